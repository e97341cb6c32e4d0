"""The tables of the schema `records`, never wire types."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    ForeignKey,
    FromClause,
    Identity,
    Index,
    LargeBinary,
    MetaData,
    Sequence,
    SmallInteger,
    SQLColumnExpression,
    String,
    Subquery,
    Text,
    UniqueConstraint,
    Uuid,
    bindparam,
    case,
    cast,
    column,
    func,
    inspect,
    literal_column,
    select,
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
    queue_buckets_table,
    queue_table,
    set_at_insert,
    set_by_database,
    uuid_key,
)
from chassis.database.reach import in_reach, members_of_transaction

SCHEMA = "records"
# In the place of a patient, for rows of what belongs to none.
OF_NO_PATIENT = UUID(int=0)


class RecordsModel(
    SQLModel, registry=registry(metadata=MetaData(schema=SCHEMA, naming_convention=NAMING))
):
    """Base of this schema's tables, with a registry of its own."""


def is_in_reach(reference: SQLColumnExpression[Any]) -> ColumnElement[bool]:  # Any: its type.
    """Return the condition of statements for callers who may see some patients only."""
    return in_reach(reference, SCHEMA)


def members() -> Subquery:
    """Return the patients that a statement is limited to as rows refer to them (`ref`), each once."""
    named = members_of_transaction(SCHEMA).subquery("named")
    return select(named.c.ref).distinct().subquery("members")


def survivor_of(patient: SQLColumnExpression[Any]) -> ColumnElement[UUID]:  # Any: its type.
    """Return the patient into whom a patient was merged in the end; of others, the same one."""
    survivor: ColumnElement[UUID] = func.records.survivor_of(patient, type_=Uuid)
    return survivor


def same_patient() -> FromClause:
    """Return the ids of the patient that a statement is about (`id`), its parameter `patient_id`: the
    survivor's, and those of all who were merged into the survivor.
    """
    ids = func.records.same_patient(bindparam("patient_id", type_=Uuid))
    return ids.table_valued(column("id", Uuid)).render_derived("same")


def asked_names() -> FromClause:
    """Return the names of the patient that a statement is about (`name`), its parameter `names`."""
    names = func.unnest(bindparam("names", type_=ARRAY(Text)))
    return names.table_valued(column("name", Text)).render_derived("asked")


def registered_members() -> Subquery:
    """Return the ids of these patients (`id`), as far as they are written as rows of patients are.

    A panel can hold numbers from elsewhere, and ids as no patient's is written.
    """
    each = members()
    is_id = func.pg_input_is_valid(each.c.ref, literal_column("'uuid'"))
    id_ = cast(case((is_id, each.c.ref)), Uuid)
    return select(id_.label("id")).where(cast(id_, Text) == each.c.ref).subquery("registered")


Sequence("access_numbers", metadata=RecordsModel.metadata)
Sequence("access_change_numbers", metadata=RecordsModel.metadata)


def filled_column(name: str, default: str) -> Column[str]:
    """Return a column of codes; `default` is an SQL expression for rows inserted without one."""
    return Column(name, String(16), nullable=False, server_default=text(default))


def access_number() -> Column[int]:
    """Return the column of a number that panels and grants share."""
    number = text("nextval('records.access_numbers')")
    return Column("number", BigInteger, nullable=False, server_default=number)


def _number(name: str) -> Column[int]:
    """Return the column of a small number that begins at 0."""
    return Column(name, SmallInteger, nullable=False, server_default=text("0"))


def _index_where(name: str, *columns: str | Column[Any], where: str) -> Index:
    return Index(name, *columns, postgresql_where=text(where))


def json_list(name: str) -> Column[Any]:  # Any: JSON.
    return Column(name, JSONB, nullable=False, server_default=text("'[]'"))


