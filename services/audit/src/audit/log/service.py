"""Use cases of the append: an event is checked, gets its numbers from the writer, and is durable."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from audit.encounters.service import EncounterChecks
from audit.encounters.verdicts import Checked, Verdict
from audit.errors import EncounterNotFound
from audit.events.schemas import MAX_PATIENTS_OF_AGENTS, EventCreate
from audit.log.entries import Logged, NewEvent, Receipt, id_of_key
from audit.log.writer import Writer
from audit.trace_context import TraceContext
from chassis.database.connections import Database
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import FieldError, Invalid, NotAllowed, Problem
from chassis.uuids import uuid7

UNCHECKED = Checked(Verdict.KNOWN)  # Who sent the event vouches for the encounter.


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


async def note_access(log: Log, event: NewEvent | None) -> None:
    """Store that somebody read the log. Raises what keeps it from being stored: then the caller is
    shown nothing.
    """
    if event is None:
        return
    (outcome,) = await log.writer.append([event])
    if isinstance(outcome, Problem):
        raise outcome
