from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from chassis.any_types import Columns
from chassis.database.statements import row_type
from records.identifier_ends import end_of, has_ended
from records.identifiers import OF_THINGS, is_placeholder
from records.partial_dates import Deceased

# Any: values as in `HumanName`, `Identifier`, `ContactPoint`, `Address` and `Communication`;
# members may be missing in imported ones.
StoredItem = Mapping[str, Any]
StoredName = StoredItem
StoredIdentifier = StoredItem


@row_type
class PatientVersion:
    id: UUID
    version: int


@row_type
class InsertedPatient(PatientVersion):
    created_at: datetime
    updated_at: datetime


@row_type
class PatientRow(PatientVersion):
    """The lists and `active` are null in old versions. `versions_with_body`: the number of versions
    written together with the imported FHIR resource (body).
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
class NamedPatientRow:
    id: UUID
    full_name: str
    date_of_birth: date | None
    partial_birth_date: str | None
    identifiers: Sequence[StoredIdentifier]

    @property
    def birth_date(self) -> str | None:
        born = self.date_of_birth
        return self.partial_birth_date if born is None else born.isoformat()


@row_type
class HeldIdentifier:
    system: str
    value: str


@row_type
class IdentifierOfPatient(HeldIdentifier):
    patient_id: UUID


@row_type
class ClaimedIdentifier(HeldIdentifier):
    patient_id: UUID
    identifies: bool


@row_type
class ReleasedIdentifier(HeldIdentifier):
    patient_id: UUID
    is_vouched: bool


def name_of(identifier: StoredIdentifier) -> tuple[str, str]:
    return identifier.get("system") or "", identifier["value"]


def is_of_things(identifier: StoredIdentifier) -> bool:
    """Placeholders count as identifiers of things."""
    type_ = identifier.get("type")
    return type_ in OF_THINGS or is_placeholder(*name_of(identifier), type_)


def is_judged_alike(one: StoredIdentifier, other: StoredIdentifier) -> bool:
    return is_of_things(one) is is_of_things(other) and end_of(one) == end_of(other)


def ends(before: StoredIdentifier, now: StoredIdentifier) -> bool:
    return is_of_things(before) is is_of_things(now) and has_ended(now) and not has_ended(before)


SINGLE_MEMBERS = {
    "names": ("use", "text", "family"),
    "identifiers": ("system", "value", "type", "use", "period"),
    "telecom": ("system", "value", "use"),
    "address": ("use", "text", "city", "state", "postal_code", "country"),
    "communication": ("language", "preferred"),
}
LISTED_MEMBERS = {"names": ("given", "prefix", "suffix"), "address": ("line",)}


def complete_lists(row: PatientRow) -> dict[str, list[Columns]]:
    return {
        name: [_complete(name, item) for item in getattr(row, name) or ()]
        for name in SINGLE_MEMBERS
    }


def _complete(name: str, stored: StoredItem) -> Columns:
    item = {member: stored.get(member) for member in SINGLE_MEMBERS[name]}
    for member in LISTED_MEMBERS.get(name, ()):
        item[member] = stored.get(member) or []
    return item
