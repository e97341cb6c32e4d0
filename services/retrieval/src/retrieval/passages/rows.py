"""Rows of passages."""

from typing import Any
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class StoredVectors:
    chunk_id: UUID
    model_id: int
    embedding: Any  # pgvector's HalfVector; also below.
    beside_model_id: int | None
    beside_embedding: Any


@row_type
class KeyCount:
    """How many passages have a key, or a count of `retrieval.tables`, such as ALL_WORDS."""

    key: int
    number: int
