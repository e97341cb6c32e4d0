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
    FromClause,
    Integer,
    Select,
    SQLColumnExpression,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    distinct,
    exists,
    func,
    inspect,
    literal,
    literal_column,
    select,
    true,
    tuple_,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.fhir.api.rows import BodyRow, FoundEncounter, FoundPatient, FoundRow
from records.fhir.api.search import orders
from records.fhir.api.search.conditions import (
    BY_DATE,
    BY_ID,
    NEWEST,
    Conditions,
    Kind,
    Order,
    Referring,
    Start,
)
from records.fhir.api.search.entry_conditions import condition, is_referred, referred_resources
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
_FIRST_ID, _LAST_ID = (
    literal_column(f"uuid '{UUID(int=number)}'", Uuid) for number in (0, 2**128 - 1)
)
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
    kinds: tuple[Kind | Referring, ...]
    order: Order = NEWEST
    has_patients: bool = False
    is_first: bool = True
    is_limited: bool = False
    is_shared: bool = False
    row: str | None = None  # The type, if resources have rows.

    @property
    def is_by_further_date(self) -> bool:
        return self.order.type is not None

    @property
    def is_open(self) -> bool:
        """Whether nothing but conditions on entries limits the search."""
        is_narrow = self.has_patients or self.is_limited
        return self.start is Start.ENTRIES and not is_narrow

    @property
    def reads_type_by_id(self) -> bool:
        is_referred = any(isinstance(kind, Referring) for kind in self.kinds)
        return self.order.by == BY_ID and self.is_open and not is_referred

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
    is_limited, is_first = connection.is_limited, after is None
    shape, given = _search(
        type_, conditions, patients, order=order, is_first=is_first, is_limited=is_limited
    )
    if after is not None:
        given |= orders.values_after(order, *after)
    return await page_query(shape).page(connection, limit=limit, max_bytes=max_bytes, **given)


async def ids(
    connection: Connection,
    type_: str,
    conditions: Conditions,
    *,
    patients: Collection[UUID] | None,
    limit: int,
) -> list[UUID]:
    """Return one more than `limit` if more follow."""
    shape, given = _search(type_, conditions, patients, is_limited=connection.is_limited)
    return await ids_query(shape).all(connection, limit=limit, **given)


async def count(
    connection: Connection,
    type_: str,
    conditions: Conditions,
    *,
    patients: Collection[UUID] | None,
) -> int:
    shape, given = _search(type_, conditions, patients, is_limited=connection.is_limited)
    return await count_query(shape).one(connection, **given)


def whole_search(
    type_: str, conditions: Conditions, *, patients: Collection[UUID] | None
) -> tuple[Shape, dict[str, Any]]:
    """Return the shape of a search for a caller who sees all patients, and its values."""
    return _search(type_, conditions, patients)


def _search(
    type_: str,
    conditions: Conditions,
    patients: Collection[UUID] | None,
    *,
    order: Order = NEWEST,
    is_first: bool = True,
    is_limited: bool = False,
) -> tuple[Shape, dict[str, Any]]:
    shape = Shape(
        conditions.start,
        conditions.kinds,
        order,
        has_patients=patients is not None,
        is_first=is_first,
        is_limited=is_limited,
        is_shared=type_ in SHARED,
        row=type_ if type_ in ROWS else None,
    )
    given = conditions.given()
    if shape.start is not Start.CODES and not shape.is_by_further_date:
        given["type"] = type_
    if patients is not None:
        given["patients"] = [*patients]
    return shape, given


@lru_cache(SHAPES)
def page_query(shape: Shape) -> PagedQuery[Found]:
    listed = _listed(shape)
    contents = BODIES if shape.row is None else ROWS[shape.row]
    key, id_ = listed.c["key"], listed.c["id"]
    return page_of(
        listed,
        contents,
        orders.ordered(shape.order, key, id_),
        orders.time_of(key) if shape.is_by_further_date else key,
    )


