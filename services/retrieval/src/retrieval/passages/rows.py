"""Rows of passages."""

from typing import Any
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class StoredVector:
    chunk_id: UUID
    embedding: Any  # pgvector's HalfVector.


@row_type
class KeyCount:
    """How many passages have a key, or a count of `retrieval.tables`, such as ALL_WORDS."""

    key: int
    number: int
