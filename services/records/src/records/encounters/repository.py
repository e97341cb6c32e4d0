from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
    FromClause,
    Select,
    Text,
    TextClause,
    Uuid,
    and_,
    bindparam,
    cast,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy import update as updating
from sqlalchemy.orm import aliased
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from chassis.any_types import Columns, Values
from chassis.database.pool import Connection
from chassis.database.statements import AtVersion, ById, Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from chassis.writes.creation_statements import Insert, is_first
from records.encounters.codes import EncounterClass, EncounterStatus
from records.encounters.criteria import ANY, Criteria
from records.encounters.rows import (
    CheckedOwner,
    EncounterOwner,
    EncounterRow,
    LockedEncounterRow,
    NamedEncounterRow,
    PatientState,
)
from records.paged_query import ONE_MORE, History, PagedQuery, bytes_of
from records.tables.base import (
    CHANGED_BY,
    NOT_STORED,
    SCHEMA,
    changed_by,
    is_in_reach,
    registered_members,
    rows_of,
    same_patient,
    survivor_of,
    with_versions,
)
from records.tables.encounters import Encounter, encounter_time, encounter_versions
from records.tables.patients import Patient

AMENDABLE = (
    "chief_complaint",
    "summary",
    "summary_status",
    "summary_recorded_by",
    "summary_model",
    "summary_sources",
    "sources_checked",
    "accepted_by",
    "accepted_at",
    "status",
    "class_code",
    "started_at",
    "ended_at",
)
OPENED = ("chief_complaint", "status", "class_code", "started_at", "ended_at")
GIVEN = ("id", *OPENED, "override_reason", *CHANGED_BY)
CHANGE = (*CHANGED_BY, "change_reason")
mapped = inspect(Encounter)
Version = with_versions(Encounter, encounter_versions)


def size_of(encounter: type[Encounter]) -> ColumnElement[int]:
    """Return the size in bytes."""
    return func.octet_length(encounter.chief_complaint) + bytes_of(
        col(encounter.summary),
        cast(encounter.summary_sources, Text),
        col(encounter.override_reason),
        col(encounter.change_reason),
    )


def _named(encounter: type[Encounter], row: type[NamedEncounterRow]) -> Select[Any]:
    columns = columns_of(row, encounter, patient_name=col(Patient.full_name), now=func.now())
    return select(*columns).join_from(
        encounter, Patient, col(Patient.id) == col(encounter.patient_id)
    )


find = ById(
    Encounter,
    NamedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
    rows=_named(Encounter, NamedEncounterRow),
)
lock = ById(
    Encounter,
    LockedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
    rows=_named(Encounter, LockedEncounterRow).with_for_update(of=Encounter),
)
at_version = AtVersion(
    Version,
    NamedEncounterRow,
    is_in_reach(col(Version.patient_id)),
    rows=_named(Version, NamedEncounterRow),
)
AT_VERSION_OF_WRITER = AtVersion(
    Version, NamedEncounterRow, rows=_named(Version, NamedEncounterRow)
)
history = History(
    Version,
    NamedEncounterRow,
    is_in_reach(col(Version.patient_id)),
    size=size_of(Version),
    rows=_named(Version, NamedEncounterRow),
)
_deceased = func.coalesce(cast(col(Patient.deceased), Text), literal_column("'false'"))
_may_have_encounters = and_(
    col(Patient.active),
    _deceased == literal_column("'false'"),
    col(Patient.replaced_by).is_(None),
)


def _insert(*conditions: ColumnElement[bool] | TextClause) -> ReturningInsert[Any]:
    columns = [mapped.columns[name] for name in ("patient_id", *GIVEN)]
    given = (bindparam(name, type_=mapped.columns[name].type) for name in GIVEN)
    patient = col(Patient.id) == bindparam("of_patient")
    rows = select(col(Patient.id), *given).where(patient, *conditions)
    inserted = insert(Encounter).from_select(columns, rows)
    return inserted.returning(*columns_of(EncounterRow, Encounter))


INSERT = Query(
    _insert(or_(_may_have_encounters, bindparam("is_decided", type_=Boolean))), EncounterRow
)
CREATE = Insert(_insert(_may_have_encounters, is_first(SCHEMA)).cte("added"), EncounterRow)
UPDATE = Query(
    updating(Encounter)
    .values({name: bindparam(name) for name in AMENDABLE + CHANGE})
    .where(
        col(Encounter.id) == bindparam("encounter_id"),
        col(Encounter.version) == bindparam("based_on"),
        col(Patient.id) == col(Encounter.patient_id),
    )
    .returning(*columns_of(NamedEncounterRow, Encounter, patient_name=col(Patient.full_name))),
    NamedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
)
LAST_SUMMARY = Query(
    _named(Version, NamedEncounterRow)
    .where(col(Version.id) == bindparam("encounter_id"), col(Version.summary).is_not(None))
    .order_by(col(Version.version).desc())
    .limit(literal_column("1")),
    NamedEncounterRow,
    is_in_reach(col(Version.patient_id)),
)
OWNERS = Query(
    select(*columns_of(EncounterOwner, Encounter)).where(is_any_of(col(Encounter.id), "ids")),
    EncounterOwner,
)
_is_named_known = exists().where(col(Patient.id) == bindparam("named_id", type_=Uuid))
CHECKED_OWNER = Query(
    select(*columns_of(CheckedOwner, Encounter, is_named_known=_is_named_known)).where(
        col(Encounter.id) == bindparam("encounter_id")
    ),
    CheckedOwner,
    is_in_reach(col(Encounter.patient_id)),
)
_asked = bindparam("patient_id", type_=Uuid)
PATIENT_STATE = Query(
    select(*columns_of(PatientState, Patient))
    .where(col(Patient.id).in_([survivor_of(_asked), _asked]))
    .order_by(col(Patient.id) == _asked)
    .limit(literal_column("1")),
    PatientState,
)
IS_SAME = Query(
    select(
        survivor_of(bindparam("patient_id", type_=Uuid))
        == survivor_of(bindparam("other_id", type_=Uuid))
    ),
    bool,
)
IS_PATIENT = Query(select(exists().where(col(Patient.id) == bindparam("patient_id"))), bool)


def new_row(caller: Caller, *, patient_id: UUID, opened: Columns) -> EncounterRow:
    empty: Columns = dict.fromkeys(field.name for field in fields(EncounterRow))
    given = {"id": uuid7(), "patient_id": patient_id, "version": 1, **opened, **changed_by(caller)}
    return EncounterRow(**empty | given | {"created_at": NOT_STORED, "updated_at": NOT_STORED})


def values_of(new: EncounterRow) -> Values:
    return {"of_patient": new.patient_id} | {name: getattr(new, name) for name in GIVEN}


async def add(
    connection: Connection, new: EncounterRow, *, is_decided: bool = False
) -> EncounterRow | None:
    """Open an encounter. Return None for an unknown patient; also for an inactive, deceased or
    merged one, unless `is_decided` by a person.
    """
    return await INSERT.first(connection, **values_of(new), is_decided=is_decided)


async def update(
    connection: Connection, encounter: EncounterRow, caller: Caller, reason: str | None = None
) -> NamedEncounterRow | None:
    """Update an encounter; return None if it has been changed since its version was read."""
    return await UPDATE.first(
        connection,
        encounter_id=encounter.id,
        based_on=encounter.version,
        **changed_by(caller),
        change_reason=reason,
        **{name: getattr(encounter, name) for name in AMENDABLE},
    )


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
