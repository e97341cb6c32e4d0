import json
from typing import Any

import httpx
import pytest
from support import fhir
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase
from support.fhir import bundle, condition, entry, patient, urn

from tests.records.fhir.imports.test_names_of_resources import JANE, SERVER
from tests.records.fhir_bundles import Client, Scoped
from tests.records.imports import PATH, finished, rows

NDJSON = {"content-type": "application/fhir+ndjson"}
Errors = list[tuple[int | None, list[str], str]]


async def shown(client: Client, answer: httpx.Response) -> fhir.Resource:
    last = answer.raise_for_status().json()["entries"][-1]
    found = await client.get(f"/fhir/{last['type']}/{last['id']}")
    return dict(found.raise_for_status().json())


async def sent(client: Client, *lines: bytes | fhir.Resource, **options: str) -> httpx.Response:
    text = b"\n".join(one if isinstance(one, bytes) else json.dumps(one).encode() for one in lines)
    params = {"source": SERVER, "on_error": "skip"} | options
    return await client.post(PATH, params=params, content=text, headers=NDJSON)


async def errors_of(client: Client, answer: dict[str, Any]) -> Errors:
    found = await client.get(f"/imports/{answer['id']}/errors")
    assert found.headers["content-type"] == NDJSON["content-type"]
    outcomes = map(json.loads, found.raise_for_status().text.splitlines())
    return [
        (
            one["extension"][0]["valueInteger"] if "extension" in one else None,
            one["location"],
            one["diagnostics"].partition(":")[0],
        )
        for each in outcomes
        for one in each["issue"]
    ]


def of(number: str, **more: Any) -> fhir.Resource:
    return condition(f"Patient/{number}", **more)


async def test_invalid_lines_are_listed(client: Client, database: TestDatabase):
    lines = (
        patient("1", id="1"),
        b"",
        b'{"resourceType": "Patient"',
        b"[]\r",
        b'{"a":' + b"[" * 2000 + b"]" * 2000 + b"}",
        patient("2", id="2", birthDate="2099-01-01"),
        of("1", id="c1"),
        of("2", id="c2"),
        {"resourceType": "Nonsense"},
        b'{"resourceType":"Patient","id":"3","id":"4"}',
    )

    answer = (await sent(client, *lines)).raise_for_status().json()

    assert (answer["total"], answer["created"], answer["skipped"]) == (9, 2, 7)
    assert [(one["index"], one["outcome"]) for one in answer["entries"]] == [
        (0, "created"),
        (5, "created"),
    ]
    assert await errors_of(client, answer) == [
        (3, ["/entry/1/resource"], "valid-json"),
        (4, ["/entry/2/resource"], "must-be-object"),
        (5, ["/entry/3/resource"], "nesting-depth"),
        (6, ["/entry/4/resource/birthDate"], "not-in-future"),
        (8, ["/entry/6/resource/subject/reference"], "unknown-reference"),
        (9, ["/entry/7/resource/resourceType"], "resource-type"),
        (10, ["/entry/8/resource"], "each-member-once"),
    ]
    assert (await rows(database))[:3] == (1, 0, 2)
    again = (await sent(client, *lines)).raise_for_status().json()
    assert (again["unchanged"], again["skipped"]) == (2, 7)
    refused = await sent(client, *lines, on_error="fail")
    assert ("/entry/1/resource", "valid-json") in broken_rules(
        assert_problem(refused, 422, "invalid")
    )


async def test_conflicting_lines(client: Client):
    two = [patient(number, id="1", **JANE) for number in "12"]

    answer = (await sent(client, *two, patient("3", id="3"))).raise_for_status().json()

    assert (answer["created"], answer["skipped"]) == (1, 2)
    assert await errors_of(client, answer) == [
        (1, ["/entry/0", "/entry/1/fullUrl"], "duplicate-full-url"),
        (2, ["/entry/1/fullUrl", "/entry/0"], "duplicate-full-url"),
    ]


async def test_line_that_conflicts_with_stored_data(client: Client, database: TestDatabase):
    await sent(client, patient("1", id="1"), patient("2", id="2"))
    visit = fhir.encounter("Patient/1", id="v", participant=[])
    await sent(client, visit)
    moved = visit | {"subject": {"reference": "Patient/2"}}

    answer = (await sent(client, moved, of("1", id="c"))).raise_for_status().json()

    assert (answer["created"], answer["skipped"]) == (1, 1)
    assert await errors_of(client, answer) == [
        (1, ["/entry/0/resource/subject"], "patient-never-changes")
    ]
    assert (await rows(database))[:3] == (2, 1, 4)


async def test_dependent_entries(client: Client, database: TestDatabase):
    made = bundle(
        entry(patient("1", gender="x"), urn(1)),
        entry(condition(urn(1)), urn(2)),
        entry(patient("2", **JANE), urn(3)),
        entry(
            {"resourceType": "List", "status": "current", "mode": "working"}
            | {"entry": [{"item": {"reference": urn(2)}}]},
            urn(4),
        ),
    )

    answer = (await client.post(f"{PATH}?on_error=skip", json=made)).raise_for_status().json()

    assert (answer["created"], answer["skipped"]) == (1, 3)
    assert await errors_of(client, answer) == [
        (None, ["/entry/0/resource/gender"], "must-be-one-of"),
        (None, ["/entry/1/resource/subject/reference"], "unknown-reference"),
        (None, ["/entry/3/resource/entry/0/item/reference"], "unknown-reference"),
    ]
    assert (await rows(database))[:3] == (1, 0, 1)


