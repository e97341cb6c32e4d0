"""Rows of searches."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class Hit:
    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    model_id: int
    distance: float
