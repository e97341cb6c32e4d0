"""Every SQL statement about routing decisions."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    any_,
    bindparam,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    select,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.intake.routings.rows import RoutingRow
from records.tables import IntakeRecord, IntakeRouting, is_in_reach

_columns = inspect(IntakeRouting).columns
STORED = ("record_id", "to", "reason", "urgency", "decided_by", "decided_by_kind")
_IN_REACH = exists(
    select(literal_column("1")).where(
        col(IntakeRecord.id) == col(IntakeRouting.record_id),
        is_in_reach(col(IntakeRecord.patient_id)),
    )
)
_number = (
    select(func.count())
    .where(col(IntakeRouting.record_id) == bindparam("record_id"))
    .scalar_subquery()
)
# There is no row where the record has `most` decisions.
INSERT = Query(
    insert(IntakeRouting)
    .from_select(
        [_columns[name] for name in STORED],
        select(*(bindparam(name, type_=_columns[name].type) for name in STORED)).where(
            _number < bindparam("most")
        ),
    )
    .returning(*columns_of(RoutingRow, IntakeRouting)),
    RoutingRow,
)
FIND = Query(
    select(*columns_of(RoutingRow, IntakeRouting)).where(
        col(IntakeRouting.id) == bindparam("routing_id")
    ),
    RoutingRow,
    _IN_REACH,
)
OF_RECORDS = Query(
    select(*columns_of(RoutingRow, IntakeRouting))
    .where(col(IntakeRouting.record_id) == any_(bindparam("records", type_=ARRAY(BigInteger))))
    .order_by(col(IntakeRouting.record_id), col(IntakeRouting.id)),
    RoutingRow,
    _IN_REACH,
)


async def add(
    connection: Connection,
    record_id: int,
    *,
    to: str,
    reason: str,
    urgency: str | None,
    caller: Caller,
    most: int,
) -> RoutingRow | None:
    """Insert a decision; return None where the record has `most` decisions."""
    return await INSERT.first(
        connection,
        record_id=record_id,
        to=to,
        reason=reason,
        urgency=urgency,
        decided_by=caller.name,
        decided_by_kind=caller.kind,
        most=most,
    )


async def find(connection: Connection, routing_id: UUID) -> RoutingRow | None:
    return await FIND.first(connection, routing_id=routing_id)


async def of_records(connection: Connection, record_ids: Sequence[int]) -> list[RoutingRow]:
    return await OF_RECORDS.all(connection, records=record_ids)
