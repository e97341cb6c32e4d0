"""The tables of the schema `records`, never wire types."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    Sequence,
    SQLColumnExpression,
    String,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel, col

from chassis.database.columns import (
    NAMING,
    access_tables,
    declare_versions,
    declare_writes,
    set_at_insert,
    set_by_database,
    uuid_key,
)
from chassis.database.reach import in_reach

SCHEMA = "records"


class RecordsModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    """Base of this schema's tables, with a registry of its own."""


def is_in_reach(reference: SQLColumnExpression[Any]) -> ColumnElement[bool]:  # Any: its type.
    """Return the condition of statements for callers who may see some patients only."""
    return in_reach(reference, SCHEMA)


Sequence("access_numbers", metadata=RecordsModel.metadata)
Sequence("access_change_numbers", metadata=RecordsModel.metadata)


def filled_column(name: str, default: str) -> Column[str]:
    """Return a column of codes; `default` is an SQL expression for rows inserted without one."""
    return Column(name, String(16), nullable=False, server_default=text(default))


def access_number() -> Column[int]:
    """Return the column of a number that panels and grants share."""
    number = text("nextval('records.access_numbers')")
    return Column("number", BigInteger, nullable=False, server_default=number)


def json_list(name: str) -> Column[Any]:  # Any: JSON.
    return Column(name, JSONB, nullable=False, server_default=text("'[]'"))


class Patient(RecordsModel, table=True):
    """A registered person.

    `partial_birth_date` (YYYY or YYYY-MM) is set where the day of birth is unknown. `name_parts`
    holds the searchable words of all names (`records.patients.name_matching`), each between two
    spaces; it is null until they are computed. `full_name` is empty, not null, where there is no
    name: older versions of the service read it.
    """

    __tablename__ = "patients"
    __table_args__ = (
        CheckConstraint(
            "date_of_birth IS NULL OR partial_birth_date IS NULL", name="one_birth_date"
        ),
        Index("ix_patients_date_of_birth_id", "date_of_birth", "id"),
        Index(
            "ix_patients_partial_birth_date",
            "partial_birth_date",
            postgresql_where=text("partial_birth_date IS NOT NULL"),
        ),
        Index("ix_patients_unfolded", "id", postgresql_where=text("name_parts IS NULL")),
    )

    id: UUID = uuid_key()
    full_name: str = Field(sa_type=String(200))
    date_of_birth: date | None = None
    created_at: datetime = set_at_insert()
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    gender: str | None = Field(default=None, sa_type=String(16))
    # Any: JSON of `records.patients.schemas.Identifier` and `HumanName`.
    identifiers: list[dict[str, Any]] = Field(default=None, sa_column=json_list("identifiers"))
    names: list[dict[str, Any]] = Field(default=None, sa_column=json_list("names"))
    partial_birth_date: str | None = Field(default=None, sa_type=String(7))
    changed_by: str | None = Field(default=None, sa_type=String(128))
    changed_by_kind: str | None = Field(default=None, sa_type=String(16))
    name_parts: str | None = Field(default=None, sa_type=Text)
    full_name_absent_reason: str | None = Field(default=None, sa_type=String(16))


class PatientIdentifier(RecordsModel, table=True):
    """An identifier of a patient; `system` is empty where it has none."""

    __tablename__ = "patient_identifiers"

    system: str = Field(primary_key=True, sa_type=String(255))
    value: str = Field(primary_key=True, index=True, sa_type=String(255))
    patient_id: UUID = Field(foreign_key="records.patients.id", index=True)


class PatientName(RecordsModel, table=True):
    """A searchable word of a patient's name, in the collation C, whose index finds prefixes."""

    __tablename__ = "patient_names"

    part: str = Field(primary_key=True, sa_type=String(64, collation="C"))
    patient_id: UUID = Field(primary_key=True)


