"""Leak tests of audit's routes, and a model of who may see which event."""

import asyncio
import base64
import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

import asyncpg
import httpx
from support.asks import Ask
from support.event_stream import EventStream, opened

from tests.leaks.cases import (
    OUT_OF_REACH,
    SCOPE_MISSING,
    Case,
    Exchange,
    Hidden,
    Missing,
    Refusal,
    Row,
    Subject,
    declaring,
    not_found,
)
from tests.leaks.drawing import Drawn, DrawnCaller, Level
from tests.leaks.listings import of_no_patient, pages
from tests.leaks.owners import content, mark
from tests.leaks.search import Examine, Search

# Events may be about patients that no service knows.
REFERENCED = Hidden(OUT_OF_REACH, None)
NO_EVENT = 404, "event-not-found"
MISSING = Missing(0, "nobody")
READER = "reader"
STREAM = "/agent-events/stream?recorded_from=2000-01-01T00:00:00Z"
NOT_COVERED = 503
SILENCE_S = 0.4  # A stream sends an event within 200 ms of its receipt.
ANSWERED_S = 8.0  # Generous; only ends a hanging test.
# Omits access events and audit's own events, which can be logged at any time.
STORED = """
SELECT id::text, patient_ids, coalesce(e.encounter_id, settled.encounter_id)::text AS encounter_id,
    trace_id, agent_name, event_type, tool, outcome, convert_from(body, 'UTF8')::json ->> 'model' AS model,
    convert_from(body, 'UTF8')::json ->> 'conversation' AS conversation_id,
    recorded_by_kind || ':' || recorded_by AS writer
FROM audit.agent_events e JOIN audit.event_payloads USING (seq) LEFT JOIN audit.event_encounters settled USING (seq)
WHERE NOT is_access AND recorded_by <> 'audit' ORDER BY seq
"""
OWN_TYPES = frozenset(
    {"encounter.settled", "trace.settled"}
    | {f"webhook.{change}" for change in ("created", "changed", "deleted", "redelivered")}
)
SETTLED = """
WITH settled AS (
    INSERT INTO audit.event_encounters SELECT seq, $1::uuid, seq FROM audit.agent_events WHERE trace_id = $3
    RETURNING seq
) INSERT INTO audit.event_patients SELECT $2, false, seq FROM settled
"""
ORIGIN = "https://hooks.example.org"
WEBHOOK = {"url": ORIGIN, "event_types": ["type-A", "type-B"], "enabled": False}
REDELIVERY = {"first_seq": 0, "last_seq": 999}
TRACE = "0af7651916cd43dd8448eb211c80319c"
EVENT = {
    "agent_name": "agent-W",
    "event_type": "type-W",
    "tool": "W",
    "outcome": "outcome-W",
    "payload": {"text": "{mark}"},
}
of_reference = declaring("audit", REFERENCED)
of_encounter = declaring("audit", not_found("encounter-not-found"))


@dataclass(frozen=True)
class Logged:
    """A logged event. `patients`: all patients of the event. `writer`: set if only the writer sees the event."""

    id: str
    patients: frozenset[int]
    fields: dict[str, Any]
    writer: str | None


@dataclass
class Log:
    """A log of random events. `people` and `encounters` are known to records. `reads`: the patients of
    each access event by READER.
    """

    drawn: Drawn
    people: dict[int, Subject]
    encounters: dict[str, str] = field(default_factory=dict)  # The patient of each.
    events: list[Logged] = field(default_factory=list)
    reads: list[frozenset[int]] = field(default_factory=list)

    @property
    def with_encounters(self) -> list[Subject]:
        return [one for one in self.people.values() if one.given]

    async def stored(self, connection: asyncpg.Connection) -> list[Row]:
        numbers = {one.ref: one.number for one in self.people.values()}
        self.events, rows = [], []
        for row in await connection.fetch(STORED):
            encounter = row["encounter_id"]
            known = self.encounters.get(encounter)
            refs = {*row["patient_ids"], *([known] if known else [])}
            patients = frozenset(numbers.get(ref, MISSING.number) for ref in refs)
            is_hidden = not refs or (encounter is not None and known is None)
            writer = row["writer"] if is_hidden else None
            self.events.append(Logged(row["id"], patients, dict(row), writer))
            rows.append(Row("event", row["id"], "", tuple(sorted(refs))))
        return rows

    def shown_to(self, caller: DrawnCaller, level: Level | None) -> list[Logged]:
        """An event without a patient, or of an encounter that records does not know, is visible to its writer only."""
        seen = self.drawn.seen_by(caller, level)

        def is_shown(event: Logged) -> bool:
            if event.writer is not None:
                return level is Level.SYSTEM or event.writer == f"{caller.kind}:{caller.name}"
            return level is Level.SYSTEM or event.patients <= seen

        return [event for event in self.events if is_shown(event)]


