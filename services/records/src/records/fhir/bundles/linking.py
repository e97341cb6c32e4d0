from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.problems.problem import FieldError
from records.fhir.bundles.bundle import Bundle, reference_errors
from records.fhir.bundles.bundle_entry import BundleEntry, Key
from records.fhir.bundles.doubts import IDENTITY_CHANGED, Doubt
from records.fhir.bundles.references import (
    ByID,
    ByURL,
    Contained,
    Link,
    Reference,
    rewrite_references,
    rewrite_urls,
)
from records.fhir.bundles.source_times import Older
from records.fhir.r4 import resource_types
from records.fhir.r4.addresses import BINARY, BINARY_TYPE, canonical
from records.fhir.r4.strict_json import refuse

MAX_HOPS = 8  # Resources further away from a patient do not belong to the patient.
WITHOUT_ENCOUNTER = resource_types.SHARED | {"Patient"}


@dataclass(frozen=True, slots=True)
class StoredResource:
    type: str
    id: UUID
    patient_id: UUID | None


Stored = Mapping[Reference, Sequence[StoredResource]]


@dataclass(frozen=True, slots=True)
class Author:
    """The author of a resource. `accepted_by`: the person who accepts an agent's text."""

    name: str
    kind: str
    accepted_by: str | None = None


@dataclass(slots=True)
class Resource:
    """A resource to store. `is_kept`: found by `ifNoneExist`, so it does not change. `author`: None
    for a source. `stored_status`: set if the stored version takes precedence. `is_addressed`:
    identified by its address at a server, or by its id here. `older`: set if the source has sent a
    newer version. `foreign`: references that a patch did not send, so they stay as they are.
    `reopening`: set if a late message may have reopened the resource. `changed`: the elements of a
    patient's identity that an update by a condition replaces. `ends_draft`: an import replaces an
    agent's draft, also if its source repeats a state.
    """

    entry: BundleEntry
    id: UUID
    is_kept: bool
    is_new: bool = False
    different_patient: UUID | None = None
    patient_id: UUID | None = None
    encounter_id: UUID | None = None
    body: bytes = b""
    author: Author | None = None
    stored_status: str | None = None
    former_patient_id: UUID | None = None
    is_addressed: bool = True
    older: Older | None = None
    other_records: frozenset[UUID] = frozenset()
    unknown_binaries: frozenset[str] = frozenset()
    foreign: Collection[Reference] = frozenset()
    reopening: Doubt | None = None
    changed: tuple[str, ...] = ()
    ends_draft: bool = False

    @property
    def type(self) -> str:
        return self.entry.type

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        found = [*self.entry.doubts, *([] if self.reopening is None else [self.reopening])]
        if self.needs_confirmation:
            found.append(Doubt(f"{self.entry.pointer}/resource", IDENTITY_CHANGED))
        return tuple(found)

    @property
    def needs_confirmation(self) -> bool:
        """Whether a person confirms that the patient is the same person."""
        return len(self.changed) > 1

    @property
    def keys(self) -> list[Key]:
        keys = (self.entry.identifier_key, self.entry.key_about(self.patient_id))
        return [key for key in keys if key is not None]


@dataclass(frozen=True, slots=True)
class Merges:
    survivors: Mapping[UUID | None, UUID]
    owners: Mapping[UUID, UUID]

    def are_same_patient(self, one: UUID | None, other: UUID | None) -> bool:
        return self.survivors.get(one, one) == self.survivors.get(other, other)

    def owner(self, encounter: UUID, patient: UUID | None) -> UUID | None:
        owner = self.owners.get(encounter)
        return owner if self.are_same_patient(owner, patient) else patient

    def only(self, patients: Iterable[UUID]) -> UUID | None:
        distinct = set(patients)
        return _only(distinct) or _only(self.survivors.get(one, one) for one in distinct)


NO_MERGES = Merges({}, {})

Target = Resource | StoredResource
Targets = Mapping[Reference, Target]
Reached = Callable[[Resource], Sequence[Target]]


