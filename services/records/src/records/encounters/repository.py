"""Every SQL statement about encounters."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    Uuid,
    and_,
    any_,
    bindparam,
    cast,
    column,
    exists,
    func,
    insert,
    inspect,
    literal_column,
    or_,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy import (
    update as updating,
)
from sqlalchemy.orm import aliased
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query, columns_of
from chassis.identity.caller import Caller
from records.encounters.classes import EncounterClass
from records.encounters.criteria import ANY, Criteria
from records.encounters.rows import (
    CheckedOwner,
    EncounterOwner,
    EncounterRow,
    LockedEncounterRow,
    NamedEncounterRow,
    PatientState,
)
from records.encounters.statuses import EncounterStatus
from records.paged_query import PagedQuery
from records.tables.base import is_in_reach, registered_members, same_patient, survivor_of
from records.tables.encounters import Encounter, encounter_time, encounter_versions
from records.tables.patients import Patient

# The columns that a caller's change sets, all at once.
AMENDABLE = (
    "chief_complaint",
    "summary",
    "summary_status",
    "summary_recorded_by",
    "summary_model",
    "summary_sources",
    "accepted_by",
    "accepted_at",
    "status",
    "class_code",
    "started_at",
    "ended_at",
)
OPENED = ("chief_complaint", "status", "class_code", "started_at", "ended_at", "override_reason")
CHANGED_BY = ("changed_by", "changed_by_kind")
# The version that a change makes.
CHANGE = (*CHANGED_BY, "change_reason")
mapped = inspect(Encounter)
Version: type[Encounter] = aliased(
    Encounter,
    union_all(select(mapped.local_table), select(encounter_versions)).subquery("versions"),
)


def _size(encounter: type[Encounter]) -> ColumnElement[int]:
    others = (
        func.coalesce(func.octet_length(text_), 0)
        for text_ in (
            encounter.summary,
            cast(encounter.summary_sources, Text),
            encounter.override_reason,
            encounter.change_reason,
        )
    )
    return sum(others, start=func.octet_length(encounter.chief_complaint))


# Any: the columns' types.
def _named(encounter: type[Encounter], row: type[NamedEncounterRow]) -> Select[Any]:
    """Return a selection of encounters with their patients' names, and of the time as `now`."""
    columns = columns_of(row, encounter, patient_name=col(Patient.full_name), now=func.now())
    return select(*columns).join_from(
        encounter, Patient, col(Patient.id) == col(encounter.patient_id)
    )


