from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Index, String, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, col

from chassis.any_types import JSONObject
from chassis.database.columns import set_at_insert, uuid_key
from records.tables.base import RecordsModel, index_where


class IntakeRecord(RecordsModel, table=True):
    __tablename__ = "intake_records"
    __table_args__ = (
        Index("ix_intake_records_patient_id_id", "patient_id", "id"),
        Index("ix_intake_records_created_at_id", "created_at", "id"),
        index_where(
            "ix_intake_records_encounter_id", "encounter_id", where="encounter_id IS NOT NULL"
        ),
    )

    id: int = Field(
        default=None, sa_column=Column(BigInteger, Identity(always=True), primary_key=True)
    )
    patient_id: str = Field(sa_type=String(64))
    age: int | None = None  # Completed years; null if unknown.
    symptoms: list[str] = Field(sa_column=Column(JSONB, nullable=False))
    urgency: str = Field(sa_type=String(32))
    kind: str | None = Field(default=None, sa_type=String(64))
    details: JSONObject | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    created_at: datetime = set_at_insert()
    encounter_id: UUID | None = Field(default=None, foreign_key="records.encounters.id")
    amends: int | None = Field(
        default=None,
        sa_column=Column(BigInteger, ForeignKey("records.intake_records.id"), unique=True),
    )
    # The first record of a chain of corrections; null in that record.
    original_id: int | None = Field(
        default=None, sa_column=Column(BigInteger, ForeignKey("records.intake_records.id"))
    )
    task_id: UUID | None = Field(default=None, foreign_key="records.tasks.id")
    age_given: JSONObject | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    age_unknown_reason: str | None = Field(default=None, sa_type=String(16))


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
    task_id: UUID | None = Field(default=None, foreign_key="records.tasks.id")
