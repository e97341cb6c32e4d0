"""Use cases about agent events."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from audit.encounters.service import Checked, EncounterChecks, Verdict
from audit.errors import BeyondTheLog, EncounterNotFound, EventNotFound, StreamTooSlow
from audit.events import repository
from audit.events.accesses import access_event, shown_at_once
from audit.events.filters import LAST_SEQ, Filter
from audit.events.following import Follower
from audit.events.listening import Held
from audit.events.prepared import NewEvent, Receipt, id_of_key
from audit.events.rendering import Logged
from audit.events.schemas import MAX_PATIENTS_OF_AGENTS, EventCreate
from audit.events.server_sent import event_messages, opening, problem_message
from audit.events.writer import Writer
from audit.trace_context import TraceContext
from chassis.callers import Caller, CallerKind
from chassis.database import Database
from chassis.paging import PAGE_BYTES
from chassis.pool import Row
from chassis.problems import FieldError, Invalid, NotAllowed, Problem
from chassis.request_ids import current_request_id
from chassis.uuids import uuid7

SERVICE = "audit"
UNCHECKED = Checked(Verdict.KNOWN)  # Who sent the event vouches for the encounter.
PIECE_EVENTS = 200  # Of what a stream reads from the database at once.


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended. With `access=true`, oldest first, a list ends at `until_seq`, where the
    log ended when its first page was read: each page leaves one more access event, which may fill a
    page of its own.
    """

    seq: int
    until_seq: int | None = None

    @classmethod
    def of(cls, *position: Any) -> "Place":  # Any JSON values: anyone can write a cursor.
        """Return the place that a cursor holds. Raises ValueError or TypeError."""
        return cls(*map(int, position))

    @property
    def position(self) -> list[Any]:
        """Return what a cursor holds of it."""
        return [self.seq] if self.until_seq is None else [self.seq, self.until_seq]


@dataclass(frozen=True, slots=True)
class Log:
    """What appending needs."""

    database: Database
    writer: Writer
    checks: EncounterChecks


async def log(
    log: Log, submitted: EventCreate, caller: Caller, trace: TraceContext, *, key: str | None = None
) -> Logged:
    """Store an event. When this returns, the event is durable; whether records answered decides
    only how it is marked.

    Raises what keeps the event out: EncounterNotFound, PositionTaken, OtherEventWithThisId,
    KeyUsedOtherwise, Invalid, NotAllowed.
    """
    (outcome,) = await log_all(log, [submitted], caller, trace, key=key)
    if isinstance(outcome, Problem):
        raise outcome
    return outcome


async def log_all(
    log: Log,
    submitted: Sequence[EventCreate | Problem],
    caller: Caller,
    trace: TraceContext,
    *,
    key: str | None = None,
) -> list[Logged | Problem]:
    """Store those of the events that can be stored, in their order; return a receipt or a refusal
    for each. An event without an id gets one of `key`, the request's Idempotency-Key, and its
    position.

    What a service delivers about itself is not checked back; where it names no patient, what
    records said before tells whose the encounter is. The check comes before the writer: no
    connection is held while waiting for a peer.
    """
    vouched_for = caller.kind is CallerKind.SERVICE
    encounters = {
        one.encounter_id
        for one in submitted
        if not isinstance(one, Problem)
        and one.encounter_id is not None
        and not (vouched_for and one.patient_ids)
    }
    checked = await (log.checks.known if vouched_for else log.checks.check)(encounters)
    prepared = [
        prepare(
            one, caller, trace, checked, None if key is None else id_of_key(caller, key, position)
        )
        for position, one in enumerate(submitted)
    ]
    events = [one for one in prepared if isinstance(one, NewEvent)]
    outcomes = iter(await log.writer.append(events) if events else [])
    results: list[Logged | Problem] = []
    for one in prepared:
        outcome = next(outcomes) if isinstance(one, NewEvent) else one
        results.append(logged(outcome, one, checked) if isinstance(outcome, Receipt) else outcome)
    return results


