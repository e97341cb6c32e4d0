"""The asyncpg pool of measured hot paths, beside the sessions and apart from their transactions."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

import asyncpg

from chassis.observability.pool_use import PoolUse

POOL_WAIT_S = 2.0
# A server that says nothing any more, frozen or cut off, is noticed by this clock and by nothing
# else.
LEND_S = 2.5
# What was answered with success is on the disk, whatever server, database or role are set to, or
# will be.
DURABLE = """
SELECT set_config('synchronous_commit', coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on'), false)
"""
# A role may be set to wait less than that for a lock.
WAIT_LESS = """
SELECT set_config('lock_timeout', $1, false) FROM pg_settings
WHERE name = 'lock_timeout' AND (setting::integer = 0 OR setting::integer > $1::integer)
"""


class Row(Protocol):
    """A row: its values by column name, and in the order of the columns."""

    # Any: whatever type the column has.
    def __getitem__(self, column: str, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...


def only(row: Row | None) -> Row:
    """Return the one row that a statement gives for certain, such as INSERT ... RETURNING."""
    if row is None:
        raise LookupError
    return row


def in_schema(schema: str, statement: str) -> str:
    """Return a statement of the chassis with the service's schema in the place of SCHEMA."""
    return statement.replace("SCHEMA.", f'"{schema}".')


class Connection(Protocol):
    """What hot paths use of an asyncpg connection; `$1` stands for the first value."""

    async def fetchrow(self, statement: str, /, *values: Any) -> Row | None: ...

    async def fetch(self, statement: str, /, *values: Any) -> Sequence[Row]: ...

    async def execute(self, statement: str, /, *values: Any) -> str: ...

    def transaction(self) -> AbstractAsyncContextManager[object]: ...


# Any: asyncpg's own connection; it carries no annotations.
Preparation = Callable[[Any], Awaitable[None]]
Watch = Callable[[Any], None]


class PoolBusy(Exception):
    """No connection became free in time."""


class HotPool:
    """Connections for paths whose measurement asked for it. Connects on first use only.

    `options` are asyncpg's own; `prepare` sets a new connection up, for instance with codecs.
    Nothing is reset between two uses: what a statement sets, it MUST set LOCAL.
    """

    def __init__(self, name: str, options: dict[str, Any], *, size: int) -> None:
        self._name = name
        self._options = options
        self._size = size
        self._waiting = 0
        self._pool: asyncpg.Pool | None = None
        self.prepare: Preparation | None = None
        self.watch: Watch | None = None
        self.lock_s: float | None = None  # How long to wait for a lock at most.

    @asynccontextmanager
    async def lend(self, within_s: float | None = None) -> AsyncIterator[Connection]:
        """Lend a connection for a moment. Each statement commits by itself; several go into its
        `transaction()`.

        A connection that is not back `within_s` (LEND_S) is closed under its user, since a
        roll-back would wait for the server, too. Raises PoolBusy and what asyncpg raises.
        """
        pool = self._pool or await self._open()
        self._waiting += 1
        try:
            connection = await pool.acquire(timeout=POOL_WAIT_S)
        except TimeoutError:
            raise PoolBusy from None
        finally:
            self._waiting -= 1
        within_s = LEND_S if within_s is None else within_s
        watch = asyncio.get_running_loop().call_later(within_s, connection.terminate)
        try:
            yield connection
        except asyncpg.InternalClientError:
            connection.terminate()  # The driver has lost track of it.
            raise
        except AttributeError as failure:
            # What the driver says where it is just closed between two steps, such as asking for a
            # type.
            if not connection.is_closed():
                raise
            raise asyncpg.InterfaceError("connection is closed") from failure
        finally:
            watch.cancel()
            await pool.release(connection)

    def use(self) -> PoolUse:
        """Return how much of the pool is in use."""
        idle = self._pool.get_idle_size() if self._pool else 0
        used = self._pool.get_size() - idle if self._pool else 0
        return PoolUse(self._name, used, idle, self._waiting, self._size)

    async def _open(self) -> asyncpg.Pool:
        # With no connection to begin with this waits for nobody, so no other task opens a second
        # pool meanwhile.
        self._pool = await asyncpg.create_pool(
            **self._options,
            min_size=0,
            max_size=self._size,
            init=self._set_up,
            reset=leave_as_it_is,
        )
        return self._pool

    async def _set_up(self, connection: Any) -> None:  # An asyncpg connection.
        # The standard library's JSON, since a number may be larger than other parsers take.
        await connection.set_type_codec(
            "jsonb", schema="pg_catalog", encoder=write_json, decoder=json.loads
        )
        await connection.execute(DURABLE)
        if self.lock_s is not None:
            await connection.execute(WAIT_LESS, str(round(self.lock_s * 1000)))
        if self.prepare is not None:
            await self.prepare(connection)
        if self.watch is not None:
            self.watch(connection)

    async def aclose(self) -> None:
        """Close all connections, after a moment also those that are lent."""
        if self._pool is None:
            return
        try:
            await asyncio.wait_for(self._pool.close(), LEND_S)
        except TimeoutError:
            self._pool.terminate()


def write_json(value: Any) -> str:
    """Return a JSON value as text."""
    return json.dumps(value, ensure_ascii=False)


async def leave_as_it_is(_: Any) -> None:  # An asyncpg connection.
    """Take the place of asyncpg's RESET ALL after each use, which costs a round trip."""
