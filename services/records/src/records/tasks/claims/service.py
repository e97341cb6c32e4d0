"""A claim gives its holder access to the task's patient until the transaction that ends it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from graphlib import CycleError, TopologicalSorter
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import Precondition
from chassis.http.fields import UUID_TEXT
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Level, Need
from chassis.identity.trusted_agents import TrustedAgents
from chassis.problems.problem import (
    ContestedNumber,
    FieldError,
    Invalid,
    PatientOutOfReach,
    ScopeMissing,
)
from chassis.uuids import uuid7
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.encounters import repository as encounter_rows
from records.encounters import service as encounters
from records.encounters.cited_documents import CheckedDocuments
from records.encounters.schemas import EncounterCreate
from records.event_types import Change
from records.patient_references import resolve_reference
from records.scopes import CREATE_ENCOUNTER, CREATE_TASK, UPDATE_ENCOUNTER
from records.tasks import moves, repository, service
from records.tasks.claims import repository as claims
from records.tasks.claims.schemas import (
    ClaimRequest,
    Completion,
    CompletionEncounter,
    Failure,
    FollowUp,
    Handoff,
    OpenEncounter,
)
from records.tasks.deciders import require_decider, require_person_as_owner
from records.tasks.locks import claim_lost_error, lock_claimed_task, lock_owned_task
from records.tasks.moves import TASK
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.queue.lanes import lane_name, lane_of_persons, queue_of
from records.tasks.queue.looks import Starts
from records.tasks.queue_settings import repository as queue_settings
from records.tasks.queue_settings.limits import KnownLimits, Limits
from records.tasks.rows import CompletionRow, ExtendedRow, HandedOutRow, TaskRow
from records.tasks.scopes import kinds_in_scopes, require_scope_for
from records.tasks.statuses import Action, TaskStatus

CLAIM = "task-claim"
REPEATED = ("kind", "queue", "encounter_id", "run_at", "due_at")
Claimed = list[HandedOutRow]


class NothingToClaim(Exception): ...


class AllLocked(Exception):
    """Other transactions have locked all candidates, or settings of a queue have changed."""


@dataclass(frozen=True, slots=True)
class Completed:
    task: TaskRow
    follow_ups: Sequence[TaskRow]
    encounter_id: UUID | None
    encounter_version: int | None


def claimable(caller: Caller, request: ClaimRequest) -> ClaimRequest:
    """Restrict a request to kinds of tasks that the scopes allow. Raises ScopeMissing;
    PatientOutOfReach for a token of one patient, because a claim shows other patients.
    """
    if caller.reach is Level.PATIENT:
        raise PatientOutOfReach
    kinds = list(dict.fromkeys(request.kinds or ())) or kinds_in_scopes(caller, request.queues)
    for name in request.queues:
        for kind in kinds or (None,):
            require_scope_for(caller, name, kind)
    return request.model_copy(update={"kinds": kinds})


async def claim(
    transaction: Transaction, request: ClaimRequest, starts: Starts, known: KnownLimits
) -> Written[Claimed]:
    """Raises NothingToClaim; AllLocked, after which the claim MUST be tried in another transaction."""
    connection, caller, claim_id = transaction.connection, transaction.caller, uuid7()
    hand_out = partial(
        claims.claim,
        connection,
        caller,
        queues=request.queues,
        kinds=request.kinds,
        most=request.max,
        lease_s=request.own_lease_s,
        claim_id=claim_id,
        shown_to=holder_of(caller),
    )
    claimed = await _hand_out(
        hand_out, connection, lanes_of(caller, request), request, starts=starts, known=known
    )
    if (principal := principal_of(caller)) is not None:
        await claims.grant_patients(connection, principal, [task.id for task in claimed])
    for task in claimed:
        transaction.record(moves.event(Change.TASK_CLAIMED, task))
    return Written(claimed, CLAIM, claim_id)


async def _hand_out(
    hand_out: Callable[..., Awaitable[Claimed]],
    connection: Connection,
    lanes: Sequence[str],
    request: ClaimRequest,
    *,
    starts: Starts,
    known: KnownLimits,
) -> Claimed:
    limits = known.of(request.queues)
    if limits.capped:  # Two claims at a time would use the same room.
        await queue_settings.lock(connection, limits.capped)
    lanes = [lane for lane in lanes if queue_of(lane) not in limits.paused]
    start = starts.of(lanes, request.kinds)
    if claimed := await hand_out(lanes=lanes, limits=limits, start=start):
        return claimed
    rows = await queue_settings.several(connection, request.queues)
    if Limits.of(rows).versions != limits.versions:
        known.learn(request.queues, rows)
        raise AllLocked
    if await claims.has_candidates(
        connection, lanes=lanes, kinds=request.kinds, limits=limits, start=start
    ):
        raise AllLocked
    raise NothingToClaim


def principal_of(caller: Caller) -> str | None:
    return caller.of_grants if Level.USER in caller.claims.scopes.levels else None


def holder_of(caller: Caller) -> str | None:
    return principal_of(caller) if caller.acts_for is None else caller.of_grants


def lanes_of(caller: Caller, request: ClaimRequest) -> list[str]:
    names = list(dict.fromkeys(request.queues))
    lanes = names + [lane_name(name, caller.name, caller.kind) for name in names]
    if caller.kind is CallerKind.PERSON:
        lanes += [lane_of_persons(name) for name in names]
    return lanes


async def replay_claim(connection: Connection, first: Reference) -> Claimed:
    return await claims.CLAIMED_BEFORE.all(connection, claim_id=UUID(first.id))


async def extend(
    database: Database, caller: Caller, held: Sequence[tuple[UUID, UUID]]
) -> dict[tuple[UUID, UUID], ExtendedRow]:
    """Extend leases; return only leases of claims that still hold their task."""
    async with database.connection(caller, without_policies=True) as connection:
        extended = await queue.extend(connection, caller, held)
    return {(row.task_id, row.token): row for row in extended}


async def extend_one(database: Database, caller: Caller, task_id: UUID, token: UUID) -> ExtendedRow:
    found = await extend(database, caller, [(task_id, token)])
    if (task_id, token) not in found:
        async with database.connection(caller) as connection:
            raise await claim_lost_error(connection, task_id)
    return found[task_id, token]


async def complete(
    transaction: Transaction,
    task_id: UUID,
    submitted: Completion,
    agents: TrustedAgents,
    *,
    documents: CheckedDocuments,
) -> Written[Completed]:
    connection = transaction.connection
    _require_scopes(transaction.caller, submitted)
    ordered = in_order(submitted.follow_ups)
    given = await service.with_stored_keys(connection, submitted.follow_ups)
    keys = [follow_up.serial_key for follow_up in given]
    if submitted.claim_token is None:
        task: TaskRow = await lock_owned_task(transaction, task_id, keys)
        held = None
    else:
        held = await queue.lock_claimed(
            connection, transaction.caller, task_id, submitted.claim_token, keys=keys
        )
        if held is None:
            return _written(
                await _completed_before(transaction, task_id, submitted.claim_token, submitted)
            )
        require_decider(transaction.caller, held)
        transaction.precondition.check(held.version)
        task = held
    follow_ups = await _follow_up(transaction, given, ordered)
    encounter_id, encounter_version = await _write_encounter(
        transaction, task, submitted.encounter, agents, documents=documents
    )
    row = await moves.change(
        transaction,
        task,
        Change.TASK_COMPLETED,
        status=TaskStatus.COMPLETED,
        output=submitted.output,
        business_status=submitted.business_status or task.business_status,
    )
    ids = [follow_up.id for follow_up in follow_ups]
    end = CompletionRow(task_id, row.version, ids, encounter_id, encounter_version)
    await claims.finish(connection, transaction.caller, end, submitted.claim_token)
    await serial_keys.pass_turn(connection, task.serial_key)
    if held is not None:
        await moves.revoke_access(transaction, held)
    return _written(Completed(row, follow_ups, encounter_id, encounter_version))


async def _completed_before(
    transaction: Transaction, task_id: UUID, token: UUID, submitted: Completion
) -> Completed:
    connection, caller = transaction.connection, transaction.caller
    end = await claims.completion_with_token(connection, caller, task_id, token)
    if end is not None:
        completed = await _completed(connection, end)
        by = (completed.task.changed_by, completed.task.changed_by_kind)
        if by == (caller.name, caller.kind) and await _is_same(connection, submitted, completed):
            return completed
    raise await claim_lost_error(connection, task_id)


async def _is_same(connection: Connection, submitted: Completion, completed: Completed) -> bool:
    task, follow_ups = completed.task, completed.follow_ups
    if (
        submitted.business_status not in {None, task.business_status}
        or len(submitted.follow_ups) != len(follow_ups)
        or not all(map(_is_same_task, submitted.follow_ups, follow_ups))
    ):
        return False
    pairs = zip(follow_ups, submitted.follow_ups, strict=True)
    has_same_data = await claims.HAS_SAME_DATA.one(
        connection,
        output=submitted.output,
        stored=task.output,
        inputs={str(row.id): one.input for row, one in pairs if one.input is not None},
        follow_ups=[row.id for row in follow_ups],
    )
    return has_same_data and await _is_same_encounter(connection, submitted.encounter, completed)


def _is_same_task(given: FollowUp, row: TaskRow) -> bool:
    """Predecessors and the serial key are not compared."""
    is_of_encounter = given.patient_id is None and given.encounter_id is not None
    owner = (None, None) if given.owner is None else (given.owner.name, given.owner.kind)
    return (
        all(getattr(given, name) == getattr(row, name) for name in REPEATED)
        and (is_of_encounter or given.patient_id == row.patient_id)
        and given.priority.rank == row.priority
        and given.max_attempts in {None, row.max_attempts}
        and owner == (row.owner, row.owner_kind)
    )


async def _is_same_encounter(
    connection: Connection, submitted: CompletionEncounter | None, completed: Completed
) -> bool:
    encounter_id, version = completed.encounter_id, completed.encounter_version
    if submitted is None or encounter_id is None or version is None:
        return (submitted is None) is (encounter_id is None)
    if (submitted.open is None) is not (encounter_id == completed.task.encounter_id):
        return False
    row = await encounter_rows.AT_VERSION_OF_WRITER.one(
        connection, id=encounter_id, version=version
    )
    opened = submitted.open
    given = encounters.as_stored(submitted, row) if opened is None else opened.columns()
    return all(getattr(row, name) == value for name, value in given.items())


def _written(completed: Completed) -> Written[Completed]:
    return Written(completed, TASK, completed.task.id, completed.task.version)


def _require_scopes(caller: Caller, submitted: Completion) -> None:
    needs: list[Need] = []
    if submitted.follow_ups:
        needs.append(CREATE_TASK)
    if submitted.encounter is not None:
        needs.append(CREATE_ENCOUNTER if submitted.encounter.open else UPDATE_ENCOUNTER)
    for need in needs:
        if not caller.may(need):
            raise ScopeMissing(need.smallest)


def in_order(follow_ups: Sequence[FollowUp]) -> list[int]:
    """Return positions of follow-up tasks, each after its predecessors. Raises Invalid for an
    unknown or repeated name, and for a cycle.
    """
    places: dict[str, int] = {}
    broken: list[FieldError] = []
    for place, follow_up in enumerate(follow_ups):
        if follow_up.name is not None and places.setdefault(follow_up.name, place) != place:
            broken.append(FieldError(f"/follow_ups/{place}/name", "name-of-one-follow-up"))
        for number, named in enumerate(follow_up.depends_on):
            if isinstance(named, str) and all(named != other.name for other in follow_ups):
                pointer = f"/follow_ups/{place}/depends_on/{number}"
                broken.append(FieldError(pointer, "name-of-a-follow-up"))
    if broken:
        raise Invalid(errors=broken)
    before = {
        place: [places[named] for named in follow_up.depends_on if isinstance(named, str)]
        for place, follow_up in enumerate(follow_ups)
    }
    try:
        return list(TopologicalSorter(before).static_order())
    except CycleError as failure:
        place = failure.args[1][0]
        pointer = f"/follow_ups/{place}/depends_on"
        raise Invalid(errors=(FieldError(pointer, "no-cycle"),)) from None


async def _follow_up(
    transaction: Transaction, follow_ups: Sequence[FollowUp], ordered: Sequence[int]
) -> list[TaskRow]:
    await service.require_valid_patients(transaction.connection, follow_ups)
    rows: dict[int, TaskRow] = {}
    named: dict[str, UUID] = {}
    for place in ordered:
        follow_up = follow_ups[place]
        predecessors = [
            named[predecessor] if isinstance(predecessor, str) else predecessor
            for predecessor in follow_up.depends_on
        ]
        at = f"/follow_ups/{place}"
        row = rows[place] = await service.add(transaction, follow_up, predecessors, at)
        if follow_up.name is not None:
            named[follow_up.name] = row.id
    return [rows[place] for place in range(len(follow_ups))]


async def _write_encounter(
    transaction: Transaction,
    task: TaskRow,
    submitted: CompletionEncounter | None,
    agents: TrustedAgents,
    *,
    documents: CheckedDocuments,
) -> tuple[UUID | None, int | None]:
    if submitted is None:
        return None, None
    part = Transaction(
        transaction.connection,
        transaction.caller,
        Precondition(is_given=submitted.version is not None, version=submitted.version),
    )
    if submitted.open is not None:
        opened = await _to_open(part.connection, task, submitted.open)
        written = await encounters.open_encounter(part, opened)
        encounter_id, version = written.value.id, written.version
    elif task.encounter_id is None:
        raise Invalid(errors=(FieldError("/encounter", "task-with-encounter"),))
    else:
        amended = await encounters.amend(
            part, task.encounter_id, submitted, agents, "/encounter", documents=documents
        )
        encounter_id, version = task.encounter_id, amended.version
    for event in part.events:
        transaction.record(event)
    return encounter_id, version


async def _to_open(
    connection: Connection, task: TaskRow, submitted: OpenEncounter
) -> EncounterCreate:
    patient = task.patient_id
    if patient is None:
        raise Invalid(errors=(FieldError("/encounter/open", "task-with-patient"),))
    if not UUID_TEXT.fullmatch(patient):
        named = await resolve_reference(connection, patient)
        if named.is_ambiguous:
            raise ContestedNumber
        patient = str(named.registered_patient)
    opened = submitted.model_dump(mode="json", by_alias=True)
    return EncounterCreate.model_validate({**opened, "patient_id": patient})


async def replay_completion(connection: Connection, first: Reference) -> Completed:
    return await _completed(connection, await claims.END_OF.one(connection, task_id=UUID(first.id)))


async def replay_completion_by_owner(connection: Connection, first: Reference) -> Completed:
    await service.replay_change(connection, first)
    return await replay_completion(connection, first)


async def _completed(connection: Connection, end: CompletionRow) -> Completed:
    task = await repository.AT_VERSION_OF_HOLDER.one(
        connection, id=end.task_id, version=end.task_version
    )
    follow_ups = await repository.several_at_first(connection, end.follow_ups)
    return Completed(task, follow_ups, end.encounter_id, end.encounter_version)


async def fail(transaction: Transaction, task_id: UUID, submitted: Failure) -> Written[TaskRow]:
    held = await lock_claimed_task(transaction, task_id, submitted.claim_token, Action.FAIL)
    row = await moves.fail(
        transaction, held, submitted.error, submitted.retry_in_seconds, is_final=submitted.final
    )
    return await moves.finish_claim(transaction, held, row)


async def release(transaction: Transaction, task_id: UUID, token: UUID) -> Written[TaskRow]:
    held = await lock_claimed_task(transaction, task_id, token, Action.RELEASE)
    row = await moves.give_back(transaction, held, Change.TASK_RELEASED)
    return await moves.finish_claim(transaction, held, row)


async def hand_off(transaction: Transaction, task_id: UUID, submitted: Handoff) -> Written[TaskRow]:
    held = await lock_claimed_task(transaction, task_id, submitted.claim_token, Action.HAND_OFF)
    to = submitted.to
    if held.needs_person:
        require_person_as_owner(to.owner, "/to/owner")
    given: dict[str, object] = {"reason": submitted.reason}
    if to.owner is not None:
        given |= {"owner": to.owner.name, "owner_kind": to.owner.kind}
    else:
        given |= {"queue": to.queue, "owner": None, "owner_kind": None}
    row = await moves.give_back(transaction, held, Change.TASK_HANDED_OFF, **given)
    return await moves.finish_claim(transaction, held, row)
