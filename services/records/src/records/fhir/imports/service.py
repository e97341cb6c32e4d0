import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TypeVar
from uuid import UUID

import orjson

from chassis.audit_trail.outbox import Event
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.problems.problem import Invalid, Problem, SearchTooSlow, required
from chassis.uuids import uuid7
from chassis.writes.idempotency import Reference
from chassis.writes.write import Transaction, Written
from records.event_types import Change
from records.fhir.bundles.bundle import Bundle, parse_bundle
from records.fhir.bundles.bundle_json import as_bundle
from records.fhir.bundles.skipping import Skipped, SkippedEntry, restored, skip_refused
from records.fhir.errors import ImportNotFound, SeveralResourcesMatch
from records.fhir.imports import repository
from records.fhir.imports.rows import ImportRow
from records.fhir.store.outcomes import NOT_STORED, Outcome, StoredBundle, skipped_document
from records.fhir.store.searches import Reader
from records.fhir.store.service import store

T = TypeVar("T")
IMPORT = "import"
MAX_ENTRIES_AT_ONCE = 500  # A worker imports larger bundles.
LARGE_BYTES = 64 * 1024
LARGE_AT_ONCE = 2
ACCEPTED = 202
MAX_ROUNDS = 50
MAX_SLOW = 1  # Each slow search holds a connection until its deadline.


class BundleParser:
    def __init__(self) -> None:
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)

    async def as_bundle(
        self, text: bytes, *, is_ndjson: bool, source: str | None, base: str
    ) -> bytes:
        reading = partial(as_bundle, is_ndjson=is_ndjson, source=source, base=base)
        return await self._run(reading, text)

    async def parse(self, text: bytes, skipped: Skipped | None) -> Bundle:
        return await self._run(partial(parse_bundle, skipped=skipped), text)

    async def _run(self, function: Callable[[bytes], T], text: bytes) -> T:
        if len(text) < LARGE_BYTES:
            return await asyncio.to_thread(function, text)
        async with self._large:
            return await asyncio.to_thread(function, text)


async def run_skipping_invalid(
    parse: Callable[[], Awaitable[Bundle]],
    run: Callable[[Bundle], Awaitable[T]],
    text: bytes,
    skipped: Skipped | None,
    remember: Callable[[Bundle, Problem], Awaitable[None]],
) -> T:
    """Import, without rejected entries and entries that refer to them. `remember` is awaited after each
    rejection.
    """
    slow = 0
    for _ in range(MAX_ROUNDS):
        bundle = await parse()
        try:
            return await run(bundle)
        except (Invalid, SeveralResourcesMatch, SearchTooSlow) as refused:
            await remember(bundle, refused)
            slow += isinstance(refused, SearchTooSlow)
            if skipped is None or slow > MAX_SLOW:
                raise
            await asyncio.to_thread(skip_refused, skipped, refused, text)
            last = refused.with_traceback(None)  # The frames contain the bundle.
    raise last


async def import_now(
    transaction: Transaction, bundle: Bundle, reader: Reader
) -> Written[ImportRow]:
    import_id = uuid7()
    stored = await store(transaction, bundle, reader)
    await repository.add_completed(
        transaction.connection, import_id, transaction.caller, bundle.total, stored.outcomes
    )
    record_import(transaction, import_id, stored)
    return Written(await _find(transaction.connection, import_id), IMPORT, import_id)


async def accept(
    transaction: Transaction, bundle: Bundle, text: bytes, skipped: Skipped | None
) -> Written[ImportRow]:
    import_id = uuid7()
    outcomes = None if skipped is None else orjson.dumps(skipped_document(bundle.skipped))
    await repository.add_accepted(
        transaction.connection,
        import_id,
        transaction.caller,
        bundle.total,
        bundle=text,
        outcomes=outcomes,
    )
    row = await _find(transaction.connection, import_id)
    return Written(row, IMPORT, import_id, status=ACCEPTED)


async def replay_import(connection: Connection, first: Reference) -> ImportRow:
    return await _find(connection, UUID(first.id))


async def find(
    database: Database, caller: Caller, import_id: UUID, *, first: int, limit: int
) -> ImportRow:
    async with database.connection(database.service) as connection:
        found = await repository.find_own(connection, import_id, caller, first=first, limit=limit)
    return required(found, ImportNotFound)


async def find_errors(
    database: Database, caller: Caller, import_id: UUID
) -> Sequence[SkippedEntry]:
    async with database.connection(database.service) as connection:
        found = await repository.find_errors(connection, import_id, caller)
    return [*restored(required(found, ImportNotFound)).values()]


def record_import(transaction: Transaction, import_id: UUID, stored: StoredBundle) -> None:
    if sum(stored.counts[outcome] for outcome in NOT_STORED) == stored.counts.total():
        return
    counts = {outcome.value: stored.counts[outcome] for outcome in Outcome}
    patient_ids = stored.patient_ids
    transaction.record(
        Event(Change.BUNDLE_IMPORTED, IMPORT, import_id, 1, patient_ids=patient_ids, data=counts)
    )


async def _find(connection: Connection, import_id: UUID) -> ImportRow:
    row = await repository.find(connection, import_id, limit=MAX_ENTRIES_AT_ONCE)
    return required(row, LookupError)
