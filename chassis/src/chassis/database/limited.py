"""Connections for callers who may see some patients only.

Who asks is a setting of each transaction. It is part of the first statement where that is a SELECT,
so that it costs no round trip, and otherwise a statement of its own. It ends with the transaction,
and a transaction without it shows nothing.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any, TypeVar

from chassis.database.pool import PooledConnection, Row
from chassis.database.reach import SEPARATOR
from chassis.identity.caller import Caller
from chassis.identity.scopes import Level

SETTINGS = ("chartroom.principals", "chartroom.patient", "chartroom.caller")
# The settings are made before the statement reads its first row: OFFSET 0 keeps the two apart. Read
# too early, they could only hide rows.
_WITH_SETTINGS = """
SELECT found.* FROM (SELECT {made} AS made OFFSET 0) AS settings
CROSS JOIN LATERAL (
    SELECT * FROM ({statement}) AS statement WHERE settings.made IS NOT NULL OFFSET 0
) AS found
"""
T = TypeVar("T")


class LimitedTo:
    """A connection for the time that it is lent to a caller."""

    is_limited = True

    def __init__(self, connection: PooledConnection, caller: Caller) -> None:
        self._connection = connection
        self._settings = settings_of(caller)
        self._is_set = False  # In the present transaction.

    # Any: values of parameters, as asyncpg takes them; also below.
    async def fetchrow(self, statement: str, /, *values: Any) -> Row | None:
        return await self._run(self._connection.fetchrow, statement, values)

    async def fetch(self, statement: str, /, *values: Any) -> Sequence[Row]:
        return await self._run(self._connection.fetch, statement, values)

    async def execute(self, statement: str, /, *values: Any) -> str:
        return await self._run(self._connection.execute, statement, values)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        if self._connection.is_in_transaction():
            await self._set()  # Or a rollback of this part would end the setting for the rest.
            async with self._connection.transaction():
                yield
            return
        try:
            async with self._connection.transaction():
                yield
        finally:
            self._is_set = False

    async def _run(
        self, run: Callable[..., Awaitable[T]], statement: str, values: Sequence[Any]
    ) -> T:
        if self._is_set:
            return await run(statement, *values)
        if is_select(statement):
            found = await run(with_settings(statement, len(values)), *values, *self._settings)
            self._is_set = self._connection.is_in_transaction()
            return found
        if self._connection.is_in_transaction():
            await self._set()
            return await run(statement, *values)
        async with self.transaction():
            return await self._run(run, statement, values)

    async def _set(self) -> None:
        if not self._is_set:
            await self._connection.execute(f"SELECT {_made(0)}", *self._settings)
            self._is_set = True


def settings_of(caller: Caller) -> tuple[str, str, str]:
    """Return the values of SETTINGS."""
    is_user, is_patient = caller.reach is Level.USER, caller.reach is Level.PATIENT
    return (
        SEPARATOR.join(caller.principals) if is_user else "",
        (caller.claims.patient or "") if is_patient else "",
        caller.full_name,
    )


def is_select(statement: str) -> bool:
    """Return whether a statement can be a part of another one. One that begins with WITH may change
    rows, and then cannot.
    """
    return statement.lstrip().startswith("SELECT")


@lru_cache(maxsize=1024)
def with_settings(statement: str, parameters: int) -> str:
    """Return a SELECT that first makes the settings, its last parameters."""
    return _WITH_SETTINGS.format(made=_made(parameters), statement=statement)


def _made(parameters: int) -> str:
    made = (
        f"set_config('{name}', ${number}, true)"
        for number, name in enumerate(SETTINGS, parameters + 1)
    )
    return f"concat({', '.join(made)})"
