from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.http.paging import PAGE_BYTES, row_number
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from records.chart import patient_walk
from records.chart.patient_walk import Key, Part, Place, Source, Wanted
from records.chart.rows import ResourceRow
from records.chart.schemas import (
    EncounterItem,
    IntakeItem,
    Item,
    PatientItem,
    ResourceItem,
    ResourceOut,
    TaskItem,
)
from records.encounters import repository
from records.encounters.schemas import EncounterOut
from records.intake import service as intake
from records.intake.schemas import IntakeOut
from records.patient_references import resolve_reference
from records.patients import service as patients
from records.patients.rows import PatientRow
from records.patients.schemas import PatientOut
from records.scopes import READ_ALL_TYPES, READ_ENCOUNTER, READ_PATIENT, READ_TASK, SEARCH_INTAKE
from records.tasks.schemas import TaskOut


@dataclass(frozen=True, slots=True)
class EverythingPosition:
    source: int
    key: list[Any]  # Any: values that the source has parsed.

    @classmethod
    def parse(cls, source: Any, *key: Any) -> "EverythingPosition":  # Any: values of a cursor.
        if type(source) is not int or not 0 <= source < len(SOURCES):
            raise ValueError
        for parse, value in zip(KEYS[source], key, strict=True):
            parse(value)
        return cls(source, [*key])

    @property
    def place(self) -> Place:
        return self.source, self.key


@dataclass(frozen=True, slots=True)
class Subject:
    patient: PatientRow
    contested_numbers: Sequence[str]


Listed = tuple[Item, list[Any]]


async def _patient(wanted: Wanted, after: Key, _: int) -> Part[Item]:
    item = PatientItem(type="patient", patient=PatientOut.of(wanted.patient))
    return Part([(item, [])] if after is None else [])


async def _encounters(wanted: Wanted, after: Key, limit: int) -> Part[Item]:
    found, more = await repository.newest_first(
        wanted.connection,
        wanted.patient.id,
        limit=limit,
        after=None if after is None else (datetime.fromisoformat(after[0]), UUID(after[1])),
        max_bytes=PAGE_BYTES,
    )
    items = [
        (EncounterItem(type="encounter", encounter=EncounterOut.of(row)), row.position)
        for row in found
    ]
    return _part(items, limit, more=more)


async def _intake(wanted: Wanted, after: Key, limit: int) -> Part[Item]:
    rows, more = await patient_walk.read_intake(wanted, _only(after), limit)
    items = [
        (IntakeItem(type="intake-record", intake_record=IntakeOut.of(routed)), [routed.record.id])
        for routed in await intake.with_routings(wanted.connection, rows)
    ]
    return _part(items, limit, more=more)


async def _resources(wanted: Wanted, after: Key, limit: int) -> Part[Item]:
    rows, more = await patient_walk.read_resources(wanted, ResourceRow, _only(after), limit)
    items = [
        (ResourceItem(type="resource", resource=ResourceOut.of(row)), [str(row.id)]) for row in rows
    ]
    return _part(items, limit, more=more)


async def _tasks(wanted: Wanted, after: Key, limit: int) -> Part[Item]:
    rows, more = await patient_walk.read_tasks(wanted, _only(after), limit)
    items = [(TaskItem(type="task", task=TaskOut.of(row)), [str(row.id)]) for row in rows]
    return _part(items, limit, more=more)


def _only(key: Key) -> Key:
    return None if key is None else key[0]


def _part(items: Sequence[tuple[Item, Key]], limit: int, *, more: bool) -> Part[Item]:
    """The page ends after rows that exceed the limit of bytes."""
    is_full = more and len(items) < limit
    return Part(items, items[-1][1] if more else None, PAGE_BYTES if is_full else 0)


def _allowed(need: Need) -> Callable[[Wanted], bool]:
    return lambda wanted: wanted.caller.may(need)


def _readable_types(caller: Caller) -> list[str] | None:
    if caller.may(READ_ALL_TYPES):
        return None
    return [type_ for type_ in caller.claims.scopes.types if caller.may(Need.of(f"{type_}.r"))]


SOURCES: Sequence[Source[Wanted, Item]] = (
    Source(_allowed(READ_PATIENT), _patient),
    Source(_allowed(READ_ENCOUNTER), _encounters),
    Source(_allowed(SEARCH_INTAKE), _intake),
    Source(_allowed(READ_PATIENT), _resources),
    Source(_allowed(READ_TASK), _tasks),
)
# Parsers of the keys in cursors.
KEYS: Sequence[Sequence[Callable[[Any], object]]] = (
    (),
    (datetime.fromisoformat, UUID),
    (row_number,),
    (UUID,),
    (UUID,),
)
NEEDS = {
    "encounter": READ_ENCOUNTER,
    "intake-record": SEARCH_INTAKE,
    "resource": READ_ALL_TYPES,
    "task": READ_TASK,
}


def withheld(caller: Caller) -> list[str]:
    return [type_ for type_, need in NEEDS.items() if not caller.may(need)]


async def page(
    database: Database,
    caller: Caller,
    patient_id: UUID,
    *,
    after: EverythingPosition | None,
    limit: int,
) -> tuple[Subject, list[Listed], bool]:
    """Return the patient after merges, items with their positions, and whether more follow."""
    async with database.searching(caller, database.timings.long_read_s) as connection:
        patient = await patients.find(connection, patient_id)
        named = await resolve_reference(connection, str(patient_id))
        wanted = Wanted(
            connection,
            caller,
            patient,
            named.names,
            _readable_types(caller),
            are_tasks_open=True,
        )
        place = patient_walk.START if after is None else after.place
        found, end = await patient_walk.walk(wanted, SOURCES, place, limit)
    listed = [(item, [source, *key]) for item, (source, key) in found]
    return Subject(patient, named.contested_numbers), listed, end is not None