class Patient(RecordsModel, table=True):
    """A registered person.

    `partial_birth_date` (YYYY or YYYY-MM) is set where the day of birth is unknown. `name_parts`
    holds the searchable words of all names (`records.name_matching`), each between two
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
        _index_where("ix_patients_replaced_by", "replaced_by", where="replaced_by IS NOT NULL"),
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
    active: bool = Field(
        default=None, sa_column=Column(Boolean, nullable=False, server_default=text("true"))
    )
    # Whether the patient has died, or FHIR's dateTime of it (`records.deaths`).
    deceased: bool | str | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    marital_status: str | None = Field(default=None, sa_type=String(100))
    # Any: JSON of `records.patients.fields`.
    telecom: list[dict[str, Any]] = Field(default=None, sa_column=json_list("telecom"))
    address: list[dict[str, Any]] = Field(default=None, sa_column=json_list("address"))
    communication: list[dict[str, Any]] = Field(default=None, sa_column=json_list("communication"))
    # The patient into whom this one was merged, and why. `replaces`: those merged into this one.
    replaced_by: UUID | None = Field(default=None, foreign_key="records.patients.id")
    merge_reason: str | None = Field(default=None, sa_type=String(1000))
    replaces: list[UUID] = Field(
        default=None, sa_column=Column(ARRAY(Uuid), nullable=False, server_default=text("'{}'"))
    )
    versions_with_body: int = set_by_database("0")


class PatientIdentifier(RecordsModel, table=True):
    """An identifier of a patient; `system` is empty where it has none.

    One that `identifies` and `is_vouched` is a name, which one patient has; others may be shared.
    Triggers decide both: by `is_of_things`, `identifier_systems`, and who writes.
    """

    __tablename__ = "patient_identifiers"
    __table_args__ = (
        Index(
            "uq_patient_identifiers_names",
            "system",
            "value",
            unique=True,
            postgresql_where=text("identifies AND is_vouched"),
        ),
    )

    patient_id: UUID = Field(primary_key=True, foreign_key="records.patients.id")
    system: str = Field(primary_key=True, sa_type=String(255))
    value: str = Field(primary_key=True, index=True, sa_type=String(255))
    is_of_things: bool = Field(default=None, sa_column_kwargs={"server_default": text("false")})
    identifies: bool = Field(default=None, sa_column_kwargs={"server_default": text("true")})
    is_vouched: bool = Field(default=None, sa_column_kwargs={"server_default": text("true")})


class PatientNumber(RecordsModel, table=True):
    """The patient who had a number first, in any system; null where several have it and none had it
    first. Triggers keep it.
    """

    __tablename__ = "patient_numbers"

    number: str = Field(primary_key=True, sa_type=String(255))
    patient_id: UUID | None = Field(default=None, index=True)


class IdentifierSystem(RecordsModel, table=True):
    """An operator's exception about identifiers of a system: whether they identify, whatever their
    type; whether those of callers who see some patients only are names at once; and the one system
    whose numbers stay names where others have them, too.
    """

    __tablename__ = "identifier_systems"
    __table_args__ = (
        Index(
            "uq_identifier_systems_default",
            "is_default",
            unique=True,
            postgresql_where=text("is_default"),
        ),
    )

    system: str = Field(primary_key=True, sa_type=String(255))
    identifies: bool | None = None
    is_open: bool
    is_default: bool


class PatientName(RecordsModel, table=True):
    """A searchable word of a patient's name, in the collation C, whose index finds prefixes."""

    __tablename__ = "patient_names"

    part: str = Field(primary_key=True, sa_type=String(64, collation="C"))
    patient_id: UUID = Field(primary_key=True)


class Encounter(RecordsModel, table=True):
    __tablename__ = "encounters"
    __table_args__ = (
        _index_where("ix_encounters_summaries", "updated_at", "id", where="summary IS NOT NULL"),
    )

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
    # Why a person opened it although the patient was inactive or had died.
    override_reason: str | None = Field(default=None, sa_type=String(1000))
    # The sources of the summary. Any: JSON of `records.encounters.sources`.
    summary_sources: list[dict[str, Any]] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    # Why the caller made this version; a later one has its own, or none.
    change_reason: str | None = Field(default=None, sa_type=String(2000))
    versions_with_body: int = set_by_database("0")