FIND = Query(
    _named(Encounter, NamedEncounterRow).where(col(Encounter.id) == bindparam("encounter_id")),
    NamedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
)
LOCK = Query(
    _named(Encounter, LockedEncounterRow)
    .where(col(Encounter.id) == bindparam("encounter_id"))
    .with_for_update(of=Encounter),
    LockedEncounterRow,
    is_in_reach(col(Encounter.patient_id)),
)
_deceased = func.coalesce(cast(col(Patient.deceased), Text), literal_column("'false'"))
# There is no row where there is no such patient, and none of one who is inactive, has died or was
# merged unless the caller has decided about that: most patients need no statement of their own.
INSERT = Query(
    insert(Encounter)
    .from_select(
        [mapped.columns[name] for name in ("patient_id", *OPENED, *CHANGED_BY)],
        select(
            col(Patient.id),
            *(bindparam(name, type_=mapped.columns[name].type) for name in OPENED + CHANGED_BY),
        ).where(
            col(Patient.id) == bindparam("of_patient"),
            or_(
                and_(
                    col(Patient.active),
                    _deceased == literal_column("'false'"),
                    col(Patient.replaced_by).is_(None),
                ),
                bindparam("is_decided", type_=Boolean),
            ),
        ),
    )
    .returning(*columns_of(EncounterRow, Encounter)),
    EncounterRow,
)
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
AT_VERSION = Query(
    _named(Version, NamedEncounterRow).where(
        col(Version.id) == bindparam("encounter_id"), col(Version.version) == bindparam("version")
    ),
    NamedEncounterRow,
    is_in_reach(col(Version.patient_id)),
)
HISTORY = PagedQuery(
    _named(Version, NamedEncounterRow).where(
        col(Version.id) == bindparam("encounter_id"), col(Version.version) < bindparam("before")
    ),
    NamedEncounterRow,
    size=_size(Version),
    order=[col(Version.version).desc()],
    reach=is_in_reach(col(Version.patient_id)),
)
OWNERS = Query(
    select(*columns_of(EncounterOwner, Encounter)).where(
        col(Encounter.id) == any_(bindparam("ids", type_=ARRAY(Uuid)))
    ),
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
PATIENT_STATE = Query(
    select(*columns_of(PatientState, Patient)).where(
        col(Patient.id) == survivor_of(bindparam("patient_id", type_=Uuid))
    ),
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


async def add(
    connection: Connection,
    *,
    patient_id: UUID,
    chief_complaint: str,
    status: str,
    class_code: str,
    started_at: datetime | None,
    ended_at: datetime | None,
    caller: Caller,
    is_decided: bool = False,
    override_reason: str | None = None,
) -> EncounterRow | None:
    """Insert an encounter; return None where there is no such patient and, unless `is_decided`, where
    the patient is inactive, has died or was merged.
    """
    return await INSERT.first(
        connection,
        of_patient=patient_id,
        chief_complaint=chief_complaint,
        status=status,
        class_code=class_code,
        started_at=started_at,
        ended_at=ended_at,
        is_decided=is_decided,
        override_reason=override_reason,
        changed_by=caller.name,
        changed_by_kind=caller.kind,
    )


async def patient_state(connection: Connection, patient_id: UUID) -> PatientState | None:
    """Fetch the state of a patient; of one who was merged, the survivor's."""
    return await PATIENT_STATE.first(connection, patient_id=patient_id)


async def lock(connection: Connection, encounter_id: UUID) -> LockedEncounterRow | None:
    return await LOCK.first(connection, encounter_id=encounter_id)


async def update(
    connection: Connection, encounter: EncounterRow, caller: Caller, reason: str | None = None
) -> NamedEncounterRow | None:
    """Store what is AMENDABLE of an encounter as its next version, and why the caller makes it;
    return None where its version is no longer the present one.
    """
    return await UPDATE.first(
        connection,
        encounter_id=encounter.id,
        based_on=encounter.version,
        changed_by=caller.name,
        changed_by_kind=caller.kind,
        change_reason=reason,
        **{name: getattr(encounter, name) for name in AMENDABLE},
    )


async def find(connection: Connection, encounter_id: UUID) -> NamedEncounterRow | None:
    """Fetch an encounter with its patient's name."""
    return await FIND.first(connection, encounter_id=encounter_id)


async def at_version(
    connection: Connection, encounter_id: UUID, version: int
) -> NamedEncounterRow | None:
    return await AT_VERSION.first(connection, encounter_id=encounter_id, version=version)


async def history(
    connection: Connection, encounter_id: UUID, *, limit: int, before: int, max_bytes: int
) -> tuple[list[NamedEncounterRow], bool]:
    return await HISTORY.page(
        connection,
        encounter_id=encounter_id,
        before=before,
        limit=limit,
        max_bytes=max_bytes,
    )


# The row after the page shows that there is one.
_ONE_MORE = bindparam("limit", type_=Integer) + literal_column("1")
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
    """Fetch a page of a patient's encounters but `without`, by start, else by creation, the newest
    first; and whether there are more. `after` is the key of the last encounter of the page before.
    """
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
    # Each id of the patient is a range of an index.
    newest = select(*mapped.local_table.columns, encounter_time.label("at")).where(
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
        .limit(_ONE_MORE)
        .lateral("of_id")
    )
    encounter: type[Encounter] = aliased(Encounter, of_id)
    rows = _listed(encounter).select_from(same).join(of_id, true())
    # Any: the columns' types.
    order: list[ColumnElement[Any]] = [of_id.c.at.desc(), of_id.c.id.desc()]
    return PagedQuery(
        rows,
        NamedEncounterRow,
        size=_size(encounter),
        order=order,
        reach=is_in_reach(same.c.id),
    )


FIRST_ID = UUID(int=0)
EARLIEST, LATEST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
# Any: the columns' types.
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
    """Fetch a page of the encounters of all patients, by start, else by creation, the soonest first;
    and whether there are more. `after` is the key of the last encounter of the page before.
    """
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


# For any status and class the index is one list. For some, PostgreSQL reads the beginning of each list
# of one status and one class, and merges these; of summaries with a status there are such lists, too.
@cache
def soonest_first_page(*, is_any: bool, of_summaries: bool) -> PagedQuery[NamedEncounterRow]:
    if is_any:
        rows: Select[Any] = _listed(Encounter).where(*_between)
        order = _SOONER
    else:
        statuses, classes = _each("statuses"), _each("classes")
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
        size=_size(Encounter),
        order=order,
        limited=_soonest_of_members(is_any=is_any, of_summaries=of_summaries),
    )


# It begins with the patients of the caller, and reads of each as much as the page may show: its work
# does not grow with the number of others.
def _soonest_of_members(*, is_any: bool, of_summaries: bool) -> PagedQuery[NamedEncounterRow]:
    each = registered_members()
    wanted = (
        ()
        if is_any
        else (
            col(Encounter.status) == any_(bindparam("statuses", type_=ARRAY(Text))),
            col(Encounter.class_code) == any_(bindparam("classes", type_=ARRAY(Text))),
            *_of_summaries(are_wanted=of_summaries),
        )
    )
    best = _best(col(Encounter.patient_id) == each.c.id, *wanted)
    rows, order = _contents(select(best.c.id, best.c.at).select_from(each).join(best, true()))
    return PagedQuery(rows, NamedEncounterRow, size=_size(Encounter), order=order)


def _of_summaries(*, are_wanted: bool) -> list[ColumnElement[bool]]:
    return [CONDITIONS["summary_status"]] if are_wanted else []


# Any: the columns' types.
def _listed(encounter: type[Encounter]) -> Select[Any]:
    """Return a selection of encounters, each with its patient's name, which is looked up for those
    that are shown: a join would be made before the page is cut.
    """
    name = select(col(Patient.full_name)).where(col(Patient.id) == col(encounter.patient_id))
    return select(*columns_of(NamedEncounterRow, encounter, patient_name=name.scalar_subquery()))


def _each(codes: str) -> FromClause:
    """Return the values of a parameter as rows (`code`)."""
    values = func.unnest(bindparam(codes, type_=ARRAY(Text)))
    return values.table_valued(column("code", Text)).render_derived(codes)


def _best(*conditions: ColumnElement[bool]) -> FromClause:
    """Return the soonest encounters that meet conditions, as many as a page may show."""
    return (
        select(col(Encounter.id), encounter_time.label("at"))
        .where(*conditions, *_between)
        .order_by(*_SOONER)
        .limit(_ONE_MORE)
        .lateral("best")
    )


# Any: the columns' types.
def _contents(found: Select[Any]) -> tuple[Select[Any], tuple[ColumnElement[Any], ...]]:
    """Return the selection of the soonest of these encounters, and its order. Their contents are read
    for the page only.
    """
    listed = found.order_by("at", "id").limit(_ONE_MORE).subquery("listed")
    return _listed(Encounter).join(listed, listed.c.id == col(Encounter.id)), (
        listed.c.at.asc(),
        listed.c.id.asc(),
    )


async def is_patient(connection: Connection, patient_id: UUID) -> bool:
    return await IS_PATIENT.one(connection, patient_id=patient_id)


async def is_same(connection: Connection, patient_id: UUID, other_id: UUID) -> bool:
    """Return whether one of two patients was merged into the other, or both into a third one."""
    return await IS_SAME.one(connection, patient_id=patient_id, other_id=other_id)


async def owners(connection: Connection, ids: list[UUID]) -> list[EncounterOwner]:
    return await OWNERS.all(connection, ids=ids)


async def checked_owner(
    connection: Connection, encounter_id: UUID, named_id: UUID | None
) -> CheckedOwner | None:
    """Fetch the patient of an encounter, and whether the patient `named_id` is registered here;
    return None where there is no such encounter.
    """
    return await CHECKED_OWNER.first(connection, encounter_id=encounter_id, named_id=named_id)
