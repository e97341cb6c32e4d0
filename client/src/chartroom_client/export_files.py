"""Reads the files of a bulk export: NDJSON with a FHIR resource in each line."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

# The order of types in which most references lead to earlier lines. Other types are between both.
FIRST = (
    *("Organization", "Location", "Practitioner", "PractitionerRole", "Medication", "Patient"),
    *("RelatedPerson", "Device", "Coverage", "EpisodeOfCare", "Encounter", "Binary", "CareTeam"),
    *("Condition", "ServiceRequest", "Specimen", "Procedure", "Observation", "Goal"),
)
LAST = (
    *("DiagnosticReport", "DocumentReference", "Composition", "Claim", "ClaimResponse"),
    *("ExplanationOfBenefit", "List", "Provenance"),
)
RELATIVE = re.compile(r"([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?")
SEARCH = re.compile(r"([A-Z][A-Za-z]+)\?.*", re.DOTALL)
URN = re.compile(r"urn:uuid:(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Name:
    """A resource that a reference leads to. `type` None: any. `id` None: any, because the reference is a search."""

    type: str | None
    id: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """`type` and `id` are empty if the line is not a resource."""

    file: str
    number: int
    text: bytes
    type: str
    id: str
    references: frozenset[Name]

    @property
    def names(self) -> set[Name]:
        return {Name(self.type, self.id), Name(None, self.id.lower())}


def read_lines(file: str, source: str) -> Iterator[Line]:
    """Omit blank lines. Raises OSError."""
    with (gzip.open if file.endswith(".gz") else open)(file, "rb") as texts:
        for number, text in enumerate(texts, 1):
            if stripped := text.strip():
                yield _line(file, number, stripped, source)


def order_of(type_: str) -> tuple[int, str]:
    if type_ in FIRST:
        return FIRST.index(type_), type_
    return len(FIRST) + (1 + LAST.index(type_) if type_ in LAST else 0), type_


def _line(file: str, number: int, text: bytes, source: str) -> Line:
    targets: list[Any] = []

    def note_targets(members: dict[str, Any]) -> dict[str, Any]:
        targets.extend((members.get("reference"), members.get("url")))
        return members

    try:
        resource = json.loads(text, object_hook=note_targets)
    except (ValueError, RecursionError):
        resource = None
    members = resource if isinstance(resource, dict) else {}
    named = (_name_of(one, source) for one in targets if isinstance(one, str))
    return Line(
        file,
        number,
        text,
        _text(members.get("resourceType")),
        _text(members.get("id")),
        frozenset(one for one in named if one is not None),
    )


def _name_of(reference: str, source: str) -> Name | None:
    relative = reference.removeprefix(f"{source}/")
    if found := RELATIVE.fullmatch(relative):
        return Name(found[1], found[2])
    if found := SEARCH.fullmatch(relative):
        return Name(found[1], None)
    if found := URN.fullmatch(reference):
        return Name(None, found[1].lower())
    return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
