import asyncio
import json
from typing import Any
from uuid import uuid4

from fastapi import FastAPI
from support import fhir
from support.applications import assert_problem, unstarted_client
from support.databases import TestDatabase, fetch
from support.fhir import MRN, NPI, bundle, condition, encounter, entry, patient, practitioner, urn

from chartroom.system.keys import Keyring
from tests.records.fhir_bundles import Client, Recorded
from tests.records.imports import PATH, body_of, events, ids, imported, rows

LINKS = "SELECT type, patient_id::text, encounter_id::text FROM records.resources"
PATIENTS = "SELECT DISTINCT patient_id::text FROM records.resources WHERE id = ANY($1::uuid[])"


def outcomes(answer: dict[str, Any]) -> list[str]:
    return [one["outcome"] for one in answer["entries"]]


async def import_patient(client: Client, resource: fhir.Resource) -> dict[str, Any]:
    made = ids(await imported(client, bundle(entry(resource, urn(1)))))
    return (await client.get(f"/patients/{made['Patient']}")).json()


class TestBundles:
    async def test_repeat_in_any_order_has_no_effect(self, client: Client, database: TestDatabase):
        answer = await imported(client, fhir.small())

        types = ["Observation", "Encounter", "Condition", "Patient", "Practitioner"]
        shown = [(e["index"], e["type"], e["outcome"]) for e in answer["entries"]]
        assert shown == [(place, type_, "created") for place, type_ in enumerate(types)]
        counts = [answer[name] for name in ("status", "total", "done", "created")]
        assert counts == ["completed", 5, 5, 5]
        assert (await client.get(f"/imports/{answer['id']}")).json() == answer
        recorded = await events(database)
        assert recorded == {"bundle.imported": 1, "patient.created": 1, "encounter.created": 1}
        for made in (fhir.small(), *(fhir.shuffled(fhir.small(), seed) for seed in range(4))):
            again = await imported(client, made)
            assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 5)
            assert ids(again) == ids(answer)
        assert await rows(database) == (1, 1, 5, 0, 0, 0)
        assert await events(database) == recorded

    async def test_patients_and_encounters(self, client: Client):
        made = ids(await imported(client, fhir.small()))

        person = (await client.get(f"/patients/{made['Patient']}")).json()
        visit = (await client.get(f"/encounters/{made['Encounter']}")).json()

        assert (person["full_name"], person["date_of_birth"]) == ("María José Ibáñez", "1961-04-12")
        first = {"system": MRN, "value": "48151", "type": "MR", "use": None, "period": None}
        assert person["identifiers"][0] == first
        name = person["names"][0]
        assert (name["family"], name["given"]) == ("Ibáñez", ["María", "José"])
        assert person["gender"] == "female"
        assert (visit["patient_id"], visit["chief_complaint"]) == (made["Patient"], "Check up")
        assert (visit["start"], visit["end"]) == ("2011-12-13T21:28:27Z", "2011-12-13T21:58:27Z")

    async def test_digits_and_references(self, client: Client, database: TestDatabase):
        digits = "178.50000000000000000001"
        text = json.dumps(fhir.small()).replace("178.5", digits)
        headers = {"Content-Type": "application/fhir+json"}
        made = ids((await client.post(PATH, content=text, headers=headers)).json())

        finding, problem, visit = [
            await body_of(database, made[name])
            for name in ("Observation", "Condition", "Encounter")
        ]

        assert finding["valueQuantity"]["value"] == digits
        for about in (finding, problem):
            assert about["subject"]["reference"] == f"Patient/{made['Patient']}"
        assert problem["encounter"]["reference"] == f"Encounter/{made['Encounter']}"
        doctor = visit["participant"][0]["individual"]["reference"]
        assert doctor == f"Practitioner/{made['Practitioner']}"
        import_patient = made["Patient"]
        assert {tuple(row) for row in await fetch(database.admin_dsn, LINKS)} == {
            ("Patient", import_patient, None),
            *((name, import_patient, made["Encounter"]) for name in ("Encounter", "Observation")),
            ("Condition", import_patient, made["Encounter"]),
            ("Practitioner", None, None),
        }

    async def test_references_to_earlier_imports(self, client: Client, database: TestDatabase):
        made, other = [ids(await imported(client, fhir.small(number))) for number in ("1", "2")]
        assert made["Practitioner"] == other["Practitioner"]
        assert (await rows(database))[:3] == (2, 2, 9)
        logical = {"identifier": {"system": MRN, "value": "1"}}
        elsewhere = {"reference": "https://example.org/fhir/Device/7"}

        later = await imported(
            client,
            bundle(
                entry(condition(urn(11), asserter=elsewhere), urn(901)),
                entry(condition(f"Patient?identifier={MRN}|1"), urn(902)),
                entry(condition(f"Patient/{made['Patient']}"), urn(903)),
                entry(condition() | {"subject": logical}, urn(904)),
                entry(encounter(urn(11), id="e9"), urn(905)),
            ),
        )

        found = await fetch(database.admin_dsn, PATIENTS, [e["id"] for e in later["entries"]])
        assert [tuple(row) for row in found] == [(made["Patient"],)]
        assert (await body_of(database, later["entries"][0]["id"]))["asserter"] == elsewhere

    async def test_spellings_of_full_urls(self, client: Client, database: TestDatabase):
        without_id = patient("1")
        del without_id["id"]
        url, other = "urn:uuid:6F0C9D8E-0000-4000-8000-000000000001", "http://example.org/fhir"
        second = entry(patient("2"), url), entry(condition(url.lower()), urn(2))
        upper = entry(condition(url), "URN:UUID:" + urn(2)[9:]), entry(patient("2"), url.lower())

        made = ids(
            await imported(
                client,
                bundle(
                    entry(condition("Patient/77"), f"{other}/Condition/1"),
                    entry(without_id, f"{other}/Patient/77"),
                ),
            )
        )
        first = await imported(client, bundle(*second))
        again = await imported(client, bundle(*upper))

        subject = (await body_of(database, made["Condition"]))["subject"]["reference"]
        assert subject == f"Patient/{made['Patient']}"
        assert (first["created"], again["unchanged"]) == (2, 2)

    async def test_circular_references_and_empty_bundles(self, client: Client):
        one = {"resourceType": "Organization", "partOf": {"reference": urn(2)}}
        other = {"resourceType": "Organization", "partOf": {"reference": urn(1)}}
        visits = [
            encounter(urn(3), partOf={"reference": urn(5)}),
            encounter(urn(3), partOf={"reference": urn(4)}, id="e2"),
        ]
        resources = (one, other, patient(), *visits, practitioner())

        answer = await imported(
            client, bundle(*(entry(each, urn(n)) for n, each in enumerate(resources, 1)))
        )
        empty = await imported(client, {"resourceType": "Bundle", "type": "transaction"})

        assert answer["created"] == 6
        assert (empty["status"], empty["total"], empty["entries"]) == ("completed", 0, [])

    async def test_one_event_for_all_patients(self, client: Client, recorded: Recorded):
        await imported(client, bundle(*(entry(patient(str(n)), urn(n)) for n in range(1, 251))))

        found = [one for one in await recorded() if one["event_type"] == "bundle.imported"]
        assert [len(set(event["patient_ids"])) for event in found] == [250]

    async def test_concurrent_imports(self, client: Client, database: TestDatabase):
        answers = await asyncio.gather(
            *(client.post(PATH, json=fhir.shuffled(fhir.small(), seed)) for seed in range(12))
        )

        assert [one.status_code for one in answers] == [200] * 12, [one.text for one in answers]
        assert len({tuple(sorted(ids(answer.json()).items())) for answer in answers}) == 1
        assert await rows(database) == (1, 1, 5, 0, 0, 0)
        assert (await events(database))["bundle.imported"] == 1

    async def test_concurrent_registration(self, client: Client, database: TestDatabase):
        person = {"full_name": "Maria Ibanez", "identifiers": [{"system": MRN, "value": "1"}]}
        unless = {"If-None-Exist": f"identifier={MRN}|1"}

        answers = await asyncio.gather(
            *(client.post(PATH, json=bundle(entry(patient("1"), urn(1)))) for _ in range(6)),
            *(client.post("/patients", json=person, headers=unless) for _ in range(6)),
        )

        assert {answer.status_code for answer in answers} <= {200, 201, 409}
        assert [answer.status_code for answer in answers[:6]] == [200] * 6
        assert (await rows(database))[0] == 1


