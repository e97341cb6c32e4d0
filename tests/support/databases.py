"""A migrated database for each test, cloned from a template database in about 15 ms."""

import asyncio
import itertools
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

import asyncpg
import pytest
from pydantic import SecretStr

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import (
    RolePasswords,
    create_database,
    draw_boundary,
    service_dsn,
)
from chassis.database.migrations import upgrade
from chassis.settings import database_address
from support.queries import connected, execute, fetch

__all__ = ["Template", "TestDatabase", "cloned", "execute", "fetch", "make_empty", "make_template"]

Scope = Literal["session", "module", "function"]
Fill = Callable[["TestDatabase"], Coroutine[Any, Any, object]]
SQL = Path(__file__).parents[2] / "deploy" / "postgres"
PASSWORDS = RolePasswords(migrate="migrate-secret", app="app-secret")
WHO_MAY_CONNECT = """
UPDATE pg_database SET datacl = template.datacl FROM pg_database template
WHERE pg_database.datname = $1 AND template.datname = $2
"""
CLONES_AT_ONCE = 8
DROP_S = 2.0
_numbers = itertools.count(1)
_dropped: list[str] = []


@dataclass(frozen=True)
class Template:
    server: EmbeddedPostgres
    service: str
    name: str
    _ready: list["TestDatabase"] = field(default_factory=list, compare=False)

    def clone(self) -> "TestDatabase":
        if not self._ready:
            asyncio.run(self._clone_some())
        return self._ready.pop()

    async def _clone_some(self) -> None:
        """Clone several databases per login, because a login takes as long as a clone."""
        async with connected(self.server.dsn()) as connection:
            await _drop_some(connection)
            for _ in range(CLONES_AT_ONCE):
                name = f"{self.service}_{next(_numbers)}"
                # Copying a database's files is twice as fast as logging its pages.
                await connection.execute(
                    f'CREATE DATABASE "{name}" TEMPLATE "{self.name}" STRATEGY FILE_COPY'
                )
                # Repeat the access privileges of the database, which PostgreSQL does not copy to a clone.
                await connection.execute(WHO_MAY_CONNECT, name, self.name)
                self._ready.append(TestDatabase(self.server, self.service, name))


def cloned(scope: Scope = "function", fill: Fill | None = None) -> Any:
    """Return a fixture of a new database, which `fill` fills."""

    @pytest.fixture(scope=scope)
    def database(template: Template) -> Iterator[TestDatabase]:
        made = template.clone()
        if fill is not None:
            asyncio.run(fill(made))
        yield made
        made.drop()

    return database


async def _drop_some(connection: asyncpg.Connection) -> None:
    """Drop the databases of finished tests. PostgreSQL waits for idle clients, so some databases are dropped later."""
    while _dropped:
        try:
            await connection.execute(f'DROP DATABASE "{_dropped[-1]}" WITH (FORCE)', timeout=DROP_S)
        except TimeoutError:
            return
        _dropped.pop()


@dataclass(frozen=True)
class TestDatabase:
    __test__ = False

    server: EmbeddedPostgres
    service: str
    name: str

    @property
    def admin_dsn(self) -> str:
        return self.server.dsn(database=self.name)

    @property
    def app_dsn(self) -> str:
        return service_dsn(self.admin_dsn, f"{self.service}_app", self.name, PASSWORDS.app)

    @property
    def migrate_dsn(self) -> str:
        return service_dsn(self.admin_dsn, f"{self.service}_migrate", self.name, PASSWORDS.migrate)

    def drop(self) -> None:
        """Mark the database for removal together with the next clones, because hundreds of databases would fill the
        memory.
        """
        _dropped.append(self.name)


def make_empty(server: EmbeddedPostgres, service: str, name: str) -> TestDatabase:
    async def draw() -> None:
        dsn = await create_database(server.dsn(), name)
        await draw_boundary(service, dsn, PASSWORDS, SQL)

    asyncio.run(draw())
    return TestDatabase(server, service, name)


@cache
def make_template(server: EmbeddedPostgres, service: str) -> Template:
    empty = make_empty(server, service, f"{service}_template")
    upgrade(service, database_address(SecretStr(empty.migrate_dsn), None))
    return Template(server, service, empty.name)
