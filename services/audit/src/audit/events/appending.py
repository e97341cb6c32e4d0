import re
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from audit.encounters.service import EncounterAndPatients
from audit.errors import EncounterNotFound, EncounterOfAnotherPatient
from audit.events.reach import Reaches, members_among
from audit.events.schemas import MAX_PATIENTS_OF_AGENTS, EventCreate
from audit.exact_json import Exact
from audit.log import Log
from audit.verdicts import Checked, Verdict
from audit.writer.entries import Logged, NewEvent, Receipt, id_from_key
from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.identity.scopes import Grant, Level
from chassis.observability.trace_context import NO_TRACE, TraceContext
from chassis.problems.problem import (
    FieldError,
    Invalid,
    NotAllowed,
    PatientOutOfReach,
    Problem,
    ScopeMissing,
)
from chassis.uuids import uuid7s

APPEND = "AuditEvent.c"
PLAIN_NAME = re.compile(r"[A-Za-z0-9_.-]+")
AGENT_NAME = "agent-name"  # Scope parameter that restricts events to one `agent_name`.
NO_PATIENT = ""
# A cached result (1 s) may rest on a copy of the panels that is up to 2 s old, so a withdrawal of
# access takes effect within three seconds.
KEPT_S = 1.0
UNCHECKED = Checked(Verdict.KNOWN)  # The sender vouches for the encounter.
# Finds JSON members that `chassis.audit_trail.outbox` writes: inside a JSON string each quote is
# escaped, so a string cannot contain these bytes.
DATA = b'"data":'
TRACE = re.compile(rb'"trace":\{"trace_id":"([0-9a-f]{32})","span_id":"([0-9a-f]{16})"\}')


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanEvent:
    id: UUID
    trace: TraceContext
    encounter_id: UUID | None
    patient_ids: tuple[str, ...]
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None  # None while the span runs.
    occurred_at: datetime | None
    payload: Exact
    expected_position: None = None
    access: bool = False


Submitted = EventCreate | SpanEvent


class _Sender(NamedTuple):
    caller: Caller
    is_service: bool
    kind: str
    claims: str | None
    trace: TraceContext

    @classmethod
    def of(cls, caller: Caller, trace: TraceContext) -> "_Sender":
        claims = None if caller.is_itself else caller.claims.document
        return cls(caller, caller.is_itself, caller.kind.value, claims, trace)


class RecentReaches:
    """Caches for `kept_s` seconds which patients callers may see. A denial is never cached."""

    def __init__(self, database: Database, *, kept_s: float = KEPT_S) -> None:
        self._database = database
        self._kept_s = kept_s
        self._kept = Reaches()
        self._since = float("-inf")

    async def of(self, caller: Caller, patients: Iterable[str]) -> Reaches:
        if time.monotonic() - self._since >= self._kept_s:
            self._kept, self._since = Reaches(), time.monotonic()
        kept = self._kept
        if caller.reach is Level.USER:
            missing = {patient for patient in patients if not kept.includes(caller, [patient])}
            if missing:
                async with self._database.connection(self._database.service) as connection:
                    kept.add(await members_among(connection, missing, caller.principals))
        return kept


async def append(
    log: Log,
    reaches: RecentReaches,
    caller: Caller,
    submitted: Sequence[Submitted | Problem],
    trace: TraceContext = NO_TRACE,
    *,
    key: str | None = None,
) -> list[Logged | Problem]:
    """Return a receipt or a problem for each event, in order.

    An event without an id gets one derived from `key` (the Idempotency-Key) and its position.
    Records is asked about new encounters of agents and persons; services vouch for the encounters of their events. No
    connection is held while waiting for records.
    """
    is_service = caller.is_itself
    encounters = {
        one.encounter_id
        for one in submitted
        if not isinstance(one, Problem)
        and one.encounter_id is not None
        and not (is_service and one.patient_ids)
    }
    if caller.reach is Level.SYSTEM:
        checked = await (log.checks.known if is_service else log.checks.check)(encounters)
    else:
        submitted, checked = await _in_reach(log, reaches, caller, submitted, encounters)
    others: Collection[EncounterAndPatients] = ()
    if not is_service:
        others = await log.checks.of_other_patients(_named(submitted), checked)
    entries = prepare(submitted, caller, trace, checked, key=key, others=others)
    events = [one for one in entries if isinstance(one, NewEvent)]
    outcomes = iter(await log.writer.append(events))
    results: list[Logged | Problem] = []
    for entry in entries:
        outcome = next(outcomes) if isinstance(entry, NewEvent) else entry
        if isinstance(entry, NewEvent) and isinstance(outcome, Receipt):
            mac = log.writer.receipt_mac(outcome)
            results.append(Logged(outcome, entry.encounter_status, mac))
        elif isinstance(outcome, Problem):
            results.append(outcome)
    return results


