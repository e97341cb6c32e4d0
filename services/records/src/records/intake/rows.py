from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.any_types import JSONObject
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
    patient_id: str
    encounter_id: UUID | None

    @property
    def position(self) -> list[str]:
        return [self.decided_at.isoformat(), str(self.id)]


@row_type
class IntakeReference:
    id: int
    patient_id: str
    urgency: str
    encounter_id: UUID | None
    original_id: int | None
    task_id: UUID | None


@dataclass(frozen=True, slots=True)
class StoredIntake:
    record: IntakeReference
    does_age_fit: bool


@row_type
class IntakeRow:
    """`age` is in completed years. `age_given` is null for an age in years."""

    id: int
    patient_id: str
    age: int | None
    age_given: JSONObject | None
    age_unknown_reason: str | None
    symptoms: list[str]
    urgency: str
    kind: str | None
    details: JSONObject | None
    encounter_id: UUID | None
    amends: int | None
    amended_by: int | None
    created_at: datetime

    @property
    def updated_at(self) -> datetime:
        return self.created_at


@row_type
class IntakeVersionRow:
    id: int
    version: int
    updated_at: datetime
    patient_id: str
    age: int | None
    age_given: JSONObject | None
    age_unknown_reason: str | None
    symptoms: Sequence[str]
    urgency: str
    kind: str | None
    details: JSONObject | None
    encounter_id: UUID | None
    amends: int | None
    created_at: datetime


@row_type
class RoutedIntake:
    record: IntakeRow
    routing: Sequence[RoutingRow]
