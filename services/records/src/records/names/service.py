"""Use cases about names of patients. They are looked up when something is read: rows keep the name
under which they were stored.
"""

from collections.abc import Sequence

from chassis.access.reach import require_in_reach
from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.identity.caller import Caller
from chassis.problems.problem import PatientOutOfReach
from records.names import repository
from records.names.rows import NamedRow
from records.tables import SCHEMA


async def names_of(connection: Connection, reference: str) -> NamedRow:
    """Return what a reference names. For a caller who may see some patients only, the reference MUST
    be in reach: then all names of the patient are.
    """
    return await repository.of_reference(connection, reference)


async def names_in_reach(connection: Connection, reference: str) -> NamedRow:
    """As `names_of`, of any reference: one that is out of reach takes as long as one of no one."""
    try:
        await require_in_reach(connection, SCHEMA, [reference])
    except PatientOutOfReach:
        if not await repository.is_held(connection, reference):
            return repository.of_no_one(reference)
    return await names_of(connection, reference)


async def look_up(
    database: Database, caller: Caller, references: Sequence[str]
) -> Sequence[NamedRow]:
    """Return what references name, in their order."""
    async with database.connection(caller) as connection:
        found = {row.name: row for row in await repository.of_all(connection, references)}
    return [found[reference] for reference in references]
