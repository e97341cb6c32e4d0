"""What imports store and answer."""

import asyncio
import json
from collections import Counter
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import assert_problem, broken_rules, unstarted
from support.databases import TestDatabase, fetch
from support.fhir import MRN, NPI, bundle, condition, encounter, entry, observation, patient, practitioner, urn

from chartroom.keys import Keyring

pytestmark = pytest.mark.anyio
PATH = "/imports/fhir-bundle"
ROWS = """
SELECT (SELECT count(*) FROM records.patients), (SELECT count(*) FROM records.encounters),
       (SELECT count(*) FROM records.resources), (SELECT count(*) FROM records.resource_versions),
       (SELECT count(*) FROM records.patient_versions), (SELECT count(*) FROM records.encounter_versions)
"""
EVENTS = "SELECT convert_from(event, 'UTF8')::jsonb ->> 'event_type' AS type FROM records.outbox ORDER BY position"


async def imported(client: httpx.AsyncClient, bundle: fhir.Resource) -> dict[str, Any]:
    """Import a bundle and return the answer."""
    response = await client.post(PATH, json=bundle)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


async def rows(database: TestDatabase) -> tuple[int, ...]:
    """Return how many patients, encounters, resources, and versions of each there are."""
    return tuple((await fetch(database.admin_dsn, ROWS))[0])


async def events(database: TestDatabase) -> Counter[str]:
    """Return the types of the events that wait for delivery; the audit of these tests takes none."""
    return Counter(row["type"] for row in await fetch(database.admin_dsn, EVENTS))


def ids(answer: dict[str, Any]) -> dict[str, str]:
    """Return the ids of an import's resources by type."""
    return {entry["type"]: entry["id"] for entry in answer["entries"]}


async def body_of(database: TestDatabase, resource_id: str) -> dict[str, Any]:
    """Return a stored resource, its numbers as the texts they are."""
    found = await fetch(database.admin_dsn, "SELECT body::text FROM records.resources WHERE id = $1::uuid", resource_id)
    body: dict[str, Any] = json.loads(found[0]["body"], parse_float=str)
    return body


