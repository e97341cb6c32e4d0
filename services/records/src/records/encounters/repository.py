"""Every SQL statement about encounters."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import tuple_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.pool import Connection, Row
from records.tables import Encounter, Patient, encounter_time

ROW_WITH_PATIENT_NAME = """
SELECT encounters.id, encounters.patient_id, encounters.chief_complaint, encounters.summary, encounters.started_at,
       encounters.ended_at, encounters.created_at, patients.full_name AS patient_name
FROM records.encounters JOIN records.patients ON patients.id = encounters.patient_id
WHERE encounters.id = $1
"""


async def add(session: AsyncSession, encounter: Encounter) -> Encounter:
    """Insert an encounter and read back what the database set."""
    session.add(encounter)
    await session.flush()
    return encounter


async def find_for_update(session: AsyncSession, encounter_id: UUID) -> Encounter | None:
    """Return the encounter and lock its row until the transaction ends."""
    return await session.get(Encounter, encounter_id, with_for_update=True)


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
