"""A transaction bundle, checked as far as possible without the database. Nothing here depends on
the order of the entries.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from chassis.problems.problem import MAX_ERRORS, FieldError
from records.imports.fhir.bundle_entry import BundleEntry, parse_entry, pointer_to_reference
from records.imports.fhir.bundle_json import read_resource, split_entries
from records.imports.fhir.elements import InvalidElement, refuse
from records.imports.fhir.references import Reference


@dataclass(frozen=True, slots=True)
class Bundle:
    """`references`: all by their text. `local`: the index of the entry that a reference means.
    `external`: the references that only the database can resolve. `keeps_unknown`: references by
    id that nothing here has stay as they are, where no column is made of them.
    """

    entries: Sequence[BundleEntry]
    references: dict[str, Reference] = field(repr=False)
    local: dict[Reference, int]
    external: frozenset[Reference]
    keeps_unknown: bool = False


def parse_bundle(text: bytes) -> Bundle:
    """Raises Invalid with the first broken rule of each entry, or with all references that mean
    several entries.
    """
    errors: list[FieldError] = []
    entries: list[BundleEntry] = []
    references: dict[str, Reference] = {}
    for index, entry in enumerate(split_entries(text)):
        try:
            entries.append(parse_entry(entry, index, references))
        except InvalidElement as invalid:
            errors.append(invalid.error)
    refuse(chain(errors, _duplicates(entries)))
    return assembled(entries, references)


def assembled(
    entries: Sequence[BundleEntry],
    references: dict[str, Reference],
    *,
    keeps_unknown: bool = False,
) -> Bundle:
    """Return entries as a bundle, with what their references mean. Raises Invalid."""
    names = _names(entries)
    used = {*references.values(), *(link.reference for entry in entries for link in entry.links)}
    ambiguous = {reference for reference in used if reference in names and names[reference] is None}
    refuse(
        chain(
            reference_errors(entries, references, ambiguous, "ambiguous-reference"),
            _conditions_met_by_others(entries, names),
        )
    )
    local = {name: index for name, index in names.items() if index is not None and name in used}
    external = frozenset(used - local.keys())
    return Bundle(entries, references, local, external, keeps_unknown)


def reference_errors(
    entries: Sequence[BundleEntry],
    references: dict[str, Reference],
    wrong: set[Reference],
    rule: str,
) -> Iterator[FieldError]:
    """Yield an error for each use of a wrong reference. Errors after MAX_ERRORS are counted, not
    listed, so they point to the entry only, which needs no search.
    """
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


def _duplicates(entries: Sequence[BundleEntry]) -> Iterator[FieldError]:
    """Yield the entries whose fullUrl, source id or patient's identifier an earlier one has."""
    urls: set[str] = set()
    keys: set[tuple[str, str]] = set()
    patient_identifiers: set[tuple[str, str]] = set()
    for entry in entries:
        if entry.full_url is not None and entry.full_url in urls:
            yield FieldError(f"{entry.pointer}/fullUrl", "duplicate-full-url")
        elif entry.key in keys:
            yield FieldError(f"{entry.pointer}/resource", "duplicate-source-id")
        elif entry.type == "Patient":
            for identifier in entry.identifiers:
                if identifier.name in patient_identifiers:
                    yield FieldError(identifier.pointer, "duplicate-identifier")
            patient_identifiers |= {identifier.name for identifier in entry.identifiers}
        keys.add(entry.key)
        if entry.full_url is not None:
            urls.add(entry.full_url)


def _names(entries: Sequence[BundleEntry]) -> dict[Reference, int | None]:
    """Return the index of the entry that each reference means, None where it means several."""
    names: dict[Reference, int | None] = {}
    for entry in entries:
        for name in entry.names:
            names[name] = None if name in names else entry.index
    return names


def _conditions_met_by_others(
    entries: Sequence[BundleEntry], names: dict[Reference, int | None]
) -> Iterator[FieldError]:
    """Yield the entries whose `ifNoneExist` another entry meets: once both were stored, the same
    bundle would match several resources.
    """
    for entry in entries:
        if (
            entry.if_none_exist is not None
            and names.get(entry.if_none_exist, entry.index) != entry.index
        ):
            yield FieldError(f"{entry.pointer}/request/ifNoneExist", "met-by-another-entry")
