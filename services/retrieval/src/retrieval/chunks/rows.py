"""Rows of chunks."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class StoredChunk:
    id: UUID
    patient_id: str
