"""A merge of two patients and its way back, as audit and retrieval show them.

Each look is at a name that was not asked for before: the peers keep names for a minute.
"""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System

CLINIC = "urn:example:clinic"
LOOKS = 3


@dataclass
class Person:
    """A patient with as many numbers as there are looks, and what is stored under each name."""

    id: str
    numbers: list[str]

    @property
    def names(self) -> set[str]:
        return {self.id, *self.numbers}


@pytest.fixture
def people(agent: httpx.Client) -> tuple[Person, Person]:
    """Two patients with an event and a passage under each of their names."""
    one, other = (registered(agent) for _ in range(2))
    for name in (*one.names, *other.names):
        store(agent, name)
    return one, other


def registered(agent: httpx.Client) -> Person:
    numbers = [f"MRN-{uuid4().hex[:12]}" for _ in range(LOOKS)]
    held = [{"system": CLINIC, "value": number} for number in numbers]
    patient = agent.post("/patients", json={"full_name": "Ines Falk", "identifiers": held})
    return Person(patient.raise_for_status().json()["id"], numbers)


def store(agent: httpx.Client, name: str) -> None:
    event = {"agent_name": "triage-agent", "event_type": "step", "payload": {}}
    agent.post("/agent-events", json=event | {"patient_ids": [name]}).raise_for_status()
    chunk = {"source_type": "note", "source_ref": "n-1", "chunk_text": "Burning stomach pain."}
    agent.post("/chunks", json=chunk | {"patient_id": name}).raise_for_status()


def found(agent: httpx.Client, name: str) -> tuple[str, list[str], list[str]]:
    """Return whom a name names, and the names under which events and passages are found by it."""
    query = {"patient_id": name, "event_type": "step", "require": "complete"}
    listed = agent.get("/agent-events", params=query).raise_for_status().json()
    question = {"question": "Pain?", "patient_id": name, "top_k": 100, "require": "complete"}
    searched = agent.post("/retrieve", json=question).raise_for_status().json()
    assert listed["patient"] == searched["patient"]
    events = [patient for event in listed["events"] for patient in event["patient_ids"]]
    passages = [match["patient_id"] for match in searched["matches"]]
    return listed["patient"]["id"], sorted(events), sorted(passages)


def version_of(agent: httpx.Client, person: Person) -> int:
    version: int = agent.get(f"/patients/{person.id}").raise_for_status().json()["version"]
    return version


def test_events_and_passages_are_found_before_between_and_after(
    system: System, agent: httpx.Client, people: tuple[Person, Person]
) -> None:
    source, target = people
    own, others = sorted(source.names), sorted(target.names)
    assert found(agent, source.numbers[0]) == (source.id, own, own)
    assert found(agent, target.numbers[0]) == (target.id, others, others)
    merge: dict[str, Any] = {
        "source": source.id,
        "source_version": version_of(agent, source),
        "target": target.id,
        "target_version": version_of(agent, target),
        "reason": "Registered twice",
    }

    with system.client("dr-osei", "person") as person:
        person.post("/patients/merge", json=merge).raise_for_status()
        both = sorted([*own, *others])
        between = [found(agent, name) for name in (source.numbers[1], target.numbers[1])]
        store(agent, source.id)
        person.post(f"/patients/{source.id}/unmerge").raise_for_status()

    assert between == [(target.id, both, both)] * 2
    own = sorted([*own, source.id])  # With what was stored under that name in between.
    assert found(agent, source.numbers[2]) == (source.id, own, own)
    assert found(agent, target.numbers[2]) == (target.id, others, others)
