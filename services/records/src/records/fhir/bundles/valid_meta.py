"""Validates `meta` of imported resources. Reads show `meta`, with labels that they add."""

from typing import Any

import msgspec

from records.fhir.r4.raw_members import members_of
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.shapes.checking import check
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

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
