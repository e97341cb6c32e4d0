from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES, row_number
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from records.chart import repository
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
from records.encounters import list_repository as encounters
from records.encounters.schemas import EncounterOut
from records.intake import service as intake
from records.intake.schemas import IntakeOut
from records.patient_references import resolve_reference
from records.patients import service as patients
from records.patients.rows import PatientRow
from records.patients.schemas import PatientOut
from records.scopes import READ_ALL_TYPES, READ_ENCOUNTER, READ_PATIENT, READ_TASK, SEARCH_INTAKE
from records.tasks import repository as tasks
from records.tasks.schemas import TaskOut


@dataclass(frozen=True, slots=True)
class EverythingPosition:
    source: int
    key: list[Any]  # Any: values that the source has parsed.

    @classmethod
    def parse(cls, source: Any, *key: Any) -> "EverythingPosition":  # Any: values of a cursor.
        if type(source) is not int or not 0 <= source < len(SOURCES):
            raise ValueError
        parsers = SOURCES[source].key
        return cls(source, [parse(value) for parse, value in zip(parsers, key, strict=True)])


@dataclass(frozen=True, slots=True)
class Subject:
    patient: PatientRow
    names: Sequence[str]
    contested_numbers: Sequence[str]


# Any, here and below: the values of a key, in a cursor as JSON.
Listed = tuple[Item, list[Any]]
Read = Callable[
    [Connection, Caller, Subject, "list[Any] | None", int], Awaitable[tuple[list[Listed], bool]]
]


@dataclass(frozen=True, slots=True)
class EverythingSource:
    read: Read
    key: Sequence[Callable[[Any], Any]]
    need: Need


async def _patient(
    _: Connection, __: Caller, subject: Subject, after: list[Any] | None, ___: int
) -> tuple[list[Listed], bool]:
    item = PatientItem(type="patient", patient=PatientOut.of(subject.patient))
    return [(item, [])] if after is None else [], False


async def _encounters(
    connection: Connection, _: Caller, subject: Subject, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    key = None if after is None else (after[0], after[1])
    found, more = await encounters.newest_first(
        connection, subject.patient.id, limit=limit, after=key, max_bytes=PAGE_BYTES
    )
    return [
        (EncounterItem(type="encounter", encounter=EncounterOut.of(row)), row.position)
        for row in found
    ], more


async def _intake(
    connection: Connection, _: Caller, subject: Subject, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    before = None if after is None else after[0]
    found, more = await intake.newest_first(connection, subject.names, limit=limit, before=before)
    return [
        (IntakeItem(type="intake-record", intake_record=IntakeOut.of(routed)), [routed.record.id])
        for routed in found
    ], more


async def _resources(
    connection: Connection, caller: Caller, subject: Subject, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    last = None if after is None else after[0]
    found, more = await repository.resources_of(
        connection,
        ResourceRow,
        subject.patient.id,
        _readable_types(caller),
        after=last,
        limit=limit,
        max_bytes=PAGE_BYTES,
    )
    return [
        (ResourceItem(type="resource", resource=ResourceOut.of(row)), [str(row.id)])
        for row in found
    ], more


async def _tasks(
    connection: Connection, _: Caller, subject: Subject, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    before = None if after is None else after[0]
    found, more = await tasks.of_patient(
        connection, subject.names, is_open=True, limit=limit, before=before, max_bytes=PAGE_BYTES
    )
    return [(TaskItem(type="task", task=TaskOut.of(row)), [str(row.id)]) for row in found], more


def _readable_types(caller: Caller) -> list[str] | None:
    if caller.may(READ_ALL_TYPES):
        return None
    return [type_ for type_ in caller.claims.scopes.types if caller.may(Need.of(f"{type_}.r"))]


SOURCES = (
    EverythingSource(_patient, (), READ_PATIENT),
    EverythingSource(_encounters, (datetime.fromisoformat, UUID), READ_ENCOUNTER),
    EverythingSource(_intake, (row_number,), SEARCH_INTAKE),
    EverythingSource(_resources, (UUID,), READ_PATIENT),
    EverythingSource(_tasks, (UUID,), READ_TASK),
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
    """Return the patient after merges, a page of items with their positions, and whether more
    follow. Raises PatientNotFound.
    """
    listed: list[Listed] = []
    first = 0 if after is None else after.source
    async with database.searching(caller, database.timings.long_read_s) as connection:
        patient = await patients.find(connection, patient_id)
        named = await resolve_reference(connection, str(patient_id))
        subject = Subject(patient, named.names, named.contested_numbers)
        for number, source in enumerate(SOURCES[first:], first):
            if not caller.may(source.need):
                continue
            key = after.key if after is not None and number == after.source else None
            found, more = await source.read(
                connection, caller, subject, key, limit + 1 - len(listed)
            )
            listed += [(item, [number, *item_key]) for item, item_key in found]
            if more or len(listed) > limit:
                return subject, listed[:limit], True
    return subject, listed, False
