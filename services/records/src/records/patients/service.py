"""Use cases about patients."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from records.errors import PatientNotFound
from records.patients import repository
from records.patients.schemas import PatientCreate
from records.tables import Patient


async def register(session: AsyncSession, submitted: PatientCreate) -> Patient:
    """Register a person."""
    return await repository.add(session, Patient(full_name=submitted.full_name, date_of_birth=submitted.date_of_birth))


async def read(session: AsyncSession, patient_id: UUID) -> Patient:
    """Return a patient. Raises PatientNotFound."""
    found = await repository.find(session, patient_id)
    if found is None:
        raise PatientNotFound
    return found
