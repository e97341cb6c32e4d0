"""Modifier extensions and implicit rules that chartroom does not read. They may change the meaning of
a resource, even negate it, so FHIR forbids to show the resource as if they were absent.
"""

from collections.abc import Iterator
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


def modifiers_in(resource: LenientJSON) -> Iterator[Modifier]:
    return _within(resource.members)


def _within(part: object) -> Iterator[Modifier]:
    if isinstance(part, list):
        for one in part:
            yield from _within(one)
    elif isinstance(part, dict):
        yield from _own(LenientJSON(part))
        for member in part.values():
            if isinstance(member, dict | list):
                yield from _within(member)


def _own(part: LenientJSON) -> Iterator[Modifier]:
    if (rules := part.text("implicitRules")) is not None:
        yield Modifier(rules, NOTHING)
    for extension in part.parts("modifierExtension"):
        url = extension.text("url") or "no URL"
        if url != DO_NOT_PERFORM or extension.truth("valueBoolean") is not False:
            yield Modifier(url, extension)
