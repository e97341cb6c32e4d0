import asyncio
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from chassis.access.reach import require_in_reach
from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.http.etags import Precondition, VersionMismatch
from chassis.http.fields import UUID_TEXT
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import FieldError, Invalid, PatientOutOfReach
from chassis.uuids import uuid7
from chassis.writes import idempotency
from chassis.writes.write import Transaction, Written
from records.errors import (
    IdentifierTaken,
    OtherID,
    ResourceNotFound,
    SeveralResourcesMatch,
)
from records.event_types import Change
from records.fhir.api import repository
from records.fhir.api import service as reads
from records.fhir.api.writes.authors import sign
from records.fhir.api.writes.needs import shared_resource
from records.fhir.api.writes.requested import (
    CREATED,
    FOUND,
    Done,
    RequestedPatch,
    RequestedWrite,
)
from records.fhir.api.writes.submitted import (
    Submitted,
    WriteCondition,
    pointer_below,
    read,
    renamed_pointers,
)
from records.fhir.bundles.bundle import Bundle, assembled
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.bundles.linking import Resource, Stored, StoredResource, link
from records.fhir.bundles.references import ByID, Reference, Search, search_of
from records.fhir.bundles.repeats import Repeats, entries_by_identifier, equal_entries
from records.fhir.mapping.patients import without_links
from records.fhir.mapping.resources import RenderedResource, patients_of
from records.fhir.r4.resource_types import SHARED
from records.fhir.r4.search.conditions import Condition
from records.fhir.r4.strict_json import StrictJSON, refuse
from records.fhir.store import repository as imported
from records.fhir.store.binaries import keep_owners
from records.fhir.store.joins import survivor
from records.fhir.store.row_repository import find_merges
from records.fhir.store.service import put
from records.panels import service as panels
from records.patient_references import holder_before_merges, require_uncontested
from records.patients import identifier_repository as identifiers
from records.patients import repository as patients
from records.patients.service import require_unmerged
from records.tables.base import SCHEMA

PATIENT, ENCOUNTER = "Patient", "Encounter"
TAKEN = "identifier-of-another-patient"


async def create(
    transaction: Transaction, submitted: Submitted, condition: WriteCondition | None = None
) -> Written[Done]:
    return await _write_one(transaction, RequestedWrite(submitted, condition))


async def update_match(
    transaction: Transaction, submitted: Submitted, condition: WriteCondition | None
) -> Written[Done]:
    """Update the resource that meets the condition, or create one."""
    asked = RequestedWrite(
        submitted, condition, precondition=transaction.precondition, updates_match=True
    )
    return await _write_one(transaction, asked)


async def update(transaction: Transaction, submitted: Submitted, id_: str) -> Written[Done]:
    """Equal content does not make a version."""
    asked = RequestedWrite(submitted, id=id_, precondition=transaction.precondition)
    return await _write_one(transaction, asked)


async def patch(transaction: Transaction, asked: RequestedPatch) -> Written[Done]:
    return await _write_one(transaction, replace(asked, precondition=transaction.precondition))


async def _write_one(
    transaction: Transaction, asked: RequestedWrite | RequestedPatch
) -> Written[Done]:
    with renamed_pointers(pointer_below(asked.type)):
        (done,) = await write(transaction, [asked])
    return done.written


async def write(
    transaction: Transaction, requested: Sequence[RequestedWrite | RequestedPatch]
) -> list[Done]:
    """Store all resources or none. Raises Invalid with JSON pointers into the bundle, and the
    errors of `create` and `update`.
    """
    connection = transaction.connection
    writes = {one.index: one for one in requested if isinstance(one, RequestedWrite)}
    repeats = _repeats([*writes.values()])
    kept = [one for one in requested if one.index not in repeats]
    before: dict[UUID, RenderedResource] = {}
    found: dict[UUID, RenderedResource] = {}
    resources: dict[int, Resource] = {}
    # Lock in a fixed order, which prevents deadlocks.
    for request in sorted(kept, key=lambda one: (one.type, one.id or "", str(one.condition))):
        if isinstance(request, RequestedPatch):
            writes[request.index] = await _patched(transaction, request)
        one = writes[request.index]
        one.require_all_elements()
        shown = await _present(transaction, one)
        key = uuid7() if shown is None else UUID(shown.identity.id)
        if shown is not None:
            (found if one.keeps(shown) else before)[key] = shown
        _require_rights(transaction, one, is_kept=key in found)
        resources[one.index] = _resource(one, key, shown, resources.values(), is_kept=key in found)
    ordered = [resources[one.index] for one in kept]
    await _link(transaction, [writes[one.index] for one in requested], ordered, repeats)
    for resource in ordered:
        if resource.type == PATIENT and resource.id in before:
            row = await patients.find(connection, resource.id)
            if row is not None:
                resource.body = without_links(resource.body, row)
        if not resource.is_kept:
            shown = before.get(resource.id)
            sign(resource, None if shown is None else shown.body, transaction.caller)
    changed = await _store(transaction, [one for one in ordered if not one.is_kept], before)
    done = {
        one.entry.index: Done(found[one.id], FOUND, is_kept=True)
        if one.is_kept
        else Done(
            changed[one.id],
            FOUND if one.id in before else CREATED,
            writes[one.entry.index].submitted.repairs,
        )
        for one in ordered
    }
    done |= {index: done[repeat.kept] for index, repeat in repeats.items()}
    return [done[one.index] for one in requested]