class TestChanges:
    async def test_version_and_event(
        self,
        *,
        client: Client,
        app_of_client: FastAPI,
        keyring: Keyring,
        database: TestDatabase,
        recorded: Recorded,
    ):
        def visited(person: fhir.Resource, **visit: Any) -> fhir.Resource:
            stayed = encounter(participant=[]) | visit
            return bundle(entry(person, urn(1)), entry(stayed, urn(2)), entry(condition(), urn(3)))

        made = ids(await imported(client, visited(patient("1"))))
        before = len(await recorded())
        later = visited(
            patient("1", birthDate="1961"), status="cancelled", **{"class": {"code": "IMP"}}
        )
        async with unstarted_client(app_of_client, keyring.mint("ehr")) as second:
            answer = await imported(second, later)

        assert outcomes(answer) == ["updated", "updated", "unchanged"]
        assert (await rows(database))[3:] == (2, 1, 1)
        new = (await recorded())[before:]
        found = {one["event_type"]: one["payload"]["data"].get("changed") for one in new}
        assert found == {
            "bundle.imported": None,
            "patient.amended": ["birth_date", "date_of_birth"],
            "encounter.amended": ["class", "status"],
        }
        for path in (f"/patients/{made['Patient']}", f"/encounters/{made['Encounter']}"):
            versions = (await client.get(f"{path}/history")).raise_for_status().json()["versions"]
            assert [version["changed_by"] for version in versions] == ["ehr", "test-agent"]

    async def test_unmapped_element(self, client: Client, database: TestDatabase):
        await imported(client, bundle(entry(patient("1"), urn(1))))

        twin = patient("1", multipleBirthBoolean=True)
        answer = await imported(client, bundle(entry(twin, urn(1))))

        assert outcomes(answer) == ["updated"]
        assert (await rows(database))[3:5] == (1, 0)

    async def test_local_changes_remain(self, client: Client):
        phone = {"system": "phone", "value": "555-0100", "use": "home"}
        person = patient("1", telecom=[phone], address=[{"city": "Fall River"}], active=True)
        first = await import_patient(client, person)
        assert (first["telecom"], first["address"][0]["city"]) == ([phone], "Fall River")
        insurer = {"system": "urn:insurer", "value": "7"}
        change = {
            "full_name": "María Núñez",
            "identifiers": [*first["identifiers"], insurer],
            "telecom": [],
            "active": False,
        }
        (await client.patch(f"/patients/{first['id']}", json=change)).raise_for_status()

        now = person | {"address": [{"city": "Boston"}], "birthDate": "1961-04-13"}
        after = await import_patient(client, now)

        assert (after["full_name"], after["birth_date"]) == ("María Núñez", "1961-04-13")
        assert [identifier["value"] for identifier in after["identifiers"]] == ["1", "999-1", "7"]
        assert (after["telecom"], after["active"]) == ([], False)
        assert after["address"][0]["city"] == "Boston"

    async def test_registered_patient(self, client: Client, database: TestDatabase):
        number = {"system": MRN, "value": "1"}
        person = {"full_name": "Maria Ibanez", "identifiers": [number], "date_of_birth": None}
        registered = (await client.post("/patients", json=person)).json()

        answer = await imported(
            client, bundle(entry(patient("1"), urn(1)), entry(condition(), urn(2)))
        )

        shown = (await client.get(f"/patients/{registered['id']}")).json()
        assert ids(answer)["Patient"] == registered["id"]
        assert outcomes(answer) == ["updated", "created"]
        assert (shown["full_name"], shown["version"]) == ("María José Ibáñez", 2)
        assert (await rows(database))[0] == 1

    async def test_birth_date_precision(self, client: Client):
        for text in ("1961", "1961-04", "1961-04-12"):
            assert (await import_patient(client, patient(birthDate=text)))["birth_date"] == text


