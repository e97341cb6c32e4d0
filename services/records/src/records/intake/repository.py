"""Every SQL statement about intake records."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    bindparam,
    cast,
    func,
    inspect,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.intake.rows import IntakeReference, IntakeRow
from records.paged_query import PagedQuery
from records.tables import IntakeRecord, IntakeRouting, asked_names, is_in_reach, original

STORED = (
    "patient_id",
    "age",
    "symptoms",
    "urgency",
    "kind",
    "details",
    "encounter_id",
    "amends",
    "original_id",
    "task_id",
)
# There is no row where another record amends the same one.
INSERT = Query(
    insert(IntakeRecord)
    .values({name: bindparam(name) for name in STORED})
    .on_conflict_do_nothing(index_elements=[col(IntakeRecord.amends)])
    .returning(*columns_of(IntakeReference, IntakeRecord)),
    IntakeReference,
)
FIND = Query(
    select(*columns_of(IntakeReference, IntakeRecord)).where(
        col(IntakeRecord.id) == bindparam("record_id")
    ),
    IntakeReference,
    is_in_reach(col(IntakeRecord.patient_id)),
)
_asked = asked_names()


# Any: the columns' types.
def _of_patient(
    order: Sequence[ColumnElement[Any]],
    limit: ColumnElement[int],
    *conditions: ColumnElement[bool],
) -> tuple[type[IntakeRecord], Select[Any]]:
    """Return the first records under each name of a patient, and the selection of all of them. Each
    name is a range of an index.
    """
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


_one: ColumnElement[int] = literal_column("1")
_record, _latest = _of_patient([original.desc(), col(IntakeRecord.id).desc()], _one)
LATEST = Query(
    _latest.order_by(
        func.coalesce(_record.original_id, _record.id).desc(), col(_record.id).desc()
    ).limit(1),
    IntakeRow,
    is_in_reach(_asked.c.name),
)


async def add(connection: Connection, values: Mapping[str, object]) -> IntakeReference | None:
    """Insert a record with a value for each of STORED; return None where another record amends the
    same one.
    """
    return await INSERT.first(connection, **values)


async def find(connection: Connection, record_id: int) -> IntakeReference | None:
    return await FIND.first(connection, record_id=record_id)


async def newest_first(
    connection: Connection,
    names: Sequence[str],
    *,
    limit: int,
    before: int | None,
    max_bytes: int,
) -> tuple[list[IntakeRow], bool]:
    """Fetch a page of the records under a patient's names, the newest first, and whether there are more; `before`
    is the last record of the page before.
    """
    given: dict[str, object] = {} if before is None else {"before": before}
    return await newest_first_page(is_first=before is None).page(
        connection, names=list(names), limit=limit, max_bytes=max_bytes, **given
    )


@cache
def newest_first_page(*, is_first: bool) -> PagedQuery[IntakeRow]:
    conditions = [] if is_first else [col(IntakeRecord.id) < bindparam("before")]
    one_more = bindparam("limit", type_=Integer) + _one
    record, rows = _of_patient([col(IntakeRecord.id).desc()], one_more, *conditions)
    routing = (
        select(
            func.sum(func.octet_length(IntakeRouting.reason) + func.octet_length(IntakeRouting.to))
        )
        .where(col(IntakeRouting.record_id) == col(record.id))
        .scalar_subquery()
    )
    size = (
        func.octet_length(cast(record.symptoms, Text))
        + func.coalesce(func.octet_length(cast(record.details, Text)), 0)
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
    """Fetch the newest correction of the latest intake under a patient's names."""
    return await LATEST.first(connection, names=list(names))
