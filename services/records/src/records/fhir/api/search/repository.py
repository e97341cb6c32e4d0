"""SQL of searches. Statements first read the table of codes, IDs, or the entries of a type in sort
order; OFFSET 0 keeps PostgreSQL from evaluating other conditions first. For limited callers, they
first read the caller's patients, so that neither duration nor count depends on other patients.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
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
    distinct,
    exists,
    func,
    inspect,
    literal,
    literal_column,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy.dialects.postgresql import JSONB, NUMMULTIRANGE
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.fhir.api.rows import BodyRow, FoundEncounter, FoundPatient, FoundRow
from records.fhir.api.search.conditions import Conditions, Kind, Order, Start
from records.fhir.r4.resource_types import SHARED
from records.fhir.store.readable import is_shared, patients_named
from records.fhir.store.rows_with_bodies import EncounterWithBody, PatientWithBody, with_body
from records.paged_query import ONE_MORE, PagedQuery, bytes_of
from records.patients.repository import LISTS
from records.patients.search.repository import count_names
from records.tables.base import is_in_reach, registered_members, rows_of
from records.tables.encounters import Encounter
from records.tables.patients import Patient, PatientName
from records.tables.resources import CursorKey, Resource, SearchCode, SearchEntry

SHAPES = 256
RANGE_END = "\U0010ffff"  # The character sorts after every character of a word.
COMMON = 10_000
_ONE: ColumnElement[int] = literal_column("1")
_ZERO: ColumnElement[int] = literal_column("0")
_TYPE = bindparam("type", type_=Text)
_LIMIT = bindparam("limit", type_=Integer)
_MICROSECOND: ColumnElement[Any] = literal_column("interval '1 microsecond'")
_ARE_INDEXED: ColumnElement[bool] = func.records.require_search_entries(type_=Boolean)
_entries = inspect(SearchEntry).local_table
_codes = inspect(SearchCode).local_table
_resources = inspect(Resource).local_table
Rows = Select[Any]  # Any, here and below: the columns' types.
Sources = list[FromClause]
Found = FoundRow | FoundEncounter | FoundPatient
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Contents(Generic[F]):
    """What a search returns. `rows` selects the columns of `found` without its key; `sized` are the
    columns that may be large.
    """

    id: SQLColumnExpression[Any]
    rows: Rows
    found: type[F]
    sized: Sequence[str]


BODIES = Contents(
    col(Resource.id),
    select(
        *columns_of(
            BodyRow,
            Resource,
            body=cast(col(Resource.body), Text),
            patients_named=patients_named(Resource),
        )
    ),
    FoundRow,
    ("body",),
)
_name = select(col(Patient.full_name)).where(col(Patient.id) == col(Encounter.patient_id))
ROWS: Mapping[str, Contents[Any]] = {
    "Encounter": Contents(
        col(Encounter.id),
        with_body("Encounter", Encounter, EncounterWithBody, patient_name=_name.scalar_subquery()),
        FoundEncounter,
        (
            "body",
            "chief_complaint",
            "summary",
            "summary_sources",
            "override_reason",
            "change_reason",
        ),
    ),
    "Patient": Contents(
        col(Patient.id),
        with_body("Patient", Patient, PatientWithBody),
        FoundPatient,
        ("body", "full_name", *LISTS),
    ),
}


@dataclass(frozen=True, slots=True)
class Shape:
    start: Start
    kinds: tuple[Kind, ...]
    order: Order = Order.NEWEST
    has_patients: bool = False
    is_first: bool = True
    is_limited: bool = False
    is_shared: bool = False
    row: str | None = None  # The type, if resources have rows.

    @property
    def is_falling(self) -> bool:
        return self.order in {Order.NEWEST, Order.LAST_UPDATED}

    @property
    def begins_with_members(self) -> bool:
        return self.is_limited and not self.is_shared


async def page(
    connection: Connection,
    type_: str,
    conditions: Conditions,
    *,
    patients: Collection[UUID] | None,
    order: Order,
    after: tuple[datetime, UUID] | None,
    limit: int,
    max_bytes: int,
) -> tuple[list[Found], bool]:
    """If `patients` is None, all patients match."""
    shape = Shape(
        conditions.start,
        conditions.kinds,
        order,
        patients is not None,
        after is None,
        is_limited=connection.is_limited,
        is_shared=type_ in SHARED,
        row=_row_of(type_),
    )
    given = _given(type_, conditions, patients, shape)
    if after is not None:
        given["after_key"], given["after_id"] = after
    return await page_query(shape).page(connection, limit=limit, max_bytes=max_bytes, **given)


async def ids(
    connection: Connection, type_: str, conditions: Conditions, *, limit: int
) -> list[UUID]:
    """Return one more than `limit` if more follow."""
    shape = Shape(
        conditions.start, conditions.kinds, is_limited=connection.is_limited, row=_row_of(type_)
    )
    given = _given(type_, conditions, None, shape)
    return await ids_query(shape).all(connection, limit=limit, **given)


async def count(
    connection: Connection,
    type_: str,
    conditions: Conditions,
    *,
    patients: Collection[UUID] | None,
) -> int:
    shape = Shape(
        conditions.start,
        conditions.kinds,
        has_patients=patients is not None,
        is_limited=connection.is_limited,
        is_shared=type_ in SHARED,
        row=_row_of(type_),
    )
    given = _given(type_, conditions, patients, shape)
    return await count_query(shape).one(connection, **given)


def _row_of(type_: str) -> str | None:
    return type_ if type_ in ROWS else None


def _given(
    type_: str, conditions: Conditions, patients: Collection[UUID] | None, shape: Shape
) -> dict[str, Any]:
    given = conditions.given()
    if shape.start is not Start.CODES:
        given["type"] = type_
    if patients is not None:
        given["patients"] = [*patients]
    return given


@lru_cache(SHAPES)
def page_query(shape: Shape) -> PagedQuery[Found]:
    listed = _listed(shape)
    contents = BODIES if shape.row is None else ROWS[shape.row]
    return page_of(listed, contents, _ordered(shape, listed.c["key"], listed.c["id"]))


def page_of(
    listed: FromClause, contents: Contents[F], order: Sequence[ColumnElement[Any]]
) -> PagedQuery[F]:
    """Return the query of a page of `listed`, which has the columns `key` and `id`."""
    stored = contents.rows.where(contents.id == listed.c["id"]).offset(_ZERO).lateral("stored")
    return PagedQuery(
        select(*stored.c, listed.c["key"]).select_from(listed).join(stored, true()),
        contents.found,
        size=bytes_of(*(cast(stored.c[name], Text) for name in contents.sized)),
        order=order,
    )


@lru_cache(SHAPES)
def ids_query(shape: Shape) -> Query[UUID]:
    return Query(select(_listed(shape).c["id"]), UUID)


def _listed(shape: Shape) -> FromClause:
    key, id_, rows, sources = _start(shape)
    if not shape.is_first:
        after = tuple_(
            bindparam("after_key", type_=DateTime(timezone=True)), bindparam("after_id", type_=Uuid)
        )
        place = tuple_(key, id_)
        rows = rows.where(place < after if shape.is_falling else place > after)
    newest = rows.order_by(*_ordered(shape, key, id_)).limit(ONE_MORE)
    each = newest.lateral("each")
    found = select(each.c["key"], each.c["id"])
    found = _joined(shape, found.distinct() if sources else found, sources, each)
    order = _ordered(shape, each.c["key"], each.c["id"])
    return found.order_by(*order).limit(ONE_MORE).subquery("listed")


@lru_cache(SHAPES)
def count_query(shape: Shape) -> Query[int]:
    _, _, rows, sources = _start(shape)
    each = rows.offset(_ZERO).lateral("each")
    return Query(_joined(shape, select(func.count(distinct(each.c["id"]))), sources, each), int)


def _ordered(shape: Shape, *keys: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    return [key.desc() if shape.is_falling else key.asc() for key in keys]


def _joined(shape: Shape, rows: Rows, sources: Sources, each: FromClause) -> Rows:
    joined = each
    if sources:
        joined = sources[0]
        for source in sources[1:]:
            joined = joined.join(source, true())
        joined = joined.join(each, true())
    found = rows.select_from(joined)
    return found if shape.row is None else found.where(_ARE_INDEXED)


def _start(shape: Shape) -> tuple[ColumnElement[Any], ColumnElement[Any], Rows, Sources]:
    sources: Sources = []
    is_coded = shape.start is Start.CODES
    table = (_codes if is_coded else _entries).c
    if is_coded:
        sources.append(codes := rows_of("codes", "token", BigInteger()))
        conditions = [table.token == codes.c.token]
    else:
        conditions = [table.type == _TYPE]
    if shape.start is Start.IDS:
        sources.append(ids := rows_of("ids", "id", Uuid()))
        conditions.append(table.resource_id == ids.c.id)
        if shape.has_patients:
            patients = bindparam("patients", type_=ARRAY(Uuid))
            conditions.append(table.patient_id == any_(patients))
        conditions += [is_in_reach(table.patient_id)] if shape.begins_with_members else []
    elif shape.start is Start.NAMES:
        sources.append(named := _named_patients())
        conditions.append(table.resource_id == named.c.id)
    elif shape.has_patients or shape.begins_with_members:
        sources.append(of_patients := _patient_rows(shape))
        conditions.append(table.patient_id == of_patients.c.id)
    if shape.is_limited and shape.is_shared:
        is_one = _resources.c.id == table.resource_id
        conditions.append(exists(select(_ONE).where(is_one, is_shared(Resource)).offset(_ZERO)))
    further = [_condition(kind, place) for place, kind in enumerate(shape.kinds)]
    is_by_date = shape.order in {Order.NEWEST, Order.OLDEST}
    key = table.at if is_by_date else _entries.c.updated_at
    if is_coded and (further or not is_by_date):
        entry = (
            select(_entries.c.updated_at)
            .where(_entries.c.resource_id == table.resource_id, *further)
            .offset(_ZERO)
            .lateral("entry")
        )
        key = table.at if is_by_date else entry.c.updated_at
        rows = select(key.label("key"), table.resource_id.label("id"))
        return (
            key,
            table.resource_id,
            rows.select_from(_codes).join(entry, true()).where(*conditions),
            sources,
        )
    rows = select(key.label("key"), table.resource_id.label("id"))
    return key, table.resource_id, rows.where(*conditions, *further), sources


def _named_patients() -> FromClause:
    """Select patients by name, for callers who see all patients."""
    forms = rows_of("forms", "form", Text())
    part, form = col(PatientName.part), forms.c.form
    begins = and_(part >= form, part < form + literal(RANGE_END, Text))
    named: Rows = select(col(PatientName.patient_id).label("id")).distinct()
    return named.join_from(forms, PatientName, begins).offset(_ZERO).subquery("named")


def _patient_rows(shape: Shape) -> FromClause:
    if not shape.has_patients:
        return registered_members()
    named = rows_of("patients", "id", Uuid())
    if not shape.begins_with_members:
        return named
    return select(named.c.id).where(is_in_reach(named.c.id)).subquery("reached")


def _condition(kind: Kind, place: int) -> ColumnElement[bool]:
    def given(name: str, type_: Any) -> ColumnElement[Any]:
        return bindparam(f"{name}_{place}", type_=type_)

    if kind in {Kind.IDS, Kind.NO_IDS}:
        is_one = col(SearchEntry.resource_id) == any_(given("ids", ARRAY(Uuid)))
        return is_one if kind is Kind.IDS else ~is_one
    if kind in {Kind.TOKENS, Kind.NO_TOKENS}:
        has = col(SearchEntry.tokens).op("&&", is_comparison=True)(
            given("tokens", ARRAY(BigInteger))
        )
        return has if kind is Kind.TOKENS else ~has
    if kind is Kind.UPDATED:
        at = col(SearchEntry.updated_at)
        boxes = boxes_table(place, DateTime(timezone=True))
        return exists(select(_ONE).where(is_within(boxes, at, at + _MICROSECOND)))
    elements = func.jsonb_array_elements(col(SearchEntry.others).op("->")(given("name", Text)))
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


def boxes_table(place: int, type_: Any) -> FromClause:
    return _table(place, type_, *_BOX)


def _table(place: int, type_: Any, *names: str) -> FromClause:
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


def _fitting_quantity(place: int, values: Any, part: Any) -> Rows:
    asked = _table(place, Text(), "ranges", "systems", "units")
    within = cast(part(0), Numeric).op("<@")(cast(asked.c.ranges, NUMMULTIRANGE))
    unit = or_(
        asked.c.units.is_(None),
        part(2) == asked.c.units,
        and_(asked.c.systems.is_(None), part(3) == asked.c.units),
    )
    system = or_(asked.c.systems.is_(None), part(1) == asked.c.systems)
    return select(_ONE).select_from(values).join(asked, and_(within, system, unit))


async def are_common(connection: Connection, forms: Sequence[str]) -> bool:
    return max(await count_names(connection, forms, many=COMMON)) == COMMON


CURSOR_KEY = Query(select(col(CursorKey.key)).where(col(CursorKey.id) == _ONE), bytes)


async def cursor_key(connection: Connection) -> bytes:
    return await CURSOR_KEY.one(connection)
