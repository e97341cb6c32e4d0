"""Sends retrieval again all that is stored, page by page, so that what changes then does not wait for
long.
"""

from contextlib import AbstractAsyncContextManager
from uuid import UUID

from chassis.backfill import Backfill
from chassis.database.connections import Database
from records.feed import repository
from records.feed.rendering.resources import RENDERINGS

PAGE = 500
ENOUGH = 500  # Of what waits: then nothing is added.
PAUSE_S = 0.5
POLL_S = 5.0


class Rebuilding:
    """The part of this process; several processes may run it at the same time."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def running(self) -> AbstractAsyncContextManager[None]:
        """Add page after page in the background."""
        return Backfill("the feed", self.advance, pause_s=PAUSE_S, poll_s=POLL_S).running()

    async def advance(self) -> bool:
        """Add a page of the oldest rebuild unless much waits already; return whether there is a
        rebuild.
        """
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            rebuild = await repository.lock_rebuild(connection)
            if rebuild is None:
                return False
            if await repository.count_waiting(connection, most=ENOUGH) < ENOUGH:
                await repository.advance(connection, rebuild, RENDERINGS, limit=PAGE)
            return True


async def rebuild_all(database: Database) -> None:
    async with database.connection(database.service) as connection:
        await repository.add_rebuild(connection)


async def rebuild_patient(database: Database, patient_id: UUID) -> int:
    """Send again all of a patient, and of those who were merged with the patient; return how much."""
    async with (
        database.connection(database.service) as connection,
        connection.transaction(),
    ):
        return await repository.add_of_patient(connection, patient_id, RENDERINGS)
