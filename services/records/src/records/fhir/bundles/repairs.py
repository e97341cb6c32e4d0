"""Drops blank values, which many senders write although FHIR forbids them, and `""`, with which HL7 v2 deletes a
value; and validates `meta`. Reads show `meta`, with labels that they add.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import msgspec

from chassis.any_types import JSONObject
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.resource_types import OWN_OF_META, PATIENT_FIELD
from records.fhir.r4.shapes.checking import check
from records.fhir.r4.shapes.structures import definitions
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

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


META = "meta"


def with_valid_meta(text: bytes, resource: StrictJSON, type_: str) -> bytes:
    """Repair `meta` like a write under /fhir, and remove its null members; its own version and time
    are not checked. Raises InvalidElement.
    """
    given = resource.members.get(META)
    if not isinstance(given, dict):
        if META in resource:
            raise InvalidElement(resource.at(META), "must-be-object")
        return text
    part = {name: one for name, one in given.items() if name not in OWN_OF_META and one is not None}
    is_repaired = None in given.values()
    if part:
        whole: dict[str, Any] = {"resourceType": type_, META: part}
        found = check(whole, type_, resource.pointer)
        place = resource.at(META)
        for error in found.errors:
            if f"{error.pointer}/".startswith(f"{place}/"):
                raise InvalidElement(error.pointer, error.rule, error.allowed)
        part, is_repaired = whole[META], is_repaired or bool(found.repairs)
    if not is_repaired:
        return text
    members = members_of(text)
    own = {name: one for name, one in members_of(members[META]).items() if name in OWN_OF_META}
    members[META] = msgspec.Raw(msgspec.json.encode(own | part))
    return msgspec.json.encode(members)


def require_subject(resource: StrictJSON, type_: str, blanks: Sequence[str]) -> None:
    """Raise InvalidElement for a blank subject or encounter, which is not a resource without a patient.

    `blanks`: JSON pointers of values that were dropped.
    """
    name = PATIENT_FIELD.get(type_)
    if name is None or name in resource:
        return
    for place in (resource.at(name), resource.at("encounter")):
        if any(f"{one}/".startswith(f"{place}/") for one in blanks):
            raise InvalidElement(place, "required")