def _require_rights(transaction: Transaction, asked: RequestedWrite, *, is_kept: bool) -> None:
    """A condition finds a shared resource with the scope `r`, but does not permit to write it."""
    need = Need.of(f"system/{asked.type}.{asked.operation}")
    may_write = not transaction.connection.is_limited and transaction.caller.may(need)
    if asked.type in SHARED and not is_kept and not may_write:
        pointer = f"{asked.entry.pointer}/resource"
        raise shared_resource(asked.type, asked.operation, pointer)


def _resource(
    asked: RequestedWrite,
    key: UUID,
    shown: RenderedResource | None,
    others: Iterable[Resource],
    *,
    is_kept: bool,
) -> Resource:
    """Raises Invalid if another entry writes the resource."""
    entry = asked.entry
    same = [one for one in others if one.id == key and not (one.is_kept and is_kept)]
    if same:
        pointer, other = f"{entry.pointer}/resource", same[0].entry.pointer
        raise Invalid(errors=(FieldError(pointer, "duplicate-source-id", other=other),))
    found = Resource(
        entry,
        key,
        is_kept=is_kept,
        is_new=shown is None,
        may_change_patient=not (asked.updates_match or asked.is_patched),
    )
    if is_kept and shown is not None and isinstance(shown.patient_id, UUID):
        found.patient_id = shown.patient_id
    return found


def _repeats(asked: Sequence[RequestedWrite]) -> Repeats:
    creations = [one.entry for one in asked if one.id is None and not one.is_by_id]
    repeats = equal_entries(creations)
    rest = [one for one in creations if one.index not in repeats]
    different = [*entries_by_identifier(rest), *_updates_of_one(asked, repeats)]
    pointers = dict.fromkeys(entry.pointer for group in different for entry in group)
    refuse(
        FieldError(f"{one}/resource/identifier", "identifier-of-another-entry") for one in pointers
    )
    return repeats


def _updates_of_one(asked: Sequence[RequestedWrite], repeats: Repeats) -> list[list[BundleEntry]]:
    groups: defaultdict[object, list[BundleEntry]] = defaultdict(list)
    for one in asked:
        if one.updates_match and one.entry.index not in repeats:
            groups[one.type, one.search].append(one.entry)
    return [group for group in groups.values() if len(group) > 1]


async def _patched(transaction: Transaction, asked: RequestedPatch) -> RequestedWrite:
    before = await _locked(transaction, asked.type, asked.id, asked.precondition)

    def patched() -> Submitted:
        body = asked.patch.apply(before.body)
        return read(body, asked.type, {}, asked.server, index=asked.index)

    submitted = await asyncio.to_thread(patched)
    return RequestedWrite(
        submitted, id=before.identity.id, precondition=asked.precondition, is_patched=True
    )


async def _present(transaction: Transaction, asked: RequestedWrite) -> RenderedResource | None:
    """Return the resource that the request meets; locked, unless a creation only finds it."""
    connection, caller, type_ = transaction.connection, transaction.caller, asked.type
    if asked.id is not None:
        before = await _locked(transaction, type_, asked.id, asked.precondition)
        if asked.submitted.id != asked.id:
            raise OtherID
        return before
    matches = await _matches(connection, asked)
    if not asked.updates_match:
        return await reads.present(connection, caller, type_, matches.pop()) if matches else None
    if not asked.has_wanted_identifier:
        pointer = f"{asked.entry.pointer}/resource/identifier"
        raise Invalid(errors=(FieldError(pointer, "identifier-of-condition"),))
    if not matches:
        if asked.precondition.is_given:
            raise VersionMismatch
        return None
    before = await _locked(transaction, type_, str(*matches), asked.precondition)
    if await _matches(connection, asked) != matches:  # Another request changed the resource first.
        return await _present(transaction, asked)
    if UUID_TEXT.fullmatch(asked.submitted.id or "") and asked.submitted.id != before.identity.id:
        raise OtherID
    return before


