"""The tables of the schema `audit`; wire types are elsewhere. The log's rows are inserted and read, nothing else."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, MetaData, String, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from chassis.tables import NAMING, set_at_insert, uuid_key


class AuditModel(SQLModel, registry=registry(metadata=MetaData(schema="audit", naming_convention=NAMING))):
    """Base of this schema's tables; its registry knows no other service's."""


class AgentEvent(AuditModel, table=True):
    """One event. `unverified`: records had not confirmed the encounter when the event was stored."""

    __tablename__ = "agent_events"
    __table_args__ = (
        Index("ix_agent_events_encounter_id_seq", "encounter_id", "seq"),
        Index("ix_agent_events_encounter_id_unverified", "encounter_id", postgresql_where=text("unverified")),
    )

    id: UUID = uuid_key()
    seq: int = Field(default=None, sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True))
    encounter_id: UUID | None = None
    agent_name: str = Field(sa_type=String(128))
    event_type: str = Field(sa_type=String(128))
    # Any: whatever JSON object the agent logged; the wire type has checked that it can be stored.
    payload: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    recorded_by: str = Field(sa_type=String(128))
    recorded_at: datetime = set_at_insert()
    unverified: bool


class EncounterCheck(AuditModel, table=True):
    """What records said about an encounter: a row of its own, so that no event row ever changes."""

    __tablename__ = "encounter_checks"
    __table_args__ = (
        Index("ix_encounter_checks_patient_id", "patient_id"),
        CheckConstraint("is_known = (patient_id IS NOT NULL)", name="patient_of_known"),
    )

    encounter_id: UUID = Field(primary_key=True)
    is_known: bool = Field(primary_key=True)
    patient_id: str | None = Field(default=None, sa_type=String(64))
    checked_at: datetime = set_at_insert()
