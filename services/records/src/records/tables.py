"""The tables of the schema `records`; wire types are elsewhere."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Column, Identity, Index, MetaData, String, Text, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel, col

from chassis.tables import NAMING, set_at_insert, uuid_key


class RecordsModel(SQLModel, registry=registry(metadata=MetaData(schema="records", naming_convention=NAMING))):
    """Base of this schema's tables; its registry knows no other service's."""


class Patient(RecordsModel, table=True):
    __tablename__ = "patients"

    id: UUID = uuid_key()
    full_name: str = Field(sa_type=String(200))
    date_of_birth: date | None = None
    created_at: datetime = set_at_insert()


class Encounter(RecordsModel, table=True):
    __tablename__ = "encounters"

    id: UUID = uuid_key()
    patient_id: UUID = Field(foreign_key="records.patients.id")
    chief_complaint: str = Field(sa_type=String(2000))
    summary: str | None = Field(default=None, sa_type=Text)
    started_at: datetime | None = None
    ended_at: datetime | None = None
    created_at: datetime = set_at_insert()


# When an encounter counts as begun: its start, else when it was opened. Lists are ordered by it, and the index serves
# them.
encounter_time = func.coalesce(Encounter.started_at, Encounter.created_at)
Index("ix_encounters_patient_id_newest", col(Encounter.patient_id), encounter_time.desc(), col(Encounter.id).desc())


class IntakeRecord(RecordsModel, table=True):
    __tablename__ = "intake_records"
    __table_args__ = (Index("ix_intake_records_patient_id_id", "patient_id", "id"),)

    id: int = Field(default=None, sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    patient_id: str = Field(sa_type=String(64))
    age: int
    symptoms: list[str] = Field(sa_column=Column(JSONB, nullable=False))
    urgency: str = Field(sa_type=String(32))
    kind: str | None = Field(default=None, sa_type=String(64))
    # Any: whatever JSON object came with the intake; the wire type has checked that it can be stored.
    details: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    created_at: datetime = set_at_insert()
