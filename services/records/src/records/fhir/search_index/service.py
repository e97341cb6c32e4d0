"""The search index is updated in the transaction that stores the resources."""

import asyncio
from collections.abc import Mapping, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from records.fhir.search_index import repository
from records.fhir.search_index.entries import Entry, entry_of

FEW = 20  # More are evaluated in a thread.


Bodies = Mapping[UUID, tuple[bytes, UUID | None]]  # With the ID of the encounter.


async def store(connection: Connection, bodies: Bodies) -> None:
    if bodies:
        is_large = len(bodies) > FEW
        entries = await asyncio.to_thread(_evaluate, bodies) if is_large else _evaluate(bodies)
        await repository.put(connection, entries)


def _evaluate(bodies: Bodies) -> Sequence[Entry]:
    return [entry_of(id_, body, encounter_id) for id_, (body, encounter_id) in bodies.items()]
