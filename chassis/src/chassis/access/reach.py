from collections.abc import Iterable
from functools import cache
from uuid import UUID

from sqlalchemy import ARRAY, Text, bindparam, func, select

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.reach import in_reach
from chassis.database.statements import Query
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level
from chassis.problems.problem import PatientOutOfReach


@cache
def _out_of_reach(schema: str) -> Query[str]:
    ref = func.unnest(bindparam("refs", type_=ARRAY(Text))).column_valued("named")
    return Query(select(ref).where(in_reach(ref, schema).is_not(True)).limit(1), str)


async def require_in_reach(
    connection: Connection, schema: str, patients: Iterable[UUID | str]
) -> None:
    if connection.is_limited:
        refs = [str(patient) for patient in patients]
        if refs and await _out_of_reach(schema).first(connection, refs=refs) is not None:
            raise PatientOutOfReach


async def check_reach(database: Database, caller: Caller, patients: Iterable[UUID | str]) -> None:
    """Writes call this before they look up the idempotency key."""
    if caller.reach is not Level.SYSTEM:
        async with database.connection(caller) as connection:
            await require_in_reach(connection, database.schema, patients)
