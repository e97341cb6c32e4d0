from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from pydantic import JsonValue

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.problems.problem import ScopeMissing, required
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.encounters import service as encounters
from records.event_types import Access, Change, list_of_several
from records.intake import repository
from records.intake.errors import (
    AlreadyAmended,
    IntakeOfAnotherPatient,
    IntakeRecordNotFound,
    TooManyRoutings,
)
from records.intake.rows import (
    IntakeReference,
    IntakeRow,
    RoutedIntake,
    RoutingOfPatientRow,
    RoutingRow,
    StoredIntake,
)
from records.intake.schemas import IntakeCreate, RoutingCreate, WithTask
from records.patient_references import ResolvedReference, require_uncontested, resolve_reference
from records.patients import repository as patients
from records.scopes import CREATE_TASK
from records.tables.base import SCHEMA
from records.tasks import service as tasks
from records.tasks.deduplication import Submission, open_task
from records.tasks.priorities import priority_of_urgency
from records.tasks.schemas import TaskFields

INTAKE_RECORD = "intake-record"
ROUTING = "intake-routing"
TRIAGE, ASSIGNMENT = "intake_triage", "assignment"
MAX_ROUTINGS = 100  # Limit per record; lists of records show all decisions.


async def store(transaction: Transaction, submitted: IntakeCreate) -> Written[StoredIntake]:
    """The patient may be unknown. A correction MUST name the patient like the corrected record."""
    connection, patient_id = transaction.connection, submitted.patient_id
    await require_in_reach(connection, SCHEMA, [patient_id])
    if submitted.encounter_id is not None:
        await encounters.patient_of(connection, submitted.encounter_id, patient_id)
    original_id = None
    if submitted.amends is None:
        await require_uncontested(connection, [patient_id])
    else:
        original_id = await _original_of(connection, submitted.amends, patient_id)
    task = await _create_task(
        transaction,
        submitted,
        TRIAGE,
        patient_id=patient_id,
        encounter_id=submitted.encounter_id,
        urgency=submitted.urgency,
    )
    task_id = None if task is None else task.task.id
    row = await repository.add(
        connection, submitted.columns | {"original_id": original_id, "task_id": task_id}
    )
    if row is None:
        raise AlreadyAmended
    await _record_on_task(transaction, task, record_id=row.id)
    if submitted.amends is None:
        transaction.record(event(Change.INTAKE_RECEIVED, row))
    else:
        transaction.record(event(Change.INTAKE_AMENDED, row, amends=submitted.amends))
    stored = StoredIntake(row, await _does_age_fit(connection, submitted))
    return Written(stored, INTAKE_RECORD, row.id)


async def _does_age_fit(connection: Connection, submitted: IntakeCreate) -> bool:
    age = submitted.stated_age
    if age is None:
        return True
    named = await resolve_reference(connection, submitted.patient_id)
    patient = named.patient_id and await patients.find(connection, named.patient_id)
    birth = patient and (patient.date_of_birth or patient.partial_birth_date)
    return not birth or age.fits(str(birth), datetime.now(UTC).date())


async def _original_of(connection: Connection, record_id: int, patient_id: str) -> int:
    amended = required(await repository.find(connection, record_id), IntakeRecordNotFound)
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


async def replay_stored(
    submitted: IntakeCreate, connection: Connection, first: Reference
) -> StoredIntake:
    """Return the first answer. Raises PatientOutOfReach like the first request, in equal time."""
    await require_in_reach(connection, SCHEMA, [submitted.patient_id])
    row = required(await repository.find(connection, int(first.id)), LookupError)
    return StoredIntake(row, await _does_age_fit(connection, submitted))


async def page_of_patient(
    database: Database, caller: Caller, reference: str, *, limit: int, before: int | None
) -> tuple[ResolvedReference, list[RoutedIntake], bool]:
    async with database.searching(caller, database.timings.long_read_s) as connection:
        await require_in_reach(connection, SCHEMA, [reference])
        named = await resolve_reference(connection, reference)
        return named, *await newest_first(connection, named.names, limit=limit, before=before)


async def newest_first(
    connection: Connection,
    names: Sequence[str],
    *,
    limit: int,
    before: int | None,
    max_bytes: int | None = None,
) -> tuple[list[RoutedIntake], bool]:
    found, more = await repository.newest_first(
        connection, names, limit=limit, before=before, max_bytes=max_bytes or PAGE_BYTES
    )
    return await with_routings(connection, found), more


