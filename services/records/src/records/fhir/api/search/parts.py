from collections.abc import Collection
from collections.abc import Set as AbstractSet
from dataclasses import replace
from enum import StrEnum

from records.fhir.mapping.resources import RenderedResource, resource_json
from records.fhir.r4.raw_members import members_of
from records.fhir.r4.shapes.structures import CHOICE, Structure, definitions

ALWAYS_SHOWN = frozenset({"resourceType", "id", "meta"})
ALWAYS_IN_SUMMARY = ALWAYS_SHOWN | {"implicitRules"}
TEXT = "text"


class Summary(StrEnum):
    TRUE = "true"
    TEXT = TEXT
    DATA = "data"


def with_elements(shown: RenderedResource, elements: Collection[str]) -> RenderedResource:
    structure = definitions().structures[shown.identity.type]
    return _part_of(shown, {*elements, *ALWAYS_SHOWN}.union(*structure.required))


def summarised(shown: RenderedResource, summary: Summary) -> RenderedResource:
    """Also include required elements outside the summary, because the part must be valid."""
    structure = definitions().structures[shown.identity.type]
    if summary is Summary.DATA:
        return _part_of(shown, members_of(shown.body).keys() - {TEXT, f"_{TEXT}"})
    of_summary = structure.summary if summary is Summary.TRUE else {TEXT}
    return _part_of(shown, (ALWAYS_IN_SUMMARY | of_summary).union(*structure.required))


def _part_of(shown: RenderedResource, wanted: AbstractSet[str]) -> RenderedResource:
    members = members_of(shown.body)
    structure = definitions().structures[shown.identity.type]
    kept = {name: members[name] for name in members if wanted & _names_of(structure, name)}
    return replace(shown, body=resource_json(shown.identity, kept, is_part=True))


def _names_of(structure: Structure, member: str) -> set[str]:
    name = member.removeprefix("_")
    shape = structure.elements.get(name)
    choice = shape.choice if shape and shape.choice else name
    return {name, choice, choice.removesuffix(CHOICE)}
