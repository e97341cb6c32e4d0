"""A FHIR Patient as a patient of ours."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from records.fhir.dates import Precision, read_date
from records.fhir.elements import Broken, Element
from records.fhir.r4 import GENDERS, NAME_USES
from records.identifiers import MAX_LENGTH

NAMELESS = "Unnamed"
MAX_NAME = 200
SYSTEM = re.compile(r"[^\s|]+")
LATEST_CLOCK = timedelta(hours=14)  # Where the day begins first.


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
    """What we keep of a FHIR Patient beside the resource itself; identifiers and names as JSON."""

    full_name: str
    date_of_birth: date | None
    partial_birth_date: str | None
    gender: str | None
    identifiers: tuple[Mapping[str, Any], ...]
    names: tuple[Mapping[str, Any], ...]


def read_person(resource: Element) -> Person:
    """Return what we keep of a Patient. Raises Broken."""
    names = [_name(element) for element in resource.objects("name")]
    born, partial = _birth_date(resource)
    return Person(
        full_name=_full_name(names, resource),
        date_of_birth=born,
        partial_birth_date=partial,
        gender=resource.code("gender", GENDERS),
        identifiers=tuple({found.name: found.shown for found in identifiers_of(resource)}.values()),
        names=tuple(name for name in names if _said(name)),
    )


def identifiers_of(resource: Element) -> list[Identifier]:
    """Return a resource's identifiers that say whose they are; without a system a value is nobody's. Raises Broken."""
    found = []
    single = resource.object("identifier") if isinstance(resource.members.get("identifier"), dict) else None
    elements = [single] if single else resource.objects("identifier")
    for element in elements:
        system, value = element.text("system", limit=MAX_LENGTH), element.text("value", limit=MAX_LENGTH)
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
        "text": element.text("text", limit=MAX_NAME),
        "family": element.text("family", limit=MAX_NAME),
        "given": element.texts("given"),
        "prefix": element.texts("prefix"),
        "suffix": element.texts("suffix"),
    }


def _said(name: Mapping[str, Any]) -> str:
    """Return a name in one piece; `text` says itself how it is read."""
    return name["text"] or " ".join([*name["given"], *([name["family"]] if name["family"] else [])])


def _full_name(names: Sequence[Mapping[str, Any]], resource: Element) -> str:
    ranked = sorted((name for name in names if _said(name)), key=lambda name: _rank(name["use"]))
    said = _said(ranked[0]) if ranked else NAMELESS
    if len(said) > MAX_NAME:
        raise Broken(resource.at("name"), "string-too-long", MAX_NAME)
    return said


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
        raise Broken(resource.at("birthDate"), "calendar-date") from None
    if born > (datetime.now(UTC) + LATEST_CLOCK).date():
        raise Broken(resource.at("birthDate"), "not-in-future")
    return (born, None) if precision is Precision.DAY else (None, text)
