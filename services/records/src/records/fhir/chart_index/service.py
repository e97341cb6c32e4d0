"""The chart index is updated in the transaction that stores the resources, or later if an older
version of the service stored the resources.
"""

import asyncio
from collections.abc import Mapping, Sequence
from uuid import UUID

import orjson

from chassis.database.pool import Connection
from records.fhir.chart_index import repository
from records.fhir.chart_index.entries import TYPES, Entry, entry_of
from records.lenient_json import LenientJSON

BATCH = 200
FEW = 20  # More are classified in a thread.
Stored = Mapping[UUID, tuple[str, bytes]]


async def store(connection: Connection, stored: Stored) -> None:
    shown = {id_: one for id_, one in stored.items() if one[0] in TYPES}
    if not shown:
        return
    entries = await asyncio.to_thread(_entries, shown) if len(shown) > FEW else _entries(shown)
    await repository.DROP.one(connection, ids=[*shown])
    if entries:
        await repository.add(connection, entries)


async def backfill_entries(connection: Connection) -> bool:
    waiting = await repository.LOCK_WAITING.all(connection, limit=BATCH)
    await store(connection, {one.id: (one.type, one.body.encode()) for one in waiting})
    await repository.FORGET.run(connection, ids=[one.id for one in waiting])
    return bool(waiting)


def _entries(stored: Stored) -> Sequence[Entry]:
    found = (
        entry_of(id_, type_, LenientJSON(parsed if isinstance(parsed, dict) else {}))
        for id_, (type_, body) in stored.items()
        for parsed in [orjson.loads(body)]
    )
    return [one for one in found if one is not None]
