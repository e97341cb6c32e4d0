"""Rows of the statements that read the log."""

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
    has_ended: bool  # The event is the begin of a span, and the log also has the end.


@row_type
class EventRow:
    """An event with its payload and the answer of records about its encounter.

    `is_known` and `encounter_patient` are None until records has answered. `payload` is None if the
    content was destroyed. `begun_id` is the event that records the begin of the same span.
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
        """The patients in `patient_ids`, and the encounter's patient."""
        named = set(self.patient_ids)
        return named if self.encounter_patient is None else named | {self.encounter_patient}


@row_type
class PieceRow(EventRow):
    """An event of a page, with the number of events that matched before the page was limited in
    size.
    """

    rows_in_all: int


@row_type
class PatientOfEvent:
    patient_id: str
    seq: int


@row_type
class ReachableMember:
    """A patient that a principal (the name of a caller or group) may see."""

    ref: str
    principal: str


@row_type
class Extent:
    """A range of `seq`, both ends included."""

    first_seq: int
    last_seq: int
