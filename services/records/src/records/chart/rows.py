"""Rows of charts. The JSON text `body` keeps all digits of numbers."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class EntryRow:
    """An entry of a chart list. `at` is in Unix seconds, `-inf` without a date."""

    section: str
    at: float
    precedence: str
    id: UUID
    type: str
    written_by: str | None
    body: str
    place: int
    following: int | None


@row_type
class FinalRow:
    of_result: UUID
    id: UUID
    body: str


@row_type
class MedicationCode:
    """`body` has the elements that name the medication, and its modifiers."""

    id: UUID
    body: str


@row_type
class ResourceRow:
    id: UUID
    type: str
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    body: str
