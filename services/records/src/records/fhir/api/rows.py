from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type
from records.encounters.rows import NamedEncounterRow
from records.fhir.store.rows_with_bodies import EncounterWithBody, PatientWithBody
from records.intake.rows import IntakeVersionRow
from records.tasks.rows import TaskRow


@row_type
class BodyRow:
    """`body` keeps all digits of numbers."""

    id: UUID
    version: int
    updated_at: datetime
    patient_id: UUID | None
    encounter_id: UUID | None
    created_at: datetime
    body: str
    patients_named: Sequence[UUID | None] | None


@row_type
class FoundRow(BodyRow):
    key: datetime


@row_type
class FoundPatient(PatientWithBody):
    key: datetime


@row_type
class FoundEncounter(EncounterWithBody):
    key: datetime


@row_type
class FoundSummary(NamedEncounterRow):
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
class AuthorshipRow:
    type: str
    written_by: str | None
    written_by_kind: str | None
    accepted_by: str | None
    has_label: bool


@row_type
class TypedBodyRow(BodyRow):
    type: str
