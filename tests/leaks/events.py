import asyncio
import base64
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

import httpx
from support.event_stream import EventStream, opened
from support.queries import fetch

from tests.leaks.drawing import Drawn, DrawnCaller, Level
from tests.leaks.owners import content, mark
from tests.leaks.search import Case, Exchange, Refusal, Search

OUT_OF_REACH = 403, "patient-out-of-reach"
NO_ENCOUNTER = 404, "encounter-not-found"
NO_EVENT = 404, "event-not-found"
SERVICE = "service:records"
READER = "reader"
STORED = "/agent-events/stream?recorded_from=2000-01-01T00:00:00Z"
NOT_COVERED = 503
SILENCE_S = 0.4  # A stream sends an event within 200 ms of its receipt.
ANSWERED_S = 8.0  # Generous; only ends a hanging test.
STORED_EVENTS = """
SELECT id::text, patient_ids, encounter_id::text, trace_id, agent_name, event_type, tool, outcome,
    recorded_by_kind || ':' || recorded_by AS writer
FROM audit.agent_events WHERE NOT is_access AND recorded_by <> 'audit' ORDER BY seq
"""
# Types of audit's own events, which can be logged at any time.
OWN_TYPES = frozenset({"encounter.settled", "trace.settled"})
SETTLED = """
WITH settled AS (
    INSERT INTO audit.event_encounters SELECT seq, $1::uuid, seq FROM audit.agent_events WHERE trace_id = $3
    RETURNING seq
), found_by AS (
    INSERT INTO audit.event_patients SELECT $2, false, seq FROM settled
)
SELECT id FROM audit.agent_events WHERE trace_id = $3
"""
TRACE = "0af7651916cd43dd8448eb211c80319c"


@dataclass(frozen=True)
class Person:
    """A patient's ID, or an unregistered identifier without an encounter."""

    number: int
    ref: str
    encounter: str | None


MISSING = Person(0, "nobody", str(uuid4()))


@dataclass(frozen=True)
class Logged:
    """`patients`: all patients of the event. `writer`: set if only the writer sees the event."""

    id: str
    patients: frozenset[int]
    fields: dict[str, Any]
    writer: str | None = None


@dataclass
class Log:
    people: dict[int, Person]
    drawn: Drawn
    events: list[Logged] = field(default_factory=list)
    reads: list[frozenset[int]] = field(
        default_factory=list
    )  # The patients of each access event by READER.

    def shown_to(self, caller: DrawnCaller, level: Level | None) -> list[Logged]:
        seen = self.drawn.seen_by(caller, level)

        def is_shown(event: Logged) -> bool:
            if level is Level.SYSTEM:
                return True
            if event.writer is not None:
                return event.writer == f"{caller.kind}:{caller.name}"
            return event.patients <= seen

        return [event for event in self.events if is_shown(event)]


def people_of(drawn: Drawn) -> dict[int, Person]:
    return {
        number: Person(number, str(uuid4()), str(uuid4()))
        if number % 4
        else Person(number, mark(number), None)
        for number in drawn.patients
    }


# Any: the fake of records in the audit tests.
async def filled(search: Search[Person], log: Log, records: Any) -> None:
    """Log events of each patient and of a service, and events of unconfirmed encounters."""
    rng = search.rng("unconfirmed")
    people = log.people
    records.patients |= {one.encounter: one.ref for one in people.values() if one.encounter}
    await log_events(search, log)
    batch = ("POST", "/agent-events/batch", [event("S")])
    answer = await search.send_as_peer("records", "audit", batch)
    (result,) = answer.raise_for_status().json()["results"]
    log.events.append(Logged(result["id"], frozenset(), event("S"), SERVICE))
    await _log_accesses(search, log)
    records.goes_down()
    for caller in search.drawn.callers:
        seen = search.drawn.seen_by(caller, caller.level("AuditEvent.c"))
        for number in rng.sample(sorted(seen), min(6, len(seen))):
            body = event("U", people[number]) | {"encounter_id": str(uuid4())}
            answer = await search.send(caller, ("POST", "/agent-events", body))
            stored = answer.raise_for_status().json()["id"]
            writer = f"{caller.kind}:{caller.name}"
            log.events.append(Logged(stored, frozenset({number}), body, writer))
    records.comes_back()


