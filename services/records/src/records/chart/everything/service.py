"""Everything about a patient: first the patient, then encounters, intake records and imported
resources.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.connections import Database
from chassis.database.pool import LONG_READ_S, Connection
from chassis.http.paging import PAGE_BYTES, row_number
from chassis.identity.caller import Caller
from records.chart.everything import repository
from records.chart.everything.schemas import (
    EncounterItem,
    IntakeItem,
    Item,
    PatientItem,
    ResourceItem,
    ResourceOut,
)
from records.encounters import repository as encounters
from records.encounters.schemas import EncounterOut
from records.intake import service as intake
from records.intake.schemas import IntakeOut
from records.patients import service as patients
from records.patients.rows import PatientRow
from records.patients.schemas import PatientOut


@dataclass(frozen=True, slots=True)
class Position:
    """The end of a page: the number of a source, and the key of its last item."""

    source: int
    key: list[Any]  # Any: values that the source has parsed.

    @classmethod
    def parse(cls, source: Any, *key: Any) -> "Position":  # Any: values of a cursor.
        """Raises ValueError, TypeError, AttributeError."""
        if type(source) is not int or not 0 <= source < len(SOURCES):
            raise ValueError
        parsers = SOURCES[source].key
        return cls(source, [parse(value) for parse, value in zip(parsers, key, strict=True)])


# Any, here and below: the values of a key, in a cursor as JSON.
Listed = tuple[Item, list[Any]]
# Reads up to so many items after a key, fewer where they are large, and whether there are more.
Read = Callable[
    [Connection, PatientRow, "list[Any] | None", int], Awaitable[tuple[list[Listed], bool]]
]


@dataclass(frozen=True, slots=True)
class Source:
    """Items of one kind: how to read them, and how to parse each value of their key."""

    read: Read
    key: Sequence[Callable[[Any], Any]]


async def _patient(
    _: Connection, patient: PatientRow, after: list[Any] | None, __: int
) -> tuple[list[Listed], bool]:
    item = PatientItem(type="patient", patient=PatientOut.of(patient))
    return [(item, [])] if after is None else [], False


async def _encounters(
    connection: Connection, patient: PatientRow, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    key = None if after is None else (after[0], after[1])
    found, more = await encounters.newest_first(
        connection, patient.id, limit=limit, after=key, max_bytes=PAGE_BYTES
    )
    return [
        (EncounterItem(type="encounter", encounter=EncounterOut.of(row)), row.position)
        for row in found
    ], more


async def _intake(
    connection: Connection, patient: PatientRow, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    before = None if after is None else after[0]
    found, more = await intake.newest_first(connection, str(patient.id), limit=limit, before=before)
    return [
        (IntakeItem(type="intake-record", intake_record=IntakeOut.of(routed)), [routed.record.id])
        for routed in found
    ], more


async def _resources(
    connection: Connection, patient: PatientRow, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    last = None if after is None else after[0]
    found, more = await repository.resources_of(
        connection, patient.id, after=last, limit=limit, max_bytes=PAGE_BYTES
    )
    return [
        (ResourceItem(type="resource", resource=ResourceOut.of(row)), [str(row.id)])
        for row in found
    ], more


SOURCES = (
    Source(_patient, ()),
    Source(_encounters, (datetime.fromisoformat, UUID)),
    Source(_intake, (row_number,)),
    Source(_resources, (UUID,)),
)


async def page(
    database: Database, caller: Caller, patient_id: UUID, *, after: Position | None, limit: int
) -> tuple[list[Listed], bool]:
    """Return up to `limit` items, fewer where they are large, each with its position; and whether
    there are more. Raises PatientNotFound.
    """
    listed: list[Listed] = []
    first = 0 if after is None else after.source
    async with database.connection(caller, LONG_READ_S) as connection:
        patient = await patients.find(connection, patient_id)
        for number, source in enumerate(SOURCES[first:], first):
            key = after.key if after is not None and number == after.source else None
            found, more = await source.read(connection, patient, key, limit + 1 - len(listed))
            listed += [(item, [number, *item_key]) for item, item_key in found]
            if more or len(listed) > limit:
                return listed[:limit], True
    return listed, False
