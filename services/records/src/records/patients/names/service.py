"""The use case of reading names of patients."""

from collections.abc import Sequence
from uuid import UUID

from chassis.database.connections import Database
from chassis.identity.caller import Caller
from records.patients.names import repository
from records.patients.names.rows import FullNameRow


async def names(database: Database, caller: Caller, ids: Sequence[UUID]) -> list[FullNameRow]:
    """Return the names of those whom the caller may see, in the order of the ids, each once."""
    async with database.connection(caller) as connection:
        found = {row.id: row for row in await repository.full_names(connection, ids)}
    return [found[id_] for id_ in dict.fromkeys(ids) if id_ in found]
