"""Resources of a chart as the database returns them. A `body` is JSON as text, with every digit."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class EntryRow:
    """A resource in a section, which shows them by `place`, newest first; `following` is set where
    there are more. `at` is in seconds since 1970, `-inf` without a date.
    """

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
    """The latest final result of the code of another one, which is not final."""

    of_result: UUID
    id: UUID
    body: str


@row_type
class MedicationCode:
    """The code of a resource Medication, as JSON."""

    id: UUID
    code: str


@row_type
class ResourceRow:
    id: UUID
    type: str
    encounter_id: UUID | None
    version: int
    created_at: datetime
    updated_at: datetime
    body: str
