from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class Compared:
    """`indexed`: how many passages the index returned; 0 if all were compared. `counts`: false for
    planned, cancelled and refused events, unless the question asks for such events. `series`: the
    kind of the document, if a series is asked for. `is_newest`: no other document of its kind that
    counts and is within the period is later, or has the same time and a greater precedence; true if
    the search is not by time.
    """

    id: UUID
    document_id: UUID | None
    dense: float | None
    lexical: float
    model_id: int | None
    indexed: int
    source_type: str
    occurred_at: datetime | None
    counts: bool
    states_absence: bool
    series: str | None
    is_newest: bool


@row_type
class Hit:
    """Offsets are code points of the document's text. `page_notes`: of the first unread pages.
    `merged_…`: the passage with its neighbours.
    """

    id: UUID
    patient_id: str | None
    source_type: str
    source_ref: str
    chunk_text: str
    document_id: UUID | None
    document_version: int | None
    is_of_chart: bool | None
    title: str | None
    section: str | None
    starts_at: int | None
    ends_at: int | None
    occurred_at: datetime | None
    review_status: str | None
    author_kind: str | None
    page_notes: list[dict[str, Any]] | None
    table_head: str | None
    merged_text: str | None
    merged_starts_at: int | None
