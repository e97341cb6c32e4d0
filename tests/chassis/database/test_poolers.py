import asyncio
import struct
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs
from support.databases import TestDatabase, execute

from chartroom.postgres.server import PORT
from chassis.database.connect import SHORT_STATEMENTS
from chassis.database.connections import Database
from chassis.database.role_settings import UNHINDERED
from chassis.identity.caller import Caller, CallerKind
from chassis.migrate import migrate
from chassis.problems.problem import DatabaseUnavailable
from chassis.settings import StartupError, database_address
from tests.chassis.samples import opened
from tests.chassis.tables import table

NURSE = Caller("nurse", CallerKind.AGENT)
ERROR = b"SERROR\0C%b\0MThe pooler refuses it.\0\0"
IDLE = b"Z" + struct.pack("!i", 5) + b"I"


class Pooler:
    """A proxy like PgBouncer. It forwards bytes to PostgreSQL, except the startup parameters in `dropped`.
    `refuses_startup`: fail as PgBouncer does without `ignore_startup_parameters`. `refuses_statement`: fail as in
    transaction pooling, where another session has prepared the statement.
    """

    def __init__(self, server: Path) -> None:
        self._server = server
        self.dropped: set[str] = set()
        self.refuses_startup = False
        self.refuses_statement = b""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        size, protocol = struct.unpack("!ii", await reader.readexactly(8))
        texts = (await reader.readexactly(size - 8)).split(b"\0")
        given = dict(zip(texts[::2], texts[1::2], strict=False))
        if self.refuses_startup:
            writer.write(_error(b"08P01"))
            writer.close()
            return
        kept = [(name, value) for name, value in given.items() if name.decode() not in self.dropped]
        body = b"".join(b"%b\0%b\0" % pair for pair in kept if pair[0]) + b"\0"
        from_server, to_server = await asyncio.open_unix_connection(self._server)
        to_server.write(struct.pack("!ii", len(body) + 8, protocol) + body)
        passing = asyncio.create_task(_pass(from_server, writer))
        while data := await reader.read(65536):
            if data.startswith(b"P") and self.refuses_statement:
                writer.write(_error(self.refuses_statement) + IDLE)
            else:
                to_server.write(data)
        to_server.close()
        await passing


def _error(sqlstate: bytes) -> bytes:
    text = ERROR % sqlstate
    return b"E" + struct.pack("!i", len(text) + 4) + text


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
    writer.close()


@pytest.fixture
def directory() -> Iterator[Path]:
    """A path that is short enough for a Unix socket."""
    with TemporaryDirectory() as path:
        yield Path(path)


@pytest.fixture
async def pooler(database: TestDatabase, directory: Path) -> AsyncIterator[Pooler]:
    made = Pooler(database.server.socket_directory / f".s.PGSQL.{PORT}")
    async with await asyncio.start_unix_server(made.serve, directory / f".s.PGSQL.{PORT}"):
        yield made


@pytest.fixture
async def pooled(
    database: TestDatabase, pooler: Pooler, directory: Path
) -> AsyncIterator[Database]:
    async with aclosing(opened(database, query=at(directory))) as made:
        yield made


def at(directory: Path) -> dict[str, str]:
    return {"host": str(directory), "port": str(PORT)}


async def role_of(database: Database, caller: Caller) -> str:
    async with database.connection(caller) as connection:
        (row,) = await connection.fetch("SELECT current_user AS name")
    return row["name"]


async def test_a_transparent_proxy_is_allowed(pooled: Database):
    await pooled.check_reachable()
    assert await role_of(pooled, NURSE) == "sample_panel"


@table(
    "behaviour, named",
    {
        "the role": ({"dropped": {"role"}}, "(role)"),
        "a setting": ({"dropped": {"jit"}}, "(jit)"),
        "all": ({"dropped": {*SHORT_STATEMENTS, *UNHINDERED, "role"}}, ", search_path"),
        "the start": ({"refuses_startup": True}, "such as PgBouncer"),
        "another session": ({"refuses_statement": b"42P05"}, "such as PgBouncer"),
        "an unknown statement": ({"refuses_statement": b"26000"}, "such as PgBouncer"),
    },
)
async def test_a_service_does_not_start_behind_a_pooler(
    pooled: Database, pooler: Pooler, behaviour: dict[str, Any], named: str
):
    vars(pooler).update(behaviour)

    with pytest.raises(StartupError) as refusal:
        await pooled.check_reachable()

    assert "SAMPLE_DATABASE_URL is behind a pooler" in str(refusal.value)
    assert named in str(refusal.value)


async def test_a_limited_connection_without_its_role_is_never_lent(
    pooled: Database, pooler: Pooler
):
    """Each new connection is checked, not only the first: the database URL may lead to a connection pooler later."""
    await pooled.check_reachable()
    pooler.dropped = {"role"}

    with capture_logs() as lines:
        for _ in range(2):
            with pytest.raises(DatabaseUnavailable):
                await role_of(pooled, NURSE)

    assert [line["part"] for line in lines] == ["role", "role"]
    assert await role_of(pooled, pooled.service) == "sample_app"


async def test_an_unlimited_connection_never_has_another_role(
    database: TestDatabase, engine: Database
):
    """The service resets its role even if an administrator has set a default role for this database."""
    await execute(
        database.admin_dsn,
        f'ALTER ROLE sample_app IN DATABASE "{database.name}" SET role TO sample_panel',
    )

    assert await role_of(engine, engine.service) == "sample_app"


@pytest.mark.parametrize("dropped", SHORT_STATEMENTS)
async def test_no_migration_runs_behind_a_pooler(
    database: TestDatabase,
    pooler: Pooler,
    directory: Path,
    monkeypatch: pytest.MonkeyPatch,
    dropped: str,
):
    pooler.dropped = {dropped}
    url = database_address(SecretStr(database.migrate_dsn), None).set(query=at(directory))
    address = url.set(drivername="postgresql").render_as_string(hide_password=False)
    monkeypatch.setenv("SAMPLE_MIGRATE_DATABASE_URL", address)

    with pytest.raises(StartupError, match=f"behind a pooler .*{dropped}"):
        await asyncio.to_thread(migrate, "sample")