async def _locked(
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


async def present(transaction: Transaction, type_: str, key: UUID) -> tuple[bytes, bool]:
    connection = transaction.connection
    shown = await reads.present(connection, transaction.caller, type_, key)
    has_routes = type_ in reads.ROWS and not await repository.lock(connection, type_, key)
    return shown.body, has_routes


async def replay_write(
    caller: Caller, type_: str, connection: Connection, first: idempotency.Reference
) -> Done:
    """Raises LookupError."""
    try:
        done = await replay_patch(caller, type_, connection, first)
        return replace(done, is_kept=done.status == FOUND)
    except ResourceNotFound:
        raise LookupError from None


async def replay_patch(
    caller: Caller, type_: str, connection: Connection, first: idempotency.Reference
) -> Done:
    """Raises ResourceNotFound, because a patch does not contain the patient."""
    key, version = UUID(first.id), str(first.version)
    return Done(await reads.at_version(connection, caller, type_, key, version), first.status)


async def _matches(connection: Connection, asked: RequestedWrite) -> set[UUID]:
    """Find resources by the condition. Without a match, concurrent requests with the same
    identifiers wait until the transaction ends. Raises SeveralResourcesMatch.
    """
    if asked.condition is None:
        return set()
    found = await _met(connection, asked.type, asked.condition.condition)
    if len(found) > 1:
        raise SeveralResourcesMatch(errors=(asked.condition.place,))
    return found


async def _met(connection: Connection, type_: str, condition: Condition) -> set[UUID]:
    wanted = search_of(type_, condition.identifiers)
    if wanted is None:
        return await _found(connection, [ByID(type_, one) for one in condition.ids])
    if type_ == PATIENT:
        return {*await identifiers.holders(connection, condition.identifiers)}
    if found := await _found(connection, [wanted]):
        return found
    for value in sorted({one.value for one in condition.identifiers}):
        await repository.wait_for_same(connection, f"{type_}/{value}")
    return await _found(connection, [wanted])


async def _found(connection: Connection, references: Sequence[ByID | Search]) -> set[UUID]:
    found = await imported.find_resources(connection, references)
    return {
        one.id
        for reference in references
        for one in found.get(reference, ())
        if one.type == reference.type
    }


async def _link(
    transaction: Transaction,
    asked: Sequence[RequestedWrite],
    resources: Sequence[Resource],
    repeats: Repeats,
) -> None:
    references: dict[str, Reference] = {}
    for one in asked:
        references |= one.submitted.references
    entries = [one.entry for one in asked]
    bundle = assembled(entries, references, repeats, keeps_unknown=True)
    takes_numbers = any(one.submitted.takes_numbers for one in asked)
    stored = await _referenced(transaction, bundle, takes_numbers=takes_numbers)
    link(bundle, stored, resources, await find_merges(transaction.connection, stored, resources))
    await keep_owners(transaction.connection, resources)
    for resource in resources:
        has_patient = resource.is_kept or resource.patient_id is not None
        if not has_patient and transaction.connection.is_limited:
            raise PatientOutOfReach


async def _referenced(transaction: Transaction, bundle: Bundle, *, takes_numbers: bool) -> Stored:
    """Check referenced patients. A patient out of reach is rejected, whether or not the patient
    exists.
    """
    linked = {one.reference for entry in bundle.entries for one in entry.links}
    named_patients = [
        reference.id
        for reference in linked & bundle.external
        if isinstance(reference, ByID) and reference.type == PATIENT
    ]
    await require_in_reach(transaction.connection, SCHEMA, named_patients)
    found = await imported.find_resources(transaction.connection, bundle.external)
    if not takes_numbers:
        return found
    return {**found, **await _patients_by_number(transaction.connection, bundle.external, linked)}


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


async def _store(
    transaction: Transaction, resources: Sequence[Resource], before: Mapping[UUID, RenderedResource]
) -> dict[UUID, RenderedResource]:
    connection = transaction.connection
    for resource in resources:
        if resource.type == PATIENT and resource.id not in before:
            await panels.join(transaction, None, str(resource.id))
    keys = sorted(
        (*key, one.id)
        for one in resources
        for key in (one.entry.identifier_key, one.entry.key_about(one.patient_id))
        if key is not None
    )
    if keys and not connection.is_limited:
        # No keys for limited callers: later imports would update their resources.
        await imported.claim_keys(connection, keys)
    events = len(transaction.events)
    try:
        versions, _ = await put(transaction, resources, None, shown=_bodies(before))
    except Invalid as invalid:
        taken = [error for error in invalid.errors if error.rule == TAKEN]
        if taken:
            raise IdentifierTaken(errors=taken) from None
        raise
    recorded = {str(event.resource_id) for event in transaction.events[events:]}
    shown = {}
    for one in resources:
        now = await reads.present(connection, transaction.caller, one.type, one.id)
        shown[one.id] = now
        if one.id in versions and str(one.id) not in recorded:
            was = before.get(one.id)
            kind = Change.RESOURCE_CREATED if was is None else Change.RESOURCE_AMENDED
            transaction.record(_event(kind, now, was))
    return shown


def _bodies(before: Mapping[UUID, RenderedResource]) -> dict[UUID, StrictJSON]:
    return {
        key: read_resource(shown.body, "")
        for key, shown in before.items()
        if shown.identity.type in {PATIENT, ENCOUNTER}
    }


def _event(kind: Change, shown: RenderedResource, was: RenderedResource | None) -> Event:
    identity = shown.identity
    return Event(
        kind,
        identity.type,
        identity.id,
        identity.version,
        patient_ids=patients_of(shown, *([] if was is None else [was])),
        encounter_id=shown.encounter_id,
    )
