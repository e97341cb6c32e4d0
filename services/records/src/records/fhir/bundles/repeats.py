"""Entries of one bundle that are one resource. Pure.

Converters repeat an organization in a bundle for each element that refers to it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import orjson
from pydantic import JsonValue

from records.fhir.bundles.bundle_entry import BundleEntry


@dataclass(frozen=True, slots=True)
class Repeat:
    """An entry that is the same resource as the entry at index `kept`. Only the kept content is stored."""

    entry: BundleEntry
    kept: int
    is_equal: bool


Repeats = Mapping[int, Repeat]  # By the index of the entry.


def equal_entries(entries: Iterable[BundleEntry]) -> dict[int, Repeat]:
    """Return the entries that differ from a later entry only by `id`, `meta` and `fullUrl`. Both have an
    identifier or a condition: two facts without either may be equal.
    """
    groups: defaultdict[object, list[BundleEntry]] = defaultdict(list)
    for entry in entries:
        if entry.identifiers or entry.if_none_exist is not None:
            names = tuple(one.name for one in entry.identifiers)
            groups[entry.type, names, entry.if_none_exist].append(entry)
    repeats: dict[int, Repeat] = {}
    for group in groups.values():
        for equal in _by_content(group) if len(group) > 1 else ():
            repeats |= {
                one.index: Repeat(one, equal[-1].index, is_equal=True) for one in equal[:-1]
            }
    return repeats


def entries_by_identifier(entries: Iterable[BundleEntry]) -> Iterator[list[BundleEntry]]:
    """Yield the entries of one practitioner or organization, if there are several."""
    groups: defaultdict[object, list[BundleEntry]] = defaultdict(list)
    for entry in entries:
        if entry.identifier_key is not None:
            groups[entry.identifier_key].append(entry)
    return (group for group in groups.values() if len(group) > 1)


def find_repeats(entries: Sequence[BundleEntry], *, is_extract: bool) -> Repeats:
    """Return the repeats of an import. The last entry with an identifier is kept; entries with
    `ifNoneExist` create only, and count less.

    A system that shows two equal facts has both.
    """
    repeats = equal_entries(
        entry for entry in entries if entry.type == "Patient" or not (is_extract or entry.urls)
    )
    for group in entries_by_identifier(entries):
        kept = max(group, key=lambda entry: (entry.if_none_exist is None, entry.index))
        content = _content(kept)
        repeats |= {
            entry.index: Repeat(entry, kept.index, is_equal=_content(entry) == content)
            for entry in group
            if entry is not kept
        }
    return repeats


def without_repeats(entries: Sequence[BundleEntry], repeats: Repeats) -> list[BundleEntry]:
    """Return the entries to store. Each has the addresses of its repeats, too."""
    urls: defaultdict[int, list[str]] = defaultdict(list)
    for repeat in repeats.values():
        urls[repeat.kept] += repeat.entry.urls
    return [
        replace(entry, urls=tuple(dict.fromkeys((*entry.urls, *urls[entry.index]))))
        if urls.get(entry.index)
        else entry
        for entry in entries
        if entry.index not in repeats
    ]


def _by_content(entries: Sequence[BundleEntry]) -> Iterable[list[BundleEntry]]:
    groups: defaultdict[bytes, list[BundleEntry]] = defaultdict(list)
    for entry in entries:
        groups[_content(entry)].append(entry)
    return groups.values()


def _content(entry: BundleEntry) -> bytes:
    """Return the content of a resource without `id` and `meta`, as canonical JSON."""
    members: dict[str, JsonValue] = orjson.loads(entry.text)
    said = {name: value for name, value in members.items() if name not in {"id", "meta"}}
    return orjson.dumps(said, option=orjson.OPT_SORT_KEYS)
