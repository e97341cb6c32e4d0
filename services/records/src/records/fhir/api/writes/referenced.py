"""Resolves the references of written resources."""

from collections.abc import Container, Iterable

from chassis.access.reach import require_in_reach
from chassis.database.pool import Connection
from chassis.http.fields import UUID_TEXT
from chassis.writes.write import Transaction
from records.fhir.api.search.matches import matches
from records.fhir.api.server import Server
from records.fhir.api.source_ids import SourceIDs
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.linking import Stored, StoredResource
from records.fhir.bundles.references import ByID, ByURL, Reference
from records.fhir.store import repository as imported
from records.fhir.store.searches import find_referenced
from records.patient_references import holder_before_merges, require_uncontested
from records.tables.base import SCHEMA

PATIENT = "Patient"


async def referenced(transaction: Transaction, bundle: Bundle, server: Server) -> Stored:
    """Check referenced patients. Each patient out of reach is rejected, existing or not."""
    linked = {one.reference for entry in bundle.entries for one in entry.links}
    connection = transaction.connection
    of_source = await _of_source(connection, bundle, SourceIDs(server.source))
    named_patients = [
        named.id
        for reference in linked & bundle.external
        if isinstance(named := of_source.get(reference, reference), ByID) and named.type == PATIENT
    ]
    await require_in_reach(connection, SCHEMA, named_patients)
    found: dict[Reference, list[StoredResource]] = await imported.find_resources(
        connection, bundle.external | {*of_source.values()}
    )
    found |= {
        one: found[own] for one, own in of_source.items() if own in found and one not in found
    }
    found |= await find_referenced(
        bundle, lambda one, place: matches(transaction, one, place, server)
    )
    if not server.takes_numbers or SourceIDs(server.source).apply(connection):
        return found
    unknown = bundle.external - found.keys()
    return {**found, **await _patients_by_number(connection, unknown, linked)}


async def _of_source(
    connection: Connection, bundle: Bundle, source: SourceIDs
) -> dict[Reference, ByID]:
    named: dict[Reference, ByID] = {}
    for one in bundle.external:
        relative = source.relative(one.url) if isinstance(one, ByURL) else one
        if isinstance(relative, ByID) and one not in bundle.own:
            named[one] = relative
    ids = await source.own_ids(connection, named.values())
    return {one: ids[relative] for one, relative in named.items() if relative in ids}


async def _patients_by_number(
    connection: Connection, references: Iterable[Reference], linked: Container[Reference]
) -> Stored:
    """Resolve references by MRN. Limited callers learn that several patients share a number only if
    they may see the patient (`linked`).
    """
    numbers = [
        one
        for one in references
        if isinstance(one, ByID) and one.type == PATIENT and not UUID_TEXT.fullmatch(one.id)
    ]
    judged = [one.id for one in numbers if one in linked or not connection.is_limited]
    await require_uncontested(connection, judged)
    persons = {one: await holder_before_merges(connection, one.id) for one in numbers}
    return {
        one: [StoredResource(PATIENT, patient_id, patient_id)]
        for one, patient_id in persons.items()
        if patient_id is not None
    }
