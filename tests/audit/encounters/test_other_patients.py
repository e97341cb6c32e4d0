"""Events that name another patient than their encounter's."""

from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase

from audit.encounters.settling import Settling
from tests.audit.encounter_states import events
from tests.audit.spans import TOOL, exported, span

Answer = dict[str, Any]
OTHER = "0198f0a2-0000-7000-8000-00000000000b"
MRN = "http://hospital.example/mrn"


@pytest.fixture
def names(records: Any) -> Any:
    records.names.register(records.patient, (MRN, "7"))
    records.names.register(OTHER, (MRN, "8"))
    return records.names


async def test_rejected(
    client: httpx.AsyncClient, event: Answer, names: Any, database: TestDatabase
):
    for other in [OTHER], ["8"], [f"{MRN}|8", OTHER]:
        answer = await client.post("/agent-events", json=event | {"patient_ids": other})
        document = assert_problem(answer, 409, "encounter-of-another-patient")
        assert OTHER not in str(document)
        assert "7" not in document["detail"]
    assert await events(database) == []


async def test_names_of_the_patient_are_one_patient(
    client: httpx.AsyncClient, event: Answer, names: Any, records: Any
):
    """An unknown identifier may belong to the patient."""
    patient = records.patient
    for own in [patient], [patient.upper()], ["7"], [f"{MRN}|7"], [OTHER, "7"], ["unknown"]:
        answer = await client.post("/agent-events", json=event | {"patient_ids": own})
        assert answer.status_code == 200, own


async def test_a_new_identifier_counts_at_once(
    client: httpx.AsyncClient, event: Answer, names: Any, records: Any
):
    sent = event | {"patient_ids": ["8"]}
    refused = await client.post("/agent-events", json=sent)
    names.register(OTHER)
    names.register(records.patient, (MRN, "7"), (MRN, "8"))

    accepted = await client.post("/agent-events", json=sent)

    assert (refused.status_code, accepted.status_code) == (409, 200)


async def test_others_of_a_batch_are_stored(client: httpx.AsyncClient, event: Answer, names: Any):
    batch = [event, event | {"patient_ids": [OTHER]}, event | {"patient_ids": ["7"]}]

    results = (await client.post("/agent-events/batch", json=batch)).json()["results"]

    assert [one["status"] for one in results] == ["logged", 409, "logged"]
    assert results[1]["code"] == "encounter-of-another-patient"


async def test_others_of_a_trace_are_stored(client: httpx.AsyncClient, names: Any, records: Any):
    of = TOOL | {"chartroom.encounter_id": records.encounter}
    foreign = of | {"chartroom.patient_ids": [OTHER]}

    rejected, message = await exported(client, span(1, of), span(2, foreign))

    assert (rejected, "encounter-of-another-patient" in message) == (1, True)


async def test_a_repeat_of_a_stored_event_gets_its_receipt(
    client: httpx.AsyncClient, event: Answer, names: Any, records: Any
):
    """It was stored while records did not answer."""
    sent = event | {"id": "0198f0a2-0000-7000-8000-000000000001", "patient_ids": [OTHER]}
    records.goes_down()
    first = (await client.post("/agent-events", json=sent)).raise_for_status().json()
    records.comes_back()

    again = (await client.post("/agent-events", json=sent)).raise_for_status().json()

    assert (again["seq"], again["duplicate"], again["encounter_status"]) == (0, True, "known")
    assert first["encounter_status"] == "unverified"


async def test_settling_does_not_change_a_stored_event(
    *,
    client: httpx.AsyncClient,
    settling: Settling,
    event: Answer,
    names: Any,
    records: Any,
    database: TestDatabase,
):
    records.goes_down()
    await client.post("/agent-events", json=event | {"patient_ids": [OTHER]})
    records.comes_back()
    before = await events(database)

    assert await settling.settle() == 1

    assert await events(database) == before
    for query in (
        f"patient_id={records.patient}",
        f"patient_id={OTHER}",
        f"encounter_id={records.encounter}",
    ):
        (found,) = (await client.get(f"/agent-events?{query}&changes=false")).json()["events"]
    assert (found["patient_id"], found["patient_ids"]) == (records.patient, [OTHER])
