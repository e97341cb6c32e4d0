"""Reads `Patient.link` of old and surviving patients, in which FHIR expresses HL7 v2 merges (ADT
A40; docs/identity.md, rule 10).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import TopologicalSorter
from uuid import UUID

from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.patient_links import Replacement
from records.fhir.bundles.references import Reference, Search
from records.fhir.bundles.repeats import Repeats


@dataclass(frozen=True, slots=True)
class ReplacedPatient:
    old: UUID
    survivor: UUID


def link_replacements(
    entries: Sequence[BundleEntry], names: Mapping[Reference, int | None], repeats: Repeats
) -> list[BundleEntry]:
    """Link old patients to their survivors. An identifier of both counts only for the old patient."""
    patients = {
        entry.index: entry
        for entry in entries
        if entry.type == "Patient" and entry.index not in repeats
    }
    found: dict[int, dict[Replacement, None]] = {
        index: dict.fromkeys(
            replace(one, index=_target(one, entry, patients, names)) for one in entry.replacements
        )
        for index, entry in patients.items()
        if entry.replacements
    }
    for index, replacements in [*found.items()]:
        for one in [*replacements]:
            if one.index is not None:
                other = replace(one, is_old=not one.is_old, index=index)
                found.setdefault(one.index, {})[other] = None
    return [
        replace(
            entry,
            replacements=tuple(found[entry.index]),
            ceded=_ceded(entry, found[entry.index], patients),
        )
        if entry.index in found
        else entry
        for entry in entries
    ]


def _target(
    one: Replacement,
    entry: BundleEntry,
    patients: Mapping[int, BundleEntry],
    names: Mapping[Reference, int | None],
) -> int | None:
    if isinstance(one.reference, Search):
        meant = [
            index
            for index, other in patients.items()
            if index != entry.index and other.has_any(one.reference)
        ]
        return meant[0] if len(meant) == 1 else None
    index = names.get(one.reference)
    return index if index in patients and index != entry.index else None


def _ceded(
    entry: BundleEntry, replacements: Iterable[Replacement], patients: Mapping[int, BundleEntry]
) -> frozenset[tuple[str, str]]:
    of_old: set[tuple[str, str]] = set()
    for one in replacements:
        if one.is_old:
            continue
        if one.index is not None:
            of_old |= {identifier.name for identifier in patients[one.index].identifiers}
        elif isinstance(one.reference, Search):
            of_old |= {(each.system or "", each.value) for each in one.reference.alternatives}
    return frozenset(of_old & {one.name for one in entry.current_identifiers})


def divide(
    stated: Collection[ReplacedPatient],
) -> tuple[list[ReplacedPatient], list[ReplacedPatient]]:
    """Divide replacements into clear and unclear ones (cycles, several survivors). Clear ones are
    ordered, so that chains work.
    """
    survivors: dict[UUID, set[UUID]] = {}
    for one in stated:
        survivors.setdefault(one.old, set()).add(one.survivor)
    unclear = [
        one
        for one in stated
        if len(survivors[one.old]) > 1 or one.old in _reached(one.survivor, survivors)
    ]
    clear = [one for one in stated if one not in unclear]
    olds: dict[UUID, list[UUID]] = {}
    for one in clear:
        olds.setdefault(one.survivor, []).append(one.old)
    order = {key: place for place, key in enumerate(TopologicalSorter(olds).static_order())}
    return sorted(clear, key=lambda one: order[one.old]), unclear


def _reached(start: UUID, survivors: Mapping[UUID, Collection[UUID]]) -> set[UUID]:
    reached, waiting = set[UUID](), [start]
    while waiting:
        key = waiting.pop()
        if key not in reached:
            reached.add(key)
            waiting += survivors.get(key, ())
    return reached
