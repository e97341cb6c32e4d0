import asyncio
import subprocess
from contextlib import nullcontext

import asyncpg
import pytest
from typer.testing import CliRunner

import chartroom.commands.time_zone
from chartroom.cli import app
from chartroom.commands.time_zone import change_time_zone
from chartroom.errors import ChartroomError
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import create_database, draw_boundary, load_passwords
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory, find_clone
from tests.deploy.copied_cluster import copy_cluster

ZONE = "Pacific/Auckland"


async def prepare(server: EmbeddedPostgres, data: DataDirectory) -> None:
    dsn = await create_database(server.dsn())
    passwords = load_passwords(data.database_passwords)["records"]
    await draw_boundary("records", dsn, passwords, find_clone().sql)
    migrate = server.dsn("records_migrate", passwords.migrate, "chartroom")
    command = [str(find_clone().python("records")), "-m", "chassis.migrate", "records"]
    await asyncio.to_thread(
        subprocess.run, command, env={"RECORDS_MIGRATE_DATABASE_URL": migrate}, check=True
    )


async def stored_zone(server: EmbeddedPostgres) -> str:
    connection = await asyncpg.connect(server.dsn(database="chartroom"))
    zone: str = await connection.fetchval("SELECT time_zone FROM records.facility")
    await connection.close()
    return zone


def test_stopped_system(data: DataDirectory):
    Keyring(data.keys).initialise()
    copy_cluster(data.postgres)
    server = EmbeddedPostgres(data.postgres, socket_directory=data.run / "postgres")
    with server:
        asyncio.run(prepare(server, data))
    given = ["--data-dir", str(data.path)]
    assert CliRunner().invoke(app, ["time-zone", ZONE, *given]).exit_code == 0
    assert CliRunner().invoke(app, ["time-zone", "Mars/Olympus", *given]).exit_code == 2
    with server:
        assert asyncio.run(stored_zone(server)) == ZONE


def test_running_system(data: DataDirectory, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(
        chartroom.commands.time_zone, "exclusive_access", lambda _: nullcontext(enter_result=True)
    )
    with pytest.raises(ChartroomError, match="chartroom down"):
        change_time_zone(data, ZONE)
