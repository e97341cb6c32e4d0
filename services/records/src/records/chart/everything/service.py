"""Everything that is known of a patient: the patient, encounters, intake records, imported
resources, in this order.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.connections import Database
from chassis.http.paging import PAGE_BYTES, row_number
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
from records.patients.schemas import PatientOut


@dataclass(frozen=True, slots=True)
class Position:
    """Where a page ended: in which of the sources, at which key of it."""

    source: int
    key: list[Any]  # JSON.

    @classmethod
    def parse(cls, source: Any, *key: Any) -> "Position":  # What a cursor holds.
        """Raises ValueError, TypeError, AttributeError for what is no position."""
        if (
            type(source) is not int
            or not 0 <= source < len(SOURCES)
            or len(key) != len(SOURCES[source].parse)
        ):
            raise ValueError
        return cls(
            source, [parse(value) for parse, value in zip(SOURCES[source].parse, key, strict=True)]
        )


Listed = tuple[Item, list[Any]]  # With its key, as JSON.
# Up to so many items after a key, fewer where they are large, and whether this source has more for
# certain.
Read = Callable[[AsyncSession, UUID, "list[Any] | None", int], Awaitable[tuple[list[Listed], bool]]]


@dataclass(frozen=True, slots=True)
class Source:
    """Items of one kind: how they are read, after a key, and how each value of a key is parsed."""

    read: Read
    parse: Sequence[Callable[[Any], Any]]


async def _patient(
    session: AsyncSession, patient_id: UUID, after: list[Any] | None, _: int
) -> tuple[list[Listed], bool]:
    if after is not None:
        return [], False
    patient = await patients.read(session, patient_id)
    return [
        (PatientItem(type="patient", patient=PatientOut.of_row(patient.model_dump())), [])
    ], False


async def _encounters(
    session: AsyncSession, patient_id: UUID, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    key = None if after is None else (after[0], after[1])
    database: Database = session.info["database"]
    async with database.hot() as connection:
        found, more = await encounters.newest_first(
            connection, patient_id, limit=limit, after=key, max_bytes=PAGE_BYTES
        )
    return [
        (
            EncounterItem(type="encounter", encounter=EncounterOut.of(encounter)),
            [(encounter.started_at or encounter.created_at).isoformat(), str(encounter.id)],
        )
        for encounter in found
    ], more


async def _intake(
    session: AsyncSession, patient_id: UUID, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    before = None if after is None else after[0]
    found, more = await intake.page_of_patient(session, str(patient_id), limit=limit, before=before)
    return [
        (
            IntakeItem(
                type="intake-record",
                intake_record=IntakeOut.of(shown.record, shown.amended_by, shown.routing),
            ),
            [shown.record.id],
        )
        for shown in found
    ], more


async def _resources(
    session: AsyncSession, patient_id: UUID, after: list[Any] | None, limit: int
) -> tuple[list[Listed], bool]:
    last = None if after is None else after[0]
    shown = await repository.page_length_of(
        session, patient_id, after=last, limit=limit, max_bytes=PAGE_BYTES
    )
    found = await repository.resources_of(session, patient_id, after=last, limit=shown + 1)
    return [
        (ResourceItem(type="resource", resource=ResourceOut.of(resource, body)), [str(resource.id)])
        for resource, body in found[:shown]
    ], len(found) > shown


SOURCES = (
    Source(_patient, ()),
    Source(_encounters, (datetime.fromisoformat, UUID)),
    Source(_intake, (row_number,)),
    Source(_resources, (UUID,)),
)


async def page(
    session: AsyncSession, patient_id: UUID, *, after: Position | None, limit: int
) -> tuple[list[Listed], bool]:
    """Return up to `limit` items, fewer where they are large, each with where a page ends that ends
    with it; and whether there are more. Raises PatientNotFound.
    """
    await patients.read(session, patient_id)
    found: list[Listed] = []
    first = 0 if after is None else after.source
    for number, source in enumerate(SOURCES[first:], first):
        key = after.key if after is not None and number == after.source else None
        listed, more = await source.read(session, patient_id, key, limit + 1 - len(found))
        found += [(item, [number, *item_key]) for item, item_key in listed]
        if more or len(found) > limit:
            return found[:limit], True
    return found, False
