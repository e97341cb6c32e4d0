"""Patient identifiers of every allowed shape, and texts in every script, come back unchanged from all services."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import httpx
import pytest
from support.eventually import wait_until
from support.problems import assert_problem
from support.system import System

from chartroom.commands.status import identity_counts

# Patient identifiers: printable, at most 64 characters, without / \ ? # %, and neither "." nor "..".
NUMBERS = {
    "plain": "P12345x",
    "spaces": "P 12 345",
    "semicolon": "P12;345;v=1",
    "ampersand": "P12&345&x=y",
    "equals sign": "=P12=345=",
    "plus": "P+12+345+",
    "double quotes": '"P12"345',
    "single quotes": "P12'345'; DROP TABLE x--",
    "brackets": "[P12]{345}<b>(x)",
    "other marks": "P12|345^`~!$*,:@",
    "leading dots": "..P12345",
    "trailing dots": "P12345...",
    "German": "Größe-Ä-12345",
    "Chinese": "病人一二三四五",
    "Arabic": "مريض١٢٣٤٥",
    "combining marks": "Ze\u0301lie-12345",
    "emoji": "🧑\U0001f3fd-P12345-🏥",
    "as long as allowed": "P" * 64,
    "long and not ASCII": "患" * 64,
    "a word of the address": "store",
    "another word of the address": "intake",
    "an unknown uuid": "0198f0a2-7a55-7c0e-8f3d-0b8f6b1d2c44",
    "JSON": '{"id": 12345}',
}
INTAKE = {"age": 36, "symptoms": ["Numb fingertips"], "urgency": "routine"}


class TestAPatientNumber:
    def test_works_in_paths_and_queries(self, agent: httpx.Client) -> None:
        for number in NUMBERS.values():
            intake = INTAKE | {"patient_id": number}
            received = agent.post("/intake", json=intake).raise_for_status().json()

            listed = agent.get(f"/intake/{quote(number, safe='')}").raise_for_status().json()
            events = agent.get("/agent-events", params={"patient_id": number, "changes": "false"})

            assert received["patient_id"] == number
            assert received["record_id"] in [record["id"] for record in listed["records"]]
            assert {record["patient_id"] for record in listed["records"]} == {number}
            about = {
                "asked": number,
                "id": None,
                "ambiguous": False,
                "complete": True,
                "contested_numbers": [],
            }
            assert events.raise_for_status().json()["patient"] == about

    @pytest.mark.parametrize("number", ["P12;3=4&5+6,7:8@9!$'()*", "P12345~x.y_z-"])
    def test_may_be_unencoded_in_a_path_if_url_syntax_allows(
        self, agent: httpx.Client, number: str
    ) -> None:
        agent.post("/intake", json=INTAKE | {"patient_id": number}).raise_for_status()

        listed = agent.get(f"/intake/{number}")

        assert {record["patient_id"] for record in listed.json()["records"]} == {number}


TEXT = (
    "Zoë Đặng שרה \u2067محمد\u2069 王小 अनि 👩🏽‍⚕️ e\u0301 \U0001d504"
    " O'B\"<b> \\n \\u0041\n2\ti\r\n3  "
)


class TestText:
    def test_of_every_script_is_returned_unchanged_and_without_isolates_in_passages(
        self, agent: httpx.Client
    ) -> None:
        text = TEXT
        assert len(text) <= 64
        patient = agent.post("/patients", json={"full_name": text}).raise_for_status().json()
        body = {"patient_id": patient["id"], "chief_complaint": text}
        encounter = agent.post("/encounters", json=body).raise_for_status().json()
        agent.patch(f"/encounters/{encounter['id']}", json={"summary": text}).raise_for_status()
        event = {
            "encounter_id": encounter["id"],
            "agent_name": text,
            "event_type": text,
            "payload": {text: [text]},
        }
        agent.post("/agent-events", json=event).raise_for_status()
        intake = {
            "patient_id": patient["id"],
            "age": 0,
            "symptoms": [text],
            "urgency": "routine",
            "kind": text,
        }
        agent.post("/intake", json=intake | {"details": {text: {"is": text}}}).raise_for_status()
        chunk = {
            "patient_id": patient["id"],
            "source_type": text,
            "source_ref": text,
            "chunk_text": text,
        }
        agent.post("/chunks", json=chunk).raise_for_status()

        context = agent.post(
            f"/encounters/{encounter['id']}/context", json={"question": text}
        ).json()

        assert context["unavailable"] == []
        assert agent.get(f"/patients/{patient['id']}").json()["full_name"] == text
        assert [
            context["encounter"][name] for name in ("patient_name", "chief_complaint", "summary")
        ] == [text] * 3
        passages = [one for one in context["passages"] if one["document_id"] is None]
        (logged,), (stored,), (passage,) = (context["events"], context["intakes"], passages)
        assert {name: logged[name] for name in event} == event
        assert (stored["symptoms"], stored["kind"], stored["details"]) == (
            [text],
            text,
            {text: {"is": text}},
        )
        shown = text.replace("\u2067", "").replace("\u2069", "")
        assert {name: passage[name] for name in chunk} == chunk | {"chunk_text": shown}


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