async def _log_accesses(search: Search[Person], log: Log) -> None:
    rng = search.rng("reads")
    reads: list[dict[str, Any]] = []
    for number, person in log.people.items():
        other = log.people[rng.choice([one for one in log.people if one != number])]
        for shown in ([person], [person, other]):
            log.reads.append(frozenset(one.number for one in shown))
            read = {"agent_name": READER, "patient_ids": [one.ref for one in shown]}
            reads.append(read | {"event_type": "patient.read", "payload": {}, "access": True})
    answer = await search.send_as_peer("records", "audit", ("POST", "/agent-events/batch", reads))
    assert {one["status"] for one in answer.raise_for_status().json()["results"]} == {"logged"}


async def traced(search: Search[Person], log: Log, dsn: str) -> None:
    """Log spans without a patient. Some traces are settled to an encounter; one stays visible to its writer only."""
    people = [person for person in log.people.values() if person.encounter]
    for person in search.rng("traced").sample(people, min(8, len(people))):
        trace = uuid4().hex
        settled = _span("S", person.number, trace)
        await _send_span(search, settled)
        fields = _fields_of("S", trace) | {"encounter_id": person.encounter}
        (row,) = await fetch(dsn, SETTLED, person.encounter, person.ref, trace)
        note(search, log, str(row["id"]), fields, {person.number})
    trace = uuid4().hex
    await _send_span(search, _span("O", None, trace))
    (row,) = await fetch(dsn, "SELECT id FROM audit.agent_events WHERE trace_id = $1", trace)
    fields = _fields_of("O", trace)
    log.events.append(Logged(str(row["id"]), frozenset(), fields, "agent:test-agent"))


async def _send_span(search: Search[Person], span: dict[str, Any]) -> None:
    answer = await search.client.post("/v1/traces", json=_export(span))
    assert answer.raise_for_status().json() == {}


def _export(*spans: dict[str, Any]) -> dict[str, Any]:
    return {"resourceSpans": [{"scopeSpans": [{"spans": spans}]}]}


def _span(kind: str, about: int | None, trace: str, **attributes: str) -> dict[str, Any]:
    values = {
        "chartroom.event_type": f"type-{kind}",
        "gen_ai.agent.name": f"agent-{kind}",
        "gen_ai.conversation.id": "visit" if about is None else mark(about),
        **attributes,
    }
    return {
        "traceId": trace,
        "spanId": f"{uuid4().int >> 64 | 1:016x}",
        "startTimeUnixNano": "1790000000000000000",
        "attributes": [
            {"key": key, "value": {"stringValue": value}} for key, value in values.items()
        ],
    }


def _fields_of(kind: str, trace: str) -> dict[str, Any]:
    return {
        "agent_name": f"agent-{kind}",
        "event_type": f"type-{kind}",
        "outcome": "ok",
        "trace_id": trace,
    }


async def log_events(search: Search[Person], log: Log) -> None:
    rng = search.rng("events")
    people = log.people
    for number, person in people.items():
        other = people[rng.choice([one for one in people if one != number])]
        for patients, visit in (
            ([person], None),
            ([], person),
            ([person, other], None),
            ([person], other),
            ([person], person),
        ):
            if visit is not None and visit.encounter is None:
                continue
            body = event(rng.choice("ABC"), *patients, visit=visit)
            owners = {one.number for one in (*patients, visit) if one is not None}
            await _log(search, log, body, owners)


async def _log(search: Search[Person], log: Log, body: dict[str, Any], owners: set[int]) -> None:
    is_traced = body["tool"] == "A"
    trace = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"} if is_traced else {}
    answer = await search.client.post("/agent-events", json=body, headers=trace)
    fields = body | ({"trace_id": TRACE} if is_traced else {})
    note(search, log, answer.raise_for_status().json()["id"], fields, owners)


async def _next_ids(stream: EventStream, count: int) -> list[str]:
    ids: list[str] = []
    while len(ids) < count:
        messages = await stream.take(count - len(ids))
        ids += [one.json["id"] for one in messages if one.json["event_type"] not in OWN_TYPES]
    return ids


