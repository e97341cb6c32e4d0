"""Entries of a chart as the database returns them."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class EntryRow:
    """A resource in a section of a chart; `body` is its JSON as text, with every digit as it came.

    Its section is shown by place, newest first; `following` is set where there are more.
    """

    section: str
    at: datetime
    id: UUID
    body: str
    place: int
    following: int | None


@row_type
class MedicationCode:
    """The code of a resource Medication, as JSON."""

    id: UUID
    code: str
