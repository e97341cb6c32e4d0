from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Text,
    Uuid,
    bindparam,
    cast,
    exists,
    func,
    inspect,
    literal_column,
    select,
    true,
    tuple_,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import ById, Query, columns_of, is_any_of
from records.intake.rows import IntakeReference, IntakeRow, RoutingOfPatientRow, RoutingRow
from records.paged_query import ONE_MORE, PagedQuery, bytes_of
from records.tables.base import asked_names, is_in_reach, members
from records.tables.intake import IntakeRecord, IntakeRouting, original

STORED = (
    "patient_id",
    "age",
    "age_given",
    "age_unknown_reason",
    "symptoms",
    "urgency",
    "kind",
    "details",
    "encounter_id",
    "amends",
    "original_id",
    "task_id",
)
INSERT = Query(
    insert(IntakeRecord)
    .values({name: bindparam(name) for name in STORED})
    .on_conflict_do_nothing(index_elements=[col(IntakeRecord.amends)])
    .returning(*columns_of(IntakeReference, IntakeRecord)),
    IntakeReference,
)
find = ById(IntakeRecord, IntakeReference, is_in_reach(col(IntakeRecord.patient_id)))
_asked = asked_names()
_routing_size = func.octet_length(IntakeRouting.reason) + func.octet_length(IntakeRouting.to)


def _of_patient(
    order: Sequence[ColumnElement[Any]],
    limit: ColumnElement[int],
    *conditions: ColumnElement[bool],
) -> tuple[type[IntakeRecord], Select[Any]]:
    of_name = (
        select(*inspect(IntakeRecord).local_table.columns, original.label("original"))
        .where(col(IntakeRecord.patient_id) == _asked.c.name, *conditions)
        .order_by(*order)
        .limit(limit)
        .lateral("of_name")
    )
    record: type[IntakeRecord] = aliased(IntakeRecord, of_name)
    later = aliased(IntakeRecord)
    amended_by = select(col(later.id)).where(col(later.amends) == of_name.c.id).scalar_subquery()
    rows = select(*columns_of(IntakeRow, record, amended_by=amended_by))
    return record, rows.select_from(_asked).join(of_name, true())


_record, _latest = _of_patient(
    [original.desc(), col(IntakeRecord.id).desc()], literal_column("1", Integer)
)
LATEST = Query(
    _latest.order_by(
        func.coalesce(_record.original_id, _record.id).desc(), col(_record.id).desc()
    ).limit(1),
    IntakeRow,
    is_in_reach(_asked.c.name),
)


async def add(connection: Connection, values: Mapping[str, object]) -> IntakeReference | None:
    return await INSERT.first(connection, **values)


async def newest_first(
    connection: Connection,
    names: Sequence[str],
    *,
    limit: int,
    before: int | None,
    max_bytes: int,
) -> tuple[list[IntakeRow], bool]:
    given: dict[str, object] = {} if before is None else {"before": before}
    return await newest_first_page(is_first=before is None).page(
        connection, names=list(names), limit=limit, max_bytes=max_bytes, **given
    )


@cache
def newest_first_page(*, is_first: bool) -> PagedQuery[IntakeRow]:
    conditions = [] if is_first else [col(IntakeRecord.id) < bindparam("before")]
    record, rows = _of_patient([col(IntakeRecord.id).desc()], ONE_MORE, *conditions)
    routing = (
        select(func.sum(_routing_size))
        .where(col(IntakeRouting.record_id) == col(record.id))
        .scalar_subquery()
    )
    size = (
        func.octet_length(cast(record.symptoms, Text))
        + bytes_of(cast(record.details, Text))
        + func.coalesce(routing, 0)
    )
    return PagedQuery(
        rows,
        IntakeRow,
        size=size,
        order=(col(record.id).desc(),),
        reach=is_in_reach(_asked.c.name),
    )


async def latest(connection: Connection, names: Sequence[str]) -> IntakeRow | None:
    return await LATEST.first(connection, names=list(names))


