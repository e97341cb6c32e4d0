from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from pydantic import JsonValue

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller, CallerKind
from chassis.problems.problem import FieldError, Invalid, PersonRequired, required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.encounters import service as encounters
from records.event_types import Change
from records.patient_references import require_uncontested, resolve_reference
from records.tables.base import SCHEMA
from records.tasks import moves, repository
from records.tasks.deciders import needs_person, require_person_as_owner
from records.tasks.deduplication import Submission, open_task
from records.tasks.errors import OtherSignalWithThisID, TaskNotFound
from records.tasks.locks import claim_lost_error, lock_claimed_task, lock_for_change
from records.tasks.moves import PREDECESSOR_FAILED, TASK
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys, signals
from records.tasks.rows import (
    ClaimedTaskRow,
    LockedTaskRow,
    PredecessorRow,
    QueuedTaskRow,
    SignalRow,
    TaskRow,
)
from records.tasks.schemas import (
    Assign,
    Cancel,
    Hold,
    Resume,
    SignalCreate,
    StepCreate,
    TaskCreate,
    TaskFields,
    TaskUpdate,
)
from records.tasks.scopes import require_scope_for
from records.tasks.statuses import Action, TaskStatus

T = TypeVar("T", bound=TaskFields)
SIGNAL = "task-signal"
CREATED = 201
NEVER_COMPLETED = frozenset({TaskStatus.FAILED, TaskStatus.CANCELLED})


async def create(transaction: Transaction, submitted: TaskCreate) -> Written[Submission]:
    connection = transaction.connection
    await require_valid_patients(connection, [submitted])
    about = await _patient_of(connection, submitted)
    stored = await open_task(transaction, submitted, about, submitted.deduplication_key)
    if stored is not None:
        return Written(Submission(stored, is_new=False), TASK, stored.id, stored.version)
    (fields,) = await with_stored_keys(connection, [submitted])
    await serial_keys.lock(connection, [fields.serial_key])
    row = await add(transaction, fields, submitted.depends_on, key=submitted.deduplication_key)
    return Written(Submission(row, is_new=True), TASK, row.id, row.version, CREATED)


async def require_valid_patients(connection: Connection, submitted: Sequence[TaskFields]) -> None:
    named = [one.patient_id for one in submitted if one.patient_id is not None]
    await require_in_reach(connection, SCHEMA, named)
    await require_uncontested(connection, named)


async def with_stored_keys(connection: Connection, submitted: Sequence[T]) -> list[T]:
    """Return the tasks with their serial keys as the database stores them. The keys MUST be locked
    before the tasks are added.
    """
    about = [(one.patient_id, one.encounter_id) for one in submitted]
    keys = await serial_keys.as_stored(connection, [one.serial_key for one in submitted], about)
    return [
        one.model_copy(update={"serial_key": key}) for one, key in zip(submitted, keys, strict=True)
    ]


async def add(
    transaction: Transaction,
    submitted: TaskFields,
    predecessors: Sequence[UUID],
    at: str = "",
    *,
    key: str | None = None,
    is_for_person: bool = False,
) -> TaskRow:
    """Add a task. Its serial key MUST be locked, its patient valid. `at` is the task's JSON
    pointer, `key` its deduplication key, which `open_task` MUST have locked.
    """
    connection = transaction.connection
    decided_by_person = needs_person(submitted.queue, before=is_for_person)
    if decided_by_person:
        require_person_as_owner(submitted.owner, f"{at}/owner")
    patient_id = await _patient_of(connection, submitted)
    found = await _lock_predecessors(connection, predecessors, patient_id, at)
    statuses = Counter(predecessor.status for predecessor in found)
    is_held = any(statuses[status] for status in NEVER_COMPLETED)
    row = await repository.add(
        connection,
        transaction.caller,
        {
            **submitted.model_dump(include=GIVEN),
            "patient_id": patient_id,
            "priority": submitted.priority.rank,
            "max_attempts": submitted.max_attempts,
            "status": TaskStatus.ON_HOLD if is_held else TaskStatus.READY,
            "reason": PREDECESSOR_FAILED if is_held else None,
            "owner": submitted.owner and submitted.owner.name,
            "owner_kind": submitted.owner and submitted.owner.kind,
            "deduplication_key": key,
            "needs_person": decided_by_person,
        },
        submitted.input,
    )
    if found:
        await repository.ADD_DEPENDENCIES.run(
            connection, task_id=row.id, predecessors=[one.id for one in found]
        )
    await queue.place(
        connection,
        row,
        run_at=submitted.run_at,
        open_predecessors=len(found) - statuses[TaskStatus.COMPLETED],
        held=is_held,
    )
    await serial_keys.pass_turn(connection, row.serial_key)
    transaction.record(moves.event(Change.TASK_CREATED, row))
    return row


async def add_input(transaction: Transaction, task_id: UUID, given: dict[str, JsonValue]) -> None:
    await repository.add_input(transaction.connection, task_id, given)


GIVEN = {"kind", "queue", "encounter_id", "run_at", "due_at", "serial_key"}


