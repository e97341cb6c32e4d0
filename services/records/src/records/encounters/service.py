"""Use cases about encounters."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database import Database
from chassis.pool import Row
from records.encounters import repository
from records.encounters.schemas import EncounterCreate
from records.errors import EncounterNotFound
from records.patients import service as patients
from records.tables import Encounter


async def open_encounter(session: AsyncSession, submitted: EncounterCreate) -> Encounter:
    """Open an encounter of a registered patient. Raises PatientNotFound."""
    patient = await patients.read(session, submitted.patient_id)
    encounter = Encounter(
        patient_id=patient.id,
        chief_complaint=submitted.chief_complaint,
        started_at=submitted.start,
        ended_at=submitted.end,
    )
    return await repository.add(session, encounter)


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


async def summarise(session: AsyncSession, encounter_id: UUID, summary: str) -> tuple[Encounter, str]:
    """Write the encounter's summary, in place of an earlier one. Raises EncounterNotFound."""
    encounter = await repository.find_for_update(session, encounter_id)
    if encounter is None:
        raise EncounterNotFound
    encounter.summary = summary
    await session.flush()
    return await read(session, encounter_id)


async def list_of_patient(
    session: AsyncSession, patient_id: UUID, *, limit: int, after: tuple[datetime, UUID] | None
) -> Sequence[Encounter]:
    """Return up to `limit` of a patient's encounters, newest first. Raises PatientNotFound."""
    await patients.read(session, patient_id)
    return await repository.newest_first(session, patient_id, limit=limit, after=after)


async def existing(session: AsyncSession, ids: list[UUID]) -> Sequence[Encounter]:
    """Return those of `ids` that exist."""
    return await repository.existing(session, ids)
