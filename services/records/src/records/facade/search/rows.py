"""What searches find, as the database returns it."""

from datetime import datetime
from uuid import UUID

from chassis.database.statements import row_type
from records.encounters.rows import NamedEncounterRow
from records.facade.rows import BodyRow, IntakeVersionRow
from records.patients.rows import PatientRow
from records.tasks.rows import TaskRow


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
