"""One service's way to its schema: a bounded pool, and transactions that commit before the answer leaves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import asyncpg
from fastapi import Depends, Request
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.pool import NullPool
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.problems import Conflict, DatabaseBusy, DatabaseUnavailable, Invalid, Problem
from chassis.settings import StartupError

POOL_WAIT_S = 2.0
CONNECT_S = 5.0
# SQLSTATE classes and codes (PostgreSQL manual, appendix A) that say something other than "a bug in a statement".
BY_SQLSTATE: dict[str, type[Problem]] = {
    "57014": DatabaseBusy,  # The statement timeout of the role.
    "55P03": DatabaseBusy,  # The lock timeout of the role.
    "25P03": DatabaseBusy,  # The idle-in-transaction timeout of the role; the connection is gone.
    "25006": DatabaseUnavailable,  # A standby, until it is promoted.
    "3D000": DatabaseUnavailable,  # The database is being restored under another name.
    "08": DatabaseUnavailable,
    "28": DatabaseUnavailable,  # A password changed under a running service.
    "53": DatabaseUnavailable,
    "57": DatabaseUnavailable,
    "58": DatabaseUnavailable,  # Its disk.
    "40": Conflict,
    "22": Invalid,  # A value PostgreSQL cannot store. The wire types refuse those we know of.
}

NOT_MIGRATED = frozenset({"42P01", "3F000", "42501"})  # No table, no schema, or nothing granted yet.


def connect_options(application_name: str) -> dict[str, Any]:
    """Return asyncpg's options: no JIT, which short statements do not repay, and a name the server can show."""
    return {"timeout": CONNECT_S, "server_settings": {"application_name": application_name, "jit": "off"}}


def sqlstate_of(failure: BaseException) -> str:
    """Return the SQLSTATE of a failure of SQLAlchemy or asyncpg, or nothing where PostgreSQL did not say it."""
    return getattr(getattr(failure, "orig", failure), "sqlstate", None) or ""


def problem_of(failure: BaseException) -> Problem | None:
    """Return the problem a failure of the database means for the caller, or None where it is a bug."""
    if isinstance(failure, PoolTimeout):
        return DatabaseBusy()
    cause = failure.orig if isinstance(failure, DBAPIError) else failure
    if state := sqlstate_of(failure):
        kind = BY_SQLSTATE.get(state) or BY_SQLSTATE.get(state[:2])
        return kind() if kind else None
    lost = isinstance(failure, DBAPIError) and (failure.connection_invalidated or isinstance(failure, InterfaceError))
    return DatabaseUnavailable() if lost or isinstance(cause, OSError | asyncpg.InterfaceError) else None


class Database:
    """The engine and its sessions. Connects on first use only."""

    def __init__(self, url: URL, *, schema: str, pool_size: int) -> None:
        self.schema = schema
        self._url = url
        self.engine: AsyncEngine = create_async_engine(
            url,
            pool_size=pool_size,
            max_overflow=0,
            pool_timeout=POOL_WAIT_S,
            hide_parameters=True,  # An error's text must not quote a row.
            connect_args=connect_options(schema),
        )
        self._sessions = async_sessionmaker(self.engine, class_=AsyncSession, expire_on_commit=False)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One session, one transaction: committed at the end, rolled back on any exception. Nobody else commits.

        Raises DatabaseUnavailable, DatabaseBusy or Conflict for what the database could not do.
        """
        try:
            async with self._sessions() as session:
                yield session
                await session.commit()
        except (DBAPIError, PoolTimeout, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as failure:
            problem = problem_of(failure)
            if problem is None:
                raise
            raise problem from failure

    async def applied_revision(self) -> str | None:
        """Return the Alembic revision the schema stands at, by a connection of its own, so that a full pool is no
        outage.
        """
        engine = create_async_engine(
            self._url, poolclass=NullPool, connect_args=connect_options(f"{self.schema}-check")
        )
        try:
            async with engine.connect() as connection:
                query = f'SELECT version_num FROM "{self.schema}".alembic_version'  # noqa: S608 - Our own name.
                found = await connection.execute(text(query))
                return found.scalar_one_or_none()
        finally:
            await engine.dispose()

    async def check_reachable(self) -> None:
        """Raise StartupError, one plain sentence, unless the service can use its schema."""
        variable = f"{self.schema.upper()}_DATABASE_URL"
        try:
            await self.applied_revision()
        except (DBAPIError, asyncpg.PostgresError) as failure:
            raise StartupError(unusable(self.schema, variable, sqlstate_of(failure))) from None
        except (OSError, TimeoutError, asyncpg.InterfaceError):
            raise StartupError(
                f"The database that {variable} names cannot be reached; start it or correct the URL."
            ) from None

    async def aclose(self) -> None:
        """Close all connections."""
        await self.engine.dispose()


def unusable(schema: str, variable: str, sqlstate: str) -> str:
    """Return one plain sentence for what keeps a service from its schema."""
    if sqlstate.startswith("28"):
        return f"The database refuses the role or password in {variable}; correct it."
    if sqlstate == "3D000":
        return f"The database that {variable} names does not exist; create it or correct the URL."
    if sqlstate in NOT_MIGRATED:
        return f"The schema {schema} has not been migrated; run: python -m chassis.migrate {schema}"
    return f"The database that {variable} names does not answer as it should (SQLSTATE {sqlstate or 'unknown'})."


async def session_of_request(request: Request) -> AsyncIterator[AsyncSession]:
    """One transaction per request."""
    database: Database = request.app.state.database
    async with database.transaction() as session:
        yield session


# scope="function": the commit comes before the response, so a failing commit is never answered with a 2xx.
SessionDep = Annotated[AsyncSession, Depends(session_of_request, scope="function")]


def database_of_request(request: Request) -> Database:
    """Return the database, for a use case that must not hold a connection while it waits for a peer."""
    database: Database = request.app.state.database
    return database


DatabaseDep = Annotated[Database, Depends(database_of_request)]
