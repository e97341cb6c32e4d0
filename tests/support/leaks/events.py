"""Events in audit for the search for leaks, and what every operation must show of them."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from support.event_stream import opened
from support.leaks.drawing import Drawn, DrawnCaller, Level
from support.leaks.owners import content, mark
from support.leaks.search import Asked, Case, Refusal, Search
from support.queries import fetch

NAMED = 403, "patient-out-of-reach"
NO_ENCOUNTER = 404, "encounter-not-found"
NO_EVENT = 404, "event-not-found"
SERVICE = "service:records"
STORED = "/agent-events/stream?recorded_from=2000-01-01T00:00:00Z"
SILENCE_S = 0.4  # A stream has an event within 200 ms of its receipt.
ANSWERED_S = 8.0  # Generous: it prevents waiting for what does not come.
STORED_EVENTS = """
SELECT id::text, patient_ids, encounter_id::text, trace_id, agent_name, event_type, tool, outcome,
    recorded_by_kind || ':' || recorded_by AS writer
FROM audit.agent_events WHERE NOT is_access ORDER BY seq
"""
SETTLED = """
WITH settled AS (
    INSERT INTO audit.event_encounters SELECT seq, $1::uuid FROM audit.agent_events WHERE trace_id = $3
    RETURNING seq
), found_by AS (
    INSERT INTO audit.event_patients SELECT $2, false, seq FROM settled
)
SELECT id FROM audit.agent_events WHERE trace_id = $3
"""
TRACE = "0af7651916cd43dd8448eb211c80319c"


@dataclass(frozen=True)
class Person:
    """A patient as events name it: by an id of records, or, without an encounter, by an outside
    number.
    """

    number: int
    ref: str
    encounter: str | None


MISSING = Person(0, "nobody", str(uuid4()))


@dataclass(frozen=True)
class Logged:
    """An event. `patients`: all that it is about; `writer`: the only one who sees it."""

    id: str
    patients: frozenset[int]
    fields: dict[str, Any]
    writer: str | None = None


@dataclass
class Log:
    """All events in their order, but those that say who read what."""

    people: dict[int, Person]
    drawn: Drawn
    events: list[Logged] = field(default_factory=list)

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


# Any: the fake records of audit's tests.
async def filled(search: Search[Person], log: Log, records: Any) -> None:
    """Log events of each patient, one of a service, and some whose encounter records could not
    confirm.
    """
    lot = search.lot("unconfirmed")
    people = log.people
    records.patients |= {one.encounter: one.ref for one in people.values() if one.encounter}
    await log_events(search, log)
    batch = ("POST", "/agent-events/batch", [event("S")])
    answer = await search.send_as_peer("records", "audit", batch)
    (result,) = answer.raise_for_status().json()["results"]
    log.events.append(Logged(result["id"], frozenset(), event("S"), SERVICE))
    records.goes_down()
    for caller in search.drawn.callers:
        seen = search.drawn.seen_by(caller, caller.level("AuditEvent.c"))
        for number in lot.sample(sorted(seen), min(6, len(seen))):
            body = event("U", people[number]) | {"encounter_id": str(uuid4())}
            answer = await search.send(caller, ("POST", "/agent-events", body))
            stored = answer.raise_for_status().json()["id"]
            writer = f"{caller.kind}:{caller.name}"
            log.events.append(Logged(stored, frozenset({number}), body, writer))
    records.comes_back()


async def traced(search: Search[Person], log: Log, dsn: str) -> None:
    """Log spans that name nothing: some whose trace settled the encounter of a patient, as the
    service does in the background, and some that stay their writer's.
    """
    people = [person for person in log.people.values() if person.encounter]
    for person in search.lot("traced").sample(people, min(8, len(people))):
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
    """Return a span in the JSON of OTLP, with the mark of a patient."""
    given = {
        "chartroom.event_type": f"type-{kind}",
        "gen_ai.agent.name": f"agent-{kind}",
        "gen_ai.conversation.id": "visit" if about is None else mark(about),
        **attributes,
    }
    return {
        "traceId": trace,
        "spanId": f"{uuid4().int >> 64 | 1:016x}",
        "startTimeUnixNano": "1790000000000000000",
        "attributes": [{"key": key, "value": {"stringValue": one}} for key, one in given.items()],
    }


def _fields_of(kind: str, trace: str) -> dict[str, Any]:
    return {
        "agent_name": f"agent-{kind}",
        "event_type": f"type-{kind}",
        "outcome": "ok",
        "trace_id": trace,
    }


async def log_events(search: Search[Person], log: Log) -> None:
    """Log events of each patient, of two, of an encounter, of both, and of another's encounter."""
    lot = search.lot("events")
    people = log.people
    for number, person in people.items():
        other = people[lot.choice([one for one in people if one != number])]
        for patients, visit in (
            ([person], None),
            ([], person),
            ([person, other], None),
            ([person], other),
            ([person], person),
        ):
            if visit is not None and visit.encounter is None:
                continue
            body = event(lot.choice("ABC"), *patients, visit=visit)
            owners = {one.number for one in (*patients, visit) if one is not None}
            await _log(search, log, body, owners)


