import asyncio
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TypeVar
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.identity.trusted_agents import TrustedAgents, is_untrusted
from chassis.problems.problem import Conflict, FieldError
from chassis.writes.write import Transaction
from records.encounters.service import event as encounter_event
from records.event_types import Change
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.bundle_entry import BundleEntry
from records.fhir.bundles.encounter_mapping import MappedEncounter, map_encounter
from records.fhir.bundles.linking import NO_MERGES, Merges, Resource, Stored, link
from records.fhir.bundles.merging import (
    Before,
    Sender,
    before_of,
    differing_fields,
    merge_encounter,
    merge_patient,
    sender_of,
)
from records.fhir.bundles.patient_mapping import Identifier, MappedPatient, StoredJSON, map_patient
from records.fhir.bundles.references import ByID, ByIdentifier, Reference
from records.fhir.chart_index import service as chart_index
from records.fhir.r4.strict_json import InvalidElement, StrictJSON, refuse
from records.fhir.search_index import service as search_index
from records.fhir.store import (
    claimed_numbers,
    drafts,
    identity_tasks,
    refusals,
    refused_claims,
    replaced_patients,
    repository,
    resource_writes,
    row_entries,
    row_repository,
    searches,
)
from records.fhir.store.identification import identify
from records.fhir.store.kept import (
    keep_edits,
    keep_final_results,
    keep_owners,
    keep_unchanged,
)
from records.fhir.store.outcomes import StoredBundle, summarise
from records.fhir.store.searches import Reader
from records.patients.identifier_repository import claim as claim_identifiers
from records.patients.identifiers import replace as replace_identifiers
from records.patients.identifiers import require_changeable
from records.patients.rows import HeldIdentifier
from records.patients.service import event as patient_event

T = TypeVar("T")
M = TypeVar("M", MappedPatient, MappedEncounter)
LARGE = 500
ROWS_AT_ONCE = 500
BYTES_AT_ONCE = 4 * 1024 * 1024


async def store(
    transaction: Transaction,
    bundle: Bundle,
    reader: Reader,
    report_progress: Callable[[int], None] | None = None,
) -> StoredBundle:
    """Store a bundle. A resource that equals the one that reads show changes nothing. Resources by an
    agent are drafts. Raises Invalid, Conflict, SeveralResourcesMatch, ScopeMissing.
    """
    connection = transaction.connection
    await repository.WAIT_LONGER.run(connection)
    if len(bundle.entries) > LARGE:
        await repository.PLAN_EACH_STATEMENT.run(connection)
    found = await searches.find(transaction, bundle, reader)
    stored = {**await _look_up(connection, bundle), **found}
    resources = await identify(transaction, bundle, stored)
    await claimed_numbers.refuse_doubtful(transaction, bundle, stored, resources)
    merges = await row_repository.find_merges(connection, stored, resources)
    await asyncio.to_thread(link, bundle, stored, resources, merges)
    await keep_owners(connection, resources)
    caller, agents = transaction.caller, reader.trusted_agents
    by_feed, by_agent = _divided(resources, caller, agents)
    await keep_unchanged(transaction, resources, by_agent, reader.present)
    accepted = await drafts.end_drafts(connection, by_feed, agents)
    await keep_final_results(connection, resources, accepted)
    await keep_edits(connection, bundle, resources)
    await drafts.sign_drafts(connection, by_agent, caller, agents)

    versions, existing = await put(transaction, resources, stored, report_progress, merges=merges)
    await drafts.refuse_changes_of_accepted(connection, by_agent, versions, agents)
    await searches.require_matches(transaction, resources, reader)
    for resource in resources:
        if resource.different_patient is not None and resource.is_new:
            await identity_tasks.ask(
                transaction, resource.id, identifier_of=str(resource.different_patient)
            )
    await claimed_numbers.remember(connection, resources)
    await refused_claims.end_import(transaction, bundle, resources)
    authorities = replaced_patients.Authorities(transaction, agents)
    await replaced_patients.follow(bundle, stored, resources, versions.keys(), authorities)
    return await asyncio.to_thread(
        summarise, resources, versions, existing, bundle.repeats, bundle.skipped
    )


