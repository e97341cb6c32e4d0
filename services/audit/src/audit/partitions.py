import asyncio
from contextlib import AbstractAsyncContextManager

from sqlalchemy import text

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.statements import Command
from chassis.observability.logs import failures_logged

PAUSE_S = 60.0  # Partitions exist for at least four million more events.
CREATE = Command(text("SELECT audit.create_partitions()"))


class Partitions:
    """Several processes may run this: they take turns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def running(self) -> AbstractAsyncContextManager[None]:
        return in_background(self._run_for_ever())

    async def _run_for_ever(self) -> None:
        while True:
            with failures_logged("creating partitions failed"):
                async with self._database.connection(self._database.service) as connection:
                    await CREATE.run(connection)
            await asyncio.sleep(PAUSE_S)