# The time that lists are ordered by: the start, else when the encounter was opened.
encounter_time = func.coalesce(Encounter.started_at, Encounter.created_at)
Index(
    "ix_encounters_patient_id_newest",
    col(Encounter.patient_id),
    encounter_time.desc(),
    col(Encounter.id).desc(),
)
Index("ix_encounters_soonest", encounter_time, col(Encounter.id))
Index(
    "ix_encounters_status_class_soonest",
    col(Encounter.status),
    col(Encounter.class_code),
    encounter_time,
    col(Encounter.id),
)
Index(
    "ix_encounters_summary_status_soonest",
    col(Encounter.summary_status),
    col(Encounter.status),
    col(Encounter.class_code),
    encounter_time,
    col(Encounter.id),
    postgresql_where=text("summary_status IS NOT NULL"),
)


class IntakeRecord(RecordsModel, table=True):
    __tablename__ = "intake_records"
    __table_args__ = (
        Index("ix_intake_records_patient_id_id", "patient_id", "id"),
        Index("ix_intake_records_created_at_id", "created_at", "id"),
        _index_where(
            "ix_intake_records_encounter_id", "encounter_id", where="encounter_id IS NOT NULL"
        ),
    )

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
    # The task that came with it.
    task_id: UUID | None = Field(default=None, foreign_key="records.tasks.id")


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
    __table_args__ = (
        Index("ix_intake_routings_record_id_id", "record_id", "id"),
        Index("ix_intake_routings_routed_to_decided_at", "routed_to", "decided_at", "id"),
    )

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
    # The task that came with it.
    task_id: UUID | None = Field(default=None, foreign_key="records.tasks.id")


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
    # Who wrote it under /fhir; null for what a source says.
    written_by: str | None = Field(default=None, sa_type=String(128))
    written_by_kind: str | None = Field(default=None, sa_type=String(16))
    accepted_by: str | None = Field(default=None, sa_type=String(128))


# Resources are found by any of their identifiers.
Index(
    "ix_resources_identifier",
    col(Resource.body).op("->")(literal_column("'identifier'")).label("identifier"),
    postgresql_using="gin",
    postgresql_ops={"identifier": "jsonb_path_ops"},
)


class ChartEntry(RecordsModel, table=True):
    """The place of an imported resource in its patient's chart; triggers of `resources` write it.

    `section` is its FHIR type, of observations `vital-signs` or `labs`. `series` stands for the code
    of these; in the other sections it is the same everywhere. `at` is the date of the resource,
    `-infinity` where it has none. A resource that a chart does not show has no entry.
    """

    __tablename__ = "chart_entries"

    resource_id: UUID = Field(primary_key=True)
    patient_id: UUID
    section: str = Field(sa_type=Text)
    series: UUID
    at: datetime


# The first entry of a series is its newest.
Index(
    "ix_chart_entries_newest",
    col(ChartEntry.patient_id),
    col(ChartEntry.section),
    col(ChartEntry.series),
    col(ChartEntry.at).desc(),
    col(ChartEntry.resource_id).desc(),
)


class SearchEntry(RecordsModel, table=True):
    """The values of an imported resource that searches find (`records.fhir.search_index`).

    `patient_id` is OF_NO_PATIENT where it belongs to none. `at` is its date, `-infinity` where it has
    none: the order of answers. `tokens` stand for its codes, identifiers, references and addresses, and
    for each parameter that has values; `others` holds the other values by parameter.
    """

    __tablename__ = "search_entries"
    __table_args__ = (
        Index("ix_search_entries_patient", "patient_id", "type", "at", "resource_id"),
        Index("ix_search_entries_type", "type", "at", "resource_id"),
    )

    resource_id: UUID = Field(primary_key=True)
    patient_id: UUID
    type: str = Field(sa_type=Text)
    at: datetime
    updated_at: datetime
    tokens: list[int] = Field(sa_column=Column(ARRAY(BigInteger), nullable=False))
    # Any: JSON.
    others: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))


class SearchCode(RecordsModel, table=True):
    """A code, identifier or encounter of an imported resource, as one of its tokens: its resources are
    found without reading others, the newest first, of one patient or of all.
    """

    __tablename__ = "search_codes"
    __table_args__ = (
        Index(
            "ix_search_codes_newest",
            "token",
            "at",
            "resource_id",
            postgresql_include=["patient_id"],
        ),
    )

    token: int = Field(primary_key=True, sa_type=BigInteger)
    patient_id: UUID = Field(primary_key=True)
    at: datetime = Field(primary_key=True)
    resource_id: UUID = Field(primary_key=True)


