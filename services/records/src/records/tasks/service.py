"""Use cases of tasks: create and read."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from pydantic import JsonValue

from chassis.access.reach import require_in_reach
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.problems.problem import FieldError, Invalid
from chassis.writes.write import Transaction, Written
from records.encounters import service as encounters
from records.errors import TaskNotFound
from records.event_types import Change
from records.patient_references import require_uncontested
from records.tables import SCHEMA
from records.tasks import moves, repository
from records.tasks.moves import PREDECESSOR_FAILED, TASK
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.rows import PredecessorRow, QueuedTaskRow, TaskRow
from records.tasks.schemas import TaskCreate, TaskFields
from records.tasks.statuses import TaskStatus

T = TypeVar("T", bound=TaskFields)
CREATED = 201
NEVER_COMPLETED = frozenset({TaskStatus.FAILED, TaskStatus.CANCELLED})


async def create(transaction: Transaction, submitted: TaskCreate) -> Written[TaskRow]:
    """Store a task and put it into its queue.

    Raises PatientOutOfReach, ContestedNumber, EncounterNotFound, EncounterOfAnotherPatient, Invalid.
    """
    await require_uncontested(transaction.connection, [submitted.patient_id])
    (fields,) = await with_walled_keys(transaction.connection, [submitted])
    await serial_keys.lock(transaction.connection, [fields.serial_key])
    row = await add(transaction, fields, submitted.depends_on)
    return Written(row, TASK, row.id, row.version, CREATED)


async def with_walled_keys(connection: Connection, submitted: Sequence[T]) -> list[T]:
    """Return new tasks with their serial keys as they are stored. A transaction locks these, and then
    adds the tasks.
    """
    about = [(one.patient_id, one.encounter_id) for one in submitted]
    keys = await serial_keys.walled(connection, [one.serial_key for one in submitted], about)
    return [
        one.model_copy(update={"serial_key": key}) for one, key in zip(submitted, keys, strict=True)
    ]


async def add(
    transaction: Transaction, submitted: TaskFields, predecessors: Sequence[UUID]
) -> TaskRow:
    """Store a task as part of a write that has locked its serial key."""
    connection = transaction.connection
    patient_id = await _patient_of(connection, submitted)
    found = await _lock_predecessors(connection, predecessors, patient_id)
    statuses = Counter(predecessor.status for predecessor in found)
    is_held = any(statuses[status] for status in NEVER_COMPLETED)
    row = await repository.add(
        connection,
        transaction.caller,
        {
            **submitted.model_dump(include=GIVEN),
            "patient_id": patient_id,
            "priority": submitted.priority.rank,
            "status": TaskStatus.ON_HOLD if is_held else TaskStatus.READY,
            "reason": PREDECESSOR_FAILED if is_held else None,
            "owner": submitted.owner and submitted.owner.name,
            "owner_kind": submitted.owner and submitted.owner.kind,
        },
        submitted.input,
    )
    if found:
        await repository.add_dependencies(connection, row.id, [one.id for one in found])
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


async def give_input(transaction: Transaction, task_id: UUID, given: dict[str, JsonValue]) -> None:
    """Store the input of a task that this transaction has added without one."""
    await repository.add_input(transaction.connection, task_id, given)


GIVEN = {"kind", "queue", "encounter_id", "run_at", "due_at", "serial_key", "max_attempts"}


async def _patient_of(connection: Connection, submitted: TaskFields) -> str | None:
    """Return the patient of a new task: the one that is named, or that of its encounter."""
    if submitted.patient_id is not None:
        await require_in_reach(connection, SCHEMA, [submitted.patient_id])
    if submitted.encounter_id is None:
        return submitted.patient_id
    return await encounters.patient_of(connection, submitted.encounter_id, submitted.patient_id)


async def _lock_predecessors(
    connection: Connection, ids: Sequence[UUID], patient_id: str | None
) -> list[PredecessorRow]:
    """Return what a new task waits for. Raises Invalid where one is missing, or of another
    patient.
    """
    if not ids:
        return []
    found = await repository.lock_predecessors(connection, sorted(set(ids)))
    by_id: Mapping[UUID, PredecessorRow] = {row.id: row for row in found}
    broken = [
        error
        for place, task_id in enumerate(ids)
        if (error := _error_of(f"/depends_on/{place}", by_id.get(task_id), patient_id)) is not None
    ]
    if broken:
        raise Invalid(errors=broken)
    return found


def _error_of(
    pointer: str, predecessor: PredecessorRow | None, patient_id: str | None
) -> FieldError | None:
    if predecessor is None:
        return FieldError(pointer, "known-task")
    if predecessor.patient_id not in {None, patient_id}:
        return FieldError(pointer, "task-of-this-patient")
    return None


async def read(database: Database, caller: Caller, task_id: UUID) -> QueuedTaskRow:
    async with database.connection(caller) as connection:
        found = await repository.find(connection, task_id)
    if found is None:
        raise TaskNotFound
    return found


async def at_version(connection: Connection, task_id: str, version: int) -> TaskRow:
    """Return a task in a version that exists, for the replay of a write."""
    row = await repository.at_version(connection, UUID(task_id), version)
    if row is None:
        raise LookupError
    return row


async def changed_at_version(connection: Connection, task_id: str, version: int) -> TaskRow:
    """Return what a change stored, for its replay. Raises TaskNotFound where the caller may no
    longer see it.
    """
    row = await repository.at_version(connection, UUID(task_id), version)
    if row is None:
        raise TaskNotFound
    return row


async def ended_at_version(connection: Connection, task_id: str, version: int) -> TaskRow:
    """Return the version that the end of a claim made, for its replay."""
    return await repository.at_version_of_holder(connection, UUID(task_id), version)
