from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from records.fhir.bundles.references import Reference, Search, parse_reference, read_link
from records.fhir.r4.strict_json import StrictJSON

REPLACES, REPLACED_BY = "replaces", "replaced-by"


@dataclass(frozen=True, slots=True)
class Replacement:
    """A `Patient.link`. `is_old`: the linked patient replaces this patient, not the reverse."""

    reference: Reference
    is_old: bool
    index: int | None = None


def read_replacements(patient: StrictJSON) -> Iterator[Replacement]:
    for element in patient.objects("link"):
        kind = element.text("type")
        link = read_link(element, "other", "Patient", is_required=False)
        if link is not None and kind in {REPLACES, REPLACED_BY}:
            yield Replacement(link.reference, is_old=kind == REPLACED_BY)


def searches_of_links(patient: StrictJSON, replacements: Iterable[Replacement]) -> frozenset[str]:
    if not any(isinstance(one.reference, Search) for one in replacements):
        return frozenset()
    others = (element.object("other") for element in patient.objects("link"))
    texts = (other.text("reference") for other in others if other is not None)
    return frozenset(text for text in texts if text and isinstance(parse_reference(text), Search))
