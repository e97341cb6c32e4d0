"""Every SQL statement about intake records."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.pool import Connection, Row, only
from records.tables import IntakeRecord

INSERT = """
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency, kind, details) VALUES ($1, $2, $3, $4, $5, $6)
RETURNING id, patient_id
"""
FIND = "SELECT id, patient_id FROM records.intake_records WHERE id = $1"


async def add(
    connection: Connection,
    *,
    patient_id: str,
    age: int,
    symptoms: list[str],
    urgency: str,
    kind: str | None,
    details: dict[str, Any] | None,  # Any: whatever JSON object came with the intake.
) -> Row:
    """Insert a record and return its row."""
    return only(await connection.fetchrow(INSERT, patient_id, age, symptoms, urgency, kind, details))


async def find(connection: Connection, record_id: int) -> Row | None:
    """Return a record's row, if there is one."""
    return await connection.fetchrow(FIND, record_id)


async def newest(
    session: AsyncSession, patient_id: str, *, limit: int, before: int | None = None
) -> Sequence[IntakeRecord]:
    """Return the newest records of a patient, older than record `before` where given, the newest first."""
    statement = select(IntakeRecord).where(IntakeRecord.patient_id == patient_id)
    if before is not None:
        statement = statement.where(col(IntakeRecord.id) < before)
    return (await session.exec(statement.order_by(col(IntakeRecord.id).desc()).limit(limit))).all()
