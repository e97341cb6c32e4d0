"""Matches entries with stored resources: by address, by the source's earlier keys unless the
demographics contradict, else by identifier (docs/identity.md, rule 6).
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from uuid import UUID

from pydantic import JsonValue

from chassis.problems.problem import FieldError
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.bundle_entry import BundleEntry, Key, pointer_to
from records.fhir.bundles.candidates import Holder
from records.fhir.bundles.linking import Resource, Stored, StoredResource, resources_meant
from records.fhir.bundles.patient_mapping import MappedPatient
from records.fhir.bundles.references import ByIdentifier, BySearch, ByURL, Link, Search
from records.fhir.bundles.same_person import (
    agrees_with_any,
    changed_elements,
    comparable,
    contradicts,
    demographics,
    has_birth_date,
    has_demographics,
    may_be_corrected,
    may_be_one,
    telling,
)
from records.fhir.bundles.source_keys import url_key
from records.fhir.errors import SeveralResourcesMatch
from records.fhir.r4.strict_json import refuse
from records.identifiers import JOINED_BY_IDENTIFIER

Sent = MappedPatient | list[JsonValue]


def _counted(keys: Iterable[tuple[int, Key | None]]) -> dict[int, Key]:
    seen: Counter[Key] = Counter()
    numbered: dict[int, Key] = {}
    for index, key in keys:
        if key is not None:
            seen[key] += 1
            type_, text = key
            numbered[index] = key if seen[key] == 1 else (type_, f"{text}|{seen[key]}")
    return numbered


@dataclass(slots=True)
class EntryMatcher:
    """Matches the entries of a bundle. `persons`: patients that entries may refer to.
    `identifiers`: keys made of an entry's identifier. `sent`: imported versions of the resources
    that `doubtful` returns. `corrected`: the patients that entries correct, whatever their demographics.
    """

    bundle: Bundle
    stored: Stored
    ids: dict[Key, UUID]
    persons: Mapping[UUID, MappedPatient]
    new_id: Callable[[], UUID]
    identifiers: Mapping[int, Key]
    sources: Mapping[UUID, Collection[str]] = field(default_factory=dict)
    new_keys: dict[Key, UUID] = field(default_factory=dict)
    sent: Mapping[UUID, Sequence[Sent]] = field(default_factory=dict)
    corrected: Mapping[int, UUID] = field(default_factory=dict)
    _entries: dict[int, BundleEntry] = field(init=False)
    _by_index: dict[int, Resource] = field(default_factory=dict)
    _about: dict[int, Key] = field(default_factory=dict)
    _patient_of_encounter: dict[int, UUID | None] = field(default_factory=dict)
    _errors: list[FieldError] = field(default_factory=list)
    _several: list[FieldError] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._entries = {entry.index: entry for entry in self.bundle.entries}

    def doubtful(self) -> list[UUID]:
        """Return stored resources with the key or identifier of an entry but different content.
        Compare with their imported versions (`sent`), because a user may have corrected the stored
        ones.
        """
        found = {
            key
            for entry in self.bundle.entries
            for key in (
                self._different_by_key(entry),
                self._different_by_condition(entry),
                self._different_by_identifier(entry),
            )
        }
        found |= {key for entry in self.bundle.entries for key in self._emptied(entry)}
        return sorted(key for key in found if key is not None)

    def keys_of_other_resources(self) -> list[Key]:
        holders = (self._holder(entry) for entry in self.bundle.entries)
        return sorted({one.other for one in holders if one is not None and one.other is not None})

    def separated(self) -> dict[Key, tuple[BundleEntry, ByIdentifier]]:
        """Return patients that contradict the holder of their identifier, by the unknown key of the
        separate patient.
        """
        patients = (entry for entry in self.bundle.entries if entry.type == "Patient")
        return {
            holder.other: (entry, holder.search)
            for entry in patients
            if (holder := self._holder(entry)) is not None
            and holder.other is not None
            and holder.search is not None
            and holder.other not in self.ids
        }

    def corrections(self) -> list[tuple[BundleEntry, UUID, ByIdentifier]]:
        """Return updates of patients with other demographics, which only their registrar may correct."""
        return [
            (entry, found, search)
            for entry in self.bundle.entries
            if entry.updates_match and isinstance(entry.mapped, MappedPatient)
            for search, found in [*self._holders(entry)][:1]
            if found in self.persons
            and not self._demographics_agree(found, entry)
            and may_be_corrected(self.persons[found], entry.mapped)
        ]

    def match_separated(
        self, sent: Mapping[Key, Collection[UUID]], survivors: Mapping[UUID | None, UUID]
    ) -> None:
        """Match a separated patient if exactly one person agrees that the source has `sent` before
        with the identifier. Merged patients are one person.
        """
        known = {*self.ids.values()}
        found: dict[UUID, list[Key]] = {}
        for key, (entry, _) in self.separated().items():
            agreeing = [one for one in sent.get(key, ()) if self._is_like(one, entry)]
            agreeing.sort(key=lambda one: (one not in survivors, one))  # Survivors come last.
            people = {survivors.get(one, one): one for one in agreeing}
            if len(people) == 1 and agreeing[-1] not in known:
                found.setdefault(agreeing[-1], []).append(key)
        self.ids |= {keys[0]: one for one, keys in found.items() if len(keys) == 1}

    def match_by_identifier(self) -> list[Key]:
        """Match entries by identifier. Return the keys of unmatched entries; add their IDs to `ids`
        before `match_others`.
        """
        self._match(entry for entry in self.bundle.entries if entry.type in JOINED_BY_IDENTIFIER)
        self._patient_of_encounter = {
            entry.index: existing[0].patient_id
            if (existing := self._existing(entry))
            else self._patient_of(entry)
            for entry in self.bundle.entries
            if entry.type == "Encounter"
        }
        self._about = _counted(
            (entry.index, entry.key_about(self._patient_of(entry))) for entry in self.bundle.entries
        )
        return sorted(self._about.values())

    def match_others(self) -> list[Resource]:
        """Match all other entries. Return resources sorted by type and id."""
        self._match(
            entry for entry in self.bundle.entries if entry.type not in JOINED_BY_IDENTIFIER
        )
        if self._several:
            raise SeveralResourcesMatch(errors=self._several)
        refuse(self._errors)
        return sorted(self._by_index.values(), key=lambda one: (one.type, one.id))

    def _match(self, entries: Iterable[BundleEntry]) -> None:
        taken: dict[tuple[str, UUID], BundleEntry] = {}
        for entry in sorted(entries, key=lambda entry: (entry.type, entry.source_key)):
            existing = self._existing(entry)
            if len(existing) > 1:
                self._several.append(FieldError(entry.pointer_to_condition, "several-matches"))
                continue
            holder = self._holder(entry)
            known = existing[0].id if existing else self._find_id(entry, holder)
            if known is None and self._is_met_by_another_person(entry):
                self._errors.append(FieldError(entry.pointer_to_condition, "different-person"))
                continue
            if known is not None and (entry.type, known) in taken:
                if existing or not entry.urls or self._at_address(entry) is not None:
                    both = sorted((entry.index, taken[entry.type, known].index))
                    other, pointer = (f"{pointer_to(index)}/resource" for index in both)
                    self._errors.append(FieldError(pointer, "duplicate-source-id", other=other))
                known = None
            if known is not None and self._only_refers(entry, holder):
                existing, is_kept = [StoredResource(entry.type, known, known)], True
            else:
                is_kept = bool(existing) and not entry.updates_match
            resource = Resource(
                entry,
                known or self.new_id(),
                is_kept=is_kept,
                is_new=known is None,
                patient_id=existing[0].patient_id if existing else None,
                is_addressed=self._at_server(entry) is not None,
                other_records=self._other_records(entry),
            )
            resource.changed = self._changed(entry, known)
            taken[entry.type, resource.id] = entry
            self._by_index[entry.index] = resource
            if holder is not None and holder.id != resource.id and entry.type == "Patient":
                resource.different_patient = holder.id
            if not resource.is_kept:
                self._add_keys(resource, holder)

    def _changed(self, entry: BundleEntry, known: UUID | None) -> tuple[str, ...]:
        person = None if known is None else self.persons.get(known)
        if person is None or not entry.updates_match or not isinstance(entry.mapped, MappedPatient):
            return ()
        return changed_elements(person, entry.mapped)

    def _existing(self, entry: BundleEntry) -> Sequence[StoredResource]:
        """Return the resource that `ifNoneExist` matches: not a different person with the
        identifier, but also the separate patient that an earlier import stored because of that
        person.
        """
        different = self._different_by_condition(entry)
        if different is None:
            return self._condition_matches(entry)
        holder = self._holder(entry)
        known = self._find_id(entry, holder)
        if known is None or known == different:
            return ()
        is_separate = holder is not None and holder.id == different
        is_met = is_separate or self._has_identifier_of(known, entry.if_none_exist)
        return [StoredResource(entry.type, known, known)] if is_met else ()

    def _is_met_by_another_person(self, entry: BundleEntry) -> bool:
        """Whether a search by other parameters than identifiers finds a different person: the patient
        of the entry would meet it from then on, too, and each later search find both.
        """
        is_search = isinstance(entry.if_none_exist, BySearch)
        return is_search and self._different_by_condition(entry) is not None

    def _has_identifier_of(self, key: UUID, search: Search | BySearch | None) -> bool:
        person = self.persons.get(key)
        return (search is not None and person is not None) and any(
            one["value"] == wanted.value and wanted.system in {None, one.get("system")}
            for one in person.identifiers
            for wanted in search.alternatives
        )

    def _condition_matches(self, entry: BundleEntry) -> Sequence[StoredResource]:
        """Of several matches of a search by other parameters than identifiers, the resource that an
        earlier import of the entry created counts.
        """
        found = self.stored.get(entry.if_none_exist, ()) if entry.if_none_exist else ()
        is_search = isinstance(entry.if_none_exist, BySearch) and not entry.updates_match
        if len(found) <= 1 or not is_search:
            return found
        key = self._id_by_key(entry)
        own = [one for one in found if one.id == key and self._may_be(entry, key)]
        return own or found

    def _may_be(self, entry: BundleEntry, key: UUID) -> bool:
        if not isinstance(entry.mapped, MappedPatient):
            return self._different_by_key(entry) is None
        versions = comparable(self._versions_of(key), entry.mapped)
        return any(may_be_one(one, entry.mapped) for one in versions)

    def _different_by_condition(self, entry: BundleEntry) -> UUID | None:
        matches = self._condition_matches(entry)
        if len(matches) != 1 or not isinstance(entry.mapped, MappedPatient):
            return None
        met = matches[0].id
        if self._id_by_key(entry) == met or self._demographics_agree(met, entry):
            return None
        if entry.updates_match:
            return met
        known = comparable(self._versions_of(met), entry.mapped)
        return None if any(may_be_one(one, entry.mapped) for one in known) else met

    def _demographics_agree(self, key: UUID, entry: BundleEntry) -> bool:
        if not isinstance(entry.mapped, MappedPatient) or key not in self.persons:
            return True
        if self.corrected.get(entry.index) == key:
            return True
        is_same_source = bool(entry.source) and entry.source in self.sources.get(key, ())
        versions = self._versions_of(key)
        return agrees_with_any(versions, entry.mapped, is_same_source=is_same_source)

    def _is_like(self, key: UUID, entry: BundleEntry) -> bool:
        """Whether demographics agree, also if a source sends several patients with the identifier."""
        versions = [one for one in self._versions_of(key) if has_demographics(one)]
        return isinstance(entry.mapped, MappedPatient) and agrees_with_any(
            versions, entry.mapped, is_same_source=False
        )

    def _emptied(self, entry: BundleEntry) -> Collection[UUID]:
        """Return stored patients without a birth date, which earlier versions may have."""
        if not isinstance(entry.mapped, MappedPatient):
            return ()
        met = (one.id for one in self._condition_matches(entry))
        holders = (found for _, found in self._holders(entry))
        named = self.persons.keys() & {*holders, *met, self._id_by_key(entry)}
        return [key for key in named if not has_birth_date(self.persons[key])]

    def _versions_of(self, key: UUID) -> list[MappedPatient]:
        versions = (self.persons.get(key), *self.sent.get(key, ()))
        return [one for one in versions if isinstance(one, MappedPatient)]

    def _different_by_identifier(self, entry: BundleEntry) -> UUID | None:
        first = next((found for _, found in self._holders(entry)), None)
        return None if first is None or self._demographics_agree(first, entry) else first

    def _holders(self, entry: BundleEntry) -> Iterator[tuple[ByIdentifier, UUID]]:
        others = self._other_records(entry)
        for search in entry.patient_searches:
            for found in self.stored.get(search, ()):
                if found.id not in others:
                    yield search, found.id

    def _other_records(self, entry: BundleEntry) -> frozenset[UUID]:
        found: set[UUID | None] = set()
        for one in entry.replacements:
            if one.index is None:
                found |= {
                    each.id for each in resources_meant(self.bundle, self.stored, one.reference)
                }
                continue
            other = self._entries[one.index]
            found.add(self._id_by_key(other))
            if one.is_old:
                numbers = (self.stored.get(search, ()) for search in other.patient_searches)
                found.add(next((each.id for each in chain(*numbers)), None))
        return frozenset(key for key in found if key is not None)

    def _only_refers(self, entry: BundleEntry, holder: Holder | None) -> bool:
        return (
            (holder is not None or entry.updates_match)
            and isinstance(entry.mapped, MappedPatient)
            and not has_demographics(entry.mapped)
        )

    def _add_keys(self, resource: Resource, holder: Holder | None) -> None:
        entry = resource.entry
        identifier, about = self.identifiers.get(entry.index), self._about.get(entry.index)
        keys = [*entry.addresses, identifier, about]
        if resource.is_new:
            keys.append(holder.other if holder is not None and holder.other else entry.key)
        for key in keys:
            if key is not None and key not in self.ids:
                self.new_keys.setdefault(key, resource.id)

    def _find_id(self, entry: BundleEntry, holder: Holder | None) -> UUID | None:
        if (found := self._at_server(entry)) is not None:
            return found
        if holder is not None:
            return holder.id if holder.other is None else self.ids.get(holder.other)
        if (found := self._at_address(entry)) is not None:
            return found
        by_identifier = self.identifiers.get(entry.index), self._about.get(entry.index)
        for key in (entry.key, *by_identifier):
            if key is not None and key in self.ids:
                return self.ids[key]
        return None

    def _at_address(self, entry: BundleEntry) -> UUID | None:
        return self._first(entry, entry.urls)

    def _at_server(self, entry: BundleEntry) -> UUID | None:
        return self._first(entry, [url for url in entry.urls if not url.startswith("urn:")])

    def _first(self, entry: BundleEntry, urls: Sequence[str]) -> UUID | None:
        for url in urls:
            if (key := (entry.type, url_key(url))) in self.ids:
                return self.ids[key]
        for name in entry.names_of_addresses:
            found = [one for one in self.stored.get(name, ()) if one.type == entry.type]
            if len(found) == 1 and (not isinstance(name, ByURL) or name.url in urls):
                return found[0].id
        return None

    def _id_by_key(self, entry: BundleEntry) -> UUID | None:
        return self._at_address(entry) or self.ids.get(entry.key)

    def _different_by_key(self, entry: BundleEntry) -> UUID | None:
        named = self._id_by_key(entry) if self._at_server(entry) is None else None
        return None if named is None or self._is_same(named, entry) else named

    def _is_same(self, key: UUID, entry: BundleEntry) -> bool:
        if not isinstance(entry.mapped, MappedPatient):
            return entry.description is None or entry.description in self.sent.get(key, ())
        if self.corrected.get(entry.index) == key:
            return True
        versions = telling(self._versions_of(key), entry.mapped)
        return any(not contradicts(one, entry.mapped) for one in versions)

    def _holder(self, entry: BundleEntry) -> Holder | None:
        """Return the stored resource if the entry contradicts it despite an equal source key, with
        a key for the new resource.
        """
        if self._at_server(entry) is not None:
            return None
        different = self._different_by_key(entry)
        distinguishing: Sequence[object] = entry.description or ()
        if isinstance(entry.mapped, MappedPatient):
            is_named = different is None and self._id_by_key(entry) is not None
            found = None if is_named else self._by_identifier(entry, entry.mapped)
            if found is not None:
                return found
            distinguishing = demographics(entry.mapped)
        if different is None:
            return None
        return Holder.of_another(different, entry.type, entry.source_key, *distinguishing)

    def _by_identifier(self, entry: BundleEntry, patient: MappedPatient) -> Holder | None:
        ended = {one.name for one in entry.identifiers if one.has_ended}
        for search, found in self._holders(entry):
            if self._demographics_agree(found, entry):
                return Holder(found)
            if (search.system, search.value) in ended:
                continue
            distinguishing = search.system, search.value, *demographics(patient)
            return replace(Holder.of_another(found, "Patient", *distinguishing), search=search)
        return None

    def _patient_of(self, entry: BundleEntry) -> UUID | None:
        if entry.patient is not None:
            index = self.bundle.local.get(entry.patient.reference)
            if index is not None:
                local = self._by_index.get(index)
                return local.id if local is not None and local.type == "Patient" else None
            stored = self._only(entry.patient)
            return stored.id if stored is not None and stored.type == "Patient" else None
        if entry.encounter is None:
            return None
        index = self.bundle.local.get(entry.encounter.reference)
        if index is None:
            stored = self._only(entry.encounter)
            return None if stored is None else stored.patient_id
        return self._patient_of_encounter.get(index)

    def _only(self, link: Link) -> StoredResource | None:
        found = resources_meant(self.bundle, self.stored, link.reference)
        return found[0] if len(found) == 1 else None
