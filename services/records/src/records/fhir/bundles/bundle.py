"""Parses bundles; the order of entries does not matter."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from chassis.problems.problem import MAX_ERRORS, FieldError, Invalid
from records.fhir.bundles.bundle_entry import (
    BundleEntry,
    Key,
    parse_entry,
    pointer_to,
    pointer_to_reference,
)
from records.fhir.bundles.bundle_json import read_resource, split_import
from records.fhir.bundles.references import (
    ByID,
    ByIdentifier,
    ByIdentifiers,
    BySearch,
    ByURL,
    Link,
    Reference,
    Search,
    relative_reference,
    server_of,
    urn_of,
)
from records.fhir.bundles.repeats import Repeats, find_repeats, without_repeats
from records.fhir.bundles.replacements import link_replacements
from records.fhir.bundles.searched_patients import patients_named
from records.fhir.bundles.skipping import Skipped, SkippedEntry, numbers_of_patients, skip_refused
from records.fhir.bundles.source_keys import BY_CONTENT, identifier_key, url_key
from records.fhir.r4.strict_json import InvalidElement, refuse

MAX_SEARCHES = 500  # Distinct ones of references; each costs a statement.


@dataclass(frozen=True, slots=True)
class Bundle:
    """A parsed bundle. `local` references lead to an entry's index, `external` ones to stored
    resources; a reference by several identifiers may be both, and is ambiguous if the results
    differ. `keeps_unknown`: unknown references by ID stay, unless they have a column. `is_extract`:
    referenced resources may be missing. `own`: IDs of this service, not of `server`.
    """

    entries: Sequence[BundleEntry]
    references: dict[str, Reference] = field(repr=False)
    local: dict[Reference, int]
    external: frozenset[Reference]
    keeps_unknown: bool = False
    is_extract: bool = False
    server: str | None = None
    own: Collection[Reference] = frozenset()
    repeats: Repeats = field(default_factory=dict)
    skipped: Sequence[SkippedEntry] = ()

    @property
    def total(self) -> int:
        return len(self.entries) + len(self.repeats) + len(self.skipped)

    @property
    def needed(self) -> set[Reference]:
        return {
            link.reference
            for entry in self.entries
            for link in (_patient_links(entry) if self.is_extract else entry.links)
        }

    def absolute(self, reference: Reference) -> ByURL | None:
        if self.server is None or not isinstance(reference, ByID) or reference in self.own:
            return None
        return ByURL(f"{self.server}/{reference.type}/{reference.id}")

    def meanings(self, reference: Reference) -> list[Reference]:
        if not self.is_extract:
            return [reference]
        urn = urn_of(reference.id) if isinstance(reference, ByID) else None
        candidates = (self.absolute(reference), urn and ByURL(urn), reference)
        return [one for one in candidates if one]

    @property
    def keys(self) -> dict[Reference, tuple[str, str]]:
        keys: dict[Reference, tuple[str, str]] = {}
        for reference in self.external:
            for meaning in self.meanings(reference):
                named = reference
                if isinstance(reference, ByURL):
                    named = relative_reference(reference.url) or reference
                if isinstance(meaning, ByURL) and isinstance(named, ByID):
                    keys[meaning] = named.type, url_key(meaning.url)
        return keys


def parse_bundle(text: bytes, skipped: Skipped | None = None) -> Bundle:
    """Raises Invalid with the first error of each entry, or with all ambiguous references. With
    `skipped`, adds invalid entries to it instead.
    """
    if skipped is None:
        return _parse(text, ())
    while True:
        try:
            bundle = _parse(text, skipped)
        except Invalid as refused:
            skip_refused(skipped, refused, text)
        else:
            return replace(bundle, skipped=[skipped[index] for index in sorted(skipped)])


def _parse(text: bytes, skipped: Collection[int]) -> Bundle:
    errors: list[FieldError] = []
    entries: list[BundleEntry] = []
    references: dict[str, Reference] = {}
    bundle = split_import(text)
    lost = numbers_of_patients(bundle.entries[index] for index in skipped)
    for index, entry in enumerate(bundle.entries):
        if index in skipped:
            continue
        try:
            parsed = parse_entry(entry, index, references, bundle)
        except InvalidElement as invalid:
            errors.append(invalid.error)
        else:
            entries += [] if parsed is None else [parsed]
    if not bundle.is_extract:
        repeats = find_repeats(entries, is_extract=False)
        refuse(chain(errors, _duplicates(entries, repeats)))
        entries = link_replacements(entries, _names(entries, repeats), repeats)
        return _assembled(entries, references, _names(entries, repeats), repeats, lost)
    servers = _servers(entries, bundle.source)
    has_ids = len(servers) <= 1
    repeats = find_repeats(entries, is_extract=True, has_ids=has_ids)
    names = _names(entries, repeats, has_ids=has_ids)
    entries = link_replacements(_with_content_keys(entries, names), names, repeats)
    names = _names(entries, repeats, has_ids=has_ids)
    refuse(chain(errors, _duplicates(entries, repeats)))
    server = servers.pop() if len(servers) == 1 else None
    made = _assembled(entries, references, names, repeats, lost)
    return replace(made, keeps_unknown=True, is_extract=True, server=server)


def assembled(
    entries: Sequence[BundleEntry],
    references: dict[str, Reference],
    repeats: Repeats,
    *,
    keeps_unknown: bool = False,
) -> Bundle:
    made = _assembled(entries, references, _names(entries, repeats), repeats)
    return replace(made, keeps_unknown=keeps_unknown)


def _assembled(
    entries: Sequence[BundleEntry],
    references: dict[str, Reference],
    names: dict[Reference, int | None],
    repeats: Repeats,
    lost: Collection[ByIdentifier] = (),
) -> Bundle:
    """`lost`: identifiers of skipped patients. A stored patient with the identifier may be another."""
    entries = without_repeats(entries, repeats)
    used = {*references.values(), *(link.reference for entry in entries for link in entry.links)}
    meant = {reference: _matching_entries(reference, names) for reference in used}
    ambiguous = {one for one, indexes in meant.items() if None in indexes or len(indexes) > 1}
    ambiguous |= {
        one
        for one, indexes in meant.items()
        if lost and not indexes and not set(patients_named(one)).isdisjoint(lost)
    }
    refuse(
        chain(
            reference_errors(entries, references, ambiguous, "ambiguous-reference"),
            reference_errors(
                entries, references, _excess_searches(entries, references), "too-many-searches"
            ),
            _conditions_met_by_others(entries, names),
        )
    )
    local = {
        one: index
        for one, indexes in meant.items()
        if one not in ambiguous
        for index in indexes
        if index is not None
    }
    external = {one for one in used if one not in local or isinstance(one, ByIdentifiers)}
    return Bundle(entries, references, local, frozenset(external), repeats=repeats)


def _matching_entries(
    reference: Reference, names: Mapping[Reference, int | None]
) -> set[int | None]:
    wanted = reference.alternatives if isinstance(reference, Search) else (reference,)
    return {names[one] for one in wanted if one in names}


def _excess_searches(
    entries: Sequence[BundleEntry], references: Mapping[str, Reference]
) -> set[Reference]:
    searches = {text: one for text, one in references.items() if isinstance(one, BySearch)}
    if len(searches) <= MAX_SEARCHES:
        return set()
    found = dict.fromkeys(
        searches[text] for entry in entries for text in sorted(entry.references & searches.keys())
    )
    return {*[*found][MAX_SEARCHES:]}


def reference_errors(
    entries: Sequence[BundleEntry],
    references: Mapping[str, Reference],
    wrong: Collection[Reference],
    rule: str,
) -> Iterator[FieldError]:
    wrong_texts = {text for text, reference in references.items() if reference in wrong}
    count = 0
    for entry in entries:
        links = [link for link in entry.links if link.reference in wrong]
        yield from (FieldError(link.pointer, rule) for link in links)
        others = sorted((entry.references & wrong_texts) - {link.text for link in links})
        listed = others[: max(MAX_ERRORS - count, 0)]
        if listed:
            resource = read_resource(entry.text, f"{entry.pointer}/resource")
            yield from (FieldError(pointer_to_reference(resource, text), rule) for text in listed)
        yield from (FieldError(entry.pointer, rule) for _ in others[len(listed) :])
        count += len(links) + len(others)


def _duplicates(entries: Sequence[BundleEntry], repeats: Repeats) -> Iterator[FieldError]:
    urls: dict[str, int] = {}
    keys: dict[Key, int] = {}
    for entry in entries:
        index = _kept(entry, repeats)
        names = {entry.key, *entry.addresses}
        if entry.full_url is not None and urls.get(entry.full_url, index) != index:
            other = pointer_to(urls[entry.full_url])
            yield FieldError(f"{entry.pointer}/fullUrl", "duplicate-full-url", other=other)
        elif same := [keys[name] for name in names if keys.get(name, index) != index]:
            other = pointer_to(min(same))
            yield FieldError(f"{entry.pointer}/resource", "duplicate-source-id", other=other)
        for name in names:
            keys.setdefault(name, index)
        if entry.full_url is not None:
            urls.setdefault(entry.full_url, index)


def _kept(entry: BundleEntry, repeats: Repeats) -> int:
    repeat = repeats.get(entry.index)
    return entry.index if repeat is None else repeat.kept


def _names(
    entries: Sequence[BundleEntry], repeats: Repeats, *, has_ids: bool = True
) -> dict[Reference, int | None]:
    """Map names of entries, such as `fullUrl`, to entries; None if ambiguous. IDs do not name
    entries if the bundle is from several servers.
    """
    names: dict[Reference, int | None] = {}
    for entry in entries:
        index = _kept(entry, repeats)
        for name in entry.names:
            if has_ids or not isinstance(name, ByID):
                names[name] = index if names.get(name, index) == index else None
    return names


def _servers(entries: Sequence[BundleEntry], source: str | None) -> set[str]:
    urls = (server_of(entry.full_url) for entry in entries if entry.full_url is not None)
    servers = {url for url in urls if url is not None}
    return servers or ({source} if source else set())


def _with_content_keys(
    entries: Sequence[BundleEntry], names: dict[Reference, int | None]
) -> list[BundleEntry]:
    by_index = {entry.index: entry for entry in entries}
    keys: dict[int, str] = {}
    seen: Counter[tuple[str, str]] = Counter()

    def owner(entry: BundleEntry) -> str:
        link = next(iter(_patient_links(entry)), None)
        index = None if link is None else names.get(link.reference)
        if index is None:
            return "" if link is None else str(link.reference)
        one = by_index[index]
        if named := one.identifying:
            return identifier_key(named[0])
        return keys.get(index, one.source_key)

    order = {"Patient": 0, "Encounter": 1}
    waiting = [entry for entry in entries if entry.source_key.startswith(BY_CONTENT)]
    for entry in sorted(waiting, key=lambda one: (order.get(one.type, 2), one.index)):
        content = f"{entry.source_key}|{owner(entry)}".encode()
        key = BY_CONTENT + hashlib.sha256(content).hexdigest()
        seen[entry.type, key] += 1
        keys[entry.index] = f"{key}|{seen[entry.type, key]}"
    return [
        replace(entry, source_key=keys[entry.index]) if entry.index in keys else entry
        for entry in entries
    ]


def _patient_links(entry: BundleEntry) -> list[Link]:
    return [link for link in (entry.patient or entry.encounter,) if link is not None]


def _conditions_met_by_others(
    entries: Sequence[BundleEntry], names: dict[Reference, int | None]
) -> Iterator[FieldError]:
    searched: dict[BySearch, str] = {}
    for entry in entries:
        wanted = entry.if_none_exist
        if wanted is not None and _matching_entries(wanted, names) - {entry.index}:
            other = next(
                one.pointer
                for one in entries
                if one is not entry and not one.names.isdisjoint(wanted.alternatives)
            )
            yield FieldError(entry.pointer_to_condition, "met-by-another-entry", other=other)
        elif isinstance(wanted, BySearch):
            other = searched.setdefault(wanted, entry.pointer)
            if other != entry.pointer:
                yield FieldError(entry.pointer_to_condition, "met-by-another-entry", other=other)
