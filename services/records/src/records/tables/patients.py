from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    PrimaryKeyConstraint,
    String,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from chassis.any_types import JSONObject
from chassis.database.columns import declare_versions, set_at_insert, set_by_database, uuid_key
from records.tables.base import RecordsModel, index_where, json_list

HAS_OLDER_WORDS = text("name_parts IS NULL OR name_parts NOT LIKE '  %'")


class Patient(RecordsModel, table=True):
    """`partial_birth_date` (YYYY or YYYY-MM) is set if the day of birth is unknown. `name_parts`
    has the searchable words, each between two spaces, after two spaces; older versions of the
    service stored one space, or null. Without a name, `full_name` is empty, not null, for older
    versions.
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
        Index("ix_patients_older_words", "id", postgresql_where=HAS_OLDER_WORDS),
        index_where("ix_patients_replaced_by", "replaced_by", where="replaced_by IS NOT NULL"),
    )

    id: UUID = uuid_key()
    full_name: str = Field(sa_type=String(200))
    date_of_birth: date | None = None
    created_at: datetime = set_at_insert()
    version: int = set_by_database("1")
    updated_at: datetime = set_at_insert()
    gender: str | None = Field(default=None, sa_type=String(16))
    identifiers: list[JSONObject] = Field(default=None, sa_column=json_list("identifiers"))
    names: list[dict[str, Any]] = Field(default=None, sa_column=json_list("names"))
    partial_birth_date: str | None = Field(default=None, sa_type=String(7))
    changed_by: str | None = Field(default=None, sa_type=String(128))
    changed_by_kind: str | None = Field(default=None, sa_type=String(16))
    name_parts: str | None = Field(default=None, sa_type=Text)
    full_name_absent_reason: str | None = Field(default=None, sa_type=String(16))
    active: bool = Field(
        default=None, sa_column=Column(Boolean, nullable=False, server_default=text("true"))
    )
    deceased: bool | str | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    marital_status: str | None = Field(default=None, sa_type=String(100))
    telecom: list[JSONObject] = Field(default=None, sa_column=json_list("telecom"))
    address: list[dict[str, Any]] = Field(default=None, sa_column=json_list("address"))
    communication: list[dict[str, Any]] = Field(default=None, sa_column=json_list("communication"))
    # `replaced_by`: the surviving patient of a merge. `replaces`: the patients merged into this
    # one.
    replaced_by: UUID | None = Field(default=None, foreign_key="records.patients.id")
    merge_reason: str | None = Field(default=None, sa_type=String(1000))
    replaces: list[UUID] = Field(
        default=None, sa_column=Column(ARRAY(Uuid), nullable=False, server_default=text("'{}'"))
    )
    versions_with_body: int = set_by_database("0")


class PatientIdentifier(RecordsModel, table=True):
    """An identifier that `identifies` and `is_vouched` belongs to one patient only. Triggers set
    both from `is_of_things`, `ends_at`, `identifier_systems` and the writer. `named_until`: the
    identifier identified the patient until its end, and earlier rows under it stay the patient's.
    """

    __tablename__ = "patient_identifiers"
    __table_args__ = (
        PrimaryKeyConstraint("patient_id", "system", "value"),
        Index(
            "uq_patient_identifiers_names",
            "system",
            "value",
            unique=True,
            postgresql_where=text("identifies AND is_vouched"),
        ),
        index_where(
            "ix_patient_identifiers_ends_at",
            "ends_at",
            where="identifies AND ends_at IS NOT NULL",
        ),
    )

    system: str = Field(primary_key=True, sa_type=String(255))
    value: str = Field(primary_key=True, index=True, sa_type=String(255))
    patient_id: UUID = Field(primary_key=True, foreign_key="records.patients.id")
    is_of_things: bool = Field(default=None, sa_column_kwargs={"server_default": text("false")})
    identifies: bool = Field(default=None, sa_column_kwargs={"server_default": text("true")})
    is_vouched: bool = Field(default=None, sa_column_kwargs={"server_default": text("true")})
    ends_at: datetime | None = None
    named_until: datetime | None = None


class PatientNumber(RecordsModel, table=True):
    """The first patient with a value, in any system; null if several have it and none was first.
    Triggers write it.
    """

    __tablename__ = "patient_numbers"

    number: str = Field(primary_key=True, sa_type=String(255))
    patient_id: UUID | None = Field(default=None, index=True)


class IdentifierSystem(RecordsModel, table=True):
    """An operator's exceptions. `identifies`: regardless of the identifier's type. `is_open`:
    trusted from limited callers. `is_default`: this system counts if several patients have a value.
    `authority`: the caller, such as `agent:adt-feed`, whose imports may merge patients.
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
    authority: str | None = Field(default=None, sa_type=String(145))


class PatientName(RecordsModel, table=True):
    __tablename__ = "patient_names"

    part: str = Field(primary_key=True, sa_type=String(64, collation="C"))
    patient_id: UUID = Field(primary_key=True)


patient_versions = declare_versions(Patient, "patient_versions")
