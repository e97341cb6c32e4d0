"""Intake records as the database returns them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from records.intake.routings.rows import RoutingRow


@dataclass(frozen=True, slots=True)
class IntakeReference:
    """An intake record without content. `original_id` is the first record of a chain of
    corrections, null in that record itself.
    """

    id: int
    patient_id: str
    encounter_id: UUID | None
    original_id: int | None


@dataclass(frozen=True, slots=True)
class IntakeRow:
    id: int
    patient_id: str
    age: int
    symptoms: list[str]
    urgency: str
    kind: str | None
    details: dict[str, Any] | None  # Any: a JSON object of the caller.
    encounter_id: UUID | None
    amends: int | None
    amended_by: int | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class RoutedIntake:
    record: IntakeRow
    routing: Sequence[RoutingRow]


@dataclass(frozen=True, slots=True)
class EncounterOwner:
    """The patient of an encounter, and whether the patient of an intake is registered here."""

    patient_id: UUID
    is_patient_known: bool
