from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    CompoundSelect,
    DateTime,
    FromClause,
    Integer,
    Select,
    Text,
    Uuid,
    any_,
    bindparam,
    distinct,
    exists,
    func,
    inspect,
    literal_column,
    select,
    true,
    tuple_,
    union,
)
from sqlmodel import col

from chassis.any_types import Values
from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from records.encounters.repository import Version as EncounterVersion
from records.encounters.rows import NamedEncounterRow
from records.fhir.api.rows import FoundIntake, FoundSummary, FoundTask, Number
from records.fhir.api.search.entry_conditions import boxes_table, has_words, is_within
from records.fhir.api.search.repository import SHAPES, Contents, page_of
from records.fhir.api.search.row_values import FORMS, PERIODS, TEXTS
from records.intake.rows import IntakeVersionRow
from records.paged_query import ONE_MORE, PagedQuery
from records.tables.base import is_in_reach, is_registered_member, members, rows_of
from records.tables.encounters import Encounter
from records.tables.intake import IntakeRecord
from records.tables.patients import Patient
from records.tables.tasks import Task
from records.tasks.repository import is_visible
from records.tasks.rows import TaskRow

_ZERO: ColumnElement[int] = literal_column("0")
_LAST_ID = literal_column("uuid '00000000-0000-0000-0000-000000000000'", Uuid)
Rows = Select[Any]  # Any, here and below: the columns' types.
Column = ColumnElement[Any]


class RowTest(StrEnum):
    ANY = "any"
    NONE = "none"
    PRESENT = "present"
    MISSING = "missing"
    WITHIN = "within"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class RowCondition:
    parameter: str
    test: RowTest
    given: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filters:
    """`by`: values of columns with an index. Searches for tasks begin with the first column."""

    by: Mapping[str, Sequence[Any]]
    conditions: Sequence[RowCondition]

    def given(self) -> dict[str, Any]:
        given = {
            f"{name}_{place}": value
            for place, condition in enumerate(self.conditions)
            for name, value in condition.given.items()
        }
        return given | {name: [*dict.fromkeys(values)] for name, values in self.by.items()}


