"""Compares the rows of `event_attributes` with the payloads of their events."""

import json
import re
from collections.abc import Set as AbstractSet

MEMBERS = ("conversation", "model")
MAX_LENGTH = 512
MAY_HAVE_ATTRIBUTES = re.compile(rb'"conversation"|"model"|\\u00')
# The first group is an escape that PostgreSQL rejects: of NUL, or of a single surrogate.
ESCAPES = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u0000|u[dD][89a-fA-F])|.)"
)
# Replacements by the database, tried in this order.
REPLACEMENTS = (("\\\\u0000", r"\\ufffd"), (r"\\u[dD]([89a-fA-F])", r"\\u1\1"))


def difference(
    payload: bytes, stored: AbstractSet[tuple[str, str]], *, is_filled: bool
) -> str | None:
    """Describe how rows differ from a payload; without `is_filled`, rows may be missing."""
    attributes = attributes_of(payload)
    if is_filled and attributes - stored:
        return "a search by conversation or model does not find the event"
    if stored - attributes:
        return "a search finds the event by a text that its payload does not have"
    return None


def attributes_of(payload: bytes) -> set[tuple[str, str]]:
    """MUST agree with the database's function `audit.attribute_rows`."""
    if not MAY_HAVE_ATTRIBUTES.search(payload):
        return set()
    try:
        members = json.loads(_accepted(payload.decode()), parse_int=float)
    except (ValueError, RecursionError):
        return set()
    found = ((name, members.get(name)) for name in MEMBERS)
    return {
        (name, value)
        for name, value in found
        if isinstance(value, str) and 1 <= len(value) <= MAX_LENGTH
    }


def _accepted(text: str) -> str:
    for escape, instead in REPLACEMENTS:
        if not any(one[1] for one in ESCAPES.finditer(text)):
            break
        text = re.sub(escape, instead, text)
    return text
