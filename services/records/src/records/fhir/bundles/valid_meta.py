"""Validates `meta` of imported resources, because each read shows `meta` and adds its own elements."""

from typing import Any

import msgspec

from records.fhir.r4.raw_members import members_of
from records.fhir.r4.resource_types import OWN_OF_META
from records.fhir.r4.shapes.checking import check
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

META = "meta"


def with_valid_meta(text: bytes, resource: StrictJSON, type_: str) -> bytes:
    """Repair `meta` like a write under /fhir; its own version and time are not checked. Raises
    InvalidElement.
    """
    meta = resource.members.get(META)
    if isinstance(meta, dict):
        meta = {name: value for name, value in meta.items() if name not in OWN_OF_META}
    if META not in resource or meta == {}:
        return text
    part: dict[str, Any] = {"resourceType": type_, META: meta}
    found = check(part, type_, resource.pointer)
    place = resource.at(META)
    for error in found.errors:
        if f"{error.pointer}/".startswith(f"{place}/"):
            raise InvalidElement(error.pointer, error.rule, error.allowed)
    if not found.repairs:
        return text
    members = members_of(text)
    own = {name: one for name, one in members_of(members[META]).items() if name in OWN_OF_META}
    members[META] = msgspec.Raw(msgspec.json.encode(own | part[META]))
    return msgspec.json.encode(members)
