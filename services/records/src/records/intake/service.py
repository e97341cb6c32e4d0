"""Use cases about intake."""

from collections.abc import Sequence

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.outbox import Event
from chassis.pool import Connection, Row, only
from chassis.writes import Transaction, Written
from records.event_types import Change
from records.intake import repository
from records.intake.schemas import IntakeCreate
from records.tables import IntakeRecord

INTAKE_RECORD = "intake-record"


async def store(transaction: Transaction, submitted: IntakeCreate) -> Written[Row]:
    """Store an intake record. Its patient need not be known here: the number may be another system's."""
    row = await repository.add(transaction.connection, **submitted.model_dump())
    transaction.leave(Event(Change.INTAKE_RECEIVED, INTAKE_RECORD, row["id"], 1, patient_ids=[row["patient_id"]]))
    return Written(row, INTAKE_RECORD, row["id"])


async def stored(connection: Connection, record_id: str, _: int) -> Row:
    """Return a record that was stored; it never changes."""
    return only(await repository.find(connection, int(record_id)))


async def newest_of_patient(
    session: AsyncSession, patient_id: str, *, limit: int, before: int | None = None
) -> Sequence[IntakeRecord]:
    """Return the newest records of a patient, older than record `before` where given, the newest first."""
    return await repository.newest(session, patient_id, limit=limit, before=before)
