from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type
from records.encounters.rows import NamedEncounterRow
from records.intake.rows import IntakeVersionRow
from records.patients.rows import PatientRow
from records.tasks.rows import TaskRow


@row_type
class VersionRow:
    id: UUID
    version: int
    updated_at: datetime


@row_type
class CoveringVersionRow(VersionRow):
    versions_with_body: int | None


@row_type
class BodyRow(VersionRow):
    """`body` keeps all digits of numbers."""

    patient_id: UUID | None
    encounter_id: UUID | None
    created_at: datetime
    body: str
    patients_named: Sequence[UUID | None] | None


@row_type
class FoundRow(BodyRow):
    key: datetime


@row_type
class FoundPatient(PatientRow):
    key: datetime


@row_type
class FoundEncounter(NamedEncounterRow):
    key: datetime


@row_type
class FoundTask(TaskRow):
    key: datetime


@row_type
class FoundIntake(IntakeVersionRow):
    key: datetime


@row_type
class Number:
    id: UUID
    number: int


@row_type
class TypedBodyRow(BodyRow):
    type: str