def _divided(
    resources: Iterable[Resource], caller: Caller, agents: TrustedAgents
) -> tuple[list[Resource], list[Resource]]:
    """Return the resources that the caller imports as a feed, and the others."""
    by_feed: list[Resource] = []
    by_agent: list[Resource] = []
    for one in resources:
        (by_agent if is_untrusted(caller, one.type, agents) else by_feed).append(one)
    return by_feed, by_agent


async def put(
    transaction: Transaction,
    resources: Sequence[Resource],
    stored: Stored | None,
    report_progress: Callable[[int], None] | None = None,
    *,
    shown: Mapping[UUID, StrictJSON] | None = None,
    merges: Merges = NO_MERGES,
) -> tuple[dict[UUID, int], set[UUID]]:
    """Return new and changed versions, and the ids of existing patients and encounters. `shown`:
    patients and encounters as the caller saw them, to find the caller's changes. `merges`: an
    identifier of a merged patient becomes a claim.
    """
    connection = transaction.connection
    versions: dict[UUID, int] = {}
    done = sum(resource.is_kept for resource in resources)
    for batch in _batches_by_size([resource for resource in resources if not resource.is_kept]):
        written = await resource_writes.put_resources(connection, batch)
        changed = [resource for resource in batch if resource.id in written]
        for resource in changed:
            row = written[resource.id]
            versions[resource.id], resource.former_patient_id = row.version, row.former_patient_id
        await refusals.refuse_moves(connection, changed)
        await search_index.store(
            connection,
            {
                one.id: (one.body, one.encounter_id)
                for one in changed
                if one.type not in row_entries.INDEXED
            },
        )
        await chart_index.store(connection, {one.id: (one.type, one.body) for one in changed})
        done += len(batch)
        if report_progress is not None:
            report_progress(done)

    shown = shown or {}
    changed = [one for one in resources if one.id in versions or one.id in shown]
    existing = await _put_patients(transaction, changed, versions, stored, shown, merges=merges)
    existing |= await _put_encounters(transaction, changed, versions, shown)
    for resource in changed:
        if resource.id in versions and resource.needs_confirmation:
            await identity_tasks.ask(transaction, resource.id, changed=[*resource.changed])
    return versions, existing


async def _look_up(connection: Connection, bundle: Bundle) -> Stored:
    names: set[Reference] = {
        name
        for entry in bundle.entries
        for name in (*entry.names_of_addresses, *entry.patient_searches)
    }
    names |= {entry.if_none_exist for entry in bundle.entries if entry.if_none_exist is not None}
    keys = bundle.keys
    wanted = bundle.external | names | keys.keys()
    resources = await repository.find_resources(connection, wanted)
    if unknown := {url: key for url, key in keys.items() if url not in resources}:
        ids = await repository.find_ids(connection, sorted(unknown.values()))
        by_id = {url: ByID(key[0], str(ids[key])) for url, key in unknown.items() if key in ids}
        found = await repository.find_resources(connection, set(by_id.values()))
        resources |= {url: found[named] for url, named in by_id.items() if named in found}
    found = resources | await repository.find_rows(connection, names)
    return await replaced_patients.with_former_holders(connection, bundle, found)


