"""Use cases about encounters."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database import Database
from chassis.outbox import Event
from chassis.pool import Connection, Row
from chassis.versions import VersionMismatch
from chassis.writes import Transaction, Written
from records.encounters import repository
from records.encounters.schemas import EncounterCreate
from records.errors import EncounterNotFound, PatientNotFound
from records.event_types import Access, Change
from records.patients import service as patients
from records.tables import Encounter

ENCOUNTER = "encounter"


async def open_encounter(transaction: Transaction, submitted: EncounterCreate) -> Written[Row]:
    """Open an encounter of a registered patient. Raises PatientNotFound."""
    row = await repository.add(
        transaction.connection, submitted.patient_id, submitted.chief_complaint, submitted.start, submitted.end
    )
    if row is None:
        raise PatientNotFound
    transaction.leave(event(Change.ENCOUNTER_CREATED, row))
    return Written(row, ENCOUNTER, row["id"], row["version"])


def event(kind: Change | Access, row: Row, *changed: str) -> Event:
    """Return the event of an encounter's row."""
    return Event(
        kind,
        ENCOUNTER,
        row["id"],
        row["version"],
        patient_ids=[row["patient_id"]],
        encounter_id=row["id"],
        data={"changed": list(changed)} if changed else {},
    )


async def read(session: AsyncSession, encounter_id: UUID) -> tuple[Encounter, str]:
    """Return an encounter and its patient's name. Raises EncounterNotFound."""
    found = await repository.find_with_patient_name(session, encounter_id)
    if found is None:
        raise EncounterNotFound
    return found


async def read_alone(database: Database, encounter_id: UUID) -> Row:
    """Return the same outside a session: the read that agents do most. Raises EncounterNotFound."""
    async with database.hot() as connection:
        found = await repository.find_row_with_patient_name(connection, encounter_id)
    if found is None:
        raise EncounterNotFound
    return found


async def summarise(transaction: Transaction, encounter_id: UUID, summary: str) -> Written[Row]:
    """Write the encounter's summary, in place of an earlier one. Raises EncounterNotFound, VersionMismatch."""
    expected = transaction.precondition.version
    row = await repository.update_summary(transaction.connection, encounter_id, expected, summary)
    if row is None:
        exists = await repository.find_row_with_patient_name(transaction.connection, encounter_id)
        raise EncounterNotFound if exists is None else VersionMismatch
    transaction.leave(event(Change.ENCOUNTER_AMENDED, row, "summary"))
    return Written(row, ENCOUNTER, row["id"], row["version"])


async def at_version(connection: Connection, encounter_id: str, version: int) -> Row:
    """Return an encounter as it was in a version that there was."""
    return await repository.at_version(connection, UUID(encounter_id), version)


async def list_of_patient(
    session: AsyncSession, patient_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None
) -> Sequence[Encounter]:
    """Return up to `limit` of a patient's encounters, newest first. Raises PatientNotFound."""
    await patients.read(session, patient_id)
    return await repository.newest_first(session, patient_id, limit=limit, after=after)


async def existing(session: AsyncSession, ids: list[UUID]) -> Sequence[Encounter]:
    """Return those of `ids` that exist."""
    return await repository.existing(session, ids)
