"""Rows of chunks."""

from typing import Any
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class StoredChunk:
    id: UUID
    patient_id: str


@row_type
class ChunkWithoutPassages:
    id: UUID
    patient_id: str
    source_type: str
    source_ref: str
    chunk_text: str
    model_id: int
    embedding: Any  # pgvector's Vector.
