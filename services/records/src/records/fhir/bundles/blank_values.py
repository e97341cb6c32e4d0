"""Drops blank values, which many senders write although FHIR forbids them, and `""`, with which
HL7 v2 deletes a value.
"""

import re
from decimal import Decimal
from typing import Any

import msgspec

from chassis.any_types import JSONObject
from records.fhir.r4.shapes.structures import definitions

NULL_OF_HL7_V2 = '""'
BLANK = re.compile(rb'[:,\[]\s*"(?:\s|\\[bfnrt])*(?:\\"\\"(?:\s|\\[bfnrt])*)?"')
_decoder = msgspec.json.Decoder(JSONObject, float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


def without_blanks(text: bytes, pointer: str) -> tuple[bytes, tuple[str, ...]]:
    """Drop blank values, and objects and lists that become empty. In a list with extensions, a
    blank becomes null. `text` MUST be a valid JSON object.
    """
    if BLANK.search(text) is None:
        return text, ()
    found: list[str] = []
    members = _members(_decoder.decode(text), pointer, found)
    return (_encoder.encode(members), tuple(found)) if found else (text, ())


def _members(members: JSONObject, pointer: str, found: list[str]) -> JSONObject:
    kept: JSONObject = {}
    for name, value in members.items():
        is_known = name.removeprefix("_") in definitions().element_names
        # Do not name an unknown element, because its name may contain PHI.
        place = f"{pointer}/{name}" if is_known else pointer
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
    return isinstance(value, str) and value.strip() in {"", NULL_OF_HL7_V2}
