"""The use case that counts encounters."""

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from records.encounters.counts import repository
from records.encounters.counts.rows import CountsRow
from records.encounters.counts.schemas import MOST


async def count(database: Database, caller: Caller) -> CountsRow:
    async with database.connection(caller) as connection:
        return await repository.count(connection, most=MOST + 1)
