"""A bounded pool of asyncpg connections, each lent for a short time."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

import asyncpg

from chassis.database.connect import LimitedConnection, Servers, WholeConnection
from chassis.observability.pool_use import PoolUse
from chassis.timings import Timings

# An acknowledged write is on disk, however the server, the database or the role is configured now
# or later.
_DURABLE = """
SELECT set_config('synchronous_commit', coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on'), false)
"""
# One plan of each statement, for any values and by indexes, for as long as a connection lives. Plans
# for the values at hand can take longer to make than to run; and one that was made while a table was
# small would read it whole until PostgreSQL analyses it again, some minutes of growth later.
PLANNED_ONCE = {"plan_cache_mode": "force_generic_plan", "enable_seqscan": "off"}
# A role may have a shorter lock timeout.
_SHORTER_LOCK_TIMEOUT = """
SELECT set_config('lock_timeout', $1, false) FROM pg_settings
WHERE name = 'lock_timeout' AND (setting::integer = 0 OR setting::integer > $1::integer)
"""


class Row(Protocol):
    """A row of the driver: its values by column name, and in the order of the columns."""

    # Any: whatever type the column has.
    def __getitem__(self, column: str, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """The part of an asyncpg connection that `chassis.database.statements` uses."""

    @property
    def is_limited(self) -> bool:
        """Whether it is for a caller who may see some patients only."""

    async def fetchrow(self, statement: str, /, *values: Any) -> Row | None: ...

    async def fetch(self, statement: str, /, *values: Any) -> Sequence[Row]: ...

    async def execute(self, statement: str, /, *values: Any) -> str: ...

    def transaction(self) -> AbstractAsyncContextManager[object]: ...


class PooledConnection(Connection, Protocol):
    """The further part of an asyncpg connection that `chassis.database` uses."""

    def is_in_transaction(self) -> bool: ...


# Any: asyncpg's own connection; it carries no annotations.
Preparation = Callable[[Any], Awaitable[None]]
Watch = Callable[[Any], None]


ANSWER_S = 0.5  # For the answer of a server to the cancellation of a statement.


class TooSlow(TimeoutError):
    """The time of a lent connection is over, and its server still answers."""


class PoolBusy(Exception):
    """No connection became free in time."""


class Pool:
    """Connects on first use only. `prepare` sets a new connection up, for instance with codecs.
    `role`: limited connections, in this role instead of the one that logs in.

    Connections are not reset between two uses: a statement MUST set only what is LOCAL.
    """

    def __init__(
        self,
        name: str,
        servers: Servers,
        application_name: str,
        *,
        size: int,
        timings: Timings,
        role: str | None = None,
    ) -> None:
        self._name = name
        self._servers = servers
        self._application_name = application_name
        self._size = size
        self._timings = timings
        self._role = role
        self._waiting = 0
        self._pool: asyncpg.Pool | None = None
        # Connections to servers that have not answered yet, by what waits for them.
        self._given_up: dict[asyncio.Task[bool], WholeConnection] = {}
        self.on_give_up: Callable[[], None] = _do_nothing
        self.waits_for_answers = True
        self.prepare: Preparation | None = None
        self.watch: Watch | None = None
        self.lock_timeout_s: float | None = None
        self.settings: Mapping[str, str] = {}

    @asynccontextmanager
    async def lend(self, within_s: float | None = None) -> AsyncIterator[PooledConnection]:
        """Lend a connection for `within_s` seconds (`Timings.lend_s`). Each statement commits by itself;
        several go into its `transaction()`.

        A body that takes longer is cancelled. Its connection still counts until the server has
        answered: giving up ends no process of the server that waits, for instance in COMMIT for a
        standby. Then raises TooSlow, or TimeoutError if the server does not answer either. Raises
        PoolBusy and what asyncpg raises.
        """
        pool = self._pool or await self._open()
        connection = await self._acquire(pool)
        itself: WholeConnection = connection.itself
        is_given_up = False
        try:
            async with asyncio.timeout(self._timings.lend_s if within_s is None else within_s):
                yield connection
        except asyncio.CancelledError:
            itself.is_abandoned = True
            raise
        except TimeoutError:
            is_given_up = True
            settling = self._give_up(itself)
            if settling is not None and await _is_answered(settling):
                raise TooSlow from None
            raise
        except asyncpg.InternalClientError:
            connection.terminate()  # The driver's state no longer matches the server's.
            raise
        except AttributeError as failure:
            # The driver raises this where the connection closes between two of its steps, such as
            # the introspection of a type.
            if not connection.is_closed():
                raise
            raise asyncpg.InterfaceError("connection is closed") from failure
        finally:
            if itself.is_abandoned and not is_given_up:
                self._give_up(itself)
            elif not is_given_up:
                await pool.release(connection, timeout=self._timings.pool_wait_s)

    async def _acquire(self, pool: asyncpg.Pool) -> Any:  # A connection of asyncpg.
        self._waiting += 1
        try:
            async with asyncio.timeout(self._timings.pool_wait_s):
                connection = await pool.acquire()
                while connection.server != self._servers.last:
                    connection.terminate()  # Another server takes writes now.
                    await pool.release(connection)
                    connection = await pool.acquire()
                return connection
        except TimeoutError:
            raise PoolBusy from None
        finally:
            self._waiting -= 1

    def _give_up(self, connection: WholeConnection) -> asyncio.Task[bool] | None:
        """Let a connection go, which ends with its place in the pool free, once its server has
        answered. Return what waits for that, if anything does.
        """
        if not self.waits_for_answers:
            connection.terminate()
            return None
        waiting = asyncio.create_task(connection.settle())
        self._given_up[waiting] = connection
        waiting.add_done_callback(self._given_up.pop)
        self.on_give_up()
        return waiting

    def are_given_up(self) -> bool:
        """Whether connections wait for their server."""
        return bool(self._given_up)

    def drop_others(self) -> None:
        """Wait no longer for servers that do not take writes any more."""
        for connection in self._given_up.values():
            if connection.server != self._servers.last:
                connection.terminate()

    def use(self) -> PoolUse:
        """Return how much of the pool is in use."""
        idle = self._pool.get_idle_size() if self._pool else 0
        used = self._pool.get_size() - idle if self._pool else 0
        return PoolUse(self._name, used, idle, self._waiting, self._size)

    async def _open(self) -> asyncpg.Pool:
        # Without a first connection there is no await here during which a second task could open
        # another pool.
        self._pool = await asyncpg.create_pool(
            connect=self._connect,
            connection_class=WholeConnection if self._role is None else LimitedConnection,
            min_size=0,
            max_size=self._size,
            init=self._set_up,
            reset=_no_reset,
        )
        return self._pool

    # Any: options of asyncpg, and its connection.
    async def _connect(self, _: None, **options: Any) -> Any:
        # A RESET in a statement goes back to this role, not to the one that logged in.
        role = {} if self._role is None else {"role": self._role}
        settings = {**self.settings, **role}
        return await self._servers.connect(self._application_name, settings, **options)

    async def _set_up(self, connection: Any) -> None:  # An asyncpg connection.
        # The standard library's JSON: other parsers refuse some large numbers.
        await connection.set_type_codec(
            "jsonb", schema="pg_catalog", encoder=_write_json, decoder=json.loads
        )
        await connection.execute(_DURABLE)
        if self.lock_timeout_s is not None:
            milliseconds = str(round(self.lock_timeout_s * 1000))
            await connection.execute(_SHORTER_LOCK_TIMEOUT, milliseconds)
        if self.prepare is not None:
            await self.prepare(connection)
        if self.watch is not None:
            self.watch(connection)

    async def aclose(self) -> None:
        """Close all connections, after `Timings.lend_s` also those that are lent."""
        if self._pool is None:
            return
        try:
            await asyncio.wait_for(self._pool.close(), self._timings.lend_s)
        except TimeoutError:
            self._pool.terminate()


def _do_nothing() -> None: ...


async def _is_answered(settling: asyncio.Task[bool]) -> bool:
    """Whether the server answers within ANSWER_S."""
    done, _ = await asyncio.wait([settling], timeout=ANSWER_S)
    return bool(done) and settling.result()


def _write_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


async def _no_reset(_: Any) -> None:  # An asyncpg connection.
    """Take the place of asyncpg's RESET ALL after each use, which costs a round trip."""
