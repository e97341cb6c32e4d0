from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Text,
    Uuid,
    bindparam,
    inspect,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import columns_of, is_any_of
from records.encounters.codes import EncounterClass, EncounterStatus
from records.encounters.criteria import ANY, Criteria
from records.encounters.repository import size_of
from records.encounters.rows import NamedEncounterRow
from records.paged_query import ONE_MORE, PagedQuery
from records.tables.base import is_in_reach, registered_members, rows_of, same_patient
from records.tables.encounters import Encounter, encounter_time
from records.tables.patients import Patient

_TIME = encounter_time.type
CONDITIONS: Mapping[str, ColumnElement[bool]] = {
    "status": col(Encounter.status) == bindparam("status"),
    "class_code": col(Encounter.class_code) == bindparam("class_code"),
    "start_from": encounter_time >= bindparam("start_from", type_=_TIME),
    "start_to": encounter_time < bindparam("start_to", type_=_TIME),
    "summary_status": col(Encounter.summary_status) == bindparam("summary_status"),
}


async def newest_first(
    connection: Connection,
    patient_id: UUID,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None = None,
    without: UUID | None = None,
    criteria: Criteria = ANY,
    max_bytes: int,
) -> tuple[list[NamedEncounterRow], bool]:
    wanted = criteria.given()
    given: dict[str, object] = {"patient_id": patient_id, "limit": limit, "max_bytes": max_bytes}
    if after is not None:
        given |= {"after_time": after[0], "after_id": after[1]}
    if without is not None:
        given |= {"without": without}
    query = newest_first_page(
        is_first=after is None, is_whole=without is None, wanted=frozenset(wanted)
    )
    return await query.page(connection, **given, **wanted)


@cache
def newest_first_page(
    *, is_first: bool, is_whole: bool, wanted: frozenset[str] = frozenset()
) -> PagedQuery[NamedEncounterRow]:
    same = same_patient()
    newest = select(*inspect(Encounter).local_table.columns, encounter_time.label("at")).where(
        col(Encounter.patient_id) == same.c.id,
        *(condition for name, condition in CONDITIONS.items() if name in wanted),
    )
    if not is_first:
        last = tuple_(
            bindparam("after_time", type_=encounter_time.type), bindparam("after_id", type_=Uuid())
        )
        newest = newest.where(tuple_(encounter_time, col(Encounter.id)) < last)
    if not is_whole:
        newest = newest.where(col(Encounter.id) != bindparam("without"))
    of_id = (
        newest.order_by(encounter_time.desc(), col(Encounter.id).desc())
        .limit(ONE_MORE)
        .lateral("of_id")
    )
    encounter: type[Encounter] = aliased(Encounter, of_id)
    rows = _listed(encounter).select_from(same).join(of_id, true())
    order: list[ColumnElement[Any]] = [of_id.c.at.desc(), of_id.c.id.desc()]
    return PagedQuery(
        rows,
        NamedEncounterRow,
        size=size_of(encounter),
        order=order,
        reach=is_in_reach(same.c.id),
    )


FIRST_ID = UUID(int=0)
EARLIEST, LATEST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_SOONER: tuple[ColumnElement[Any], ...] = (encounter_time.asc(), col(Encounter.id).asc())
_between = (
    tuple_(encounter_time, col(Encounter.id))
    > tuple_(bindparam("after_time", type_=_TIME), bindparam("after_id", type_=Uuid())),
    encounter_time < bindparam("before", type_=_TIME),
)


async def soonest_first(
    connection: Connection,
    criteria: Criteria,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None,
    max_bytes: int,
) -> tuple[list[NamedEncounterRow], bool]:
    first = (criteria.start_from or EARLIEST, FIRST_ID)
    after_time, after_id = first if after is None else max(after, first)
    given: dict[str, object] = {
        "after_time": after_time,
        "after_id": after_id,
        "before": criteria.start_to or LATEST,
        "limit": limit,
        "max_bytes": max_bytes,
    }
    of_summaries = criteria.summary_status is not None
    is_any = criteria.status is None and criteria.class_code is None and not of_summaries
    if not is_any:
        given |= {
            "statuses": [criteria.status] if criteria.status else [*EncounterStatus],
            "classes": [criteria.class_code] if criteria.class_code else [*EncounterClass],
        }
    if of_summaries:
        given |= {"summary_status": criteria.summary_status}
    query = soonest_first_page(is_any=is_any, of_summaries=of_summaries)
    return await query.page(connection, **given)


@cache
def soonest_first_page(*, is_any: bool, of_summaries: bool) -> PagedQuery[NamedEncounterRow]:
    if is_any:
        rows: Select[Any] = _listed(Encounter).where(*_between)
        order = _SOONER
    else:
        statuses, classes = (rows_of(name, "code", Text()) for name in ("statuses", "classes"))
        best = _best(
            col(Encounter.status) == statuses.c.code,
            col(Encounter.class_code) == classes.c.code,
            *_of_summaries(are_wanted=of_summaries),
        )
        rows, order = _contents(
            select(best.c.id, best.c.at)
            .select_from(statuses)
            .join(classes, true())
            .join(best, true())
        )
    return PagedQuery(
        rows,
        NamedEncounterRow,
        size=size_of(Encounter),
        order=order,
        limited=_soonest_of_members(is_any=is_any, of_summaries=of_summaries),
    )


# For limited callers: begin with their patients, so that the cost does not depend on other
# patients.
def _soonest_of_members(*, is_any: bool, of_summaries: bool) -> PagedQuery[NamedEncounterRow]:
    each = registered_members()
    wanted = (
        ()
        if is_any
        else (
            is_any_of(col(Encounter.status), "statuses", Text),
            is_any_of(col(Encounter.class_code), "classes", Text),
            *_of_summaries(are_wanted=of_summaries),
        )
    )
    best = _best(col(Encounter.patient_id) == each.c.id, *wanted)
    rows, order = _contents(select(best.c.id, best.c.at).select_from(each).join(best, true()))
    return PagedQuery(rows, NamedEncounterRow, size=size_of(Encounter), order=order)


def _of_summaries(*, are_wanted: bool) -> list[ColumnElement[bool]]:
    return [CONDITIONS["summary_status"]] if are_wanted else []


def _listed(encounter: type[Encounter]) -> Select[Any]:
    name = select(col(Patient.full_name)).where(col(Patient.id) == col(encounter.patient_id))
    return select(*columns_of(NamedEncounterRow, encounter, patient_name=name.scalar_subquery()))


def _best(*conditions: ColumnElement[bool]) -> FromClause:
    return (
        select(col(Encounter.id), encounter_time.label("at"))
        .where(*conditions, *_between)
        .order_by(*_SOONER)
        .limit(ONE_MORE)
        .lateral("best")
    )


def _contents(found: Select[Any]) -> tuple[Select[Any], tuple[ColumnElement[Any], ...]]:
    listed = found.order_by("at", "id").limit(ONE_MORE).subquery("listed")
    return _listed(Encounter).join(listed, listed.c.id == col(Encounter.id)), (
        listed.c.at.asc(),
        listed.c.id.asc(),
    )
