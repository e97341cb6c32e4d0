"""Use cases about patients."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database import Database
from chassis.pool import Row
from records.errors import PatientNotFound
from records.patients import repository
from records.patients.schemas import PatientCreate
from records.tables import Patient


async def register(database: Database, submitted: PatientCreate) -> Row:
    """Register a person; return what the database made: `id` and `created_at`."""
    async with database.hot() as connection:
        return await repository.add(connection, submitted.full_name, submitted.date_of_birth)


async def read(session: AsyncSession, patient_id: UUID) -> Patient:
    """Return a patient. Raises PatientNotFound."""
    found = await repository.find(session, patient_id)
    if found is None:
        raise PatientNotFound
    return found
