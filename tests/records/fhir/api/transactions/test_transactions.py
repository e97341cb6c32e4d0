import json
from collections import Counter
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn

from chassis.problems.problem import DatabaseBusy
from chassis.reads import Read
from tests.records.fhir_bundles import Client, Headers, Recorded, Scoped, failure, find
from tests.records.wards import Ward

NUMBER = f"{fhir.MRN}|48151"


def batch(*entries: dict[str, Any]) -> dict[str, Any]:
    return fhir.bundle(*entries) | {"type": "batch"}


def chart() -> dict[str, Any]:
    return fhir.bundle(
        entry(fhir.observation(), urn(4)),
        entry(fhir.encounter(participant=[{"individual": {"reference": urn(2)}}]), urn(3)),
        entry(fhir.patient(), urn(1)),
        entry(fhir.practitioner(), urn(2)),
    )


async def busy(*_: object) -> None:
    raise DatabaseBusy


def missing() -> dict[str, Any]:
    id_ = str(uuid4())
    return entry(fhir.practitioner() | {"id": id_}, method="PUT", url=f"Practitioner/{id_}")


async def post(client: Client, bundle: dict[str, Any], **headers: str) -> httpx.Response:
    return await client.post("/fhir", json=bundle, headers=headers)


def resources_of(answer: httpx.Response) -> dict[str, dict[str, Any]]:
    entries = answer.raise_for_status().json()["entry"]
    return {one["resource"]["resourceType"]: one["resource"] for one in entries}


def statuses_of(answer: httpx.Response) -> list[str]:
    entries = answer.raise_for_status().json()["entry"]
    return [one["response"]["status"][:3] for one in entries]


