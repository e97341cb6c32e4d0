from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type
from retrieval.documents.statuses import ReviewStatus


@row_type
class DocumentVersion:
    id: UUID
    version: int
    patient_id: str | None

    @property
    def patient_ids(self) -> list[str]:
        return [] if self.patient_id is None else [self.patient_id]


@row_type
class DocumentRow(DocumentVersion):
    """A document without its text."""

    corpus: int
    encounter_id: UUID | None
    source_type: str
    source_ref: str
    title: str | None
    codes: list[str]
    review_status: str
    reviewed_by: str | None
    occurred_at: datetime | None
    author: str | None
    author_kind: str
    reported_author: str | None
    reported_author_kind: str | None
    model: str | None
    created_at: datetime
    updated_at: datetime
    is_of_chart: bool
    counts: bool
    precedence: str
    states_absence: bool
    hidden_removed: int
    page_notes: list[dict[str, Any]]
    original_sha256: str | None

    @property
    def is_unreviewed_draft(self) -> bool:
        return self.review_status == ReviewStatus.DRAFT and self.reviewed_by is None

    @property
    def position(self) -> list[str]:
        return [self.created_at.isoformat(), str(self.id)]


@row_type
class FullDocument(DocumentRow):
    text: str


@row_type
class OriginalRow:
    media_type: str
    charset: str | None
    content: bytes


@row_type
class ChunkRow:
    id: UUID
    ordinal: int
    section: str | None
    starts_at: int
    ends_at: int
    text: str
    table_head: str | None


@row_type
class ChunkOfVersion(ChunkRow):
    version: int
