"""Serves the console's pages in the test's process, with a fake gateway and a signed-in person."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

import httpx
from fastapi import FastAPI
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from chartroom.system.keys import Keyring
from chassis.application import Application
from chassis.settings import CallerSettings, ServerSettings
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import EMPTY_ROOT
from chassis.tlog.notes import Algorithm, Note, Signer
from console.pages import ROUTERS
from console.prices import Prices
from console.security import SecurityHeaders
from console.session.sealing import Seal
from console.session.sessions import Person, Session

NAME = "dr.hale"
BASE_URL = "http://127.0.0.1:8080"
BEGAN = datetime(2026, 11, 21, 0, 39, 5, tzinfo=UTC)
JSONObject = dict[str, Any]
Answer = tuple[int, Any]
HANGS = (0, None)
LOST = (-1, None)  # The fake gateway receives the request, but its response is lost.


def number(name: str) -> str:
    return str(uuid5(UUID(int=7), ascii(name)))


ENCOUNTER, PATIENT, DOCUMENT = number("encounter"), number("patient"), number("document")


@dataclass
class Gateway(httpx.AsyncBaseTransport):
    """A fake gateway that stores requests. A request without a planned response gets 404."""

    answers: dict[str, Answer | Callable[[httpx.Request], Answer]] = field(default_factory=dict)
    requests: list[httpx.Request] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.get(f"{request.method} {request.url.path}", problem(404, "not-found"))
        status, body = answer(request) if callable(answer) else answer
        if isinstance(body, httpx.Response):
            return body
        if (status, body) == HANGS:
            await asyncio.Event().wait()
        if (status, body) == LOST:
            raise httpx.ReadError("broken off")
        return httpx.Response(status, content=json.dumps(body).encode())

    def asked(self, key: str) -> list[httpx.Request]:
        return [one for one in self.requests if f"{one.method} {one.url.path}" == key]

    def body_of(self, key: str) -> JSONObject:
        return json.loads(self.asked(key)[-1].content)


PRICES = {"models": {"clin-*": {"input": 2, "output": 8}, "clin-sum-2": {"input": "1.5"}}}
READER = {
    "reader": NAME,
    "kind": "person",
    "count": 487,
    "first": BEGAN.isoformat(),
    "last": BEGAN.isoformat(),
}


def problem(status: int, code: str, detail: str = "", **members: object) -> Answer:
    return status, {"status": status, "code": code, "detail": detail, "retryable": False, **members}


class Settings(ServerSettings, CallerSettings):
    port: int = 0


class SignedIn:
    """Middleware that signs the person in for every request, in place of the session middleware."""

    def __init__(self, app: ASGIApp, person: Person) -> None:
        self._app = app
        self._person = person

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            MutableHeaders(scope=scope)["authorization"] = f"Bearer {self._person.token}"
            session = Session(bytes(16), 0.0, self._person.token)
            scope.setdefault("state", {}).update(person=self._person, session=session, blank_s=1801)
        await self._app(scope, receive, send)


def app_for(keyring: Keyring, gateway: Gateway, scope: str = "system/*.cruds") -> FastAPI:
    settings = Settings(token_jwks=str(keyring.token_jwks))
    application = Application("console", settings, description="", version="0")
    application.use_callers(settings)
    app = application.app
    app.state.gateway = application.use_peer(
        "gateway", BASE_URL, transport=gateway, first_call=None
    )
    app.state.seal = Seal(os.urandom(32))
    app.state.zone = ZoneInfo("UTC")
    app.state.prices = Prices.model_validate(PRICES)
    app.state.settings = SimpleNamespace(public_url=None, compiled_handlers=True)
    token = keyring.mint(NAME, kind="person", scope=scope)
    person = Person(NAME, token, datetime.now(UTC) + timedelta(hours=1))
    app.add_middleware(SignedIn, person=person)
    app.add_middleware(SecurityHeaders)
    return application.finish(ROUTERS)


@asynccontextmanager
async def visiting(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """Yield a browser-like client of the application, with cookies and without automatic redirects."""
    await app.state.start()
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url=BASE_URL) as client,
    ):
        yield client


# Functions that return services' responses by their contracts, with only the fields that tests need.


def page_of(noun: str, *items: JSONObject, more: str | None = None) -> Answer:
    return 200, {noun: [*items], "next": more}


def encounter(**fields: object) -> JSONObject:
    return {
        "id": ENCOUNTER,
        "encounter_id": ENCOUNTER,
        "version": 2,
        "patient_id": PATIENT,
        "patient_name": "Amara Okafor",
        "status": "in-progress",
        "class": "AMB",
        "chief_complaint": "Shortness of breath on exertion",
        "start": BEGAN.isoformat(),
        "end": None,
        "created_at": BEGAN.isoformat(),
        "updated_at": BEGAN.isoformat(),
        "summary": "Metoprolol was stopped in March because of bradycardia.",
        "summary_status": "preliminary",
        "summary_model": "clin-sum-2",
        "summary_recorded_by": "summary-agent",
        "accepted_by": None,
        "accepted_at": None,
        "override_reason": None,
        "source_status": None,
        "changed_by": "summary-agent",
        "changed_by_kind": "agent",
        **fields,
    }


def event(seq: int, **fields: object) -> JSONObject:
    return {
        "id": number(f"event {seq}"),
        "seq": seq,
        "agent_name": "triage-agent",
        "event_type": "tool_call",
        "recorded_at": (BEGAN + timedelta(milliseconds=40 * seq)).isoformat(),
        "occurred_at": None,
        "recorded_by": "triage-agent",
        "recorded_by_kind": "agent",
        "encounter_id": ENCOUNTER,
        "encounter_status": "known",
        "patient_id": PATIENT,
        "patient_ids": [],
        "tool": None,
        "outcome": None,
        "trace_id": None,
        "span_id": None,
        "access": False,
        "stream_pos": seq,
        "recorded_with": None,
        "payload": {"score": 0.81},
        **fields,
    }


def checkpoint(
    size: int, signed_at: datetime | None = None, **witnesses: datetime
) -> tuple[int, httpx.Response]:
    text = Checkpoint("chartroom/audit", size, EMPTY_ROOT).text
    signatures = [
        Signer(name, bytes(32), Algorithm.WITNESS).cosign(text, int(at.timestamp()))
        for name, at in witnesses.items()
    ]
    note = Note(text, (Signer("chartroom/audit", bytes(32)).sign(text), *signatures))
    headers = (
        {} if signed_at is None else {"Last-Modified": format_datetime(signed_at, usegmt=True)}
    )
    return 200, httpx.Response(200, text=note.document, headers=headers)


def task(name: str, **fields: object) -> JSONObject:
    return {
        "id": number(name),
        "kind": name,
        "queue": "triage",
        "status": "ready",
        "priority": "routine",
        "owner": None,
        "claimed_by": None,
        "patient_id": PATIENT,
        "encounter_id": ENCOUNTER,
        "business_status": None,
        "reason": None,
        "last_error": None,
        "attempt": 1,
        "max_attempts": 3,
        "due_at": None,
        "created_at": BEGAN.isoformat(),
        "updated_at": BEGAN.isoformat(),
        **fields,
    }


def settings(**fields: object) -> JSONObject:
    return {
        "paused": False,
        "max_running": None,
        "lease_seconds": None,
        "max_attempts": None,
        "kinds": [],
        "version": 3,
        "updated_at": BEGAN.isoformat(),
        "changed_by": {"name": "dr.kim", "kind": "person"},
        **fields,
    }


def schedule(name: str, **fields: object) -> JSONObject:
    return {
        "name": name,
        "cron": "30 6 * * MON-FRI",
        "paused": False,
        "task": {
            "kind": "daily_report",
            "queue": "reports",
            "priority": "routine",
            "input": {"ward": "3"},
            "serial_key": None,
            "max_attempts": None,
            "owner": None,
        },
        "time_zone": "Europe/Oslo",
        "next_run_at": BEGAN.isoformat(),
        "last_run_at": BEGAN.isoformat(),
        "last_task_id": number("last"),
        "version": 4,
        "updated_at": BEGAN.isoformat(),
        "changed_by": {"name": "dr.kim", "kind": "person"},
        **fields,
    }


def queue(name: str, **counts: int) -> JSONObject:
    names = ("ready", "running", "scheduled", "blocked", "on_hold", "dead")
    tallies = {one: {"count": counts.get(one, 0), "is_capped": False} for one in names}
    return {"name": name, "oldest_ready_seconds": None, "settings": None, **tallies}


def requeued(count: int, matching: int) -> JSONObject:
    return {"requeued": count, "matching": {"count": matching, "is_capped": False}}


def intake(**fields: object) -> JSONObject:
    return {
        "id": 1,
        "age": 76,
        "age_given": {"value": 76, "unit": "a", "approximate": False},
        "age_unknown_reason": None,
        "symptoms": ["shortness of breath on exertion", "fatigue"],
        "urgency": "routine",
        "kind": None,
        "encounter_id": ENCOUNTER,
        "patient_id": PATIENT,
        "details": None,
        "amended_by": None,
        "amends": None,
        "created_at": BEGAN.isoformat(),
        "routing": [],
        **fields,
    }


def patient(**fields: object) -> JSONObject:
    return {
        "id": PATIENT,
        "full_name": "Amara Okafor",
        "full_name_absent_reason": None,
        "birth_date": "1950-02-11",
        "gender": "female",
        "replaced_by": None,
        "active": True,
        "deceased": None,
        "identifiers": [
            {"system": "http://hospital.example/mrn", "value": "MRN-77", "type": "MR"},
            {"system": "http://hl7.org/fhir/sid/us-ssn", "value": "999-12-3456", "type": "SS"},
        ],
        **fields,
    }


PATIENT_NAME = {
    "id": PATIENT,
    "full_name": "Amara Okafor",
    "birth_date": "1950-02-11",
    "medical_record_number": "MRN-77",
}


def item(name: str, **fields: object) -> JSONObject:
    return {
        "id": number(f"item {name}"),
        "code": {"text": name, "codings": []},
        "date": "2026-08-26",
        **fields,
    }


def chart(**sections: object) -> JSONObject:
    names = ("allergies", "problems", "medications", "vital_signs", "labs", "procedures")
    empty: JSONObject = {name: [] for name in (*names, "immunizations", "care_teams")}
    return {"patient": patient(), **empty, "truncated": [], "withheld": [], **sections}


NOTE = (
    "HISTORY: Shortness of breath on exertion. Symptoms began two weeks ago and are worse on stairs.\n"
    "MEDICATIONS: metoprolol 50 mg stopped in March because of bradycardia; lisinopril 10 mg daily.\n"
    "ALLERGIES: penicillin (rash).\n"
)


def document(**fields: object) -> JSONObject:
    return {
        "id": DOCUMENT,
        "version": 3,
        "text": NOTE,
        "title": "Visit note",
        "source_type": "visit_note",
        "source_ref": "note-0",
        "patient_id": PATIENT,
        "encounter_id": ENCOUNTER,
        "author": "chart-agent",
        "author_kind": "agent",
        "model": None,
        "review_status": "approved",
        "reviewed_by": None,
        "codes": [],
        "occurred_at": BEGAN.isoformat(),
        "created_at": BEGAN.isoformat(),
        "updated_at": BEGAN.isoformat(),
        **fields,
    }


def match(text: str, **fields: object) -> JSONObject:
    start = NOTE.index(text) if text in NOTE else None
    return {
        "id": number(f"passage {text}"),
        "chunk_text": text,
        "document_id": DOCUMENT if start is not None else None,
        "document_version": 3 if start is not None else None,
        "start": start,
        "end": None if start is None else start + len(text),
        "title": "Visit note",
        "section": "MEDICATIONS",
        "source_type": "visit_note",
        "source_ref": "note-0",
        "patient_id": PATIENT,
        "review_status": "approved",
        "occurred_at": None,
        "similarity": 0.72,
        "author_kind": "agent",
        "scores": {"dense": 0.72, "lexical": 1.0, "fused": 0.9},
        **fields,
    }


def working_gateway() -> Gateway:
    cited = "metoprolol 50 mg stopped in March because of bradycardia"
    start = NOTE.index(cited)
    source = {"document_id": DOCUMENT, "version": 3, "start": start, "end": start + len(cited)}
    trace = "ef035bfd" + "0" * 24
    events = [
        event(3, event_type="agent_run", outcome="success", trace_id=trace),
        event(2, outcome="failure", tool="risk_score", trace_id=trace),
        event(
            1,
            event_type="encounter.created",
            agent_name="intake-agent",
            recorded_by="records",
            recorded_by_kind="service",
        ),
    ]
    counts = [0] * 58 + [4, 9]
    return Gateway(
        {
            "GET /health": (
                200,
                {
                    "status": "ok",
                    "services": {"records": "ok", "audit": "ok", "retrieval": "ok"},
                    "outbox": {"records": {"waiting": 2, "oldest_s": 1.5}},
                },
            ),
            "GET /queues": page_of("queues", queue("triage", ready=3, dead=1), queue("empty")),
            "GET /queues/triage": (200, queue("triage", ready=3, dead=1)),
            "GET /schedules": page_of("schedules", schedule("ward-report")),
            "GET /schedules/ward-report": (200, schedule("ward-report")),
            "POST /tasks/requeue": (200, requeued(0, 37)),
            "GET /agent-events/rates": (
                200,
                {
                    "from": BEGAN.isoformat(),
                    "to": BEGAN.isoformat(),
                    "minutes": 60,
                    "series": [{"value": "triage-agent", "counts": counts, "total": 13}],
                    "others": None,
                },
            ),
            "GET /encounters": page_of("encounters", encounter(sources=[source])),
            "GET /encounters/counts": (
                200,
                {
                    "statuses": {"in-progress": {"count": 12, "is_more": False}},
                    "summary_statuses": {"preliminary": {"count": 1000, "is_more": True}},
                },
            ),
            "GET /agent-events": page_of("events", *events),
            "GET /tlog/checkpoint": checkpoint(3, BEGAN, records=BEGAN, retrieval=BEGAN),
            f"GET /agent-events/{events[0]['id']}": (200, events[0]),
            f"GET /encounters/{ENCOUNTER}/history": page_of(
                "versions",
                encounter(sources=[source]),
                encounter(version=1, summary=None, summary_status=None, changed_by="intake-agent"),
            ),
            f"POST /encounters/{ENCOUNTER}/summary/accept": (200, {"version": 3}),
            f"POST /encounters/{ENCOUNTER}/summary/reject": (200, {"version": 3}),
            f"GET /encounters/{ENCOUNTER}/history/2": (200, encounter(sources=[source])),
            "POST /tasks": (201, {"id": number("revision")}),
            "GET /tasks": page_of("tasks", task("review"), task("call", status="failed")),
            f"GET /intake/{PATIENT}": page_of("records", intake()),
            f"GET /documents/{DOCUMENT}": (200, document()),
            "POST /patients/names": (
                200,
                {"patients": [PATIENT_NAME]},
            ),
            "POST /patients/search": page_of("patients", patient()),
            f"GET /patients/{PATIENT}/chart": (
                200,
                chart(
                    allergies=[
                        item("Penicillin", criticality="high", reactions=[_reaction("rash")])
                    ],
                    problems=[item("Viral sinusitis"), item("Viral sinusitis"), item("Asthma")],
                    labs=[item("Hemoglobin", value=12.15, unit="g/dL", interpretations=["L"])],
                ),
            ),
            "GET /access-reports": (
                200,
                {"patient_id": PATIENT, "readers": [READER], "next": None},
            ),
            "POST /retrieve": (
                200,
                {"matches": [match(cited)], "degraded": False, "truncated": False},
            ),
        }
    )


def _reaction(sign: str) -> JSONObject:
    return {"manifestations": [sign], "severity": None, "description": None, "substance": None}