class TestImport:
    async def test_says_what_became_of_each_entry_in_their_order(self, client: httpx.AsyncClient) -> None:
        answer = await imported(client, fhir.small())

        assert [(e["index"], e["type"], e["outcome"]) for e in answer["entries"]] == [
            (0, "Observation", "created"),
            (1, "Encounter", "created"),
            (2, "Condition", "created"),
            (3, "Patient", "created"),
            (4, "Practitioner", "created"),
        ]
        assert (answer["status"], answer["total"], answer["done"], answer["created"]) == ("completed", 5, 5, 5)

    async def test_the_same_again_changes_nothing_and_leaves_no_event(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first = await imported(client, fhir.small())
        before, told = await rows(database), await events(database)

        second = await imported(client, fhir.small())

        assert await rows(database) == before == (1, 1, 5, 0, 0, 0)
        assert await events(database) == told
        assert (second["created"], second["updated"], second["unchanged"]) == (0, 0, 5)
        assert [e["id"] for e in second["entries"]] == [e["id"] for e in first["entries"]]

    @pytest.mark.parametrize("seed", range(5))
    async def test_the_order_of_entries_says_nothing(self, client: httpx.AsyncClient, seed: int) -> None:
        first = await imported(client, fhir.shuffled(fhir.small(), seed))

        second = await imported(client, fhir.small())

        assert (second["unchanged"], ids(second)) == (5, ids(first))

    async def test_leaves_an_event_of_the_bundle_of_its_patients_and_of_its_encounters(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, fhir.small())

        assert await events(database) == {"bundle.imported": 1, "patient.created": 1, "encounter.created": 1}

    async def test_shows_patient_and_encounter_like_others(self, client: httpx.AsyncClient) -> None:
        made = ids(await imported(client, fhir.small()))

        person = (await client.get(f"/patients/{made['Patient']}")).json()
        visit = (await client.get(f"/encounters/{made['Encounter']}")).json()

        assert (person["full_name"], person["date_of_birth"]) == ("María José Ibáñez", "1961-04-12")
        assert (visit["patient_id"], visit["chief_complaint"]) == (made["Patient"], "Check up")
        assert (visit["start"], visit["end"]) == ("2011-12-13T21:28:27Z", "2011-12-13T21:58:27Z")

    async def test_follows_every_kind_of_reference(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        made = ids(await imported(client, fhir.small()))

        found = {name: await body_of(database, made[name]) for name in ("Observation", "Condition", "Encounter")}

        assert found["Observation"]["subject"]["reference"] == f"Patient/{made['Patient']}"
        assert found["Condition"]["subject"]["reference"] == f"Patient/{made['Patient']}"
        assert found["Condition"]["encounter"]["reference"] == f"Encounter/{made['Encounter']}"
        assert found["Encounter"]["participant"][0]["individual"]["reference"] == f"Practitioner/{made['Practitioner']}"

    async def test_links_resources_to_patient_and_encounter(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = ids(await imported(client, fhir.small()))

        links = await fetch(
            database.admin_dsn, "SELECT type, patient_id::text, encounter_id::text FROM records.resources"
        )

        whose, visit = made["Patient"], made["Encounter"]
        assert {tuple(row) for row in links} == {
            ("Patient", whose, None),
            ("Encounter", whose, visit),
            ("Observation", whose, visit),
            ("Condition", whose, visit),
            ("Practitioner", None, None),
        }

    async def test_keeps_every_digit(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        text = json.dumps(fhir.small()).replace("178.5", "178.50000000000000000001")

        answer = await client.post(PATH, content=text, headers={"Content-Type": "application/fhir+json"})

        stored = await body_of(database, ids(answer.json())["Observation"])
        assert stored["valueQuantity"]["value"] == "178.50000000000000000001"

    async def test_stores_what_bundles_share_once(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        first = await imported(client, fhir.small("1"))
        second = await imported(client, fhir.small("2"))

        assert ids(first)["Practitioner"] == ids(second)["Practitioner"]
        assert (await rows(database))[:3] == (2, 2, 9)

    async def test_follows_references_to_what_earlier_bundles_brought(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = ids(await imported(client, fhir.small("1")))
        logical = {"identifier": {"system": MRN, "value": "1"}}

        later = await imported(
            client,
            bundle(
                entry(condition(urn(11)), urn(901)),
                entry(condition(f"Patient?identifier={MRN}|1"), urn(902)),
                entry(condition(f"Patient/{made['Patient']}"), urn(903)),
                entry(condition() | {"subject": logical}, urn(904)),
                entry(encounter(urn(11), id="e9"), urn(905)),
            ),
        )

        found = await fetch(
            database.admin_dsn,
            "SELECT DISTINCT patient_id::text FROM records.resources WHERE id = ANY($1::uuid[])",
            [e["id"] for e in later["entries"]],
        )
        assert [tuple(row) for row in found] == [(made["Patient"],)]

    async def test_stores_a_change_as_a_new_version(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        await imported(client, bundle(entry(patient("1"), urn(1)), entry(condition(), urn(2))))
        told = await events(database)

        married = patient("1", name=[{"use": "official", "family": "Núñez", "given": ["María"]}])
        answer = await imported(client, bundle(entry(married, urn(1)), entry(condition(), urn(2))))

        assert [e["outcome"] for e in answer["entries"]] == ["updated", "unchanged"]
        assert (await rows(database))[3:5] == (1, 1)
        assert await events(database) - told == {"bundle.imported": 1, "patient.amended": 1}
        assert (await client.get(f"/patients/{ids(answer)['Patient']}")).json()["full_name"] == "María Núñez"

    async def test_says_in_histories_who_imported(
        self, client: httpx.AsyncClient, app: FastAPI, keyring: Keyring
    ) -> None:
        visit = encounter(participant=[])
        made = ids(await imported(client, bundle(entry(patient("1"), urn(1)), entry(visit, urn(2)))))
        async with unstarted(app, keyring.mint("second-agent")) as second:
            later = visit | {"status": "cancelled"}
            await imported(second, bundle(entry(patient("1", gender="other"), urn(1)), entry(later, urn(2))))

        for path in (f"/patients/{made['Patient']}", f"/encounters/{made['Encounter']}"):
            versions = (await client.get(f"{path}/history")).raise_for_status().json()["versions"]
            assert [version["changed_by"] for version in versions] == ["second-agent", "test-agent"]

    async def test_says_which_fields_changed(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        visit = encounter(participant=[])
        await imported(client, bundle(entry(patient("1"), urn(1)), entry(visit, urn(2))))

        later = visit | {"status": "cancelled", "class": {"code": "IMP"}}
        await imported(client, bundle(entry(patient("1", birthDate="1961"), urn(1)), entry(later, urn(2))))

        sent = await fetch(database.admin_dsn, "SELECT convert_from(event, 'UTF8') AS event FROM records.outbox")
        told = {event["event_type"]: event["payload"]["data"] for event in (json.loads(row["event"]) for row in sent)}
        assert told["patient.amended"]["changed"] == ["birth_date", "date_of_birth"]
        assert told["encounter.amended"]["changed"] == ["class", "status"]

    async def test_a_change_of_what_is_not_mapped_changes_the_resource_alone(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, bundle(entry(patient("1"), urn(1))))

        answer = await imported(client, bundle(entry(patient("1", telecom=[{"value": "555"}]), urn(1))))

        assert [e["outcome"] for e in answer["entries"]] == ["updated"]
        assert (await rows(database))[3:5] == (1, 0)

    @pytest.mark.parametrize(
        ("first", "again"),
        [
            pytest.param(entry(patient("1"), urn(1)), entry(patient("1", id="other"), urn(2)), id="by identifier"),
            pytest.param(
                entry({"resourceType": "Organization", "id": "7", "meta": {"source": "urn:lab"}}, urn(1)),
                entry({"resourceType": "Organization", "id": "7", "meta": {"source": "urn:lab"}}, urn(2)),
                id="by meta.source and id",
            ),
            pytest.param(
                entry({"resourceType": "Organization", "id": "7"}, urn(1)),
                entry({"resourceType": "Organization", "id": "8"}, urn(1)),
                id="by fullUrl",
            ),
        ],
    )
    async def test_knows_a_resource_again(
        self, client: httpx.AsyncClient, first: fhir.Resource, again: fhir.Resource
    ) -> None:
        before = await imported(client, bundle(first))

        after = await imported(client, bundle(again))

        assert after["entries"][0]["id"] == before["entries"][0]["id"]

    async def test_an_identifier_without_a_system_is_nobody(self, client: httpx.AsyncClient) -> None:
        first = await imported(client, bundle(entry(patient("1", identifier=[{"value": "7"}]), urn(1))))
        other = await imported(client, bundle(entry(patient("2", identifier=[{"value": "7"}]), urn(2))))

        assert ids(first) != ids(other)

    async def test_finds_a_patient_who_was_registered(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        person = {"full_name": "Maria Ibanez", "identifiers": [{"system": MRN, "value": "1"}], "date_of_birth": None}
        registered = (await client.post("/patients", json=person)).json()

        answer = await imported(client, bundle(entry(patient("1"), urn(1)), entry(condition(), urn(2))))

        shown = (await client.get(f"/patients/{registered['id']}")).json()
        assert ids(answer)["Patient"] == registered["id"]
        assert [e["outcome"] for e in answer["entries"]] == ["updated", "created"]
        assert (shown["full_name"], shown["birth_date"], shown["version"]) == ("María José Ibáñez", "1961-04-12", 2)
        assert (await rows(database))[0] == 1

    async def test_keeps_what_was_changed_here_when_the_source_sends_something_else_anew(
        self, client: httpx.AsyncClient
    ) -> None:
        made = ids(await imported(client, bundle(entry(patient("1"), urn(1)))))
        path = f"/patients/{made['Patient']}"
        insurer = {"system": "urn:insurer", "value": "7"}
        shown = (await client.get(path)).json()
        change = {"full_name": "María Núñez", "identifiers": [*shown["identifiers"], insurer]}
        (await client.patch(path, json=change)).raise_for_status()

        await imported(client, bundle(entry(patient("1", birthDate="1961-04-13"), urn(1))))

        after = (await client.get(path)).json()
        assert (after["full_name"], after["birth_date"]) == ("María Núñez", "1961-04-13")
        assert [identifier["value"] for identifier in after["identifiers"]] == ["1", "999-1", "7"]

    async def test_shows_identifiers_names_and_gender(self, client: httpx.AsyncClient) -> None:
        made = ids(await imported(client, fhir.small()))

        shown = (await client.get(f"/patients/{made['Patient']}")).json()

        assert shown["identifiers"][0] == {"system": MRN, "value": "48151", "type": "MR"}
        assert (shown["names"][0]["family"], shown["names"][0]["given"]) == ("Ibáñez", ["María", "José"])
        assert shown["gender"] == "female"

    @pytest.mark.parametrize("text", ["1961", "1961-04", "1961-04-12"])
    async def test_a_birth_date_keeps_its_precision(self, client: httpx.AsyncClient, text: str) -> None:
        made = ids(await imported(client, bundle(entry(patient(birthDate=text), urn(1)))))

        assert (await client.get(f"/patients/{made['Patient']}")).json()["birth_date"] == text

    async def test_that_meets_a_registration_has_one_patient(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        person = {"full_name": "Maria Ibanez", "identifiers": [{"system": MRN, "value": "1"}]}
        condition_ = {"If-None-Exist": f"identifier={MRN}|1"}

        answers = await asyncio.gather(
            *(client.post(PATH, json=bundle(entry(patient("1"), urn(1)))) for _ in range(6)),
            *(client.post("/patients", json=person, headers=condition_) for _ in range(6)),
        )

        assert {answer.status_code for answer in answers} <= {200, 201, 409}
        assert [answer.status_code for answer in answers[:6]] == [200] * 6
        assert (await rows(database))[0] == 1

    async def test_if_none_exist_keeps_what_is_there(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        first = await imported(client, bundle(entry(practitioner("1"), urn(1))))
        condition_ = f"identifier={NPI}|1"

        changed = practitioner("1") | {"name": [{"family": "Other"}]}
        again = await imported(
            client,
            bundle(
                entry(changed, urn(2), ifNoneExist=condition_),
                entry({"resourceType": "PractitionerRole", "practitioner": {"reference": urn(2)}}, urn(3)),
                entry(practitioner("2"), urn(4), ifNoneExist=f"identifier={NPI}|2"),
            ),
        )

        assert [e["outcome"] for e in again["entries"]] == ["unchanged", "created", "created"]
        assert (await body_of(database, first["entries"][0]["id"]))["name"][0]["family"] == "Hettinger"
        role = await body_of(database, again["entries"][1]["id"])
        assert role["practitioner"]["reference"] == f"Practitioner/{first['entries'][0]['id']}"

    async def test_takes_put_as_the_same(self, client: httpx.AsyncClient) -> None:
        url = "http://example.org/fhir/Patient/p1"
        put = {"fullUrl": url, "resource": patient("1"), "request": {"method": "PUT", "url": "Patient/p1"}}
        searched = put | {"request": {"method": "PUT", "url": f"Patient?identifier={MRN}|1"}}

        first = await imported(client, bundle(put, entry(condition("Patient/p1"), urn(2))))
        second = await imported(client, bundle(searched, entry(condition(url), urn(2))))

        assert (first["created"], second["unchanged"]) == (2, 2)

    async def test_follows_short_references_of_a_server_whose_resources_have_no_id(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        nameless = patient("1")
        del nameless["id"]

        made = ids(
            await imported(
                client,
                bundle(
                    entry(condition("Patient/77"), "http://example.org/fhir/Condition/1"),
                    entry(nameless, "http://example.org/fhir/Patient/77"),
                ),
            )
        )

        assert (await body_of(database, made["Condition"]))["subject"]["reference"] == f"Patient/{made['Patient']}"

    async def test_does_not_mind_how_the_letters_of_a_uuid_are_written(self, client: httpx.AsyncClient) -> None:
        url = "urn:uuid:6F0C9D8E-0000-4000-8000-000000000001"
        first = await imported(client, bundle(entry(patient("1"), url), entry(condition(url.lower()), urn(2))))

        again = await imported(
            client,
            bundle(entry(condition(url), "URN:UUID:" + urn(2)[9:]), entry(patient("1"), url.lower())),
        )

        assert (first["created"], again["unchanged"]) == (2, 2)

    async def test_names_all_its_patients_in_one_event(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        await imported(client, bundle(*(entry(patient(str(number)), urn(number)) for number in range(1, 251))))

        sent = await fetch(
            database.admin_dsn, "SELECT convert_from(event, 'UTF8') AS event FROM records.outbox ORDER BY position"
        )
        told = [json.loads(row["event"]) for row in sent if "bundle.imported" in row["event"]]
        assert [len(set(event["patient_ids"])) for event in told] == [250]

    async def test_keeps_references_to_other_systems(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        elsewhere = {"reference": "https://example.org/fhir/Device/7"}

        answer = await imported(
            client, bundle(entry(patient("1"), urn(1)), entry(condition(asserter=elsewhere), urn(2)))
        )

        assert (await body_of(database, ids(answer)["Condition"]))["asserter"] == elsewhere

    async def test_many_imports_of_one_bundle_at_once_have_one_result(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        answers = await asyncio.gather(
            *(client.post(PATH, json=fhir.shuffled(fhir.small(), seed)) for seed in range(12))
        )

        assert [answer.status_code for answer in answers] == [200] * 12, [answer.text for answer in answers]
        assert len({tuple(sorted(ids(answer.json()).items())) for answer in answers}) == 1
        assert await rows(database) == (1, 1, 5, 0, 0, 0)
        assert (await events(database))["bundle.imported"] == 1

    async def test_a_repeat_with_its_key_gives_the_first_answer(self, client: httpx.AsyncClient) -> None:
        headers = {"Idempotency-Key": str(uuid4())}
        first = await client.post(PATH, json=fhir.small(), headers=headers)

        second = await client.post(PATH, json=fhir.small(), headers=headers)

        assert second.json() == first.json()
        assert second.headers["Idempotency-Replayed"] == "true"
        assert second.headers["Location"] == first.headers["Location"] == f"/imports/{first.json()['id']}"

    async def test_an_empty_bundle_imports_nothing(self, client: httpx.AsyncClient) -> None:
        answer = await imported(client, {"resourceType": "Bundle", "type": "transaction"})

        assert (answer["status"], answer["total"], answer["entries"]) == ("completed", 0, [])

    async def test_resources_may_refer_to_each_other_in_circles(self, client: httpx.AsyncClient) -> None:
        one = {"resourceType": "Organization", "partOf": {"reference": urn(2)}}
        other = {"resourceType": "Organization", "partOf": {"reference": urn(1)}}
        visits = [
            encounter(urn(3), partOf={"reference": urn(5)}),
            encounter(urn(3), partOf={"reference": urn(4)}, id="e2"),
        ]

        answer = await imported(
            client,
            bundle(
                entry(one, urn(1)),
                entry(other, urn(2)),
                entry(patient(), urn(3)),
                entry(practitioner(), urn(6)),
                entry(visits[0], urn(4)),
                entry(visits[1], urn(5)),
            ),
        )

        assert answer["created"] == 6

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.post(PATH, json=fhir.small()), 401, "token-required")

    async def test_refuses_more_than_64_mebibytes(self, offline: httpx.AsyncClient) -> None:
        response = await offline.post(PATH, content=b" " * (64 * 1024 * 1024 + 1), headers=JSON)

        assert_problem(response, 413, "body-too-large")


JSON = {"Content-Type": "application/json"}


def changed(change: Callable[[Any], Any], index: int | None = None) -> fhir.Resource:
    """Return the small bundle with a change made to it, or to one of its entries."""
    made = fhir.small()
    change(made if index is None else made["entry"][index])
    return made


def nested(depth: int) -> dict[str, Any]:
    """Return an extension in an extension in an extension."""
    inner: dict[str, Any] = {"url": "urn:x"}
    for _ in range(depth):
        inner = {"url": "urn:x", "extension": [inner]}
    return inner


OBSERVATION, ENCOUNTER, CONDITION, PATIENT, PRACTITIONER = range(5)
SECRET = "Jane-Doe-1970"
BROKEN: list[Any] = [
    pytest.param({"resourceType": "Patient"}, "/resourceType", "enum", id="no bundle"),
    pytest.param({"type": "transaction", "entry": []}, "/resourceType", "missing", id="no resourceType"),
    pytest.param({"resourceType": "Bundle", "entry": []}, "/type", "missing", id="no type"),
    pytest.param([], "", "object-type", id="a list"),
    pytest.param({"resourceType": "Bundle", "type": "transaction", "entry": {}}, "/entry", "list-type", id="one entry"),
    pytest.param({"resourceType": "Bundle", "type": "transaction", "entry": [1]}, "/entry/0", "object-type", id="1"),
    pytest.param(changed(lambda b: b.update(type="batch")), "/type", "enum", id="a batch"),
    pytest.param(changed(lambda b: b.update(type="collection")), "/type", "enum", id="a collection"),
    pytest.param(changed(lambda e: e.pop("resource"), 0), "/entry/0/resource", "missing", id="no resource"),
    pytest.param(changed(lambda e: e.update(resource=[]), 0), "/entry/0/resource", "object-type", id="a list for it"),
    pytest.param(changed(lambda e: e.pop("request"), 0), "/entry/0/request", "missing", id="no request"),
    pytest.param(
        changed(lambda e: e["request"].update(method="DELETE"), 0), "/entry/0/request/method", "enum", id="DELETE"
    ),
    pytest.param(changed(lambda e: e["request"].update(method="GET"), 0), "/entry/0/request/method", "enum", id="GET"),
    pytest.param(
        changed(lambda e: e["request"].update(url="Condition"), 0), "/entry/0/request/url", "request-url", id="url"
    ),
    pytest.param(
        changed(lambda e: e["request"].update(method="PUT", url="Patient/else"), PATIENT),
        "/entry/3/request/url",
        "request-url",
        id="PUT of another id",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(ifNoneExist="name=x"), PATIENT),
        "/entry/3/request/ifNoneExist",
        "search-by-identifier",
        id="ifNoneExist by name",
    ),
    pytest.param(
        changed(lambda e: e["request"].update(ifMatch='W/"1"'), PATIENT),
        "/entry/3/request/ifMatch",
        "not-supported",
        id="ifMatch",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("resourceType"), 0), "/entry/0/resource/resourceType", "missing", id="type"
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(resourceType="InventoryItem"), 0),
        "/entry/0/resource/resourceType",
        "resource-type",
        id="a type of R5",
    ),
    pytest.param(
        changed(lambda e: e.update(fullUrl=fhir.small()["entry"][0]["fullUrl"]), 1),
        "/entry/1/fullUrl",
        "duplicate-full-url",
        id="one fullUrl twice",
    ),
    pytest.param(
        changed(lambda b: b["entry"].append(entry(patient(), urn(99)))),
        "/entry/5/resource",
        "duplicate-source-id",
        id="one source id twice",
    ),
    pytest.param(
        changed(
            lambda b: b["entry"].append(
                entry(
                    patient("2", identifier=[{"system": MRN, "value": "2"}, {"system": MRN, "value": "48151"}]), urn(99)
                )
            )
        ),
        "/entry/5/resource/identifier/1",
        "duplicate-identifier",
        id="one identifier of two patients",
    ),
    pytest.param(
        changed(lambda b: b["entry"].append(entry({"resourceType": "Organization"}))),
        "/entry/5/fullUrl",
        "missing",
        id="nothing to know it by",
    ),
    pytest.param(
        changed(lambda e: e.update(fullUrl="http://x/" + "𝄞" * 500), 0),
        "/entry/0/fullUrl",
        "string-too-long",
        id="a long fullUrl",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["identifier"][0].update(value="x" * 256), PATIENT),
        "/entry/3/resource/identifier/0/value",
        "string-too-long",
        id="a long identifier",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["identifier"][0].update(system="a|b"), PATIENT),
        "/entry/3/resource/identifier/0/system",
        "no-space-or-bar",
        id="a bar in a system",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["subject"].update(reference=urn(77)), 0),
        "/entry/0/resource/subject/reference",
        "unknown-reference",
        id="an unknown patient",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": f"Practitioner?identifier={NPI}|0"}]), 0),
        "/entry/0/resource/performer/0/reference",
        "unknown-reference",
        id="an unknown practitioner",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": f"Practitioner/{uuid4()}"}]), 0),
        "/entry/0/resource/performer/0/reference",
        "unknown-reference",
        id="an unknown id",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": "#nobody"}]), 0),
        "/entry/0/resource/performer/0/reference",
        "unknown-reference",
        id="not contained",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": "Practitioner?name=x"}]), 0),
        "/entry/0/resource/performer/0/reference",
        "reference-format",
        id="a search by name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(performer=[{"reference": SECRET}]), 0),
        "/entry/0/resource/performer/0/reference",
        "reference-format",
        id="no reference",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("subject"), CONDITION),
        "/entry/2/resource/subject",
        "missing",
        id="nobody's",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(subject={"display": SECRET}), CONDITION),
        "/entry/2/resource/subject/reference",
        "missing",
        id="a subject in words",
    ),
    pytest.param(
        changed(lambda e: [e["resource"].pop("subject"), e["resource"].pop("encounter")], 0),
        "/entry/0/resource/subject",
        "missing",
        id="a finding of nobody",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["subject"].update(reference=urn(481512)), 0),
        "/entry/0/resource/subject/reference",
        "reference-type",
        id="a practitioner as subject",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["encounter"].update(reference=urn(481511)), 0),
        "/entry/0/resource/encounter/reference",
        "reference-type",
        id="a patient as encounter",
    ),
    pytest.param(
        changed(
            lambda b: b["entry"].extend(
                [entry(patient("2"), urn(21)), entry(observation(urn(21), urn(481513)), urn(22))]
            )
        ),
        "/entry/6/resource/encounter/reference",
        "encounter-of-another-patient",
        id="another patient's encounter",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("class"), ENCOUNTER), "/entry/1/resource/class", "missing", id="no class"
    ),
    pytest.param(
        changed(lambda e: e["resource"].update({"class": [{"coding": [{"code": "AMB"}]}]}), ENCOUNTER),
        "/entry/1/resource/class",
        "object-type",
        id="the class of R5",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(status="completed"), ENCOUNTER),
        "/entry/1/resource/status",
        "enum",
        id="a status of R5",
    ),
    pytest.param(
        changed(lambda e: e["resource"].pop("status"), ENCOUNTER), "/entry/1/resource/status", "missing", id="no status"
    ),
    pytest.param(
        changed(lambda e: e["resource"]["period"].update(start="13.12.2011"), ENCOUNTER),
        "/entry/1/resource/period/start",
        "timestamp",
        id="a start in words",
    ),
    pytest.param(
        changed(lambda e: e["resource"]["period"].update(end="2010-01-01"), ENCOUNTER),
        "/entry/1/resource/period/end",
        "end-not-before-start",
        id="an end before the start",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate="12.04.1988"), PATIENT),
        "/entry/3/resource/birthDate",
        "calendar-date",
        id="a date in words",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate="2023-02-30"), PATIENT),
        "/entry/3/resource/birthDate",
        "calendar-date",
        id="a day that was not",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate="2999"), PATIENT),
        "/entry/3/resource/birthDate",
        "not-in-future",
        id="a year to come",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(birthDate=1988), PATIENT),
        "/entry/3/resource/birthDate",
        "string-type",
        id="a number for a date",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(gender="banana"), PATIENT),
        "/entry/3/resource/gender",
        "enum",
        id="gender",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(gender=None), PATIENT),
        "/entry/3/resource/gender",
        "string-type",
        id="a null",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(name="Jane"), PATIENT), "/entry/3/resource/name", "list-type", id="name"
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(name=[{"given": [7]}]), PATIENT),
        "/entry/3/resource/name/0/given/0",
        "string-type",
        id="a number for a name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(name=[{"text": "x" * 201}]), PATIENT),
        "/entry/3/resource/name/0/text",
        "string-too-long",
        id="a long name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(identifier=[{"system": MRN, "value": 7}]), PATIENT),
        "/entry/3/resource/identifier/0/value",
        "string-type",
        id="a number for an identifier",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(note=[{"text": "a\0b"}]), 0),
        "/entry/0/resource/note/0/text",
        "no-nul-character",
        id="NUL",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update({"Jane\0Doe": 1}), 0),
        "/entry/0/resource/?",
        "no-nul-character",
        id="name",
    ),
    pytest.param(
        changed(lambda e: e["resource"].update(extension=[nested(60)]), 0),
        "/entry/0/resource",
        "nesting-depth",
        id="nested deeply",
    ),
]
TEXTS = [
    pytest.param(b"", "", "valid-json", id="nothing"),
    pytest.param(b"{", "", "valid-json", id="no JSON"),
    pytest.param(b'{"resourceType": "\xff"}', "/resourceType", "valid-unicode", id="no UTF-8"),
    pytest.param(b'{"a": ' + b"[" * 100_000, "", "nesting-depth", id="brackets without end"),
]


