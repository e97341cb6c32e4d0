from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type
from records.encounters.rows import NamedEncounterRow
from records.fhir.store.rows_with_bodies import EncounterWithBody, PatientWithBody, RowWithBody
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


def body_of(row: RowWithBody) -> BodyRow | None:
    if (
        row.body is None
        or row.body_version is None
        or row.body_created_at is None
        or row.body_updated_at is None
    ):
        return None
    return BodyRow(
        id=row.id,
        version=row.body_version,
        updated_at=row.body_updated_at,
        patient_id=None,
        encounter_id=None,
        created_at=row.body_created_at,
        body=row.body,
        patients_named=None,
    )


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
class TypedBodyRow(BodyRow):
    type: str
