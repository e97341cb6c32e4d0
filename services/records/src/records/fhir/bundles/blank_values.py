"""Blank values of a resource: FHIR has none, and many senders write them for a value that they do not have.
Pure.
"""

import re
from decimal import Decimal
from typing import Any

import msgspec

from records.fhir.r4.shapes.structures import definitions

BLANK = re.compile(rb'[:,\[]\s*"(?:\s|\\[bfnrt])*"')
Members = dict[str, Any]  # Any: JSON.
_decoder = msgspec.json.Decoder(Members, float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


def without_blanks(text: bytes, pointer: str) -> tuple[bytes, tuple[str, ...]]:
    """Return a resource without its blank values, and their pointers. Objects and lists that are empty then are
    dropped, too. A blank item of a list with extensions becomes null, which keeps the places of the others.

    `text` MUST be a JSON object that a parser has read. Numbers keep their digits.
    """
    if BLANK.search(text) is None:
        return text, ()
    found: list[str] = []
    members = _members(_decoder.decode(text), pointer, found)
    return (_encoder.encode(members), tuple(found)) if found else (text, ())


def _members(members: Members, pointer: str, found: list[str]) -> Members:
    kept: Members = {}
    for name, value in members.items():
        is_known = name.removeprefix("_") in definitions().element_names
        place = f"{pointer}/{name}" if is_known else pointer  # Another name may be a person's.
        if _is_blank(value):
            found.append(place)
            continue
        new = value
        if isinstance(value, dict):
            new = _members(value, place, found)
        elif isinstance(value, list):
            has_places = name.startswith("_") or f"_{name}" in members
            new = _items(value, place, found, has_places=has_places)
        if new or not value:
            kept[name] = new
    return kept


def _items(items: list[Any], place: str, found: list[str], *, has_places: bool) -> list[Any]:
    kept: list[Any] = []
    for index, item in enumerate(items):
        new = item
        if _is_blank(item):
            found.append(f"{place}/{index}")
            new = None
        elif isinstance(item, dict) and item:
            new = _members(item, f"{place}/{index}", found) or None
        if new is not None or item is None or has_places:
            kept.append(new)
    return kept


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and not value.strip()
