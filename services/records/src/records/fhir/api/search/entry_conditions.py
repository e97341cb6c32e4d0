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
    inspect,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH, NUMMULTIRANGE

from records.fhir.api.search.conditions import Kind
from records.tables.base import rows_of
from records.tables.resources import Resource

_ONE: ColumnElement[int] = literal_column("1")
_ZERO: ColumnElement[int] = literal_column("0")
MICROSECOND: ColumnElement[Any] = literal_column("interval '1 microsecond'")
_MARKS: ColumnElement[str] = literal_column(r"'[\u0300-\u036f]'", Text)
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
    if kind is Kind.WORDS:
        return exists(_stored_words(place, entry))
    return _of_values(kind, place, entry)


def _of_values(kind: Kind, place: int | str, entry: Any) -> ColumnElement[bool]:
    name = bindparam(f"name_{place}", type_=Text)
    elements = func.jsonb_array_elements(entry.others.op("->")(name))
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


def _stored_words(place: int | str, entry: Any) -> Rows:
    stored = inspect(Resource).local_table.alias(f"worded_{place}")
    paths = rows_of(f"paths_{place}", "path", Text())
    found = func.jsonb_path_query(stored.c.body, cast(paths.c.path, JSONPATH))
    values = found.table_valued(column("value", JSONB)).render_derived(f"words_{place}")
    text = values.c.value.op("#>>")(literal_column("'{}'::text[]"))
    rows = stored.join(paths, true()).join(values, true())
    # OFFSET 0 keeps PostgreSQL from reading resources of other entries.
    is_found = and_(stored.c.id == entry.resource_id, has_words(text, place))
    return select(_ONE).select_from(rows).where(is_found).offset(_ZERO)


def has_words(text: SQLColumnExpression[Any], place: int | str) -> ColumnElement[bool]:
    """Compare without case and accents."""
    asked = rows_of(f"texts_{place}", "asked", Text())
    is_part = func.strpos(_folded(text), _folded(asked.c.asked)) > _ZERO
    return exists(select(_ONE).select_from(asked).where(is_part))


def _folded(text: SQLColumnExpression[Any]) -> ColumnElement[str]:
    decomposed = func.normalize(text, literal_column("NFKD"), type_=Text)
    folded = func.casefold(decomposed.collate("pg_unicode_fast"))
    return func.regexp_replace(folded, _MARKS, literal_column("''"), literal_column("'g'"))


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
