"""References as resources and searches write them."""

import re

from records.fhir.r4.search.values import Reference

_VERSION = r"(?:/_history/[A-Za-z0-9.-]{1,64})?"
_LOCAL = re.compile(rf"([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{{1,64}}){_VERSION}")
_ABSOLUTE = re.compile(rf"(https?://.+?(?:/([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{{1,64}})?){_VERSION}")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:.+", re.DOTALL)


def read_reference(text: str) -> Reference | None:
    """Return None for what leads to no resource of its own: `#id`, or a text in another format."""
    if local := _LOCAL.fullmatch(text):
        return Reference(type=local[1], id=local[2])
    if absolute := _ABSOLUTE.fullmatch(text):
        return Reference(type=absolute[2], url=absolute[1])
    return Reference(url=text) if _SCHEME.fullmatch(text) else None
