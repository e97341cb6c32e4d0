"""Rows of searches."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Hit:
    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    model_id: int
    distance: float
