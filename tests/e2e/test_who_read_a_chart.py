"""The log shows who read a chart, by the reader's name, whichever service showed it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System, wait_until


@pytest.fixture
def reader(system: System, agent: httpx.Client, patient: dict[str, Any]) -> str:
    """The name of a person who has read the patient's chart in records and in retrieval."""
    chunk = {
        "patient_id": patient["id"],
        "source_type": "note",
        "source_ref": "n-1",
        "chunk_text": "Dizzy.",
    }
    agent.post("/chunks", json=chunk).raise_for_status()
    name = f"dr-okafor-{uuid4().hex}"
    with system.client(name, "person") as person:
        person.get(f"/patients/{patient['id']}").raise_for_status()
        person.post(
            "/retrieve", json={"question": "Dizzy?", "patient_id": patient["id"]}
        ).raise_for_status()
    return name


@pytest.mark.parametrize("name_of", ["agent_name", "recorded_by"])
def test_is_found_by_the_readers_name(
    agent: httpx.Client, patient: dict[str, Any], reader: str, name_of: str
) -> None:
    # Not today's date, which is in every log line: sent values must be in none.
    since = datetime.now(UTC).date() - timedelta(days=2)
    query = {
        name_of: reader,
        "patient_id": patient["id"],
        "access": "true",
        "recorded_from": str(since),
    }

    def found() -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = (
            agent.get("/agent-events", params=query).raise_for_status().json()["events"]
        )
        return events

    wait_until(lambda: len(found()) == 2)  # Both services deliver within a second.

    assert {(event["recorded_by"], event["agent_name"]) for event in found()} == {
        ("records", reader),
        ("retrieval", reader),
    }
