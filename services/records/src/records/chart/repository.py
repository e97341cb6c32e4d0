from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
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
from chassis.database.statements import Query, columns_of, is_any_of
from records.chart.rows import EntryRow, FinalRow, MedicationCode
from records.fhir.r4.observations import FINAL
from records.paged_query import ONE_MORE, PagedQuery
from records.tables.base import is_in_reach, rows_of, same_patient
from records.tables.chart_entries import (
    ChartEntry,
    is_accepted,
    is_listed_ahead,
    is_result,
    latest_first,
)
from records.tables.resources import Resource, SearchEntry

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class WantedSections:
    """The lists of a chart to read. `measured`: the latest result per code, or administration per
    medication; `others`: resources that are not current.
    """

    lists: Collection[str]
    measured: Collection[str]
    others: Collection[str]
    trusted: Collection[str]


MAX_CODES = 1000  # Limit per section; the newest entries are returned.
DRAFTS, AHEAD_OF_TIME = "drafts", "ahead"
_ONE_SERIES = literal_column("'00000000-0000-0000-0000-000000000000'::uuid", type_=Uuid)
_LIMIT = bindparam("limit", type_=Integer)
# Any: a time.
_UNDATED: ColumnElement[Any] = literal_column("'-infinity'", DateTime(timezone=True))


def _newest_of(lists: FromClause, *conditions: ColumnElement[bool]) -> Select[Any]:
    same = same_patient()
    newest = (
        select(col(ChartEntry.at), col(ChartEntry.precedence), col(ChartEntry.resource_id))
        .where(
            col(ChartEntry.patient_id) == same.c.id,
            col(ChartEntry.section) == lists.c.section,
            col(ChartEntry.series) == _ONE_SERIES,
            is_accepted(ChartEntry),
            *conditions,
        )
        .order_by(*latest_first(ChartEntry))
        .limit(_LIMIT)
        .lateral("newest")
    )
    return (
        select(lists.c.section, *newest.c)
        .select_from(same)
        .join(lists, true())
        .join(newest, true())
    )


def _newest_apart(name: str, *conditions: ColumnElement[bool]) -> Select[Any]:
    same = same_patient()
    section: ColumnElement[Any] = literal_column(f"'{name}'").label("section")
    entry = (col(ChartEntry.at), col(ChartEntry.precedence), col(ChartEntry.resource_id))
    columns: tuple[Any, ...] = (section, *entry)
    return (
        select(*columns)
        .select_from(same)
        .join(ChartEntry, col(ChartEntry.patient_id) == same.c.id)
        .where(*conditions)
        .order_by(*latest_first(ChartEntry))
        .limit(_LIMIT)
    )


def _first_of_series(name: str, *conditions: ColumnElement[bool]) -> FromClause:
    columns = (
        ChartEntry.patient_id,
        ChartEntry.series,
        ChartEntry.at,
        ChartEntry.precedence,
        ChartEntry.resource_id,
        ChartEntry.identity,
    )
    return (
        select(*map(col, columns))
        .where(*conditions, is_result(ChartEntry))
        .order_by(col(ChartEntry.series), *latest_first(ChartEntry))
        .limit(literal_column("1"))
        .lateral(name)
    )


