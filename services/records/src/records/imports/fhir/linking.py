"""The second pass: what the store knows is put to a plan, and each entry becomes the resource to be
stored.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from uuid import UUID

from chassis.problems.problem import FieldError
from records.imports.fhir import r4
from records.imports.fhir.plan import Plan, Planned, errors_at, refuse
from records.imports.fhir.references import ByIdentifier, ByURL, Link, Reference, rewritten

PASSES = 8  # What leads to its patient over more resources than this stays without one.


@dataclass(frozen=True, slots=True)
class Target:
    """A resource of ours that a reference may mean."""

    type: str
    id: UUID
    patient_id: UUID | None = None

    @property
    def reference(self) -> str:
        """Return how others refer to it."""
        return f"{self.type}/{self.id}"


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knew: the resources that sources' keys name, and those that references may
    mean.
    """

    keys: Mapping[tuple[str, str], UUID]
    found: Mapping[Reference, Sequence[Target]]


@dataclass(frozen=True, slots=True)
class Identified:
    """An entry and the id of its resource. `is_kept`: `ifNoneExist` found it, so it stays as it
    is.
    """

    entry: Planned
    id: UUID
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class Linked:
    """A resource to be stored."""

    entry: Planned
    id: UUID
    patient_id: UUID | None
    encounter_id: UUID | None
    body: bytes
    is_kept: bool


def first_identifier(entry: Planned) -> ByIdentifier | None:
    """Return the search for the patient that an entry means, who may be there without an import."""
    if entry.type != "Patient" or not entry.identifiers:
        return None
    return ByIdentifier("Patient", entry.identifiers[0].system, entry.identifiers[0].value)


def identify(plan: Plan, known: Known, new_id: Callable[[], UUID]) -> list[Identified]:
    """Return the entries with their ids, in the order of types and keys. Raises Invalid."""
    errors: list[FieldError] = []
    identified: list[Identified] = []
    taken: set[tuple[str, UUID]] = set()
    for entry in sorted(plan.entries, key=lambda entry: (entry.type, entry.key)):
        existing = known.found.get(entry.unless_exists, ()) if entry.unless_exists else ()
        if len(existing) > 1:
            errors.append(FieldError(f"{entry.pointer}/request/ifNoneExist", "several-matches"))
            continue
        own = _own_id(entry, known) or new_id()
        found = (
            Identified(entry, existing[0].id, is_kept=True) if existing else Identified(entry, own)
        )
        if (entry.type, found.id) in taken:
            errors.append(FieldError(f"{entry.pointer}/resource", "duplicate-source-id"))
        taken.add((entry.type, found.id))
        identified.append(found)
    refuse(errors)
    return identified


def _own_id(entry: Planned, known: Known) -> UUID | None:
    stored = known.keys.get((entry.type, entry.key))
    search = first_identifier(entry)
    if stored is None and search is not None:
        registered = known.found.get(search, ())
        return registered[0].id if registered else None
    return stored


def link_all(plan: Plan, known: Known, identified: Sequence[Identified]) -> list[Linked]:
    """Return the resources to be stored, in the order of `identified`. Raises Invalid."""
    return _Linking(plan, known, identified).linked()


