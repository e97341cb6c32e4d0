"""Use cases about patients."""

from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.outbox import Event
from chassis.pool import Connection, Row
from chassis.writes import Transaction, Written
from records.errors import PatientNotFound
from records.event_types import Change
from records.patients import repository
from records.patients.schemas import PatientCreate
from records.tables import Patient

PATIENT = "patient"


async def register(transaction: Transaction, submitted: PatientCreate) -> Written[Row]:
    """Register a person."""
    row = await repository.add(transaction.connection, submitted.full_name, submitted.date_of_birth)
    transaction.leave(Event(Change.PATIENT_CREATED, PATIENT, row["id"], row["version"], patient_ids=[row["id"]]))
    return Written(row, PATIENT, row["id"], row["version"])


async def at_version(connection: Connection, patient_id: str, version: int) -> Row:
    """Return a patient as it was in a version that there was."""
    return await repository.at_version(connection, UUID(patient_id), version)


async def read(session: AsyncSession, patient_id: UUID) -> Patient:
    """Return a patient. Raises PatientNotFound."""
    found = await repository.find(session, patient_id)
    if found is None:
        raise PatientNotFound
    return found
