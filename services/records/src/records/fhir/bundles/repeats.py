"""Finds equal entries, because converters often repeat an organization for each reference."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import orjson
from pydantic import JsonValue

from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.patient_mapping import MappedPatient
from records.fhir.bundles.references import ByID, server_of
from records.fhir.bundles.same_person import agrees
from records.fhir.bundles.source_times import Older, last_updated, source_name

NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Repeat:
    entry: BundleEntry
    kept: int
    is_equal: bool
    older: Older | None = None


Repeats = Mapping[int, Repeat]


def equal_entries(entries: Iterable[BundleEntry]) -> dict[int, Repeat]:
    """Equal entries may differ in `id`, `meta` and `fullUrl`. Entries without identifier or
    condition are separate facts.
    """
    groups: defaultdict[object, list[BundleEntry]] = defaultdict(list)
    for entry in entries:
        if entry.identifying or entry.if_none_exist is not None:
            names = tuple(one.name for one in entry.identifiers)
            groups[entry.type, names, entry.if_none_exist].append(entry)
    repeats: dict[int, Repeat] = {}
    for group in groups.values():
        for equal in _by_content(group) if len(group) > 1 else ():
            repeats |= _of_newest(equal)
    return repeats


def equal_updates(groups: Iterable[Sequence[BundleEntry]]) -> dict[int, Repeat]:
    """Find equal entries in groups that update one resource each."""
    repeats: dict[int, Repeat] = {}
    for group in groups:
        for equal in _by_content(group) if len(group) > 1 else ():
            repeats |= _of_newest(equal)
    return repeats


def entries_by_identifier(entries: Iterable[BundleEntry]) -> Iterator[list[BundleEntry]]:
    groups: defaultdict[object, list[BundleEntry]] = defaultdict(list)
    for entry in entries:
        if entry.identifier_key is not None:
            groups[entry.identifier_key].append(entry)
    return (group for group in groups.values() if len(group) > 1)


def find_repeats(
    entries: Sequence[BundleEntry], *, is_extract: bool, has_ids: bool = False
) -> Repeats:
    """Find repeated entries. With `has_ids`, only entries with equal ids are one resource, because
    their source stores the others separately.
    """
    repeats: dict[int, Repeat] = {}
    for group in _versions(entries, has_ids=has_ids):
        repeats |= _of_newest(group)
    rest = [entry for entry in entries if entry.index not in repeats]
    repeats |= equal_entries(
        entry for entry in rest if entry.type == "Patient" or not (is_extract or entry.urls)
    )
    for group in entries_by_identifier(rest):
        repeats |= _of_newest(group)
    return {index: _with_last(repeat, repeats) for index, repeat in repeats.items()}


def without_repeats(entries: Sequence[BundleEntry], repeats: Repeats) -> list[BundleEntry]:
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


def _versions(entries: Iterable[BundleEntry], *, has_ids: bool) -> list[list[BundleEntry]]:
    groups: dict[object, list[BundleEntry]] = {}
    for entry in entries:
        names: list[object] = [*entry.addresses, entry.key]
        if has_ids and entry.id is not None:
            names.append(ByID(entry.type, entry.id))
        group: list[BundleEntry] = next((groups[one] for one in names if one in groups), [])
        group.append(entry)
        for name in names:
            groups.setdefault(name, group)
    distinct = {id(group): group for group in groups.values() if len(group) > 1}
    return [group for group in distinct.values() if _is_one_resource(group)]


def _is_one_resource(group: Sequence[BundleEntry]) -> bool:
    if _times(group) is None or any(entry.if_none_exist is not None for entry in group):
        return False
    return all(_is_same(group[0], one) for one in group[1:])


def _is_same(one: BundleEntry, other: BundleEntry) -> bool:
    # Whether the id is a UUID. Other ids are unsafe: software may give several people's resources
    # the same id.
    if one.full_url is not None and one.full_url == other.full_url and server_of(one.full_url):
        return True
    if isinstance(one.mapped, MappedPatient) and isinstance(other.mapped, MappedPatient):
        return agrees(one.mapped, other.mapped, is_same_source=False)
    patient, other_patient = (entry.patient and entry.patient.reference for entry in (one, other))
    return patient == other_patient


def _times(group: Sequence[BundleEntry]) -> dict[int, datetime] | None:
    times = {
        entry.index: time
        for entry in group
        if (time := last_updated(orjson.loads(entry.text))) is not None
    }
    is_ordered = len(times) == len(group) and len({source_name(one.source) for one in group}) == 1
    return times if is_ordered else None


def _of_newest(group: Sequence[BundleEntry]) -> dict[int, Repeat]:
    times = _times(group) or {}
    kept = max(
        group,
        key=lambda one: (one.if_none_exist is None, times.get(one.index, NEVER), one.index),
    )
    content = _content(kept)
    repeats: dict[int, Repeat] = {}
    for entry in group:
        if entry is not kept:
            is_equal = _content(entry) == content
            is_older = not is_equal and bool(times) and times[entry.index] < times[kept.index]
            older = Older(times[entry.index], times[kept.index]) if is_older else None
            repeats[entry.index] = Repeat(entry, kept.index, is_equal, older)
    return repeats


def _with_last(repeat: Repeat, repeats: Repeats) -> Repeat:
    while (further := repeats.get(repeat.kept)) is not None:
        repeat = replace(repeat, kept=further.kept)
    return repeat


def _by_content(entries: Sequence[BundleEntry]) -> Iterable[list[BundleEntry]]:
    groups: defaultdict[bytes, list[BundleEntry]] = defaultdict(list)
    for entry in entries:
        groups[_content(entry)].append(entry)
    return groups.values()


def _content(entry: BundleEntry) -> bytes:
    members: dict[str, JsonValue] = orjson.loads(entry.text)
    content = {name: value for name, value in members.items() if name not in {"id", "meta"}}
    return orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