class _Linking:
    def __init__(self, plan: Plan, known: Known, identified: Sequence[Identified]) -> None:
        self.plan = plan
        self.known = known
        self.identified = identified
        self.ids = {found.entry.index: found.id for found in identified}
        self.types = {found.entry.index: found.entry.type for found in identified}
        self.targets = self._targets()
        self.errors: list[FieldError] = []
        self.encounters: dict[int, UUID | None] = {}
        self.patients: dict[int, UUID | None] = {}

    def linked(self) -> list[Linked]:
        """Return the resources with their links and their references rewritten. Raises Invalid."""
        self._link_by_field()
        refuse(self.errors)
        self._link_by_reference()
        texts = {
            text: self.targets[reference].reference
            for text, reference in self.plan.parsed.items()
            if reference in self.targets
        }
        return [
            Linked(
                entry=found.entry,
                id=found.id,
                patient_id=self.patients.get(found.entry.index),
                encounter_id=self.encounters.get(found.entry.index),
                body=rewritten(found.entry.text, texts),
                is_kept=found.is_kept,
            )
            for found in self.identified
        ]

    def _targets(self) -> dict[Reference, Target]:
        """Return what each reference means. Raises Invalid for those that mean nothing, or several
        things.
        """
        targets = {
            reference: Target(self.types[index], self.ids[index])
            for reference, index in self.plan.meant.items()
        }
        unknown: set[Reference] = set()
        ambiguous: set[Reference] = set()
        links = {link.reference for entry in self.plan.entries for link in entry.links}
        for reference in self.plan.asked - {entry.unless_exists for entry in self.plan.entries}:
            found = self.known.found.get(reference, ())
            if len(found) > 1:
                ambiguous.add(reference)
            elif found:
                targets[reference] = found[0]
            elif (
                not (isinstance(reference, ByURL) and reference.may_be_elsewhere)
                or reference in links
            ):
                unknown.add(reference)
        refuse(
            chain(
                errors_at(self.plan.entries, self.plan.parsed, unknown, "unknown-reference"),
                errors_at(self.plan.entries, self.plan.parsed, ambiguous, "ambiguous-reference"),
            )
        )
        return targets

    def _link_by_field(self) -> None:
        """Link each resource by the fields that name its patient and its encounter, encounters
        first.
        """
        for entry in sorted(
            self.plan.entries,
            key=lambda entry: (entry.type not in {"Patient", "Encounter"}, entry.index),
        ):
            index = entry.index
            if entry.type == "Patient":
                self.patients[index] = self.ids[index]
                continue
            self.patients[index] = self._id_of(
                entry.patient, "Patient", is_needed=entry.type in r4.PATIENT_REQUIRED
            )
            if entry.type == "Encounter":
                self.encounters[index] = self.ids[index]
                continue
            self.encounters[index] = self._id_of(entry.encounter, "Encounter", is_needed=True)
            if entry.encounter is not None and self.encounters[index] is not None:
                self._agree(index, entry.encounter)

    def _id_of(self, link: Link | None, type_: str, *, is_needed: bool) -> UUID | None:
        target = self.targets.get(link.reference) if link else None
        if link is None or target is None:
            return None
        if target.type == type_:
            return target.id
        if is_needed:
            self.errors.append(FieldError(link.pointer, "reference-type", [type_]))
        return None

    def _agree(self, index: int, link: Link) -> None:
        """Hold a resource's patient against its encounter's, who is its own where it names none."""
        of_encounter = self._patient_of(link.reference)
        if self.patients[index] is None:
            self.patients[index] = of_encounter
        elif of_encounter is not None and of_encounter != self.patients[index]:
            self.errors.append(FieldError(link.pointer, "encounter-of-another-patient"))

    def _patient_of(self, reference: Reference) -> UUID | None:
        index = self.plan.meant.get(reference)
        return self.targets[reference].patient_id if index is None else self.patients.get(index)

    def _link_by_reference(self) -> None:
        """Link what has no such field by all that it refers to, where that belongs to one patient,
        to one encounter.
        """
        waiting = [entry for entry in self.plan.entries if entry.type not in r4.SHARED]
        for _ in range(PASSES):
            before = len(waiting)
            waiting = [entry for entry in waiting if self.patients.get(entry.index) is None]
            for entry in waiting:
                self.patients[entry.index] = _only(self._patients_around(entry))
            if not waiting or len(waiting) == before:
                break
        for entry in self.plan.entries:
            if (
                entry.type not in r4.SHARED
                and self.encounters.get(entry.index) is None
                and entry.type != "Patient"
            ):
                self.encounters[entry.index] = self._encounter_around(entry)

    def _patients_around(self, entry: Planned) -> Iterable[UUID]:
        for reference in self._references(entry):
            index = self.plan.meant.get(reference)
            target = self.targets[reference]
            if target.type == "Patient":
                yield target.id
            elif target.type not in r4.SHARED:
                patient = target.patient_id if index is None else self.patients.get(index)
                if patient is not None:
                    yield patient

    def _encounter_around(self, entry: Planned) -> UUID | None:
        encounters = [
            reference
            for reference in self._references(entry)
            if self.targets[reference].type == "Encounter"
        ]
        found = _only(self.targets[reference].id for reference in encounters)
        same = {self._patient_of(reference) for reference in encounters} == {
            self.patients.get(entry.index)
        }
        return found if same else None

    def _references(self, entry: Planned) -> list[Reference]:
        references = (self.plan.parsed.get(text) for text in entry.references)
        return [reference for reference in references if reference in self.targets]


def _only(ids: Iterable[UUID]) -> UUID | None:
    distinct = set(ids)
    return distinct.pop() if len(distinct) == 1 else None
