"""SQL of the orders of search results, and of the place after which a page begins."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    DateTime,
    Uuid,
    and_,
    bindparam,
    case,
    inspect,
    literal_column,
    or_,
    tuple_,
)

from records.fhir.api.search.conditions import BY_CHANGE, BY_ID, Order
from records.fhir.api.search.entry_conditions import MICROSECOND
from records.fhir.r4.search.values import microseconds
from records.fhir.search_index.entries import UNDATED
from records.tables.resources import NO_DATE, SearchEntry, first_date

_EPOCH: ColumnElement[Any] = literal_column("timestamptz '1970-01-01 00:00:00+00'")
_NO_TIME: ColumnElement[Any] = literal_column("timestamptz '-infinity'")
_entries = inspect(SearchEntry).local_table
AFTER_ID = bindparam("after_id", type_=Uuid)


def key_of(order: Order, table: Any) -> ColumnElement[Any]:  # Any: the columns of a table.
    if order.type is not None:
        return first_date(order.by)
    if order.by == BY_ID:
        return _NO_TIME  # With a column that the index lacks, PostgreSQL may sort all entries of the type.
    found: ColumnElement[Any] = _entries.c.updated_at if order.by == BY_CHANGE else table.at
    return found


def ordered(
    order: Order, key: ColumnElement[Any], id_: ColumnElement[Any]
) -> list[ColumnElement[Any]]:
    ids = by_id(order, id_)
    if order.by == BY_ID:
        return [ids]
    return [key.desc() if order.is_falling else key.asc(), ids]


def by_id(order: Order, column_: ColumnElement[Any]) -> ColumnElement[Any]:
    return column_.desc() if order.has_falling_ids else column_.asc()


def is_after(order: Order, key: ColumnElement[Any], id_: ColumnElement[Any]) -> ColumnElement[bool]:
    is_later_id = id_ < AFTER_ID if order.has_falling_ids else id_ > AFTER_ID
    if order.by == BY_ID:
        return is_later_id
    type_ = BigInteger() if order.type else DateTime(timezone=True)
    after_key = bindparam("after_key", type_=type_)
    if order.is_falling is order.has_falling_ids:
        place, after = tuple_(key, id_), tuple_(after_key, AFTER_ID)
        return place < after if order.is_falling else place > after
    is_later = key < after_key if order.is_falling else key > after_key
    is_bound = key <= after_key if order.is_falling else key >= after_key
    return and_(is_bound, or_(is_later, is_later_id))


def values_after(order: Order, at: datetime, id_: UUID) -> dict[str, Any]:
    if order.by == BY_ID:
        return {"after_id": id_}
    if order.type is None:
        return {"after_key": at, "after_id": id_}
    return {"after_key": NO_DATE if at == UNDATED else microseconds(at, NO_DATE), "after_id": id_}


def time_of(key: ColumnElement[int]) -> ColumnElement[Any]:
    return case((key == literal_column(str(NO_DATE)), _NO_TIME), else_=_EPOCH + key * MICROSECOND)
