"""Makes the search entries of resources that have none: those stored before there were any, and those
that an older version of the service stores during a release.
"""

from chassis.database.pool import Connection
from records.resource_index import repository, service

BATCH = 200


async def backfill_entries(connection: Connection) -> bool:
    """Process up to BATCH resources; return whether there were any."""
    waiting = await repository.lock_waiting(connection, limit=BATCH)
    await service.store(connection, {one.id: one.body.encode() for one in waiting})
    await repository.forget(connection, [one.id for one in waiting])
    return bool(waiting)