class Encounter(RecordsModel, table=True):
    __tablename__ = "encounters"

    id: UUID = uuid_key()
    patient_id: UUID = Field(foreign_key="records.patients.id")
    chief_complaint: str = Field(sa_type=String(2000))
    summary: str | None = Field(default=None, sa_type=Text)
    started_at: datetime | None = None
    ended_at: datetime | None = None
    created_at: datetime = set_at_insert()
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    status: str = Field(default=None, sa_column=filled_column("status", "'in-progress'"))
    class_code: str = Field(default=None, sa_column=filled_column("class", "'AMB'"))
    source_status: str | None = Field(default=None, sa_type=String(64))
    summary_status: str | None = Field(default=None, sa_type=String(16))
    summary_recorded_by: str | None = Field(default=None, sa_type=String(128))
    summary_model: str | None = Field(default=None, sa_type=String(128))
    changed_by: str | None = Field(default=None, sa_type=String(128))
    changed_by_kind: str | None = Field(default=None, sa_type=String(16))
    accepted_by: str | None = Field(default=None, sa_type=String(128))
    accepted_at: datetime | None = None


# The time that lists are ordered by: the start, else when the encounter was opened.
encounter_time = func.coalesce(Encounter.started_at, Encounter.created_at)
Index(
    "ix_encounters_patient_id_newest",
    col(Encounter.patient_id),
    encounter_time.desc(),
    col(Encounter.id).desc(),
)


class IntakeRecord(RecordsModel, table=True):
    __tablename__ = "intake_records"
    __table_args__ = (Index("ix_intake_records_patient_id_id", "patient_id", "id"),)

    id: int = Field(
        default=None, sa_column=Column(BigInteger, Identity(always=True), primary_key=True)
    )
    patient_id: str = Field(sa_type=String(64))
    age: int
    symptoms: list[str] = Field(sa_column=Column(JSONB, nullable=False))
    urgency: str = Field(sa_type=String(32))
    kind: str | None = Field(default=None, sa_type=String(64))
    # Any: a JSON object of the caller; the wire type has checked that it can be stored.
    details: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    created_at: datetime = set_at_insert()
    encounter_id: UUID | None = Field(default=None, foreign_key="records.encounters.id")
    # The record that this one corrects; at most one record corrects another.
    amends: int | None = Field(
        default=None,
        sa_column=Column(BigInteger, ForeignKey("records.intake_records.id"), unique=True),
    )
    # The first record of a chain of corrections, null in that record itself.
    original_id: int | None = Field(
        default=None, sa_column=Column(BigInteger, ForeignKey("records.intake_records.id"))
    )


# The latest intake of a patient is the newest correction of the newest original.
original = func.coalesce(IntakeRecord.original_id, IntakeRecord.id)
Index(
    "ix_intake_records_patient_id_latest",
    col(IntakeRecord.patient_id),
    original.desc(),
    col(IntakeRecord.id).desc(),
)


class IntakeRouting(RecordsModel, table=True):
    __tablename__ = "intake_routings"
    __table_args__ = (Index("ix_intake_routings_record_id_id", "record_id", "id"),)

    id: UUID = uuid_key()
    record_id: int = Field(
        sa_column=Column(BigInteger, ForeignKey("records.intake_records.id"), nullable=False)
    )
    to: str = Field(sa_column=Column("routed_to", String(200), nullable=False))
    reason: str = Field(sa_type=String(2000))
    urgency: str | None = Field(default=None, sa_type=String(32))
    decided_by: str = Field(sa_type=String(128))
    decided_by_kind: str = Field(sa_type=String(16))
    decided_at: datetime = set_at_insert()


def linked_to(key: str) -> Any:  # What SQLModel's Field returns.
    """Return a foreign key that is checked at the commit, so that rows come in any order."""
    return Field(
        default=None, sa_column=Column(Uuid, ForeignKey(key, deferrable=True, initially="DEFERRED"))
    )


class Resource(RecordsModel, table=True):
    """An imported FHIR resource, whole, with references rewritten to ids of this service.

    Those of type Patient and Encounter have the id of the row that they are mapped to. `patient_id`
    is null for what belongs to no patient, such as an organisation.
    """

    __tablename__ = "resources"
    __table_args__ = (
        Index("ix_resources_patient_id", "patient_id", "id"),
        Index("ix_resources_encounter_id", "encounter_id", "id"),
        Index("ix_resources_full_url", "full_url"),
    )

    id: UUID = uuid_key()
    type: str = Field(sa_type=String(64))
    full_url: str | None = Field(default=None, sa_type=String(2000))
    patient_id: UUID | None = linked_to("records.patients.id")
    encounter_id: UUID | None = linked_to("records.encounters.id")
    # Any: the JSON object of the resource.
    body: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    version: int = set_by_database("1")
    created_at: datetime = set_at_insert()
    updated_at: datetime = set_at_insert()


