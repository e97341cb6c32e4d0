"""Modifier extensions and implicit rules that chartroom does not read. They may change the meaning of
a resource, even negate it, so FHIR forbids to show the resource as if they were absent.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from records.lenient_json import NOTHING, LenientJSON

DO_NOT_PERFORM = "http://hl7.org/fhir/StructureDefinition/request-doNotPerform"


@dataclass(frozen=True, slots=True)
class Modifier:
    """`extension` is empty for implicit rules."""

    url: str
    extension: LenientJSON


def modifiers_of(resource: LenientJSON) -> list[str]:
    """Return the URLs of the modifiers of a resource, its elements and its contained resources."""
    return list(dict.fromkeys(one.url for one in modifiers_in(resource)))


def modifiers_in(resource: LenientJSON) -> list[Modifier]:
    found: list[Modifier] = []
    _collect(resource.members, found)
    return found


def _collect(part: Mapping[str, object], found: list[Modifier]) -> None:
    """Each new resource of a chart is searched, so a part without modifiers costs little."""
    if "modifierExtension" in part or "implicitRules" in part:
        found += _own(LenientJSON(part))
    for member in part.values():
        if isinstance(member, dict):
            _collect(member, found)
        elif isinstance(member, list):
            for one in member:
                if isinstance(one, dict):
                    _collect(one, found)


def _own(part: LenientJSON) -> Iterator[Modifier]:
    if (rules := part.text("implicitRules")) is not None:
        yield Modifier(rules, NOTHING)
    for extension in part.parts("modifierExtension"):
        url = extension.text("url") or "no URL"
        if url != DO_NOT_PERFORM or extension.truth("valueBoolean") is not False:
            yield Modifier(url, extension)