async def _log(search: Search[Person], log: Log, body: dict[str, Any], owners: set[int]) -> None:
    is_traced = body["tool"] == "A"
    trace = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"} if is_traced else {}
    answer = await search.client.post("/agent-events", json=body, headers=trace)
    fields = body | ({"trace_id": TRACE} if is_traced else {})
    note(search, log, answer.raise_for_status().json()["id"], fields, owners)


async def read_again(dsn: str, log: Log, others: Mapping[str, int] | None = None) -> None:
    """Note the events that are stored now, after requests that were not checked, or by services.
    `others` are ids of patients and encounters beside those of `log.people`, with whose they are.
    """
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
    """Yield the operations about one patient."""

    def lists_events(asked: Asked[Person]) -> None:
        shown = [one["id"] for one in asked.body["events"]]
        expected = log.shown_to(asked.caller, asked.level)
        assert shown == [one.id for one in expected if asked.subject.number in one.patients]

    def stored(search_event: Callable[[Person], dict[str, Any]]) -> Callable[[Asked[Person]], None]:
        def check(asked: Asked[Person]) -> None:
            owners = frozenset({asked.subject.number})
            log.events.append(Logged(asked.body["id"], owners, search_event(asked.subject)))

        return check

    def of_patient(person: Person) -> dict[str, Any]:
        return event("W", person)

    def of_visit(person: Person) -> dict[str, Any]:
        return event("W", visit=person)

    yield Case(
        "GET /agent-events",
        "AuditEvent.s",
        lambda one: ("GET", f"/agent-events?patient_id={one.ref}&limit=1000", None),
        NAMED,
        lists_events,
        shows_others_by="AuditEvent.s",
    )
    yield Case(
        "POST /agent-events",
        "AuditEvent.c",
        lambda one: ("POST", "/agent-events", of_patient(one)),
        NAMED,
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


@dataclass(frozen=True)
class AtLarge:
    """The operations that name no patient, on the service at `url`. Within `few`, where a test can
    have that, the service takes callers of few patients for callers of many.
    """

    log: Log
    url: str
    few: Callable[[], AbstractContextManager[None]] | None = None

    def operations(self) -> dict[str, Examine]:
        operations = {
            "GET /agent-events (without a patient)": self.list_events,
            "GET /agent-events/{id}": self.read_events,
            "POST /agent-events/batch": self.append_several,
            "GET /agent-events/stream": self.follow,
            "POST /v1/traces": self.append_spans,
        }
        if self.few is not None:
            operations["GET /agent-events (of many patients)"] = self.list_events_of_many
        return operations

    async def list_events(self, search: Search[Person], caller: DrawnCaller) -> None:
        lot = search.lot(f"list {caller.name}")
        level = caller.level("AuditEvent.s")
        expected = self.log.shown_to(caller, level)
        visit = lot.choice([one.encounter for one in self.log.people.values() if one.encounter])
        filters: list[dict[str, str]] = [
            {},
            {"agent_name": "agent-A"},
            {"event_type": "type-B", "tool": "B"},
            {"outcome": "outcome-C"},
            {"encounter_id": visit},
            {"trace_id": TRACE},
        ]
        for given in filters:
            order = lot.choice(["asc", "desc"])
            found: list[str] = []
            request = ("GET", "/agent-events", None)
            answers = search.pages(
                caller,
                request,
                "events",
                may_be_empty=True,
                order=order,
                limit=lot.randint(7, 50),
                **given,
            )
            async for answer in answers:
                if level is None:
                    search.assert_refused(answer, (403, "scope-missing"))
                    return
                found += [one["id"] for one in answer.raise_for_status().json()["events"]]
                self._shows_no_other(search, caller, level, answer)
            wanted = [one.id for one in expected if given.items() <= {**one.fields}.items()]
            assert found == (wanted if order == "asc" else wanted[::-1]), given
        request = ("GET", "/agent-events?access=true&limit=1000&order=desc", None)
        self._shows_no_other(search, caller, level, await search.send(caller, request))
        await self._ask_through_records(search, caller, level)

    async def list_events_of_many(self, search: Search[Person], caller: DrawnCaller) -> None:
        """As callers of more patients than the small search has: by walking over the log."""
        assert self.few is not None
        with self.few():
            await self.list_events(search, caller)

    def _shows_no_other(
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

    async def _ask_through_records(
        self, search: Search[Person], caller: DrawnCaller, level: Level | None
    ) -> None:
        """A service that asks for a caller sees what the caller sees."""
        request = ("GET", "/agent-events?limit=1000", None)
        answer = await search.send_as_peer("records", "audit", request, caller)
        shown = [one["id"] for one in answer.raise_for_status().json()["events"]]
        assert shown == [one.id for one in self.log.shown_to(caller, level)][:1000]

    async def read_events(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.r")
        missing = await search.send(caller, ("GET", f"/agent-events/{uuid4()}", None))
        if level is None:
            search.assert_refused(missing, (403, "scope-missing"))
            return
        search.assert_refused(missing, NO_EVENT)
        shown = {one.id for one in self.log.shown_to(caller, level)}
        lot = search.lot(f"read {caller.name}")
        for one in lot.sample(self.log.events, min(len(self.log.events), 10 * search.per_case)):
            answer = await search.send(caller, ("GET", f"/agent-events/{one.id}", None))
            if one.id in shown:
                assert answer.raise_for_status().json()["id"] == one.id
                if level is not Level.SYSTEM:
                    assert search.owners.shown_by(answer) <= one.patients
            else:
                search.assert_refused(answer, NO_EVENT)
                assert content(answer) == content(missing)

    async def append_several(self, search: Search[Person], caller: DrawnCaller) -> None:
        level = caller.level("AuditEvent.c")
        seen = search.drawn.seen_by(caller, level)
        lot = search.lot(f"batch {caller.name}")
        with_visits = [one for one in self.log.people.values() if one.encounter]
        people = lot.sample(with_visits, 6)
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
        """Spans about patients, about encounters, and about nothing."""
        level = caller.level("AuditEvent.c")
        seen = search.drawn.seen_by(caller, level)
        with_visits = [one for one in self.log.people.values() if one.encounter]
        people = search.lot(f"spans {caller.name}").sample(with_visits, 6)
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
        why = result.get("errorMessage", "")
        for code in ("patient-out-of-reach", "encounter-not-found"):
            assert (f"{len(hidden)} x {code}: " in why) is bool(hidden), why
        assert search.owners.shown_by(answer) == set()
        for trace, person in traces.items():
            found = await search.client.get("/agent-events", params={"trace_id": trace})
            stored = found.raise_for_status().json()["events"]
            assert len(stored) == 2 * (person.number in seen)
            for one in stored:
                fields = _fields_of("T", trace) | {"encounter_id": one["encounter_id"]}
                self.log.events.append(Logged(one["id"], frozenset({person.number}), fields))

    async def follow(self, search: Search[Person], caller: DrawnCaller) -> None:
        """Stored events, then new ones."""
        level = caller.level("AuditEvent.s")
        if level is None:
            await self._assert_no_stream(search, caller, STORED, (403, "scope-missing"))
            return
        hidden = sorted(set(self.log.people) - search.drawn.seen_by(caller, level))
        if hidden and search.is_exact:
            foreign = self.log.people[search.lot(f"stream {caller.name}").choice(hidden)]
            path = f"{STORED}&patient_id={foreign.ref}"
            await self._assert_no_stream(search, caller, path, NAMED)
        headers = search.headers_of(caller)
        async with (
            asyncio.timeout(ANSWERED_S),
            httpx.AsyncClient(
                base_url=self.url, headers=headers, timeout=30, trust_env=False
            ) as client,
        ):
            stored = [one.id for one in self.log.shown_to(caller, level)]
            async with opened(client, STORED) as stream:
                shown = [message.json["id"] for message in await stream.take(len(stored))]
                assert shown == stored
                await self._log_some(search)
                expected = [one.id for one in self.log.shown_to(caller, level)][len(stored) :]
                new = [message.json["id"] for message in await stream.take(len(expected))]
                assert new == expected
                with suppress(TimeoutError):
                    async with asyncio.timeout(SILENCE_S):
                        raise AssertionError(await stream.take(1))

    @staticmethod
    async def _assert_no_stream(
        search: Search[Person], caller: DrawnCaller, path: str, refusal: Refusal
    ) -> None:
        """Raise TimeoutError where a stream is opened: it does not end."""
        async with asyncio.timeout(ANSWERED_S):
            search.assert_refused(await search.send(caller, ("GET", path, None)), refusal)

    async def _log_some(self, search: Search[Person]) -> None:
        for number in search.lot(f"new {len(self.log.events)}").sample(sorted(self.log.people), 4):
            person = self.log.people[number]
            await _log(search, self.log, event("N", person), {number})
            if person.encounter:
                await _log(search, self.log, event("N", visit=person), {number})
