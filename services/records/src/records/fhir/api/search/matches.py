"""Searches of conditional writes and of references, inside of a write's transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from chassis.access.reach import require_in_reach
from chassis.database.failures import SLOW_STATEMENT
from chassis.database.pool import Connection
from chassis.identity.scopes import Need
from chassis.problems.problem import (
    FieldError,
    Invalid,
    PatientOutOfReach,
    ScopeMissing,
    SearchTooSlow,
)
from chassis.writes.write import Transaction
from records.fhir.api import repository
from records.fhir.api.search import entry_search
from records.fhir.api.search.references import (
    PATIENT,
    PatientFilter,
    filter_of,
    with_joined,
    with_own_ids,
)
from records.fhir.api.search.sources import Question
from records.fhir.api.server import NO_SERVER, Server
from records.fhir.api.source_ids import SourceIDs
from records.fhir.bundles.linking import StoredResource
from records.fhir.bundles.references import ByID, BySearch
from records.fhir.errors import InvalidSearch, SeveralResourcesMatch
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.search.conditions import IDENTIFIER, Criteria
from records.fhir.store import repository as imported
from records.fhir.store.row_repository import surviving
from records.fhir.store.searches import repr_of
from records.tables.base import SCHEMA

ENOUGH = 100  # More than one match is too many; merged patients count as one.


async def matches_or_lock(
    transaction: Transaction, search: BySearch, place: FieldError, server: Server = NO_SERVER
) -> list[StoredResource]:
    """If nothing matches, take a lock until the transaction ends, then search again."""
    if found := await matches(transaction, search, place, server):
        return found
    await repository.WAIT_FOR_SAME.run(transaction.connection, name=repr_of(search))
    return await matches(transaction, search, place, server)


async def matches(
    transaction: Transaction, search: BySearch, place: FieldError, server: Server = NO_SERVER
) -> list[StoredResource]:
    """Raises ScopeMissing or PatientOutOfReach if the caller's access could hide a match, and with
    the place SeveralResourcesMatch, SearchTooSlow, and Invalid for a chain of too many patients.
    """
    connection, caller, type_ = transaction.connection, transaction.caller, search.type
    with _placed(place):
        need = Need.of(f"{type_}.s")
        if not caller.may(need):
            raise ScopeMissing(need.smallest)
        source = SourceIDs(server.source)
        criteria = await with_own_ids(connection, type_, search.criteria, source)
        patients = await filter_of(connection, caller, type_, criteria, server.base)
        if patients.is_ambiguous:
            raise SeveralResourcesMatch
        await _require_full_access(connection, type_, search.criteria, patients)
        if patients.ids is not None and not patients.ids:
            return []
        others = await with_joined(connection, type_, patients.others)
        question = Question(type_, others, patients.ids)
        ids = {*await entry_search.ids_of_entries(connection, question, limit=ENOUGH)}
        if type_ == PATIENT:
            ids = await surviving(connection, ids)
    rows = await imported.find_resources(connection, [ByID(type_, str(one)) for one in ids])
    return [*{one.id: one for found in rows.values() for one in found}.values()]


async def _require_full_access(
    connection: Connection, type_: str, criteria: Criteria, patients: PatientFilter
) -> None:
    """A caller who sees some patients could create a second resource, or refer to the wrong one,
    because the search does not find the first.
    """
    if not connection.is_limited or type_ in SHARED:
        return
    chained = [one for one in criteria if one.is_of_patient and one.parameter.name != IDENTIFIER]
    if patients.ids is None or chained:
        raise ScopeMissing(f"system/{PATIENT if chained else type_}.s")
    if not patients.ids:
        raise PatientOutOfReach
    await require_in_reach(connection, SCHEMA, patients.ids)


@contextmanager
def _placed(place: FieldError) -> Iterator[None]:
    try:
        yield
    except SLOW_STATEMENT as failure:
        slow = FieldError(place.pointer, "search-too-slow", location=place.location)
        raise SearchTooSlow(errors=(slow,)) from failure
    except InvalidSearch:  # The criteria were parsed before: only a chain can be invalid.
        many = FieldError(place.pointer, "too-many-patients", location=place.location)
        raise Invalid(errors=(many,)) from None
    except SeveralResourcesMatch:
        raise SeveralResourcesMatch(errors=(place,)) from None
    except (PatientOutOfReach, ScopeMissing) as problem:
        problem.errors = (replace(place, rule=problem.code),)
        problem.errors_total = 1
        raise