@dataclass(frozen=True, slots=True)
class Shape:
    type: str
    by: tuple[str, ...]
    tests: tuple[tuple[str, RowTest], ...]
    is_limited: bool
    is_first: bool = True
    is_count: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of a type, the newest first. `order`: the columns of their index."""

    id: Column
    key: Column
    order: Sequence[Column]
    by: Mapping[str, Column]
    contents: Contents[Any]
    conditions: Sequence[ColumnElement[bool]] = ()
    reach: ColumnElement[bool] | None = None


def _is_of_member(reference: Column) -> ColumnElement[bool]:
    return reference == any_(func.array(select(members().c.ref).scalar_subquery()))


_tasks = inspect(Task).local_table.c
_encounters = inspect(Encounter).local_table.c
_intake = inspect(IntakeRecord).local_table.c
_one: ColumnElement[int] = literal_column("1", Integer)
LISTINGS: Mapping[str, Listing] = {
    "Task": Listing(
        id=_tasks.id,
        key=func.uuid_extract_timestamp(_tasks.id),
        order=[_tasks.id],
        by={
            "ids": _tasks.id,
            "encounters": _tasks.encounter_id,
            "patients": _tasks.patient_id,
            "statuses": _tasks.status,
        },
        contents=Contents(
            _tasks.id, select(*columns_of(TaskRow, Task)), FoundTask, ("kind", "output", "reason")
        ),
    ),
    "DocumentReference": Listing(
        id=_encounters.id,
        key=_encounters.updated_at,
        order=[_encounters.updated_at, _encounters.id],
        by={
            "ids": _encounters.id,
            "encounters": _encounters.id,
            "patients": _encounters.patient_id,
        },
        conditions=[_encounters.summary.is_not(None)],
        reach=is_registered_member(_encounters.patient_id),
        contents=Contents(
            _encounters.id,
            select(
                *columns_of(NamedEncounterRow, Encounter, patient_name=col(Patient.full_name))
            ).join_from(Encounter, Patient, col(Patient.id) == _encounters.patient_id),
            FoundSummary,
            ("summary", "summary_sources"),
        ),
    ),
    "QuestionnaireResponse": Listing(
        id=_intake.id,
        key=_intake.created_at,
        order=[_intake.created_at, _intake.id],
        by={"ids": _intake.id, "encounters": _intake.encounter_id, "patients": _intake.patient_id},
        reach=_is_of_member(_intake.patient_id),
        contents=Contents(
            _intake.id,
            select(
                *columns_of(
                    IntakeVersionRow, IntakeRecord, version=_one, updated_at=_intake.created_at
                )
            ),
            FoundIntake,
            ("symptoms", "details"),
        ),
    ),
}


async def page(
    connection: Connection,
    caller: Caller,
    type_: str,
    filters: Filters,
    *,
    after: Values,
    limit: int,
    max_bytes: int,
) -> tuple[list[Any], bool]:
    shape = _shape_of(connection, type_, filters, is_first=not after)
    given = _given(caller, shape, filters) | dict(after)
    return await page_query(shape).page(connection, limit=limit, max_bytes=max_bytes, **given)


async def count(connection: Connection, caller: Caller, type_: str, filters: Filters) -> int:
    shape, given = whole_search(connection, caller, type_, filters)
    return await count_query(shape).one(connection, **given)


def whole_search(
    connection: Connection, caller: Caller, type_: str, filters: Filters
) -> tuple[Shape, dict[str, Any]]:
    shape = _shape_of(connection, type_, filters, is_count=True)
    return shape, _given(caller, shape, filters)


def _shape_of(connection: Connection, type_: str, filters: Filters, **others: bool) -> Shape:
    tests = tuple((one.parameter, one.test) for one in filters.conditions)
    by = tuple(name for name in LISTINGS[type_].by if name in filters.by)
    return Shape(type_, by, tests, connection.is_limited, **others)


def _given(caller: Caller, shape: Shape, filters: Filters) -> dict[str, Any]:
    given = filters.given()
    if _begins_with_caller(shape):
        given |= {"me": caller.name, "my_kind": caller.kind}
    return given


@lru_cache(SHAPES)
def page_query(shape: Shape) -> PagedQuery[Any]:
    listed = _listed(shape).c
    names = ["id"] if shape.type == "Task" else ["key", "id"]
    rows = select(listed["key"], listed["id"]).order_by(*_falling(listed[name] for name in names))
    newest = rows.limit(ONE_MORE).subquery("newest")
    order = _falling(newest.c[name] for name in names)
    return page_of(newest, LISTINGS[shape.type].contents, order)


@lru_cache(SHAPES)
def count_query(shape: Shape) -> Query[int]:
    return Query(select(func.count(distinct(_listed(shape).c["id"]))), int)


def every_id(shape: Shape) -> Rows:
    """Select the IDs of all results, without order. The shape is one of a count."""
    return select(_listed(shape).c["id"]).distinct()


def _falling(columns: Iterable[Column]) -> list[Column]:
    return [one.desc() for one in columns]


def _listed(shape: Shape) -> FromClause:
    if shape.type == "Task":
        return _listed_tasks(shape).subquery("listed")
    listing = LISTINGS[shape.type]
    rows = _rows(shape, shape.by)
    if shape.is_limited and listing.reach is not None:
        rows = rows.where(listing.reach)
    if not shape.is_first:
        after = (("after_key", DateTime(timezone=True)), ("after_id", listing.id.type))
        place = tuple_(*(bindparam(name, type_=type_) for name, type_ in after))
        rows = rows.where(tuple_(*listing.order) < place)
    if shape.is_limited or shape.by:
        rows = rows.offset(_ZERO)
    return rows.subquery("listed")


def _rows(shape: Shape, by: Iterable[str], *conditions: ColumnElement[bool]) -> Rows:
    listing = LISTINGS[shape.type]
    looked_up = [is_any_of(listing.by[name], name, listing.by[name].type) for name in by]
    tests = [_fits(shape.type, *test, place) for place, test in enumerate(shape.tests)]
    rows: Rows = select(listing.key.label("key"), listing.id.label("id"))
    return rows.where(*listing.conditions, *conditions, *looked_up, *tests)


def _fits(type_: str, parameter: str, test: RowTest, place: int) -> ColumnElement[bool]:
    if test is RowTest.WITHIN:
        period = PERIODS[type_][parameter]
        boxes = boxes_table(place, DateTime(timezone=True))
        start, end = period.start, period.start + period.length
        return exists(select(literal_column("1")).where(is_within(boxes, start, end)))
    if test is RowTest.WORDS:
        return has_words(TEXTS[type_].get(parameter, literal_column("NULL::text")), place)
    forms = FORMS[type_].get(parameter, literal_column("NULL::text[]"))
    if test in {RowTest.PRESENT, RowTest.MISSING}:
        value = PERIODS[type_][parameter].start if parameter in PERIODS[type_] else forms
        return value.is_not(None) if test is RowTest.PRESENT else value.is_(None)
    has = forms.op("&&", is_comparison=True)(bindparam(f"forms_{place}", type_=ARRAY(Text)))
    return has if test is RowTest.ANY else ~func.coalesce(has, literal_column("false"))


def _begins_with_caller(shape: Shape) -> bool:
    return shape.type == "Task" and shape.is_limited and not shape.by


def _listed_tasks(shape: Shape) -> Rows | CompoundSelect[Any]:
    if _begins_with_caller(shape):
        return union(*_tasks_of_caller(shape))
    if not shape.by:
        return _newest_tasks(shape)
    first, *others = shape.by
    column = LISTINGS["Task"].by[first]
    asked = rows_of(first, "value", column.type)
    conditions = [is_visible(Task)] if shape.is_limited else []
    if first == "ids" or shape.is_count:
        each = _newest_tasks(shape, column == asked.c.value, *conditions, by=others)
    else:
        each = _tasks_with(shape, column, asked.c.value, *conditions, by=others)
    return _of_each(asked, each)


def _newest_tasks(shape: Shape, *conditions: ColumnElement[bool], by: Iterable[str] = ()) -> Rows:
    rows = _rows(shape, by, *conditions)
    if shape.is_count:
        return rows
    before = _tasks.id < bindparam("after_id", type_=Uuid)
    return rows.where(before).order_by(_tasks.id.desc()).limit(ONE_MORE)


def _tasks_with(
    shape: Shape,
    column: Column,
    value: ColumnElement[Any],
    *conditions: ColumnElement[bool],
    by: Iterable[str],
) -> Rows:
    """Select tasks by a column. The row comparison and the order make PostgreSQL use its index."""
    place = tuple_(column, _tasks.id)
    rows: Rows = _rows(shape, by, *conditions).where(
        column.is_not(None),
        place < tuple_(value, bindparam("after_id", type_=Uuid)),
        place >= tuple_(value, _LAST_ID),
    )
    return rows.order_by(column.desc(), _tasks.id.desc()).limit(ONE_MORE)


def _of_each(values: FromClause, rows: Rows) -> Rows:
    each = rows.lateral("each_list")
    return select(each.c["key"], each.c["id"]).select_from(values).join(each, true())


def _tasks_of_caller(shape: Shape) -> Sequence[Rows]:
    each = members()
    lists = [_of_each(each, _newest_tasks(shape, _tasks.patient_id == each.c.ref))]
    for name in ("created_by", "owner"):
        column, kind = _tasks[name], _tasks[f"{name}_kind"]
        own = _newest_tasks(
            shape,
            _tasks.patient_id.is_(None),
            column == bindparam("me", type_=Text),
            column.is_not(None),
            kind == bindparam("my_kind", type_=Text),
        ).subquery(name)
        lists.append(select(own.c["key"], own.c["id"]))
    return lists


SUMMARY_NUMBERS = Query(
    select(col(EncounterVersion.id), func.count().label("number"))
    .where(is_any_of(col(EncounterVersion.id), "ids"), col(EncounterVersion.summary).is_not(None))
    .group_by(col(EncounterVersion.id)),
    Number,
    is_in_reach(col(EncounterVersion.patient_id)),
)


async def summary_numbers(connection: Connection, ids: Collection[UUID]) -> Mapping[UUID, int]:
    rows = await SUMMARY_NUMBERS.all(connection, ids=[*ids]) if ids else []
    return {row.id: row.number for row in rows}
