"""Patients as the database returns them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from chassis.database.statements import row_type
from records.identifier_ends import end_of, has_ended
from records.identifiers import OF_THINGS
from records.partial_dates import Deceased

# Any: values as in the wire types `HumanName`, `Identifier`, `ContactPoint`, `Address` and
# `Communication`; what an import stores may lack members.
StoredItem = Mapping[str, Any]
StoredName = StoredItem
StoredIdentifier = StoredItem


@row_type
class PatientVersion:
    """A patient and its version, without content: enough for an event."""

    id: UUID
    version: int


@row_type
class InsertedPatient(PatientVersion):
    """The columns that the database fills for a new patient."""

    created_at: datetime
    updated_at: datetime


@row_type
class PatientRow(PatientVersion):
    """A patient in one of its versions.

    At most one of the two dates of birth is set. `full_name` is empty where there is a reason for
    its absence. The lists and `active` are null in versions that are older than these columns.
    `replaced_by` is the patient into whom this one was merged, `replaces` those merged into this
    one. `versions_with_body`: how many versions after the first one write made with one of the
    stored body.
    """

    full_name: str
    full_name_absent_reason: str | None
    names: Sequence[StoredName] | None
    date_of_birth: date | None
    partial_birth_date: str | None
    gender: str | None
    identifiers: Sequence[StoredIdentifier] | None
    active: bool | None
    deceased: Deceased | None
    marital_status: str | None
    telecom: Sequence[StoredItem] | None
    address: Sequence[StoredItem] | None
    communication: Sequence[StoredItem] | None
    replaced_by: UUID | None
    merge_reason: str | None
    replaces: Sequence[UUID] | None
    created_at: datetime
    updated_at: datetime
    changed_by: str | None
    changed_by_kind: str | None
    versions_with_body: int | None

    @property
    def is_active(self) -> bool:
        return self.active is not False and self.replaced_by is None


@row_type
class NamesOfPatient:
    id: UUID
    full_name: str
    names: Sequence[StoredName]


@row_type
class FullNameRow:
    """A patient's name, empty where there is none."""

    id: UUID
    full_name: str


@row_type
class HeldIdentifier:
    """An identifier as the table has it; `system` is empty where it has none."""

    system: str
    value: str


@row_type
class ClaimedIdentifier(HeldIdentifier):
    """An identifier that a patient has not had before."""

    patient_id: UUID
    is_of_things: bool


@row_type
class ReleasedIdentifier(HeldIdentifier):
    """An identifier that a patient has no longer."""

    patient_id: UUID
    is_vouched: bool


def name_of(identifier: StoredIdentifier) -> tuple[str, str]:
    """Return the system, empty where it has none, and the value."""
    return identifier.get("system") or "", identifier["value"]


def is_of_things(identifier: StoredIdentifier) -> bool:
    """Return whether its type says that it names no person."""
    return identifier.get("type") in OF_THINGS


def is_judged_alike(one: StoredIdentifier, other: StoredIdentifier) -> bool:
    """Return whether two forms of an identifier name a person alike: by their type and end."""
    return is_of_things(one) is is_of_things(other) and end_of(one) == end_of(other)


def ends(before: StoredIdentifier, now: StoredIdentifier) -> bool:
    """Return whether a change ends an identifier, and changes nothing else that is judged."""
    return is_of_things(before) is is_of_things(now) and has_ended(now) and not has_ended(before)


# The members of the items of each list, without those that are lists themselves.
SINGLE_MEMBERS = {
    "names": ("use", "text", "family"),
    "identifiers": ("system", "value", "type", "use", "period"),
    "telecom": ("system", "value", "use"),
    "address": ("use", "text", "city", "state", "postal_code", "country"),
    "communication": ("language", "preferred"),
}
LISTED_MEMBERS = {"names": ("given", "prefix", "suffix"), "address": ("line",)}


# Any: the members' values.
def complete_lists(row: PatientRow) -> dict[str, list[dict[str, Any]]]:
    """Return the lists of a patient, each item with all members."""
    return {
        name: [_complete(name, item) for item in getattr(row, name) or ()]
        for name in SINGLE_MEMBERS
    }


# Any: the members' values.
def _complete(name: str, stored: StoredItem) -> dict[str, Any]:
    """Return an item with all members; earlier imports stored only those that have a value."""
    item = {member: stored.get(member) for member in SINGLE_MEMBERS[name]}
    for member in LISTED_MEMBERS.get(name, ()):
        item[member] = stored.get(member) or []
    return item
