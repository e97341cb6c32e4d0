import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

import asyncpg

from chassis.database.connect import DRIVER_FAILURES, LimitedConnection, Servers, WholeConnection
from chassis.observability.pool_use import PoolUse
from chassis.problems.problem import Problem
from chassis.timings import Timings

# Acknowledged writes are on disk, whatever the server, database and role configure.
_DURABLE = """
SELECT set_config('synchronous_commit', coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on'), false)
"""
# Planning for specific values can take longer than execution; a plan from when a table was small
# would scan the whole table until the next ANALYZE.
PLANNED_ONCE = {"plan_cache_mode": "force_generic_plan", "enable_seqscan": "off"}
# The database role may have a shorter lock timeout.
_SHORTER_LOCK_TIMEOUT = """
SELECT set_config('lock_timeout', $1, false) FROM pg_settings
WHERE name = 'lock_timeout' AND (setting::integer = 0 OR setting::integer > $1::integer)
"""


class Row(Protocol):
    """A row of the driver: values by column name, iterated in column order."""

    # Any: the column's type.
    def __getitem__(self, column: str, /) -> Any: ...

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    @property
    def is_limited(self) -> bool:
        """Whether the connection's caller may see only some patients."""

    async def fetchrow(self, statement: str, /, *values: Any) -> Row | None: ...

    async def fetch(self, statement: str, /, *values: Any) -> Sequence[Row]: ...

    async def execute(self, statement: str, /, *values: Any) -> str: ...

    def transaction(self) -> AbstractAsyncContextManager[object]: ...


class PooledConnection(Connection, Protocol):
    def is_in_transaction(self) -> bool: ...


# Any: an asyncpg connection.
Preparation = Callable[[Any], Awaitable[None]]
Watch = Callable[[Any], None]
ProblemOf = Callable[[BaseException], Problem | None]


# A start uses all connections at once, and later work uses two. A process of the server takes 2 MB or more.
IDLE_S = 15.0
ANSWER_S = 0.5  # The time for a server to answer the cancellation of a statement.


class TooSlow(TimeoutError):
    """The time of a lent connection is over, but its server still answers."""


class PoolBusy(Exception):
    """No connection of the pool became free in time."""


def _no_problem(_: BaseException) -> None: ...


class Pool:
    """Connections are not reset between uses: a statement MUST only use SET LOCAL."""

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
        self._given_up: dict[asyncio.Task[bool], WholeConnection] = {}
        self.on_give_up: Callable[[], None] = _do_nothing
        self.waits_for_answers = True
        self.prepare: Preparation | None = None
        self.watch: Watch | None = None
        self.lock_timeout_s: float | None = None
        self.settings: Mapping[str, str] = {}

    @asynccontextmanager
    async def lend(
        self, within_s: float | None = None, problem_of: ProblemOf = _no_problem
    ) -> AsyncIterator[PooledConnection]:
        """Lend a connection for `within_s` seconds (`Timings.lend_s`). Each statement commits by
        itself, except in `transaction()`. After this time the block is cancelled, and TooSlow is
        raised, or TimeoutError if the server does not answer. The connection keeps its place in the
        pool until the server has answered, because the server continues, for instance in a COMMIT
        that waits for a standby. A failure for which `problem_of` returns a problem is
        raised as that problem.
        """
        try:
            connection = await self._acquire(self._pool or await self._open())
            itself: WholeConnection = connection.itself
            try:
                async with asyncio.timeout(self._timings.lend_s if within_s is None else within_s):
                    yield connection
            except BaseException as failure:
                await self._end(itself, failure)
                raise
            await self._take_back(itself)
        except (PoolBusy, *DRIVER_FAILURES) as failure:
            if (problem := problem_of(failure)) is None:
                raise
            raise problem from failure

    async def _acquire(self, pool: asyncpg.Pool) -> Any:  # A connection of asyncpg.
        # An idle connection is acquired without a time limit, which would cost 2.5 µs in a pool of usual size.
        if pool.get_idle_size():
            connection = await pool.acquire()
            if connection.server == self._servers.last:
                return connection
            connection.terminate()  # Another server accepts writes now.
        self._waiting += 1
        try:
            async with asyncio.timeout(self._timings.pool_wait_s):
                while (connection := await pool.acquire()).server != self._servers.last:
                    connection.terminate()
                return connection
        except TimeoutError:
            raise PoolBusy from None
        finally:
            self._waiting -= 1

    async def _end(self, connection: WholeConnection, failure: BaseException) -> None:
        """Raises an exception that replaces the failure of the block, or returns."""
        if isinstance(failure, TimeoutError):
            settling = self._give_up(connection)
            if settling is not None and await _is_answered(settling):
                raise TooSlow from None
            return
        # asyncpg raises AttributeError if the connection closes during a call.
        is_lost = isinstance(failure, AttributeError) and connection.is_closed()
        if isinstance(failure, asyncio.CancelledError):
            connection.is_abandoned = True
        elif isinstance(failure, asyncpg.InternalClientError):
            connection.terminate()  # The driver and the server disagree on the state.
        await self._take_back(connection)
        if is_lost:
            raise asyncpg.InterfaceError("connection is closed") from failure

    async def _take_back(self, connection: WholeConnection) -> None:
        if connection.is_abandoned:
            self._give_up(connection)
        else:
            await connection.release(self._timings.pool_wait_s, in_task=self._waiting > 0)

    def _give_up(self, connection: WholeConnection) -> asyncio.Task[bool] | None:
        if not self.waits_for_answers:
            connection.terminate()
            return None
        waiting = asyncio.create_task(connection.settle())
        self._given_up[waiting] = connection
        waiting.add_done_callback(self._given_up.pop)
        self.on_give_up()
        return waiting

    def are_given_up(self) -> bool:
        return bool(self._given_up)

    def drop_others(self) -> None:
        for connection in self._given_up.values():
            if connection.server != self._servers.last:
                connection.terminate()

    def use(self) -> PoolUse:
        idle = self._pool.get_idle_size() if self._pool else 0
        used = self._pool.get_size() - idle if self._pool else 0
        return PoolUse(self._name, used, idle, self._waiting, self._size)

    async def _open(self) -> asyncpg.Pool:
        # Without `min_size=0`, an await could let a second task open another pool.
        self._pool = await asyncpg.create_pool(
            connect=self._connect,
            connection_class=WholeConnection if self._role is None else LimitedConnection,
            min_size=0,
            max_size=self._size,
            max_inactive_connection_lifetime=IDLE_S,
            init=self._set_up,
            reset=_no_reset,
        )
        return self._pool

    async def _connect(self, _: None, **options: Any) -> Any:
        role = {} if self._role is None else {"role": self._role}
        settings = {**self.settings, **role}
        return await self._servers.connect(self._application_name, settings, **options)

    async def _set_up(self, connection: Any) -> None:  # An asyncpg connection.
        # The standard library's JSON parser, because others reject some large numbers.
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
        if self._pool is None:
            return
        try:
            await asyncio.wait_for(self._pool.close(), self._timings.lend_s)
        except TimeoutError:
            self._pool.terminate()


def _do_nothing() -> None: ...


async def _is_answered(settling: asyncio.Task[bool]) -> bool:
    done, _ = await asyncio.wait([settling], timeout=ANSWER_S)
    return bool(done) and settling.result()


def _write_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


async def _no_reset(_: Any) -> None:  # An asyncpg connection.
    """Replaces asyncpg's RESET ALL, which costs a round trip."""