def _named(submitted: Iterable[Submitted | Problem]) -> set[EncounterAndPatients]:
    return {
        (one.encounter_id, one.patient_ids)
        for one in submitted
        if not isinstance(one, Problem) and one.encounter_id is not None and one.patient_ids
    }


async def _in_reach(
    log: Log,
    recent: RecentReaches,
    caller: Caller,
    submitted: Sequence[Submitted | Problem],
    encounters: Collection[UUID],
) -> tuple[list[Submitted | Problem], dict[UUID, Checked]]:
    """Fetch panel changes from the records service before an event is rejected."""
    arrived = log.members.now()
    judged, checked = await _judged(log, recent, caller, submitted, encounters)
    if judged != [*submitted] and await log.members.refresh(arrived):
        return await _judged(log, recent, caller, submitted, encounters)
    return judged, checked


async def _judged(
    log: Log,
    recent: RecentReaches,
    caller: Caller,
    submitted: Sequence[Submitted | Problem],
    encounters: Collection[UUID],
) -> tuple[list[Submitted | Problem], dict[UUID, Checked]]:
    if caller.reach is Level.USER:
        await log.members.require_known()
    events = [one for one in submitted if not isinstance(one, Problem)]
    named = {patient for one in events for patient in one.patient_ids}
    checked = log.checks.cached(encounters)
    reaches = await recent.of(caller, named | _owners(encounters, checked))
    doubtful = [
        one for one in encounters if one not in checked or reaches.hides(caller, checked[one])
    ]
    found: dict[UUID, Checked] = {}
    if doubtful:
        found = await log.checks.look_up(doubtful)
        checked |= found
        reaches = await recent.of(caller, named | _owners(encounters, checked))

    def judge(event: Submitted | Problem) -> Submitted | Problem:
        if isinstance(event, Problem):
            return event
        if not reaches.includes(caller, event.patient_ids):
            return PatientOutOfReach()
        check = UNCHECKED if event.encounter_id is None else checked[event.encounter_id]
        is_unknown = check.verdict is Verdict.UNKNOWN
        return EncounterNotFound() if is_unknown or reaches.hides(caller, check) else event

    judged = [judge(one) for one in submitted]
    accepted = {one.encounter_id for one in judged if not isinstance(one, Problem)}
    log.checks.keep({one: check for one, check in found.items() if one in accepted})
    return judged, checked


def _owners(encounters: Collection[UUID], checked: Mapping[UUID, Checked]) -> set[str]:
    """Checking an unknown encounter takes as long as checking an invisible patient."""
    return {checked.get(one, UNCHECKED).patient_id or NO_PATIENT for one in encounters}


def prepare(
    submitted: Sequence[Submitted | Problem],
    caller: Caller,
    trace: TraceContext,
    checked: Mapping[UUID, Checked],
    *,
    key: str | None = None,
    others: Collection[EncounterAndPatients] = (),
) -> list[NewEvent | Problem]:
    """`others`: the encounters and patients of events that contradict each other."""
    sender, new_ids = _Sender.of(caller, trace), uuid7s(len(submitted))
    keyed_ids = (
        None if key is None else id_from_key(caller, key, position)
        for position in range(len(submitted))
    )
    return [
        _prepare(one, sender, checked, others, keyed_id=keyed_id, new_ids=new_ids)
        for one, keyed_id in zip(submitted, keyed_ids, strict=True)
    ]


