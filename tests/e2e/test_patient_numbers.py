"""Patient identifiers that several patients have, at the same time or one after the other."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx
from support.eventually import wait_until
from support.problems import assert_problem
from support.system import System

from chartroom.commands.status import identity_counts

INTAKE = {"age": 36, "symptoms": ["Numb fingertips"], "urgency": "routine"}


def test_the_launcher_counts_numbers_that_several_patients_have(
    system: System, agent: httpx.Client
) -> None:
    before = identity_counts(system.data)
    assert before is not None

    number = str(uuid4())[:8]
    for hospital in ("urn:example:north", "urn:example:south"):
        identifiers = [{"system": hospital, "value": number}]
        body = {"full_name": "Ada Quill", "identifiers": identifiers}
        agent.post("/patients", json=body).raise_for_status()

    assert identity_counts(system.data) == (before[0] + 1, before[1])


class TestAReassignedNumber:
    """Data stored under an identifier that now belongs to another patient stays with the former patient."""

    def test_leaves_rows_of_all_services_with_the_former_patient(self, agent: httpx.Client) -> None:
        system, value = f"urn:example:{uuid4()}", f"N-{uuid4().hex[:12]}"
        former = self.registered(agent, "Fay Former", system, value)
        texts = {value, f"{system}|{value}"}
        for text in texts:
            for refused_later in self.stores(agent, text):
                refused_later.raise_for_status()
            agent.post("/agent-events", json=self.event(text)).raise_for_status()

        ended = {"identifiers": [{"system": system, "value": value, "use": "old"}]}
        agent.patch(f"/patients/{former}", json=ended).raise_for_status()
        holder = self.registered(agent, "Leo Later", system, value)

        assert self.read(agent, former) == [texts, texts, texts]
        for name in (holder, f"{system}|{value}"):
            assert self.read(agent, name) == [set(), set(), set()]
        for text in texts:
            for refused in self.stores(agent, text):
                assert_problem(refused, 409, "contested-number")
        for stored in self.stores(agent, holder):
            stored.raise_for_status()
        agent.post("/agent-events", json=self.event(holder)).raise_for_status()
        assert self.read(agent, holder) == [{holder}] * 3

    @staticmethod
    def registered(agent: httpx.Client, name: str, system: str, value: str) -> str:
        body = {"full_name": name, "identifiers": [{"system": system, "value": value}]}
        id_: str = agent.post("/patients", json=body).raise_for_status().json()["id"]
        return id_

    @staticmethod
    def stores(agent: httpx.Client, patient: str) -> list[httpx.Response]:
        chunk = {"source_type": "note", "source_ref": "n", "chunk_text": f"Asthma of {patient}"}
        return [
            agent.post("/intake", json=INTAKE | {"patient_id": patient}),
            agent.post("/chunks", json=chunk | {"patient_id": patient}),
        ]

    @staticmethod
    def event(patient: str) -> dict[str, Any]:
        return {"patient_ids": [patient], "event_type": "note", "agent_name": "a", "payload": {}}

    @staticmethod
    def read(agent: httpx.Client, patient: str) -> list[set[str]]:
        """Return the patient names under which intake records, passages and events are stored."""
        asked = {"patient_id": patient, "require": "complete"}
        records = agent.get(f"/intake/{quote(patient, safe='')}").raise_for_status().json()

        def answered(ask: Callable[[], httpx.Response]) -> httpx.Response:
            return wait_until(lambda: answer if (answer := ask()).status_code != 503 else None)

        question = asked | {"question": "asthma"}
        found = answered(lambda: agent.post("/retrieve", json=question)).raise_for_status()
        listed = asked | {"event_type": "note"}
        notes = answered(lambda: agent.get("/agent-events", params=listed))
        return [
            {one["patient_id"] for one in records["records"]},
            {one["patient_id"] for one in found.json()["matches"]},
            {
                id_
                for one in notes.raise_for_status().json()["events"]
                for id_ in one["patient_ids"]
            },
        ]