# Resources are found by any of their identifiers.
Index(
    "ix_resources_identifier",
    col(Resource.body).op("->")(literal_column("'identifier'")).label("identifier"),
    postgresql_using="gin",
    postgresql_ops={"identifier": "jsonb_path_ops"},
)


class ResourceKey(RecordsModel, table=True):
    """A source's key for a resource: the same key names the same resource in every import."""

    __tablename__ = "resource_keys"

    type: str = Field(primary_key=True, sa_type=String(64))
    source_key: str = Field(primary_key=True, sa_type=String(2000))
    resource_id: UUID


class Import(RecordsModel, table=True):
    """An accepted bundle. Its text is kept until the holder of the lease has imported it."""

    __tablename__ = "imports"
    __table_args__ = (
        Index("ix_imports_unfinished", "created_at", postgresql_where=text("finished_at IS NULL")),
    )

    id: UUID = uuid_key()
    status: str = Field(sa_type=String(16))
    caller: str = Field(sa_type=String(128))
    caller_kind: str = Field(sa_type=String(16))
    # `Claims.document` of the caller, whose escapes are no JSONB; null in the oldest imports.
    caller_claims: str | None = Field(default=None, sa_type=Text)
    total: int
    done: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    # Any: JSON that this service writes.
    outcomes: list[Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    problem: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    bundle: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    attempts: int = Field(default=None, sa_column_kwargs={"server_default": text("0")})
    lease_token: UUID | None = None
    leased_until: datetime | None = None
    created_at: datetime = set_at_insert()
    finished_at: datetime | None = None


class Panel(RecordsModel, table=True):
    """A named set of patients, and who may see them. Its members are in `access_members`, under its
    `number`. A deleted panel keeps its row and its versions.
    """

    __tablename__ = "panels"
    __table_args__ = (
        Index("uq_panels_name", "name", unique=True, postgresql_where=text("deleted_at IS NULL")),
        UniqueConstraint("number"),
    )

    id: UUID = uuid_key()
    number: int = Field(sa_column=access_number())
    name: str = Field(sa_type=String(128))
    callers: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    groups: list[str] = Field(sa_column=Column(ARRAY(Text), nullable=False))
    created_at: datetime = set_at_insert()
    deleted_at: datetime | None = None
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    changed_by: str = Field(sa_type=String(128))
    changed_by_kind: str = Field(sa_type=String(16))


class AccessGrant(RecordsModel, table=True):
    """Access of one caller (`principal`) to one patient until a time or its review. Triggers show
    the patient under its `number`, which is that of no panel, in `access_callers` and
    `access_members`. `person` answers for it: the caller, or for whom an agent acts.
    """

    __tablename__ = "access_grants"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("ix_access_grants_person_until", "person", "until"),
        Index("ix_access_grants_unreviewed", "id", postgresql_where=text("reviewed_at IS NULL")),
    )

    id: UUID = uuid_key()
    number: int = Field(sa_column=access_number())
    principal: str = Field(sa_type=Text)
    caller: str = Field(sa_type=String(128))
    caller_kind: str = Field(sa_type=String(16))
    person: str = Field(sa_type=String(128))
    patient: str = Field(sa_type=String(64))
    reason: str = Field(sa_type=String(1000))
    purpose: str = Field(sa_type=String(16))
    created_at: datetime = set_at_insert()
    until: datetime
    reviewed_by: str | None = Field(default=None, sa_type=String(128))
    reviewed_at: datetime | None = None


class AccessChange(RecordsModel, table=True):
    """The last change of a panel's caller or member, for the peers that copy them. Triggers write
    it; `seq` has the order of commits.
    """

    __tablename__ = "access_changes"
    __table_args__ = (UniqueConstraint("seq"),)

    panel: int = Field(primary_key=True, sa_type=BigInteger)
    is_member: bool = Field(primary_key=True)
    key: str = Field(primary_key=True, sa_type=Text)
    seq: int = Field(sa_type=BigInteger)
    until: datetime | None = None
    is_removed: bool


panel_versions = declare_versions(Panel, "panel_versions")
access_callers, access_members = access_tables(RecordsModel.metadata)
patient_versions = declare_versions(Patient, "patient_versions")
encounter_versions = declare_versions(Encounter, "encounter_versions")
resource_versions = declare_versions(Resource, "resource_versions")
declare_writes(RecordsModel.metadata)
