"""Finds the resource that a request updates or finds."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from chassis.database.pool import Connection
from chassis.http.etags import Precondition, VersionMismatch
from chassis.http.fields import UUID_TEXT
from chassis.identity.scopes import Need
from chassis.problems.problem import FieldError, Invalid, ScopeMissing
from chassis.writes.write import Transaction
from records.fhir.api import repository
from records.fhir.api import service as reads
from records.fhir.api.http import ID_PATTERN
from records.fhir.api.search import matches as search
from records.fhir.api.source_ids import SourceIDs, key_of
from records.fhir.api.writes.requested import RequestedPatch, RequestedWrite
from records.fhir.api.writes.submitted import Submitted, WriteCondition, read
from records.fhir.bundles.references import (
    ByID,
    ByIdentifier,
    BySearch,
    Search,
    find_binaries,
    find_references,
    parse_reference,
)
from records.fhir.errors import DifferentPerson, OtherID, ResourceNotFound, SeveralResourcesMatch
from records.fhir.mapping.resources import RenderedResource
from records.fhir.store import refusals
from records.fhir.store import repository as imported
from records.fhir.store.corrections import Correction, of_registrar
from records.fhir.store.joins import survivor
from records.identifiers import IdentifierQuery
from records.patients import identifier_repository as identifiers
from records.patients import repository as patients
from records.patients.service import require_unmerged

PATIENT = "Patient"
_ID = re.compile(ID_PATTERN)


async def resolved(transaction: Transaction, asked: RequestedWrite) -> RequestedWrite:
    """Give a request for an ID of the client's own server the address there. Raises OtherID."""
    id_ = asked.id
    if id_ is not None and asked.submitted.id != id_:
        raise OtherID
    if id_ is None and asked.condition is not None and len(asked.condition.condition.ids) == 1:
        (id_,) = asked.condition.condition.ids
    source = SourceIDs(asked.submitted.server.source)
    connection = transaction.connection
    if id_ is None or not _ID.fullmatch(id_) or not source.apply(connection):
        return asked
    if await source.is_own(connection, asked.type, id_):
        return asked
    address = source.address(asked.type, id_)
    if asked.id is None:
        return replace(asked, claimed=address)
    return replace(asked, id=None, address=address, updates_match=True)


async def patched(transaction: Transaction, asked: RequestedPatch) -> RequestedWrite:
    id_ = await SourceIDs(asked.server.source).resolve(transaction.connection, asked.type, asked.id)
    before = await locked(transaction, asked.type, id_, asked.precondition)

    def apply() -> Submitted:
        body = asked.patch.apply(before.body)
        return read(body, asked.type, {}, asked.server, index=asked.index)

    submitted = await asyncio.to_thread(apply)
    texts = find_references(before.body) | find_binaries(before.body)
    return RequestedWrite(
        submitted,
        id=before.identity.id,
        precondition=asked.precondition,
        is_patched=True,
        stored=frozenset(one for text in texts if (one := parse_reference(text)) is not None),
    )


async def target(transaction: Transaction, asked: RequestedWrite) -> RenderedResource | None:
    """Return the resource that the request meets; locked, unless a creation only finds it."""
    connection, caller, type_ = transaction.connection, transaction.caller, asked.type
    if asked.id is not None:
        return await locked(transaction, type_, asked.id, asked.precondition)
    if asked.address is not None:
        return await _of_source(transaction, asked, asked.address)
    matches = await _matches(transaction, asked)
    if not asked.updates_match:
        return await reads.present(connection, caller, type_, matches.pop()) if matches else None
    if not asked.has_wanted_identifier:
        pointer = f"{asked.entry.pointer}/resource/identifier"
        raise Invalid(errors=(FieldError(pointer, "identifier-of-condition"),))
    if not matches:
        if asked.precondition.is_given:
            raise VersionMismatch
        return None
    before = await locked(transaction, type_, str(*matches), asked.precondition)
    if await _matches(transaction, asked) != matches:  # Another request changed the resource first.
        return await target(transaction, asked)
    if UUID_TEXT.fullmatch(asked.submitted.id or "") and asked.submitted.id != before.identity.id:
        raise OtherID
    return before


async def locked(
    transaction: Transaction, type_: str, id_: str, precondition: Precondition
) -> RenderedResource:
    connection = transaction.connection
    key = await survivor(connection, type_, reads.key_of(id_))
    if not await repository.lock(connection, type_, key):
        raise ResourceNotFound
    if type_ == PATIENT and (row := await patients.find(connection, key)) is not None:
        await require_unmerged(connection, row)
    before = await reads.present(connection, transaction.caller, type_, key)
    precondition.check(before.identity.version)
    return before


