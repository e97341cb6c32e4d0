"""Numbers that several patients have in different systems: what is written under one would be no
one's for certain.
"""

from collections.abc import Iterable

from sqlalchemy import ARRAY, Text, bindparam, func, select

from chassis.database.pool import Connection
from chassis.database.statements import Query
from chassis.problems.problem import ContestedNumber

_named = func.unnest(bindparam("names", type_=ARRAY(Text))).column_valued("name")
CONTESTED = Query(select(_named).where(func.records.is_contested(_named)).limit(1), str)


async def require_uncontested(connection: Connection, names: Iterable[str | None]) -> None:
    """Raise ContestedNumber where several patients have one of these numbers."""
    numbers = [name for name in names if name is not None]
    if numbers and await CONTESTED.first(connection, names=numbers) is not None:
        raise ContestedNumber