def _prepare(
    submitted: Submitted | Problem,
    sender: _Sender,
    checked: Mapping[UUID, Checked],
    others: Collection[EncounterAndPatients],
    *,
    keyed_id: UUID | None,
    new_ids: Iterator[UUID],
) -> NewEvent | Problem:
    if isinstance(submitted, Problem):
        return submitted
    refused = _rejection(submitted, sender)
    if refused is not None:
        return refused
    check = checked.get(submitted.encounter_id, UNCHECKED) if submitted.encounter_id else None
    refusal: Problem | None = None
    if check is not None and check.verdict is Verdict.UNKNOWN:
        refusal = EncounterNotFound()
    elif submitted.encounter_id and (submitted.encounter_id, submitted.patient_ids) in others:
        refusal = EncounterOfAnotherPatient()
    event_id = submitted.id or keyed_id
    if refusal is not None and event_id is None:
        return refusal
    trace, owner = sender.trace, None if check is None else check.patient_id
    if isinstance(submitted, SpanEvent):
        trace = submitted.trace
    elif sender.is_service:
        trace = _trace_in(submitted.payload.text)
    return NewEvent(
        id=event_id or next(new_ids),
        is_new_id=event_id is None,
        encounter_id=submitted.encounter_id,
        agent_name=submitted.agent_name,
        event_type=submitted.event_type,
        tool=submitted.tool,
        outcome=submitted.outcome,
        patient_ids=submitted.patient_ids,
        occurred_at=submitted.occurred_at,
        payload=submitted.payload.text,
        recorded_by=sender.caller.name,
        recorded_by_kind=sender.kind,
        trace_id=trace.trace_id,
        span_id=trace.span_id,
        is_access=submitted.access,
        unverified=check is not None and check.verdict is Verdict.UNVERIFIED,
        patients=frozenset(
            submitted.patient_ids if owner is None else (owner, *submitted.patient_ids)
        ),
        owner=owner,
        said=None if owner is None else Verdict.KNOWN,
        expected_position=submitted.expected_position,
        # If the log already has this event, stored while the records service was unavailable, the
        # repeat succeeds.
        refusal=refusal,
        is_keyed=submitted.id is None and keyed_id is not None,
        is_span=isinstance(submitted, SpanEvent),
        recorded_with=sender.claims,
    )


def _trace_in(payload: bytes) -> TraceContext:
    match = TRACE.search(payload.partition(DATA)[0])
    return TraceContext(match[1].decode(), match[2].decode()) if match else NO_TRACE


def _of_another_agent(named: str, grant: Grant) -> ScopeMissing:
    allowed = ", ".join(f"`{dict(one)[AGENT_NAME]}`" for one in grant.restrictions)
    if PLAIN_NAME.fullmatch(named) is None:  # Arbitrary text is not repeated in the answer.
        problem, named = ScopeMissing(f"user/{APPEND}"), "another agent"
    else:
        problem, named = ScopeMissing(f"user/{APPEND}?{AGENT_NAME}={named}"), f"`{named}`"
    problem.detail += (
        f" The token is for events of the agent {allowed}, and this is one of {named}."
    )
    return problem


def _rejection(submitted: Submitted, sender: _Sender) -> Problem | None:
    broken: FieldError | None = None
    grant = sender.caller.grant
    if grant is not None and not grant.allows(AGENT_NAME, submitted.agent_name):
        return _of_another_agent(submitted.agent_name, grant)
    if sender.is_service:
        if submitted.expected_position is not None:
            broken = FieldError("/expected_position", "services-have-no-position")
    elif submitted.access:
        return NotAllowed()
    elif isinstance(submitted, EventCreate) and not (
        submitted.encounter_id or submitted.patient_ids
    ):
        broken = FieldError("/encounter_id", "encounter-id-or-patient-ids")
    elif len(submitted.patient_ids) > MAX_PATIENTS_OF_AGENTS:
        broken = FieldError("/patient_ids", "max-patients", MAX_PATIENTS_OF_AGENTS)
    return None if broken is None else Invalid(errors=(broken,))
