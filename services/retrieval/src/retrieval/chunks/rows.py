"""Rows of chunks."""

from uuid import UUID

from chassis.database.statements import row_type


@row_type
class StoredChunk:
    id: UUID
    patient_id: str
