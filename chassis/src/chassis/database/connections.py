"""One service's two ways to its schema: transactions of sessions that commit before the answer
leaves, and for measured hot paths an asyncpg pool. Both are bounded in number and in time.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from typing import Annotated, Any

import asyncpg
import structlog
from fastapi import Depends, Request
from sqlalchemy import event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.engine import Connection as SQLConnection
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, ConnectionPoolEntry
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.connect import CONNECT_S, connect
from chassis.database.failures import problem_of, sqlstate_of, unusable
from chassis.database.pool import POOL_WAIT_S, Connection, Pool, PoolBusy, Preparation, Watch
from chassis.database.role_settings import UNHINDERED, restore
from chassis.identity.caller import Caller, CallerKind
from chassis.observability.pool_use import PoolUse
from chassis.observability.tracing import Tracing
from chassis.settings import StartupError

DRIVER_FAILURES = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
# Of a session's transaction: above the role's statement timeout (15 s), which a server that is well
# keeps itself, and below the gateway's patience (45 s).
SESSION_S = 30.0
REVISION_S = 1.5  # Below what a readiness check takes altogether.
Lender = Callable[[], AbstractAsyncContextManager[Connection]]


def connect_options(application_name: str) -> dict[str, Any]:
    """Return asyncpg's options: no JIT, which short statements do not repay, and a name the server
    can show.
    """
    return {
        "timeout": CONNECT_S,
        "server_settings": {"application_name": application_name, "jit": "off"},
    }


class Database:
    """The engine and its sessions. Connects on first use only."""

    def __init__(self, url: URL, *, schema: str, pool_size: int) -> None:
        self.schema = schema
        self.engine: AsyncEngine = create_async_engine(
            url,
            poolclass=SessionPool,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=POOL_WAIT_S,
            hide_parameters=True,  # An error's text must not quote a row.
            connect_args=connect_options(schema),
        )
        keep_whole(self.engine)
        self._sessions = async_sessionmaker(
            self.engine, class_=AsyncSession, expire_on_commit=False
        )
        self.service = Caller(schema, CallerKind.SERVICE)
        self._url = url
        self._pool = Pool("hot", url, schema, size=pool_size)
        self._check = Pool("check", url, f"{schema}-check", size=1)
        self._apart: list[Pool] = []
        self._watch: Watch | None = None

    def prepare_connections(self, prepare: Preparation) -> None:
        """Set up each new connection with `prepare`. MUST be called before the first use."""
        self._pool.prepare = prepare

    def wait_for_locks(self, at_most_s: float) -> None:
        """Let hot connections wait no longer for a lock. MUST be called before the first use."""
        self._pool.lock_timeout_s = at_most_s

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One session, one transaction: committed at the end, rolled back on any exception. Nobody
        else commits.

        Raises DatabaseUnavailable, DatabaseBusy or Conflict for what the database could not do.
        """
        try:
            async with self._sessions() as session:
                yield session
                await session.commit()
        except (DBAPIError, PoolTimeout, *DRIVER_FAILURES) as failure:
            problem = problem_of(failure)
            if problem is None:
                raise
            raise problem from failure

    def connection(
        self,
        caller: Caller,  # noqa: ARG002 - Which rows a caller may see will be decided here.
        within_s: float | None = None,
    ) -> AbstractAsyncContextManager[Connection]:
        """Lend a connection for what `caller` asks for; work of the service itself is for
        `service`. It is closed where it is not back `within_s` seconds.

        A statement is a transaction by itself; several go into `connection.transaction()`. Raises
        DatabaseUnavailable, DatabaseBusy or Conflict for what the database could not do.
        """
        return lent(self._pool, within_s)

    def hot(self, within_s: float | None = None) -> AbstractAsyncContextManager[Connection]:
        """Lend a connection to the service itself."""
        return self.connection(self.service, within_s)

    def set_apart(self, name: str, size: int) -> Lender:
        """Return what lends the service itself `size` further connections, for work that must not
        wait for the others. They count in the connection budget (ARCHITECTURE.md). Metrics call
        them by `name`.
        """
        pool = Pool(name, self._url, self.schema, size=size)
        pool.watch = self._watch
        self._apart.append(pool)
        return partial(lent, pool)

    def trace(self, tracing: Tracing) -> None:
        """Give each statement of a traced request a span. MUST be called before the first use."""
        self._watch = self._pool.watch = tracing.watch
        trace_sessions(self.engine, tracing)

    def pools(self) -> list[PoolUse]:
        """Return how much of each pool is in use."""
        return [session_pool_use(self.engine), *(pool.use() for pool in (self._pool, *self._apart))]

    async def applied_revision(self) -> str | None:
        """Return the Alembic revision the schema stands at, by a connection that is kept for this,
        so that a full pool is no outage and a check opens nothing.
        """
        # Our own name.
        query = f'SELECT version_num FROM "{self.schema}".alembic_version'  # noqa: S608
        async with self._check.lend(REVISION_S) as connection:
            row = await connection.fetchrow(query)
        return None if row is None else row["version_num"]

    async def check_reachable(self) -> None:
        """Raise StartupError, one plain sentence, unless the service can use its schema. Put the
        role's settings back where they were changed.
        """
        variable = f"{self.schema.upper()}_DATABASE_URL"
        try:
            await self._restore_role()
            await self.applied_revision()
        except asyncpg.PostgresError as failure:
            raise StartupError(unusable(self.schema, variable, sqlstate_of(failure))) from None
        except (OSError, TimeoutError, PoolBusy, asyncpg.InterfaceError):
            raise StartupError(
                f"The database that {variable} names cannot be reached; start it or correct the URL."
            ) from None

    async def _restore_role(self) -> None:
        connection = await connect(self._url, self.schema, UNHINDERED)
        connections = sum(use.largest for use in (*self.pools(), self._check.use()))
        try:
            await restore(connection, connections=connections)
        except asyncpg.PostgresError as failure:
            what = "the settings of the database role could not be restored"
            structlog.get_logger().warning(what, exception=type(failure).__name__)
        finally:
            await connection.close()

    async def aclose(self) -> None:
        """Close all connections."""
        await self.engine.dispose()
        await asyncio.gather(*(pool.aclose() for pool in (self._pool, self._check, *self._apart)))


