from typing import Any

from chassis.identity.trusted_agents import is_untrusted
from chassis.problems.problem import Problem
from chassis.writes.write import Transaction
from records.accepted_content import (
    Authorship,
    require_changeable,
    require_changeable_row,
    require_version_read,
)
from records.fhir.api import repository
from records.fhir.api.writes.requested import RequestedWrite
from records.fhir.bundles.linking import Resource
from records.fhir.mapping.resources import RenderedResource
from records.fhir.search_index.tokens import token_of
from records.fhir.store.authors import OF_ROWS

MEDICATION = "Medication"
ORDERS = (
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationRequest",
    "MedicationStatement",
)


async def refusal_of(
    transaction: Transaction, resource: Resource, asked: RequestedWrite, stored: RenderedResource
) -> Problem | None:
    """Return the problem of a change by this caller, before the change is stored. Content that equals the
    stored one is not a change, so the problem MUST only be raised if a version was stored.
    """
    caller, type_, version = transaction.caller, resource.type, stored.identity.version
    agents = asked.submitted.server.trusted_agents
    if not is_untrusted(caller, type_, agents):
        return None
    try:
        if type_ in OF_ROWS:
            await require_changeable_row(transaction, type_, resource.id, version, agents)
        else:
            stored_by = await repository.AUTHORSHIPS.all(
                transaction.connection, id=resource.id, **_orders_of(resource)
            )
            for one in stored_by:
                author = Authorship(
                    one.written_by, one.written_by_kind, one.accepted_by, one.has_label
                )
                require_changeable(caller, one.type, version, author, agents)
        require_version_read(caller, type_, asked.precondition, agents)
    except Problem as problem:
        return problem
    return None


def _orders_of(resource: Resource) -> dict[str, list[Any]]:
    """Return the search for orders of a Medication: charts show its name as the order's."""
    types = ORDERS if resource.type == MEDICATION else ()
    name = f"{MEDICATION}/{resource.id}"
    return {
        "types": [*types],
        "tokens": [token_of(type_, "medication", name) for type_ in types],
    }
