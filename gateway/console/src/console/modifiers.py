from collections.abc import Iterator
from typing import Any

DO_NOT_PERFORM = "http://hl7.org/fhir/StructureDefinition/request-doNotPerform"


def modifiers_in(part: Any) -> Iterator[str]:  # Any: JSON.
    """Yield the URLs of a resource's modifier extensions and implicit rules, as records does in charts."""
    if isinstance(part, dict):
        yield from _own(part)
        part = [*part.values()]
    if isinstance(part, list):
        for one in part:
            yield from modifiers_in(one)


def _own(part: dict[str, Any]) -> Iterator[str]:
    if rules := part.get("implicitRules"):
        yield str(rules)
    extensions = part.get("modifierExtension")
    for one in extensions if isinstance(extensions, list) else [extensions]:
        if isinstance(one, dict):
            url = str(one.get("url") or "no URL")
            if url != DO_NOT_PERFORM or one.get("valueBoolean") is not False:
                yield url
