"""Connections for callers who may see only some patients.

Each transaction sets the caller as a local setting; without the setting it sees no rows. If the
first statement is a SELECT, the setting is part of the statement and costs no round trip.
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
# PostgreSQL applies the settings before it reads the first row, because of OFFSET 0. The wrong
# order could only hide rows.
_WITH_SETTINGS = """
SELECT found.* FROM (SELECT {made} AS made OFFSET 0) AS settings
CROSS JOIN LATERAL (
    SELECT * FROM ({statement}) AS statement WHERE settings.made IS NOT NULL OFFSET 0
) AS found
"""
T = TypeVar("T")


class LimitedTo:
    is_limited = True

    def __init__(self, connection: PooledConnection, caller: Caller) -> None:
        self._connection = connection
        self._settings = settings_of(caller)
        self._is_set = False

    async def fetchrow(self, statement: str, /, *values: Any) -> Row | None:
        return await self._run(self._connection.fetchrow, statement, values)

    async def fetch(self, statement: str, /, *values: Any) -> Sequence[Row]:
        return await self._run(self._connection.fetch, statement, values)

    async def execute(self, statement: str, /, *values: Any) -> str:
        return await self._run(self._connection.execute, statement, values)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        if self._connection.is_in_transaction():
            await self._set()  # A rollback of the savepoint would revert the setting.
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
    is_user, is_patient = caller.reach is Level.USER, caller.reach is Level.PATIENT
    return (
        SEPARATOR.join(caller.principals) if is_user else "",
        (caller.claims.patient or "") if is_patient else "",
        caller.full_name,
    )


def is_select(statement: str) -> bool:
    return statement.lstrip().startswith("SELECT")


@lru_cache(maxsize=1024)
def with_settings(statement: str, parameters: int) -> str:
    return _WITH_SETTINGS.format(made=_made(parameters), statement=statement)


def _made(parameters: int) -> str:
    made = (
        f"set_config('{name}', ${number}, true)"
        for number, name in enumerate(SETTINGS, parameters + 1)
    )
    return f"concat({', '.join(made)})"
