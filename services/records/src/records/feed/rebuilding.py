"""Sends retrieval again all that is stored, page by page, so that what changes then does not wait for
long.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import structlog

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.observability.logs import log_uncaught
from chassis.problems.problem import Problem
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

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with in_background(self._run_for_ever()):
            yield

    async def _run_for_ever(self) -> None:
        while True:
            is_at_work = False
            try:
                is_at_work = await self.advance()
            except Problem as problem:
                structlog.get_logger().warning(
                    "a rebuild could not go on", exception=type(problem).__name__
                )
            except Exception as failure:  # noqa: BLE001 - The next round tries again.
                log_uncaught("a rebuild could not go on", failure)
            await asyncio.sleep(PAUSE_S if is_at_work else POLL_S)

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
