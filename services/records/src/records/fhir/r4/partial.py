from collections.abc import Mapping

from records.fhir.r4.standings import OBSERVATION_VALUES
from records.fhir.r4.strict_json import InvalidElement, StrictJSON

PART = {"system": OBSERVATION_VALUES, "code": "SUBSETTED"}
SYSTEMS = (OBSERVATION_VALUES, "http://hl7.org/fhir/v3/ObservationValue")  # Of R4, and before.


def tag_of_part(members: Mapping[str, object], pointer: str) -> str | None:
    """Return the place of the tag of a resource without all of its elements."""
    meta = members.get("meta")
    tags = meta.get("tag") if isinstance(meta, dict) else None
    for place, tag in enumerate(tags if isinstance(tags, list) else ()):
        is_code = isinstance(tag, dict) and tag.get("code") == PART["code"]
        if is_code and tag.get("system") in SYSTEMS:
            return f"{pointer}/meta/tag/{place}"
    return None


def require_whole(resource: StrictJSON) -> None:
    """Raises InvalidElement."""
    if (part := tag_of_part(resource.members, resource.pointer)) is not None:
        raise InvalidElement(part, "partial-resource")
