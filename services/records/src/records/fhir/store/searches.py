"""Resolves conditions and references of imports that are searches by other parameters than identifiers."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.problems.problem import FieldError, Invalid
from chassis.writes.write import Transaction
from records.errors import SeveralResourcesMatch
from records.fhir.bundles.bundle import Bundle, reference_errors
from records.fhir.bundles.linking import Resource, StoredResource
from records.fhir.bundles.references import BySearch, Reference

Present = Callable[[Transaction, str, UUID], Awaitable[tuple[bytes, bool]]]
FindMatches = Callable[[Transaction, BySearch, FieldError], Awaitable[list[StoredResource]]]


@dataclass(frozen=True, slots=True)
class Reader:
    """`present` returns a resource as reads show it. `matches` searches. `matches_or_lock` also waits
    for concurrent creations under the same condition. Both raise problems with the given place.
    """

    present: Present
    matches: FindMatches
    matches_or_lock: FindMatches


async def find(
    transaction: Transaction, bundle: Bundle, reader: Reader
) -> dict[Reference, list[StoredResource]]:
    """Raises SeveralResourcesMatch for a reference, ScopeMissing."""
    places = {
        one.if_none_exist: FieldError(one.pointer_to_condition, "several-matches")
        for one in bundle.entries
        if isinstance(one.if_none_exist, BySearch)
    }
    found: dict[Reference, list[StoredResource]] = {}
    for one in sorted(places, key=repr_of):  # In a fixed order, which prevents deadlocks.
        found[one] = await reader.matches_or_lock(transaction, one, places[one])
    found |= await find_referenced(bundle, lambda one, at: reader.matches(transaction, one, at))
    return found


async def find_referenced(
    bundle: Bundle, matches: Callable[[BySearch, FieldError], Awaitable[list[StoredResource]]]
) -> dict[Reference, list[StoredResource]]:
    """Raises SeveralResourcesMatch."""
    found: dict[Reference, list[StoredResource]] = {}
    for one in bundle.external:
        if isinstance(one, BySearch):
            errors = reference_errors(bundle.entries, bundle.references, {one}, "several-matches")
            place = next(errors)
            found[one] = await matches(one, place)
            if len(found[one]) > 1:
                raise SeveralResourcesMatch(errors=(place,))
    return found


def repr_of(search: BySearch) -> str:
    return f"{search.type}?{search.criteria!r}"


async def require_matches(
    transaction: Transaction, resources: Sequence[Resource], reader: Reader
) -> None:
    """Raise Invalid if an updated resource does not meet its condition."""
    for one in resources:
        search = one.entry.if_none_exist
        if one.entry.updates_match and not one.is_kept and isinstance(search, BySearch):
            place = FieldError(one.entry.pointer_to_condition, "resource-of-condition")
            found = await reader.matches(transaction, search, place)
            if one.id not in {each.id for each in found}:
                raise Invalid(errors=(place,))