def prepare(
    submitted: EventCreate | Problem,
    caller: Caller,
    trace: TraceContext,
    checked: Mapping[UUID, Checked],
    keyed_id: UUID | None,
) -> NewEvent | Problem:
    """Return the event as it may be stored, or what keeps it out."""
    if isinstance(submitted, Problem):
        return submitted
    refused = refusal_of(submitted, is_service=caller.kind is CallerKind.SERVICE)
    if refused is not None:
        return refused
    said = checked.get(submitted.encounter_id, UNCHECKED) if submitted.encounter_id else None
    is_unknown = said is not None and said.verdict is Verdict.UNKNOWN
    event_id = submitted.id or keyed_id
    if is_unknown and event_id is None:
        return EncounterNotFound()
    owner = {said.patient_id} if said is not None and said.patient_id is not None else set()
    return NewEvent(
        id=event_id or uuid7(),
        encounter_id=submitted.encounter_id,
        agent_name=submitted.agent_name,
        event_type=submitted.event_type,
        tool=submitted.tool,
        outcome=submitted.outcome,
        patient_ids=submitted.patient_ids,
        occurred_at=submitted.occurred_at,
        payload=submitted.payload.text,
        recorded_by=caller.name,
        recorded_by_kind=caller.kind.value,
        trace_id=trace.trace_id,
        span_id=trace.span_id,
        is_access=submitted.access,
        unverified=said is not None and said.verdict is Verdict.UNVERIFIED,
        patients=frozenset(owner | set(submitted.patient_ids)),
        expected_position=submitted.expected_position,
        # It may be there from a time when records did not answer; then this is a repeat of it.
        refusal=EncounterNotFound() if is_unknown else None,
        is_keyed=submitted.id is None and keyed_id is not None,
    )


def refusal_of(submitted: EventCreate, *, is_service: bool) -> Problem | None:
    """Return what keeps an event out because of who sent it."""
    broken: FieldError | None = None
    if is_service:
        if submitted.expected_position is not None:
            broken = FieldError("/expected_position", "services-have-no-position")
    elif submitted.access:
        return NotAllowed()
    elif submitted.encounter_id is None and not submitted.patient_ids:
        broken = FieldError("/encounter_id", "encounter-id-or-patient-ids")
    elif len(submitted.patient_ids) > MAX_PATIENTS_OF_AGENTS:
        broken = FieldError("/patient_ids", "max-patients", MAX_PATIENTS_OF_AGENTS)
    return None if broken is None else Invalid(errors=(broken,))


def logged(
    receipt: Receipt, prepared: NewEvent | Problem, checked: Mapping[UUID, Checked]
) -> Logged:
    """Return the receipt, and what is known of the event's encounter."""
    encounter = prepared.encounter_id if isinstance(prepared, NewEvent) else None
    return Logged(receipt, checked.get(encounter, UNCHECKED).verdict if encounter else None)


async def find(
    log: Log, wanted: Filter, caller: Caller, *, after: Place | None, newest_first: bool, limit: int
) -> tuple[Sequence[Row], Place | None]:
    """Return up to `limit` events, fewer where they are large or about very many patients, and
    where the page ended if more follow. Leaves an access event before it returns.
    """
    about = {wanted.patient_id} if wanted.patient_id is not None else set()
    async with log.database.hot() as connection:
        until_seq = after.until_seq if after is not None else None
        if after is None and wanted.access and not newest_first:
            until_seq = await repository.last_seq(connection)
        # With what it costs to note each patient, so that the event that notes a page fits into a
        # transaction.
        found, more = await repository.page(
            connection,
            wanted,
            after_seq=None if after is None else after.seq,
            until_seq=until_seq,
            newest_first=newest_first,
            limit=limit,
            max_weight=PAGE_BYTES,
        )
    shown = shown_at_once(found, about)
    payload: dict[str, Any] = {"query": wanted.document(), "returned": len(shown)}
    if shown:
        payload |= {"first_seq": shown[0]["seq"], "last_seq": shown[-1]["seq"]}
    await note_access(
        log,
        access_event(
            "agent-event.searched", caller, shown, payload, about, encounter_id=wanted.encounter_id
        ),
    )
    more = more or len(shown) < len(found)
    return shown, Place(shown[-1]["seq"], until_seq) if more else None


