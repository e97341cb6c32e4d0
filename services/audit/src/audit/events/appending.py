"""The use case of an append: events are checked, numbered by the writer, and durable."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from audit.encounters.verdicts import Checked, Verdict
from audit.errors import EncounterNotFound
from audit.events.recent_reaches import RecentReaches
from audit.events.schemas import MAX_PATIENTS_OF_AGENTS, EventCreate
from audit.log.entries import Logged, NewEvent, Receipt, id_from_key
from audit.log.log import Log
from audit.trace_context import TraceContext
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.problems.problem import (
    FieldError,
    Invalid,
    NotAllowed,
    PatientOutOfReach,
    Problem,
    ScopeMissing,
)
from chassis.uuids import uuid7

APPEND = "AuditEvent.c"
AGENT_NAME = "agent-name"  # A scope with this parameter allows events of one `agent_name`.
UNCHECKED = Checked(Verdict.KNOWN)  # The sender vouches for the encounter.


async def append(
    log: Log,
    reaches: RecentReaches,
    caller: Caller,
    submitted: Sequence[EventCreate | Problem],
    trace: TraceContext,
    *,
    key: str | None = None,
) -> list[Logged | Problem]:
    """Store the events that can be stored, in their order; return a receipt or a refusal for each.

    An event without an id gets one made from `key`, the request's Idempotency-Key, and its
    position. records is asked about the encounters of agents and persons; services vouch for
    theirs. Where a service names no patient, an earlier answer of records supplies the encounter's.
    The check comes before the writer, so no connection is held while waiting for a peer.
    """
    is_service = caller.is_itself
    encounters = {
        one.encounter_id
        for one in submitted
        if not isinstance(one, Problem)
        and one.encounter_id is not None
        and not (is_service and one.patient_ids)
    }
    checked = await (log.checks.known if is_service else log.checks.check)(encounters)
    if caller.reach is not Level.SYSTEM:
        submitted = await _in_reach(log, reaches, caller, submitted, checked)
    entries = [
        prepare(
            one, caller, trace, checked, None if key is None else id_from_key(caller, key, position)
        )
        for position, one in enumerate(submitted)
    ]
    events = [one for one in entries if isinstance(one, NewEvent)]
    outcomes = iter(await log.writer.append(events))
    results: list[Logged | Problem] = []
    for entry in entries:
        outcome = next(outcomes) if isinstance(entry, NewEvent) else entry
        if isinstance(entry, NewEvent) and isinstance(outcome, Receipt):
            results.append(Logged(outcome, _verdict(entry, checked)))
        elif isinstance(outcome, Problem):
            results.append(outcome)
    return results


async def _in_reach(
    log: Log,
    recent: RecentReaches,
    caller: Caller,
    submitted: Sequence[EventCreate | Problem],
    checked: Mapping[UUID, Checked],
) -> list[EventCreate | Problem]:
    """Return the events with a refusal in the place of each about a patient out of reach. Asks
    records for news before it refuses one, also for an encounter that does not exist: else the time
    would show which do. Raises AccessUnknown.
    """
    arrived = log.members.now()
    judged = await _judged(log, recent, caller, submitted, checked)
    is_missing = any(one.verdict is Verdict.UNKNOWN for one in checked.values())
    if (judged != [*submitted] or is_missing) and await log.members.refresh(arrived):
        return await _judged(log, recent, caller, submitted, checked)
    return judged


async def _judged(
    log: Log,
    recent: RecentReaches,
    caller: Caller,
    submitted: Sequence[EventCreate | Problem],
    checked: Mapping[UUID, Checked],
) -> list[EventCreate | Problem]:
    if caller.reach is Level.USER:
        await log.members.require_known()
    events = [one for one in submitted if not isinstance(one, Problem)]
    owners = {one.encounter_id: _owner_of(one, checked) for one in events}
    patients = {patient for one in events for patient in one.patient_ids}
    patients |= {owner for owner in owners.values() if owner is not None}
    reaches = await recent.of(caller, patients)

    def judge(event: EventCreate | Problem) -> EventCreate | Problem:
        if isinstance(event, Problem):
            return event
        if not reaches.includes(caller, event.patient_ids):
            return PatientOutOfReach()
        owner = owners[event.encounter_id]
        return event if owner is None or reaches.includes(caller, [owner]) else EncounterNotFound()

    return [judge(one) for one in submitted]


def _owner_of(event: EventCreate, checked: Mapping[UUID, Checked]) -> str | None:
    """Return the patient of an event's encounter, where records has confirmed it."""
    if event.encounter_id is None:
        return None
    return checked.get(event.encounter_id, UNCHECKED).patient_id


def prepare(
    submitted: EventCreate | Problem,
    caller: Caller,
    trace: TraceContext,
    checked: Mapping[UUID, Checked],
    keyed_id: UUID | None,
) -> NewEvent | Problem:
    if isinstance(submitted, Problem):
        return submitted
    refused = _refusal(submitted, caller)
    if refused is not None:
        return refused
    check = checked.get(submitted.encounter_id, UNCHECKED) if submitted.encounter_id else None
    is_unknown = check is not None and check.verdict is Verdict.UNKNOWN
    event_id = submitted.id or keyed_id
    if is_unknown and event_id is None:
        return EncounterNotFound()
    patients = frozenset(submitted.patient_ids)
    if check is not None and check.patient_id is not None:
        patients |= {check.patient_id}
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
        unverified=check is not None and check.verdict is Verdict.UNVERIFIED,
        patients=patients,
        expected_position=submitted.expected_position,
        # The log may hold it from a time when records did not answer; then this is a repeat.
        refusal=EncounterNotFound() if is_unknown else None,
        is_keyed=submitted.id is None and keyed_id is not None,
        # A service's event has what its caller claimed in its payload.
        recorded_with=None if caller.is_itself else caller.claims.document,
    )


def _refusal(submitted: EventCreate, caller: Caller) -> Problem | None:
    broken: FieldError | None = None
    if caller.grant is not None and not caller.grant.allows(AGENT_NAME, submitted.agent_name):
        return ScopeMissing(f"user/{APPEND}")
    if caller.is_itself:
        if submitted.expected_position is not None:
            broken = FieldError("/expected_position", "services-have-no-position")
    elif submitted.access:
        return NotAllowed()
    elif submitted.encounter_id is None and not submitted.patient_ids:
        broken = FieldError("/encounter_id", "encounter-id-or-patient-ids")
    elif len(submitted.patient_ids) > MAX_PATIENTS_OF_AGENTS:
        broken = FieldError("/patient_ids", "max-patients", MAX_PATIENTS_OF_AGENTS)
    return None if broken is None else Invalid(errors=(broken,))


def _verdict(event: NewEvent, checked: Mapping[UUID, Checked]) -> Verdict | None:
    if event.encounter_id is None:
        return None
    return checked.get(event.encounter_id, UNCHECKED).verdict
