import asyncio

from chassis.database.pool import Connection
from chassis.problems.problem import Conflict
from chassis.uuids import uuid7
from chassis.writes.write import Transaction
from records.fhir.bundles.bundle import Bundle
from records.fhir.bundles.candidates import patient_candidates
from records.fhir.bundles.linking import Resource, Stored
from records.fhir.bundles.naming import EntryMatcher
from records.fhir.store import claimed_numbers, corrections, refusals, repository, row_repository
from records.fhir.store.identifier_keys import identifier_keys


async def identify(transaction: Transaction, bundle: Bundle, stored: Stored) -> list[Resource]:
    """Find stored resources. Raises Invalid; Conflict if a concurrent import has claimed a key."""
    connection = transaction.connection
    entries = bundle.entries
    identifiers = await identifier_keys(connection, entries)
    keys = {key for one in entries for key in (*one.addresses, one.key)}
    ids = await repository.find_ids(connection, sorted({*keys, *identifiers.values()}))
    candidates = patient_candidates(bundle, stored, ids)
    persons = await row_repository.find_patients(connection, candidates)
    sources = await repository.find_sources(connection, persons)
    matcher = EntryMatcher(bundle, stored, ids, persons, uuid7, identifiers, sources)
    doubtful = await asyncio.to_thread(matcher.doubtful)
    matcher.sent = await refusals.find_sent(connection, doubtful)
    matcher.corrected = await corrections.find(transaction, matcher)
    other_keys = await asyncio.to_thread(matcher.keys_of_other_resources)
    matcher.ids |= await repository.find_ids(connection, other_keys)
    await _match_separated(connection, matcher)
    others = await asyncio.to_thread(matcher.match_by_identifier)
    matcher.ids |= await repository.find_ids(connection, others)
    resources = await asyncio.to_thread(matcher.match_others)
    new_keys = sorted((*key, id_) for key, id_ in matcher.new_keys.items())
    if new_keys and not await repository.claim_keys(connection, new_keys):
        raise Conflict
    return resources


async def _match_separated(connection: Connection, matcher: EntryMatcher) -> None:
    separated = await asyncio.to_thread(matcher.separated)
    if not separated:
        return
    sent = await claimed_numbers.find_sent(connection, separated)
    ids = sorted({id_ for found in sent.values() for id_ in found})
    if not ids:
        return
    matcher.persons = {**matcher.persons, **await row_repository.find_patients(connection, ids)}
    matcher.sent = {**matcher.sent, **await refusals.find_sent(connection, ids)}
    survivors = await row_repository.find_survivors(connection, ids)
    await asyncio.to_thread(matcher.match_separated, sent, survivors)
