"""Audit and retrieval show a patient merge and its reversal. Both cache patient names for a minute."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.system import System, wait_until

CLINIC = "urn:example:clinic"
LOOKS = 5
SOURCE = {"source_type": "letter", "source_ref": "l-1"}
LETTER = SOURCE | {"text": "The ulcer has healed."}


@dataclass
class Person:
    id: str
    numbers: list[str]

    @property
    def names(self) -> set[str]:
        return {self.id, *self.numbers}


@pytest.fixture
def people(agent: httpx.Client) -> tuple[Person, Person]:
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
    agent.post("/documents", json=LETTER | {"patient_id": name}).raise_for_status()


def add_problem(agent: httpx.Client, patient_id: str, text: str) -> None:
    condition = {
        "resourceType": "Condition",
        "subject": {"reference": f"Patient/{patient_id}"},
        "code": {"text": text},
    }
    agent.post("/fhir/Condition", json=condition).raise_for_status()
    query = {"patient_id": patient_id, "source_type": "Condition"}
    wait_until(lambda: bool(agent.get("/documents", params=query).json()["documents"]))


def found(agent: httpx.Client, name: str) -> tuple[str, list[str], list[str]]:
    of_name = {"patient_id": name, "require": "complete"}
    query = of_name | {"event_type": "step"}
    listed = agent.get("/agent-events", params=query).raise_for_status().json()
    question = of_name | {"question": "Pain?", "source_type": "note", "top_k": 100}
    searched = agent.post("/retrieve", json=question).raise_for_status().json()
    letters = agent.get("/documents", params=of_name | {"source_type": "letter"})
    documents = letters.raise_for_status().json()
    assert listed["patient"] == searched["patient"] == documents["patient"]
    events = [patient for event in listed["events"] for patient in event["patient_ids"]]
    passages = [match["patient_id"] for match in searched["matches"]]
    assert {one["patient_id"] for one in documents["documents"]} == {*passages}
    return listed["patient"]["id"], sorted(events), sorted(passages)


def version_of(agent: httpx.Client, person: Person) -> int:
    return agent.get(f"/patients/{person.id}").raise_for_status().json()["version"]


def merging(agent: httpx.Client, source: Person, target: Person) -> dict[str, Any]:
    return {
        "source": source.id,
        "source_version": version_of(agent, source),
        "target": target.id,
        "target_version": version_of(agent, target),
        "reason": "Registered twice",
    }


def test_peers_data_is_found_before_during_and_after_a_merge(
    system: System, agent: httpx.Client, people: tuple[Person, Person]
):
    source, target = people
    own, others = sorted(source.names), sorted(target.names)
    add_problem(agent, source.id, "Gastric ulcer")
    assert found(agent, source.numbers[0]) == (source.id, own, own)
    assert found(agent, target.numbers[0]) == (target.id, others, others)
    merge = merging(agent, source, target)
    of_chart = {"question": "Ulcer?", "source_type": "Condition", "patient_id": target.numbers[2]}

    with system.client("dr-osei", "person") as person:
        person.post("/patients/merge", json=merge).raise_for_status()
        both = sorted([*own, *others])
        between = [found(agent, name) for name in (source.numbers[1], target.numbers[1])]
        problems = agent.post("/retrieve", json=of_chart).raise_for_status().json()["matches"]
        store(agent, source.id)
        person.post(f"/patients/{source.id}/unmerge").raise_for_status()

    assert between == [(target.id, both, both)] * 2
    assert [one["patient_id"] for one in problems] == [source.id]
    own = sorted([*own, source.id])
    assert found(agent, source.numbers[2]) == (source.id, own, own)
    assert found(agent, target.numbers[3]) == (target.id, others, others)

    with system.client("dr-osei", "person") as person:
        again = merging(agent, source, target)
        person.post("/patients/merge", json=again).raise_for_status()
    letter = SOURCE | {"patient_id": source.id}
    deleted = [agent.post("/documents/delete", json=letter).json()["deleted"] for _ in range(2)]
    letters = {"source_type": "letter", "patient_id": target.numbers[4]}
    left = agent.get("/documents", params=letters).raise_for_status().json()["documents"]
    assert [len(one) for one in deleted] == [1, 0]
    assert {one["patient_id"] for one in left} == {*source.numbers, *target.names}
