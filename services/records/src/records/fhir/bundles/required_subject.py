from collections.abc import Sequence

from records.fhir.r4.resource_types import PATIENT_FIELD
from records.fhir.r4.strict_json import InvalidElement, StrictJSON


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