def people_of(drawn: Drawn) -> dict[int, Subject]:
    """Return registered patients with an encounter, and unregistered identifiers without an encounter."""
    return {
        number: Subject(number, str(uuid4()), {"encounter": str(uuid4())})
        if number % 4
        else Subject(number, mark(number))
        for number in drawn.patients
    }


async def fill(search: Search, log: Log, records: Any) -> None:
    """Log events of each patient and of a service, and events of unconfirmed encounters."""
    log.encounters |= {one.given["encounter"]: one.ref for one in log.with_encounters}
    records.patients |= log.encounters
    for person in log.with_encounters:
        search.owners.note(person.number, person.given["encounter"])
    await log_events(search, log)
    await _log_as_records(search, [event("S")])
    await _log_accesses(search, log)
    records.goes_down()
    rng = search.rng("unconfirmed")
    for caller in search.drawn.callers:
        seen = search.seen_by(caller, "AuditEvent.c")
        for number in rng.sample(sorted(seen), min(6, len(seen))):
            body = event("U", log.people[number]) | {"encounter_id": str(uuid4())}
            answer = await search.send(caller, Ask("POST", "/agent-events", body))
            answer.raise_for_status()
    records.comes_back()


async def _log_as_records(search: Search, events: list[dict[str, Any]]) -> None:
    batch = Ask("POST", "/agent-events/batch", events)
    answer = await search.send_as_peer("records", "audit", batch)
    assert {one["status"] for one in answer.raise_for_status().json()["results"]} == {"logged"}


async def _log_accesses(search: Search, log: Log) -> None:
    rng = search.rng("reads")
    reads = []
    for number, person in log.people.items():
        other = log.people[rng.choice([one for one in log.people if one != number])]
        for shown in ([person], [person, other]):
            log.reads.append(frozenset(one.number for one in shown))
            read = {"agent_name": READER, "patient_ids": [one.ref for one in shown]}
            reads.append(read | {"event_type": "patient.read", "payload": {}, "access": True})
    await _log_as_records(search, reads)


async def trace(search: Search, log: Log, connection: asyncpg.Connection) -> None:
    """Log spans without a patient. Some traces are settled to an encounter; one stays visible to its writer only."""
    people = log.with_encounters
    for person in search.rng("traced").sample(people, min(8, len(people))):
        trace_id = uuid4().hex
        await _send_spans(search, _span("S", person, trace_id))
        await connection.execute(SETTLED, person.given["encounter"], person.ref, trace_id)
    await _send_spans(search, _span("O", None, uuid4().hex))
    await search.read()


async def _send_spans(search: Search, *spans: dict[str, Any]) -> None:
    answer = await search.client.post("/v1/traces", json=_export(*spans))
    assert answer.raise_for_status().json() == {}


def _export(*spans: dict[str, Any]) -> dict[str, Any]:
    return {"resourceSpans": [{"scopeSpans": [{"spans": spans}]}]}


def _span(kind: str, about: Subject | None, trace_id: str, **attributes: str) -> dict[str, Any]:
    values = {
        "chartroom.event_type": f"type-{kind}",
        "gen_ai.agent.name": f"agent-{kind}",
        "gen_ai.conversation.id": "visit" if about is None else about.mark,
        **attributes,
    }
    return {
        "traceId": trace_id,
        "spanId": f"{uuid4().int >> 64 | 1:016x}",
        "startTimeUnixNano": "1790000000000000000",
        "attributes": [
            {"key": key, "value": {"stringValue": value}} for key, value in values.items()
        ],
    }