async def _patient_of(connection: Connection, submitted: TaskFields) -> str | None:
    if submitted.encounter_id is None:
        return submitted.patient_id
    return await encounters.patient_of(connection, submitted.encounter_id, submitted.patient_id)


async def _lock_predecessors(
    connection: Connection, ids: Sequence[UUID], patient_id: str | None, at: str
) -> list[PredecessorRow]:
    if not ids:
        return []
    found = await repository.LOCK_PREDECESSORS.all(connection, ids=sorted(set(ids)))
    by_id: Mapping[UUID, PredecessorRow] = {row.id: row for row in found}
    names: Sequence[str | None] = (None, patient_id)
    if patient_id is not None and any(row.patient_id not in names for row in found):
        names = (None, *(await resolve_reference(connection, patient_id)).names)
    broken = [
        error
        for place, task_id in enumerate(ids)
        if (error := _error_of(f"{at}/depends_on/{place}", by_id.get(task_id), names)) is not None
    ]
    if broken:
        raise Invalid(errors=broken)
    return found


def _error_of(
    pointer: str, predecessor: PredecessorRow | None, names: Sequence[str | None]
) -> FieldError | None:
    if predecessor is None:
        return FieldError(pointer, "known-task")
    if predecessor.patient_id not in names:
        return FieldError(pointer, "task-of-this-patient")
    return None


async def read(database: Database, caller: Caller, task_id: UUID) -> QueuedTaskRow:
    async with database.connection(caller) as connection:
        return required(await repository.find(connection, task_id), TaskNotFound)


async def hold(transaction: Transaction, task_id: UUID, submitted: Hold) -> Written[TaskRow]:
    """If the task's signal has already arrived, the task is resumed at once."""
    connection = transaction.connection
    if submitted.claim_token is None:
        task: ClaimedTaskRow | LockedTaskRow = await lock_for_change(
            transaction, task_id, Action.HOLD
        )
        if task.status == TaskStatus.IN_PROGRESS:
            raise await claim_lost_error(connection, task_id)
    else:
        task = await lock_claimed_task(transaction, task_id, submitted.claim_token, Action.HOLD)
        if task.cancel_reason is not None:
            row = await moves.cancel(transaction, task, task.cancel_reason)
            return await moves.finish_claim(transaction, task, row)
        await signals.SPEND.run(connection, task_id=task_id)
    row = await moves.hold(
        transaction,
        task,
        reason=submitted.reason,
        awaiting=submitted.awaiting,
        resume_at=submitted.resume_at,
    )
    if submitted.awaiting is not None:
        await signals.LOCK_KEY.run(connection, key=submitted.awaiting)
        names = await _names_of(connection, row.patient_id)
        if await signals.consume(connection, submitted.awaiting, row.id, names):
            row = await moves.resume(transaction, row)
    await moves.revoke_access(transaction, task)
    return Written(row, TASK, row.id, row.version)


async def resume(transaction: Transaction, task_id: UUID, submitted: Resume) -> Written[TaskRow]:
    task = await lock_for_change(transaction, task_id, Action.RESUME)
    if task.reason == PREDECESSOR_FAILED:
        _require_person(transaction)
        dropped = await repository.DROP_DEPENDENCIES.run(transaction.connection, task_id=task_id)
        await queue.WAIT_FOR_FEWER.run(transaction.connection, task_id=task_id, fewer=dropped)
    row = await moves.resume(transaction, task, reason=submitted.reason)
    await serial_keys.pass_turn(transaction.connection, row.serial_key)
    return Written(row, TASK, row.id, row.version)


async def cancel(transaction: Transaction, task_id: UUID, submitted: Cancel) -> Written[TaskRow]:
    if submitted.force:
        _require_person(transaction)
    task = await lock_for_change(
        transaction, task_id, Action.FORCE if submitted.force else Action.CANCEL
    )
    row: TaskRow
    if task.status == TaskStatus.IN_PROGRESS and not submitted.force:
        await queue.REQUEST_CANCEL.run(
            transaction.connection, task_id=task_id, reason=submitted.reason
        )
        transaction.record(moves.event(Change.TASK_CANCEL_REQUESTED, task))
        row = task
    else:
        row = await moves.cancel(transaction, task, submitted.reason)
        await moves.revoke_access(transaction, task)
    return Written(row, TASK, row.id, row.version)


async def requeue(transaction: Transaction, task_id: UUID) -> Written[TaskRow]:
    task = await lock_for_change(transaction, task_id, Action.REQUEUE)
    row = await moves.change(
        transaction,
        task,
        Change.TASK_REQUEUED,
        status=TaskStatus.READY,
        attempt=0,
        business_status=None,
    )
    await queue.place_again(transaction.connection, [row.id])
    await serial_keys.pass_turn(transaction.connection, row.serial_key)
    await moves.release_dependents(transaction, [row.id])
    return Written(row, TASK, row.id, row.version)


