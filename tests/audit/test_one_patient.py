from typing import Any

import httpx
import pytest
from support.databases import TestDatabase, fetch
from support.event_stream import opened
from support.events import Answer, Deliver, listed, log

from chartroom.system.keys import Keyring
from tests.audit.app import connect

OTHERS = [f"other-{number:02}" for number in range(17)]
LAST_READ = """
SELECT patient_ids, (SELECT array_agg(patient_id::text) FROM audit.event_patients p WHERE p.seq = e.seq) AS found_by
FROM audit.agent_events e WHERE is_access AND recorded_by = 'audit' ORDER BY seq DESC LIMIT 1
"""


@pytest.fixture
def search() -> Answer:
    return {
        "agent_name": "okafor",
        "event_type": "patients.searched",
        "patient_ids": ["P1", *OTHERS],
        "access": True,
        "payload": {"resource": "patient/x", "data": {"caller_kind": "person", "found": OTHERS}},
    }


class TestAList:
    async def test_of_one_patient_reveals_no_other(
        self, client: httpx.AsyncClient, search: Answer, deliver: Deliver, database: TestDatabase
    ):
        await deliver(client, search)

        answer = await client.get("/agent-events?patient_id=P1&access=true")

        (shown,) = answer.raise_for_status().json()["events"]
        assert (shown["patient_ids"], shown["other_patients"], shown["payload"]) == (["P1"], 17, {})
        assert (shown["agent_name"], shown["event_type"]) == ("okafor", "patients.searched")
        assert "other-" not in answer.text
        (read,) = await fetch(database.admin_dsn, LAST_READ)
        assert (read["patient_ids"], read["found_by"]) == (["P1"], ["P1"])

    async def test_without_a_patient_and_a_single_event_show_and_record_all(
        self, client: httpx.AsyncClient, search: Answer, deliver: Deliver, database: TestDatabase
    ):
        receipt = await deliver(client, search)

        single = (await client.get(f"/agent-events/{receipt['id']}")).raise_for_status().json()
        (read,) = await fetch(database.admin_dsn, LAST_READ)
        (first, *_) = await listed(client, "access=true")

        assert single == first
        assert single["patient_ids"] == search["patient_ids"] == sorted(read["patient_ids"])
        assert "other_patients" not in single

    async def test_hides_patient_and_encounter_of_a_foreign_encounter(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        await log(client, event, patient_ids=["P1"])

        (of_patient,) = await listed(client, "patient_id=P1")
        (of_both,) = await listed(client, f"patient_id=P1&encounter_id={records.encounter}")

        place = ("patient_id", "encounter_id", "stream_pos", "encounter_status")
        assert [of_patient[name] for name in place] == [None, None, None, None]
        # The second request contains the encounter's ID, so its response may show the encounter.
        assert [of_both[name] for name in place] == [None, records.encounter, 0, "known"]
        assert (of_patient["other_patients"], of_patient["payload"]) == (1, {})

    async def test_shows_whole_events_about_this_patient_only(
        self, client: httpx.AsyncClient, event: Answer, records: Any
    ):
        records.names.register(records.patient, ("urn:example:hospital", "MRN-1"))
        await log(client, event, patient_ids=["MRN-1", records.patient])

        (shown,) = await listed(client, "patient_id=MRN-1")

        assert (shown["patient_id"], shown["payload"]) == (records.patient, event["payload"])
        assert shown["patient_ids"] == ["MRN-1", records.patient]
        assert "other_patients" not in shown

    async def test_hides_the_patient_of_the_writers_token(
        self, client: httpx.AsyncClient, event: Answer, keyring: Keyring
    ):
        token = keyring.mint("app", scope="system/*.cruds", patient="other-01")
        headers = {"Authorization": f"Bearer {token}"}
        about = event | {"encounter_id": None, "patient_ids": ["P1"]}
        (await client.post("/agent-events", json=about, headers=headers)).raise_for_status()

        (of_patient,) = await listed(client, "patient_id=P1")
        (of_all,) = await listed(client)

        assert "patient" not in of_patient["recorded_with"]
        assert of_all["recorded_with"]["patient"] == "other-01"


@pytest.mark.parametrize("is_replayed", [False, True])
async def test_a_stream_of_one_patient_reveals_no_other(
    url: str, keyring: Keyring, event: Answer, *, is_replayed: bool
):
    async def write(client: httpx.AsyncClient) -> None:
        for patients in (["P1", "other-01"], ["P1"]):
            await log(client, event, encounter_id=None, patient_ids=patients)

    after = "&after_seq=-1" * is_replayed
    async with connect(url, keyring.mint("test-agent")) as client:
        if is_replayed:
            await write(client)
        async with (
            opened(client, f"/agent-events/stream?patient_id=P1{after}") as of_patient,
            opened(client, f"/agent-events/stream?changes=true{after}") as of_all,
        ):
            if not is_replayed:
                await write(client)
            first, second = await of_patient.take(2)
            whole, _ = await of_all.take(2)

    assert (first.json["patient_ids"], first.json["other_patients"]) == (["P1"], 1)
    assert "other-01" not in first.data
    assert second.json["payload"] == event["payload"]
    assert whole.json["patient_ids"] == ["P1", "other-01"]
    assert whole.json["payload"] == event["payload"]
