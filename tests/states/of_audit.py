"""Writes a stored state of the audit service: events that are logged through the API."""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import httpx
from support.applications import proof_folder, running, settings_for
from support.databases import TestDatabase, execute
from support.eventually import HANGS_S, eventually, eventually_is
from support.names import FakeNames
from support.panels import FakePanels

from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from chassis.patient_names import names
from chassis.tlog.tiles import WIDTH
from tests.audit.app import create_app
from tests.audit.spans import TOOL, exported, span
from tests.chassis.fake_witness import FakeWitness
from tests.states.proof_keys import write_proof_keys
from tests.states.reads import Read, recorded

# Three encounters: records knows the first, confirms the second later, and never knows the third.
KNOWN, WAITING, LOST = (f"01980000-0000-7000-8000-00000000000{n}" for n in (1, 3, 4))
PATIENT, WAITING_PATIENT = (f"01980000-0000-7000-8000-00000000010{n}" for n in (1, 3))
# JSON text that audit must return byte by byte: white space, order, a duplicate member, and numbers and escapes that
# a JSON parser would rewrite.
EXACT = '{ "b" : 1.10,"a":[ 1e2, -0.0,12345678901234567890.123 ],\t"\\u00e9":"é😀\\ud83d\\ude00\\/", "b": {"": null} }'
# Trace IDs of spans that lack the ids of patients and encounters.
SETTLED_TRACE, OPEN_TRACE = (
    "5e" * 16,
    "0e" * 16,
)
TRACE = {"traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}
FULL: dict[str, Any] = {
    "id": "01980000-0000-7000-8000-000000000201",
    "encounter_id": KNOWN,
    "patient_ids": ["P12345", 'odd ",{} 号'],
    "agent_name": "Агент 7",
    "event_type": "tool_call",
    "tool": "risk/score",
    "outcome": "success",
    "occurred_at": "2026-11-20T10:00:00.123456+05:30",
    "payload": {"tool": "risk_score", "model": "risk-2", "conversation": "Visite 1"},
    "expected_position": 0,
}
DELIVERED: dict[str, Any] = {
    "id": "01980000-0000-7000-8000-000000000202",
    "encounter_id": KNOWN,
    "patient_ids": [PATIENT],
    "agent_name": "test-agent",
    "event_type": "encounter.read",
    "occurred_at": "2026-11-20T10:01:00Z",
    "payload": {
        "schema": "urn:chartroom:change:1",
        "resource": f"encounter/{KNOWN}",
        "resource_version": 2,
    },
    "access": True,
}


WEBHOOK = {
    "url": "https://hooks.example.org/chartroom",
    "event_types": ["tool_call", "message"],
    "enabled": False,
}
# The delivery must not be removed before the state is read.
OTHERWISE_RARE = (
    "UPDATE audit.webhooks SET holder = uuidv7()",
    """
    UPDATE audit.webhook_deliveries SET attempts = 3, last_status = 500, last_failure = 'timeout',
        failing_since = '2026-11-27T06:30:00Z', delivered_at = CASE WHEN seq > 0 THEN timestamptz '2100-01-01' END
    """,
)


@dataclass(frozen=True)
class Written:
    """The ids of the logged events, oldest first, with the payload that must be returned unchanged, or None."""

    ids: dict[str, str | None]


class Records(httpx.MockTransport):
    """A fake records service that knows the given encounters, or refuses connections if none are given."""

    def __init__(self, patients: dict[str, str]) -> None:
        super().__init__(self._answer)
        self.patients = patients

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if not self.patients:
            raise httpx.ConnectError("refused")
        asked = json.loads(request.content)
        if request.url.path == names.PATH:
            found = [FakeNames().look_up(name) for name in asked["names"]]
            return httpx.Response(200, json={"patients": found})
        known = [
            {"id": one, "patient_id": self.patients[one]}
            for one in asked["ids"]
            if one in self.patients
        ]
        return httpx.Response(200, json={"encounters": known})


async def write(database: TestDatabase, keyring: Keyring) -> Written:
    """Log events through the API; the records service is unavailable for the last two events."""
    write_proof_keys(proof_folder(database, keyring))
    settings = Settings(**settings_for(database, keyring, settle_interval_s=3600.0))
    service = ServiceTokens("records", keyring.service_key_file("records")).token_for("audit")
    ids: dict[str, str | None] = {}
    plain = {"agent_name": "triage-agent", "event_type": "message"}
    witness = FakeWitness()
    own = {"witnesses": {"retrieval": witness.vkey}, "webhook_origins": (WEBHOOK["url"],)}
    watched = settings.model_copy(update=own)
    app = create_app(
        watched, records_transport=Records({KNOWN: PATIENT}), witness_transport=witness
    )
    async with running(app, service) as client:
        client.headers["authorization"] = f"Bearer {keyring.mint('test-agent')}"
        await log(client, FULL, **TRACE)
        exact = json.dumps(plain | {"encounter_id": KNOWN})[:-1] + f', "payload": {EXACT}}}'
        response = await client.post(
            "/agent-events", content=exact, headers={"content-type": "application/json"}
        )
        ids |= {FULL["id"]: None, response.raise_for_status().json()["id"]: EXACT}
        by_person = {"authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}
        ids[await log(client, plain | {"patient_ids": ["P12345"], "payload": {}}, **by_person)] = (
            None
        )
        await set_up_webhook(client, by_person)
        by_service = {"authorization": f"Bearer {service}"}
        changed = DELIVERED | {"id": "01980000-0000-7000-8000-000000000203", "access": False}
        for event in (DELIVERED, changed | {"event_type": "encounter.amended"}):
            answer = await client.post("/agent-events/batch", json=[event], headers=by_service)
            ids[answer.raise_for_status().json()["results"][0]["id"]] = None
        for trace in (SETTLED_TRACE, OPEN_TRACE):
            ids |= dict.fromkeys(await log_spans(client, trace))
        await app.state.settling.settle_traces()
        # Log enough events to complete a tile of the transparency log.
        many = [plain | {"patient_ids": ["P-many"], "payload": {}}] * WIDTH
        (await client.post("/agent-events/batch", json=many)).raise_for_status()
        await wait_until_covered(client, WIDTH)
        await eventually(lambda: witness.known.size >= WIDTH)
        # A read of the log is logged as an event, too.
        (await client.get(f"/agent-events?encounter_id={KNOWN}&limit=2")).raise_for_status()
    async with running(create_app(settings, records_transport=Records({})), None) as client:
        client.headers["authorization"] = f"Bearer {keyring.mint('test-agent')}"
        for encounter in (WAITING, LOST):
            ids[await log(client, plain | {"encounter_id": encounter, "payload": {"n": 1}})] = None
    for statement in OTHERWISE_RARE:
        await execute(database.admin_dsn, statement)
    panels = FakePanels()
    panels.let("caller:triage-agent", PATIENT, "P12345")
    panels.let("group:ward-3", "P 77", panel=2, until="2027-01-01T00:00:00Z")
    app = create_app(settings, records_transport=panels)
    async with running(app, None):
        await eventually(lambda: app.state.member_replica.position == len(panels.changes))
    return Written(ids)


async def set_up_webhook(client: httpx.AsyncClient, person: dict[str, str]) -> None:
    """Store a disabled webhook with deliveries."""
    made = await client.post("/webhooks", json=WEBHOOK, headers=person)
    path = f"/webhooks/{made.raise_for_status().json()['webhook']['id']}/redeliver"
    again = {"first_seq": 0, "last_seq": 999}
    (await client.post(path, json=again, headers=person)).raise_for_status()


async def wait_until_covered(client: httpx.AsyncClient, size: int) -> None:
    """Wait until a signed checkpoint covers at least `size` events."""
    async with asyncio.timeout(HANGS_S):
        while True:
            state = (await client.get("/readyz")).json()["log"]
            if (state["signed_size"] or 0) >= size:
                return
            await asyncio.sleep(0.05)


async def log_spans(client: httpx.AsyncClient, trace: str) -> list[str]:
    """Log a span without an encounter id; for SETTLED_TRACE, also a span with one. Return the ids of the events."""
    spans = [span(1, trace=trace)]
    if trace == SETTLED_TRACE:
        spans.append(span(2, TOOL | {"chartroom.encounter_id": KNOWN}, trace=trace))
    assert await exported(client, *spans) == (0, "")
    answer = await client.get("/agent-events", params={"trace_id": trace})
    return [one["id"] for one in answer.raise_for_status().json()["events"]]


async def log(client: httpx.AsyncClient, event: dict[str, Any], **headers: str) -> str:
    response = await client.post("/agent-events", json=event, headers=headers)
    assert response.is_success, response.text
    return str(response.json()["id"])


async def read(database: TestDatabase, keyring: Keyring, written: Written) -> dict[str, Any]:
    """Return the API's answers about all stored events, before and after records confirms the waiting encounters."""
    settings = Settings(**settings_for(database, keyring, settle_interval_s=3600.0))
    records = Records({})
    app = create_app(settings, records_transport=records)
    async with running(app, keyring.mint("test-agent")) as client:
        reads = await read_all(client, written)
        records.patients = {KNOWN: PATIENT, WAITING: WAITING_PATIENT}
        await eventually_is(lambda: has_names(client))
        await app.state.settling.settle()
        settled = [
            await recorded(
                client, "GET", f"/agent-events?patient_id={WAITING_PATIENT}&changes=false"
            ),
            await recorded(client, "GET", f"/agent-events?encounter_id={LOST}&changes=false"),
        ]
    return {"reads": reads, "settled": settled, "patients": records.patients}


async def has_names(client: httpx.AsyncClient) -> bool:
    """Return whether records answers again. After a failure, audit waits before it asks records again."""
    answer = await client.get("/agent-events?patient_id=P-many&limit=1")
    return bool(answer.raise_for_status().json()["patient"]["complete"])


async def read_all(client: httpx.AsyncClient, written: Written) -> list[Read]:
    ids = list(written.ids)
    whole = await recorded(client, "GET", "/agent-events?access=true&limit=1000")
    # Each of the following reads logs an event; `recorded_to` excludes these new events.
    last = datetime.fromisoformat(whole["answer"]["events"][-1]["recorded_at"])
    until = (last + timedelta(microseconds=1)).isoformat().replace("+00:00", "Z")
    paths = [
        f"/agent-events?access=true&limit=1000&recorded_to={until}",
        f"/agent-events?order=desc&recorded_to={until}",
        f"/agent-events?changes=false&recorded_to={until}",
        f"/agent-events?patient_id={PATIENT}&access=true&recorded_to={until}",
        "/agent-events?patient_id=P12345",
        "/agent-events?tool=risk/score&outcome=success",
        "/agent-events?model=risk-2&conversation_id=Visite%201",
        "/agent-events?trace_id=4bf92f3577b34da6a3ce929d0e0e4736",
        f"/agent-events?trace_id={SETTLED_TRACE}",
        f"/agent-events?trace_id={OPEN_TRACE}",
        "/agent-events?recorded_by=dr-osei",
        "/webhooks",
    ]
    reads = [await recorded(client, "GET", path) for path in paths]
    (webhook,) = reads[-1]["answer"]["webhooks"]
    reads.append(await recorded(client, "GET", f"/webhooks/{webhook['id']}/deliveries"))
    for id_ in ids:
        exact = written.ids[id_]
        reads.append(
            await recorded(client, "GET", f"/agent-events/{id_}", holds=[exact] if exact else [])
        )
    return [*reads, await recorded(client, "POST", "/agent-events", FULL)]
