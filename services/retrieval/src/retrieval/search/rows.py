"""Rows of searches."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class Compared:
    """A passage with its best scores. `model_id` is None where it has no vector yet, beside those of
    another model. `indexed` is how many the index of vectors returned, or that of
    words where only words are compared; 0 where all were compared. `counts`: it has happened, or holds, or that does
    not matter. `is_newest`: no other of its kind that counts, and is of the time that is asked for, occurred later,
    or at the same time with a greater precedence, or that does not matter. `states_absence`: as of documents.
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
    is_newest: bool


@row_type
class Hit:
    """A passage as it is shown. Offsets are code points of the document's text; `merged_` is the
    passage with its neighbours.
    """

    id: UUID
    patient_id: str | None
    source_type: str
    source_ref: str
    chunk_text: str
    document_id: UUID | None
    document_version: int | None
    title: str | None
    section: str | None
    starts_at: int | None
    ends_at: int | None
    occurred_at: datetime | None
    review_status: str | None
    author_kind: str | None
    merged_text: str | None
    merged_starts_at: int | None