class TestTransactions:
    async def test_stores_mutual_references(self, client: Client, recorded: Recorded):
        before = len(await recorded())
        bundle = chart()
        bundle["entry"][0]["resource"]["note"] = {"text": "Fasting"}  # A repaired element.

        answer = await post(client, bundle)

        assert answer.json()["type"] == "transaction-response"
        assert statuses_of(answer) == ["201"] * 4
        (issue,) = answer.json()["entry"][0]["response"]["outcome"]["issue"]
        assert issue["expression"] == ["Observation.note"]
        made = resources_of(answer)
        patient, visit = f"Patient/{made['Patient']['id']}", f"Encounter/{made['Encounter']['id']}"
        assert made["Observation"]["subject"]["reference"] == patient
        assert made["Observation"]["encounter"]["reference"] == visit
        individual = made["Encounter"]["participant"][0]["individual"]["reference"]
        assert individual == f"Practitioner/{made['Practitioner']['id']}"
        for one in answer.json()["entry"]:
            path = one["response"]["location"].partition("/fhir/")[2]
            assert (await client.get(f"/fhir/{path}")).json() == one["resource"]
        events = [one["event_type"] for one in (await recorded())[before:] if not one["access"]]
        created = ["encounter.created", "patient.created", *["resource.created"] * 2]
        assert sorted(events) == created

    async def test_is_atomic(self, client: Client):
        bundle = chart()
        bundle["entry"][0]["resource"]["status"] = "done"

        wrong = await post(client, bundle)
        refused = await post(client, fhir.bundle(entry(fhir.patient()), missing()))

        assert failure(wrong) == (422, "invalid")
        (issue,) = wrong.json()["issue"]
        assert issue["expression"] == ["Bundle.entry[0].resource.status"]
        assert failure(refused) == (404, "resource-not-found")
        assert refused.json()["issue"][0]["expression"] == ["Bundle.entry[1]"]
        found = await client.post("/patients/search", json={"identifier": NUMBER})
        assert found.json()["patients"] == []

    async def test_a_failure_names_its_entry(self, client: Client):
        (await post(client, fhir.bundle(entry(fhir.patient())))).raise_for_status()
        update = {"method": "PUT", "url": f"Patient?identifier={NUMBER}"}
        other = fhir.patient() | {"name": [{"family": "Other", "given": ["Bo"]}]}
        other |= {"birthDate": "1931-01-31", "gender": "male"}

        refused = await post(
            client, fhir.bundle(entry(fhir.practitioner()), entry(other, **update))
        )

        assert failure(refused) == (409, "different-person")
        assert refused.json()["issue"][0]["expression"] == ["Bundle.entry[1]"]

    async def test_updates_check_versions(self, client: Client):
        made = resources_of(await post(client, chart()))["Observation"]
        request = {"method": "PUT", "url": f"Observation/{made['id']}"}
        amended, corrected, final = [
            made | {"status": status} for status in ("amended", "corrected", "final")
        ]

        first = await post(client, fhir.bundle(entry(amended, **request, ifMatch='W/"1"')))
        second = await post(client, fhir.bundle(entry(corrected, **request, ifMatch='W/"1"')))
        twice = await post(
            client, fhir.bundle(entry(corrected, **request), entry(final, **request))
        )

        (one,) = first.raise_for_status().json()["entry"]
        assert (one["response"]["status"], one["response"]["etag"]) == ("200 OK", 'W/"2"')
        assert failure(second) == (412, "version-mismatch")
        assert twice.status_code == 422

    async def test_alternatives_of_conditions(self, client: Client):
        first, _ = [
            resources_of(await post(client, fhir.bundle(entry(fhir.practitioner(number)))))
            for number in ("300", "301")
        ]
        search = f"identifier=urn:x|0,{fhir.NPI}|300"
        role = {
            "resourceType": "PractitionerRole",
            "practitioner": {"reference": f"Practitioner?{search}"},
        }
        again = entry(fhir.practitioner(), urn(1), ifNoneExist=search)
        both = entry(fhir.practitioner(), ifNoneExist=f"{search},{fhir.NPI}|301")

        answer = await post(client, fhir.bundle(again, entry(role)))
        several = await post(client, fhir.bundle(entry(role), both))

        assert statuses_of(answer) == ["200", "201"]
        known = f"Practitioner/{first['Practitioner']['id']}"
        assert resources_of(answer)["PractitionerRole"]["practitioner"]["reference"] == known
        assert failure(several) == (412, "several-resources-match")
        (issue,) = several.json()["issue"]
        assert issue["expression"] == ["Bundle.entry[1].request.ifNoneExist"]

    @pytest.mark.parametrize("kind", ["transaction", "batch"])
    async def test_unknown_outcome_is_reported(
        self, client: Client, monkeypatch: pytest.MonkeyPatch, kind: str
    ):
        await post(client, fhir.bundle(entry(fhir.patient())))
        again = entry(fhir.patient(), urn(1), ifNoneExist=f"identifier={NUMBER}")
        monkeypatch.setattr(Read, "disclose", busy)

        answer = await post(client, fhir.bundle(again, entry(fhir.practitioner())) | {"type": kind})

        assert failure(answer) == (503, "database-unavailable")

    async def test_conditions_with_any_character(self, client: Client):
        person = fhir.practitioner() | {"identifier": [{"system": fhir.NPI, "value": "Ä1"}]}
        bundle = fhir.bundle(entry(person, urn(1), ifNoneExist=f"identifier={fhir.NPI}|Ä1"))

        answers = [statuses_of(await post(client, bundle)) for _ in range(2)]

        assert answers == [["201"], ["200"]]

    async def test_rejects_encounter_of_another_patient(self, client: Client, as_person: Headers):
        number = {"system": "urn:example:visit", "value": "1"}
        visit = fhir.encounter(identifier=[number])
        del visit["participant"]
        first = fhir.bundle(entry(fhir.patient("1"), urn(1)), entry(visit, urn(3)))
        source = resources_of(await post(client, first))["Patient"]["id"]
        target = (await client.post("/fhir/Patient", json=fhir.patient("2"))).json()["id"]
        again = fhir.bundle(
            entry(fhir.patient("2"), urn(1), ifNoneExist=f"_id={target}"),
            entry(visit, urn(3), ifNoneExist="identifier=urn:example:visit|1"),
            entry(fhir.observation(), urn(4)),
        )

        refused = await post(client, again)
        merge = {"source": source, "target": target, "reason": "Registered twice"}
        versions = {"source_version": 1, "target_version": 1}
        await client.post("/patients/merge", json=merge | versions, headers=as_person)
        taken = await post(client, again)

        assert failure(refused) == (422, "invalid")
        (issue,) = refused.json()["issue"]
        assert issue["expression"] == ["Bundle.entry[2].resource.encounter.reference"]
        assert statuses_of(taken) == ["200", "200", "201"]

    async def test_equal_creations_are_stored_once(self, client: Client, recorded: Recorded):
        search = f"identifier={fhir.NPI}|300"
        people = [
            entry(fhir.practitioner() | {"id": f"x{n}"}, urn(n), ifNoneExist=search) for n in (1, 2)
        ]
        roles = [
            entry({"resourceType": "PractitionerRole", "practitioner": {"reference": urn(n)}})
            for n in (1, 2)
        ]

        first = await post(client, fhir.bundle(*people, *roles), **{"Idempotency-Key": "k"})
        events = Counter(one["event_type"] for one in await recorded())
        replayed = await post(client, fhir.bundle(*people, *roles), **{"Idempotency-Key": "k"})
        again = await post(client, fhir.bundle(*people))
        await post(client, fhir.bundle(*(entry(fhir.practitioner("301"), urn(n)) for n in (1, 2))))

        assert statuses_of(first) == ["201"] * 4
        one, other, *referring = [each["resource"] for each in first.json()["entry"]]
        assert one == other
        assert {each["practitioner"]["reference"] for each in referring} == {
            f"Practitioner/{one['id']}"
        }
        assert events["resource.created"] == 3
        assert replayed.json() == first.json()
        assert statuses_of(again) == ["200", "200"]
        assert {each["resource"]["id"] for each in again.json()["entry"]} == {one["id"]}
        assert (await find(client, f"Practitioner?identifier={fhir.NPI}|301&_total=accurate"))[
            "total"
        ] == 1
        assert statuses_of(await post(client, batch(*people))) == ["200", "200"]

    async def test_rejects_different_creations_with_one_identifier(self, client: Client):
        other = fhir.practitioner() | {"name": [{"family": "Other"}]}
        search = f"identifier={fhir.NPI}|300"
        for more in ({}, {"ifNoneExist": search}):
            people = entry(fhir.practitioner(), urn(1), **more), entry(other, urn(2), **more)

            refused = await post(client, fhir.bundle(*people))

            assert [one["expression"] for one in refused.json()["issue"]] == [
                [f"Bundle.entry[{n}].resource.identifier"] for n in (0, 1)
            ]
            assert refused.status_code == 422

    async def test_requires_the_scope_of_each_entry(self, client: Client, scoped: Scoped):
        scope = "system/Patient.c system/Encounter.c system/Practitioner.c"

        answer = await post(client, chart(), **scoped(scope))

        assert failure(answer) == (403, "scope-missing")

    async def test_reach_is_that_of_the_narrowest_scope(self, ward: Ward):
        """A `user/` scope allows patients in the caller's panels; the patient of the token needs a `patient/` scope."""
        whom, visit = (f"{type_}/{ward.bert[type_.lower()]}" for type_ in ("Patient", "Encounter"))
        bundle = fhir.bundle(entry(fhir.observation(whom, visit)), entry(fhir.condition(whom)))
        statuses = []
        for level in ("user", "patient"):
            scope = f"patient/Observation.c {level}/Condition.c"
            ward.become("nurse", scope, patient=ward.bert["patient"])
            statuses.append((await post(ward.client, bundle)).status_code)

        assert statuses == [403, 200]

    async def test_limited_caller_registers_into_its_panel(self, ward: Ward):
        bundle = fhir.bundle(entry(fhir.patient(), urn(1)), entry(fhir.condition(urn(1)), urn(2)))

        made = resources_of(await post(ward.client, bundle))

        assert (await ward.client.get(f"/fhir/Patient/{made['Patient']['id']}")).is_success


