import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bench.load.wrk import UNIQUE, Request
from bench.scenarios.endpoints import mrn
from bench.scenarios.records import bundle, full_name
from bench.systems.data import DRUGS, FINDINGS, new_id

WRITES = 5_000


@dataclass(frozen=True)
class Case:
    patient: str
    encounter: str
    event: str


Requests = Callable[[Sequence[Case], random.Random], list[Request]]
Body = Callable[[Case, random.Random], Any]


@dataclass(frozen=True)
class Route:
    title: str
    requests: Requests


def each(method: str, path: str, body: Body | None = None, *, count: int = WRITES) -> Requests:
    def requests(cases: Sequence[Case], draw: random.Random) -> list[Request]:
        chosen = [cases[number % len(cases)] for number in range(count)]
        return [
            Request(
                method,
                path.format(patient=case.patient, encounter=case.encounter, event=case.event),
                body(case, draw) if body else None,
            )
            for case in chosen
        ]

    return requests


def patient(_: Case, draw: random.Random) -> dict[str, Any]:
    born = f"19{draw.randrange(20, 99)}-04-12"
    return {"full_name": full_name(draw), "date_of_birth": born, "identifiers": [mrn(UNIQUE)]}


def search(_: Case, draw: random.Random) -> dict[str, Any]:
    return {"name": full_name(draw)[:5]}


def encounter(case: Case, _: random.Random) -> dict[str, Any]:
    return {"patient_id": case.patient, "chief_complaint": "Cough"}


def amendment(_: Case, draw: random.Random) -> dict[str, Any]:
    return {"summary": f"Better, {draw.random()}"}


def context(_: Case, draw: random.Random) -> dict[str, Any]:
    return {"question": f"Why {draw.random()}?"}


def intake(case: Case, _: random.Random) -> dict[str, Any]:
    return {"patient_id": case.patient, "age": 38, "symptoms": ["cough"], "urgency": "routine"}


def event(case: Case, draw: random.Random) -> dict[str, Any]:
    payload = {"tool": "risk_score", "input": {"drug": draw.choice(DRUGS)}, "result": draw.random()}
    return {
        "encounter_id": case.encounter,
        "agent_name": "triage-agent",
        "event_type": "tool_call",
        "payload": payload,
    }


def batch(case: Case, draw: random.Random) -> list[dict[str, Any]]:
    return [event(case, draw) for _ in range(100)]


def passage(case: Case, draw: random.Random) -> dict[str, Any]:
    text = f"{draw.choice(DRUGS)} was stopped because of {draw.choice(FINDINGS)}, visit {draw.random()}."
    return {
        "patient_id": case.patient,
        "source_type": "note",
        "source_ref": str(new_id(draw)),
        "chunk_text": text,
    }


def question(case: Case, draw: random.Random) -> dict[str, Any]:
    return {"question": f"Why {draw.random()}?", "patient_id": case.patient}


def imports(_: Sequence[Case], draw: random.Random) -> list[Request]:
    return [
        Request("POST", "/imports/fhir-bundle", bundle(draw, entries=25))
        for _ in range(WRITES // 2)
    ]


ROUTES = (
    # Routes that read come first: the faster version writes more rows, which slows down later reads.
    Route("GET /patients/{id}", each("GET", "/patients/{patient}")),
    Route("GET /patients/{id}/history", each("GET", "/patients/{patient}/history")),
    Route("POST /patients/search", each("POST", "/patients/search", search)),
    Route("GET /patients/{id}/everything", each("GET", "/patients/{patient}/everything?limit=5")),
    Route("GET /encounters/{id}", each("GET", "/encounters/{encounter}")),
    Route("GET /encounters/{id}/history", each("GET", "/encounters/{encounter}/history")),
    Route("GET /encounters?patient_id=", each("GET", "/encounters?patient_id={patient}&limit=5")),
    Route(
        "POST /encounters/{id}/context",
        each("POST", "/encounters/{encounter}/context", context),
    ),
    Route("GET /intake/{patient_id}", each("GET", "/intake/{patient}?limit=5")),
    Route("GET /agent-events/{id}", each("GET", "/agent-events/{event}")),
    Route(
        "GET /agent-events?encounter_id=",
        each("GET", "/agent-events?encounter_id={encounter}&limit=5"),
    ),
    Route(
        "GET /agent-events?patient_id=",
        each("GET", "/agent-events?patient_id={patient}&limit=5"),
    ),
    Route("POST /retrieve", each("POST", "/retrieve", question)),
    Route("GET /health", each("GET", "/health")),
    Route("POST /patients", each("POST", "/patients", patient)),
    Route("POST /encounters", each("POST", "/encounters", encounter)),
    Route("PATCH /encounters/{id}", each("PATCH", "/encounters/{encounter}", amendment)),
    Route("POST /intake", each("POST", "/intake", intake)),
    Route("POST /imports/fhir-bundle", imports),
    Route("POST /agent-events", each("POST", "/agent-events", event)),
    Route("POST /agent-events/batch", each("POST", "/agent-events/batch", batch, count=300)),
    Route("POST /chunks", each("POST", "/chunks", passage)),
)
