"""Merges what a source sends again with the changes that were made here."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TypeVar

from pydantic import JsonValue

from records.fhir.bundles.encounter_mapping import MappedEncounter
from records.fhir.bundles.patient_mapping import MappedPatient, StoredJSON

T = TypeVar("T", MappedPatient, MappedEncounter)
NOTHING: tuple[object, ...] = (None, "", [])  # Values that state nothing; false states something.
PUBLIC_NAMES = {
    "class_code": "class",
    "ended_at": "end",
    "partial_birth_date": "birth_date",
    "started_at": "start",
}


def merge_patient(
    stored: MappedPatient | None, before: MappedPatient | None, now: MappedPatient
) -> MappedPatient:
    """Return `stored`, if there is such a patient, with what the source has changed since it sent
    `before`. A source that sent nothing before changes all that it states.

    The source replaces its own identifiers; those that were added here stay.
    """
    if stored is None:
        return replace(now, active=now.active is not False)
    changed = _changed_fields(before, now)
    if changed & {"date_of_birth", "partial_birth_date"}:
        changed |= {"date_of_birth", "partial_birth_date"}  # Only one of them may be set.
    merged = _with_fields(stored, now, changed)
    of_source = _names((*(before.identifiers if before else ()), *now.identifiers))
    added_here = [one for one in stored.identifiers if not _names([one]) & of_source]
    identifiers = [*now.identifiers, *added_here]
    if _types(identifiers) == _types(stored.identifiers):
        identifiers = stored.identifiers  # In another order they are the same.
    return replace(
        merged,
        identifiers=identifiers,
        full_name_absent_reason=None if merged.full_name else merged.full_name_absent_reason,
        active=merged.active is not False,
    )


def merge_encounter(
    stored: MappedEncounter | None, before: MappedEncounter | None, now: MappedEncounter
) -> MappedEncounter:
    """Merge as `merge_patient` does; take the source's whole period if the result would end before
    it starts.
    """
    if stored is None:
        return now
    merged = _with_fields(stored, now, _changed_fields(before, now))
    if merged.is_in_order:
        return merged
    return replace(merged, started_at=now.started_at, ended_at=now.ended_at)


def differing_fields(one: T, other: T) -> list[str]:
    """Return the public names of the fields that differ."""
    return sorted(PUBLIC_NAMES.get(name, name) for name in _changed_fields(one, other))


def _changed_fields(before: T | None, now: T) -> set[str]:
    names = {field.name for field in fields(now)}
    if before is None:
        return {name for name in names if getattr(now, name) not in NOTHING}
    return {name for name in names if getattr(before, name) != getattr(now, name)}


def _with_fields(stored: T, now: T, names: set[str]) -> T:
    return replace(stored, **{name: getattr(now, name) for name in names})


def _types(identifiers: Iterable[StoredJSON]) -> dict[tuple[JsonValue, JsonValue], JsonValue]:
    return {(one.get("system"), one["value"]): one.get("type") for one in identifiers}


def _names(identifiers: Iterable[StoredJSON]) -> set[tuple[JsonValue, JsonValue]]:
    return {(identifier.get("system"), identifier["value"]) for identifier in identifiers}
