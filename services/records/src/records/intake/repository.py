"""Every SQL statement about intake records."""

from collections.abc import Sequence

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from records.tables import IntakeRecord


async def add(session: AsyncSession, record: IntakeRecord) -> IntakeRecord:
    """Insert a record and read back what the database set."""
    session.add(record)
    await session.flush()
    return record


async def newest(
    session: AsyncSession, patient_id: str, *, limit: int, before: int | None = None
) -> Sequence[IntakeRecord]:
    """Return the newest records of a patient, older than record `before` where given, the newest first."""
    statement = select(IntakeRecord).where(IntakeRecord.patient_id == patient_id)
    if before is not None:
        statement = statement.where(col(IntakeRecord.id) < before)
    return (await session.exec(statement.order_by(col(IntakeRecord.id).desc()).limit(limit))).all()
