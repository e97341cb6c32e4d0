"""The use case of a list of tasks."""

from collections.abc import Sequence
from dataclasses import replace

from pydantic import JsonValue

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from records.event_types import Access
from records.event_types import list_event as list_event_of
from records.patient_references import NamedRow, names_of
from records.tables import SCHEMA
from records.tasks.lists import repository
from records.tasks.lists.criteria import NEVER, Criteria, Place
from records.tasks.rows import ListedTaskRow

LIST = "task-list"


async def find(
    database: Database, caller: Caller, criteria: Criteria, *, after: Place | None, limit: int
) -> tuple[NamedRow | None, list[ListedTaskRow], Place | None]:
    """Return whom `patient_id` names; tasks, up to `limit`, fewer where they are large or where others
    lie between them; and the place after which the next page begins. Raises PatientOutOfReach.
    """
    patient_id = criteria.values.get("patient_id")
    begin = criteria.begin if after is None else after
    named = None
    async with database.connection(caller) as connection:
        if patient_id is not None:
            await require_in_reach(connection, SCHEMA, [patient_id])
            named = await names_of(connection, patient_id)
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
    return named, rows, _place_of(rows[-1]) if more else walked


def _place_of(row: ListedTaskRow) -> Place:
    return Place(row.due_at or NEVER, row.id)


def list_event(criteria: Criteria, named: NamedRow | None, rows: Sequence[ListedTaskRow]) -> Event:
    """Return the event of a list that is shown: of the patient that it is about, or of all in it."""
    if named is not None:
        return list_event_of(Access.TASKS_LISTED, named.name, len(rows), named.patient_id)
    patients = sorted({row.patient_id for row in rows if row.patient_id is not None})
    data: dict[str, JsonValue] = {"count": len(rows), "criteria": [*sorted(criteria.values)]}
    return Event(Access.TASKS_LISTED, LIST, uuid7(), patient_ids=patients, data=data)