async def read_again(dsn: str, log: Log, others: Mapping[str, int] | None = None) -> None:
    """Expect the events of requests that no test checks. `others` maps ids outside `log.people` to patients."""
    people = [*log.people.values(), MISSING]
    numbers = {one: person.number for person in people for one in (person.ref, person.encounter)}
    numbers |= others or {}
    known = {one.id: one for one in log.events}
    log.events.clear()
    for row in await fetch(dsn, STORED_EVENTS):
        if row["id"] not in known:
            named = [*row["patient_ids"], *filter(None, [row["encounter_id"]])]
            owners = frozenset(numbers[one] for one in named)
            writer = None if owners else row["writer"]
            known[row["id"]] = Logged(row["id"], owners, dict(row), writer)
        log.events.append(known[row["id"]])


def note(
    search: Search[Person], log: Log, event_id: str, body: dict[str, Any], owners: set[int]
) -> None:
    log.events.append(Logged(event_id, frozenset(owners), body))
    if len(owners) == 1:
        (owner,) = owners
        search.owners.note(owner, event_id)


def event(kind: str, *patients: Person, visit: Person | None = None) -> dict[str, Any]:
    marks = [mark(one.number) for one in (*patients, visit) if one is not None]
    return {
        "agent_name": f"agent-{kind}",
        "event_type": f"type-{kind}",
        "tool": kind,
        "outcome": f"outcome-{kind}",
        "payload": {"text": " ".join(marks)},
        "patient_ids": [one.ref for one in patients],
        "encounter_id": None if visit is None else visit.encounter,
    }


def cases(log: Log) -> Iterator[Case[Person]]:
    def lists_events(exchange: Exchange[Person]) -> None:
        shown = [one["id"] for one in exchange.body["events"] if one["event_type"] not in OWN_TYPES]
        expected = log.shown_to(exchange.caller, exchange.level)
        assert shown == [one.id for one in expected if exchange.subject.number in one.patients]

    def lists_readers(exchange: Exchange[Person]) -> None:
        seen = log.drawn.seen_by(exchange.caller, exchange.level)
        found = [one["count"] for one in exchange.body["readers"] if one["reader"] == READER]
        expected = [one for one in log.reads if exchange.subject.number in one and one <= seen]
        assert found == ([len(expected)] if expected else [])

    def stored(
        search_event: Callable[[Person], dict[str, Any]],
    ) -> Callable[[Exchange[Person]], None]:
        def check(exchange: Exchange[Person]) -> None:
            owners = frozenset({exchange.subject.number})
            log.events.append(Logged(exchange.body["id"], owners, search_event(exchange.subject)))

        return check

    def of_patient(person: Person) -> dict[str, Any]:
        return event("W", person)

    def of_visit(person: Person) -> dict[str, Any]:
        return event("W", visit=person)

    yield Case(
        "GET /agent-events",
        "AuditEvent.s",
        lambda one: ("GET", f"/agent-events?patient_id={one.ref}&limit=1000", None),
        OUT_OF_REACH,
        lists_events,
    )
    yield Case(
        "GET /access-reports",
        "AuditEvent.s",
        lambda one: ("GET", f"/access-reports?patient_id={one.ref}&limit=1000", None),
        OUT_OF_REACH,
        lists_readers,
    )
    yield Case(
        "POST /agent-events",
        "AuditEvent.c",
        lambda one: ("POST", "/agent-events", of_patient(one)),
        OUT_OF_REACH,
        stored(of_patient),
    )
    yield Case(
        "POST /agent-events (of an encounter)",
        "AuditEvent.c",
        lambda one: ("POST", "/agent-events", of_visit(one)),
        NO_ENCOUNTER,
        stored(of_visit),
        missing=NO_ENCOUNTER,
        concerns=lambda one: one.encounter is not None,
    )


Examine = Callable[[Search[Person], DrawnCaller], Awaitable[None]]


def _leaf_in(proof: str) -> str:
    (leaf,) = (
        line.removeprefix("extra ") for line in proof.splitlines() if line.startswith("extra ")
    )
    return base64.b64decode(leaf).decode()


