"""Every SQL statement about the sections of a chart and the imported resources of a patient."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    DateTime,
    FromClause,
    Integer,
    Select,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    func,
    inspect,
    literal_column,
    null,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from records.chart.rows import EntryRow, MedicationCode
from records.paged_query import ONE_MORE, PagedQuery
from records.tables.base import is_in_reach, rows_of, same_patient
from records.tables.resources import ChartEntry, Resource, SearchEntry

R = TypeVar("R")
MAX_CODES = 1000  # Per section; a chart with more shows the newest of so many.
_ONE_SERIES = literal_column("'00000000-0000-0000-0000-000000000000'::uuid", type_=Uuid)
_LIMIT = bindparam("limit", type_=Integer)
# Any: a time.
_UNDATED: ColumnElement[Any] = literal_column("'-infinity'", DateTime(timezone=True))


def _newest_of(lists: FromClause) -> Select[Any]:  # Any, here and below: the columns' types.
    """Return the newest entries of each list, of each id of the patient."""
    same = same_patient()
    newest = (
        select(col(ChartEntry.at), col(ChartEntry.resource_id))
        .where(
            col(ChartEntry.patient_id) == same.c.id,
            col(ChartEntry.section) == lists.c.section,
            col(ChartEntry.series) == _ONE_SERIES,
        )
        .order_by(col(ChartEntry.at).desc(), col(ChartEntry.resource_id).desc())
        .limit(_LIMIT)
        .lateral("newest")
    )
    columns = (lists.c.section, newest.c.at, newest.c.resource_id)
    return select(*columns).select_from(same).join(lists, true()).join(newest, true())


def _first_of_series(name: str, *conditions: ColumnElement[bool]) -> FromClause:
    """Return the newest entry of the first series that meets conditions."""
    return (
        select(
            col(ChartEntry.patient_id),
            col(ChartEntry.series),
            col(ChartEntry.at),
            col(ChartEntry.resource_id),
        )
        .where(*conditions)
        .order_by(
            col(ChartEntry.series), col(ChartEntry.at).desc(), col(ChartEntry.resource_id).desc()
        )
        .limit(literal_column("1"))
        .lateral(name)
    )


def _latest_of_codes(measured: FromClause) -> Select[Any]:
    """Return the newest entry of each code, of the codes that were measured last.

    It walks from series to series in the index, for each id of the patient: its work grows with
    the codes, not with the observations.
    """
    same = same_patient()
    first = _first_of_series(
        "first",
        col(ChartEntry.patient_id) == same.c.id,
        col(ChartEntry.section) == measured.c.section,
    )
    walk = (
        select(measured.c.section, *first.c)
        .add_columns(literal_column("1").label("number"))
        .select_from(same)
        .join(measured, true())
        .join(first, true())
        .cte("walk", recursive=True)
    )
    following = _first_of_series(
        "following",
        col(ChartEntry.patient_id) == walk.c.patient_id,
        col(ChartEntry.section) == walk.c.section,
        col(ChartEntry.series) > walk.c.series,
    )
    walk = walk.union_all(
        select(walk.c.section, *following.c)
        .add_columns((walk.c.number + literal_column("1")).label("number"))
        .select_from(walk)
        .join(following, true())
        .where(walk.c.number < literal_column(str(MAX_CODES)))
    )
    newest_first = (walk.c.at.desc(), walk.c.resource_id.desc())
    rank = func.row_number().over(
        partition_by=(walk.c.section, walk.c.series), order_by=newest_first
    )
    of_code = select(walk, rank.label("of_code")).subquery("of_codes")
    rank = func.row_number().over(
        partition_by=of_code.c.section, order_by=(of_code.c.at.desc(), of_code.c.resource_id.desc())
    )
    ranked = (
        select(of_code, rank.label("rank"))
        .where(of_code.c.of_code == literal_column("1"))
        .subquery("ranked")
    )
    columns = (ranked.c.section, ranked.c.at, ranked.c.resource_id)
    return select(*columns).where(ranked.c.rank <= _LIMIT)


def _newest() -> Query[EntryRow]:
    lists, measured = (rows_of(name, "section", Text()) for name in ("lists", "measured"))
    found = union_all(_newest_of(lists), _latest_of_codes(measured)).subquery("found")
    # OFFSET 0: the planner cannot know how few resources are wanted.
    stored = (
        select(col(Resource.id), col(Resource.patient_id), cast(Resource.body, Text).label("body"))
        .where(col(Resource.id) == found.c.resource_id)
        .offset(literal_column("0"))
        .lateral("stored")
    )
    window: dict[str, Any] = {
        "partition_by": found.c.section,
        "order_by": (found.c.at.desc(), stored.c.id.desc()),
        "rows": (None, 0),
    }
    measured = (
        select(
            found.c.section,
            found.c.at,
            stored,
            func.row_number().over(**window).label("place"),
            func.lead(1).over(**window).label("following"),
            func.sum(func.octet_length(stored.c.body)).over(**window).label("so_far"),
        )
        .select_from(found)
        .join(stored, true())
        .subquery("measured")
    )
    fits = measured.c.so_far <= bindparam("max_bytes", type_=BigInteger)
    # As a number: PostgreSQL's years go beyond the driver's.
    at = func.date_part(literal_column("'epoch'"), measured.c.at).label("at")
    others = [measured.c[name] for name in ("id", "body", "place", "following")]
    columns = [measured.c.section, at, *others]
    return Query(
        select(*columns).where(or_(fits, measured.c.place == literal_column("1"))),
        EntryRow,
        is_in_reach(measured.c.patient_id),
    )


def _is_dated_between() -> ColumnElement[bool]:
    """Return the condition on the date of a resource. Without a search entry, or a date, it is met."""
    at = (
        select(col(SearchEntry.at))
        .where(col(SearchEntry.resource_id) == col(Resource.id))
        .scalar_subquery()
    )
    start, end = (bindparam(name, type_=DateTime(timezone=True)) for name in ("start", "end"))
    dated = func.coalesce(at, _UNDATED)
    return or_(dated == _UNDATED, and_(dated >= start, dated < end))


# By the first of the parameters that each has.
CONDITIONS: Mapping[str, ColumnElement[bool]] = {
    "types": col(Resource.type) == any_(bindparam("types", type_=ARRAY(Text))),
    "after": col(Resource.id) > bindparam("after"),
    "since": col(Resource.updated_at) >= bindparam("since", type_=DateTime(timezone=True)),
    "start": _is_dated_between(),
}
NEWEST = _newest()
MEDICATION_CODES = Query(
    select(
        *columns_of(
            MedicationCode,
            Resource,
            code=cast(col(Resource.body).op("->")(literal_column("'code'")), Text),
        )
    ).where(
        col(Resource.id) == any_(bindparam("ids", type_=ARRAY(Uuid))),
        col(Resource.type) == literal_column("'Medication'"),
        col(Resource.patient_id).is_(None),
        col(Resource.body).op("?")(literal_column("'code'")),
    ),
    MedicationCode,
)


async def newest(
    connection: Connection,
    patient_id: UUID,
    *,
    lists: Collection[str],
    measured: Collection[str],
    limit: int,
    max_bytes: int,
) -> Mapping[str, list[EntryRow]]:
    """Fetch the newest entries of `lists` and the latest ones of each code of `measured`, by
    section and newest first: up to `limit` of each section, fewer where they are large, and more
    of a patient who has several ids. The last one says whether there are more.
    """
    found = await NEWEST.all(
        connection,
        patient_id=patient_id,
        lists=[*lists],
        measured=[*measured],
        limit=limit,
        max_bytes=max_bytes,
    )
    sections: dict[str, list[EntryRow]] = defaultdict(list)
    for row in sorted(found, key=lambda row: row.place):
        sections[row.section].append(row)
    return sections


async def medication_codes(connection: Connection, ids: Collection[UUID]) -> dict[UUID, str]:
    """Fetch the codes, as JSON, of medications that belong to no patient."""
    rows = await MEDICATION_CODES.all(connection, ids=[*ids])
    return {row.id: row.code for row in rows}


async def resources_of(
    connection: Connection,
    row: type[R],
    patient_id: UUID,
    types: Collection[str] | None,
    *,
    since: datetime | None = None,
    start: datetime | None = None,
    end: datetime | None = None,
    after: UUID | None,
    limit: int,
    max_bytes: int,
) -> tuple[list[R], bool]:
    """Fetch a page of a patient's resources in the order of their ids, and whether there are more: of
    these FHIR types, changed `since` a time, dated from `start` until before `end` or without a date.
    None counts as all.
    """
    asked = {"types": None if types is None else [*types], "after": after, "since": since}
    given: dict[str, object] = {name: value for name, value in asked.items() if value is not None}
    if start is not None or end is not None:
        # Open ends: the driver's infinities.
        given |= {"start": start or datetime.min, "end": end or datetime.max}  # noqa: DTZ901
    # mypy takes the hash of a class for that of its objects.
    page = resources_page(row, frozenset(given))  # type: ignore[arg-type]
    return await page.page(
        connection, patient_id=patient_id, limit=limit, max_bytes=max_bytes, **given
    )


@cache
def resources_page(row: type[R], given: frozenset[str]) -> PagedQuery[R]:
    same = same_patient()
    # Each id of the patient is a range of an index.
    first = select(*inspect(Resource).local_table.columns).where(
        col(Resource.patient_id) == same.c.id,
        *(condition for name, condition in CONDITIONS.items() if name in given),
    )
    of_id = first.order_by(col(Resource.id)).limit(ONE_MORE).lateral("of_id")
    resource: type[Resource] = aliased(Resource, of_id)
    body = cast(resource.body, Text)
    no_patients = cast(null(), ARRAY(Uuid))  # Each has a patient.
    columns = columns_of(row, resource, body=body, patients_named=no_patients)
    return PagedQuery(
        select(*columns).select_from(same).join(of_id, true()),
        row,
        size=func.octet_length(body),
        order=(col(resource.id).asc(),),
        reach=is_in_reach(same.c.id),
    )