class TestResources:
    async def test_identity(self, client: Client):
        lab = {"resourceType": "Organization", "id": "7", "meta": {"source": "urn:lab"}}
        clinic = {"resourceType": "Organization", "id": "7"}
        for first, again, is_same in (
            (entry(patient("1"), urn(1)), entry(patient("1", id="other"), urn(2)), True),
            (entry(lab, urn(3)), entry(lab, urn(4)), True),
            (entry(clinic, urn(5)), entry(clinic | {"id": "8"}, urn(5)), True),
            (
                entry(patient("2", identifier=[{"value": "7"}]), urn(6)),
                entry(patient("3", identifier=[{"value": "7"}]), urn(7)),
                False,
            ),
        ):
            before, after = [await imported(client, bundle(one)) for one in (first, again)]
            assert (ids(before) == ids(after)) is is_same, again

    async def test_if_none_exist(self, client: Client, database: TestDatabase):
        first = ids(await imported(client, bundle(entry(practitioner("1"), urn(1)))))
        changed = practitioner("1") | {"name": [{"family": "Other"}]}
        role = {"resourceType": "PractitionerRole", "practitioner": {"reference": urn(2)}}

        again = await imported(
            client,
            bundle(
                entry(changed, urn(2), ifNoneExist=f"identifier={NPI}|1"),
                entry(role, urn(3)),
                entry(practitioner("2"), urn(4), ifNoneExist=f"identifier={NPI}|2"),
            ),
        )

        assert outcomes(again) == ["unchanged", "created", "created"]
        kept = await body_of(database, first["Practitioner"])
        assert kept["name"][0]["family"] == "Hettinger"
        stored = await body_of(database, again["entries"][1]["id"])
        assert stored["practitioner"]["reference"] == f"Practitioner/{first['Practitioner']}"

    async def test_if_none_exist_with_alternatives(self, client: Client, database: TestDatabase):
        """A condition may list several identifiers: interface engines send all identifiers of a patient."""
        either = f"identifier=urn:x|0,{MRN}|1"
        known = ids(await imported(client, bundle(entry(patient("1"), urn(1)))))
        stale = patient("1", name=[{"family": "Former"}])
        whom = condition(f"Patient?{either}")

        again = await imported(
            client, bundle(entry(stale, urn(2), ifNoneExist=either), entry(whom, urn(3)))
        )
        alone = await imported(client, bundle(entry(whom, urn(4))))

        assert outcomes(again) == ["unchanged", "created"]
        assert ids(again)["Patient"] == known["Patient"]
        found = [(await body_of(database, ids(one)["Condition"])) for one in (again, alone)]
        assert [one["subject"]["reference"] for one in found] == [f"Patient/{known['Patient']}"] * 2

    async def test_put_equals_post(self, client: Client):
        url = "http://example.org/fhir/Patient/p1"
        put = {"fullUrl": url, "resource": patient("1")}
        put["request"] = {"method": "PUT", "url": "Patient/p1"}
        searched = put | {"request": {"method": "PUT", "url": f"Patient?identifier={MRN}|1"}}

        first = await imported(client, bundle(put, entry(condition("Patient/p1"), urn(2))))
        either = f"Patient?identifier={MRN}|1,urn:example:ssn|999-1"
        second, third = [
            await imported(client, bundle(one, entry(condition(url), urn(2))))
            for one in (searched, put | {"request": {"method": "PUT", "url": either}})
        ]

        assert (first["created"], second["unchanged"], third["unchanged"]) == (2, 2, 2)


async def test_statuses_without_a_local_equivalent(client: Client, database: TestDatabase):
    statuses = {
        "arrived": ("in-progress", "arrived"),
        "unknown": ("in-progress", "unknown"),
        "entered-in-error": ("cancelled", "entered-in-error"),
        "planned": ("planned", None),
    }
    visits = [
        entry(encounter(status=status, period={}, participant=[], id=status), urn(2 + n))
        for n, status in enumerate(statuses)
    ]

    await imported(client, bundle(entry(patient(), urn(1)), *visits))

    query = "SELECT status, source_status, class FROM records.encounters"
    found = await fetch(database.admin_dsn, query)
    assert {tuple(row) for row in found} == {(*one, "AMB") for one in statuses.values()}


async def test_import_is_visible_to_its_starter_only(client: Client, keyring: Keyring):
    made = await imported(client, fhir.small())

    assert_problem(await client.get(f"/imports/{uuid4()}"), 404, "import-not-found")
    for name, kind in (("second-agent", "agent"), ("test-agent", "person")):
        client.headers["Authorization"] = f"Bearer {keyring.mint(name, kind=kind)}"
        assert_problem(await client.get(f"/imports/{made['id']}"), 404, "import-not-found")
