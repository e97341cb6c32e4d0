from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar
from uuid import UUID

from chassis.http.etags import Precondition
from chassis.problems.problem import FieldError, Invalid
from chassis.writes.write import Written
from records.fhir.api.server import Server
from records.fhir.api.writes.patches import Patch
from records.fhir.api.writes.submitted import Submitted, WriteCondition
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.bundles.naming import Sent
from records.fhir.bundles.patient_mapping import MappedPatient, map_patient
from records.fhir.bundles.references import BySearch, Reference, Search, search_of
from records.fhir.bundles.same_person import (
    agrees,
    changed_elements,
    contradicts,
    has_birth_date,
    has_demographics,
    may_be_corrected,
    may_be_one,
    telling,
)
from records.fhir.errors import DifferentPerson
from records.fhir.mapping.resources import RenderedResource
from records.fhir.r4.shapes.checking import Repair
from records.fhir.r4.strict_json import InvalidElement

CREATED, FOUND = 201, 200


@dataclass(frozen=True, slots=True)
class RequestedWrite:
    """`updates_match`: a resource that meets `condition` is updated; otherwise it stays unchanged.
    `address`: the resource's address at the client's own server; the request updates the resource
    with this address, or creates it. `claimed`: the address that the condition `_id` gives to a new
    resource. `stored`: references of the version that a patch changes.
    """

    submitted: Submitted
    condition: WriteCondition | None = None
    id: str | None = None
    precondition: Precondition = field(default_factory=Precondition)
    updates_match: bool = False
    is_patched: bool = False
    address: str | None = None
    claimed: str | None = None
    stored: frozenset[Reference] = frozenset()

    @property
    def type(self) -> str:
        return self.submitted.entry.type

    @property
    def index(self) -> int:
        return self.submitted.entry.index

    @property
    def entry(self) -> BundleEntry:
        return replace(
            self.submitted.entry, if_none_exist=self.search, updates_match=self.updates_match
        )

    @property
    def is_by_id(self) -> bool:
        return self.condition is not None and bool(self.condition.condition.ids)

    @property
    def search(self) -> Search | BySearch | None:
        if self.condition is None or self.is_by_id:
            return None
        return search_of(self.type, self.condition.condition)

    @property
    def operation(self) -> str:
        if self.updates_match and self.address is None:
            return "cu"
        return "c" if self.id is None and self.address is None else "u"

    def require_all_elements(self) -> None:
        """An update with a partial search result would delete the other elements."""
        replaces = self.updates_match or self.id is not None
        if replaces and not self.is_patched and self.submitted.part is not None:
            raise Invalid(errors=(FieldError(self.submitted.part, "partial-resource"),))

    @property
    def has_wanted_identifier(self) -> bool:
        wanted = () if self.condition is None else self.condition.condition.identifiers
        return not wanted or any(
            one.value == each.value and each.system in {None, one.system}
            for one in self.submitted.entry.identifiers
            for each in wanted
        )

    @property
    def keeps_found(self) -> bool:
        """Whether the resource stays unchanged if the answer is 200."""
        if self.id is not None and self.submitted.server.source is None:
            return False
        if self.id is None and not self.updates_match:
            return True
        mapped = self.submitted.entry.mapped
        return isinstance(mapped, MappedPatient) and not has_demographics(mapped)

    def keeps(self, shown: RenderedResource, versions: Sequence[Sent] = ()) -> bool:
        """Whether a matching resource stays unchanged. A patient without demographics, as in result messages,
        only refers to the stored patient (docs/identity.md, rule 6). `versions`: also earlier ones,
        which count if the birth date of the present one is missing.
        """
        if self.id is not None:
            return False
        mapped = self.submitted.entry.mapped
        if not isinstance(mapped, MappedPatient):
            return not self.updates_match
        if (known := _mapped(shown)) is None:
            is_one = not self.updates_match
        else:
            earlier = [one for one in versions if isinstance(one, MappedPatient)]
            said = [known] if has_birth_date(known) else telling([known, *earlier], mapped)
            is_one = any(self._is_one(one, known, mapped) for one in said)
        if not is_one:
            raise DifferentPerson
        return not (self.updates_match and has_demographics(mapped))

    def changes(self, shown: RenderedResource) -> tuple[str, ...]:
        """Return the elements of the identity of a patient that an update by a condition replaces."""
        mapped = self.submitted.entry.mapped
        known = _mapped(shown) if isinstance(mapped, MappedPatient) else None
        if known is None or not isinstance(mapped, MappedPatient) or self.condition is None:
            return ()
        return changed_elements(known, mapped) if self.updates_match else ()

    def may_correct(self, shown: RenderedResource) -> bool:
        """Whether the registrar of the patient may correct the patient by the request."""
        mapped = self.submitted.entry.mapped
        known = _mapped(shown) if self.updates_match else None
        if known is None or not isinstance(mapped, MappedPatient):
            return False
        return may_be_corrected(known, mapped)

    def _is_one(self, said: MappedPatient, known: MappedPatient, mapped: MappedPatient) -> bool:
        if self.address is not None:  # The source names the patient; see docs/identity.md, rule 6.
            names = {(one.get("system"), one["value"]) for one in known.identifiers}
            shares = any(one.name in names for one in self.submitted.entry.identifying)
            return shares or not contradicts(said, mapped)
        if self.updates_match:
            return agrees(said, mapped, is_same_source=False)
        return may_be_one(said, mapped)


def _mapped(shown: RenderedResource) -> MappedPatient | None:
    """Return None for a resource that was stored under earlier rules."""
    try:
        return map_patient(read_resource(shown.body, ""))
    except InvalidElement:
        return None


@dataclass(frozen=True, slots=True)
class RequestedPatch:
    """`index` is the place of the request in its bundle."""

    type: str
    id: str
    patch: Patch
    server: Server
    precondition: Precondition = field(default_factory=Precondition)
    index: int = 0
    operation: ClassVar = "ru"  # The answer shows elements that the caller did not send.
    condition: ClassVar = None


@dataclass(frozen=True, slots=True)
class Done:
    """`is_kept`: the answer shows what the caller did not send. A repeat shows it as well."""

    shown: RenderedResource
    status: int

    repairs: Sequence[Repair] = ()
    is_kept: bool = False

    @property
    def written(self) -> "Written[Done]":
        identity = self.shown.identity
        return Written(self, identity.type, UUID(identity.id), identity.version, self.status)
