import json
from typing import Any
from uuid import UUID

import pytest
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.fhir import entry, urn
from support.refused_callers import bearer

from chartroom.system.keys import Keyring
from records.fhir.api.exports import repository
from tests.records.fhir.api.exports.exporting import (
    ended,
    eventually_has,
    exported,
    parameters,
    place,
    start,
)
from tests.records.fhir_bundles import Client, Ids, Scoped, failure, imported

LENIENT = "respond-async, handling=lenient"
NAMES = ("patient", "doctor", "visit", "first", "second", "condition", "other", "others", "clinic")
ACCESSES = """
SELECT event -> 'patient_ids' AS patients, event -> 'payload' -> 'data' AS data
FROM (SELECT convert_from(event, 'UTF8')::jsonb AS event FROM records.outbox) AS events
WHERE event ->> 'event_type' = 'resources.exported' AND (event ->> 'access')::boolean
"""


@pytest.fixture
async def panel(client: Client, chart: Ids, keyring: Keyring) -> str:
    body = {"name": "Ward", "patients": [chart["patient"]]}
    person = bearer(keyring.mint("dr-osei", kind="person"))
    return str((await client.post("/panels", json=body, headers=person)).json()["id"])


@pytest.fixture
async def chart(client: Client) -> Ids:
    """Import two patients with resources, and store rows that are shown as resources."""
    stored = await imported(
        client,
        entry(fhir.patient(), urn(1)),
        entry(fhir.practitioner(), urn(2)),
        entry(fhir.encounter(), urn(3)),
        entry(fhir.observation(effectiveDateTime="2024-02-20"), urn(4)),
        entry(fhir.observation(effectiveDateTime="2025-02-20"), urn(5)),
        entry(fhir.condition(), urn(6)),
        entry(fhir.patient("7", id="other"), urn(7)),
        entry(fhir.condition(urn(7)), urn(8)),
        entry({"resourceType": "Organization", "id": "o1", "name": "Clinic"}, urn(9)),
        entry({"resourceType": "Basic", "id": "b1", "code": {"text": "No patient"}}, urn(10)),
    )
    ids = dict(zip(NAMES, stored, strict=False))
    path, any_version = f"/encounters/{ids['visit']}", {"If-Match": "*"}
    await client.patch(path, json={"summary": "Well."}, headers=any_version)
    submitted = {"patient_id": "48151", "age": 62, "symptoms": ["cough"], "urgency": "low"}
    ids["intake"] = str((await client.post("/intake/store", json=submitted)).json()["record_id"])
    task = {"kind": "follow_up", "patient_id": ids["patient"], "input": {"about": "Cough"}}
    ids["task"] = (await client.post("/tasks", json=task)).json()["id"]
    await client.post("/tasks", json={"kind": "no_patient"})
    return ids


async def test_a_system_export_has_each_resource_as_a_read_shows_it(
    client: Client, chart: Ids, database: TestDatabase
):
    found = await exported(client)

    for resource in found.resources:
        read = await client.get(f"/fhir/{resource['resourceType']}/{resource['id']}")
        assert read.json() == resource
    assert len(found.resources) == 14
    assert {"Basic", "DocumentReference", "QuestionnaireResponse", "Task"} <= found.types
    assert found.manifest["requiresAccessToken"] is True
    assert found.manifest["error"] == []
    assert found.manifest["request"].endswith("/fhir/$export")
    shown = await fetch(database.admin_dsn, ACCESSES)
    assert {one for row in shown for one in json.loads(row["patients"])} >= {
        chart["patient"],
        chart["other"],
    }
    assert sum(json.loads(row["data"])["count"] for row in shown) == 14


# By request: the names of the exported resources, without shared ones.
CLINICAL = "patient visit first second condition"
ROWS = "intake task summary"
CASES: dict[tuple[str, str], str] = {
    ("Patient/$export", ""): f"{CLINICAL} {ROWS} other others",
    ("Group/{panel}/$export", ""): f"{CLINICAL} {ROWS}",
    ("$export", "_type=Condition"): "condition others",
    ("Patient/$export", "_type=Patient,Task"): "patient other task",
    ("$export", "_type=Observation&_typeFilter=Observation?date=lt2025"): "first",
    ("$export", "_typeFilter=Observation%3Fdate%3Dlt2025,Condition%3Fpatient%3D{other}"): (
        f"patient visit first others {ROWS} other task2 basic"
    ),
    (
        "$export",
        "_type=Observation&_typeFilter=Observation?date=lt2025&_typeFilter=Observation?_id={first}%2C{second}",
    ): "first second",
    ("Group/{panel}/$export", "_type=Condition&_typeFilter=Condition?patient={other}"): "",
    (
        "$export",
        "_type=Patient&_typeFilter=Patient?_has:Observation:patient:date=lt2025",
    ): "patient",
    ("$export", "_type=Patient&_typeFilter=Patient?_has:Observation:patient:date=lt2024"): "",
    (
        "$export",
        (
            "_type=Patient,Encounter&_typeFilter=Encounter?_has:Observation:encounter:_id={condition},"
            "Patient?_has:Condition:patient:_id={others}&_typeFilter=Patient?_id={patient}"
        ),
    ): "other patient",
    ("$export", "_type=Condition&_typeFilter=Condition?patient.identifier=7"): "others",
    ("$export", "_type=Condition&_since=2999-01-01"): "",
    ("$export", "_type=Condition,Organization&_outputFormat=ndjson"): "condition others",
}
SHARED = {"Practitioner", "Organization"}


