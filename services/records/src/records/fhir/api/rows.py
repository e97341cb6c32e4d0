"""Stored resources, and what searches find of them, as the database returns them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type
from records.encounters.rows import NamedEncounterRow
from records.patients.rows import PatientRow
from records.tasks.rows import TaskRow


@row_type
class VersionRow:
    """A version of a row or of a stored body, and when it was made."""

    id: UUID
    version: int
    updated_at: datetime


@row_type
class CoveringVersionRow(VersionRow):
    """A version of a row that lies over a stored body."""

    versions_with_body: int | None


@row_type
class BodyRow(VersionRow):
    """A stored body in one of its versions; `body` is its JSON as text, with every digit.
    `patients_named` are the patients that a resource without a single patient refers to; None is a
    patient who is not registered here.
    """

    patient_id: UUID | None
    encounter_id: UUID | None
    created_at: datetime
    body: str
    patients_named: Sequence[UUID | None] | None


@row_type
class IntakeVersionRow:
    """An intake record, which has one version: it never changes."""

    id: int
    version: int
    updated_at: datetime
    patient_id: str
    age: int | None
    age_given: dict[str, Any] | None  # Any: JSON of `AgeGiven`.
    age_unknown_reason: str | None
    symptoms: Sequence[str]
    urgency: str
    kind: str | None
    details: dict[str, Any] | None  # Any: a JSON object of the caller.
    encounter_id: UUID | None
    amends: int | None
    created_at: datetime


@row_type
class FoundRow(BodyRow):
    """A resource that a search found, and the time that orders the answer."""

    key: datetime


@row_type
class FoundPatient(PatientRow):
    """A patient that may be what is asked for."""

    key: datetime


@row_type
class FoundEncounter(NamedEncounterRow):
    """An encounter that may be what is asked for, or whose summary may be, and the time that orders the
    answer.
    """

    key: datetime


@row_type
class FoundTask(TaskRow):
    """A task that may be what is asked for, and the time that its id was made."""

    key: datetime


@row_type
class FoundIntake(IntakeVersionRow):
    """An intake record that may be what is asked for, and when it was made."""

    key: datetime


@row_type
class Number:
    """The number of a resource's present version."""

    id: UUID
    number: int


@row_type
class TypedBodyRow(BodyRow):
    """A stored body of any type."""

    type: str
