"""Use cases about intake."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from records.intake import repository
from records.intake.schemas import IntakeCreate
from records.tables import IntakeRecord


async def store(session: AsyncSession, submitted: IntakeCreate) -> IntakeRecord:
    """Store an intake record. Its patient need not be known here: the number may be another system's."""
    return await repository.add(session, IntakeRecord(**submitted.model_dump()))


async def newest_of_patient(
    session: AsyncSession, patient_id: str, *, limit: int, before: int | None = None
) -> Sequence[IntakeRecord]:
    """Return the newest records of a patient, older than record `before` where given, the newest first."""
    return await repository.newest(session, patient_id, limit=limit, before=before)