@pytest.mark.parametrize(("path", "query"), CASES)
async def test_levels_and_filters(client: Client, chart: Ids, panel: str, path: str, query: str):
    named = chart | {"panel": panel}

    found = await exported(client, f"{path}?{query}".format(**named))

    names = {id_: name for name, id_ in chart.items()}
    got = sorted(
        names.get(one["id"], {"Task": "task2", "Basic": "basic"}.get(one["resourceType"], ""))
        if one["resourceType"] != "DocumentReference"
        else "summary"
        for one in found.resources
        if one["resourceType"] not in SHARED
    )
    assert got == sorted(CASES[path, query].split())
    assert "_type=" in query or found.types >= SHARED


async def test_parameters_in_a_body(client: Client, chart: Ids):
    asked = parameters(_type=["Patient", "Condition"], patient=chart["other"])
    found = await exported(client, "Patient/$export", asked)
    unknown = await start(client, "Patient/$export", parameters(patient=chart["visit"]))

    assert found.ids == {f"Patient/{chart['other']}", f"Condition/{chart['others']}"}
    assert failure(unknown) == (400, "invalid-search")


# Refused, and accepted from lenient clients, which get a warning.
IGNORED = {
    "_typeFilter=Observation?colour=red%26date=lt2025": "unknown-parameter",
    "_elements=id": "unknown-parameter",
}
REFUSED = {
    "_type=Colour": "invalid-value",
    "_type=Patient,Colour": "invalid-value",
    "_since=yesterday": "invalid-value",
    "_outputFormat=text/csv": "invalid-value",
    "_typeFilter=Observation": "invalid-value",
    "_typeFilter=Observation?subject.name=a%26code=1": "invalid-value",
    "_typeFilter=Observation?colour=red": "invalid-value",
    "_typeFilter=Observation?date=yesterday%26colour=red": "invalid-value",
    "_typeFilter=Patient?_format=json": "invalid-value",
    "_typeFilter=Patient?_has:Task:patient:status=1": "invalid-value",
    "_since=2024-01-01&_since=2025-01-01": "invalid-value",
    "_typeFilter=Observation?_count=1": "invalid-value",
    "_typeFilter=Basic?_id=1": "invalid-value",
    "_type=Patient&_typeFilter=Observation?code=1": "invalid-value",
    "patient=1": "unknown-parameter",
}


@pytest.mark.parametrize("query", IGNORED | REFUSED)
async def test_unsupported_parameters(client: Client, query: str):
    refused = await start(client, f"$export?{query}")
    lenient = await start(client, f"$export?{query}", Prefer=LENIENT)

    assert failure(refused) == (400, "invalid-search")
    assert (IGNORED | REFUSED)[query] in refused.text
    assert lenient.status_code == (202 if query in IGNORED else 400)
    assert (IGNORED | REFUSED)[query] in lenient.text


async def test_lenient_clients_keep_what_is_supported(client: Client, chart: Ids):
    query = "_type=Observation&_typeFilter=Observation?colour=red%26date=lt2025"
    found = await exported(client, f"$export?{query}", Prefer=LENIENT)
    other = parameters(patient=[chart["patient"], "7"])
    refused = [
        await start(client, "Patient/$export", other, Prefer=LENIENT),
        await start(client, f"Patient/$export?patient={chart['patient']}", Prefer=LENIENT),
        await start(client, f"$export?patient:identifier={chart['patient']}", Prefer=LENIENT),
    ]

    assert found.ids == {f"Observation/{chart['first']}"}
    assert [failure(one) for one in refused] == [(400, "invalid-search")] * 3


async def test_only_its_caller_sees_an_export_until_it_is_deleted(
    client: Client, chart: Ids, keyring: Keyring, database: TestDatabase
):
    found = await exported(client)
    other = bearer(keyring.mint("other-agent"))
    places = [place(found.status_url), place(found.manifest["output"][0]["url"])]

    for address in places:
        assert failure(await client.get(address, headers=other)) == (404, "export-not-found")
    assert failure(await client.delete(places[0], headers=other)) == (404, "export-not-found")
    assert (await client.delete(places[0])).status_code == 202
    for address in places:
        assert failure(await client.get(address)) == (404, "export-not-found")
    await eventually_has(database, "SELECT id::text FROM records.exports", [])


