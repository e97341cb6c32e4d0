from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from http import HTTPStatus
from uuid import UUID

from chassis.audit_trail.outbox import Event
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.scopes import Need
from chassis.problems.problem import Conflict, FieldError, Invalid, PatientOutOfReach, Problem
from chassis.uuids import uuid7
from chassis.writes import idempotency
from chassis.writes.write import Transaction, Written
from records.errors import IdentifierTaken
from records.event_types import Change
from records.fhir.api import repository
from records.fhir.api import service as reads
from records.fhir.api.server import NO_SERVER
from records.fhir.api.source_ids import SourceIDs, key_of, own
from records.fhir.api.writes.accepted import refusal_of
from records.fhir.api.writes.matching import keeps, patched, require_match, resolved, target
from records.fhir.api.writes.needs import shared_resource
from records.fhir.api.writes.referenced import referenced
from records.fhir.api.writes.refused import end_claims, refuse_doubtful
from records.fhir.api.writes.requested import CREATED, FOUND, Done, RequestedPatch, RequestedWrite
from records.fhir.api.writes.submitted import (
    Submitted,
    WriteCondition,
    pointer_below,
    renamed_pointers,
)
from records.fhir.bundles.bundle import assembled
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.bundle_json import read_resource
from records.fhir.bundles.doubts import IDENTITY_CHANGED, REOPENED, RULES
from records.fhir.bundles.linking import Resource, link
from records.fhir.bundles.references import (
    ByID,
    BySearch,
    Reference,
)
from records.fhir.bundles.repeats import (
    Repeats,
    entries_by_identifier,
    equal_entries,
    equal_updates,
)
from records.fhir.errors import ResourceNotFound
from records.fhir.mapping.patients import without_links
from records.fhir.mapping.resources import RenderedResource, patients_of
from records.fhir.r4.resource_types import PATIENT_REQUIRED, SHARED
from records.fhir.r4.shapes.checking import Repair
from records.fhir.r4.strict_json import StrictJSON, refuse
from records.fhir.store import repository as imported
from records.fhir.store.authors import sign
from records.fhir.store.kept import keep_owners
from records.fhir.store.row_repository import find_merges
from records.fhir.store.service import put
from records.panels import service as panels
from records.patients import repository as patients

PATIENT, ENCOUNTER = "Patient", "Encounter"
TAKEN = "identifier-of-another-patient"


async def create(transaction: Transaction, asked: RequestedWrite) -> Written[Done]:
    return await _write_one(transaction, asked)


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


@contextmanager
def _at_entry(asked: RequestedWrite | RequestedPatch) -> Iterator[None]:
    """Add the entry to a failure without a place, because a bundle may have 500 entries."""
    try:
        yield
    except Problem as problem:
        if not problem.errors and problem.status < HTTPStatus.INTERNAL_SERVER_ERROR:
            problem.errors = (FieldError(f"/entry/{asked.index}", problem.code),)
            problem.errors_total = 1
        raise