async def read(log: Log, event_id: UUID, caller: Caller) -> Row:
    """Return one event. Raises EventNotFound. Leaves an access event before it returns."""
    async with log.database.hot() as connection:
        row = await repository.find(connection, event_id)
    if row is None:
        raise EventNotFound
    payload = {"id": str(event_id)}
    await note_access(
        log,
        access_event(
            "agent-event.read", caller, [row], payload, set(), encounter_id=row["encounter_id"]
        ),
    )
    return row


async def stream(
    log: Log, follower: Follower, wanted: Filter, caller: Caller, *, after_seq: int | None
) -> AsyncGenerator[bytes]:
    """Return the messages of a stream: what the log holds after a place, then what comes. Leaves an
    access event before it returns. Raises BeyondTheLog.
    """
    async with log.database.hot() as connection:
        last = await repository.last_seq(connection)
    if after_seq is None:
        after_seq = last if wanted.recorded_from is None else -1
    if after_seq > last:
        raise BeyondTheLog
    encounter = await log.checks.known(
        {wanted.encounter_id} if wanted.encounter_id is not None else set()
    )
    patients = [wanted.patient_id, *(one.patient_id for one in encounter.values())]
    asked_for = {patient for patient in patients if patient is not None}
    payload = {"query": wanted.document(), "after_seq": after_seq}
    event = access_event(
        "agent-event.streamed", caller, [], payload, asked_for, encounter_id=wanted.encounter_id
    )
    await note_access(log, event)
    return messages(log.database, follower, wanted, after_seq)


async def messages(
    database: Database, follower: Follower, wanted: Filter, seq: int
) -> AsyncGenerator[bytes]:
    """Yield what a stream after a place in the log consists of.

    What the log holds is read before listening, since that may take long, and what came meanwhile
    after that.
    """
    yield opening(seq)
    last = seq
    try:
        async for place, piece in read_past(database, follower.held, wanted, seq):
            last = place
            async for part in sent(follower.held, piece):
                yield part
        with follower.listening(wanted, after=last) as listener:
            await listener.joined.wait()
            async for _, piece in read_past(
                database, follower.held, wanted, last, until=listener.joined_after
            ):
                async for part in sent(follower.held, piece):
                    yield part
            while gathered := await listener.take():
                async for part in sent(follower.held, gathered):
                    yield part
            if listener.why is not None:
                raise listener.why
    except Problem as problem:
        yield problem_message(problem, current_request_id.get())


async def sent(held: Held, piece: bytes) -> AsyncIterator[bytes]:
    """Yield a piece, and be done when the client has taken most of it: until then the stream holds
    it.
    """
    with held.sending(piece):
        yield piece
        await asyncio.sleep(0)  # The server writes at the end of the loop's turn.
        yield b""  # It takes even nothing only when what was written has mostly left.


async def read_past(
    database: Database, held: Held, wanted: Filter, after_seq: int, *, until: int = LAST_SEQ
) -> AsyncIterator[tuple[int, bytes]]:
    """Yield what the log holds between two places, as messages, piece by piece, with the place of
    each piece's last event. No connection is held in between, and no row. Raises StreamTooSlow
    where all streams hold too much.
    """
    more = after_seq < until
    while more:
        if held.is_full:
            raise StreamTooSlow
        async with database.hot() as connection:
            rows, more = await repository.page(
                connection,
                wanted,
                after_seq=after_seq,
                newest_first=False,
                limit=PIECE_EVENTS,
                max_weight=held.piece_bytes,
            )
        if not rows:
            return
        after_seq = rows[-1]["seq"]
        piece = event_messages(row for row in rows if row["seq"] <= until)
        more = more and after_seq < until
        del rows
        if piece:
            yield after_seq, piece


async def note_access(log: Log, event: NewEvent | None) -> None:
    """Store that somebody read the log. Raises what keeps it from being stored: then the caller is
    shown nothing.
    """
    if event is None:
        return
    (outcome,) = await log.writer.append([event])
    if isinstance(outcome, Problem):
        raise outcome