_routing_columns = inspect(IntakeRouting).columns
ROUTING_STORED = (
    "record_id",
    "to",
    "reason",
    "urgency",
    "decided_by",
    "decided_by_kind",
    "task_id",
)
_RECORD_IN_REACH = exists(
    select(literal_column("1")).where(
        col(IntakeRecord.id) == col(IntakeRouting.record_id),
        is_in_reach(col(IntakeRecord.patient_id)),
    )
)
_number_of_routings = (
    select(func.count())
    .where(col(IntakeRouting.record_id) == bindparam("record_id"))
    .scalar_subquery()
)
# Returns no row if the record already has `most` decisions.
INSERT_ROUTING = Query(
    insert(IntakeRouting)
    .from_select(
        [_routing_columns[name] for name in ROUTING_STORED],
        select(
            *(bindparam(name, type_=_routing_columns[name].type) for name in ROUTING_STORED)
        ).where(_number_of_routings < bindparam("most")),
    )
    .returning(*columns_of(RoutingRow, IntakeRouting)),
    RoutingRow,
)
find_routing = ById(IntakeRouting, RoutingRow, _RECORD_IN_REACH)
ROUTINGS_OF_RECORDS = Query(
    select(*columns_of(RoutingRow, IntakeRouting))
    .where(is_any_of(col(IntakeRouting.record_id), "records", BigInteger))
    .order_by(col(IntakeRouting.record_id), col(IntakeRouting.id)),
    RoutingRow,
    _RECORD_IN_REACH,
)


LAST_TIME, LAST_ID = datetime.max.replace(tzinfo=UTC), UUID(int=2**128 - 1)
EARLIEST = datetime.min.replace(tzinfo=UTC)
_BY_TIME = (col(IntakeRouting.decided_at).desc(), col(IntakeRouting.id).desc())
_place = tuple_(IntakeRouting.decided_at, col(IntakeRouting.id))
_TIME = _routing_columns["decided_at"].type
_wanted_routings = (
    col(IntakeRouting.to) == bindparam("to"),
    col(IntakeRouting.decided_at) >= bindparam("decided_from", type_=_TIME),
    _place < tuple_(bindparam("before_time", type_=_TIME), bindparam("before_id", type_=Uuid)),
)
_with_patient = columns_of(
    RoutingOfPatientRow,
    IntakeRouting,
    patient_id=col(IntakeRecord.patient_id),
    encounter_id=col(IntakeRecord.encounter_id),
)


def _routings_of_members() -> PagedQuery[RoutingOfPatientRow]:
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
        .where(col(IntakeRouting.record_id) == record.id, *_wanted_routings)
        .offset(literal_column("0"))
        .lateral("routings")
    )
    listed = (
        select(routing.c.id, routing.c.decided_at)
        .select_from(each)
        .join(record, true())
        .join(routing, true())
        .order_by(routing.c.decided_at.desc(), routing.c.id.desc())
        .limit(ONE_MORE)
        .subquery("listed")
    )
    return PagedQuery(
        select(*_with_patient)
        .join(listed, listed.c.id == col(IntakeRouting.id))
        .join(IntakeRecord, col(IntakeRecord.id) == col(IntakeRouting.record_id)),
        RoutingOfPatientRow,
        size=_routing_size,
        order=(listed.c.decided_at.desc(), listed.c.id.desc()),
    )


NEWEST_ROUTINGS = PagedQuery(
    select(*_with_patient)
    .join(IntakeRecord, col(IntakeRecord.id) == col(IntakeRouting.record_id))
    .where(*_wanted_routings),
    RoutingOfPatientRow,
    size=_routing_size,
    order=_BY_TIME,
    limited=_routings_of_members(),
)


async def newest_routings(
    connection: Connection,
    *,
    to: str,
    decided_from: datetime | None,
    limit: int,
    before: tuple[datetime, UUID] | None,
    max_bytes: int,
) -> tuple[list[RoutingOfPatientRow], bool]:
    before_time, before_id = before or (LAST_TIME, LAST_ID)
    return await NEWEST_ROUTINGS.page(
        connection,
        to=to,
        decided_from=decided_from or EARLIEST,
        before_time=before_time,
        before_id=before_id,
        limit=limit,
        max_bytes=max_bytes,
    )
