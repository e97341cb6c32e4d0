"""An event that is sent several times through the gateway is logged once."""

from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.problems import assert_problem
from support.system import System

HEADER = "Idempotency-Key"


class TestAnEventWithoutAnId:
    @pytest.fixture
    def headers(self) -> dict[str, str]:
        return {HEADER: str(uuid4())}

    @pytest.fixture
    def events(self) -> list[dict[str, Any]]:
        event = {"patient_ids": [f"P-{uuid4()}"], "agent_name": "a", "event_type": "step"}
        return [event | {"payload": {"number": number}} for number in range(2)]

    def stored(self, agent: httpx.Client, events: list[dict[str, Any]]) -> list[int]:
        found = agent.get("/agent-events", params={"patient_id": events[0]["patient_ids"][0]})
        return [event["payload"]["number"] for event in found.raise_for_status().json()["events"]]

    def test_is_stored_once_per_key_and_caller_and_rejected_with_other_content(
        self,
        system: System,
        agent: httpx.Client,
        events: list[dict[str, Any]],
        headers: dict[str, str],
    ):
        event, changed = events

        first, again = (agent.post("/agent-events", json=event, headers=headers) for _ in range(2))
        other = agent.post("/agent-events", json=changed, headers=headers)
        batch = agent.post("/agent-events/batch", json=[changed] * 2, headers=headers)

        assert (first.status_code, first.json()["duplicate"]) == (200, False)
        assert (again.status_code, again.json()) == (200, first.json() | {"duplicate": True})
        assert "Idempotency-Replayed" not in first.headers
        assert again.headers["Idempotency-Replayed"] == "true"
        assert_problem(other, 422, "idempotency-key-used-otherwise")
        refused, logged = batch.json()["results"]
        assert (refused["code"], logged["status"]) == ("idempotency-key-used-otherwise", "logged")
        assert self.stored(agent, events) == [0, 1]
        ids = {first.json()["id"]}
        for name, kind in (("test-agent", "person"), ("other-agent", "agent")):
            with system.client(name, kind) as client:
                answer = client.post("/agent-events", json=event, headers=headers)
            ids.add(answer.raise_for_status().json()["id"])
        assert len(ids) == 3
        assert self.stored(agent, events) == [0, 1, 0, 0]

    def test_of_a_batch_is_recognised_by_its_position(
        self, agent: httpx.Client, events: list[dict[str, Any]], headers: dict[str, str]
    ):
        # The batch contains one event twice, which audit stores as two events.
        alike = [events[0], *events]

        first, again = (
            agent.post("/agent-events/batch", json=alike, headers=headers) for _ in range(2)
        )

        receipts = first.raise_for_status().json()["results"]
        assert again.json()["results"] == [receipt | {"duplicate": True} for receipt in receipts]
        assert again.headers["Idempotency-Replayed"] == "true"
        assert self.stored(agent, events) == [0, 0, 1]

    def test_with_an_invalid_key_is_rejected_and_an_id_precedes_a_key(
        self, agent: httpx.Client, events: list[dict[str, Any]], headers: dict[str, str]
    ):
        for key in ("x" * 256, "", "caf\u00e9"):
            wrong = [(HEADER.encode(), key.encode("latin-1"))]
            of_a_patient = agent.post("/patients", json={"full_name": "A"}, headers=wrong).json()
            for path, body in (("", events[0]), ("/batch", events[:1])):
                answer = agent.post(f"/agent-events{path}", json=body, headers=wrong)
                refusal = assert_problem(answer, 422, "invalid")
                assert refusal["errors"] == of_a_patient["errors"], key
        assert self.stored(agent, events) == []

        for id_ in (str(uuid4()), str(uuid4())):
            own = events[0] | {"id": id_}
            receipt = agent.post("/agent-events", json=own, headers=headers).json()
            assert (receipt["id"], receipt["duplicate"]) == (id_, False)
