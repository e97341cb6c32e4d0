"""Every SQL statement about patients."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from records.tables import Patient


async def add(session: AsyncSession, patient: Patient) -> Patient:
    """Insert a patient and read back what the database set."""
    session.add(patient)
    await session.flush()
    return patient


async def find(session: AsyncSession, patient_id: UUID) -> Patient | None:
    """Return the patient with this id, if there is one."""
    return await session.get(Patient, patient_id)
