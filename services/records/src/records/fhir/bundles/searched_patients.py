"""Finds the identifiers of patients in references by any search."""

from collections.abc import Iterator
from typing import TypeGuard

from records.fhir.bundles.references import ByIdentifier, BySearch, Reference, Search
from records.fhir.r4.search.criteria import Criterion, Match, Presence, TokenMatch
from records.fhir.r4.search.parameters import Kind
from records.fhir.r4.search.values import Reference as SearchedReference


def patients_named(reference: Reference) -> tuple[ByIdentifier, ...]:
    """Return the identifiers by which a reference, such as `Encounter?patient=1`, means a patient."""
    if isinstance(reference, Search):
        return reference.alternatives if reference.type == "Patient" else ()
    if not isinstance(reference, BySearch):
        return ()
    return tuple(
        named
        for one in reference.criteria
        if _is_of_patients(one, reference.type)
        for match in one.matches
        for named in _named(match)
    )


def _is_of_patients(one: Criterion | Presence, type_: str) -> TypeGuard[Criterion]:
    if isinstance(one, Presence) or one.is_negated:
        return False
    is_patient = one.is_of_patient or type_ == "Patient"
    return one.parameter.kind is Kind.REFERENCE or (
        is_patient and one.parameter.name == "identifier"
    )


def _named(match: Match) -> Iterator[ByIdentifier]:
    if isinstance(match, TokenMatch) and match.code:
        yield ByIdentifier("Patient", match.system, match.code)
    elif isinstance(match, SearchedReference) and match.type in {None, "Patient"}:
        if match.id is not None:
            yield ByIdentifier("Patient", None, match.id)
        elif match.url is not None and "|" in match.url:
            system, _, value = match.url.partition("|")
            yield ByIdentifier("Patient", system or None, value)