def link(bundle: Bundle, stored: Stored, resources: Sequence[Resource], merges: Merges) -> None:
    targets = _resolve(bundle, stored, resources)
    places = _places(bundle, resources)
    errors: list[FieldError] = []
    resources = [resource for resource in resources if not resource.is_kept]
    # Patients and encounters are linked first, because other resources may get their patient from
    # the encounter.
    for resource in sorted(
        resources, key=lambda one: (one.type not in {"Patient", "Encounter"}, one.entry.index)
    ):
        errors += _link_by_fields(resource, _seen_by(resource, targets), merges)
    refuse(errors)

    def reached(resource: Resource) -> list[Target]:
        seen = _seen_by(resource, targets)
        return [
            seen[reference]
            for text in resource.entry.references
            if (reference := bundle.references.get(text)) is not None and reference in seen
        ]

    _link_patients_by_references(resources, reached, merges)
    _link_encounters_by_references(resources, reached, merges)
    _own_binaries(bundle, resources, targets, merges)
    refuse(_contexts_of_others(bundle, resources, targets, merges))

    rewritten = {
        text: f"{target.type}/{target.id}"
        for text, reference in bundle.references.items()
        if (target := targets.get(reference)) is not None
    } | {
        text: elsewhere.url
        for text, reference in bundle.references.items()
        if reference not in targets and (elsewhere := bundle.absolute(reference)) is not None
    }
    for resource in resources:
        own = rewritten
        if resource.foreign:
            own = {
                text: target
                for text, target in rewritten.items()
                if bundle.references[text] not in resource.foreign
            }
        kept = _kept_subject(resource, targets)
        texts = own | kept if kept else own
        binaries = {
            canonical(url): own[url]
            for url in resource.entry.binaries & own.keys()
            if BINARY.fullmatch(own[url])
        }
        urls = places | binaries if binaries else places
        resource.unknown_binaries = frozenset(
            url
            for url in resource.entry.binaries
            if bundle.references.get(url) not in targets and canonical(url) not in places
        )
        resource.body = rewrite_urls(rewrite_references(resource.entry.text, texts), urls)


def _seen_by(resource: Resource, targets: Targets) -> Targets:
    if not resource.foreign:
        return targets
    return {one: target for one, target in targets.items() if one not in resource.foreign}


def _places(bundle: Bundle, resources: Sequence[Resource]) -> dict[str, str]:
    places = {one.entry.index: f"{one.type}/{one.id}" for one in resources}
    urns = {(one.entry.full_url or "", places[one.entry.index]) for one in resources}
    urns |= {(one.entry.full_url or "", places[one.kept]) for one in bundle.repeats.values()}
    counts = Counter(urn for urn, _ in urns)
    return {urn: place for urn, place in urns if urn.startswith("urn:") and counts[urn] == 1}


def _kept_subject(resource: Resource, targets: Targets) -> dict[str, str]:
    subject = resource.entry.patient
    target = targets.get(subject.reference) if subject is not None else None
    if resource.type != "Encounter" or subject is None or subject.text is None or target is None:
        return {}
    is_other = target.type == "Patient" and target.id != resource.patient_id
    return {subject.text: f"Patient/{resource.patient_id}"} if is_other else {}


def _resolve(bundle: Bundle, stored: Stored, resources: Sequence[Resource]) -> Targets:
    by_index = {resource.entry.index: resource for resource in resources}
    targets: dict[Reference, Target] = {
        reference: by_index[index] for reference, index in bundle.local.items()
    }
    needed = bundle.needed
    unknown: set[Reference] = set()
    ambiguous: set[Reference] = set()
    for reference in bundle.external:
        found = resources_meant(bundle, stored, reference)
        local = targets.get(reference)
        if len(found) > 1 or (local is not None and any(one.id != local.id for one in found)):
            ambiguous.add(reference)
        elif local is not None:
            continue
        elif found:
            targets[reference] = found[0]
        elif reference in needed or not _may_be_elsewhere(bundle, reference):
            unknown.add(reference)
    errors = [
        *reference_errors(bundle.entries, bundle.references, unknown, "unknown-reference"),
        *reference_errors(bundle.entries, bundle.references, ambiguous, "ambiguous-reference"),
    ]
    refuse(errors)
    return targets


def resources_meant(
    bundle: Bundle, stored: Stored, reference: Reference
) -> Sequence[StoredResource]:
    meanings = (stored.get(one, ()) for one in bundle.meanings(reference))
    return next(filter(None, meanings), ())