def page_of(
    listed: FromClause,
    contents: Contents[F],
    order: Sequence[ColumnElement[Any]],
    key: ColumnElement[Any] | None = None,
) -> PagedQuery[F]:
    """Return the query of a page of `listed`, which has the columns `key` and `id`."""
    key = listed.c["key"] if key is None else key
    stored = contents.rows.where(contents.id == listed.c["id"]).offset(_ZERO).lateral("stored")
    return PagedQuery(
        select(*stored.c, key.label("key")).select_from(listed).join(stored, true()),
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
        rows = rows.where(_is_after(shape, key, id_))
    order = orders.ordered(shape.order, key, id_)
    if shape.reads_type_by_id:
        order = [orders.by_id(shape.order, _entries.c.type), *order]
    elif shape.order.by != BY_DATE and (sources or shape.is_limited):
        # Read the few rows first: the index of the order contains other patients.
        few = rows.offset(_ZERO).subquery("few")
        rows, order = select(few.c.key, few.c.id), orders.ordered(shape.order, few.c.key, few.c.id)
    newest = rows.order_by(*order).limit(ONE_MORE)
    each = newest.lateral("each")
    found = select(each.c["key"], each.c["id"])
    found = _joined(shape, found.distinct() if sources else found, sources, each)
    order = orders.ordered(shape.order, each.c["key"], each.c["id"])
    return found.order_by(*order).limit(ONE_MORE).subquery("listed")


def every_id(shape: Shape) -> Rows:
    """Select the IDs of all results, without order."""
    _, _, rows, sources = _start(shape)
    each = rows.offset(_ZERO).lateral("each")
    return _joined(shape, select(each.c["id"]).distinct(), sources, each)


@lru_cache(SHAPES)
def count_query(shape: Shape) -> Query[int]:
    _, _, rows, sources = _start(shape)
    each = rows.offset(_ZERO).lateral("each")
    return Query(_joined(shape, select(func.count(distinct(each.c["id"]))), sources, each), int)


def _is_after(
    shape: Shape, key: ColumnElement[Any], id_: ColumnElement[Any]
) -> ColumnElement[bool]:
    if not shape.reads_type_by_id:
        return orders.is_after(shape.order, key, id_)
    place, after = tuple_(_entries.c.type, id_), tuple_(_TYPE, orders.AFTER_ID)
    return place < after if shape.order.has_falling_ids else place > after


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
    conditions: list[ColumnElement[bool]]
    table = (_codes if is_coded else _entries).c
    if is_coded:
        sources.append(codes := rows_of("codes", "token", BigInteger()))
        conditions = [table.token == codes.c.token]
    else:
        of_type = literal_column(f"'{shape.order.type}'", Text) if shape.order.type else _TYPE
        conditions = [table.type == of_type]
    if shape.reads_type_by_id:
        # With `type = …`, PostgreSQL would read the primary key and skip other types.
        place = tuple_(table.type, table.resource_id)
        conditions = [place >= tuple_(_TYPE, _FIRST_ID), place <= tuple_(_TYPE, _LAST_ID)]
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
    further = _further(shape, table.resource_id, sources)
    key = orders.key_of(shape.order, table)
    is_in_table = shape.order.by in {BY_DATE, BY_ID}
    if is_coded and (further or not is_in_table):
        entry = (
            select(key.label("key"))
            .where(_entries.c.resource_id == table.resource_id, *further)
            .offset(_ZERO)
            .lateral("entry")
        )
        key = key if is_in_table else entry.c.key
        rows = select(key.label("key"), table.resource_id.label("id"))
        return (
            key,
            table.resource_id,
            rows.select_from(_codes).join(entry, true()).where(*conditions),
            sources,
        )
    rows = select(key.label("key"), table.resource_id.label("id"))
    return key, table.resource_id, rows.where(*conditions, *further), sources


def _further(shape: Shape, id_: ColumnElement[Any], sources: Sources) -> list[ColumnElement[bool]]:
    """Return the conditions on entries. A search that nothing else limits begins with the resources to
    which others refer.
    """
    found = []
    for place, kind in enumerate(shape.kinds):
        if isinstance(kind, Kind):
            found.append(condition(kind, place, _entries.c))
        elif shape.is_open and not sources:
            sources.append(referred := referred_resources(kind, place))
            found.append(id_ == referred.c.id)
        else:
            found.append(is_referred(kind, place, id_, is_limited=shape.is_limited))
    return found


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


async def are_common(connection: Connection, forms: Sequence[str]) -> bool:
    return max(await count_names(connection, forms, many=COMMON)) == COMMON


CURSOR_KEY = Query(select(col(CursorKey.key)).where(col(CursorKey.id) == _ONE), bytes)
