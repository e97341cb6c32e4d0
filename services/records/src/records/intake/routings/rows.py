"""Routing decisions as the database returns them."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class RoutingRow:
    id: UUID
    record_id: int
    to: str
    reason: str
    urgency: str | None
    decided_by: str
    decided_by_kind: str
    decided_at: datetime
    task_id: UUID | None


@row_type
class RoutingOfPatientRow(RoutingRow):
    """A decision, and the patient and the encounter of its record."""

    patient_id: str
    encounter_id: UUID | None

    @property
    def position(self) -> list[str]:
        """Return the key of the decision in a list, as JSON."""
        return [self.decided_at.isoformat(), str(self.id)]
