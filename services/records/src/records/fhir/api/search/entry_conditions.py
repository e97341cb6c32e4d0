"""SQL of conditions on a search entry."""

from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    DateTime,
    FromClause,
    Integer,
    Numeric,
    Select,
    SQLColumnExpression,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB, NUMMULTIRANGE

from records.fhir.api.search.conditions import Kind
from records.tables.base import rows_of

_ONE: ColumnElement[int] = literal_column("1")
_ZERO: ColumnElement[int] = literal_column("0")
MICROSECOND: ColumnElement[Any] = literal_column("interval '1 microsecond'")
Rows = Select[Any]  # Any, here and below: the columns' types.


def condition(kind: Kind, place: int | str, entry: Any) -> ColumnElement[bool]:  # Any: its columns.
    def given(name: str, type_: Any) -> ColumnElement[Any]:
        return bindparam(f"{name}_{place}", type_=type_)

    if kind in {Kind.IDS, Kind.NO_IDS}:
        is_one: ColumnElement[bool] = entry.resource_id == any_(given("ids", ARRAY(Uuid)))
        return is_one if kind is Kind.IDS else ~is_one
    if kind in {Kind.TOKENS, Kind.NO_TOKENS}:
        has: ColumnElement[bool] = entry.tokens.op("&&", is_comparison=True)(
            given("tokens", ARRAY(BigInteger))
        )
        return has if kind is Kind.TOKENS else ~has
    if kind is Kind.UPDATED:
        at = entry.updated_at
        boxes = boxes_table(place, DateTime(timezone=True))
        return exists(select(_ONE).where(is_within(boxes, at, at + MICROSECOND)))
    elements = func.jsonb_array_elements(entry.others.op("->")(given("name", Text)))
    values = elements.table_valued(column("value", JSONB)).render_derived(f"values_{place}")

    def part(index: int) -> ColumnElement[Any]:
        return values.c.value.op("->>")(literal_column(str(index), Integer))

    if kind is Kind.DATES:
        boxes = boxes_table(place, BigInteger())
        start, end = (cast(part(index), BigInteger) for index in (0, 1))
        fits = is_within(boxes, start, end)
        return exists(select(_ONE).select_from(values).join(boxes, fits))
    if kind is Kind.QUANTITIES:
        return exists(_fitting_quantity(place, values, part))
    asked = rows_of(f"texts_{place}", "asked", Text())
    fits = {
        Kind.TEXT_BEGINNING: func.starts_with(part(1), asked.c.asked),
        Kind.TEXT_PART: func.strpos(part(1), asked.c.asked) > _ZERO,
        Kind.TEXT_WHOLE: part(0) == asked.c.asked,
    }[kind]
    return exists(select(_ONE).select_from(values).join(asked, fits))


_BOX = ("start_from", "start_before", "end_after", "end_to")


def boxes_table(place: int | str, type_: Any) -> FromClause:
    return _table(place, type_, *_BOX)


def _table(place: int | str, type_: Any, *names: str) -> FromClause:
    values = func.unnest(*(bindparam(f"{name}_{place}", type_=ARRAY(type_)) for name in names))
    return values.table_valued(*(column(name, type_) for name in names)).render_derived(
        f"asked_{place}"
    )


def is_within(
    boxes: FromClause, start: SQLColumnExpression[Any], end: SQLColumnExpression[Any]
) -> ColumnElement[bool]:
    return and_(
        start >= boxes.c.start_from,
        start < boxes.c.start_before,
        end > boxes.c.end_after,
        end <= boxes.c.end_to,
    )


def _fitting_quantity(place: int | str, values: Any, part: Any) -> Rows:
    asked = _table(place, Text(), "ranges", "systems", "units")
    within = cast(part(0), Numeric).op("<@")(cast(asked.c.ranges, NUMMULTIRANGE))
    unit = or_(
        asked.c.units.is_(None),
        part(2) == asked.c.units,
        and_(asked.c.systems.is_(None), part(3) == asked.c.units),
    )
    system = or_(asked.c.systems.is_(None), part(1) == asked.c.systems)
    return select(_ONE).select_from(values).join(asked, and_(within, system, unit))