def small_with(number: str) -> bytes:
    """Return the small bundle with another number in its finding."""
    return json.dumps(fhir.small()).replace("178.5", number).encode()


# What only the database can say.
ASKED = {"unknown-reference", "reference-type", "encounter-of-another-patient"}


class TestBrokenBundle:
    @pytest.mark.parametrize(("broken", "pointer", "rule"), [case for case in BROKEN if case.values[2] not in ASKED])
    async def test_is_refused_with_place_and_rule_before_the_database_is_asked(
        self, offline: httpx.AsyncClient, broken: Any, pointer: str, rule: str
    ) -> None:
        response = await offline.post(PATH, json=broken)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))
        assert SECRET not in response.text

    @pytest.mark.parametrize(("broken", "pointer", "rule"), [case for case in BROKEN if case.values[2] in ASKED])
    async def test_is_refused_with_place_and_rule_and_changes_nothing(
        self, client: httpx.AsyncClient, database: TestDatabase, broken: Any, pointer: str, rule: str
    ) -> None:
        response = await client.post(PATH, json=broken)

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))
        assert SECRET not in response.text
        assert await rows(database) == (0, 0, 0, 0, 0, 0)
        assert await events(database) == {}

    @pytest.mark.parametrize(("text", "pointer", "rule"), TEXTS)
    async def test_that_is_no_json_is_refused(
        self, offline: httpx.AsyncClient, text: bytes, pointer: str, rule: str
    ) -> None:
        response = await offline.post(PATH, content=text, headers=JSON)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {(pointer, rule)}

    @pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 400, "1e-20000", "0." + "1" * 17_000])
    async def test_with_a_number_that_cannot_be_stored_is_refused(
        self, offline: httpx.AsyncClient, number: str
    ) -> None:
        response = await offline.post(PATH, content=small_with(number), headers=JSON)

        assert ("/entry/0/resource", "finite-number") in broken_rules(assert_problem(response, 422, "invalid"))

    @pytest.mark.parametrize("text", ["\\ud800", "\\udc00\\ud800"])
    async def test_with_half_a_character_is_refused(self, offline: httpx.AsyncClient, text: str) -> None:
        content = json.dumps(fhir.small()).replace('"cm"', f'"{text}"').encode()

        response = await offline.post(PATH, content=content, headers=JSON)

        assert ("/entry/0", "valid-unicode") in broken_rules(assert_problem(response, 422, "invalid"))

    async def test_names_the_entry_that_is_nested_without_end(self, offline: httpx.AsyncClient) -> None:
        content = json.dumps(fhir.small()).replace("178.5", "[" * 5000 + "]" * 5000).encode()

        response = await offline.post(PATH, content=content, headers=JSON)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {("/entry/0", "nesting-depth")}

    async def test_names_the_broken_rules_of_several_entries(self, client: httpx.AsyncClient) -> None:
        made = fhir.small()
        del made["entry"][ENCOUNTER]["resource"]["class"]
        made["entry"][PATIENT]["resource"]["gender"] = "banana"

        response = await client.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/1/resource/class", "missing"),
            ("/entry/3/resource/gender", "enum"),
        }

    async def test_that_moves_an_encounter_to_another_patient_is_refused(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, fhir.small())
        made = fhir.small()
        made["entry"].append(entry(patient("2"), urn(99)))
        made["entry"][ENCOUNTER]["resource"]["subject"]["reference"] = urn(99)
        made["entry"] = [made["entry"][index] for index in (ENCOUNTER, PATIENT, PRACTITIONER, 5)]
        before = await rows(database)

        response = await client.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource/subject", "patient-never-changes")
        }
        assert await rows(database) == before

    async def test_with_an_identifier_of_another_patient_is_refused(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, bundle(entry(patient("1"), urn(1))))
        other = patient("2")
        other["identifier"].append({"system": MRN, "value": "1"})
        before = await rows(database)

        response = await client.post(PATH, json=bundle(entry(other, urn(2))))

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/entry/0/resource/identifier/2", "identifier-of-another-patient")
        }
        assert await rows(database) == before

    async def test_with_a_search_that_several_match_is_refused(self, client: httpx.AsyncClient) -> None:
        one, other = practitioner("1"), practitioner("2")
        for each in (one, other):
            each["identifier"].append({"system": "urn:x", "value": "same"})
        await imported(client, bundle(entry(one, urn(1)), entry(other, urn(2))))
        role = {"resourceType": "PractitionerRole", "practitioner": {"reference": "Practitioner?identifier=urn:x|same"}}

        ambiguous = await client.post(PATH, json=bundle(entry(role, urn(3))))
        unless = await client.post(PATH, json=bundle(entry(one, urn(1), ifNoneExist="identifier=urn:x|same")))
        both = await client.post(PATH, json=bundle(entry(one, urn(1)), entry(other, urn(2)), entry(role, urn(3))))

        place = "/resource/practitioner/reference"
        assert broken_rules(assert_problem(ambiguous, 422, "invalid")) == {(f"/entry/0{place}", "ambiguous-reference")}
        assert broken_rules(assert_problem(unless, 422, "invalid")) == {
            ("/entry/0/request/ifNoneExist", "several-matches")
        }
        assert broken_rules(assert_problem(both, 422, "invalid")) == {(f"/entry/2{place}", "ambiguous-reference")}