async def test_large_file(client: Client, database: TestDatabase):
    facts: list[fhir.Resource | bytes] = [of("1", id=f"c{n}") for n in range(520)]
    facts[100], facts[200] = b"{", of("9", id="x")
    lines = [patient("1", id="1"), *facts, patient("2", id="2", identifier=[], gender="x")]

    accepted = await sent(client, *lines)

    assert accepted.status_code == 202, accepted.text
    answer = await finished(client, accepted.headers["location"])
    assert (answer["status"], answer["created"], answer["skipped"]) == ("completed", 519, 3)
    assert await errors_of(client, answer) == [
        (102, ["/entry/101/resource"], "valid-json"),
        (202, ["/entry/201/resource/subject/reference"], "unknown-reference"),
        (522, ["/entry/521/resource/gender"], "must-be-one-of"),
    ]
    assert (await rows(database))[2] == 519


async def test_unreadable_file(client: Client):
    for text in (b"{", b'{"resourceType": "Bundle", "type": "batch"}'):
        headers = {"content-type": "application/json"}
        refused = await client.post(f"{PATH}?on_error=skip", content=text, headers=headers)
        assert_problem(refused, 422, "invalid")


async def test_repeat_with_a_key(client: Client, database: TestDatabase):
    lines = b"\n".join([json.dumps(patient("1", id="1")).encode(), b"{"])
    headers = NDJSON | {"Idempotency-Key": "one-file"}
    path = f"{PATH}?source={SERVER}&on_error=skip"

    first, again = [await client.post(path, content=lines, headers=headers) for _ in range(2)]

    assert first.json() == again.json()
    assert await errors_of(client, again.json()) == [(2, ["/entry/1/resource"], "valid-json")]
    assert (await rows(database))[0] == 1


async def test_a_result_without_a_patient_is_only_for_callers_of_the_system(
    client: Client, scoped: Scoped
):
    result = {"resourceType": "Observation", "status": "final", "code": {"text": "Humidity"}}
    blank = {"reference": " "}

    answer = await sent(client, result | {"id": "o1"})
    blanks = ({"subject": blank}, {"subject": ""}, {"encounter": blank})
    refused = [await sent(client, result | one | {"id": "o2"}, on_error="fail") for one in blanks]

    (found,) = answer.raise_for_status().json()["entries"]
    assert answer.headers["warning"].startswith('299 - "entries without a patient')
    assert found["without_patient"]
    address = f"/fhir/Observation/{found['id']}"
    assert (await client.get(address)).status_code == 200
    assert (await client.get(address, headers=scoped("user/*.rs"))).status_code == 404
    for one, (name, *_) in zip(refused, blanks, strict=True):
        (error,) = assert_problem(one, 422, "invalid")["errors"]
        assert (error["pointer"], error["rule"]) == (f"/entry/0/resource/{name}", "required")


@pytest.mark.parametrize("count", [1, 2])
async def test_an_appointment_of_several_patients_is_reported(client: Client, count: int):
    people = [patient(str(number), id=f"p{number}") for number in range(count)]
    actors = [
        {"actor": {"reference": f"Patient/{one['id']}"}, "status": "accepted"} for one in people
    ]
    visit = {"resourceType": "Appointment", "id": "a1", "status": "proposed", "participant": actors}

    answer = await sent(client, *people, visit)
    written = await client.post("/fhir/Appointment", json=await shown(client, answer))

    assert answer.json()["entries"][-1]["without_patient"] is (count > 1)
    assert ("warning" in written.raise_for_status().headers) is (count > 1)


@pytest.mark.parametrize(
    ("meta", "place"),
    [
        ({"tag": [{"system": ["urn:x"], "code": "y"}]}, ""),
        ({"tag": [{"system": ["urn:x", "urn:z"], "code": "y"}]}, "/tag/0/system"),
        ({"tag": {"code": "y"}}, ""),
        ({"security": [7]}, "/security/0"),
        ({"security": 5}, "/security/0"),
        ({"security": None, "tag": [{"code": "y"}]}, ""),
        ({"profile": [["urn:x"]]}, "/profile/0"),
        ({"extension": [{"valueString": "x"}]}, "/extension/0/url"),
        ({"source": ["a", "b"]}, "/source"),
        ([], ""),
        ("x", ""),
        ({"lastUpdated": "today", "versionId": 7}, ""),
    ],
)
async def test_meta_is_valid_or_refused(client: Client, meta: Any, place: str):
    """The validators of the client check each body that is shown."""
    answer = await sent(client, patient("9", id="9", meta=meta), on_error="fail")

    if place or not isinstance(meta, dict):
        (error,) = assert_problem(answer, 422, "invalid")["errors"]
        assert error["pointer"] == f"/entry/0/resource/meta{place}"
    else:
        (found,) = answer.raise_for_status().json()["entries"]
        shown = (await client.get(f"/fhir/Patient/{found['id']}")).raise_for_status().json()
        assert [one["code"] for one in shown["meta"].get("tag", ())] in (["y"], [])
