"""Use cases about intake."""

from collections import defaultdict
from collections.abc import Sequence

from pydantic import JsonValue

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.writes.write import Transaction, Written
from records.encounters import service as encounters
from records.errors import (
    AlreadyAmended,
    IntakeOfAnotherPatient,
    IntakeRecordNotFound,
)
from records.event_types import Change
from records.intake import repository, tasks
from records.intake.routings import repository as routings
from records.intake.routings.rows import RoutingRow
from records.intake.rows import IntakeReference, IntakeRow, RoutedIntake
from records.intake.schemas import IntakeCreate
from records.patient_references import NamedRow, names_of, require_uncontested
from records.tables import SCHEMA

INTAKE_RECORD = "intake-record"


async def store(transaction: Transaction, submitted: IntakeCreate) -> Written[IntakeReference]:
    """Store an intake record, perhaps as a correction of another one, and the task that it brings
    along. The patient may be unknown here: the number may be another system's. A correction keeps the
    number of what it corrects.

    Raises PatientOutOfReach, ContestedNumber, EncounterNotFound, EncounterOfAnotherPatient, IntakeRecordNotFound,
    IntakeOfAnotherPatient, AlreadyAmended.
    """
    connection, patient_id = transaction.connection, submitted.patient_id
    await require_in_reach(connection, SCHEMA, [patient_id])
    if submitted.encounter_id is not None:
        await encounters.patient_of(connection, submitted.encounter_id, patient_id)
    original_id = None
    if submitted.amends is None:
        await require_uncontested(connection, [patient_id])
    else:
        original_id = await _original_of(connection, submitted.amends, patient_id)
    task_id = await tasks.bring(
        transaction,
        submitted,
        tasks.TRIAGE,
        patient_id=patient_id,
        encounter_id=submitted.encounter_id,
        urgency=submitted.urgency,
    )
    values = submitted.model_dump(exclude={"queue", "priority"})
    row = await repository.add(
        connection, values | {"original_id": original_id, "task_id": task_id}
    )
    if row is None:
        raise AlreadyAmended
    await tasks.tell(transaction, task_id, record_id=row.id)
    if submitted.amends is None:
        transaction.record(event(Change.INTAKE_RECEIVED, row))
    else:
        transaction.record(event(Change.INTAKE_AMENDED, row, amends=submitted.amends))
    return Written(row, INTAKE_RECORD, row.id)


async def _original_of(connection: Connection, record_id: int, patient_id: str) -> int:
    """Return the first record of the chain that a correction of `record_id` continues.

    Raises IntakeRecordNotFound, IntakeOfAnotherPatient.
    """
    amended = await repository.find(connection, record_id)
    if amended is None:
        raise IntakeRecordNotFound
    if amended.patient_id != patient_id:
        raise IntakeOfAnotherPatient
    return amended.original_id or record_id


def event(kind: Change, record: IntakeReference, **data: JsonValue) -> Event:
    return Event(
        kind,
        INTAKE_RECORD,
        record.id,
        1,
        patient_ids=[record.patient_id],
        encounter_id=record.encounter_id,
        data=data,
    )


async def stored_before(
    patient_id: str, connection: Connection, record_id: str, _: int
) -> IntakeReference:
    """Return the answer to a write about this patient, for its replay. Raises PatientOutOfReach as
    the write does, and after the same time.
    """
    await require_in_reach(connection, SCHEMA, [patient_id])
    found = await repository.find(connection, int(record_id))
    if found is None:
        raise LookupError
    return found


async def page_of_patient(
    database: Database, caller: Caller, reference: str, *, limit: int, before: int | None
) -> tuple[NamedRow, list[RoutedIntake], bool]:
    """Return whom a reference names, and a page of the records under all names of that patient."""
    async with database.connection(caller, database.timings.long_read_s) as connection:
        await require_in_reach(connection, SCHEMA, [reference])
        named = await names_of(connection, reference)
        return named, *await newest_first(connection, named.names, limit=limit, before=before)


async def newest_first(
    connection: Connection,
    names: Sequence[str],
    *,
    limit: int,
    before: int | None,
    max_bytes: int | None = None,
) -> tuple[list[RoutedIntake], bool]:
    """Return a page of the records under a patient's names, as part of a larger read."""
    found, more = await repository.newest_first(
        connection, names, limit=limit, before=before, max_bytes=max_bytes or PAGE_BYTES
    )
    return await _with_routings(connection, found), more


async def latest_of_patient(
    database: Database, caller: Caller, reference: str
) -> tuple[NamedRow, list[RoutedIntake]]:
    async with database.connection(caller) as connection:
        await require_in_reach(connection, SCHEMA, [reference])
        named = await names_of(connection, reference)
        record = await repository.latest(connection, named.names)
        return named, [] if record is None else await _with_routings(connection, [record])


async def _with_routings(
    connection: Connection, records: Sequence[IntakeRow]
) -> list[RoutedIntake]:
    by_record: dict[int, list[RoutingRow]] = defaultdict(list)
    for routing in await routings.of_records(connection, [record.id for record in records]):
        by_record[routing.record_id].append(routing)
    return [RoutedIntake(record, by_record[record.id]) for record in records]
