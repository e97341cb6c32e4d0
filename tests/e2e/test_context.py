"""The context of an encounter, gathered from three services."""

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support.system import System

Document = dict[str, Any]
SECTIONS = {
    "problems",
    "allergies",
    "medications",
    "vital_signs",
    "labs",
    "procedures",
    "immunizations",
    "care_teams",
}
PARTS = {
    "encounter",
    "prior_encounters",
    "intakes",
    "events",
    "passages",
    "tasks",
    "unavailable",
    "truncated",
    "withheld",
    "degraded",
    "replaced_by",
}


@pytest.fixture
def chart(
    agent: httpx.Client, patient: Document, open_encounter: Callable[..., Document]
) -> Document:
    """A patient with something in every part of the chart, beside another patient with the same."""
    prior = open_encounter("Tingling in both feet", start="2024-02-02T10:00:00Z")
    current = open_encounter("Falls at night")
    stranger = agent.post("/patients", json={"full_name": "Somebody Elsewhere"}).json()["id"]
    other = agent.post(
        "/encounters", json={"patient_id": stranger, "chief_complaint": "Earache"}
    ).json()
    for encounter in (current, prior, other):
        event = {
            "encounter_id": encounter["id"],
            "agent_name": "triage-agent",
            "event_type": "step",
        }
        for number in range(3):
            agent.post(
                "/agent-events", json=event | {"payload": {"number": number}}
            ).raise_for_status()
    for number in (patient["id"], stranger):
        intake = {
            "patient_id": number,
            "age": 62,
            "symptoms": ["Unsteady gait"],
            "urgency": "urgent",
        }
        agent.post("/intake", json=intake).raise_for_status()
        for kind in ("scheduling_update", "follow_up"):
            agent.post("/tasks", json={"kind": kind, "patient_id": number}).raise_for_status()
        chunk = {"patient_id": number, "source_type": "lab_report", "source_ref": "lab-7"}
        for text in (
            "Vitamin B12 was 98 pg/ml, far below normal.",
            "The X-ray of the chest was unremarkable.",
        ):
            agent.post("/chunks", json=chunk | {"chunk_text": text}).raise_for_status()
    return {"encounter": current, "prior": prior}


class TestContext:
    def test_holds_everything_around_the_encounter_and_nothing_of_others(
        self, agent: httpx.Client, patient: Document, chart: Document
    ) -> None:
        question = {"question": "Is there a vitamin deficiency?"}

        response = agent.post(f"/encounters/{chart['encounter']['id']}/context", json=question)

        context = response.json()
        assert (response.status_code, set(context), context["unavailable"]) == (
            200,
            PARTS | SECTIONS,
            [],
        )
        assert context["encounter"] == chart["encounter"] | {"patient_name": patient["full_name"]}
        assert context["prior_encounters"] == [chart["prior"]]
        assert [intake["patient_id"] for intake in context["intakes"]] == [patient["id"]]
        tasks = [(task["patient_id"], task["kind"]) for task in context["tasks"]]
        assert tasks == [(patient["id"], "follow_up"), (patient["id"], "scheduling_update")]
        assert [event["payload"] for event in context["events"]] == [
            {"number": number} for number in range(3)
        ]
        assert {event["encounter_id"] for event in context["events"]} == {chart["encounter"]["id"]}
        assert {passage["patient_id"] for passage in context["passages"]} == {patient["id"]}
        assert "B12" in context["passages"][0]["chunk_text"]

    def test_holds_passages_by_meaning_and_by_words_with_their_places_in_documents(
        self, agent: httpx.Client, system: System, patient: Document, chart: Document
    ) -> None:
        letter = (
            "HOSPITAL COURSE\nThe ferritin was 9 µg/l: iron was given.\n\nPLAN\nRecheck in May."
        )
        policy = "# Iron\nIron is authorised where the ferritin is below 15 µg/l."
        source = {"source_type": "letter", "source_ref": "ferritin", "title": "Letter"}
        own = source | {"patient_id": patient["id"], "text": letter}
        shared = source | {"scope": "shared", "text": policy, "media_type": "text/markdown"}
        agent.post("/documents", json=own).raise_for_status()
        draft = agent.post("/documents", json=shared).raise_for_status().json()["id"]
        path = f"/encounters/{chart['encounter']['id']}/context"
        query = {"question": "What was the ferritin?", "include_shared": True}

        of_draft = agent.post(path, json=query).json()["passages"]
        with system.client("dr-osei", kind="person") as person:
            approval = {"review_status": "approved"}
            headers = {"If-Match": "*"}
            person.patch(f"/documents/{draft}", json=approval, headers=headers).raise_for_status()
        not_asked = agent.post(path, json=query | {"include_shared": False}).json()["passages"]
        context = agent.post(path, json=query).json()

        assert {one["patient_id"] for one in of_draft + not_asked} == {patient["id"]}
        assert draft in {one["document_id"] for one in context["passages"]}
        assert (context["unavailable"], context["degraded"]) == ([], [])
        first, second = context["passages"][:2]
        assert (first["document_id"], second["document_id"]).count(draft) == 1
        scores = [one["scores"] for one in context["passages"]]
        assert all(one["dense"] > 0 and one["lexical"] > 0 for one in scores[:2])
        assert [one["fused"] for one in scores] == sorted(
            (one["fused"] for one in scores), reverse=True
        )
        for one in (first, second):
            read = agent.get(
                f"/documents/{one['document_id']}", params={"version": one["document_version"]}
            )
            assert read.json()["text"][one["start"] : one["end"]] == one["chunk_text"]
        agent.delete(f"/documents/{draft}", headers={"If-Match": "*"}).raise_for_status()

    def test_holds_no_passages_without_a_question(
        self, agent: httpx.Client, chart: Document
    ) -> None:
        context = agent.post(f"/encounters/{chart['encounter']['id']}/context", json={}).json()

        assert (context["passages"], context["unavailable"], len(context["events"])) == ([], [], 3)

    def test_holds_at_most_as_many_of_each_as_asked_for(
        self, agent: httpx.Client, chart: Document
    ) -> None:
        query = {"question": "Is there a vitamin deficiency?", "limit": 1}

        context = agent.post(f"/encounters/{chart['encounter']['id']}/context", json=query).json()

        assert [
            len(context[part])
            for part in sorted(
                PARTS
                - {"encounter", "unavailable", "truncated", "withheld", "degraded", "replaced_by"}
            )
        ] == [1, 1, 1, 1, 1]
        assert context["events"][0]["payload"] == {"number": 2}

    @pytest.mark.parametrize(
        "payload",
        [
            pytest.param('{"n":' + "9" * 1000 + "}", id="a number of 1,000 digits"),
            pytest.param('{"a":' * 300 + "1" + "}" * 300, id="300 levels"),
            pytest.param('{ "n": 1e400,"m":1.10 }', id="numbers that floats are not"),
        ],
    )
    def test_holds_the_payload_of_an_event_as_it_was_logged(
        self, agent: httpx.Client, encounter: Document, payload: str
    ) -> None:
        event = {
            "encounter_id": encounter["id"],
            "agent_name": "triage-agent",
            "event_type": "step",
        }
        body = json.dumps(event | {"payload": "PAYLOAD"}).replace('"PAYLOAD"', payload)
        headers = {"Content-Type": "application/json"}
        agent.post("/agent-events", content=body, headers=headers).raise_for_status()

        response = agent.post(f"/encounters/{encounter['id']}/context", json={})

        assert response.status_code == 200
        assert f'"payload":{payload},' in response.text
        assert '"unavailable":[]' in response.text
