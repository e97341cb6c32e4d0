"""What waits, and what is sent of it, as the database returns it."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class WaitingResource:
    """A resource, or as type Encounter the summary of an encounter, that was stored or changed."""

    position: int
    type: str
    resource_id: UUID


@row_type
class ResourceSize:
    """How many bytes a resource takes as it is stored."""

    id: UUID
    size: int


@row_type
class ResourceRow:
    """`body` is JSON as text, with every digit."""

    id: UUID
    type: str
    patient_id: UUID | None
    encounter_id: UUID | None
    body: str
    written_by: str | None
    written_by_kind: str | None
    accepted_by: str | None


@row_type
class SummaryRow:
    """An encounter and its summary. `at` is when it began, else when it was opened."""

    id: UUID
    patient_id: UUID
    chief_complaint: str
    summary: str | None
    summary_status: str | None
    summary_recorded_by: str | None
    summary_model: str | None
    accepted_by: str | None
    at: datetime


@row_type
class NamingRow:
    """What a resource is called: JSON of a concept or a text, as text; null where it has neither."""

    id: UUID
    type: str
    name: str | None


@row_type
class RebuildRow:
    """A rebuild that goes on with what comes behind an id."""

    id: UUID
    of: str
    after: UUID
