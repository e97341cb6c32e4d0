"""What a source sends again is put together with what was changed here meanwhile. Pure."""

from dataclasses import replace
from typing import Any, TypeVar

from records.imports.fhir.encounter_mapping import Visit
from records.imports.fhir.patient_mapping import Person

T = TypeVar("T", Person, Visit)
PUBLIC = {"class_code": "class", "partial_birth_date": "birth_date"}


def merged(stored: T, before: T | None, now: T) -> T:
    """Return what is stored with what the source has changed since it sent `before`; where it sent
    nothing before, it says what it knows. What it left as it was stays as it was changed here.
    """
    fields = type(now).__dataclass_fields__
    if before is None:
        changed = [
            name for name in fields if getattr(now, name)
        ]  # An empty list says nothing, either.
    else:
        changed = [name for name in fields if getattr(before, name) != getattr(now, name)]
    found = replace(stored, **{name: getattr(now, name) for name in changed})
    if isinstance(found, Person) and isinstance(stored, Person) and isinstance(now, Person):
        found = _one_birth_date(found, now, changed)
        gone = before.identifiers if isinstance(before, Person) else ()
        found = replace(found, identifiers=_joined(stored.identifiers, gone, now.identifiers))
        if found.full_name:
            found = replace(found, full_name_absent_reason=None)
    elif isinstance(found, Visit) and isinstance(now, Visit) and not found.is_in_order:
        found = replace(found, start=now.start, end=now.end)
    return found


def changes(stored: T, now: T) -> list[str]:
    """Return the names of the fields in which both differ, as others know them."""
    names = (
        name
        for name in type(now).__dataclass_fields__
        if getattr(stored, name) != getattr(now, name)
    )
    return sorted(PUBLIC.get(name, name) for name in names)


def _one_birth_date(found: Person, now: Person, changed: list[str]) -> Person:
    if {"date_of_birth", "partial_birth_date"} & set(changed):
        return replace(
            found, date_of_birth=now.date_of_birth, partial_birth_date=now.partial_birth_date
        )
    return found


def _joined(
    stored: tuple[Any, ...], gone: tuple[Any, ...], now: tuple[Any, ...]
) -> tuple[Any, ...]:
    """Return the source's identifiers, then those that somebody here has added."""
    known = {_name(identifier) for identifier in (*gone, *now)}
    return (*now, *(identifier for identifier in stored if _name(identifier) not in known))


def _name(identifier: Any) -> tuple[Any, Any]:
    return identifier.get("system"), identifier["value"]
