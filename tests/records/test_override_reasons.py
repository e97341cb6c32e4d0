import json
from typing import Any

import httpx
import pytest
from support import fhir
from support.applications import assert_problem

from chartroom.system.keys import Keyring

Answer = dict[str, Any]
REASON = "Autopsy requested by the family"
BEFORE, DEATH, AFTER = (f"2026-03-14T{hour}:00:00Z" for hour in ("07", "08", "09"))
ALIVE = {"active": True, "deceased": None}
REFUSED: list[tuple[Answer, str | None, str]] = [
    ({"active": False}, None, "patient-inactive"),
    ({"active": False}, BEFORE, "patient-inactive"),
    ({"active": False, "deceased": True}, None, "patient-inactive"),
    ({"deceased": True}, None, "patient-deceased"),
    ({"deceased": True}, BEFORE, "patient-deceased"),
    ({"deceased": DEATH}, None, "patient-deceased"),
    ({"deceased": DEATH}, AFTER, "patient-deceased"),
    ({"deceased": "2026-03-13"}, BEFORE, "patient-deceased"),
    ({"deceased": "2025"}, None, "patient-deceased"),
]
# Patients, and starts of encounters, with which an encounter is opened without an override reason.
ALLOWED: list[tuple[Answer, str | None]] = [
    ({}, None),
    ({"deceased": False}, None),
    ({"deceased": DEATH}, BEFORE),
    ({"deceased": DEATH}, DEATH),
    ({"deceased": "2026-03-14"}, AFTER),
]


@pytest.fixture
def open_for(client: httpx.AsyncClient, patient: Answer) -> Any:
    async def opened(
        state: Answer, headers: dict[str, str] | None = None, **fields: Any
    ) -> httpx.Response:
        if state:
            path = f"/patients/{patient['id']}"
            (await client.patch(path, json=state)).raise_for_status()
        body = {"patient_id": patient["id"], "chief_complaint": "Check", **fields}
        return await client.post("/encounters", json=body, headers=headers)

    return opened


class TestAnEncounterOfAPatientWhoIsInactiveOrHasDied:
    async def test_is_refused_and_opened_by_a_person_with_a_reason(
        self, client: httpx.AsyncClient, patient: Answer, open_for: Any, as_person: dict[str, str]
    ):
        for number, (state, start, code) in enumerate(REFUSED):
            agent = await open_for(ALIVE | state, start=start)
            person = await open_for({}, as_person, start=start)
            listed = await client.get(f"/encounters?patient_id={patient['id']}")
            opened = await open_for({}, as_person, start=start, override_reason=REASON)

            assert_problem(agent, 409, code)
            assert_problem(person, 409, code)
            assert len(listed.json()["encounters"]) == number
            assert opened.json()["override_reason"] == REASON

    async def test_is_opened_by_no_agent_whatever_its_reason(self, open_for: Any, keyring: Keyring):
        acting = keyring.mint("dr-osei", kind="person", act={"sub": "triage-agent"})

        for headers in (None, {"Authorization": f"Bearer {acting}"}):
            refused = await open_for({"active": False}, headers, override_reason=REASON)
            assert_problem(refused, 409, "patient-inactive")

    async def test_keeps_its_reason_in_every_version_and_in_no_event(
        self, client: httpx.AsyncClient, open_for: Any, as_person: dict[str, str], recorded: Any
    ):
        opened = (await open_for({"active": False}, as_person, override_reason=REASON)).json()
        event = (await recorded())[-1]
        path = f"/encounters/{opened['id']}"
        await client.patch(path, json={"chief_complaint": "Autopsy"})

        versions = (await client.get(f"{path}/history")).json()["versions"]
        assert [version["override_reason"] for version in versions] == [REASON, REASON]
        assert event["event_type"] == "encounter.created"
        assert event["payload"]["data"]["overridden"] is True
        assert "Autopsy" not in json.dumps(event)

    async def test_that_is_repeated_gives_its_first_answer(
        self, open_for: Any, as_person: dict[str, str]
    ):
        headers = as_person | {"Idempotency-Key": "k"}

        first = await open_for({"active": False}, headers, override_reason=REASON)
        again = await open_for({"active": True}, headers, override_reason=REASON)

        assert first.json() == again.json()


async def test_an_encounter_of_another_patient_needs_no_reason_and_keeps_none(
    open_for: Any, as_person: dict[str, str]
):
    for state, start in ALLOWED:
        agent = await open_for(ALIVE | state, start=start)
        person = await open_for({}, as_person, start=start, override_reason=REASON)

        assert (agent.status_code, person.status_code) == (200, 200)
        assert person.json()["override_reason"] is None


class TestACompletionThatOpensAnEncounter:
    @pytest.fixture
    async def task(self, client: httpx.AsyncClient, patient: Answer) -> Answer:
        await client.patch(f"/patients/{patient['id']}", json={"active": False})
        body = {"kind": "follow_up", "patient_id": patient["id"]}
        return (await client.post("/tasks", json=body)).raise_for_status().json()

    async def complete(
        self, client: httpx.AsyncClient, task: Answer, headers: dict[str, str]
    ) -> httpx.Response:
        claimed = await client.post("/tasks/claim", json={"queues": ["default"]}, headers=headers)
        (held,) = claimed.json()["tasks"]
        opened = {"chief_complaint": "Check", "override_reason": REASON}
        body = {"claim_token": held["claim_token"], "encounter": {"open": opened}}
        return await client.post(f"/tasks/{task['id']}/complete", json=body, headers=headers)

    async def test_is_refused_to_an_agent_and_stores_nothing(
        self, client: httpx.AsyncClient, task: Answer
    ):
        refused = await self.complete(client, task, {})

        assert_problem(refused, 409, "patient-inactive")
        assert (await client.get(f"/tasks/{task['id']}")).json()["status"] == "in-progress"

    async def test_is_open_to_a_person_with_a_reason(
        self, client: httpx.AsyncClient, task: Answer, as_person: dict[str, str]
    ):
        done = (await self.complete(client, task, as_person)).raise_for_status().json()

        encounter = (await client.get(f"/encounters/{done['encounter_id']}")).json()
        assert encounter["override_reason"] == REASON


async def test_an_import_stores_visits_of_the_inactive_and_the_dead(
    client: httpx.AsyncClient,
):
    person = fhir.patient(active=False, deceasedDateTime="2001-01-01")
    visit = fhir.encounter(status="in-progress", period={"start": "2011-12-13T22:28:27+01:00"})
    bundle = fhir.bundle(
        fhir.entry(fhir.practitioner(), fhir.urn(2)),
        fhir.entry(person, fhir.urn(1)),
        fhir.entry(visit, fhir.urn(3)),
    )

    imported = await client.post("/imports/fhir-bundle", json=bundle)

    assert (imported.status_code, imported.json()["created"]) == (200, 3), imported.text
    (encounter,) = [one for one in imported.json()["entries"] if one["type"] == "Encounter"]
    shown = (await client.get(f"/encounters/{encounter['id']}")).json()
    patient = (await client.get(f"/patients/{shown['patient_id']}")).json()
    assert (shown["status"], shown["override_reason"]) == ("in-progress", None)
    assert (patient["active"], patient["deceased"]) == (False, "2001-01-01")