def _may_be_elsewhere(bundle: Bundle, reference: Reference) -> bool:
    if bundle.is_extract:
        return True
    if isinstance(reference, ByURL):
        return reference.may_be_external
    return bundle.keeps_unknown and isinstance(reference, ByID)


def _link_by_fields(resource: Resource, targets: Targets, merges: Merges) -> list[FieldError]:
    entry = resource.entry
    errors: list[FieldError] = []

    def id_of(link: Link | None, type_: str, *, is_required: bool) -> UUID | None:
        target = targets.get(link.reference) if link else None
        if link is None or target is None:
            return None
        if target.type == type_:
            return target.id
        if is_required:
            errors.append(FieldError(link.pointer, "reference-type", [type_]))
        return None

    if entry.type == "Patient":
        resource.patient_id = resource.id
        return errors
    is_required = entry.type in resource_types.PATIENT_REQUIRED
    resource.patient_id = id_of(entry.patient, "Patient", is_required=is_required)
    if entry.type == "Encounter":
        resource.encounter_id = resource.id
        resource.patient_id = merges.owner(resource.id, resource.patient_id)
        return errors
    resource.encounter_id = id_of(entry.encounter, "Encounter", is_required=True)
    if entry.encounter is None or resource.encounter_id is None:
        return errors
    patient_id = targets[entry.encounter.reference].patient_id
    if resource.patient_id is None:
        resource.patient_id = patient_id
    elif patient_id is not None and not merges.are_same_patient(patient_id, resource.patient_id):
        errors.append(FieldError(entry.encounter.pointer, "encounter-of-another-patient"))
    return errors


def _link_patients_by_references(
    resources: Sequence[Resource], reached: Reached, merges: Merges
) -> None:
    for _ in range(MAX_HOPS):
        waiting = [
            resource
            for resource in resources
            if resource.patient_id is None and resource.type not in resource_types.SHARED
        ]
        for resource in waiting:
            resource.patient_id = merges.only(
                target.patient_id
                for target in reached(resource)
                if target.type not in resource_types.SHARED and target.patient_id is not None
            )
        if all(resource.patient_id is None for resource in waiting):
            return


def _link_encounters_by_references(
    resources: Sequence[Resource], reached: Reached, merges: Merges
) -> None:
    for resource in resources:
        if resource.encounter_id is None and resource.type not in WITHOUT_ENCOUNTER:
            encounters = [one for one in reached(resource) if one.type == "Encounter"]
            if all(
                merges.are_same_patient(one.patient_id, resource.patient_id) for one in encounters
            ):
                resource.encounter_id = _only(one.id for one in encounters)


def _contexts_of_others(
    bundle: Bundle, resources: Sequence[Resource], targets: Targets, merges: Merges
) -> Iterator[FieldError]:
    for resource in resources:
        for pointer, text in resource.entry.contexts:
            target = _seen_by(resource, targets).get(bundle.references.get(text, Contained("")))
            if (
                target is not None
                and target.type == "Encounter"
                and None not in {target.patient_id, resource.patient_id}
                and not merges.are_same_patient(target.patient_id, resource.patient_id)
            ):
                yield FieldError(pointer, "encounter-of-another-patient")


def _own_binaries(
    bundle: Bundle, resources: Sequence[Resource], targets: Targets, merges: Merges
) -> None:
    """Give a new Binary without `securityContext` the patient of the referring resources. For a
    stored Binary, the database does this (schema/functions/binaries.sql).
    """
    owners: dict[int, set[UUID]] = {}
    for resource in resources:
        if resource.patient_id is not None:
            for text in resource.entry.binaries | resource.entry.references:
                target = targets.get(bundle.references.get(text, Contained("")))
                if isinstance(target, Resource) and target.type == BINARY_TYPE:
                    owners.setdefault(target.entry.index, set()).add(resource.patient_id)
    for resource in resources:
        if resource.type == BINARY_TYPE and not resource.entry.references:
            resource.patient_id = merges.only(owners.get(resource.entry.index, ()))


def _only(ids: Iterable[UUID]) -> UUID | None:
    distinct = set(ids)
    return distinct.pop() if len(distinct) == 1 else None
