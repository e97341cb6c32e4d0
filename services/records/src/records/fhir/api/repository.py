from collections.abc import Collection
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    SQLColumnExpression,
    Text,
    any_,
    bindparam,
    cast,
    func,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlmodel import SQLModel, col

from chassis.database.pool import Connection
from chassis.database.statements import ById, Command, Query, column_of, columns_of, is_any_of
from records.encounters.repository import Version as EncounterVersion
from records.encounters.rows import NamedEncounterRow
from records.fhir.api.rows import AuthorshipRow, BodyRow, TypedBodyRow
from records.fhir.mapping.versions import StoredVersion
from records.fhir.r4.standings import AI_ASSERTED
from records.fhir.store.readable import is_readable, patients_named
from records.fhir.store.rows_with_bodies import EncounterWithBody, PatientWithBody, with_body
from records.intake.rows import IntakeVersionRow
from records.patients.repository import Version as PatientVersion
from records.patients.rows import HeldIdentifier, PatientRow
from records.tables.base import is_in_reach, same_patient, with_versions
from records.tables.encounters import Encounter
from records.tables.intake import IntakeRecord
from records.tables.patients import Patient, PatientIdentifier
from records.tables.resources import BinaryUse, Resource, SearchEntry, resource_versions
from records.tasks import repository as tasks
from records.tasks.repository import Version as TaskVersion
from records.tasks.repository import is_visible
from records.tasks.rows import TaskRow

Version = with_versions(Resource, resource_versions)
_ID: BindParameter[UUID] = bindparam("id")
_AMONG = any_(bindparam("versions", type_=ARRAY(Integer)))
_FALSE: ColumnElement[bool] = literal_column("false")
_TRUE: ColumnElement[bool] = literal_column("true")
_NULL: ColumnElement[int | None] = literal_column("CAST(NULL AS integer)")


def _of_type(resource: type[Resource], row: type) -> Select[Any]:
    return select(*columns_of(row, resource, **computed(resource))).where(
        col(resource.id) == _ID, col(resource.type) == bindparam("type")
    )


def computed(resource: type[Resource]) -> dict[str, ColumnElement[Any]]:
    return {"body": cast(col(resource.body), Text), "patients_named": patients_named(resource)}


def _stored(
    versions: type[SQLModel],
    *,
    is_body: ColumnElement[bool] = _FALSE,
    together: SQLColumnExpression[int | None] = _NULL,
) -> Select[Any]:
    at = column_of(versions, "updated_at")
    columns = columns_of(StoredVersion, versions, at=at, is_body=is_body, together=together)
    return select(*columns).where(column_of(versions, "id") == _ID)


def _of_rows_and_bodies(
    type_: str, rows: type[Encounter | Patient], patient_id: SQLColumnExpression[UUID]
) -> Query[StoredVersion]:
    of_rows = _stored(rows, together=col(rows.versions_with_body)).add_columns(
        patient_id.label("patient_id")
    )
    of_bodies = (
        _stored(Version, is_body=_TRUE)
        .add_columns(col(Version.patient_id))
        .where(col(Version.type) == literal_column(f"'{type_}'"))
    )
    stored = union_all(of_rows, of_bodies).subquery("stored")
    columns = (stored.c[field.name] for field in fields(StoredVersion))
    return Query(select(*columns), StoredVersion, is_in_reach(stored.c.patient_id))


