from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    ColumnElement,
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
)
from sqlalchemy import (
    update as updating,
)
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from chassis.any_types import Columns, Values
from chassis.database.pool import Connection
from chassis.database.statements import AtVersion, ById, Query, columns_of, is_any_of
from chassis.identity.caller import Caller
from chassis.uuids import uuid7
from chassis.writes.creation_statements import Insert, is_first
from records.encounters.rows import (
    CheckedOwner,
    EncounterOwner,
    EncounterRow,
    LockedEncounterRow,
    NamedEncounterRow,
    PatientState,
)
from records.paged_query import History, bytes_of
from records.tables.base import (
    CHANGED_BY,
    NOT_STORED,
    SCHEMA,
    changed_by,
    is_in_reach,
    survivor_of,
    with_versions,
)
from records.tables.encounters import Encounter, encounter_versions
from records.tables.patients import Patient

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
