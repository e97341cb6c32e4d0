"""Remembers patients that requests have sent in vain, and finds the references that may mean them."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from uuid import UUID

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from chassis.problems.problem import Problem
from chassis.writes.write import Transaction
from records.errors import IdentifierTaken
from records.fhir.api.server import NO_SERVER, Server
from records.fhir.api.service import key_of as id_of
from records.fhir.api.source_ids import SourceIDs, key_of
from records.fhir.api.writes.matching import PATIENT, patched, resolved
from records.fhir.api.writes.requested import RequestedPatch, RequestedWrite
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.linking import Resource, Stored
from records.fhir.errors import DifferentPerson
from records.fhir.r4.strict_json import refuse
from records.fhir.store import claimed_numbers, refused_claims
from records.fhir.store import repository as imported
from records.fhir.store.refused_claims import SentPatient

Requested = RequestedWrite | RequestedPatch


@asynccontextmanager
async def remembering(
    database: Database, caller: Caller, requested: Iterable[Requested]
) -> AsyncIterator[None]:
    """Remember the patients of a request that is rejected because another patient has an identifier."""
    try:
        yield
    except (DifferentPerson, IdentifierTaken):
        people = [one for one in requested if one.type == PATIENT]
        await refused_claims.remember(database, caller, partial(_sent, people))
        raise


async def end_claims(
    transaction: Transaction, writes: Mapping[int, RequestedWrite], resources: Iterable[Resource]
) -> None:
    accepted = [
        _sent_patient(transaction, writes[one.entry.index], one.id)
        for one in resources
        if one.type == PATIENT
    ]
    await refused_claims.end(transaction, accepted)


async def refuse_doubtful(
    transaction: Transaction,
    writes: Sequence[RequestedWrite],
    bundle: Bundle,
    stored: Stored,
    resources: Iterable[Resource],
) -> None:
    """Raise Invalid with the references that may mean a rejected patient."""
    server = next((one.submitted.server for one in writes), NO_SERVER)
    source = _source(transaction, server)
    errors = await claimed_numbers.doubtful_under_fhir(
        transaction,
        bundle,
        stored,
        resources,
        source=source,
        patched={one.index: one.stored for one in writes if one.is_patched},
        takes_numbers=server.takes_numbers and source is None,
    )
    places = {
        one.entry.pointer_to_condition: one.condition.place
        for one in writes
        if one.condition is not None
    }
    refuse(
        replace(places[one.pointer], rule=one.rule) if one.pointer in places else one
        for one in errors
    )


async def _sent(requested: Iterable[Requested], transaction: Transaction) -> list[SentPatient]:
    found: list[SentPatient] = []
    for one in requested:
        with suppress(Problem):  # Of another rule.
            write = await patched(transaction, one) if isinstance(one, RequestedPatch) else one
            write = await resolved(transaction, write)
            found.append(_sent_patient(transaction, write, await _id(transaction, write)))
    return found


def _sent_patient(transaction: Transaction, write: RequestedWrite, id_: UUID | None) -> SentPatient:
    source = _source(transaction, write.submitted.server) or ""
    return SentPatient(write.submitted.entry, source, write.address or write.claimed, id_)


async def _id(transaction: Transaction, write: RequestedWrite) -> UUID | None:
    if write.id is not None:
        return id_of(write.id)
    address = write.address or write.claimed
    if address is None:
        return None
    key = key_of(PATIENT, address)
    return (await imported.find_ids(transaction.connection, [key])).get(key)


def _source(transaction: Transaction, server: Server) -> str | None:
    return server.source if SourceIDs(server.source).apply(transaction.connection) else None