def _latest_of_codes(measured: FromClause) -> Select[Any]:
    """Select the latest result of each code by skipping from code to code in an index: the cost
    grows with the number of codes, not of observations.
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
    rank = func.row_number().over(
        partition_by=(walk.c.section, walk.c.series), order_by=_by_time(walk)
    )
    of_code = select(walk, rank.label("of_code")).subquery("of_codes")
    latest = select(of_code).where(of_code.c.of_code == literal_column("1"))
    newest = _limited(latest.subquery("latest"), "codes").cte("newest_codes")
    tied = _tied_with(newest)
    shown = union_all(
        select(newest.c.section, newest.c.at, newest.c.precedence, newest.c.resource_id),
        select(newest.c.section, *tied.c).select_from(newest).join(tied, true()),
    )
    return _limited(shown.subquery("shown"), "results")


def _limited(entries: FromClause, name: str) -> Select[Any]:
    rank = func.row_number().over(partition_by=entries.c.section, order_by=_by_time(entries))
    ranked = select(entries, rank.label("rank")).subquery(f"ranked_{name}")
    columns = [one for one in ranked.c if one.key != "rank"]
    return select(*columns).where(ranked.c.rank <= _LIMIT)


def _tied_with(latest: FromClause) -> FromClause:
    """Select the results that have the time of the latest one and are not replaced, such as another
    organism of a culture: the precedence is equal, or both have an identifier. A final result
    replaces a preliminary one all the same.
    """
    same = same_patient()
    final: ColumnElement[Any] = literal_column(f"'{FINAL}'")
    # For an equal time, the planner would take the index of times, which has results of other codes.
    of_time = (
        select(ChartEntry)
        .where(
            col(ChartEntry.patient_id) == same.c.id,
            col(ChartEntry.section) == latest.c.section,
            col(ChartEntry.series) == latest.c.series,
            col(ChartEntry.at) <= latest.c.at,
            latest.c.at > _UNDATED,
        )
        .order_by(col(ChartEntry.at).desc())
        .suffix_with("FETCH FIRST ROW WITH TIES")
        .correlate_except(ChartEntry)
        .lateral("of_time")
    )
    other = aliased(ChartEntry, of_time)
    is_apart = and_(
        latest.c.identity.is_not(None),
        col(other.identity).is_not(None),
        or_(latest.c.precedence < final, col(other.precedence) >= final),
    )
    return (
        select(col(other.at), col(other.precedence), col(other.resource_id))
        .select_from(same)
        .join(of_time, true())
        .where(
            col(other.at) == latest.c.at,
            col(other.resource_id) != latest.c.resource_id,
            or_(col(other.precedence) == latest.c.precedence, is_apart),
            is_result(other),
        )
        .lateral("tied")
    )


def _by_time(entries: FromClause) -> tuple[ColumnElement[Any], ...]:
    return entries.c.at.desc(), entries.c.precedence.desc(), entries.c.resource_id.desc()


def _newest() -> Query[EntryRow]:
    lists, others, measured = (
        rows_of(name, "section", Text()) for name in ("lists", "others", "measured")
    )
    is_of_sections = is_any_of(col(ChartEntry.section), "sections", Text)
    is_of_current = is_any_of(col(ChartEntry.section), "current", Text)
    is_draft = col(ChartEntry.draft_of).is_not(None)
    found = union_all(
        _newest_of(lists, ~is_listed_ahead(ChartEntry)),
        _newest_of(others),
        _latest_of_codes(measured),
        select(
            *_newest_apart(DRAFTS, is_of_sections, is_draft, ~is_accepted(ChartEntry)).subquery().c
        ),
        select(
            *_newest_apart(
                AHEAD_OF_TIME, is_of_current, is_listed_ahead(ChartEntry), is_accepted(ChartEntry)
            )
            .subquery()
            .c
        ),
    ).subquery("found")
    # OFFSET 0 keeps a join from reading all resources: the planner overestimates the number of
    # wanted ones.
    stored = (
        select(
            *map(col, (Resource.id, Resource.patient_id, Resource.type, Resource.written_by)),
            cast(Resource.body, Text).label("body"),
        )
        .where(col(Resource.id) == found.c.resource_id)
        .offset(literal_column("0"))
        .lateral("stored")
    )
    window: dict[str, Any] = {
        "partition_by": found.c.section,
        "order_by": _by_time(found),
        "rows": (None, 0),
    }
    measured = (
        select(
            found.c.section,
            found.c.at,
            found.c.precedence,
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
    # The time is selected as a number, because PostgreSQL's years exceed the driver's range.
    at = func.date_part(literal_column("'epoch'"), measured.c.at).label("at")
    names = ("precedence", "id", "type", "written_by", "body", "place", "following")
    columns = [measured.c.section, at, *(measured.c[name] for name in names)]
    return Query(
        select(*columns).where(or_(fits, measured.c.place == literal_column("1"))),
        EntryRow,
        is_in_reach(measured.c.patient_id),
    )


def _last_finals() -> Query[FinalRow]:
    entry, final = aliased(ChartEntry), aliased(ChartEntry)
    same = same_patient()
    latest = (
        select(col(final.resource_id))
        .select_from(same)
        .join(final, col(final.patient_id) == same.c.id)
        .where(
            col(final.section) == col(entry.section),
            col(final.series) == col(entry.series),
            col(final.precedence) >= literal_column(f"'{FINAL}'"),
            is_result(final),
        )
        .order_by(*latest_first(final))
        .limit(literal_column("1"))
        .lateral("latest")
    )
    of_result: Any = col(entry.resource_id).label("of_result")
    return Query(
        select(of_result, col(Resource.id), cast(Resource.body, Text).label("body"))
        .select_from(entry)
        .join(latest, true())
        .join(Resource, col(Resource.id) == latest.c.resource_id)
        .where(is_any_of(col(entry.resource_id), "ids")),
        FinalRow,
        is_in_reach(col(Resource.patient_id)),
    )


def _is_dated_between() -> ColumnElement[bool]:
    at = (
        select(col(SearchEntry.at))
        .where(col(SearchEntry.resource_id) == col(Resource.id))
        .scalar_subquery()
    )
    start, end = (bindparam(name, type_=DateTime(timezone=True)) for name in ("start", "end"))
    dated = func.coalesce(at, _UNDATED)
    return or_(dated == _UNDATED, and_(dated >= start, dated < end))


CONDITIONS: Mapping[str, ColumnElement[bool]] = {
    "types": is_any_of(col(Resource.type), "types", Text),
    "after": col(Resource.id) > bindparam("after"),
    "since": col(Resource.updated_at) >= bindparam("since", type_=DateTime(timezone=True)),
    "start": _is_dated_between(),
}
NEWEST = _newest()
LAST_FINALS = _last_finals()
_NAMES: list[ColumnElement[Any]] = [
    literal_column(f"'{name}'")
    for name in ("code", "ingredient", "modifierExtension", "implicitRules")
]
_NAMING = [part for name in _NAMES for part in (name, col(Resource.body).op("->")(name))]
MEDICATION_CODES = Query(
    select(
        *columns_of(
            MedicationCode,
            Resource,
            body=cast(func.jsonb_build_object(*_NAMING), Text),
        )
    ).where(
        is_any_of(col(Resource.id), "ids"),
        col(Resource.type) == literal_column("'Medication'"),
        col(Resource.patient_id).is_(None),
        col(Resource.body).op("?|")(literal_column("ARRAY['code', 'ingredient']")),
    ),
    MedicationCode,
)


async def newest(
    connection: Connection,
    patient_id: UUID,
    wanted: WantedSections,
    *,
    limit: int,
    max_bytes: int,
) -> Mapping[str, list[EntryRow]]:
    """Fetch the newest entries of a list: fewer than `limit` if entries are large, more for a
    patient with several IDs. `following` of the last entry is set if more follow.
    """
    found = await NEWEST.all(
        connection,
        patient_id=patient_id,
        lists=[*wanted.lists],
        measured=[*wanted.measured],
        others=[*wanted.others],
        current=[*wanted.lists, *wanted.measured],
        sections=[*wanted.lists, *wanted.measured, *wanted.others],
        trusted=[*wanted.trusted],
        limit=limit,
        max_bytes=max_bytes,
    )
    sections: dict[str, list[EntryRow]] = defaultdict(list)
    for row in sorted(found, key=lambda row: row.place):
        sections[row.section].append(row)
    return sections


async def last_finals(
    connection: Connection, patient_id: UUID, wanted: WantedSections, ids: Collection[UUID]
) -> dict[UUID, FinalRow]:
    rows = await LAST_FINALS.all(
        connection, patient_id=patient_id, ids=[*ids], trusted=[*wanted.trusted]
    )
    return {row.of_result: row for row in rows}


async def medication_codes(connection: Connection, ids: Collection[UUID]) -> dict[UUID, str]:
    rows = await MEDICATION_CODES.all(connection, ids=[*ids])
    return {row.id: row.body for row in rows}


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
    """Fetch resources dated from `start` to before `end`, or without a date."""
    asked = {"types": None if types is None else [*types], "after": after, "since": since}
    given: dict[str, object] = {name: value for name, value in asked.items() if value is not None}
    if start is not None or end is not None:
        given |= {"start": start or datetime.min, "end": end or datetime.max}  # noqa: DTZ901
    # mypy confuses the class with its instances, which are not hashable.
    page = resources_page(row, frozenset(given))  # type: ignore[arg-type]
    return await page.page(
        connection, patient_id=patient_id, limit=limit, max_bytes=max_bytes, **given
    )


@cache
def resources_page(row: type[R], given: frozenset[str]) -> PagedQuery[R]:
    same = same_patient()
    first = select(*inspect(Resource).local_table.columns).where(
        col(Resource.patient_id) == same.c.id,
        *(condition for name, condition in CONDITIONS.items() if name in given),
    )
    of_id = first.order_by(col(Resource.id)).limit(ONE_MORE).lateral("of_id")
    resource: type[Resource] = aliased(Resource, of_id)
    body = cast(resource.body, Text)
    no_patients = cast(null(), ARRAY(Uuid))
    columns = columns_of(row, resource, body=body, patients_named=no_patients)
    return PagedQuery(
        select(*columns).select_from(same).join(of_id, true()),
        row,
        size=func.octet_length(body),
        order=(col(resource.id).asc(),),
        reach=is_in_reach(same.c.id),
    )