SCOPES: dict[tuple[str, str], set[str] | str] = {
    ("system/Condition.rs system/Patient.read", "$export"): {"Condition", "Patient"},
    ("system/Condition.rs user/Patient.rs", "$export"): {"Condition"},
    ("system/Condition.rs", "$export?_type=Condition,Patient"): "system/Patient.rs",
    ("system/Condition.s system/Patient.r", "$export"): "system/*.rs",
    ("user/*.cruds", "$export"): "system/*.rs",
    ("patient/*.cruds", "Patient/$export"): "system/*.rs",
    ("system/Condition.rs", "Group/{panel}/$export"): {"Condition"},
    ("system/Condition.rs?code=1", "$export"): "system/*.rs",
    (
        "system/Patient.rs user/Observation.s",
        "$export?_typeFilter=Patient?_has:Observation:patient:code=1",
    ): "system/Observation.s",
    (
        "system/Condition.rs user/Patient.s",
        "$export?_typeFilter=Condition?patient.name=Doe",
    ): "system/Patient.s",
    (
        "system/Condition.rs",
        "$export?_typeFilter=Condition?patient.identifier=7",
    ): {"Condition"},
}


@pytest.mark.parametrize(("scope", "path"), SCOPES)
async def test_types_need_system_scopes(
    client: Client, panel: str, scoped: Scoped, scope: str, path: str
):
    wanted = SCOPES[scope, path]
    if isinstance(wanted, set):
        assert (await exported(client, path.format(panel=panel), **scoped(scope))).types == wanted
    else:
        refused = await start(client, path.format(panel=panel), **scoped(scope))
        assert failure(refused) == (403, "scope-missing")
        assert f'scope="{wanted}"' in refused.headers["www-authenticate"]


async def test_a_file_needs_the_scope_again(client: Client, chart: Ids, scoped: Scoped):
    found = await exported(client, "$export?_type=Condition", **scoped("system/Condition.rs"))
    path = place(found.manifest["output"][0]["url"])

    for scope in ("user/*.cruds", "system/Patient.rs"):
        narrower = await client.get(path, headers=scoped(scope))
        assert failure(narrower) == (403, "scope-missing")
    assert (await client.get(path, headers=scoped("system/*.rs"))).status_code == 200


@pytest.mark.parametrize("rest", ["night", f"{UUID(int=7)}/{2**31}", f"{UUID(int=7)}/0"])
async def test_an_impossible_export_or_file_is_refused_with_its_rule(client: Client, rest: str):
    refused = await client.get(f"/fhir/$export/{rest}")

    assert failure(refused) == (422, "invalid")
    assert refused.json()["issue"][0]["diagnostics"].startswith(("must-be-uuid", "too-"))


async def test_two_exports_at_once_and_removal_after_a_day(
    client: Client, chart: Ids, database: TestDatabase
):
    one, two = await exported(client), await exported(client)
    await execute(database.admin_dsn, "UPDATE records.exports SET finished_at = NULL")
    await execute(database.admin_dsn, "UPDATE records.exports SET leased_until = 'infinity'")
    refused = await start(client)
    await execute(database.admin_dsn, "UPDATE records.exports SET expires_at = now()")
    gone = await client.get(place(one.status_url))
    again = await exported(client)

    assert failure(refused) == (429, "too-many-exports")
    assert refused.headers["retry-after"] == "60"
    assert failure(gone) == (404, "export-not-found")
    kept = [again.status_url.rpartition("/")[2]]
    await eventually_has(database, "SELECT id::text FROM records.exports", kept)
    assert two.ids == one.ids


async def test_an_export_whose_panel_is_deleted_fails(
    client: Client, panel: str, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
):
    safe_time = repository.safe_time

    async def time_of_late_listing(*arguments: Any) -> Any:
        await execute(database.admin_dsn, "UPDATE records.panels SET deleted_at = now()")
        return await safe_time(*arguments)

    monkeypatch.setattr(repository, "safe_time", time_of_late_listing)
    unknown = await start(client, f"Group/{panel[::-1]}/$export")
    started = await start(client, f"Group/{panel}/$export")
    status = await ended(client, started.headers["content-location"])

    assert failure(unknown) == (404, "panel-not-found")
    assert failure(status) == (422, "export-failed")


async def test_metadata_lists_the_operation(client: Client):
    statement: dict[str, Any] = (await client.get("/fhir/metadata")).json()

    (rest,) = statement["rest"]
    types = {
        one["type"]
        for one in rest["resource"]
        if any(each["name"] == "export" for each in one.get("operation", ()))
    }
    assert types == {"Group", "Patient"}
    assert [one["name"] for one in rest["operation"]] == ["export"]
    assert statement["instantiates"] == [
        "http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"
    ]