async def log_events(search: Search, log: Log) -> None:
    """Log events of each patient, of their encounter, and of a second patient."""
    rng = search.rng("events")
    for number, person in log.people.items():
        other = log.people[rng.choice([one for one in log.people if one != number])]
        for patients, visit in (
            ([person], None),
            ([], person),
            ([person, other], None),
            ([person], other),
            ([person], person),
        ):
            if visit is None or visit.given:
                await _log(search, event(rng.choice("ABC"), *patients, visit=visit))


async def _log(search: Search, body: dict[str, Any]) -> None:
    is_traced = body["tool"] == "A"
    headers = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"} if is_traced else {}
    answer = await search.client.post("/agent-events", json=body, headers=headers)
    answer.raise_for_status()


def event(kind: str, *patients: Subject, visit: Subject | None = None) -> dict[str, Any]:
    marks = [one.mark for one in (*patients, visit) if one is not None]
    return {
        "agent_name": f"agent-{kind}",
        "event_type": f"type-{kind}",
        "tool": kind,
        "outcome": f"outcome-{kind}",
        "payload": {
            "text": " ".join(marks),
            "conversation": f"conversation-{kind}",
            "model": f"model-{kind}",
        },
        "patient_ids": [one.ref for one in patients],
        "encounter_id": None if visit is None else visit.given["encounter"],
    }


def cases(log: Log) -> Iterator[Case]:
    def lists_events(exchange: Exchange) -> None:
        expected = log.shown_to(exchange.caller, exchange.level)
        about = [one.id for one in expected if exchange.subject.number in one.patients]
        assert _ids_in(exchange.body["events"]) == about

    def lists_readers(exchange: Exchange) -> None:
        found = [one["count"] for one in exchange.body["readers"] if one["reader"] == READER]
        expected = [one for one in log.reads if exchange.subject.number in one]
        assert found == ([len(expected)] if expected else [])

    for path, check in (("/agent-events", lists_events), ("/access-reports", lists_readers)):
        request = f"GET {path}?patient_id={{ref}}&limit=1000"
        yield of_reference(request, "AuditEvent.s", reveals=False, check=check)
    append = "POST /agent-events"
    yield of_reference(append, "AuditEvent.c", EVENT | {"patient_ids": ["{ref}"]})
    of_visit = EVENT | {"encounter_id": "{encounter}"}
    yield of_encounter(append, "AuditEvent.c", of_visit, label="of an encounter")


def _ids_in(events: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in events if one["event_type"] not in OWN_TYPES]


def _leaf_in(proof: str) -> str:
    (leaf,) = [line for line in proof.splitlines() if line.startswith("extra ")]
    return base64.b64decode(leaf.removeprefix("extra ")).decode()


def of_whole_log(*paths: str) -> Examine:
    """Check that tiles and bundles require access to the whole log."""

    async def examine(search: Search, caller: DrawnCaller) -> None:
        for path in paths:
            answer = await search.get(caller, f"/tlog/{path}")
            if caller.level("system/AuditEvent.rs") is None:
                search.assert_refused(answer, SCOPE_MISSING)
            else:
                assert answer.raise_for_status().content

    return examine


def of_webhook(operation: str, method: str, rest: str, body: Any = None) -> Examine:
    """Check that only callers with the scope may use a webhook, and that no answer has a patient."""

    async def examine(search: Search, caller: DrawnCaller) -> None:
        make = Ask("POST", "/webhooks", WEBHOOK)
        made = await search.store(MISSING, make, by_person=True)
        path = f"/webhooks/{made['webhook']['id']}"
        await search.store(MISSING, Ask("POST", f"{path}/redeliver", REDELIVERY), by_person=True)
        ask = Ask(method, path + rest, body) if operation != "c" else make
        answer = await search.send(caller, ask)
        need = f"system/Subscription.{operation}"
        refusal = search.refusal_of(caller, need, only_person=method != "GET")
        if refusal is not None:
            search.assert_refused(answer, refusal)
        else:
            assert answer.is_success, answer.text
            # Deliveries have the ids of the events of all patients.
            assert bool(search.owners.shown_by(answer)) is (rest == "/deliveries")

    return examine