async def write(
    transaction: Transaction,
    requested: Sequence[RequestedWrite | RequestedPatch],
    *,
    is_bundle: bool = False,
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
        with _at_entry(request) if is_bundle else nullcontext():
            if isinstance(request, RequestedPatch):
                writes[request.index] = await patched(transaction, request)
            one = await resolved(transaction, writes[request.index])
            writes[request.index] = one
            one.require_all_elements()
            shown = await target(transaction, one)
            key = uuid7() if shown is None else UUID(shown.identity.id)
            if shown is None:
                _require_own_address(one, writes.values())
            else:
                (found if await keeps(transaction, one, shown) else before)[key] = shown
        _require_rights(transaction, one, is_kept=key in found)
        resources[one.index] = _resource(one, key, shown, resources.values(), is_kept=key in found)
        if key in before:
            resources[one.index].changed = one.changes(before[key])
    ordered = [resources[one.index] for one in kept]
    await _link(transaction, [writes[one.index] for one in requested], ordered, repeats)
    changing = [one for one in ordered if not one.is_kept]
    for resource in changing:
        await _complete(transaction, resource, writes[resource.entry.index], before)
    refusals = {
        one.id: await refusal_of(transaction, one, writes[one.entry.index], before[one.id])
        for one in changing
        if one.id in before
    }
    changed = await _store(transaction, changing, before)
    for resource in changing:
        refusal = refusals.get(resource.id)
        if refusal and _is_changed(changed[resource.id], before[resource.id]):
            with _at_entry(writes[resource.entry.index]) if is_bundle else nullcontext():
                raise refusal
    await _claim_addresses(connection, writes, ordered)
    for resource in changing:
        await require_match(transaction, writes[resource.entry.index], resource.id)
    await end_claims(transaction, writes, ordered)
    done = {
        one.entry.index: Done(found[one.id], FOUND, is_kept=True)
        if one.is_kept
        else Done(
            changed[one.id],
            FOUND if one.id in before else CREATED,
            _repairs(one, writes[one.entry.index]),
        )
        for one in ordered
    }
    done |= {index: done[repeat.kept] for index, repeat in repeats.items()}
    return [done[one.index] for one in requested]


def _is_changed(now: RenderedResource, before: RenderedResource) -> bool:
    return now.identity.version != before.identity.version


def _repairs(resource: Resource, asked: RequestedWrite) -> Sequence[Repair]:
    """A request with a version knows the status that it changes."""
    repairs = [*asked.submitted.repairs]
    if resource.reopening is not None and asked.precondition.version is None:
        pointer = resource.reopening.pointer.removeprefix(f"{resource.entry.pointer}/resource")
        repairs.append(Repair(f"/{asked.type}{pointer}", RULES[REOPENED]))
    if resource.needs_confirmation:
        repairs.append(Repair(f"/{asked.type}", RULES[IDENTITY_CHANGED]))
    return repairs


async def _complete(
    transaction: Transaction,
    resource: Resource,
    asked: RequestedWrite,
    before: Mapping[UUID, RenderedResource],
) -> None:
    shown = before.get(resource.id)
    if resource.type == PATIENT and shown is not None:
        row = await patients.find(transaction.connection, resource.id)
        if row is not None:
            resource.body = without_links(resource.body, row)
    agents = asked.submitted.server.trusted_agents
    sign(resource, None if shown is None else shown.body, transaction.caller, agents)
    if (address := asked.address or asked.claimed) is not None:
        resource.entry = replace(resource.entry, full_url=address)


def _require_rights(transaction: Transaction, asked: RequestedWrite, *, is_kept: bool) -> None:
    """A condition finds a shared resource with the scope `r`, but does not permit to write it."""
    need = Need.of(f"system/{asked.type}.{asked.operation}")
    may_write = not transaction.connection.is_limited and transaction.caller.may(need)
    if asked.type in SHARED and not is_kept and not may_write:
        pointer = f"{asked.entry.pointer}/resource"
        raise shared_resource(asked.type, asked.operation, pointer)


def _require_own_address(asked: RequestedWrite, others: Iterable[RequestedWrite]) -> None:
    """Raises Invalid if another entry creates a resource with the same ID of the client's server."""
    address = asked.address or asked.claimed
    for other in others:
        if address is not None and other is not asked and address in {other.address, other.claimed}:
            pointer, first = f"{asked.entry.pointer}/resource", other.entry.pointer
            raise Invalid(errors=(FieldError(pointer, "duplicate-source-id", other=first),))


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
    found = Resource(entry, key, is_kept=is_kept, is_new=shown is None)
    if is_kept and shown is not None and isinstance(shown.patient_id, UUID):
        found.patient_id = shown.patient_id
    return found


def _repeats(asked: Sequence[RequestedWrite]) -> Repeats:
    creations = [one.entry for one in asked if one.id is None and not one.is_by_id]
    updates = defaultdict[object, list[BundleEntry]](list)
    for one in asked:
        if one.id is not None:
            updates[one.type, one.id, one.precondition].append(one.entry)
    repeats = equal_entries(creations) | equal_updates(updates.values())
    refuse(_twice(updates.values(), repeats))
    rest = [one for one in creations if one.index not in repeats]
    different = [*entries_by_identifier(rest), *_updates_of_one(asked, repeats)]
    pointers = dict.fromkeys(entry.pointer for group in different for entry in group)
    refuse(
        FieldError(f"{one}/resource/identifier", "identifier-of-another-entry") for one in pointers
    )
    return repeats


def _twice(groups: Iterable[list[BundleEntry]], repeats: Repeats) -> Iterator[FieldError]:
    for group in groups:
        first, *others = (one for one in group if one.index not in repeats)
        for one in others:
            pointer = f"{one.pointer}/resource"
            yield FieldError(pointer, "duplicate-source-id", other=first.pointer)


def _updates_of_one(asked: Sequence[RequestedWrite], repeats: Repeats) -> list[list[BundleEntry]]:
    groups: defaultdict[object, list[BundleEntry]] = defaultdict(list)
    for one in asked:
        if one.search is not None and one.entry.index not in repeats:
            is_exclusive = one.updates_match or isinstance(one.search, BySearch)
            groups[one.type, one.search].append(one.entry) if is_exclusive else None
    return [group for group in groups.values() if len(group) > 1]


async def present(transaction: Transaction, type_: str, key: UUID) -> tuple[bytes, bool]:
    connection = transaction.connection
    shown = await reads.present(connection, transaction.caller, type_, key)
    has_routes = type_ in reads.ROWS and not await repository.lock(connection, type_, key)
    return shown.body, has_routes


async def replay_write(
    caller: Caller, asked: RequestedWrite, connection: Connection, first: idempotency.Reference
) -> Done:
    """Raises LookupError."""
    try:
        done = await replay_patch(caller, asked, connection, first)
        return replace(done, is_kept=done.status == FOUND and asked.keeps_found)
    except ResourceNotFound:
        raise LookupError from None


async def replay_patch(
    caller: Caller,
    asked: RequestedWrite | RequestedPatch,
    connection: Connection,
    first: idempotency.Reference,
) -> Done:
    """Raises ResourceNotFound, because a patch does not contain the patient."""
    key, version = UUID(first.id), str(first.version)
    return Done(await reads.at_version(connection, caller, asked.type, key, version), first.status)


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
    server = next((one.submitted.server for one in asked), NO_SERVER)
    if SourceIDs(server.source).apply(transaction.connection):
        named = await own(transaction.connection, [*references.values(), *bundle.external])
        bundle = replace(bundle, server=server.source, own=named)
        of_patches = {one.index: one.stored for one in asked}
        for resource in resources:
            kept = of_patches[resource.entry.index] - named
            resource.foreign = {one for one in kept if isinstance(one, ByID)}
    stored = await referenced(transaction, bundle, server)
    await refuse_doubtful(transaction, asked, bundle, stored, resources)
    link(bundle, stored, resources, await find_merges(transaction.connection, stored, resources))
    await keep_owners(transaction.connection, resources)
    for resource in resources:
        has_patient = resource.is_kept or resource.patient_id is not None
        if not has_patient and transaction.connection.is_limited:
            if resource.type in PATIENT_REQUIRED:
                pointer = f"{resource.entry.pointer}/resource/subject"
                raise Invalid(errors=(FieldError(pointer, "required"),))
            raise PatientOutOfReach


async def _claim_addresses(
    connection: Connection, writes: Mapping[int, RequestedWrite], resources: Iterable[Resource]
) -> None:
    """Raises Conflict if a concurrent import has stored the resource of an address."""
    asked = [(one, writes[one.entry.index]) for one in resources]
    addresses = [(resource, one.address or one.claimed) for resource, one in asked]
    keys = {key_of(one.type, address): one.id for one, address in addresses if address is not None}
    known = await imported.find_ids(connection, sorted(keys)) if keys else {}
    new = [(*key, keys[key]) for key in sorted(keys.keys() - known.keys())]
    if new and not await imported.claim_keys(connection, new):
        raise Conflict


async def _store(
    transaction: Transaction, resources: Sequence[Resource], before: Mapping[UUID, RenderedResource]
) -> dict[UUID, RenderedResource]:
    connection = transaction.connection
    for resource in resources:
        if resource.type == PATIENT and resource.id not in before:
            await panels.join(transaction, None, str(resource.id))
    keys = sorted((*key, one.id) for one in resources for key in one.keys)
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
    types = {one.id: one.type for one in resources}
    shown = await reads.present_several(connection, transaction.caller, types)
    for key, now in shown.items():
        if key in versions and str(key) not in recorded:
            was = before.get(key)
            kind = Change.RESOURCE_CREATED if was is None else Change.RESOURCE_AMENDED
            transaction.record(event_of(kind, now, was))
    return shown


def _bodies(before: Mapping[UUID, RenderedResource]) -> dict[UUID, StrictJSON]:
    return {
        key: read_resource(shown.body, "")
        for key, shown in before.items()
        if shown.identity.type in {PATIENT, ENCOUNTER}
    }


def event_of(kind: Change, shown: RenderedResource, was: RenderedResource | None) -> Event:
    identity = shown.identity
    return Event(
        kind,
        identity.type,
        identity.id,
        identity.version,
        patient_ids=patients_of(shown, *([] if was is None else [was])),
        encounter_id=shown.encounter_id,
    )
