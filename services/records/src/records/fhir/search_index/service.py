"""The search index is updated in the transaction that stores the resources."""

import asyncio
from collections.abc import Mapping, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from records.fhir.search_index import repository
from records.fhir.search_index.entries import Entry, entry_of

FEW = 20  # More are evaluated in a thread.


async def store(connection: Connection, bodies: Mapping[UUID, bytes]) -> None:
    if bodies:
        is_large = len(bodies) > FEW
        entries = await asyncio.to_thread(_evaluate, bodies) if is_large else _evaluate(bodies)
        await repository.put(connection, entries)


def _evaluate(bodies: Mapping[UUID, bytes]) -> Sequence[Entry]:
    return [entry_of(resource_id, body) for resource_id, body in bodies.items()]
