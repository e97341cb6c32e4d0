"""The header Prefer: what the answer to a write holds (RFC 7240). Pure."""

import re
from enum import StrEnum

_RETURN = re.compile(r"\s*return\s*=\s*\"?(\w+)\"?\s*", re.IGNORECASE)


class Returned(StrEnum):
    REPRESENTATION = "representation"
    MINIMAL = "minimal"
    OUTCOME = "operationoutcome"


def returned(prefer: str | None) -> Returned:
    """Return what a client wants; the resource, where it does not say or says something else."""
    for part in re.split(r"[,;]", prefer or ""):
        if matched := _RETURN.fullmatch(part):
            try:
                return Returned(matched[1].lower())
            except ValueError:
                continue
    return Returned.REPRESENTATION
