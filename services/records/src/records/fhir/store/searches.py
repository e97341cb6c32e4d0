"""Resolves conditions and references of imports that are searches by other parameters than identifiers."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from chassis.identity.trusted_agents import TrustedAgents
from chassis.problems.problem import MAX_ERRORS, FieldError, Invalid, Problem
from chassis.writes.write import Transaction
from records.fhir.bundles.bundle import Bundle, reference_errors
from records.fhir.bundles.linking import Resource, StoredResource
from records.fhir.bundles.references import BySearch, Reference
from records.fhir.errors import SeveralResourcesMatch
from records.fhir.r4.strict_json import refuse

Present = Callable[[Transaction, str, UUID], Awaitable[tuple[bytes, bool]]]
Matches = Callable[[BySearch, FieldError], Awaitable[list[StoredResource]]]
FindMatches = Callable[[Transaction, BySearch, FieldError], Awaitable[list[StoredResource]]]

SEVERAL = "several-matches"


@dataclass(frozen=True, slots=True)
class Reader:
    """`present` returns a resource as reads show it. `matches` searches. `matches_or_lock` also waits
    for concurrent creations under the same condition. Both raise problems with the given place.
    `trusted_agents`: agents that import as feeds.
    """

    present: Present
    matches: FindMatches
    matches_or_lock: FindMatches
    trusted_agents: TrustedAgents


async def find(
    transaction: Transaction, bundle: Bundle, reader: Reader
) -> dict[Reference, list[StoredResource]]:
    """Raises Invalid or SeveralResourcesMatch with all places, SearchTooSlow, ScopeMissing."""
    places = {
        one.if_none_exist: FieldError(one.pointer_to_condition, SEVERAL)
        for one in bundle.entries
        if isinstance(one.if_none_exist, BySearch)
    }
    found: dict[Reference, list[StoredResource]] = {}
    errors: list[FieldError] = []
    for one in sorted(places, key=repr_of):  # In a fixed order, which prevents deadlocks.
        try:
            found[one] = await reader.matches_or_lock(transaction, one, places[one])
        except (Invalid, SeveralResourcesMatch) as refused:
            errors += refused.errors
    referenced, wrong = await _find_referenced(
        bundle, lambda one, at: reader.matches(transaction, one, at)
    )
    _raise([*errors, *wrong])
    return found | referenced


async def find_referenced(
    bundle: Bundle, matches: Matches
) -> dict[Reference, list[StoredResource]]:
    """Raises Invalid or SeveralResourcesMatch with all places, and what `matches` raises."""
    found, errors = await _find_referenced(bundle, matches)
    _raise(errors)
    return found


async def _find_referenced(
    bundle: Bundle, matches: Matches
) -> tuple[dict[Reference, list[StoredResource]], list[FieldError]]:
    found: dict[Reference, list[StoredResource]] = {}
    wrong: defaultdict[str, set[Reference]] = defaultdict(set)
    for one in bundle.external:
        if not isinstance(one, BySearch):
            continue
        try:
            found[one] = await matches(one, FieldError("", SEVERAL))
        except (Invalid, SeveralResourcesMatch) as refused:
            wrong[refused.errors[0].rule].add(one)
        except Problem as problem:
            problem.errors = tuple(
                place
                for error in problem.errors
                for place in islice(_places(bundle, {one}, error.rule), MAX_ERRORS)
            )
            problem.errors_total = len(problem.errors)
            raise
        else:
            if len(found[one]) > 1:
                wrong[SEVERAL].add(one)
    return found, [place for rule, those in wrong.items() for place in _places(bundle, those, rule)]


def _places(bundle: Bundle, wrong: set[Reference], rule: str) -> Iterator[FieldError]:
    return reference_errors(bundle.entries, bundle.references, wrong, rule)


def _raise(errors: Sequence[FieldError]) -> None:
    refuse(one for one in errors if one.rule != SEVERAL)
    if errors:
        raise SeveralResourcesMatch(errors)


def repr_of(search: BySearch) -> str:
    return f"{search.type}?{search.criteria!r}"


async def require_matches(
    transaction: Transaction, resources: Sequence[Resource], reader: Reader
) -> None:
    """Raise Invalid with the places of all updated resources that do not meet their condition."""
    errors: list[FieldError] = []
    for one in resources:
        search = one.entry.if_none_exist
        if one.entry.updates_match and not one.is_kept and isinstance(search, BySearch):
            place = FieldError(one.entry.pointer_to_condition, "resource-of-condition")
            found = await reader.matches(transaction, search, place)
            if one.id not in {each.id for each in found}:
                errors.append(place)
    refuse(errors)
