"""Patients as the database returns them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type

# Any: texts and lists of texts, as in `patients.schemas.HumanName` and `Identifier`; what an import
# stores may lack members.
StoredName = Mapping[str, Any]
StoredIdentifier = Mapping[str, Any]


@row_type
class PatientVersion:
    """A patient and its version, without content: enough for an event."""

    id: UUID
    version: int


@row_type
class InsertedPatient(PatientVersion):
    """What the database adds to a new patient."""

    created_at: datetime
    updated_at: datetime


@row_type
class PatientRow(PatientVersion):
    """A patient in one of its versions.

    At most one of the two dates of birth is set. `full_name` is empty where there is a reason for
    its absence. The lists are null in versions that are older than these columns.
    """

    full_name: str
    full_name_absent_reason: str | None
    names: Sequence[StoredName] | None
    date_of_birth: date | None
    partial_birth_date: str | None
    gender: str | None
    identifiers: Sequence[StoredIdentifier] | None
    created_at: datetime
    updated_at: datetime
    changed_by: str | None
    changed_by_kind: str | None


@row_type
class PatientNames:
    id: UUID
    full_name: str
    names: Sequence[StoredName]


@row_type
class TakenIdentifier:
    """An identifier that another patient has; `system` is empty where it has none."""

    system: str
    value: str