@asynccontextmanager
async def lent(pool: Pool, within_s: float | None = None) -> AsyncIterator[Connection]:
    """A connection of a pool; what the database could not do is a problem."""
    try:
        async with pool.lend(within_s) as connection:
            yield connection
    except (PoolBusy, *DRIVER_FAILURES) as failure:
        problem = problem_of(failure)
        if problem is None:
            raise
        raise problem from failure


class SessionPool(AsyncAdaptedQueuePool):
    """The pool of sessions; it knows how many wait for a connection."""

    waiting = 0

    def _do_get(self) -> ConnectionPoolEntry:
        self.waiting += 1
        try:
            return super()._do_get()
        finally:
            self.waiting -= 1


def session_pool_use(engine: AsyncEngine) -> PoolUse:
    """Return how much of the pool of sessions is in use."""
    pool: Any = engine.pool  # A SessionPool, which its type does not say.
    return PoolUse("sessions", pool.checkedout(), pool.checkedin(), pool.waiting, pool.size())


def trace_sessions(engine: AsyncEngine, tracing: Tracing) -> None:
    """Give the statements of sessions spans: asyncpg tells of BEGIN and COMMIT, SQLAlchemy of those
    it prepares.
    """

    @event.listens_for(engine.sync_engine, "connect")
    def watch(connection: Any, _: object) -> None:  # What SQLAlchemy makes of asyncpg's connection.
        tracing.watch(connection.driver_connection)

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def begin(connection: SQLConnection, *_: object) -> None:
        connection.info["began"] = time.perf_counter()

    @event.listens_for(engine.sync_engine, "after_cursor_execute")
    def end(connection: SQLConnection, _: object, statement: str, *__: object) -> None:
        tracing.query(statement, time.perf_counter() - connection.info["began"], None)

    @event.listens_for(engine.sync_engine, "handle_error")
    def fail(context: ExceptionContext) -> None:
        if context.connection is not None and context.statement is not None:
            seconds = time.perf_counter() - context.connection.info["began"]
            tracing.query(context.statement, seconds, context.original_exception)


def keep_whole(engine: AsyncEngine) -> None:
    """Let the engine's pool lend no connection that was lost while nobody used it, and none for
    ever.

    A server that says nothing any more, frozen or cut off, is noticed by a clock and by nothing
    else.
    """

    @event.listens_for(engine.sync_engine, "checkout")
    # What SQLAlchemy makes of asyncpg's connection.
    def lend(lent: Any, record: ConnectionPoolEntry, _: object) -> None:
        connection = lent.driver_connection
        if connection.is_closed():
            raise DisconnectionError  # The pool makes a new one.
        record.info["watch"] = asyncio.get_running_loop().call_later(
            SESSION_S, connection.terminate
        )

    @event.listens_for(engine.sync_engine, "checkin")
    def take_back(_: object, record: ConnectionPoolEntry) -> None:
        if watch := record.info.pop("watch", None):
            watch.cancel()


async def session_of_request(request: Request) -> AsyncIterator[AsyncSession]:
    """One transaction per request."""
    database: Database = request.app.state.database
    async with database.transaction() as session:
        yield session


# scope="function": the commit comes before the response, so a failing commit is never answered with
# a 2xx.
SessionDep = Annotated[AsyncSession, Depends(session_of_request, scope="function")]


async def database_of_request(request: Request) -> Database:
    """Return the database, for a use case that must not hold a connection while it waits for a
    peer.
    """
    database: Database = request.app.state.database
    return database


DatabaseDep = Annotated[Database, Depends(database_of_request)]
