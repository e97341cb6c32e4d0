"""Every SQL statement about encounters."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import tuple_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.pool import Connection, Row, only
from records.tables import Encounter, Patient, encounter_time

ROW_WITH_PATIENT_NAME = """
SELECT encounters.id, encounters.patient_id, encounters.chief_complaint, encounters.summary, encounters.started_at,
       encounters.ended_at, encounters.created_at, encounters.version, patients.full_name AS patient_name
FROM records.encounters JOIN records.patients ON patients.id = encounters.patient_id
WHERE encounters.id = $1
"""
# Only where the patient exists; otherwise there is no row.
INSERT = """
INSERT INTO records.encounters (patient_id, chief_complaint, started_at, ended_at)
SELECT patients.id, $2, $3, $4 FROM records.patients WHERE patients.id = $1
RETURNING id, patient_id, chief_complaint, summary, started_at, ended_at, created_at, version
"""
# Only in the version that is expected, where one is.
UPDATE_SUMMARY = """
UPDATE records.encounters SET summary = $3 FROM records.patients
WHERE encounters.id = $1 AND ($2::integer IS NULL OR encounters.version = $2) AND patients.id = encounters.patient_id
RETURNING encounters.id, encounters.patient_id, encounters.chief_complaint, encounters.summary, encounters.started_at,
          encounters.ended_at, encounters.created_at, encounters.version, patients.full_name AS patient_name
"""
AT_VERSION = """
SELECT found.id, found.patient_id, found.chief_complaint, found.summary, found.started_at, found.ended_at,
       found.created_at, found.version, patients.full_name AS patient_name
FROM (
    SELECT id, patient_id, chief_complaint, summary, started_at, ended_at, created_at, version
    FROM records.encounters WHERE id = $1 AND version = $2
    UNION ALL
    SELECT id, patient_id, chief_complaint, summary, started_at, ended_at, created_at, version
    FROM records.encounter_versions WHERE id = $1 AND version = $2
) AS found JOIN records.patients ON patients.id = found.patient_id
"""


async def add(
    connection: Connection,
    patient_id: UUID,
    chief_complaint: str,
    started_at: datetime | None,
    ended_at: datetime | None,
) -> Row | None:
    """Insert an encounter and return its row, or None where there is no such patient."""
    return await connection.fetchrow(INSERT, patient_id, chief_complaint, started_at, ended_at)


async def update_summary(
    connection: Connection, encounter_id: UUID, expected_version: int | None, summary: str
) -> Row | None:
    """Write a summary and return the row, or None where there is no such encounter in the expected version."""
    return await connection.fetchrow(UPDATE_SUMMARY, encounter_id, expected_version, summary)


async def at_version(connection: Connection, encounter_id: UUID, version: int) -> Row:
    """Return an encounter as it was in a version. Raises LookupError where there was none."""
    return only(await connection.fetchrow(AT_VERSION, encounter_id, version))


async def find_with_patient_name(session: AsyncSession, encounter_id: UUID) -> tuple[Encounter, str] | None:
    """Return the encounter and its patient's name."""
    statement = (
        select(Encounter, Patient.full_name)
        .join(Patient, col(Patient.id) == col(Encounter.patient_id))
        .where(Encounter.id == encounter_id)
    )
    return (await session.exec(statement)).first()


async def find_row_with_patient_name(connection: Connection, encounter_id: UUID) -> Row | None:
    """Return the same as a row. A session makes GET /encounters/{id} 2.2 times as dear (docs/benchmark)."""
    return await connection.fetchrow(ROW_WITH_PATIENT_NAME, encounter_id)


async def newest_first(
    session: AsyncSession,
    patient_id: UUID,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None = None,
    leaving_out: UUID | None = None,
) -> Sequence[Encounter]:
    """Return a patient's encounters by start, else by creation, the newest first; `after` is the key of the last one
    seen.
    """
    statement = select(Encounter).where(Encounter.patient_id == patient_id)
    if after is not None:
        statement = statement.where(tuple_(encounter_time, col(Encounter.id)) < tuple_(*after))
    if leaving_out is not None:
        statement = statement.where(Encounter.id != leaving_out)
    statement = statement.order_by(encounter_time.desc(), col(Encounter.id).desc()).limit(limit)
    return (await session.exec(statement)).all()


async def existing(session: AsyncSession, ids: list[UUID]) -> Sequence[Encounter]:
    """Return those of `ids` that exist."""
    return (await session.exec(select(Encounter).where(col(Encounter.id).in_(ids)))).all()
