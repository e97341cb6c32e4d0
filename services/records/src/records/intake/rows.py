"""Intake records as the database returns them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type
from records.intake.routings.rows import RoutingRow


@row_type
class IntakeReference:
    """An intake record without content. `original_id` is the first record of a chain of
    corrections, null in that record itself.
    """

    id: int
    patient_id: str
    encounter_id: UUID | None
    original_id: int | None


@row_type
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


@row_type
class RoutedIntake:
    record: IntakeRow
    routing: Sequence[RoutingRow]


@row_type
class EncounterOwner:
    """The patient of an encounter, and whether the patient of an intake is registered here."""

    patient_id: UUID
    is_patient_known: bool
