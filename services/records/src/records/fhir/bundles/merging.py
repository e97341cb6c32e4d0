from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import Enum
from typing import Generic, TypeVar

from pydantic import JsonValue

from records.fhir.bundles.encounter_mapping import MappedEncounter
from records.fhir.bundles.patient_mapping import MappedPatient, StoredJSON
from records.fhir.bundles.source_times import source_name

T = TypeVar("T", MappedPatient, MappedEncounter)
Name = tuple[JsonValue, JsonValue]
NOTHING: tuple[object, ...] = (None, "", [])  # Values that count as absent; False does not.
# A source that changes one field of a group replaces the whole group.
GROUPS = (
    frozenset({"date_of_birth", "partial_birth_date"}),
    frozenset({"status", "source_status"}),
)
PUBLIC_NAMES = {
    "class_code": "class",
    "ended_at": "end",
    "partial_birth_date": "birth_date",
    "started_at": "start",
}


class Sender(Enum):
    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Before(Generic[T]):
    imported: T
    sender: Sender = Sender.SAME
    others: tuple[T, ...] = ()


def before_of(sent: Sequence[tuple[Sender, T]]) -> Before[T]:
    sender, imported = next((one for one in sent if one[0] is Sender.SAME), sent[0])
    return Before(imported, sender, tuple(other for by, other in sent if by is Sender.OTHER))


def sender_of(before: str | None, now: str | None) -> Sender:
    if now and before == now:
        return Sender.SAME
    is_known = all(map(source_name, (before, now)))
    return Sender.OTHER if is_known else Sender.UNKNOWN


def merge_patient(
    stored: MappedPatient | None, before: Before[MappedPatient] | None, now: MappedPatient
) -> MappedPatient:
    """Merge an imported patient into the stored one. A source replaces only its own identifiers,
    unless another source also sends them. An unknown source replaces only identifiers of systems in
    `now`.
    """
    if stored is None:
        return replace(now, active=now.active is not False)
    sent = now.identifiers
    changed = _changes(before, now)
    now = _with_others(stored, before, now, changed)
    merged = _with_fields(stored, now, changed)
    replaced = _names(sent) | (_deleted_identifiers(before, sent) if before else set())
    others = [one for one in stored.identifiers if _name(one) not in replaced]
    identifiers = [*_as_here(stored, before, sent), *others]
    if _stated(identifiers) == _stated(stored.identifiers):
        identifiers = stored.identifiers
    return replace(
        merged,
        identifiers=identifiers,
        full_name_absent_reason=None if merged.full_name else merged.full_name_absent_reason,
        active=merged.active is not False,
    )


def _as_here(
    stored: MappedPatient, before: Before[MappedPatient] | None, now: Sequence[StoredJSON]
) -> list[StoredJSON]:
    """Return identifiers as stored if the source has not changed them: local changes stay."""
    unchanged = _stated(before.imported.identifiers if before else ()).items()
    held = {_name(one): one for one in stored.identifiers}
    found = (held.get(_name(one)) if _stated([one]).items() <= unchanged else one for one in now)
    return [one for one in found if one is not None]


def _deleted_identifiers(before: Before[MappedPatient], now: Sequence[StoredJSON]) -> set[Name]:
    if before.sender is Sender.OTHER:
        return set()
    systems = {one.get("system") for one in now} - {None}
    own = [
        one
        for one in before.imported.identifiers
        if before.sender is Sender.SAME or one.get("system") in systems
    ]
    return _names(own) - _names(one for other in before.others for one in other.identifiers)


def merge_encounter(
    stored: MappedEncounter | None, before: Before[MappedEncounter] | None, now: MappedEncounter
) -> MappedEncounter:
    """Merge an imported encounter into the stored one. Use the source's period if the merged
    encounter would end before it starts.
    """
    if stored is None:
        return now
    changed = _changes(before, now)
    merged = _with_fields(stored, _with_others(stored, before, now, changed), changed)
    if merged.is_in_order:
        return merged
    return replace(merged, started_at=now.started_at, ended_at=now.ended_at)


def differing_fields(one: T, other: T) -> list[str]:
    return sorted(PUBLIC_NAMES.get(name, name) for name in _changed_fields(one, other))


def _changes(before: Before[T] | None, now: T) -> set[str]:
    names = {field.name for field in fields(now)}
    changed = _changed_fields(before.imported, now) if before else names
    if not (before and before.sender is Sender.SAME):
        changed = {name for name in changed if _states(now, _group(name))}
    # A local status stays if the source sends another status with the same meaning.
    return changed.union(*map(_group, changed - {"source_status"}))


def _with_others(stored: T, before: Before[T] | None, now: T, changed: set[str]) -> T:
    """Fill a field that the source clears with the value of another source. A field that a user has
    cleared stays empty.
    """
    withdrawn = [
        group
        for group in {_group(name) for name in changed}
        if not _states(now, group) and _states(stored, group)
    ]
    of_others = {
        name: getattr(other, name)
        for group in withdrawn
        for other in reversed(before.others if before else ())
        if _states(other, group)
        for name in group
    }
    return replace(now, **of_others)


def _group(name: str) -> frozenset[str]:
    return next((group for group in GROUPS if name in group), frozenset({name}))


def _states(one: T, names: Iterable[str]) -> bool:
    return any(getattr(one, name) not in NOTHING for name in names)


def _changed_fields(before: T, now: T) -> set[str]:
    names = {field.name for field in fields(now)}
    return {name for name in names if getattr(before, name) != getattr(now, name)}


def _with_fields(stored: T, now: T, names: set[str]) -> T:
    return replace(stored, **{name: getattr(now, name) for name in names})


def _stated(identifiers: Iterable[StoredJSON]) -> dict[Name, tuple[JsonValue, ...]]:
    return {
        _name(one): tuple(one.get(name) for name in ("type", "use", "period"))
        for one in identifiers
    }


def _names(identifiers: Iterable[StoredJSON]) -> set[Name]:
    return {*map(_name, identifiers)}


def _name(identifier: StoredJSON) -> Name:
    return identifier.get("system"), identifier["value"]
