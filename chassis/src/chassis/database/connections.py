import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from functools import partial
from typing import Annotated, TypeVar

import asyncpg
import structlog
from fastapi import Depends, Request
from sqlalchemy.engine import URL

from chassis.database.connect import DRIVER_FAILURES, Servers
from chassis.database.failures import (
    problem_of,
    problem_of_search,
    sqlstate_of,
    unreachable,
    unusable,
)
from chassis.database.limited import LimitedTo
from chassis.database.pool import (
    PLANNED_ONCE,
    Connection,
    Pool,
    PoolBusy,
    PooledConnection,
    Preparation,
    ProblemOf,
    Watch,
)
from chassis.database.role_settings import UNHINDERED, restore
from chassis.identity.caller import Caller, CallerKind
from chassis.identity.scopes import Level
from chassis.observability.pool_use import PoolUse
from chassis.observability.tracing import Tracing
from chassis.problems.problem import PatientOutOfReach
from chassis.settings import StartupError
from chassis.timings import USUAL, Timings

REVISION_S = 1.5  # Shorter than the timeout of a readiness check.
FIND_S = 0.5
T = TypeVar("T")
Lender = Callable[[], AbstractAsyncContextManager[Connection]]


class Database:
    def __init__(self, url: URL, *, schema: str, pool_size: int, timings: Timings = USUAL) -> None:
        self.schema = schema
        self.timings = timings
        self.service = Caller(schema, CallerKind.SERVICE)
        self._panel = f"{schema}_panel"  # The role of limited connections.
        self._servers = Servers(url)
        limited = max(1, pool_size * 2 // 5)
        pool = partial(Pool, servers=self._servers, timings=timings)
        self._pool = pool("hot", application_name=schema, size=max(1, pool_size - limited))
        self._limited = pool("limited", application_name=schema, size=limited, role=self._panel)
        self._check = pool("check", application_name=f"{schema}-check", size=1)
        # A readiness check only reads, so closing its connection at once is safe.
        self._check.waits_for_answers = False
        self._dedicated: list[Pool] = []
        self._finding: asyncio.Task[None] | None = None
        self._pool.on_give_up = self._limited.on_give_up = self._find_writer
        self._watch: Watch | None = None
        self._require_access: Callable[[], Awaitable[None]] = _require_own_access

    def prepare_connections(self, prepare: Preparation) -> None:
        """MUST be called before the first use of the database."""
        self._pool.prepare = self._limited.prepare = prepare

    def wait_for_locks(self, at_most_s: float) -> None:
        """Set the lock timeout of connections from `connection()`. MUST be called before the first use of the
        database.
        """
        self._pool.lock_timeout_s = self._limited.lock_timeout_s = at_most_s

    def plan_once(self) -> None:
        """Plan each statement once instead of at each execution, for a service with an index for each statement. MUST
        be called before the first use of the database.
        """
        self._pool.settings = self._limited.settings = PLANNED_ONCE

    def decide_access_by(self, require_known: Callable[[], Awaitable[None]]) -> None:
        """`require_known` is awaited for a caller who is limited to panels. It raises a Problem if
        the panels are unknown.
        """
        self._require_access = require_known

    def trace(self, tracing: Tracing) -> None:
        """Record a span for each statement of a traced request. MUST be called before the first use
        and before `dedicated_pool`.
        """
        self._watch = self._pool.watch = self._limited.watch = tracing.watch

    def connection(
        self, caller: Caller, within_s: float | None = None, *, without_policies: bool = False
    ) -> AbstractAsyncContextManager[Connection]:
        """The connection shows the rows that `caller` may see, for at most `within_s` seconds
        (`Timings.lend_s`). Each statement commits by itself, except in `transaction()`.

        `without_policies`: row-level security does not apply. For work on rows out of the caller's
        reach, such as the next task of a queue. Raises DatabaseUnavailable, DatabaseBusy or
        Conflict.
        """
        limited = self._pool if without_policies else self._limited
        return self._lend(caller, limited, within_s, problem_of)

    def searching(
        self, caller: Caller, within_s: float | None = None
    ) -> AbstractAsyncContextManager[Connection]:
        """Lend a connection for a search. Raises SearchTooSlow, because the caller can narrow the search."""
        return self._lend(caller, self._limited, within_s, problem_of_search)

    def _lend(
        self, caller: Caller, limited: Pool, within_s: float | None, problem_of: ProblemOf
    ) -> AbstractAsyncContextManager[Connection]:
        if caller.reach is Level.SYSTEM:
            return self._pool.lend(within_s, problem_of)
        return self._lent_to(caller, limited.lend(within_s, problem_of))

    @asynccontextmanager
    async def _lent_to(
        self, caller: Caller, lent: AbstractAsyncContextManager[PooledConnection]
    ) -> AsyncIterator[Connection]:
        if caller.reach is Level.USER:
            await self._require_access()
        try:
            async with lent as connection:
                yield LimitedTo(connection, caller)
        except asyncpg.InsufficientPrivilegeError as failure:
            raise PatientOutOfReach from failure

    def dedicated_pool(self, name: str, size: int) -> Lender:
        """Make a pool for work that must not wait for requests. The pool's connections count in the
        connection budget (docs/database.md).
        """
        pool = Pool(name, self._servers, self.schema, size=size, timings=self.timings)
        pool.watch = self._watch
        pool.on_give_up = self._find_writer
        self._dedicated.append(pool)
        return partial(pool.lend, problem_of=problem_of)

    def pools(self) -> list[PoolUse]:
        return [pool.use() for pool in (self._pool, self._limited, *self._dedicated)]

    async def applied_revision(self) -> str | None:
        """Uses a separate connection, because a full connection pool is not an outage."""
        query = f'SELECT version_num FROM "{self.schema}".alembic_version'  # noqa: S608 - A service's name.
        async with self._check.lend(REVISION_S) as connection:
            row = await connection.fetchrow(query)
        return None if row is None else row["version_num"]

    def _find_writer(self) -> None:
        if self._servers.are_several and (self._finding is None or self._finding.done()):
            self._finding = asyncio.create_task(self._find())

    async def _find(self) -> None:
        pools = (self._pool, self._limited, *self._dedicated)
        while any(pool.are_given_up() for pool in pools):
            with suppress(PoolBusy, *DRIVER_FAILURES):
                await self.applied_revision()
            for pool in pools:
                pool.drop_others()
            await asyncio.sleep(FIND_S)

    async def check_reachable(self) -> None:
        """Raises StartupError if the service cannot use its schema or the role of limited
        connections.
        """
        variable = f"{self.schema.upper()}_DATABASE_URL"
        try:
            await self._restore_role()
            await self.applied_revision()
            limited = await self._servers.connect(self.schema, {"role": self._panel})
            await limited.close()
        except asyncpg.PostgresError as failure:
            raise StartupError(unusable(self.schema, variable, sqlstate_of(failure))) from None
        except (PoolBusy, *DRIVER_FAILURES) as failure:
            raise StartupError(unreachable(variable, failure)) from None

    async def _restore_role(self) -> None:
        connection = await self._servers.connect(self.schema, UNHINDERED)
        connections = sum(use.largest for use in (*self.pools(), self._check.use()))
        try:
            await restore(connection, connections=connections)
        except asyncpg.PostgresError as failure:
            what = "the settings of the database role could not be restored"
            structlog.get_logger().warning(what, exception=type(failure).__name__)
        finally:
            await connection.close()

    async def aclose(self) -> None:
        if self._finding is not None:
            self._finding.cancel()
        pools = (self._pool, self._limited, self._check, *self._dedicated)
        await asyncio.gather(*(pool.aclose() for pool in pools))


async def _require_own_access() -> None:
    """Records stores the access panels itself, so its panels are always known."""


async def database_of_request(request: Request) -> Database:
    database: Database = request.app.state.database
    return database


DatabaseDep = Annotated[Database, Depends(database_of_request)]


def in_transaction(
    database: Database, process: Callable[[Connection], Awaitable[T]]
) -> Callable[[], Awaitable[T]]:
    async def run() -> T:
        async with database.connection(database.service) as connection, connection.transaction():
            return await process(connection)

    return run
