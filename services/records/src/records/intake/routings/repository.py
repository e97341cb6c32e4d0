"""Every SQL statement about routing decisions."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Integer,
    Uuid,
    any_,
    bindparam,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.intake.routings.rows import RoutingOfPatientRow, RoutingRow
from records.paged_query import PagedQuery
from records.tables import IntakeRecord, IntakeRouting, is_in_reach, members

_columns = inspect(IntakeRouting).columns
STORED = ("record_id", "to", "reason", "urgency", "decided_by", "decided_by_kind", "task_id")
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


LATEST, LAST_ID = datetime.max.replace(tzinfo=UTC), UUID(int=2**128 - 1)
EARLIEST = datetime.min.replace(tzinfo=UTC)
_NEWEST = (col(IntakeRouting.decided_at).desc(), col(IntakeRouting.id).desc())
_key = tuple_(IntakeRouting.decided_at, col(IntakeRouting.id))
_TIME = _columns["decided_at"].type
_wanted = (
    col(IntakeRouting.to) == bindparam("to"),
    col(IntakeRouting.decided_at) >= bindparam("decided_from", type_=_TIME),
    _key < tuple_(bindparam("before_time", type_=_TIME), bindparam("before_id", type_=Uuid)),
)
_size = func.octet_length(IntakeRouting.reason) + func.octet_length(IntakeRouting.to)
_of_patient = columns_of(
    RoutingOfPatientRow,
    IntakeRouting,
    patient_id=col(IntakeRecord.patient_id),
    encounter_id=col(IntakeRecord.encounter_id),
)


# It begins with the caller's patients: its work does not grow with the number of others. OFFSET 0
# keeps PostgreSQL from reading all decisions with this destination instead.
def _of_members() -> PagedQuery[RoutingOfPatientRow]:
    each = members()
    record = aliased(
        IntakeRecord,
        select(IntakeRecord)
        .where(col(IntakeRecord.patient_id) == each.c.ref)
        .offset(literal_column("0"))
        .lateral("records"),
    )
    routing = (
        select(col(IntakeRouting.id), col(IntakeRouting.decided_at))
        .where(col(IntakeRouting.record_id) == record.id, *_wanted)
        .offset(literal_column("0"))
        .lateral("routings")
    )
    listed = (
        select(routing.c.id, routing.c.decided_at)
        .select_from(each)
        .join(record, true())
        .join(routing, true())
        .order_by(routing.c.decided_at.desc(), routing.c.id.desc())
        # The row after the page shows that there is one.
        .limit(bindparam("limit", type_=Integer) + literal_column("1"))
        .subquery("listed")
    )
    return PagedQuery(
        select(*_of_patient)
        .join(listed, listed.c.id == col(IntakeRouting.id))
        .join(IntakeRecord, col(IntakeRecord.id) == col(IntakeRouting.record_id)),
        RoutingOfPatientRow,
        size=_size,
        order=(listed.c.decided_at.desc(), listed.c.id.desc()),
    )


NEWEST_FIRST = PagedQuery(
    select(*_of_patient)
    .join(IntakeRecord, col(IntakeRecord.id) == col(IntakeRouting.record_id))
    .where(*_wanted),
    RoutingOfPatientRow,
    size=_size,
    order=_NEWEST,
    limited=_of_members(),
)


async def newest_first(
    connection: Connection,
    *,
    to: str,
    decided_from: datetime | None,
    limit: int,
    before: tuple[datetime, UUID] | None,
    max_bytes: int,
) -> tuple[list[RoutingOfPatientRow], bool]:
    """Fetch a page of decisions with a destination, the newest first, and whether there are more;
    `before` is the key of the last decision of the page before.
    """
    before_time, before_id = before or (LATEST, LAST_ID)
    return await NEWEST_FIRST.page(
        connection,
        to=to,
        decided_from=decided_from or EARLIEST,
        before_time=before_time,
        before_id=before_id,
        limit=limit,
        max_bytes=max_bytes,
    )


async def add(
    connection: Connection,
    record_id: int,
    *,
    to: str,
    reason: str,
    urgency: str | None,
    caller: Caller,
    task_id: UUID | None,
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
        task_id=task_id,
        most=most,
    )


async def find(connection: Connection, routing_id: UUID) -> RoutingRow | None:
    return await FIND.first(connection, routing_id=routing_id)


async def of_records(connection: Connection, record_ids: Sequence[int]) -> list[RoutingRow]:
    return await OF_RECORDS.all(connection, records=record_ids)