FIND = Query(_of_type(Resource, BodyRow), BodyRow, is_readable(Resource))
# Row and body come from one statement: a write may commit between two.
find_patient = ById(
    Patient,
    PatientWithBody,
    is_in_reach(col(Patient.id)),
    rows=with_body("Patient", Patient, PatientWithBody),
)
find_encounter = ById(
    Encounter,
    EncounterWithBody,
    is_in_reach(col(Encounter.patient_id)),
    rows=with_body(
        "Encounter", Encounter, EncounterWithBody, patient_name=col(Patient.full_name)
    ).join(Patient, col(Patient.id) == col(Encounter.patient_id)),
)
BODY_VERSIONS = Query(
    _stored(Version, is_body=_TRUE).where(col(Version.type) == bindparam("type")),
    StoredVersion,
    is_readable(Version),
)
PATIENT_VERSIONS = _of_rows_and_bodies("Patient", PatientVersion, col(PatientVersion.id))
ENCOUNTER_VERSIONS = _of_rows_and_bodies(
    "Encounter", EncounterVersion, col(EncounterVersion.patient_id)
)
AT_VERSIONS = Query(
    _of_type(Version, BodyRow).where(col(Version.version) == _AMONG), BodyRow, is_readable(Version)
)
PATIENT_AT_VERSIONS = Query(
    select(*columns_of(PatientRow, PatientVersion)).where(
        col(PatientVersion.id) == _ID, col(PatientVersion.version) == _AMONG
    ),
    PatientRow,
    is_in_reach(col(PatientVersion.id)),
)
ENCOUNTER_AT_VERSIONS = Query(
    select(*columns_of(NamedEncounterRow, EncounterVersion, patient_name=col(Patient.full_name)))
    .join_from(EncounterVersion, Patient, col(Patient.id) == col(EncounterVersion.patient_id))
    .where(col(EncounterVersion.id) == _ID, col(EncounterVersion.version) == _AMONG),
    NamedEncounterRow,
    is_in_reach(col(EncounterVersion.patient_id)),
)
TASK_VERSIONS = Query(_stored(TaskVersion), StoredVersion, is_visible(TaskVersion))
TASK_AT_VERSIONS = Query(
    select(*columns_of(TaskRow, TaskVersion)).where(
        col(TaskVersion.id) == _ID, col(TaskVersion.version) == _AMONG
    ),
    TaskRow,
    is_visible(TaskVersion),
)
INTAKE = Query(
    select(
        *columns_of(
            IntakeVersionRow,
            IntakeRecord,
            version=literal_column("1", Integer),
            updated_at=col(IntakeRecord.created_at),
        )
    ).where(col(IntakeRecord.id) == bindparam("record_id")),
    IntakeVersionRow,
    is_in_reach(col(IntakeRecord.patient_id)),
)
# A rejection deletes the summary, so its versions are hidden.
SUMMARY_VERSIONS = Query(
    _stored(EncounterVersion)
    .join_from(EncounterVersion, Encounter, col(Encounter.id) == col(EncounterVersion.id))
    .where(col(EncounterVersion.summary).is_not(None), col(Encounter.summary).is_not(None)),
    StoredVersion,
    is_in_reach(col(EncounterVersion.patient_id)),
)
LOCK = Query(
    select(col(Resource.id))
    .where(col(Resource.id) == _ID, col(Resource.type) == bindparam("type"))
    .with_for_update(),
    UUID,
    is_in_reach(col(Resource.patient_id)),
)
LOCK_PATIENT = Query(
    select(col(Patient.id)).where(col(Patient.id) == _ID).with_for_update(),
    UUID,
    is_in_reach(col(Patient.id)),
)
LOCK_ENCOUNTER = Query(
    select(col(Encounter.id)).where(col(Encounter.id) == _ID).with_for_update(),
    UUID,
    is_in_reach(col(Encounter.patient_id)),
)
# Lock: only one of several concurrent creations with the same condition creates the resource.
WAIT_FOR_SAME = Command("""
SELECT pg_advisory_xact_lock('records'::regnamespace::oid::integer, hashtext('resources/' || :name))
""")
_same = same_patient()
_SYSTEMS = bindparam("systems", type_=ARRAY(Text))
_NONE: ColumnElement[int] = literal_column("0")
PATIENT_IDENTIFIERS = Query(
    select(*columns_of(HeldIdentifier, PatientIdentifier))
    .join_from(_same, PatientIdentifier, col(PatientIdentifier.patient_id) == _same.c.id)
    .where(
        col(PatientIdentifier.system) != literal_column("''"),
        or_(func.cardinality(_SYSTEMS) == _NONE, col(PatientIdentifier.system) == any_(_SYSTEMS)),
    )
    .order_by(col(PatientIdentifier.system), col(PatientIdentifier.value)),
    HeldIdentifier,
    is_in_reach(_same.c.id),
)
BODIES = Query(
    select(*columns_of(TypedBodyRow, Resource, **computed(Resource))).where(
        is_any_of(col(Resource.id), "ids")
    ),
    TypedBodyRow,
    is_readable(Resource),
)
_authorship = select(
    *columns_of(
        AuthorshipRow,
        Resource,
        has_label=col(Resource.body).contains({"meta": {"security": [AI_ASSERTED]}}),
    )
)
# The resource, and resources that show its content: by a reference to a Binary, or by `tokens` in their search
# entries.
AUTHORSHIPS = Query(
    union_all(
        _authorship.where(col(Resource.id) == _ID),
        _authorship.join(BinaryUse, col(BinaryUse.resource_id) == col(Resource.id)).where(
            col(BinaryUse.binary_id) == _ID
        ),
        _authorship.join(SearchEntry, col(SearchEntry.resource_id) == col(Resource.id)).where(
            is_any_of(col(SearchEntry.type), "types", Text),
            col(SearchEntry.tokens).op("&&", is_comparison=True)(
                bindparam("tokens", type_=ARRAY(BigInteger))
            ),
        ),
    ),
    AuthorshipRow,
)


async def patient_versions(connection: Connection, patient_id: UUID) -> list[StoredVersion]:
    return await PATIENT_VERSIONS.all(connection, id=patient_id)


async def encounter_versions(connection: Connection, encounter_id: UUID) -> list[StoredVersion]:
    return await ENCOUNTER_VERSIONS.all(connection, id=encounter_id)


async def encounters_at(
    connection: Connection, encounter_id: UUID, versions: Collection[int]
) -> list[NamedEncounterRow]:
    return await ENCOUNTER_AT_VERSIONS.all(connection, id=encounter_id, versions=[*versions])


async def task_versions(connection: Connection, task_id: UUID) -> list[StoredVersion]:
    """The result is empty if the caller may not see the task now."""
    if not await tasks.is_in_sight(connection, task_id):
        return []
    return await TASK_VERSIONS.all(connection, id=task_id)


async def tasks_at(
    connection: Connection, task_id: UUID, versions: Collection[int]
) -> list[TaskRow]:
    return await TASK_AT_VERSIONS.all(connection, id=task_id, versions=[*versions])


async def summary_versions(connection: Connection, encounter_id: UUID) -> list[StoredVersion]:
    return await SUMMARY_VERSIONS.all(connection, id=encounter_id)


async def lock(connection: Connection, type_: str, key: UUID) -> bool:
    if type_ == "Patient":
        return await LOCK_PATIENT.first(connection, id=key) is not None
    if type_ == "Encounter":
        return await LOCK_ENCOUNTER.first(connection, id=key) is not None
    return await LOCK.first(connection, id=key, type=type_) is not None
