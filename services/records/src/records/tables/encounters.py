from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, String, Text, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, col

from chassis.any_types import JSONObject
from chassis.database.columns import declare_versions, set_at_insert, set_by_database, uuid_key
from records.tables.base import RecordsModel, filled_column, index_where


class Encounter(RecordsModel, table=True):
    __tablename__ = "encounters"
    __table_args__ = (
        index_where("ix_encounters_summaries", "updated_at", "id", where="summary IS NOT NULL"),
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
    # A person's reason to open the encounter although the patient was inactive or deceased.
    override_reason: str | None = Field(default=None, sa_type=String(1000))
    summary_sources: list[JSONObject] | None = Field(
        default=None, sa_column=Column(JSONB(none_as_null=True))
    )
    change_reason: str | None = Field(default=None, sa_type=String(2000))
    versions_with_body: int = set_by_database("0")
    # Null for summaries of versions that did not check sources.
    sources_checked: bool | None = None


class StoredCheck(RecordsModel, table=True):
    """The comparison of an encounter's newest summary, for `digest`. `due_at` is the time of the next
    attempt, null if none is needed.
    """

    __tablename__ = "summary_checks"
    __table_args__ = (
        index_where("ix_summary_checks_due_at", "due_at", where="due_at IS NOT NULL"),
    )

    encounter_id: UUID = Field(primary_key=True, foreign_key="records.encounters.id")
    due_at: datetime | None = None
    digest: str | None = Field(default=None, sa_type=String(64))
    result: JSONObject | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))


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


encounter_versions = declare_versions(Encounter, "encounter_versions")