@dataclass(frozen=True)
class AtLarge:
    """Tests of audit's operations without a single patient. Within `few`, audit treats callers with few patients as
    callers with many.
    """

    log: Log
    url: str
    few: Callable[[], AbstractContextManager[None]]

    def operations(self) -> dict[str, Examine]:
        return {
            "GET /agent-events (without a patient)": self.list_events,
            "GET /agent-events/rates": self.count_events,
            "GET /agent-events/{id}": self.read_events,
            "GET /agent-events/{id}/proof": self.read_proofs,
            "GET /tlog/key": of_no_patient("/tlog/key"),
            "GET /tlog/checkpoint": of_no_patient("/tlog/checkpoint"),
            "GET /tlog/tile/{path}": of_whole_log(
                "tile/0/000.p/1", "tile/entries/000.p/1", "tile/entries/000.p/20"
            ),
            "GET /tlog/bundle": of_whole_log(f"bundle?encounter_id={UUID(int=7)}"),
            "POST /agent-events/batch": self.append_several,
            "GET /agent-events/stream": self.follow,
            "POST /v1/traces": self.append_spans,
            "GET /webhooks": of_no_patient("/webhooks", "system/Subscription.s"),
            "POST /webhooks": of_webhook("c", "POST", ""),
            "GET /webhooks/{id}": of_webhook("r", "GET", ""),
            "PUT /webhooks/{id}": of_webhook("u", "PUT", "", WEBHOOK),
            "DELETE /webhooks/{id}": of_webhook("d", "DELETE", ""),
            "GET /webhooks/{id}/deliveries": of_webhook("r", "GET", "/deliveries"),
            "POST /webhooks/{id}/redeliver": of_webhook("u", "POST", "/redeliver", REDELIVERY),
            "GET /agent-events (of many patients)": self.list_events_of_many,
        }

    async def list_events(self, search: Search, caller: DrawnCaller) -> None:
        rng, level = search.rng(f"list {caller.name}"), caller.level("AuditEvent.s")
        expected = self.log.shown_to(caller, level)
        visit = rng.choice(self.log.with_encounters).given["encounter"]
        filters: list[dict[str, list[str]]] = [
            {},
            {"agent_name": ["agent-A"]},
            {"event_type": ["type-B"], "tool": ["B"]},
            {"outcome": ["outcome-C"]},
            {"model": ["model-A", "model-B"], "tool": ["A"]},
            {"conversation_id": ["conversation-C"]},
            {"encounter_id": [visit]},
            {"trace_id": [TRACE]},
            {"agent_name": ["agent-A", "agent-B"]},
            {"encounter_id": [visit, str(uuid4())], "tool": ["A", "B"]},
        ]
        for given in filters:
            order, found = rng.choice(["asc", "desc"]), list[str]()
            query = urlencode(given | {"order": order, "limit": rng.randint(7, 50)}, doseq=True)
            async for answer in pages(search, caller, Ask("GET", f"/agent-events?{query}")):
                if level is None:
                    search.assert_refused(answer, SCOPE_MISSING)
                    return
                found += _ids_in(answer.raise_for_status().json()["events"])
                self._assert_visible_only(search, caller, level, answer)
            wanted = [
                one.id
                for one in expected
                if all(one.fields.get(name) in values for name, values in given.items())
            ]
            assert found == (wanted if order == "asc" else wanted[::-1]), given
        answer = await search.get(caller, "/agent-events?access=true&limit=1000&order=desc")
        self._assert_visible_only(search, caller, level, answer)
        await self._list_through_records(search, caller, level)

    async def count_events(self, search: Search, caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.s")
        answer = await search.get(caller, "/agent-events/rates?minutes=1440&by=event_type")
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
            return
        found = answer.raise_for_status().json()
        expected = Counter(one.fields["event_type"] for one in self.log.shown_to(caller, level))
        counts = {
            one["value"]: one["total"] for one in found["series"] if one["value"] not in OWN_TYPES
        }
        assert counts.items() <= expected.items(), counts
        others = 0 if found["others"] is None else found["others"]["total"]
        # The total number of events of other types may include audit's own events.
        assert sum(counts.values()) + others >= expected.total()

    async def list_events_of_many(self, search: Search, caller: DrawnCaller) -> None:
        """List events with the SQL for a caller with many patients, which scans the log."""
        with self.few():
            await self.list_events(search, caller)

    def _assert_visible_only(
        self, search: Search, caller: DrawnCaller, level: Level | None, answer: httpx.Response
    ) -> None:
        own = [one.patients for one in self.log.shown_to(caller, level) if one.writer is not None]
        allowed = search.drawn.seen_by(caller, level).union(*own)
        assert search.owners.shown_by(answer) <= allowed, answer.text

    async def _list_through_records(
        self, search: Search, caller: DrawnCaller, level: Level | None
    ) -> None:
        """Send the request through records, which may forward a caller's request, and gets only the events visible to
        the caller.
        """
        ask = Ask("GET", "/agent-events?limit=1000")
        answer = await search.send_as_peer("records", "audit", ask, caller)
        events, expected = (
            answer.raise_for_status().json()["events"],
            self.log.shown_to(caller, level),
        )
        shown = _ids_in(events)
        assert shown == [one.id for one in expected][: len(shown)]
        assert len(events) == 1_000 or len(shown) == len(expected)

    async def read_events(self, search: Search, caller: DrawnCaller) -> None:
        await self._read_each(search, caller, "", lambda answer: answer.text, 10)

    async def read_proofs(self, search: Search, caller: DrawnCaller) -> None:
        await self._read_each(search, caller, "/proof", lambda answer: _leaf_in(answer.text), 5)

    async def _read_each(
        self,
        search: Search,
        caller: DrawnCaller,
        rest: str,
        shown_in: Callable[[httpx.Response], str],
        count: int,
    ) -> None:
        level = caller.level("AuditEvent.r")
        missing = await search.get(caller, f"/agent-events/{uuid4()}{rest}")
        search.assert_refused(missing, NO_EVENT if level else SCOPE_MISSING)
        if level is None:
            return
        visible, events = self.log.shown_to(caller, level), self.log.events
        rng = search.rng(f"read {rest} {caller.name}")
        for one in rng.sample(events, min(len(events), count * search.per_case)):
            answer = await self._covered(search, caller, f"/agent-events/{one.id}{rest}")
            if one in visible:
                shown = shown_in(answer.raise_for_status())
                assert f'"id":"{one.id}"' in shown
                assert search.owners.found_in(shown) <= one.patients or level is Level.SYSTEM
            else:
                search.assert_refused(answer, NO_EVENT)
                assert content(answer) == content(missing)

    async def _covered(self, search: Search, caller: DrawnCaller, path: str) -> httpx.Response:
        """Repeat the request until a checkpoint covers the event."""
        async with asyncio.timeout(ANSWERED_S):
            while True:
                answer = await search.get(caller, path)
                if answer.status_code != NOT_COVERED:
                    return answer
                await asyncio.sleep(0.1)

    async def append_several(self, search: Search, caller: DrawnCaller) -> None:
        level, seen = caller.level("AuditEvent.c"), search.seen_by(caller, "AuditEvent.c")
        people = search.rng(f"batch {caller.name}").sample(self.log.with_encounters, 6)
        # Request bodies, each with its patients and the refusal if a patient is out of reach.
        bodies = [(event("W", one), {one.number}, "patient-out-of-reach") for one in people]
        both = {one.number for one in people[:2]}
        bodies.append((event("W", *people[:2]), both, "patient-out-of-reach"))
        bodies += [(event("W", visit=one), {one.number}, "encounter-not-found") for one in people]
        answer = await search.send(
            caller, Ask("POST", "/agent-events/batch", [body for body, *_ in bodies])
        )
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
            return
        results = answer.raise_for_status().json()["results"]
        expected = [None if owners <= seen else code for _, owners, code in bodies]
        assert [one.get("code") for one in results] == expected
        search.touched |= seen
        refused = json.dumps([one for one in results if "code" in one])
        assert search.owners.found_in(refused) == set()

    async def append_spans(self, search: Search, caller: DrawnCaller) -> None:
        level, seen = caller.level("AuditEvent.c"), search.seen_by(caller, "AuditEvent.c")
        people = search.rng(f"spans {caller.name}").sample(self.log.with_encounters, 6)
        traces = {uuid4().hex: person for person in people}
        spans = [
            _span("T", person, trace_id, **{f"chartroom.{name}": value})
            for trace_id, person in traces.items()
            for name, value in (
                ("patient_ids", person.ref),
                ("encounter_id", person.given["encounter"]),
            )
        ]
        answer = await search.send(caller, Ask("POST", "/v1/traces", _export(*spans)))
        if level is None:
            search.assert_refused(answer, SCOPE_MISSING)
            return
        search.touched |= seen
        hidden = [one for one in people if one.number not in seen]
        result = answer.raise_for_status().json().get("partialSuccess", {})
        assert int(result.get("rejectedSpans", "0")) == 2 * len(hidden)
        message = result.get("errorMessage", "")
        for code in ("patient-out-of-reach", "encounter-not-found"):
            assert (f"{len(hidden)} x {code}: " in message) is bool(hidden), message
        assert search.owners.shown_by(answer) == set()
        await search.read()
        stored = Counter(one.fields["trace_id"] for one in self.log.events)
        for trace_id, person in traces.items():
            assert stored[trace_id] == 2 * (person.number in seen)

    async def follow(self, search: Search, caller: DrawnCaller) -> None:
        """Check an event stream with stored and new events."""
        level, seen = caller.level("AuditEvent.s"), search.seen_by(caller, "AuditEvent.s")
        if level is None:
            await self._assert_no_stream(search, caller, STREAM, SCOPE_MISSING)
            return
        hidden = sorted(set(self.log.people) - seen)
        if hidden and search.is_exact:
            foreign = self.log.people[search.rng(f"stream {caller.name}").choice(hidden)]
            path = f"{STREAM}&patient_id={foreign.ref}"
            await self._assert_no_stream(search, caller, path, OUT_OF_REACH)
        headers = search.headers_of(caller)
        async with (
            asyncio.timeout(ANSWERED_S),
            httpx.AsyncClient(
                base_url=self.url, headers=headers, timeout=30, trust_env=False
            ) as client,
            opened(client, STREAM) as stream,
        ):
            stored = [one.id for one in self.log.shown_to(caller, level)]
            assert await _next_ids(stream, len(stored)) == stored
            await self._log_some(search)
            await search.read()
            expected = [one.id for one in self.log.shown_to(caller, level)][len(stored) :]
            assert await _next_ids(stream, len(expected)) == expected
            with suppress(TimeoutError):
                async with asyncio.timeout(SILENCE_S):
                    raise AssertionError(await _next_ids(stream, 1))

    @staticmethod
    async def _assert_no_stream(
        search: Search, caller: DrawnCaller, path: str, refusal: Refusal
    ) -> None:
        """Check that no stream opens: an open stream ends with a TimeoutError."""
        async with asyncio.timeout(ANSWERED_S):
            search.assert_refused(await search.get(caller, path), refusal)

    async def _log_some(self, search: Search) -> None:
        for number in search.rng(f"new {len(self.log.events)}").sample(sorted(self.log.people), 4):
            person = self.log.people[number]
            search.touched.add(number)
            await _log(search, event("N", person))
            if person.given:
                await _log(search, event("N", visit=person))


async def _next_ids(stream: EventStream, count: int) -> list[str]:
    ids: list[str] = []
    while len(ids) < count:
        ids += _ids_in([one.json for one in await stream.take(count - len(ids))])
    return ids
