"""Every SQL statement about patients."""

from datetime import date
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.pool import Connection, Row, only
from records.tables import Patient

INSERT = "INSERT INTO records.patients (full_name, date_of_birth) VALUES ($1, $2) RETURNING id, created_at"


async def add(connection: Connection, full_name: str, date_of_birth: date | None) -> Row:
    """Insert a patient and return what the database made. A session makes POST /patients twice as dear."""
    return only(await connection.fetchrow(INSERT, full_name, date_of_birth))


async def find(session: AsyncSession, patient_id: UUID) -> Patient | None:
    """Return the patient with this id, if there is one."""
    return await session.get(Patient, patient_id)
