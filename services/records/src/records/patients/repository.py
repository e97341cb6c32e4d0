"""Every SQL statement about patients."""

from datetime import date
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.pool import Connection, Row, only
from records.tables import Patient

INSERT = """
INSERT INTO records.patients (full_name, date_of_birth) VALUES ($1, $2)
RETURNING id, full_name, date_of_birth, created_at, version
"""
AT_VERSION = """
SELECT id, full_name, date_of_birth, created_at, version FROM records.patients WHERE id = $1 AND version = $2
UNION ALL
SELECT id, full_name, date_of_birth, created_at, version FROM records.patient_versions WHERE id = $1 AND version = $2
"""


async def add(connection: Connection, full_name: str, date_of_birth: date | None) -> Row:
    """Insert a patient and return the row. A session makes POST /patients twice as dear."""
    return only(await connection.fetchrow(INSERT, full_name, date_of_birth))


async def at_version(connection: Connection, patient_id: UUID, version: int) -> Row:
    """Return a patient's row as it was in a version. Raises LookupError where there was none."""
    return only(await connection.fetchrow(AT_VERSION, patient_id, version))


async def find(session: AsyncSession, patient_id: UUID) -> Patient | None:
    """Return the patient with this id, if there is one."""
    return await session.get(Patient, patient_id)