class TestMappedFields:
    @pytest.mark.parametrize(
        ("source", "period", "stored"),
        [
            ("planned", {}, ("planned", None)),
            ("arrived", {}, ("in-progress", "arrived")),
            ("triaged", {}, ("in-progress", "triaged")),
            ("in-progress", {}, ("in-progress", None)),
            ("onleave", {}, ("in-progress", "onleave")),
            ("finished", {}, ("finished", None)),
            ("cancelled", {}, ("cancelled", None)),
            ("entered-in-error", {}, ("cancelled", "entered-in-error")),
            ("unknown", {}, ("in-progress", "unknown")),
            ("unknown", {"end": "2020"}, ("finished", "unknown")),
        ],
    )
    async def test_a_status_that_we_do_not_have_is_mapped_and_kept(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        source: str,
        period: dict[str, str],
        stored: tuple[str, str | None],
    ) -> None:
        visit = encounter(status=source, period=period, participant=[])

        await imported(client, bundle(entry(patient(), urn(1)), entry(visit, urn(2))))

        found = await fetch(database.admin_dsn, "SELECT status, source_status, class FROM records.encounters")
        assert [tuple(row) for row in found] == [(*stored, "AMB")]


async def finished(client: httpx.AsyncClient, location: str) -> dict[str, Any]:
    """Ask for an import until it is completed or has failed."""
    async with asyncio.timeout(60):  # Only guards against hanging.
        while True:
            answer: dict[str, Any] = (await client.get(location)).raise_for_status().json()
            if answer["finished_at"] is not None:
                return answer
            await asyncio.sleep(0.02)