async def assign(transaction: Transaction, task_id: UUID, submitted: Assign) -> Written[TaskRow]:
    task = await lock_for_change(transaction, task_id, Action.ASSIGN)
    owner = submitted.owner
    if task.needs_person:
        require_person_as_owner(owner, "/owner")
    row = await moves.change(
        transaction,
        task,
        Change.TASK_ASSIGNED,
        owner=owner and owner.name,
        owner_kind=owner and owner.kind,
    )
    await queue.move(transaction.connection, row)
    return Written(row, TASK, row.id, row.version)


async def amend(transaction: Transaction, task_id: UUID, submitted: TaskUpdate) -> Written[TaskRow]:
    """Equal values do not make a version."""
    connection = transaction.connection
    task = await lock_for_change(transaction, task_id, Action.AMEND)
    given = submitted.columns()
    require_scope_for(transaction.caller, given.get("queue", task.queue), task.kind)
    changed = {name: value for name, value in given.items() if value != getattr(task, name)}
    run_at, due_at = (given.get(name, getattr(task, name)) for name in ("run_at", "due_at"))
    if changed.keys() & {"run_at", "due_at"} and run_at and due_at and due_at < run_at:
        raise Invalid(errors=(FieldError("", "due-not-before-run"),))
    if not changed:
        return Written(task, TASK, task.id, task.version)
    row = await moves.change(transaction, task, Change.TASK_AMENDED, **changed)
    await queue.amend(
        connection, row, is_moved="run_at" in changed, is_due_changed="due_at" in changed
    )
    await serial_keys.pass_turn(connection, row.serial_key)
    return Written(row, TASK, row.id, row.version)


async def add_step(
    transaction: Transaction, task_id: UUID, submitted: StepCreate
) -> Written[TaskRow]:
    task = await lock_for_change(transaction, task_id, Action.STEP)
    await repository.add_step(
        transaction.connection, transaction.caller, task_id=task_id, **submitted.model_dump()
    )
    row = await moves.change(
        transaction, task, Change.TASK_STEP_RECORDED, business_status=submitted.step
    )
    return Written(row, TASK, row.id, row.version)


def _require_person(transaction: Transaction) -> None:
    if transaction.caller.kind is not CallerKind.PERSON:
        raise PersonRequired


async def send_signal(transaction: Transaction, submitted: SignalCreate) -> Written[SignalRow]:
    connection = transaction.connection
    if submitted.patient_id is not None:
        await require_in_reach(connection, SCHEMA, [submitted.patient_id])
    elif connection.is_limited:
        raise Invalid(errors=(FieldError("/patient_id", "patient-of-signal"),))
    await signals.LOCK_KEY.run(connection, key=submitted.key)
    if submitted.id is not None:
        earlier = await signals.BY_ID.first(
            connection,
            key=submitted.key,
            signal_id=submitted.id,
            patient_id=submitted.patient_id,
            data=submitted.data,
        )
        if earlier is not None and not earlier.has_same_data:
            raise OtherSignalWithThisID
        if earlier is not None:
            return Written(earlier, SIGNAL, earlier.id, status=CREATED)
    names = await _names_of(connection, submitted.patient_id)
    task = await signals.AWAITING.first(connection, key=submitted.key, names=names)
    row = await signals.ADD.one(
        connection,
        key=submitted.key,
        signal_id=submitted.id,
        patient_id=submitted.patient_id,
        data=submitted.data,
        sent_by=transaction.caller.name,
        sent_by_kind=transaction.caller.kind,
        task_id=None if task is None else task.id,
    )
    if task is None:
        patients = [] if row.patient_id is None else [row.patient_id]
        transaction.record(Event(Change.TASK_SIGNAL_KEPT, SIGNAL, row.id, patient_ids=patients))
    else:
        await moves.resume(transaction, task)
    return Written(row, SIGNAL, row.id, status=CREATED)


async def _names_of(connection: Connection, patient_id: str | None) -> Sequence[str] | None:
    return None if patient_id is None else (await resolve_reference(connection, patient_id)).names


async def replay_signal(
    submitted: SignalCreate, connection: Connection, first: Reference
) -> SignalRow:
    """Return the first answer. Raises PatientOutOfReach as if the signal was not sent."""
    if submitted.patient_id is not None:
        await require_in_reach(connection, SCHEMA, [submitted.patient_id])
    return await signals.FIND.one(connection, id=UUID(first.id))


async def replay_created(connection: Connection, first: Reference) -> Submission:
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return Submission(required(row, LookupError), is_new=first.status == CREATED)


async def replay_change(connection: Connection, first: Reference) -> TaskRow:
    """Return the first answer. Raises TaskNotFound if the caller may no longer see the task."""
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return required(row, TaskNotFound)


async def replay_change_by(caller: Caller, connection: Connection, first: Reference) -> TaskRow:
    """Like `replay_change`, also for the former holder of a claim of a task without a patient."""
    if await queue.is_held_without_patient(connection, caller, UUID(first.id)):
        return await replay_end_of_claim(connection, first)
    return await replay_change(connection, first)


async def replay_end_of_claim(connection: Connection, first: Reference) -> TaskRow:
    return await repository.AT_VERSION_OF_HOLDER.one(
        connection, id=UUID(first.id), version=first.version
    )
