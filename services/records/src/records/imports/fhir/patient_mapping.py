"""A FHIR Patient as a patient of ours."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from records.identifiers import MAX_LENGTH
from records.imports.fhir.elements import Broken, Element
from records.imports.fhir.r4 import GENDERS, NAME_USES
from records.limits import (
    MAX_AFFIXES,
    MAX_FULL_NAME,
    MAX_GIVEN,
    MAX_IDENTIFIERS,
    MAX_NAME_PART,
    MAX_NAMES,
    latest_birth_date,
)
from records.partial_dates import Precision, read_date
from records.patients.absent_reasons import AbsentReason

SYSTEM = re.compile(r"[^\s|]+")
DATA_ABSENT_REASON = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"


@dataclass(frozen=True, slots=True)
class Identifier:
    """What a system calls somebody or something."""

    system: str
    value: str
    type: str | None
    pointer: str

    @property
    def name(self) -> tuple[str, str]:
        """Return what is unique of it."""
        return self.system, self.value

    @property
    def shown(self) -> Mapping[str, Any]:
        """Return it as JSON."""
        return {"system": self.system, "value": self.value, "type": self.type}


@dataclass(frozen=True, slots=True)
class Person:
    """What we keep of a FHIR Patient beside the resource itself; identifiers and names as JSON.

    `full_name` is empty where the resource has no name, and only then is there a reason.
    """

    full_name: str
    date_of_birth: date | None
    partial_birth_date: str | None
    gender: str | None
    identifiers: tuple[Mapping[str, Any], ...]
    names: tuple[Mapping[str, Any], ...]
    full_name_absent_reason: str | None = None


def read_person(resource: Element) -> Person:
    """Return what we keep of a Patient. Raises Broken."""
    names = [name for name in map(_name, resource.objects("name")) if _said(name)]
    full_name = _full_name(names, resource)
    born, partial = _birth_date(resource)
    return Person(
        full_name=full_name,
        full_name_absent_reason=None if full_name else _absent_reason(resource),
        date_of_birth=born,
        partial_birth_date=partial,
        gender=resource.code("gender", GENDERS),
        identifiers=_identifiers(resource),
        names=tuple(resource.limited("name", names, MAX_NAMES)),
    )


def _identifiers(resource: Element) -> tuple[Mapping[str, Any], ...]:
    """Return a patient's identifiers as they are stored."""
    found = {identifier.name: identifier for identifier in identifiers_of(resource)}
    for identifier in found.values():
        if identifier.type is not None and len(identifier.type) > MAX_NAME_PART:
            raise Broken(f"{identifier.pointer}/type", "too-long", MAX_NAME_PART)
    shown: list[Mapping[str, Any]] = [identifier.shown for identifier in found.values()]
    return tuple(resource.limited("identifier", shown, MAX_IDENTIFIERS))


def identifiers_of(resource: Element) -> list[Identifier]:
    """Return a resource's identifiers that say whose they are; without a system a value is
    nobody's. Raises Broken.
    """
    found = []
    single = (
        resource.object("identifier")
        if isinstance(resource.members.get("identifier"), dict)
        else None
    )
    elements = [single] if single else resource.objects("identifier")
    for element in elements:
        system, value = (
            element.text("system", limit=MAX_LENGTH),
            element.text("value", limit=MAX_LENGTH),
        )
        if system is not None and not SYSTEM.fullmatch(system):
            raise Broken(element.at("system"), "no-space-or-bar")
        if system is not None and value is not None:
            found.append(Identifier(system, value.strip(), _type_of(element), element.pointer))
    return found


def _type_of(identifier: Element) -> str | None:
    kind = identifier.object("type")
    codings = kind.objects("coding") if kind else []
    codes = [code for code in (coding.text("code") for coding in codings) if code]
    return codes[0] if codes else kind.text("text") if kind else None


def _name(element: Element) -> dict[str, Any]:
    """Return a name as it is stored."""
    return {
        "use": element.code("use", NAME_USES),
        "text": element.text("text", limit=MAX_FULL_NAME),
        "family": element.text("family", limit=MAX_NAME_PART),
        "given": element.texts("given", limit=MAX_NAME_PART, most=MAX_GIVEN),
        "prefix": element.texts("prefix", limit=MAX_NAME_PART, most=MAX_AFFIXES),
        "suffix": element.texts("suffix", limit=MAX_NAME_PART, most=MAX_AFFIXES),
    }


def _said(name: Mapping[str, Any]) -> str:
    """Return a name in one piece; `text` says itself how it is read."""
    return name["text"] or " ".join([*name["given"], *([name["family"]] if name["family"] else [])])


def _full_name(names: Sequence[Mapping[str, Any]], resource: Element) -> str:
    """Return the best of the names, or nothing where there is none."""
    said = _said(min(names, key=lambda name: _rank(name["use"]))) if names else ""
    if len(said) > MAX_FULL_NAME:
        raise Broken(resource.at("name"), "too-long", MAX_FULL_NAME)
    return said


def _absent_reason(resource: Element) -> AbsentReason:
    """Return why a resource has no name, where an extension says so with a code of ours."""
    for name in resource.objects("name"):
        for element in (name, name.object("_text"), name.object("_family")):
            for extension in element.objects("extension") if element else ():
                if extension.text("url") == DATA_ABSENT_REASON:
                    code = extension.text("valueCode")
                    return AbsentReason(code) if code in set(AbsentReason) else AbsentReason.UNKNOWN
    return AbsentReason.UNKNOWN


def _rank(use: str | None) -> int:
    order = ("official", "usual", None)
    return order.index(use) if use in order else len(order) + (use in {"old", "maiden"})


def _birth_date(resource: Element) -> tuple[date | None, str | None]:
    """Return the date of birth, or as much of it as is known."""
    text = resource.text("birthDate")
    if text is None:
        return None, None
    try:
        born, precision = read_date(text)
    except ValueError:
        raise Broken(resource.at("birthDate"), "must-be-date") from None
    if born > latest_birth_date():
        raise Broken(resource.at("birthDate"), "not-in-future")
    return (born, None) if precision is Precision.DAY else (None, text)
