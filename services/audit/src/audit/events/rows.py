from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type


@row_type
class FollowedEvent:
    seq: int
    encounter_id: UUID | None
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    recorded_by: str
    recorded_by_kind: str
    trace_id: str | None
    recorded_at: datetime
    is_access: bool
    has_ended: bool  # The log has the begin and the end of this span.


@row_type
class EventRow:
    """`is_known` (whether the encounter exists) and `encounter_patient` are None until the records
    service has answered. `payload` is None if the content was destroyed.
    """

    seq: int
    id: UUID
    encounter_id: UUID | None
    stream_pos: int | None
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    patient_ids: list[str]
    occurred_at: datetime | None
    trace_id: str | None
    span_id: str | None
    recorded_by: str
    recorded_by_kind: str
    recorded_at: datetime
    is_access: bool
    unverified: bool
    recorded_with: str | None
    is_known: bool | None
    encounter_patient: str | None
    payload: bytes | None
    begun_id: UUID | None

    @property
    def patients(self) -> set[str]:
        """Includes the encounter's patient."""
        named = set(self.patient_ids)
        return named if self.encounter_patient is None else named | {self.encounter_patient}


@row_type
class PieceRow(EventRow):
    """`rows_in_all` counts all events of the piece, including events that did not fit into the
    page.
    """

    rows_in_all: int


@row_type
class PatientOfEvent:
    patient_id: str
    seq: int


@row_type
class ReachableMember:
    ref: str
    principal: str


@row_type
class Extent:
    first_seq: int
    last_seq: int
