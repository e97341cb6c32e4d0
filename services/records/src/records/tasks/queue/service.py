"""Use cases that show queues."""

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from records.errors import QueueNotFound
from records.tasks.queue import counts
from records.tasks.queue.rows import QueueRow
from records.tasks.queue.schemas import MOST


async def page(
    database: Database, caller: Caller, *, after: str, limit: int
) -> tuple[list[QueueRow], bool]:
    """Return the queues after a name, and whether there are more."""
    async with database.connection(caller) as connection:
        names = await counts.names(connection, after=after, limit=limit + 1)
        rows = [await counts.counts(connection, name, most=MOST + 1) for name in names[:limit]]
    return rows, len(names) > limit


async def read(database: Database, caller: Caller, name: str) -> QueueRow:
    """Raise QueueNotFound where no task has ever been in the queue."""
    async with database.connection(caller) as connection:
        if not await counts.is_known(connection, name):
            raise QueueNotFound
        return await counts.counts(connection, name, most=MOST + 1)
