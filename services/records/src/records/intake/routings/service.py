"""Use cases about routing decisions."""

from uuid import UUID

from chassis.database.pool import Connection
from chassis.writes.write import Transaction, Written
from records.errors import IntakeRecordNotFound, TooManyRoutings
from records.event_types import Change
from records.intake import repository as intake
from records.intake.routings import repository
from records.intake.routings.rows import RoutingRow
from records.intake.routings.schemas import RoutingCreate
from records.intake.service import event

ROUTING = "intake-routing"
MAX_ROUTINGS = 100  # Of a record; each list of it shows them all.


async def route(
    transaction: Transaction, record_id: int, submitted: RoutingCreate
) -> Written[RoutingRow]:
    record = await intake.find(transaction.connection, record_id)
    if record is None:
        raise IntakeRecordNotFound
    row = await repository.add(
        transaction.connection,
        record_id,
        to=submitted.to,
        reason=submitted.reason,
        urgency=submitted.urgency,
        caller=transaction.caller,
        most=MAX_ROUTINGS,
    )
    if row is None:
        raise TooManyRoutings
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
