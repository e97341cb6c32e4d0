from uuid import UUID

from pydantic import JsonValue

from chassis.writes.write import Transaction
from records.fhir.store import identity_repository
from records.tasks import service as tasks
from records.tasks.deciders import IDENTITY
from records.tasks.schemas import TaskFields

IDENTITY_REVIEW = "identity_review"


async def ask(transaction: Transaction, patient_id: UUID, **more: JsonValue) -> None:
    fields = TaskFields(
        kind=IDENTITY_REVIEW,
        queue=IDENTITY,
        patient_id=str(patient_id),
        input={"patient_id": str(patient_id), **more},
    )
    await tasks.add(transaction, fields, ())


async def ask_once(transaction: Transaction, old: UUID, survivor: UUID) -> None:
    if not await identity_repository.has_asked(
        transaction.connection, IDENTITY_REVIEW, old, survivor
    ):
        await ask(transaction, old, replaced_by=str(survivor))
