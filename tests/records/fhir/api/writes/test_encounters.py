"""Writes of encounters under /fhir: a write of the row, and of the body that it came with."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

pytestmark = pytest.mark.anyio
Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]


def visit(patient: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Encounter",
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "EMER"},
        "subject": {"reference": f"Patient/{patient['id']}"},
        "reasonCode": [{"text": "Chest pain"}],
        "period": {"start": "2011-12-13T22:28:27+01:00", "end": "2011-12-13T22:58:27+01:00"},
        "length": {"value": 30, "unit": "min"},
    } | more


class TestACreation:
    async def test_opens_an_encounter(
        self, client: httpx.AsyncClient, patient: dict[str, Any], recorded: Recorded
    ) -> None:
        before = len(await recorded())

        answer = await client.post("/fhir/Encounter", json=visit(patient))

        assert answer.status_code == 201, answer.text
        id_ = answer.json()["id"]
        row = (await client.get(f"/encounters/{id_}")).json()
        assert (row["patient_id"], row["chief_complaint"]) == (patient["id"], "Chest pain")
        assert (row["status"], row["class"]) == ("finished", "EMER")
        assert answer.json()["length"] == {"value": 30, "unit": "min"}
        event = (await recorded())[before]
        assert (event["event_type"], event["encounter_id"]) == ("encounter.created", id_)

    async def test_of_history_needs_no_reason_after_a_death(
        self, client: httpx.AsyncClient
    ) -> None:
        body = {"full_name": "Jane Doe", "active": False, "deceased": "2010-01-01"}
        patient = (await client.post("/patients", json=body)).json()

        answer = await client.post("/fhir/Encounter", json=visit(patient))

        assert answer.status_code == 201, answer.text

    async def test_takes_a_code_for_the_class(
        self, client: httpx.AsyncClient, patient: dict[str, Any]
    ) -> None:
        answer = await client.post("/fhir/Encounter", json=visit(patient, **{"class": "EMER"}))

        assert answer.json()["class"] == {"code": "EMER"}
        assert "Encounter.class" in answer.headers["warning"]

    async def test_without_a_patient_is_refused(
        self, client: httpx.AsyncClient, patient: dict[str, Any]
    ) -> None:
        body = visit(patient)
        del body["subject"]

        answer = await client.post("/fhir/Encounter", json=body)

        assert answer.status_code == 422
        assert answer.json()["issue"][0]["expression"] == ["Encounter.subject"]


class TestAnUpdate:
    async def test_changes_the_row(
        self, client: httpx.AsyncClient, encounter: dict[str, Any], recorded: Recorded
    ) -> None:
        path = f"/fhir/Encounter/{encounter['encounter_id']}"
        shown = (await client.get(path)).json()
        before = len(await recorded())

        answer = await client.put(path, json=shown | {"status": "finished"})

        assert answer.status_code == 200, answer.text
        row = (await client.get(f"/encounters/{encounter['encounter_id']}")).json()
        assert (row["status"], row["chief_complaint"]) == ("finished", "Dyspnoea")
        (event,) = [one for one in (await recorded())[before:] if not one["access"]]
        assert event["event_type"] == "encounter.amended"
        assert event["payload"]["data"]["changed"] == ["status"]

    async def test_keeps_what_is_only_here(
        self, client: httpx.AsyncClient, encounter: dict[str, Any]
    ) -> None:
        id_ = encounter["encounter_id"]
        await client.patch(f"/encounters/{id_}", json={"summary": "Better."})
        shown = (await client.get(f"/fhir/Encounter/{id_}")).json()

        await client.put(f"/fhir/Encounter/{id_}", json=shown | {"status": "finished"})

        assert (await client.get(f"/encounters/{id_}")).json()["summary"] == "Better."

    async def test_cannot_move_it_to_another_patient(
        self, client: httpx.AsyncClient, encounter: dict[str, Any]
    ) -> None:
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        path = f"/fhir/Encounter/{encounter['encounter_id']}"
        shown = (await client.get(path)).json()
        subject = {"reference": f"Patient/{other['id']}"}

        answer = await client.put(path, json=shown | {"subject": subject})

        assert answer.status_code == 422
        assert answer.json()["issue"][0]["expression"] == ["Encounter.subject"]