async def _put_patients(
    transaction: Transaction,
    changed: Sequence[Resource],
    versions: Mapping[UUID, int],
    stored: Stored | None,
    shown: Mapping[UUID, StrictJSON],
    *,
    merges: Merges,
) -> set[UUID]:
    """Return the IDs of existing patients."""
    connection = transaction.connection
    mapped = [
        (resource, resource.entry.mapped)
        for resource in changed
        if isinstance(resource.entry.mapped, MappedPatient)
    ]
    sent_before = await _sent_before(
        connection, [one for one, _ in mapped], versions, map_patient, shown
    )
    existing_ids: set[UUID] = set()
    for batch in _batches(mapped):
        entries = {resource.id: resource.entry for resource, _ in batch}
        existing = await row_repository.lock_patients(connection, list(entries))
        refusals.refuse_identifiers_of_others(
            (one for one, _ in batch), existing, stored or {}, merges
        )
        put = {
            resource.id: merge_patient(
                existing.get(resource.id), sent_before.get(resource.id), patient
            )
            for resource, patient in batch
        }
        refusals.refuse_impossible(entries, existing, put)
        held = {patient_id: patient.identifiers for patient_id, patient in existing.items()}
        identifiers = await _changed_identifiers(connection, held, put)
        rows = await row_repository.put_patients(
            connection, put, transaction.caller, with_bodies=put.keys() & versions.keys()
        )
        claims = {
            (resource.id, identifier.name)
            for resource, _ in batch
            for identifier in resource.entry.identifiers
            if _is_claim(resource, identifier, stored or {}, merges)
        }
        if identifiers and (
            taken := await _replace_identifiers(connection, held, identifiers, claims)
        ):
            names = {(one.system, one.value) for one in taken}
            _refuse_taken_identifiers([one.entry for one, _ in mapped], names, stored)
        for row in rows:
            if row.id in existing:
                changes = differing_fields(existing[row.id], put[row.id])
                event = patient_event(Change.PATIENT_AMENDED, row, *changes)
            else:
                event = patient_event(Change.PATIENT_CREATED, row)
            transaction.record(event)
        await row_entries.store(connection, "Patient", put.keys())
        existing_ids |= existing.keys()
    return existing_ids


async def _changed_identifiers(
    connection: Connection,
    held: Mapping[UUID, Sequence[StoredJSON]],
    put: Mapping[UUID, MappedPatient],
) -> Mapping[UUID, Sequence[StoredJSON]]:
    changed = {key: one.identifiers for key, one in put.items() if held.get(key) != one.identifiers}
    for key in held.keys() & changed.keys():
        await require_changeable(connection, key, held[key], changed[key])
    return changed


async def _replace_identifiers(
    connection: Connection,
    before: Mapping[UUID, Sequence[StoredJSON]],
    identifiers: Mapping[UUID, Sequence[StoredJSON]],
    claims: set[tuple[UUID, tuple[str, str]]],
) -> list[HeldIdentifier]:
    """Replace identifiers. Return identifiers that belong to other patients. Identifiers without a
    system become claims, because such sources are unrelated.
    """
    taken = await replace_identifiers(connection, before, identifiers, claims)
    numbers = {one.value for one in taken if not one.system}
    if numbers:
        claims |= {(patient_id, ("", number)) for patient_id in identifiers for number in numbers}
        await claim_identifiers(connection, identifiers, claims)
    return [one for one in taken if one.system]


def _is_claim(resource: Resource, identifier: Identifier, stored: Stored, merges: Merges) -> bool:
    """Whether an identifier stays unconfirmed with this patient: if its other holder is known to be
    different or merged.
    """
    if identifier.name in resource.entry.ceded:
        return True
    search = ByIdentifier("Patient", identifier.system, identifier.value)
    others = [one.id for one in stored.get(search, ()) if one.id != resource.id]
    known = {resource.different_patient, *resource.other_records}
    return any(one in known or merges.are_same_patient(one, resource.id) for one in others)