async def latest_of_patient(
    database: Database, caller: Caller, reference: str
) -> tuple[ResolvedReference, list[RoutedIntake]]:
    async with database.connection(caller) as connection:
        await require_in_reach(connection, SCHEMA, [reference])
        named = await resolve_reference(connection, reference)
        record = await repository.latest(connection, named.names)
        return named, [] if record is None else await with_routings(connection, [record])


async def with_routings(connection: Connection, records: Sequence[IntakeRow]) -> list[RoutedIntake]:
    by_record: dict[int, list[RoutingRow]] = defaultdict(list)
    for routing in await repository.ROUTINGS_OF_RECORDS.all(
        connection, records=[record.id for record in records]
    ):
        by_record[routing.record_id].append(routing)
    return [RoutedIntake(record, by_record[record.id]) for record in records]


async def route(
    transaction: Transaction, record_id: int, submitted: RoutingCreate
) -> Written[RoutingRow]:
    """Store a routing decision. Its urgency, else the record's, decides the task's priority."""
    record = await repository.find(transaction.connection, record_id)
    if record is None:
        raise IntakeRecordNotFound
    task = await _create_task(
        transaction,
        submitted,
        ASSIGNMENT,
        patient_id=record.patient_id,
        encounter_id=record.encounter_id,
        urgency=submitted.urgency or record.urgency,
    )
    row = await repository.INSERT_ROUTING.first(
        transaction.connection,
        record_id=record_id,
        to=submitted.to,
        reason=submitted.reason,
        urgency=submitted.urgency,
        decided_by=transaction.caller.name,
        decided_by_kind=transaction.caller.kind,
        task_id=None if task is None else task.task.id,
        most=MAX_ROUTINGS,
    )
    if row is None:
        raise TooManyRoutings
    await _record_on_task(
        transaction,
        task,
        record_id=record_id,
        routing_id=str(row.id),
        to=row.to,
        reason=row.reason,
    )
    transaction.record(event(Change.INTAKE_ROUTED, record, routing_id=str(row.id)))
    return Written(row, ROUTING, row.id)


async def replay_routing(connection: Connection, first: Reference) -> RoutingRow:
    return required(await repository.find_routing(connection, UUID(first.id)), IntakeRecordNotFound)


async def page_of_routings(
    database: Database,
    caller: Caller,
    *,
    to: str,
    decided_from: datetime | None,
    limit: int,
    before: tuple[datetime, UUID] | None,
) -> tuple[list[RoutingOfPatientRow], bool]:
    async with database.connection(caller) as connection:
        return await repository.newest_routings(
            connection,
            to=to,
            decided_from=decided_from,
            limit=limit,
            before=before,
            max_bytes=PAGE_BYTES,
        )


def routings_listed(page: Sequence[RoutingOfPatientRow]) -> Event:
    return list_of_several(Access.ROUTINGS_LISTED, ROUTING, [row.patient_id for row in page])


def require_scope(caller: Caller, submitted: WithTask) -> None:
    """Check the scope before an idempotent repeat is answered."""
    if submitted.queue is not None and not caller.may(CREATE_TASK):
        raise ScopeMissing(CREATE_TASK.smallest)


async def _create_task(
    transaction: Transaction,
    submitted: WithTask,
    kind: str,
    *,
    patient_id: str,
    encounter_id: UUID | None,
    urgency: str,
) -> Submission | None:
    if submitted.queue is None:
        return None
    task = TaskFields(
        kind=kind,
        queue=submitted.queue,
        patient_id=patient_id,
        encounter_id=encounter_id,
        priority=submitted.priority or priority_of_urgency(urgency),
    )
    stored = await open_task(transaction, task, patient_id, submitted.deduplication_key)
    if stored is not None:
        return Submission(stored, is_new=False)
    row = await tasks.add(transaction, task, (), key=submitted.deduplication_key)
    return Submission(row, is_new=True)


async def _record_on_task(
    transaction: Transaction, task: Submission | None, **about: JsonValue
) -> None:
    if task is not None and task.is_new:
        await tasks.add_input(transaction, task.task.id, about)
