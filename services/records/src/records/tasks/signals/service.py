"""Use cases of signals."""

from uuid import UUID

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.problems.problem import FieldError, Invalid
from chassis.writes.write import Transaction, Written
from records.event_types import Change
from records.tables import SCHEMA
from records.tasks import moves
from records.tasks.signals import repository
from records.tasks.signals.rows import SignalRow
from records.tasks.signals.schemas import SignalCreate

SIGNAL = "task-signal"
CREATED = 201


async def send(transaction: Transaction, submitted: SignalCreate) -> Written[SignalRow]:
    """Resume the task that has awaited the key longest, or keep the signal for the first that will.

    Raises PatientOutOfReach; Invalid where a caller of some patients names none of them.
    """
    connection = transaction.connection
    if submitted.patient_id is not None:
        await require_in_reach(connection, SCHEMA, [submitted.patient_id])
    elif connection.is_limited:
        raise Invalid(errors=(FieldError("/patient_id", "patient-of-signal"),))
    await repository.lock_key(connection, submitted.key)
    if submitted.id is not None:
        earlier = await repository.by_id(
            connection, submitted.key, submitted.id, submitted.patient_id
        )
        if earlier is not None:
            return Written(earlier, SIGNAL, earlier.id, status=CREATED)
    task = await repository.awaiting(connection, submitted.key, submitted.patient_id)
    row = await repository.add(
        connection,
        transaction.caller,
        key=submitted.key,
        signal_id=submitted.id,
        patient_id=submitted.patient_id,
        data=submitted.data,
        task_id=None if task is None else task.id,
    )
    if task is None:
        patients = [] if row.patient_id is None else [row.patient_id]
        transaction.record(Event(Change.TASK_SIGNAL_KEPT, SIGNAL, row.id, patient_ids=patients))
    else:
        await moves.resume(transaction, task)
    return Written(row, SIGNAL, row.id, status=CREATED)


async def sent(submitted: SignalCreate, connection: Connection, signal_id: UUID) -> SignalRow:
    """Return the answer to a signal, for its replay. Raises PatientOutOfReach, which takes as long as
    for a signal that was not sent.
    """
    if submitted.patient_id is not None:
        await require_in_reach(connection, SCHEMA, [submitted.patient_id])
    return await repository.find(connection, signal_id)
