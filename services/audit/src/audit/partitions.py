"""Creates partitions of the log's tables before appends need them."""

from contextlib import AbstractAsyncContextManager

from sqlalchemy import text

from chassis.database.connections import Database
from chassis.database.statements import Command
from chassis.loop import Loop

PAUSE_S = 60.0  # Partitions exist for at least four million more events.
CREATE = Command(text("SELECT audit.create_partitions()"))


class Partitions:
    """Several processes take turns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def running(self) -> AbstractAsyncContextManager[None]:
        return Loop(self._create, PAUSE_S, "creating partitions failed").running()

    async def _create(self) -> None:
        async with self._database.connection(self._database.service) as connection:
            await CREATE.run(connection)
