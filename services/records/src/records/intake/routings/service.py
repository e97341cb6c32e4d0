"""Use cases about routing decisions."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.http.paging import PAGE_BYTES
from chassis.identity.caller import Caller
from chassis.writes.write import Transaction, Written
from records.errors import IntakeRecordNotFound, TooManyRoutings
from records.event_types import Access, Change, list_of_several
from records.intake import repository as intake
from records.intake import tasks
from records.intake.routings import repository
from records.intake.routings.rows import RoutingOfPatientRow, RoutingRow
from records.intake.routings.schemas import RoutingCreate
from records.intake.service import event

ROUTING = "intake-routing"
MAX_ROUTINGS = 100  # Of a record; each list of it shows them all.


async def route(
    transaction: Transaction, record_id: int, submitted: RoutingCreate
) -> Written[RoutingRow]:
    """Store where a record goes, and the task that this brings along. Without an urgency of the
    decision, the one of the record counts for the task.

    Raises IntakeRecordNotFound, TooManyRoutings.
    """
    record = await intake.find(transaction.connection, record_id)
    if record is None:
        raise IntakeRecordNotFound
    task_id = await tasks.bring(
        transaction,
        submitted,
        tasks.ASSIGNMENT,
        patient_id=record.patient_id,
        encounter_id=record.encounter_id,
        urgency=submitted.urgency or record.urgency,
    )
    row = await repository.add(
        transaction.connection,
        record_id,
        to=submitted.to,
        reason=submitted.reason,
        urgency=submitted.urgency,
        caller=transaction.caller,
        task_id=task_id,
        most=MAX_ROUTINGS,
    )
    if row is None:
        raise TooManyRoutings
    await tasks.tell(
        transaction,
        task_id,
        record_id=record_id,
        routing_id=str(row.id),
        to=row.to,
        reason=row.reason,
    )
    transaction.record(event(Change.INTAKE_ROUTED, record, routing_id=str(row.id)))
    return Written(row, ROUTING, row.id)


async def decided(connection: Connection, routing_id: str, _: int) -> RoutingRow:
    """Return a decision, for its replay. Raises IntakeRecordNotFound where the caller may no longer
    see its record.
    """
    found = await repository.find(connection, UUID(routing_id))
    if found is None:
        raise IntakeRecordNotFound
    return found


async def page(
    database: Database,
    caller: Caller,
    *,
    to: str,
    decided_from: datetime | None,
    limit: int,
    before: tuple[datetime, UUID] | None,
) -> tuple[list[RoutingOfPatientRow], bool]:
    """Return decisions about patients in the caller's reach, the newest first: up to `limit`, fewer
    where they are large; and whether there are more.
    """
    async with database.connection(caller) as connection:
        return await repository.newest_first(
            connection,
            to=to,
            decided_from=decided_from,
            limit=limit,
            before=before,
            max_bytes=PAGE_BYTES,
        )


def list_event(page: Sequence[RoutingOfPatientRow]) -> Event:
    """Return the event of a list that is shown."""
    return list_of_several(Access.ROUTINGS_LISTED, ROUTING, [row.patient_id for row in page])
