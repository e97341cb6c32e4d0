"""What searches find, as the database returns it."""

from datetime import datetime

from chassis.database.statements import row_type
from records.encounters.rows import NamedEncounterRow
from records.facade.rows import BodyRow
from records.patients.rows import PatientRow


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
    """An encounter that may be what is asked for, and the time that orders the answer."""

    key: datetime


@row_type
class TypedBodyRow(BodyRow):
    """A stored body of any type."""

    type: str