@dataclass(frozen=True)
class AtLarge:
    """The cases without a single patient. Within `few`, callers with few patients are treated as callers with many."""

    log: Log
    url: str
    few: Callable[[], AbstractContextManager[None]] | None = None

    def operations(self) -> dict[str, Examine]:
        operations = {
            "GET /agent-events (without a patient)": self.list_events,
            "GET /agent-events/rates": self.count_events,
            "GET /agent-events/{id}": self.read_events,
            "GET /agent-events/{id}/proof": self.read_proofs,
            "GET /tlog/key": self.read_key,
            "GET /tlog/checkpoint": self.read_checkpoint,
            "GET /tlog/tile/{path}": self.read_tiles,
            "GET /tlog/bundle": self.read_bundles,
            "POST /agent-events/batch": self.append_several,
            "GET /agent-events/stream": self.follow,
            "POST /v1/traces": self.append_spans,
        }
        if self.few is not None:
            operations["GET /agent-events (of many patients)"] = self.list_events_of_many
        return operations

    async def list_events(self, search: Search[Person], caller: DrawnCaller) -> None:
        rng = search.rng(f"list {caller.name}")
        level = caller.level("AuditEvent.s")
        expected = self.log.shown_to(caller, level)
        visit = rng.choice([one.encounter for one in self.log.people.values() if one.encounter])
        filters: list[dict[str, list[str]]] = [
            {},
            {"agent_name": ["agent-A"]},
            {"event_type": ["type-B"], "tool": ["B"]},
            {"outcome": ["outcome-C"]},
            {"encounter_id": [visit]},
            {"trace_id": [TRACE]},
            {"agent_name": ["agent-A", "agent-B"]},
            {"encounter_id": [visit, str(MISSING.encounter)], "tool": ["A", "B"]},
        ]
        for given in filters:
            order = rng.choice(["asc", "desc"])
            found: list[str] = []
            request = ("GET", f"/agent-events?{urlencode(given, doseq=True)}", None)
            answers = search.pages(
                caller, request, "events", may_be_empty=True, order=order, limit=rng.randint(7, 50)
            )
            async for answer in answers:
                if level is None:
                    search.assert_refused(answer, (403, "scope-missing"))
                    return
                events = answer.raise_for_status().json()["events"]
                found += [one["id"] for one in events if one["event_type"] not in OWN_TYPES]
                self._assert_visible_only(search, caller, level, answer)
            wanted = [
                one.id
                for one in expected
                if all(one.fields.get(name) in values for name, values in given.items())
            ]
            assert found == (wanted if order == "asc" else wanted[::-1]), given
        request = ("GET", "/agent-events?access=true&limit=1000&order=desc", None)
        self._assert_visible_only(search, caller, level, await search.send(caller, request))
        await self._list_through_records(search, caller, level)

    async def count_events(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.s")
        path = "/agent-events/rates?minutes=1440&by=event_type"
        answer = await search.send(caller, ("GET", path, None))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        found = answer.raise_for_status().json()
        expected = Counter(one.fields["event_type"] for one in self.log.shown_to(caller, level))
        counts = {
            one["value"]: one["total"] for one in found["series"] if one["value"] not in OWN_TYPES
        }
        assert counts.items() <= expected.items(), counts
        others = 0 if found["others"] is None else found["others"]["total"]
        # The total of other types may include audit's own events.
        assert sum(counts.values()) + others >= expected.total()

    async def list_events_of_many(self, search: Search[Person], caller: DrawnCaller) -> None:
        """Lists events as for a caller with many patients, which scans the log."""
        assert self.few is not None
        with self.few():
            await self.list_events(search, caller)

    def _assert_visible_only(
        self,
        search: Search[Person],
        caller: DrawnCaller,
        level: Level | None,
        answer: httpx.Response,
    ) -> None:
        own = set().union(
            *(one.patients for one in self.log.shown_to(caller, level) if one.writer is not None)
        )
        allowed = search.drawn.seen_by(caller, level) | own
        assert search.owners.shown_by(answer) <= allowed, answer.text

    async def _list_through_records(
        self, search: Search[Person], caller: DrawnCaller, level: Level | None
    ) -> None:
        """Records may forward a caller's request, and gets the events visible to the caller."""
        request = ("GET", "/agent-events?limit=1000", None)
        answer = await search.send_as_peer("records", "audit", request, caller)
        events = answer.raise_for_status().json()["events"]
        shown = [one["id"] for one in events if one["event_type"] not in OWN_TYPES]
        assert shown == [one.id for one in self.log.shown_to(caller, level)][: len(shown)]
        assert len(events) == 1_000 or len(shown) == len(self.log.shown_to(caller, level))

    async def read_events(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.r")
        missing = await search.send(caller, ("GET", f"/agent-events/{uuid4()}", None))
        if level is None:
            search.assert_refused(missing, (403, "scope-missing"))
            return
        search.assert_refused(missing, NO_EVENT)
        shown = {one.id for one in self.log.shown_to(caller, level)}
        rng = search.rng(f"read {caller.name}")
        for one in rng.sample(self.log.events, min(len(self.log.events), 10 * search.per_case)):
            answer = await search.send(caller, ("GET", f"/agent-events/{one.id}", None))
            if one.id in shown:
                assert answer.raise_for_status().json()["id"] == one.id
                if level is not Level.SYSTEM:
                    assert search.owners.shown_by(answer) <= one.patients
            else:
                search.assert_refused(answer, NO_EVENT)
                assert content(answer) == content(missing)

    async def read_proofs(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.r")
        missing = await search.send(caller, ("GET", f"/agent-events/{uuid4()}/proof", None))
        if level is None:
            search.assert_refused(missing, (403, "scope-missing"))
            return
        search.assert_refused(missing, NO_EVENT)
        shown = {one.id for one in self.log.shown_to(caller, level)}
        rng = search.rng(f"prove {caller.name}")
        for one in rng.sample(self.log.events, min(len(self.log.events), 5 * search.per_case)):
            answer = await self._proof(search, caller, one.id)
            if one.id in shown:
                leaf = _leaf_in(answer.raise_for_status().text)
                assert f'"id":"{one.id}"' in leaf
                assert search.owners.found_in(leaf) <= one.patients
            else:
                search.assert_refused(answer, NO_EVENT)
                assert content(answer) == content(missing)

    async def _proof(
        self, search: Search[Person], caller: DrawnCaller, event_id: str
    ) -> httpx.Response:
        """Return the answer after a checkpoint covers the event."""
        async with asyncio.timeout(ANSWERED_S):
            while True:
                answer = await search.send(caller, ("GET", f"/agent-events/{event_id}/proof", None))
                if answer.status_code != NOT_COVERED:
                    return answer
                await asyncio.sleep(0.1)

    async def read_key(self, search: Search[Person], caller: DrawnCaller) -> None:
        await self._assert_no_patients(search, caller, "/tlog/key")

    async def read_checkpoint(self, search: Search[Person], caller: DrawnCaller) -> None:
        await self._assert_no_patients(search, caller, "/tlog/checkpoint")

    async def read_tiles(self, search: Search[Person], caller: DrawnCaller) -> None:
        """Tiles require access to the whole log."""
        level = caller.level("system/AuditEvent.rs")
        for path in ("0/000.p/1", "entries/000.p/1", "entries/000.p/20"):
            answer = await search.send(caller, ("GET", f"/tlog/tile/{path}", None))
            if level is None:
                search.assert_refused(answer, (403, "scope-missing"))
            else:
                assert answer.raise_for_status().content

    async def read_bundles(self, search: Search[Person], caller: DrawnCaller) -> None:
        """Bundles require access to the whole log."""
        level = caller.level("system/AuditEvent.rs")
        path = f"/tlog/bundle?encounter_id={UUID(int=7)}"
        answer = await search.send(caller, ("GET", path, None))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
        else:
            assert answer.raise_for_status().content

    async def _assert_no_patients(
        self, search: Search[Person], caller: DrawnCaller, path: str
    ) -> None:
        answer = await search.send(caller, ("GET", path, None))
        assert search.owners.found_in(answer.raise_for_status().text) == set()

    async def append_several(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.c")
        seen = search.drawn.seen_by(caller, level)
        rng = search.rng(f"batch {caller.name}")
        with_visits = [one for one in self.log.people.values() if one.encounter]
        people = rng.sample(with_visits, 6)
        about = [{one.number} for one in people] + [{people[0].number, people[1].number}]
        bodies = [event("W", one) for one in people] + [event("W", *people[:2])]
        refusals: list[str | None] = ["patient-out-of-reach"] * len(bodies)
        for person in people:
            bodies.append(event("W", visit=person))
            about.append({person.number})
            refusals.append("encounter-not-found")
        answer = await search.send(caller, ("POST", "/agent-events/batch", bodies))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        results = answer.raise_for_status().json()["results"]
        expected = [
            None if owners <= seen else code for owners, code in zip(about, refusals, strict=True)
        ]
        assert [one.get("code") for one in results] == expected
        for result, body, owners in zip(results, bodies, about, strict=True):
            if "code" not in result:
                self.log.events.append(Logged(result["id"], frozenset(owners), body))
        assert (
            search.owners.found_in(json.dumps([one for one in results if "code" in one])) == set()
        )

    async def append_spans(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.c")
        seen = search.drawn.seen_by(caller, level)
        with_visits = [one for one in self.log.people.values() if one.encounter]
        people = search.rng(f"spans {caller.name}").sample(with_visits, 6)
        traces = {uuid4().hex: person for person in people}
        spans = [
            _span("T", person.number, trace, **{f"chartroom.{name}": value})
            for trace, person in traces.items()
            for name, value in (("patient_ids", person.ref), ("encounter_id", person.encounter))
            if value is not None
        ]
        answer = await search.send(caller, ("POST", "/v1/traces", _export(*spans)))
        if level is None:
            search.assert_refused(answer, (403, "scope-missing"))
            return
        hidden = [one for one in people if one.number not in seen]
        result = answer.raise_for_status().json().get("partialSuccess", {})
        assert int(result.get("rejectedSpans", "0")) == 2 * len(hidden)
        message = result.get("errorMessage", "")
        for code in ("patient-out-of-reach", "encounter-not-found"):
            assert (f"{len(hidden)} x {code}: " in message) is bool(hidden), message
        assert search.owners.shown_by(answer) == set()
        for trace, person in traces.items():
            found = await search.client.get("/agent-events", params={"trace_id": trace})
            stored = found.raise_for_status().json()["events"]
            assert len(stored) == 2 * (person.number in seen)
            for one in stored:
                fields = _fields_of("T", trace) | {"encounter_id": one["encounter_id"]}
                self.log.events.append(Logged(one["id"], frozenset({person.number}), fields))

    async def follow(self, search: Search[Person], caller: DrawnCaller) -> None:
        """Covers stored and new events."""
        level = caller.level("AuditEvent.s")
        if level is None:
            await self._assert_no_stream(search, caller, STORED, (403, "scope-missing"))
            return
        hidden = sorted(set(self.log.people) - search.drawn.seen_by(caller, level))
        if hidden and search.is_exact:
            foreign = self.log.people[search.rng(f"stream {caller.name}").choice(hidden)]
            path = f"{STORED}&patient_id={foreign.ref}"
            await self._assert_no_stream(search, caller, path, OUT_OF_REACH)
        headers = search.headers_of(caller)
        async with (
            asyncio.timeout(ANSWERED_S),
            httpx.AsyncClient(
                base_url=self.url, headers=headers, timeout=30, trust_env=False
            ) as client,
        ):
            stored = [one.id for one in self.log.shown_to(caller, level)]
            async with opened(client, STORED) as stream:
                assert await _next_ids(stream, len(stored)) == stored
                await self._log_some(search)
                expected = [one.id for one in self.log.shown_to(caller, level)][len(stored) :]
                assert await _next_ids(stream, len(expected)) == expected
                with suppress(TimeoutError):
                    async with asyncio.timeout(SILENCE_S):
                        raise AssertionError(await _next_ids(stream, 1))

    @staticmethod
    async def _assert_no_stream(
        search: Search[Person], caller: DrawnCaller, path: str, refusal: Refusal
    ) -> None:
        """Raises TimeoutError if a stream opens, because streams do not end."""
        async with asyncio.timeout(ANSWERED_S):
            search.assert_refused(await search.send(caller, ("GET", path, None)), refusal)

    async def _log_some(self, search: Search[Person]) -> None:
        for number in search.rng(f"new {len(self.log.events)}").sample(sorted(self.log.people), 4):
            person = self.log.people[number]
            await _log(search, self.log, event("N", person), {number})
            if person.encounter:
                await _log(search, self.log, event("N", visit=person), {number})