class SearchBacklog(RecordsModel, table=True):
    """Resources whose search entry is missing or of an earlier version: those stored before there
    were any, and those that an older version of the service stores during a release.
    """

    __tablename__ = "search_backlog"

    resource_id: UUID = Field(primary_key=True)


class CursorKey(RecordsModel, table=True):
    """The key of the cursors of searches, so that what was asked is in no address."""

    __tablename__ = "cursor_keys"

    id: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    key: bytes = Field(sa_type=LargeBinary)


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


IS_OPEN = "status = ANY ('{ready,in-progress,on-hold}'::text[])"


class Task(RecordsModel, table=True):
    """Work to hand out. The columns of its place in a queue are in `task_queue`. `run_at` is the
    time that its creator asked for.
    """

    __tablename__ = "tasks"
    __table_args__ = (
        _index_where("ix_tasks_patient_id_id", "patient_id", "id", where="patient_id IS NOT NULL"),
        _index_where(
            "ix_tasks_encounter_id_id", "encounter_id", "id", where="encounter_id IS NOT NULL"
        ),
        _index_where("ix_tasks_created_by_id", "created_by", "id", where="patient_id IS NULL"),
        _index_where(
            "ix_tasks_owner_id", "owner", "id", where="patient_id IS NULL AND owner IS NOT NULL"
        ),
        _index_where(
            "ix_tasks_owner_status_id", "owner", "status", "id", where="owner IS NOT NULL"
        ),
        _index_where("ix_tasks_patient_id_open", "patient_id", "id", where=IS_OPEN),
        Index("ix_tasks_queue_status_id", "queue", "status", "id"),
        Index("ix_tasks_status_id", "status", "id"),
    )

    id: UUID = uuid_key()
    kind: str = Field(sa_type=String(64))
    queue: str = Field(sa_type=String(64))
    patient_id: str | None = Field(default=None, sa_type=String(64))
    encounter_id: UUID | None = Field(default=None, foreign_key="records.encounters.id")
    priority: int = Field(sa_type=SmallInteger)
    run_at: datetime | None = None
    due_at: datetime | None = None
    serial_key: str | None = Field(default=None, sa_type=String(512))
    max_attempts: int = Field(sa_type=SmallInteger)
    attempt: int = Field(sa_column=_number("attempt"))
    status: str = Field(sa_type=String(16))
    business_status: str | None = Field(default=None, sa_type=String(64))
    owner: str | None = Field(default=None, sa_type=String(128))
    owner_kind: str | None = Field(default=None, sa_type=String(16))
    reason: str | None = Field(default=None, sa_type=String(2000))
    last_error: str | None = Field(default=None, sa_type=String(2000))
    # Any: a JSON object of the caller; the wire type has checked that it can be stored.
    output: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    created_by: str = Field(sa_type=String(128))
    created_by_kind: str = Field(sa_type=String(16))
    created_at: datetime = set_at_insert()
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    changed_by: str = Field(sa_type=String(128))
    changed_by_kind: str = Field(sa_type=String(16))


def due_of(task: type[Task]) -> ColumnElement[datetime]:
    """Return the time by which open tasks are ordered; those without one come last."""
    return func.coalesce(task.due_at, literal_column("'infinity'"))


def _index_by_due(name: str, *columns: str, where: str = IS_OPEN) -> Index:
    """Declare an index that holds the due time itself, too, so that to walk it reads no task."""
    before = [col(getattr(Task, column)) for column in columns]
    return Index(
        name,
        *before,
        due_of(Task),
        col(Task.id),
        postgresql_include=["due_at"],
        postgresql_where=text(where),
    )


_index_by_due("ix_tasks_due")
_index_by_due("ix_tasks_queue_due", "queue")
_index_by_due("ix_tasks_owner_due", "owner", where=f"owner IS NOT NULL AND {IS_OPEN}")


class TaskInput(RecordsModel, table=True):
    """The input of a task's work. It never changes."""

    __tablename__ = "task_inputs"

    task_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id")
    # Any: a JSON object of the caller.
    input: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))


