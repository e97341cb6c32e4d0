"""Merges patients if an import replaces a patient's identifier and its source vouches for the old
identifier; otherwise asks a person (docs/identity.md, rule 10).
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from uuid import UUID

from chassis.database.pool import Connection
from chassis.identity.trusted_agents import TrustedAgents, is_untrusted
from chassis.writes.write import Transaction
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.bundle_entry import MAX_URL_BYTES, Key
from records.fhir.bundles.linking import Resource, Stored, resources_meant
from records.fhir.bundles.references import ByURL, Reference, Search
from records.fhir.bundles.replacements import ReplacedPatient, divide
from records.fhir.bundles.same_person import contradicts
from records.fhir.store import identity_repository, identity_tasks, repository, row_repository
from records.identifier_ends import has_ended
from records.patients import merges
from records.patients import repository as patients
from records.patients.rows import PatientRow, is_of_things, name_of
from records.patients.service import survivor

REASON = "The source of an import links the patients (Patient.link)."


class Authorities:
    def __init__(self, transaction: Transaction, agents: TrustedAgents) -> None:
        self._is_agent = is_untrusted(transaction.caller, "Patient", agents)
        self.transaction = transaction
        self._connection = transaction.connection
        self._caller = transaction.caller
        self._known: dict[str, bool] = {}

    async def vouch(self, systems: AbstractSet[str]) -> bool:
        """Whether the caller vouches for the systems: an operator has assigned the caller to each,
        or the caller is not an agent, and wrote its first identifier.
        """
        for system in sorted(systems - self._known.keys()):
            self._known[system] = await self._vouches(system)
        return bool(systems) and all(self._known[system] for system in systems)

    async def _vouches(self, system: str) -> bool:
        authority = await identity_repository.AUTHORITY.first(self._connection, system=system)
        if authority is not None:
            return authority == self._caller.full_name
        if self._is_agent:
            return False
        first = await identity_repository.FIRST_WRITER.first(self._connection, system=system)
        caller = (self._caller.name, self._caller.kind)
        return first is not None and (first.name, first.kind) == caller


async def with_former_holders(connection: Connection, bundle: Bundle, stored: Stored) -> Stored:
    searches = [
        search for entry in bundle.entries if entry.is_replaced for search in entry.patient_searches
    ]
    found = await identity_repository.find_former_holders(connection, searches)
    return {**stored, **{one: [*stored.get(one, ()), *held] for one, held in found.items()}}


async def follow(
    bundle: Bundle,
    stored: Stored,
    resources: Sequence[Resource],
    changed: AbstractSet[UUID],
    authorities: Authorities,
) -> None:
    people = [one for one in resources if one.type == "Patient"]
    if not any(one.entry.replacements or one.is_new for one in people):
        return
    transaction = authorities.transaction
    stated = await _stated(transaction.connection, bundle, stored, people)
    clear, unclear = divide(stated)
    for one in clear:
        if {one.old, one.survivor} & changed:
            await _merge_or_ask(one, authorities)
    for one in unclear:
        if {one.old, one.survivor} & changed:
            await identity_tasks.ask_once(transaction, one.old, one.survivor)


async def _stated(
    connection: Connection, bundle: Bundle, stored: Stored, people: Sequence[Resource]
) -> list[ReplacedPatient]:
    by_index = {one.entry.index: one.id for one in people}
    stated: set[ReplacedPatient] = set()
    awaited: set[tuple[str, str, UUID]] = set()
    for resource in people:
        for one in resource.entry.replacements:
            if one.index is not None:
                other: UUID | None = by_index[one.index]
            else:
                other = await _elsewhere(connection, bundle, stored, resource, one.reference)
            if other is not None and other != resource.id:
                old, kept = (resource.id, other) if one.is_old else (other, resource.id)
                stated.add(ReplacedPatient(old, kept))
            elif other is None and not one.is_old:
                meanings = bundle.meanings(one.reference)
                urls = [meaning.url for meaning in meanings if isinstance(meaning, ByURL)]
                awaited |= {(*key, resource.id) for key in _awaited_keys(urls)}
    new = {
        key: resource
        for resource in people
        if resource.is_new
        for key in _awaited_keys(resource.entry.urls)
    }
    for key, survivor_id in (await repository.find_ids(connection, sorted(new))).items():
        stated.add(ReplacedPatient(new[key].id, survivor_id))
    if awaited:
        await repository.claim_keys(connection, sorted(awaited))
    return sorted(stated, key=lambda one: (one.old, one.survivor))


def _awaited_keys(urls: Iterable[str]) -> list[Key]:
    """Return keys of survivors to be imported later, without URNs, which templates repeat."""
    return [
        ("Patient", f"replaces|{url}")
        for url in urls
        if not url.startswith("urn:") and len(url.encode()) <= MAX_URL_BYTES
    ]


async def _elsewhere(
    connection: Connection, bundle: Bundle, stored: Stored, resource: Resource, reference: Reference
) -> UUID | None:
    if not isinstance(reference, Search):
        found = resources_meant(bundle, stored, reference)
        return found[0].id if len(found) == 1 and found[0].type == "Patient" else None
    named = (await repository.find_resources(connection, {reference})).get(reference, [])
    former = await identity_repository.find_former_holders(connection, reference.alternatives)
    ids = {one.id for each in (named, *former.values()) for one in each} - {resource.id}
    return ids.pop() if len(ids) == 1 else None


async def _merge_or_ask(one: ReplacedPatient, authorities: Authorities) -> None:
    transaction = authorities.transaction
    connection = transaction.connection
    rows = await patients.lock_several(connection, (one.old, one.survivor))
    old, target = rows[one.old], await survivor(connection, rows[one.survivor])
    if (await survivor(connection, old)).id == target.id:
        return
    for known in {one.survivor, target.id}:
        if await identity_repository.WAS_MERGED.one(connection, old=old.id, survivor=known):
            return  # A person has reverted this merge.
    persons = await row_repository.find_patients(connection, [old.id, target.id])
    if (
        old.replaced_by is None
        and target.is_active
        and not contradicts(persons[old.id], persons[target.id])
        and await authorities.vouch(_replaced_systems(old, rows[one.survivor]))
    ):
        await merges.merge(transaction, merges.Merge(old.id, target.id, reason=REASON))
    else:
        await identity_tasks.ask_once(transaction, one.old, one.survivor)


def _replaced_systems(old: PatientRow, kept: PatientRow) -> set[str]:
    """Return the systems of the survivor's ended identifiers; else, all systems of the old record."""
    of_old = [one for one in old.identifiers or () if one.get("system") and not is_of_things(one)]
    ended = {name_of(one) for one in kept.identifiers or () if has_ended(one)}
    replaced = [one for one in of_old if name_of(one) in ended]
    return {one["system"] for one in replaced or of_old}