class TestLargeBundle:
    async def test_is_taken_and_imported_later(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        response = await client.post(PATH, json=fhir.large(501))

        taken = response.json()
        assert (response.status_code, response.headers["Location"]) == (202, f"/imports/{taken['id']}")
        assert (taken["status"], taken["total"], taken["done"], taken["entries"]) == ("accepted", 501, 0, [])
        answer = await finished(client, response.headers["Location"])
        assert (answer["status"], answer["done"], answer["created"]) == ("completed", 501, 501)
        assert (await rows(database))[:3] == (1, 1, 501)
        assert await events(database) == {"bundle.imported": 1, "patient.created": 1, "encounter.created": 1}

    async def test_again_changes_nothing(self, client: httpx.AsyncClient, database: TestDatabase) -> None:
        first = await finished(client, (await client.post(PATH, json=fhir.large(501))).headers["Location"])
        before = await rows(database)

        again = await finished(
            client, (await client.post(PATH, json=fhir.shuffled(fhir.large(501), 1))).headers["Location"]
        )

        assert (first["created"], again["unchanged"]) == (501, 501)
        assert await rows(database) == before

    async def test_shows_its_entries_in_pages(self, client: httpx.AsyncClient) -> None:
        location = (await client.post(PATH, json=fhir.large(501))).headers["Location"]
        first = await finished(client, f"{location}?limit=200")

        seen, following = list(first["entries"]), first["next"]
        while following:
            page = (await client.get(location, params={"limit": 200, "cursor": following})).json()
            seen += page["entries"]
            following = page["next"]

        assert [e["index"] for e in seen] == list(range(501))

    async def test_is_refused_at_once_where_it_is_broken(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = fhir.large(501)
        del made["entry"][500]["resource"]["status"]

        response = await client.post(PATH, json=made)

        assert broken_rules(assert_problem(response, 422, "invalid")) == {("/entry/500/resource/status", "missing")}
        assert await fetch(database.admin_dsn, "SELECT FROM records.imports") == []

    async def test_fails_whole_with_its_problem_where_something_it_refers_to_is_not_there(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = fhir.large(501)
        made["entry"][500]["resource"]["performer"] = [{"reference": urn(77)}]

        answer = await finished(client, (await client.post(PATH, json=made)).headers["Location"])

        assert (answer["status"], answer["problem"]["code"], answer["done"]) == ("failed", "invalid", 0)
        assert answer["problem"]["errors"] == [
            {"in": "body", "pointer": "/entry/500/resource/performer/0/reference", "rule": "unknown-reference"}
        ]
        assert await rows(database) == (0, 0, 0, 0, 0, 0)
        assert [tuple(row) for row in await fetch(database.admin_dsn, "SELECT bundle FROM records.imports")] == [
            (None,)
        ]

    async def test_a_repeat_with_its_key_gives_the_first_answer(self, client: httpx.AsyncClient) -> None:
        headers = {"Idempotency-Key": str(uuid4())}
        first = await client.post(PATH, json=fhir.large(501), headers=headers)
        await finished(client, first.headers["Location"])

        second = await client.post(PATH, json=fhir.large(501), headers=headers)

        assert (second.status_code, second.json()) == (202, first.json())
        assert second.headers["Location"] == first.headers["Location"]


class TestReadImport:
    async def test_shows_one_that_was_answered_at_once(self, client: httpx.AsyncClient) -> None:
        made = await imported(client, fhir.small())

        assert (await client.get(f"/imports/{made['id']}")).json() == made

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(await client.get(f"/imports/{uuid4()}"), 404, "import-not-found")

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/imports/{uuid4()}"), 401, "token-required")