class TestBatches:
    async def test_entries_are_independent(self, client: Client, scoped: Scoped):
        wrong = fhir.patient("2") | {"gender": "Falk"}
        deletion = {"request": {"method": "DELETE", "url": f"Patient/{uuid4()}"}}
        entries = entry(fhir.patient("1")), entry(wrong), missing(), deletion

        answer = await post(client, batch(*entries))
        some = batch(entry(fhir.patient("3")), entry(fhir.practitioner()))
        limited = await post(client, some, **scoped("system/Patient.c"))

        body = answer.json()
        assert body["type"] == "batch-response"
        assert statuses_of(answer) == ["201", "422", "404", "422"]
        (issue,) = body["entry"][1]["response"]["outcome"]["issue"]
        assert issue["expression"] == ["Bundle.entry[1].resource.gender"]
        assert "Falk" not in json.dumps(body["entry"][1])
        assert statuses_of(limited) == ["201", "403"]

    @pytest.mark.parametrize("type_", ["transaction", "batch"])
    async def test_replays_show_what_was_sent(self, client: Client, scoped: Scoped, type_: str):
        """Without the scope `r`, only a resource that a condition found is hidden."""
        known = (await client.post("/fhir/Practitioner", json=fhir.practitioner("1"))).json()
        update = entry(known | {"gender": "other"}, method="PUT", url=f"Practitioner/{known['id']}")
        search = f"identifier={fhir.NPI}|1"
        found = entry(fhir.practitioner("1"), ifNoneExist=search)
        headers = scoped("system/Practitioner.cu") | {"Idempotency-Key": "k"}
        for one, shows in (update, True), (found, False):
            key = headers | {"Idempotency-Key": str(shows)}
            bundle = fhir.bundle(one) | {"type": type_}
            first, again = [await post(client, bundle, **key) for _ in ("first", "again")]
            assert again.json() == first.raise_for_status().json()
            assert ("resource" in again.json()["entry"][0]) == shows

    async def test_idempotency_key_covers_each_entry(self, client: Client):
        bundle = batch(entry(fhir.practitioner("1")), entry(fhir.practitioner("2")))
        first, again = [
            await post(client, bundle, **{"Idempotency-Key": "k"}) for _ in ("first", "again")
        ]

        assert again.json() == first.raise_for_status().json()


@pytest.mark.parametrize("type_", ["transaction", "batch"])
async def test_existing_resource_requires_read_scope(client: Client, scoped: Scoped, type_: str):
    for resource, system, number, scope, is_shown in (
        (fhir.patient(), fhir.MRN, "48151", "system/Patient.c user/Patient.r", False),
        (fhir.patient(), fhir.MRN, "48151", "system/Patient.cr", True),
        (fhir.practitioner(), fhir.NPI, "300", "user/Practitioner.cr", True),
    ):
        search = f"identifier={system}|{number}"
        bundle = fhir.bundle(entry(resource, ifNoneExist=search)) | {"type": type_}
        await post(client, bundle)

        answer = await post(client, bundle, **scoped(scope))

        assert statuses_of(answer) == ["200"]
        assert ("resource" in answer.json()["entry"][0]) is is_shown, scope


async def test_other_bundle_types_are_rejected(client: Client):
    for type_ in ("collection", "Falk", None, 5):
        answer = await post(client, fhir.bundle() | {"type": type_})
        assert failure(answer) == (422, "invalid")
        assert answer.json()["issue"][0]["expression"] == ["Bundle.type"]
