from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from chassis.any_types import JSON
from chassis.database.statements import row_type
from records.partial_dates import Deceased


@row_type
class EncounterOwner:
    id: UUID
    patient_id: UUID


@row_type
class CheckedOwner:
    patient_id: UUID
    is_named_known: bool


@row_type
class PatientState:
    active: bool
    deceased: Deceased | None


@row_type
class EncounterVersion(EncounterOwner):
    version: int


@row_type
class EncounterRow(EncounterVersion):
    chief_complaint: str
    summary: str | None
    summary_status: str | None
    summary_recorded_by: str | None
    summary_model: str | None
    summary_sources: Sequence[Mapping[str, JSON]] | None
    accepted_by: str | None
    accepted_at: datetime | None
    status: str
    class_code: str
    source_status: str | None
    started_at: datetime | None
    ended_at: datetime | None
    override_reason: str | None
    created_at: datetime
    updated_at: datetime
    changed_by: str | None
    changed_by_kind: str | None
    change_reason: str | None
    # The number of versions written together with the imported FHIR resource (body).
    versions_with_body: int | None
    # Whether the documents in `summary_sources` were checked; null for summaries of earlier versions.
    sources_checked: bool | None

    @property
    def has_checked_sources(self) -> bool | None:
        """None without a summary; True if it does not cite documents."""
        if self.summary is None:
            return None
        cites_documents = any("document_id" in one for one in self.summary_sources or ())
        return bool(self.sources_checked) or not cites_documents

    @property
    def position(self) -> list[str]:
        return [(self.started_at or self.created_at).isoformat(), str(self.id)]


@row_type
class NamedEncounterRow(EncounterRow):
    patient_name: str


@row_type
class LockedEncounterRow(NamedEncounterRow):
    now: datetime
