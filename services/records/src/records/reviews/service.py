from dataclasses import replace
from uuid import UUID

from chassis.database.pool import Connection
from chassis.problems.problem import required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.encounters import repository as encounters
from records.encounters.service import event, find
from records.errors import EncounterNotFound, EncounterVersionNotFound
from records.event_types import Change
from records.reviews.errors import NoSummary
from records.reviews.schemas import Objection
from records.tasks import repository
from records.tasks import service as tasks
from records.tasks.moves import TASK
from records.tasks.rows import TaskRow
from records.tasks.schemas import TaskFields

REVIEW, OBJECTION = "review", "summary_objection"
CREATED = 201


async def object_to_summary(
    transaction: Transaction, encounter_id: UUID, submitted: Objection
) -> Written[TaskRow]:
    """The objection may be about an earlier version."""
    connection = transaction.connection
    await find(connection, encounter_id)
    version = await encounters.at_version(connection, encounter_id, submitted.version)
    encounter = required(version, EncounterVersionNotFound)
    if encounter.summary is None:
        raise NoSummary
    fields = TaskFields(
        kind=OBJECTION,
        queue=REVIEW,
        patient_id=str(encounter.patient_id),
        encounter_id=encounter_id,
        input={
            "version": submitted.version,
            "reason": submitted.reason,
            "objected_by": transaction.caller.name,
        },
    )
    task = await tasks.add(transaction, fields, (), is_for_person=True)
    data = {"task_id": str(task.id), "reason": submitted.reason}
    transaction.record(replace(event(Change.SUMMARY_OBJECTED, encounter), data=data))
    return Written(task, TASK, task.id, task.version, CREATED)


async def replay_objection(connection: Connection, first: Reference) -> TaskRow:
    """Return the first answer. Raises EncounterNotFound if the patient is no longer in reach."""
    row = await repository.at_version(connection, UUID(first.id), first.version)
    return required(row, EncounterNotFound)