async def _of_source(
    transaction: Transaction, asked: RequestedWrite, address: str
) -> RenderedResource | None:
    """Return the resource with this address, or a patient with an identifier of the resource; None
    to create it. Raises DifferentPerson (docs/identity.md, rule 6).
    """
    connection, type_, key = transaction.connection, asked.type, key_of(asked.type, address)
    if (known := (await imported.find_ids(connection, [key])).get(key)) is not None:
        return await locked(transaction, type_, str(known), asked.precondition)
    need = Need.of(f"{type_}.c")
    if not transaction.caller.may(need):
        raise ScopeMissing(need.smallest)
    await repository.WAIT_FOR_SAME.run(connection, name=f"{type_}/{address}")
    if (known := (await imported.find_ids(connection, [key])).get(key)) is not None:
        return await locked(transaction, type_, str(known), asked.precondition)
    held = asked.submitted.entry.current_identifiers if type_ == PATIENT else []
    queries = [IdentifierQuery(one.system, one.value) for one in held]
    if found := {*await identifiers.holders(connection, queries)} if queries else set():
        if len(found) > 1:
            place = FieldError(f"{asked.entry.pointer}/resource/identifier", "several-matches")
            raise SeveralResourcesMatch(errors=(place,))
        before = await locked(transaction, type_, str(*found), asked.precondition)
        await keeps(transaction, replace(asked, address=None), before)  # Raises DifferentPerson.
        return before
    if asked.precondition.is_given:
        raise VersionMismatch
    return None


async def keeps(transaction: Transaction, asked: RequestedWrite, shown: RenderedResource) -> bool:
    """Whether a matching resource stays unchanged. Raises DifferentPerson."""
    key = UUID(shown.identity.id)
    is_compared = asked.type == PATIENT and asked.id is None
    sent = await refusals.find_sent(transaction.connection, [key]) if is_compared else {}
    try:
        return asked.keeps(shown, sent.get(key, ()))
    except DifferentPerson:
        if not await _is_correction(transaction, asked, shown):
            raise
        return False


async def _is_correction(
    transaction: Transaction, asked: RequestedWrite, shown: RenderedResource
) -> bool:
    identifiers = [] if asked.condition is None else asked.condition.condition.identifiers
    if not identifiers or not asked.may_correct(shown):
        return False
    wanted = [ByIdentifier(PATIENT, one.system, one.value) for one in identifiers]
    found = [Correction(UUID(shown.identity.id), one) for one in wanted]
    connection, caller = transaction.connection, transaction.caller
    return await of_registrar(connection, caller, found) == found


async def _matches(transaction: Transaction, asked: RequestedWrite) -> set[UUID]:
    """Find resources by the condition. Without a match, concurrent requests with the same
    identifiers wait until the transaction ends. Raises SeveralResourcesMatch.
    """
    if asked.condition is None:
        return set()
    found = await _met(transaction, asked, asked.condition)
    if len(found) > 1:
        raise SeveralResourcesMatch(errors=(asked.condition.place,))
    return found


async def _met(
    transaction: Transaction, asked: RequestedWrite, condition: WriteCondition
) -> set[UUID]:
    connection, type_, wanted = transaction.connection, asked.type, asked.search
    if isinstance(wanted, BySearch):
        server = asked.submitted.server
        stored = await search.matches_or_lock(transaction, wanted, condition.place, server)
        return {one.id for one in stored}
    if wanted is None:
        return await _with_ids(connection, asked, condition.condition.ids)
    if type_ == PATIENT:
        return {*await identifiers.holders(connection, condition.condition.identifiers)}
    if found := await _found(connection, [wanted]):
        return found
    for value in sorted({one.value for one in condition.condition.identifiers}):
        await repository.WAIT_FOR_SAME.run(connection, name=f"{type_}/{value}")
    return await _found(connection, [wanted])


async def _with_ids(connection: Connection, asked: RequestedWrite, ids: Sequence[str]) -> set[UUID]:
    source = SourceIDs(asked.submitted.server.source)
    if asked.claimed is not None:
        await repository.WAIT_FOR_SAME.run(connection, name=f"{asked.type}/{asked.claimed}")
    named = [await source.resolve(connection, asked.type, one) for one in ids]
    return await _found(connection, [ByID(asked.type, one) for one in named])


async def _found(connection: Connection, references: Sequence[ByID | Search]) -> set[UUID]:
    found = await imported.find_resources(connection, references)
    return {
        one.id
        for reference in references
        for one in found.get(reference, ())
        if one.type == reference.type
    }


async def require_match(transaction: Transaction, asked: RequestedWrite, key: UUID) -> None:
    """Raise Invalid if the updated resource does not meet its condition."""
    wanted, condition = asked.search, asked.condition
    if not asked.updates_match or condition is None or not isinstance(wanted, BySearch):
        return
    place = replace(condition.place, rule="resource-of-condition")
    found = await search.matches(transaction, wanted, place, asked.submitted.server)
    if key not in {one.id for one in found}:
        raise Invalid(errors=(place,))
