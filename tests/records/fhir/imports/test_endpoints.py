"""POST /imports/fhir-bundle and GET /imports/{id}."""

import asyncio
import json
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import assert_problem, unstarted_client
from support.databases import TestDatabase, fetch
from support.fhir import MRN, NPI, bundle, condition, encounter, entry, patient, practitioner, urn
from support.imports import PATH, body_of, events, ids, imported, rows

from chartroom.system.keys import Keyring, Kind

pytestmark = pytest.mark.anyio


class TestImport:
    async def test_answers_the_outcome_of_each_entry_in_their_order(
        self, client: httpx.AsyncClient
    ) -> None:
        answer = await imported(client, fhir.small())

        assert [(e["index"], e["type"], e["outcome"]) for e in answer["entries"]] == [
            (0, "Observation", "created"),
            (1, "Encounter", "created"),
            (2, "Condition", "created"),
            (3, "Patient", "created"),
            (4, "Practitioner", "created"),
        ]
        assert (answer["status"], answer["total"], answer["done"], answer["created"]) == (
            "completed",
            5,
            5,
            5,
        )

    async def test_of_the_same_bundle_again_changes_nothing_and_records_no_event(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first = await imported(client, fhir.small())
        before, recorded = await rows(database), await events(database)

        second = await imported(client, fhir.small())

        assert await rows(database) == before == (1, 1, 5, 0, 0, 0)
        assert await events(database) == recorded
        assert (second["created"], second["updated"], second["unchanged"]) == (0, 0, 5)
        assert [e["id"] for e in second["entries"]] == [e["id"] for e in first["entries"]]

    @pytest.mark.parametrize("seed", range(5))
    async def test_does_not_depend_on_the_order_of_entries(
        self, client: httpx.AsyncClient, seed: int
    ) -> None:
        first = await imported(client, fhir.shuffled(fhir.small(), seed))

        second = await imported(client, fhir.small())

        assert (second["unchanged"], ids(second)) == (5, ids(first))

    async def test_records_events_of_the_bundle_and_of_its_patients_and_encounters(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, fhir.small())

        assert await events(database) == {
            "bundle.imported": 1,
            "patient.created": 1,
            "encounter.created": 1,
        }

    async def test_makes_patients_and_encounters_like_any_other(
        self, client: httpx.AsyncClient
    ) -> None:
        made = ids(await imported(client, fhir.small()))

        person = (await client.get(f"/patients/{made['Patient']}")).json()
        visit = (await client.get(f"/encounters/{made['Encounter']}")).json()

        assert (person["full_name"], person["date_of_birth"]) == ("María José Ibáñez", "1961-04-12")
        assert (visit["patient_id"], visit["chief_complaint"]) == (made["Patient"], "Check up")
        assert (visit["start"], visit["end"]) == ("2011-12-13T21:28:27Z", "2011-12-13T21:58:27Z")

    async def test_resolves_every_kind_of_reference(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = ids(await imported(client, fhir.small()))

        found = {
            name: await body_of(database, made[name])
            for name in ("Observation", "Condition", "Encounter")
        }

        assert found["Observation"]["subject"]["reference"] == f"Patient/{made['Patient']}"
        assert found["Condition"]["subject"]["reference"] == f"Patient/{made['Patient']}"
        assert found["Condition"]["encounter"]["reference"] == f"Encounter/{made['Encounter']}"
        assert (
            found["Encounter"]["participant"][0]["individual"]["reference"]
            == f"Practitioner/{made['Practitioner']}"
        )

    async def test_links_resources_to_patient_and_encounter(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        made = ids(await imported(client, fhir.small()))

        links = await fetch(
            database.admin_dsn,
            "SELECT type, patient_id::text, encounter_id::text FROM records.resources",
        )

        whose, visit = made["Patient"], made["Encounter"]
        assert {tuple(row) for row in links} == {
            ("Patient", whose, None),
            ("Encounter", whose, visit),
            ("Observation", whose, visit),
            ("Condition", whose, visit),
            ("Practitioner", None, None),
        }

    async def test_keeps_every_digit(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        text = json.dumps(fhir.small()).replace("178.5", "178.50000000000000000001")

        answer = await client.post(
            PATH, content=text, headers={"Content-Type": "application/fhir+json"}
        )

        stored = await body_of(database, ids(answer.json())["Observation"])
        assert stored["valueQuantity"]["value"] == "178.50000000000000000001"

    async def test_stores_a_shared_resource_once(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first = await imported(client, fhir.small("1"))
        second = await imported(client, fhir.small("2"))

        assert ids(first)["Practitioner"] == ids(second)["Practitioner"]
        assert (await rows(database))[:3] == (2, 2, 9)

    async def test_resolves_references_to_resources_of_earlier_bundles(
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

    async def test_stores_a_change_as_a_new_version(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, bundle(entry(patient("1"), urn(1)), entry(condition(), urn(2))))
        recorded = await events(database)

        married = patient("1", name=[{"use": "official", "family": "Núñez", "given": ["María"]}])
        answer = await imported(client, bundle(entry(married, urn(1)), entry(condition(), urn(2))))

        assert [e["outcome"] for e in answer["entries"]] == ["updated", "unchanged"]
        assert (await rows(database))[3:5] == (1, 1)
        assert await events(database) - recorded == {"bundle.imported": 1, "patient.amended": 1}
        assert (await client.get(f"/patients/{ids(answer)['Patient']}")).json()[
            "full_name"
        ] == "María Núñez"

    async def test_shows_the_importer_in_histories(
        self, client: httpx.AsyncClient, app: FastAPI, keyring: Keyring
    ) -> None:
        visit = encounter(participant=[])
        made = ids(
            await imported(client, bundle(entry(patient("1"), urn(1)), entry(visit, urn(2))))
        )
        async with unstarted_client(app, keyring.mint("second-agent")) as second:
            later = visit | {"status": "cancelled"}
            await imported(
                second, bundle(entry(patient("1", gender="other"), urn(1)), entry(later, urn(2)))
            )

        for path in (f"/patients/{made['Patient']}", f"/encounters/{made['Encounter']}"):
            versions = (await client.get(f"{path}/history")).raise_for_status().json()["versions"]
            assert [version["changed_by"] for version in versions] == ["second-agent", "test-agent"]

    async def test_records_which_fields_changed(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        visit = encounter(participant=[])
        await imported(client, bundle(entry(patient("1"), urn(1)), entry(visit, urn(2))))

        later = visit | {"status": "cancelled", "class": {"code": "IMP"}}
        await imported(
            client, bundle(entry(patient("1", birthDate="1961"), urn(1)), entry(later, urn(2)))
        )

        sent = await fetch(
            database.admin_dsn, "SELECT convert_from(event, 'UTF8') AS event FROM records.outbox"
        )
        recorded = {
            event["event_type"]: event["payload"]["data"]
            for event in (json.loads(row["event"]) for row in sent)
        }
        assert recorded["patient.amended"]["changed"] == ["birth_date", "date_of_birth"]
        assert recorded["encounter.amended"]["changed"] == ["class", "status"]

    async def test_of_a_change_that_is_not_mapped_changes_the_resource_only(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(client, bundle(entry(patient("1"), urn(1))))

        answer = await imported(
            client, bundle(entry(patient("1", multipleBirthBoolean=True), urn(1)))
        )

        assert [e["outcome"] for e in answer["entries"]] == ["updated"]
        assert (await rows(database))[3:5] == (1, 0)

    @pytest.mark.parametrize(
        ("first", "again"),
        [
            pytest.param(
                entry(patient("1"), urn(1)),
                entry(patient("1", id="other"), urn(2)),
                id="by identifier",
            ),
            pytest.param(
                entry(
                    {"resourceType": "Organization", "id": "7", "meta": {"source": "urn:lab"}},
                    urn(1),
                ),
                entry(
                    {"resourceType": "Organization", "id": "7", "meta": {"source": "urn:lab"}},
                    urn(2),
                ),
                id="by meta.source and id",
            ),
            pytest.param(
                entry({"resourceType": "Organization", "id": "7"}, urn(1)),
                entry({"resourceType": "Organization", "id": "8"}, urn(1)),
                id="by fullUrl",
            ),
        ],
    )
    async def test_recognises_a_resource(
        self, client: httpx.AsyncClient, first: fhir.Resource, again: fhir.Resource
    ) -> None:
        before = await imported(client, bundle(first))

        after = await imported(client, bundle(again))

        assert after["entries"][0]["id"] == before["entries"][0]["id"]

    async def test_recognises_no_one_by_an_identifier_without_a_system(
        self, client: httpx.AsyncClient
    ) -> None:
        first = await imported(
            client, bundle(entry(patient("1", identifier=[{"value": "7"}]), urn(1)))
        )
        other = await imported(
            client, bundle(entry(patient("2", identifier=[{"value": "7"}]), urn(2)))
        )

        assert ids(first) != ids(other)

    async def test_finds_a_registered_patient(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        person = {
            "full_name": "Maria Ibanez",
            "identifiers": [{"system": MRN, "value": "1"}],
            "date_of_birth": None,
        }
        registered = (await client.post("/patients", json=person)).json()

        answer = await imported(
            client, bundle(entry(patient("1"), urn(1)), entry(condition(), urn(2)))
        )

        shown = (await client.get(f"/patients/{registered['id']}")).json()
        assert ids(answer)["Patient"] == registered["id"]
        assert [e["outcome"] for e in answer["entries"]] == ["updated", "created"]
        assert (shown["full_name"], shown["birth_date"], shown["version"]) == (
            "María José Ibáñez",
            "1961-04-12",
            2,
        )
        assert (await rows(database))[0] == 1

    async def test_keeps_changes_made_here_when_the_source_changes_other_fields(
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
        assert (shown["names"][0]["family"], shown["names"][0]["given"]) == (
            "Ibáñez",
            ["María", "José"],
        )
        assert shown["gender"] == "female"

    async def test_shows_contacts_and_keeps_those_changed_here(
        self, client: httpx.AsyncClient
    ) -> None:
        phone = {"system": "phone", "value": "555-0100", "use": "home"}
        person = patient("1", telecom=[phone], address=[{"city": "Fall River"}], active=True)
        made = ids(await imported(client, bundle(entry(person, urn(1)))))
        path = f"/patients/{made['Patient']}"
        imported_first = (await client.get(path)).json()
        (await client.patch(path, json={"telecom": [], "active": False})).raise_for_status()

        await imported(client, bundle(entry(person | {"address": [{"city": "Boston"}]}, urn(1))))

        after = (await client.get(path)).json()
        assert imported_first["telecom"] == [phone]
        assert imported_first["address"][0]["city"] == "Fall River"
        assert (after["telecom"], after["active"]) == ([], False)
        assert after["address"][0]["city"] == "Boston"

    @pytest.mark.parametrize("text", ["1961", "1961-04", "1961-04-12"])
    async def test_keeps_the_precision_of_a_birth_date(
        self, client: httpx.AsyncClient, text: str
    ) -> None:
        made = ids(await imported(client, bundle(entry(patient(birthDate=text), urn(1)))))

        assert (await client.get(f"/patients/{made['Patient']}")).json()["birth_date"] == text

    async def test_during_a_registration_makes_one_patient(
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

    async def test_if_none_exist_keeps_what_is_there(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        first = await imported(client, bundle(entry(practitioner("1"), urn(1))))
        condition_ = f"identifier={NPI}|1"

        changed = practitioner("1") | {"name": [{"family": "Other"}]}
        again = await imported(
            client,
            bundle(
                entry(changed, urn(2), ifNoneExist=condition_),
                entry(
                    {"resourceType": "PractitionerRole", "practitioner": {"reference": urn(2)}},
                    urn(3),
                ),
                entry(practitioner("2"), urn(4), ifNoneExist=f"identifier={NPI}|2"),
            ),
        )

        assert [e["outcome"] for e in again["entries"]] == ["unchanged", "created", "created"]
        assert (await body_of(database, first["entries"][0]["id"]))["name"][0][
            "family"
        ] == "Hettinger"
        role = await body_of(database, again["entries"][1]["id"])
        assert role["practitioner"]["reference"] == f"Practitioner/{first['entries'][0]['id']}"

    async def test_treats_put_like_post(self, client: httpx.AsyncClient) -> None:
        url = "http://example.org/fhir/Patient/p1"
        put = {
            "fullUrl": url,
            "resource": patient("1"),
            "request": {"method": "PUT", "url": "Patient/p1"},
        }
        searched = put | {"request": {"method": "PUT", "url": f"Patient?identifier={MRN}|1"}}

        first = await imported(client, bundle(put, entry(condition("Patient/p1"), urn(2))))
        second = await imported(client, bundle(searched, entry(condition(url), urn(2))))

        assert (first["created"], second["unchanged"]) == (2, 2)

    async def test_resolves_relative_references_by_full_urls_where_resources_have_no_id(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        without_id = patient("1")
        del without_id["id"]

        made = ids(
            await imported(
                client,
                bundle(
                    entry(condition("Patient/77"), "http://example.org/fhir/Condition/1"),
                    entry(without_id, "http://example.org/fhir/Patient/77"),
                ),
            )
        )

        assert (await body_of(database, made["Condition"]))["subject"][
            "reference"
        ] == f"Patient/{made['Patient']}"

    async def test_ignores_the_case_of_a_uuid(self, client: httpx.AsyncClient) -> None:
        url = "urn:uuid:6F0C9D8E-0000-4000-8000-000000000001"
        first = await imported(
            client, bundle(entry(patient("1"), url), entry(condition(url.lower()), urn(2)))
        )

        again = await imported(
            client,
            bundle(
                entry(condition(url), "URN:UUID:" + urn(2)[9:]), entry(patient("1"), url.lower())
            ),
        )

        assert (first["created"], again["unchanged"]) == (2, 2)

    async def test_names_all_its_patients_in_one_event(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await imported(
            client, bundle(*(entry(patient(str(number)), urn(number)) for number in range(1, 251)))
        )

        sent = await fetch(
            database.admin_dsn,
            "SELECT convert_from(event, 'UTF8') AS event FROM records.outbox ORDER BY position",
        )
        recorded = [json.loads(row["event"]) for row in sent if "bundle.imported" in row["event"]]
        assert [len(set(event["patient_ids"])) for event in recorded] == [250]

    async def test_keeps_references_to_other_systems(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        elsewhere = {"reference": "https://example.org/fhir/Device/7"}

        answer = await imported(
            client,
            bundle(entry(patient("1"), urn(1)), entry(condition(asserter=elsewhere), urn(2))),
        )

        assert (await body_of(database, ids(answer)["Condition"]))["asserter"] == elsewhere

    async def test_many_imports_of_one_bundle_at_once_have_one_result(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        answers = await asyncio.gather(
            *(client.post(PATH, json=fhir.shuffled(fhir.small(), seed)) for seed in range(12))
        )

        assert [answer.status_code for answer in answers] == [200] * 12, [
            answer.text for answer in answers
        ]
        assert len({tuple(sorted(ids(answer.json()).items())) for answer in answers}) == 1
        assert await rows(database) == (1, 1, 5, 0, 0, 0)
        assert (await events(database))["bundle.imported"] == 1

    async def test_a_repeat_with_its_key_gives_the_first_answer(
        self, client: httpx.AsyncClient
    ) -> None:
        headers = {"Idempotency-Key": str(uuid4())}
        first = await client.post(PATH, json=fhir.small(), headers=headers)

        second = await client.post(PATH, json=fhir.small(), headers=headers)

        assert second.json() == first.json()
        assert second.headers["Idempotency-Replayed"] == "true"
        assert (
            second.headers["Location"]
            == first.headers["Location"]
            == f"/imports/{first.json()['id']}"
        )

    async def test_of_an_empty_bundle_stores_nothing(self, client: httpx.AsyncClient) -> None:
        answer = await imported(client, {"resourceType": "Bundle", "type": "transaction"})

        assert (answer["status"], answer["total"], answer["entries"]) == ("completed", 0, [])

    async def test_takes_resources_that_refer_to_each_other_in_circles(
        self, client: httpx.AsyncClient
    ) -> None:
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
        response = await offline.post(
            PATH,
            content=b" " * (64 * 1024 * 1024 + 1),
            headers={"Content-Type": "application/json"},
        )

        assert_problem(response, 413, "body-too-large")


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
    async def test_a_status_of_fhir_alone_is_mapped_and_kept(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        source: str,
        period: dict[str, str],
        stored: tuple[str, str | None],
    ) -> None:
        visit = encounter(status=source, period=period, participant=[])

        await imported(client, bundle(entry(patient(), urn(1)), entry(visit, urn(2))))

        found = await fetch(
            database.admin_dsn, "SELECT status, source_status, class FROM records.encounters"
        )
        assert [tuple(row) for row in found] == [(*stored, "AMB")]


class TestReadImport:
    async def test_shows_a_completed_import(self, client: httpx.AsyncClient) -> None:
        made = await imported(client, fhir.small())

        assert (await client.get(f"/imports/{made['id']}")).json() == made

    async def test_does_not_find_an_unknown_id(self, client: httpx.AsyncClient) -> None:
        assert_problem(await client.get(f"/imports/{uuid4()}"), 404, "import-not-found")

    @pytest.mark.parametrize(
        ("name", "kind"), [("second-agent", "agent"), ("test-agent", "person")]
    )
    async def test_is_not_found_by_another_caller_than_its_starter(
        self,
        client: httpx.AsyncClient,
        keyring: Keyring,
        name: str,
        kind: Kind,
    ) -> None:
        made = await imported(client, fhir.small())
        client.headers["Authorization"] = f"Bearer {keyring.mint(name, kind=kind)}"

        assert_problem(await client.get(f"/imports/{made['id']}"), 404, "import-not-found")

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get(f"/imports/{uuid4()}"), 401, "token-required")