def _refuse_taken_identifiers(
    entries: Iterable[BundleEntry], taken: Collection[tuple[str, str]], stored: Stored | None
) -> None:
    """Raise Invalid if an identifier belongs to another patient; Conflict if that patient is new:
    the next attempt finds it.
    """
    seen: dict[tuple[str, str], str] = {}
    errors: list[FieldError] = []
    for entry in sorted(entries, key=lambda entry: entry.index):
        for identifier in entry.identifiers:
            search = ByIdentifier("Patient", identifier.system, identifier.value)
            if identifier.name not in taken:
                continue
            if stored is None or search in stored:
                errors.append(FieldError(identifier.pointer, "identifier-of-another-patient"))
            elif identifier.name in seen:
                other = seen[identifier.name]
                errors.append(FieldError(identifier.pointer, "duplicate-identifier", other=other))
        for identifier in entry.identifiers:
            seen.setdefault(identifier.name, identifier.pointer)
    refuse(errors)
    raise Conflict


async def _put_encounters(
    transaction: Transaction,
    changed: Sequence[Resource],
    versions: Mapping[UUID, int],
    shown: Mapping[UUID, StrictJSON],
) -> set[UUID]:
    """Store encounters. Raises Invalid if a source moves one to another patient, because agents and
    audit already know its patient.
    """
    connection = transaction.connection
    mapped = [
        (resource, resource.entry.mapped)
        for resource in changed
        if isinstance(resource.entry.mapped, MappedEncounter)
    ]
    sent_before = await _sent_before(
        connection, [one for one, _ in mapped], versions, map_encounter, shown
    )
    existing_ids: set[UUID] = set()
    for batch in _batches(mapped):
        existing = await row_repository.lock_encounters(
            connection, [resource.id for resource, _ in batch]
        )
        refuse(
            FieldError(f"{resource.entry.pointer}/resource/subject", "patient-never-changes")
            for resource, _ in batch
            if resource.id in existing and existing[resource.id].patient_id != resource.patient_id
        )
        put = {
            resource.id: (
                resource.patient_id,
                merge_encounter(existing.get(resource.id), sent_before.get(resource.id), encounter),
            )
            for resource, encounter in batch
        }
        for row in await row_repository.put_encounters(
            connection, put, transaction.caller, with_bodies=put.keys() & versions.keys()
        ):
            if row.id in existing:
                changes = differing_fields(existing[row.id], put[row.id][1])
                event = encounter_event(Change.ENCOUNTER_AMENDED, row, *changes)
            else:
                event = encounter_event(Change.ENCOUNTER_CREATED, row)
            transaction.record(event)
        await row_entries.store(connection, "Encounter", put.keys())
        existing_ids |= existing.keys()
    return existing_ids


async def _sent_before(
    connection: Connection,
    resources: Sequence[Resource],
    versions: Mapping[UUID, int],
    map_resource: Callable[[StrictJSON], M],
    shown: Mapping[UUID, StrictJSON],
) -> dict[UUID, Before[M]]:
    sources = {
        resource.id: resource.entry.source
        for resource in resources
        if resource.id not in shown and versions[resource.id] > 1
    }
    sent: dict[UUID, list[tuple[Sender, M]]] = {}
    for row in await repository.find_sent(connection, sources):
        body = StrictJSON(row.body, "")
        with suppress(InvalidElement):  # Invalid under present rules.
            imported = sender_of(row.source, sources[row.id]), map_resource(body)
            sent.setdefault(row.id, []).append(imported)
    before = {key: before_of(imported) for key, imported in sent.items()}
    for key, body in shown.items():
        with suppress(InvalidElement):
            before[key] = Before(map_resource(body))
    return before


def _batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(items), ROWS_AT_ONCE):
        yield items[first : first + ROWS_AT_ONCE]


def _batches_by_size(resources: Sequence[Resource]) -> Iterator[list[Resource]]:
    batch: list[Resource] = []
    size = 0
    for resource in resources:
        if batch and (len(batch) >= ROWS_AT_ONCE or size + len(resource.body) > BYTES_AT_ONCE):
            yield batch
            batch, size = [], 0
        batch.append(resource)
        size += len(resource.body)
    if batch:
        yield batch