class TaskStep(RecordsModel, table=True):
    """A step of a task, such as those of a prior authorisation."""

    __tablename__ = "task_steps"
    __table_args__ = (Index("ix_task_steps_task_id_id", "task_id", "id"),)

    id: UUID = uuid_key()
    task_id: UUID = Field(foreign_key="records.tasks.id")
    step: str = Field(sa_type=String(64))
    note: str | None = Field(default=None, sa_type=String(2000))
    source_ref: str | None = Field(default=None, sa_type=String(200))
    recorded_by: str = Field(sa_type=String(128))
    recorded_by_kind: str = Field(sa_type=String(16))
    recorded_at: datetime = set_at_insert()


class TaskDependency(RecordsModel, table=True):
    """A task that waits until another one is completed."""

    __tablename__ = "task_dependencies"

    task_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id")
    predecessor_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id", index=True)


class TaskQueue(RecordsModel, table=True):
    """The place of an open task in its queue, and the claim that holds it. It has no versions."""

    __tablename__ = "task_queue"
    __table_args__ = (
        Index(
            "ix_task_queue_offered",
            "lane",
            "kind",
            text("priority DESC"),
            "run_at",
            "task_id",
            postgresql_where=text("offered"),
        ),
        Index(
            "uq_task_queue_turn",
            "serial_key",
            unique=True,
            postgresql_where=text("offered OR claimed_at IS NOT NULL"),
        ),
        Index(
            "ix_task_queue_behind",
            "serial_key",
            text("priority DESC"),
            "run_at",
            "task_id",
            postgresql_where=text(
                "serial_key IS NOT NULL AND NOT offered AND claimed_at IS NULL"
                " AND held_at IS NULL AND open_predecessors = 0"
            ),
        ),
        _index_where(
            "ix_task_queue_waiting",
            "lane",
            "run_at",
            where="NOT offered AND claimed_at IS NULL AND held_at IS NULL",
        ),
        _index_where(
            "ix_task_queue_promote_at",
            "promote_at",
            "serial_key",
            where="promote_at IS NOT NULL",
        ),
        _index_where(
            "ix_task_queue_serial_key_promote_at",
            "serial_key",
            "promote_at",
            where="promote_at IS NOT NULL",
        ),
        _index_where("ix_task_queue_claimed", "task_id", where="claimed_at IS NOT NULL"),
        _index_where("ix_task_queue_claim_id", "claim_id", where="claim_id IS NOT NULL"),
        _index_where(
            "ix_task_queue_claimed_by", "claimed_by", "task_id", where="claimed_by IS NOT NULL"
        ),
        _index_where(
            "ix_task_queue_awaiting", "awaiting", "held_at", "task_id", where="awaiting IS NOT NULL"
        ),
        _index_where("ix_task_queue_resume_at", "resume_at", where="resume_at IS NOT NULL"),
    )

    task_id: UUID = Field(primary_key=True, foreign_key="records.tasks.id")
    # The queue; of an owned task, the queue and the owner.
    lane: str = Field(sa_column=Column(String(256, collation="C"), nullable=False))
    kind: str = Field(sa_type=String(64))
    priority: int = Field(sa_type=SmallInteger)
    run_at: datetime
    serial_key: str | None = Field(default=None, sa_type=String(512))
    open_predecessors: int = Field(sa_column=_number("open_predecessors"))
    # It may be handed out once `run_at` has come: of a serial key, it has the turn.
    offered: bool
    promote_at: datetime | None = None  # When its serial key should look for a turn.
    claimed_at: datetime | None = None
    claim_token: UUID | None = None
    claim_id: UUID | None = None  # The request's that claimed it, so that a repeat finds it.
    claimed_by: str | None = Field(default=None, sa_type=String(128))
    claimed_by_kind: str | None = Field(default=None, sa_type=String(16))
    # The principal that sees the task's patient while it holds the claim; null for one that sees
    # all patients.
    shown_to: str | None = Field(default=None, sa_type=Text)
    lease_s: int | None = None
    leased_until: datetime | None = None
    cancel_reason: str | None = Field(default=None, sa_type=String(2000))
    held_at: datetime | None = None
    awaiting: str | None = Field(default=None, sa_type=String(200))
    resume_at: datetime | None = None


