"""Reads the elements of a resource that name its patient and its encounters."""

from collections.abc import Iterator

from records.fhir.bundles.references import ByID, ByURL, Link, read_link, relative_reference
from records.fhir.r4 import resource_types
from records.fhir.r4.strict_json import StrictJSON
from records.lenient_json import LenientJSON


def patient_link(resource: StrictJSON, type_: str) -> Link | None:
    name = resource_types.PATIENT_FIELD.get(type_)
    if name is None:
        return None
    if type_ in resource_types.PATIENT_REQUIRED:
        may_be_missing = type_ in resource_types.PATIENT_BY_ENCOUNTER and name not in resource
        return read_link(resource, name, "Patient", is_required=not may_be_missing)
    if not _is_object(resource, name):
        return None
    link = read_link(resource, name, "Patient", is_required=False)
    target = None if link is None else link.reference
    named = relative_reference(target.url) if isinstance(target, ByURL) else target
    return None if isinstance(named, ByID) and named.type != "Patient" else link


def encounter_link(resource: StrictJSON, type_: str) -> Link | None:
    if type_ not in resource_types.PATIENT_FIELD or (
        type_ not in resource_types.PATIENT_REQUIRED and not _is_object(resource, "encounter")
    ):
        return None
    is_required = (
        type_ in resource_types.PATIENT_BY_ENCOUNTER
        and "encounter" in resource
        and "subject" not in resource
    )
    return read_link(resource, "encounter", "Encounter", is_required=is_required)


def contexts(resource: StrictJSON) -> Iterator[tuple[str, str]]:
    """Yield the references of `context`, or of `context.encounter` in a DocumentReference."""
    context = LenientJSON(resource.members).part("context")
    if text := context.text("reference"):
        yield resource.at("context/reference"), text
    for place, encounter in enumerate(context.parts("encounter")):
        if text := encounter.text("reference"):
            yield resource.at(f"context/encounter/{place}/reference"), text


def _is_object(resource: StrictJSON, name: str) -> bool:
    return isinstance(resource.members.get(name), dict)
