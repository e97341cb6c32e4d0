"""The story's scenes: each is the work of one agent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

from chartroom.demo import story
from chartroom.demo.bundle import MRN, bundle_of
from chartroom.demo.client import Caller, DemoFailed, Exchange, Request
from chartroom.demo.display import Stage
from chartroom.demo.joined_chart import joined_chart
from chartroom.demo.story import Character, Note, Question


@dataclass(frozen=True)
class Registered:
    """A patient by the id here, and by the number that everyone else knows."""

    id: str
    number: str


def register(stage: Stage) -> dict[Character, Registered]:
    stage.scene("Registration")
    stage.say(
        story.INTAKE,
        "registers a patient under her medical record number, by which other agents name her.",
    )
    run = uuid4().hex[:6]  # The story may be played again.
    numbers = {one: f"P-{run}-{place}" for place, one in enumerate(story.CAST)}
    first, *others = story.CAST
    answers = {first: stage.request(story.INTAKE, _registration(first, numbers[first]))}
    stage.say(story.INTAKE, "registers the others of this story in the same way.")
    for character in others:
        request = _registration(character, numbers[character])
        answers[character] = stage.request_briefly(story.INTAKE, request, character.full_name)
    return {one: Registered(answer.text("id"), numbers[one]) for one, answer in answers.items()}


def import_chart(stage: Stage, patient: Registered) -> None:
    stage.scene("Import")
    stage.say(
        story.IMPORT,
        "brings the chart over that another hospital has of the number, a FHIR bundle: all of it or nothing.",
    )
    name = {"use": "official", "text": story.HEART.full_name}
    body = bundle_of(patient.number, name, story.HEART.date_of_birth)
    request = Request("POST", "/imports/fhir-bundle", body)
    stage.request(story.IMPORT, request)
    stage.say(story.IMPORT, "sends the same bundle once more, as senders do; it changes nothing.")
    again = stage.request_briefly(story.IMPORT, request, "the same bundle").answer
    if again["unchanged"] != again["total"]:
        raise DemoFailed(
            "The same bundle changed something when it was imported for the second time."
        )
    stage.say(story.COORDINATION, "reads everything that is known of this patient now.")
    path = {"patient_id": patient.id}
    stage.request(
        story.COORDINATION, Request("GET", "/patients/{patient_id}/everything", path_values=path)
    )


def open_encounters(stage: Stage, patient: str) -> str:
    stage.scene("Encounter")
    stage.say(story.COORDINATION, "brings an earlier admission over, with the times it really had.")
    admission = {"patient_id": patient, "chief_complaint": "Chest pain at rest"}
    times = {"start": "2024-03-05T08:20:00+01:00", "end": "2024-03-09T11:00:00+01:00"}
    stage.request(story.COORDINATION, Request("POST", "/encounters", {**admission, **times}))
    stage.say(story.INTAKE, "opens an encounter for what brings the patient here now.")
    return open_encounter(stage, patient, story.HEART.chief_complaint)


def open_encounter(stage: Stage, patient: str, chief_complaint: str) -> str:
    body = {"patient_id": patient, "chief_complaint": chief_complaint}
    return stage.request(story.INTAKE, Request("POST", "/encounters", body)).text("id")


def take_in(stage: Stage, request: Request) -> None:
    stage.scene("Intake")
    stage.say(story.INTAKE, "stores what the patient reported before any agent reasons about it.")
    stage.request(story.INTAKE, request)


def intake(patient: str, age: int, symptoms: list[str], *, urgency: str = "routine") -> Request:
    body = {"patient_id": patient, "age": age, "symptoms": symptoms, "urgency": urgency}
    return Request("POST", "/intake", body)


def triage(stage: Stage, patient: str, encounter: str, *, because: str) -> None:
    stage.scene("Triage")
    stage.say(story.TRIAGE, "reads the stored intake; it has not seen the conversation before it.")
    stage.request(
        story.TRIAGE, Request("GET", "/intake/{patient_id}", path_values={"patient_id": patient})
    )
    stage.say(story.TRIAGE, "logs the tool it called, so that the decision can be followed later.")
    log(
        stage, story.TRIAGE, encounter, "tool.called", {"tool": "urgency-score", "result": "raised"}
    )
    stage.say(story.TRIAGE, "logs its recommendation.")
    log(
        stage,
        story.TRIAGE,
        encounter,
        "triage.recommended",
        {"recommendation": "see today", "because": because},
    )


def refuse(stage: Stage, patient: str) -> None:
    stage.scene("Not allowed")
    stage.say(
        story.TRIAGE,
        "asks who the patient is. Its work does not need that, so its token has no scope for it.",
    )
    stage.request_in_vain(
        story.TRIAGE,
        Request("GET", "/patients/{patient_id}", path_values={"patient_id": patient}),
    )


def log(
    stage: Stage, caller: Caller, encounter: str, event_type: str, payload: Mapping[str, object]
) -> None:
    event = {
        "encounter_id": encounter,
        "agent_name": caller.name,
        "event_type": event_type,
        "payload": payload,
    }
    stage.request_and_watch(caller, Request("POST", "/agent-events", event))


def file_notes(stage: Stage, notes: Mapping[str, Sequence[Note]]) -> None:
    stage.scene("Notes")
    stage.say(
        story.CHART,
        "files the chart's notes for retrieval, one passage each, under the number on them.",
    )
    filings = [(patient, note) for patient, of_patient in notes.items() for note in of_patient]
    (patient, note), *others = filings
    stage.request(story.CHART, _filing(patient, note))
    for patient, note in others:
        stage.request_briefly(story.CHART, _filing(patient, note), note.source_ref)
    stage.say(
        story.CHART, f"files the payer's policies under `{story.POLICY}`, which is no person."
    )
    for note in story.POLICIES:
        stage.request_briefly(story.CHART, _filing(story.POLICY, note), note.source_ref)


def summarise(stage: Stage, patient: str, encounter: str) -> None:
    stage.scene("Summary")
    stage.say(story.SUMMARY, "asks the chart a question, of this patient's passages only.")
    passage = ask(stage, story.SUMMARY, story.HEART_QUESTION, patient_id=patient, top_k=2)
    stage.say(story.SUMMARY, "logs which passage it read.")
    log(stage, story.SUMMARY, encounter, "passage.read", {"source_ref": passage["source_ref"]})
    stage.say(story.SUMMARY, "writes the encounter's summary; the next agent reads it.")
    write_summary(stage, encounter, story.HEART_SUMMARY)


def write_summary(stage: Stage, encounter: str, summary: str) -> None:
    path = {"encounter_id": encounter}
    stage.request(
        story.SUMMARY,
        Request("PATCH", "/encounters/{encounter_id}", {"summary": summary}, path_values=path),
    )


def authorise(stage: Stage, patient: Registered) -> None:
    stage.scene("Prior authorisation")
    stage.say(story.INTAKE, "opens an encounter for another patient, who needs imaging approved.")
    encounter = open_encounter(stage, patient.id, story.BACK.chief_complaint)
    stage.say(
        story.AUTHORISATION,
        "stores the request as it arrived; `details` carries what an intake has no field for.",
    )
    body = {
        "patient_id": patient.number,
        "age": age_of(story.BACK.date_of_birth),
        "symptoms": ["low back pain", "numbness of the left foot"],
        "urgency": "routine",
        "kind": "prior-authorisation",
        "details": {
            "service": "MRI of the lumbar spine",
            "claim": "claim-2025-0612",
            "payer": "Example Mutual",
        },
    }
    stage.request(story.AUTHORISATION, Request("POST", "/intake/store", body))
    stage.say(story.AUTHORISATION, "looks up what the policy asks for.")
    policy = ask(
        stage, story.AUTHORISATION, story.POLICY_QUESTION, patient_id=story.POLICY, top_k=1
    )
    stage.say(story.AUTHORISATION, "looks for it in the patient's chart.")
    evidence = ask(
        stage, story.AUTHORISATION, story.BACK_QUESTION, patient_id=patient.number, top_k=1
    )
    stage.say(
        story.AUTHORISATION, "logs that the documentation is complete, and with which sources."
    )
    sources = {"policy": policy["source_ref"], "evidence": evidence["source_ref"]}
    checked = {"status": "complete", **sources}
    log(stage, story.AUTHORISATION, encounter, "documentation.checked", checked)
    stage.say(story.SUMMARY, "drafts the decision as the encounter's summary.")
    write_summary(stage, encounter, story.BACK_SUMMARY)


def coordinate(stage: Stage, patient: str) -> None:
    stage.scene("Care coordination")
    stage.say(story.COORDINATION, "reads the first patient's encounters, newest first.")
    stage.request(story.COORDINATION, encounters_of(patient))
    stage.say(
        story.COORDINATION,
        "reads what other agents did for the same patient, in the order it was logged.",
    )
    stage.request(
        story.COORDINATION, Request("GET", "/agent-events", query={"patient_id": patient})
    )
    stage.say(story.COORDINATION, "puts a task for the same number into a queue.")
    task = {"kind": "follow_up_call", "queue": "story-follow-ups", "patient_id": patient}
    stage.request(story.COORDINATION, Request("POST", "/tasks", task))


def encounters_of(patient: str) -> Request:
    return Request("GET", "/encounters", query={"patient_id": patient})


def read_context(stage: Stage, encounter: str, question: str) -> None:
    stage.scene("The whole context")
    stage.say(
        story.CLINICIAN,
        "is a person and reads everything about the encounter in one answer, under whichever name it was stored.",
    )
    path = {"encounter_id": encounter}
    request = Request(
        "POST", "/encounters/{encounter_id}/context", {"question": question}, path_values=path
    )
    answer = stage.request(story.CLINICIAN, request).answer
    stage.console.print(joined_chart(answer))
    if answer["unavailable"]:
        stage.remark(
            "Some parts could not be fetched in time; the answer lists them under `unavailable`.",
            style="yellow",
        )


def ask(stage: Stage, caller: Caller, question: Question, **asked: object) -> Mapping[str, Any]:
    """Ask, and return the first passage. Raises DemoFailed where it lacks the answer."""
    body = {"question": question.question, "top_k": 3, **asked}
    return answer_of(stage, stage.request(caller, Request("POST", "/retrieve", body)), question)


def answer_of(stage: Stage, exchange: Exchange, question: Question) -> Mapping[str, Any]:
    """Show the answer in the first passage, and return that. Raises DemoFailed where it lacks it."""
    first = _first_match(exchange, question)
    source, passage = str(first.get("source_ref")), str(first.get("chunk_text"))
    if question.answer.lower() not in passage.lower():
        raise DemoFailed(
            f"The question “{question.question}” was not answered: “{question.answer}” was expected in the first "
            f"passage, but {source} came first."
        )
    stage.answer(question.answer, passage, source)
    return first


def _first_match(exchange: Exchange, question: Question) -> dict[str, Any]:
    matches = exchange.answer.get("matches") if isinstance(exchange.answer, dict) else None
    if not isinstance(matches, list) or not matches or not isinstance(matches[0], dict):
        raise DemoFailed(
            f"The question “{question.question}” was not answered: no passage came back."
        )
    return matches[0]


def _registration(character: Character, number: str) -> Request:
    body = {
        "full_name": character.full_name,
        "date_of_birth": character.date_of_birth,
        "identifiers": [{"system": MRN, "value": number}],
    }
    return Request("POST", "/patients", body)


def _filing(patient_id: str, note: Note) -> Request:
    body = {
        "patient_id": patient_id,
        "source_type": note.source_type,
        "source_ref": note.source_ref,
    }
    return Request("POST", "/chunks", {**body, "chunk_text": note.text})


def age_of(date_of_birth: str) -> int:
    born, today = date.fromisoformat(date_of_birth), datetime.now(UTC).date()
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