class TaskEnd(RecordsModel, table=True):
    """The results of a completion, kept for its repeats."""

    __tablename__ = "task_ends"

    task_id: UUID = Field(primary_key=True)
    token_hash: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    task_version: int
    follow_ups: list[UUID] = Field(sa_column=Column(ARRAY(Uuid), nullable=False))
    encounter_id: UUID | None = None
    encounter_version: int | None = None
    ended_at: datetime = Field(
        default=None, index=True, sa_column_kwargs={"server_default": text("now()")}
    )


class TaskSignal(RecordsModel, table=True):
    """A message for the task that awaits its key; `task_id` is the one that it resumed."""

    __tablename__ = "task_signals"
    __table_args__ = (
        UniqueConstraint("key", "signal_id", "patient_id"),
        _index_where("ix_task_signals_waiting", "key", "id", where="task_id IS NULL"),
        _index_where(
            "ix_task_signals_task_id", "task_id", "consumed_at", where="task_id IS NOT NULL"
        ),
        _index_where("ix_task_signals_sent_at", "sent_at", where="task_id IS NULL"),
    )

    id: UUID = uuid_key()
    key: str = Field(sa_type=String(200))
    signal_id: str | None = Field(default=None, sa_type=String(128))
    patient_id: str | None = Field(default=None, sa_type=String(64))
    # Any: a JSON object of the caller.
    data: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    sent_by: str = Field(sa_type=String(128))
    sent_by_kind: str = Field(sa_type=String(16))
    sent_at: datetime = set_at_insert()
    task_id: UUID | None = None
    consumed_at: datetime | None = None


class TaskHolder(RecordsModel, table=True):
    """The number under which a principal sees the patients of the tasks that it holds, in
    `access_callers` and `access_members`; it is that of no panel.
    """

    __tablename__ = "task_holders"
    __table_args__ = (UniqueConstraint("number"),)

    principal: str = Field(primary_key=True, sa_type=Text)
    number: int = Field(sa_column=access_number())


class FeedRebuild(RecordsModel, table=True):
    """A walk over all that retrieval is sent, which puts it into `feed` again: resources, then
    encounters (`of`), each by id from behind `after`.
    """

    __tablename__ = "feed_rebuilds"

    id: UUID = uuid_key()
    of: str = Field(sa_column=filled_column("of", "'resources'"))
    after: UUID = set_by_database("'00000000-0000-0000-0000-000000000000'")
    created_at: datetime = set_at_insert()


# The resources whose texts retrieval is sent, by id: a trigger adds those that change.
queue_table(
    RecordsModel.metadata,
    "feed",
    Column("type", Text, nullable=False),
    Column("resource_id", Uuid, nullable=False),
)
queue_buckets_table(RecordsModel.metadata, "feed")
panel_versions = declare_versions(Panel, "panel_versions")
access_callers, access_members = access_tables(RecordsModel.metadata)
# A patient, where this is another name of a member; null for what a panel names itself.
access_members.append_column(Column("other_name_of", Uuid))
_index_where(
    "ix_access_members_other_name_of",
    access_members.c.other_name_of,
    where="other_name_of IS NOT NULL",
)
task_versions = declare_versions(Task, "task_versions")
for _name, _columns in (
    ("tasks", inspect(Task).local_table.columns),
    ("task_versions", task_versions.columns),
):
    Index(
        f"ix_{_name}_recent",
        _columns.queue,
        _columns.status,
        _columns.updated_at,
        postgresql_include=["id", "version"],
        postgresql_where=text("status = ANY ('{in-progress,completed}'::text[])"),
    )
    Index(
        f"ix_{_name}_by_service",
        _columns.queue,
        _columns.updated_at,
        postgresql_where=text("changed_by_kind = 'service'"),
    )
patient_versions = declare_versions(Patient, "patient_versions")
encounter_versions = declare_versions(Encounter, "encounter_versions")
resource_versions = declare_versions(Resource, "resource_versions")
declare_writes(RecordsModel.metadata)
