"""POST /fhir: transactions and batches."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.fhir import entry, urn
from support.wards import Ward

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]


def batch(*entries: dict[str, Any]) -> dict[str, Any]:
    return fhir.bundle(*entries) | {"type": "batch"}


def chart(number: str = "48151") -> dict[str, Any]:
    """A transaction of a patient, an encounter, an observation and a practitioner."""
    return fhir.bundle(
        entry(fhir.observation(), urn(4)),
        entry(fhir.encounter(participant=[{"individual": {"reference": urn(2)}}]), urn(3)),
        entry(fhir.patient(number), urn(1)),
        entry(fhir.practitioner(), urn(2)),
    )


def resources_of(answer: httpx.Response) -> dict[str, dict[str, Any]]:
    entries = answer.raise_for_status().json()["entry"]
    return {one["resource"]["resourceType"]: one["resource"] for one in entries}


def code_of(answer: httpx.Response) -> str:
    assert answer.json()["resourceType"] == "OperationOutcome", answer.text
    return str(answer.json()["issue"][0]["details"]["coding"][0]["code"])


class TestATransaction:
    async def test_stores_resources_that_refer_to_one_another(
        self, client: httpx.AsyncClient, recorded: Recorded
    ) -> None:
        before = len(await recorded())

        answer = await client.post("/fhir", json=chart())

        assert answer.status_code == 200, answer.text
        assert answer.json()["type"] == "transaction-response"
        assert [one["response"]["status"] for one in answer.json()["entry"]] == ["201 Created"] * 4
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
        assert sorted(events) == [
            "encounter.created",
            "patient.created",
            "resource.created",
            "resource.created",
        ]

    async def test_names_what_was_repaired_by_the_place_in_its_resource(
        self, client: httpx.AsyncClient
    ) -> None:
        bundle = chart()
        bundle["entry"][0]["resource"]["note"] = {"text": "Fasting"}

        answer = await client.post("/fhir", json=bundle)

        (issue,) = answer.json()["entry"][0]["response"]["outcome"]["issue"]
        assert issue["expression"] == ["Observation.note"]

    async def test_stores_nothing_where_one_entry_is_wrong(self, client: httpx.AsyncClient) -> None:
        bundle = chart()
        bundle["entry"][0]["resource"]["status"] = "done"

        answer = await client.post("/fhir", json=bundle)

        assert answer.status_code == 422
        (issue,) = answer.json()["issue"]
        assert issue["expression"] == ["Bundle.entry[0].resource.status"]
        found = await client.post("/patients/search", json={"identifier": f"{fhir.MRN}|48151"})
        assert found.json()["patients"] == []

    async def test_stores_nothing_where_one_entry_is_refused_by_what_is_there(
        self, client: httpx.AsyncClient
    ) -> None:
        id_ = str(uuid4())
        missing = entry(fhir.practitioner() | {"id": id_}, method="PUT", url=f"Practitioner/{id_}")

        answer = await client.post("/fhir", json=fhir.bundle(entry(fhir.patient()), missing))

        assert (answer.status_code, code_of(answer)) == (404, "resource-not-found")
        found = await client.post("/patients/search", json={"identifier": f"{fhir.MRN}|48151"})
        assert found.json()["patients"] == []

    async def test_replaces_resources_of_the_versions_that_it_names(
        self, client: httpx.AsyncClient
    ) -> None:
        made = resources_of(await client.post("/fhir", json=chart()))["Observation"]
        request = {"method": "PUT", "url": f"Observation/{made['id']}", "ifMatch": 'W/"1"'}
        bundle = fhir.bundle(entry(made | {"status": "amended"}, **request))

        first = await client.post("/fhir", json=bundle)
        other = fhir.bundle(entry(made | {"status": "corrected"}, **request))
        second = await client.post("/fhir", json=other)

        (one,) = first.raise_for_status().json()["entry"]
        assert (one["response"]["status"], one["response"]["etag"]) == ("200 OK", 'W/"2"')
        assert (second.status_code, code_of(second)) == (412, "version-mismatch")

    async def test_takes_what_is_there_where_an_entry_asks_for_that(
        self, client: httpx.AsyncClient
    ) -> None:
        first = resources_of(await client.post("/fhir", json=fhir.bundle(entry(fhir.patient()))))
        search = f"identifier={fhir.MRN}|48151"
        again = entry(fhir.patient(), urn(1), ifNoneExist=search)

        answer = await client.post(
            "/fhir", json=fhir.bundle(again, entry(fhir.condition(urn(1)), urn(2)))
        )

        statuses = [one["response"]["status"] for one in answer.raise_for_status().json()["entry"]]
        assert statuses == ["200 OK", "201 Created"]
        made = resources_of(answer)
        subject = f"Patient/{first['Patient']['id']}"
        assert made["Condition"]["subject"]["reference"] == subject

    async def test_of_one_resource_twice_is_refused(self, client: httpx.AsyncClient) -> None:
        made = resources_of(await client.post("/fhir", json=chart()))["Practitioner"]
        request = {"method": "PUT", "url": f"Practitioner/{made['id']}"}

        answer = await client.post(
            "/fhir",
            json=fhir.bundle(
                entry(made | {"gender": "other"}, **request),
                entry(made | {"gender": "male"}, **request),
            ),
        )

        assert answer.status_code == 422

    async def test_with_a_key_runs_once(self, client: httpx.AsyncClient) -> None:
        headers = {"Idempotency-Key": "k"}
        bundle = fhir.bundle(entry(fhir.patient(), urn(1)), entry(fhir.condition(urn(1)), urn(2)))
        first = await client.post("/fhir", json=bundle, headers=headers)

        again = await client.post("/fhir", json=bundle, headers=headers)

        assert again.headers["idempotency-replayed"] == "true"
        assert again.json() == first.raise_for_status().json()

    async def test_needs_the_scope_of_each_entry(
        self, client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        scope = "system/Patient.c system/Encounter.c system/Practitioner.c"

        answer = await client.post("/fhir", json=chart(), headers=scoped(scope))

        assert (answer.status_code, code_of(answer)) == (403, "scope-missing")

    async def test_of_a_limited_caller_stores_about_patients_in_reach_only(
        self, ward: Ward
    ) -> None:
        own, foreign = (
            fhir.bundle(entry(fhir.condition(f"Patient/{one['patient']}"), urn(1)))
            for one in (ward.anna, ward.bert)
        )
        missing = fhir.bundle(entry(fhir.condition(f"Patient/{uuid4()}"), urn(1)))

        assert (await ward.client.post("/fhir", json=own)).status_code == 200
        refused = [await ward.client.post("/fhir", json=one) for one in (foreign, missing)]
        assert [one.status_code for one in refused] == [403, 403]
        assert refused[0].json() == refused[1].json()

    async def test_of_a_limited_caller_registers_into_its_only_panel(self, ward: Ward) -> None:
        bundle = fhir.bundle(entry(fhir.patient(), urn(1)), entry(fhir.condition(urn(1)), urn(2)))

        made = resources_of(await ward.client.post("/fhir", json=bundle))

        assert (await ward.client.get(f"/fhir/Patient/{made['Patient']['id']}")).is_success


class TestABatch:
    async def test_answers_each_entry_by_itself(self, client: httpx.AsyncClient) -> None:
        wrong = fhir.patient("2") | {"gender": "Falk"}
        id_ = str(uuid4())
        missing = entry(fhir.practitioner() | {"id": id_}, method="PUT", url=f"Practitioner/{id_}")
        deletion = {"request": {"method": "DELETE", "url": f"Patient/{id_}"}}

        answer = await client.post(
            "/fhir", json=batch(entry(fhir.patient("1")), entry(wrong), missing, deletion)
        )

        body = answer.raise_for_status().json()
        assert body["type"] == "batch-response"
        statuses = [one["response"]["status"][:3] for one in body["entry"]]
        assert statuses == ["201", "422", "404", "422"]
        (issue,) = body["entry"][1]["response"]["outcome"]["issue"]
        assert issue["expression"] == ["Bundle.entry[1].resource.gender"]
        assert "Falk" not in json.dumps(body["entry"][1])

    async def test_with_a_key_runs_each_entry_once(self, client: httpx.AsyncClient) -> None:
        headers = {"Idempotency-Key": "k"}
        bundle = batch(entry(fhir.practitioner("1")), entry(fhir.practitioner("2")))
        first = await client.post("/fhir", json=bundle, headers=headers)

        again = await client.post("/fhir", json=bundle, headers=headers)

        assert again.json() == first.raise_for_status().json()

    async def test_needs_the_scope_of_each_entry_for_that_entry(
        self, client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        bundle = batch(entry(fhir.patient()), entry(fhir.practitioner()))

        answer = await client.post("/fhir", json=bundle, headers=scoped("system/Patient.c"))

        statuses = [one["response"]["status"][:3] for one in answer.json()["entry"]]
        assert statuses == ["201", "403"]


@pytest.mark.parametrize("type_", ["collection", "Falk", None, 5])
async def test_a_bundle_of_another_type_is_refused(client: httpx.AsyncClient, type_: Any) -> None:
    answer = await client.post("/fhir", json=fhir.bundle() | {"type": type_})

    assert answer.status_code == 422
    assert answer.json()["issue"][0]["expression"] == ["Bundle.type"]
