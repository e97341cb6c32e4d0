from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from pydantic import JsonValue

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.etags import MAX_VERSION
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.problems.problem import required
from chassis.uuids import uuid7
from records.event_types import Access
from records.event_types import list_event as list_event_of
from records.patient_references import ResolvedReference, resolve_reference
from records.tables.base import SCHEMA
from records.tasks import repository as tasks
from records.tasks.errors import QueueNotFound, TaskNotFound, TaskVersionNotFound
from records.tasks.lists import counts, repository
from records.tasks.lists.criteria import NEVER, Criteria, Place
from records.tasks.lists.schemas import MOST
from records.tasks.queue_settings import repository as queue_settings
from records.tasks.queue_settings.rows import QueueSettingsRow
from records.tasks.rows import ListedTaskRow, QueueRow, StepRow, TaskRow, TaskVersion

LIST = "task-list"
Queue = tuple[QueueRow, QueueSettingsRow | None]


async def list_tasks(
    database: Database, caller: Caller, criteria: Criteria, *, after: Place | None, limit: int
) -> tuple[ResolvedReference | None, list[ListedTaskRow], Place | None]:
    patient_id = criteria.values.get("patient_id")
    begin = criteria.begin if after is None else after
    named = None
    async with database.searching(caller) as connection:
        if patient_id is not None:
            await require_in_reach(connection, SCHEMA, [patient_id])
            named = await resolve_reference(connection, patient_id)
            criteria = replace(criteria, names=named.names)
        walked = await repository.end_of_walk(
            connection, caller, criteria, after=begin, end=criteria.end
        )
        rows, more = await repository.page(
            connection,
            caller,
            criteria,
            after=begin,
            end=criteria.end if walked is None else walked,
            limit=limit,
            max_bytes=PAGE_BYTES,
        )
    return named, rows, Place(rows[-1].due_at or NEVER, rows[-1].id) if more else walked


def list_event(
    criteria: Criteria, named: ResolvedReference | None, rows: Sequence[ListedTaskRow]
) -> Event:
    if named is not None:
        return list_event_of(Access.TASKS_LISTED, named.name, len(rows), named.patient_id)
    patients = sorted({row.patient_id for row in rows if row.patient_id is not None})
    data: dict[str, JsonValue] = {"count": len(rows), "criteria": [*sorted(criteria.values)]}
    return Event(Access.TASKS_LISTED, LIST, uuid7(), patient_ids=patients, data=data)


async def list_versions(
    database: Database, caller: Caller, task_id: UUID, *, limit: int, before: int | None
) -> tuple[TaskVersion, list[TaskRow], bool]:
    async with database.connection(caller) as connection:
        present = await _present(connection, task_id)
        versions, more = await tasks.history(
            connection, task_id, limit=limit, before=before or MAX_VERSION, max_bytes=PAGE_BYTES
        )
    return present, versions, more


async def read_version(database: Database, caller: Caller, task_id: UUID, version: int) -> TaskRow:
    """Raises TaskVersionNotFound, also if the caller may not see the task."""
    async with database.connection(caller) as connection:
        is_in_sight = await tasks.is_in_sight(connection, task_id)
        found = await tasks.at_version(connection, task_id, version) if is_in_sight else None
    return required(found, TaskVersionNotFound)


async def list_steps(
    database: Database, caller: Caller, task_id: UUID, *, limit: int, after: UUID | None
) -> tuple[TaskVersion, list[StepRow]]:
    async with database.connection(caller) as connection:
        present = await _present(connection, task_id)
        found = await tasks.STEPS.all(
            connection, task_id=task_id, after=after or UUID(int=0), limit=limit
        )
    return present, found


async def _present(connection: Connection, task_id: UUID) -> TaskVersion:
    return required(await tasks.present_version(connection, task_id), TaskNotFound)


async def list_queues(
    database: Database, caller: Caller, *, after: str, limit: int
) -> tuple[list[Queue], bool]:
    async with database.connection(caller) as connection:
        names = await counts.NAMES.all(connection, after=after, limit=limit + 1)
        rows = [
            await counts.COUNTS.one(connection, queue=name, most=MOST + 1) for name in names[:limit]
        ]
        found = await queue_settings.several(connection, names[:limit])
    settings = {row.name: row for row in found}
    return [(row, settings.get(row.name)) for row in rows], len(names) > limit


async def read_queue(database: Database, caller: Caller, name: str) -> Queue:
    async with database.connection(caller) as connection:
        settings = next(iter(await queue_settings.several(connection, [name])), None)
        if settings is None and not await counts.IS_KNOWN.one(connection, queue=name):
            raise QueueNotFound
        return await counts.COUNTS.one(connection, queue=name, most=MOST + 1), settings
