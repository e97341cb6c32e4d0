import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.queries import execute

from chartroom.errors import CannotStart
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.migrations import AppliedMigrations, Migration
from chartroom.system.database_roles import (
    DATABASE,
    create_database,
    draw_boundary,
    load_passwords,
    service_dsn,
)
from chartroom.system.layout import DataDirectory
from tests.deploy.copied_cluster import copy_cluster
from tests.local.launching import REPOSITORY, write_script

TABLE = """
SET ROLE audit_owner; CREATE TABLE audit.alembic_version (version_num text);
INSERT INTO audit.alembic_version VALUES ('audit_0001')
"""
OLDER = "UPDATE audit.alembic_version SET version_num = 'audit_0000'"
FORGOTTEN = "DROP TABLE audit.alembic_version"


@pytest.fixture
def admin_dsn(directory: Path) -> Iterator[str]:
    copy_cluster(directory / "postgres")
    with EmbeddedPostgres(directory / "postgres", settings={"fsync": "off"}) as server:
        yield asyncio.run(create_database(server.dsn()))


@pytest.fixture
def migration(data: DataDirectory, directory: Path, admin_dsn: str) -> Migration:
    """Its program counts its runs in `runs`."""
    password = load_passwords(directory / "passwords.json")["audit"]
    asyncio.run(draw_boundary("audit", admin_dsn, password, REPOSITORY / "deploy" / "postgres"))
    python = directory / "python"
    write_script(python, f"#!/bin/sh\necho run >> {directory}/runs\ntest ! -e {directory}/fails\n")
    environment = {
        "AUDIT_MIGRATE_DATABASE_URL": service_dsn(admin_dsn, "audit_migrate", DATABASE),
        "AUDIT_MIGRATE_DATABASE_PASSWORD": password.migrate,
    }
    return Migration("audit", python, directory, environment)


def run(dsn: str, statements: str) -> None:
    asyncio.run(execute(dsn, statements))


def test_runs_again_unless_nothing_changed(
    data: DataDirectory, directory: Path, admin_dsn: str, migration: Migration
):
    runs = directory / "runs"

    def count(one: Migration = migration) -> int:
        before = runs.read_text().count("run") if runs.exists() else 0
        AppliedMigrations(data).migrate([one])
        return (runs.read_text().count("run") if runs.exists() else 0) - before

    assert count() == 1
    assert count() == 1, "a database without a revision is always migrated"
    run(admin_dsn, TABLE)
    assert (count(), count()) == (1, 0)
    (directory / ".env").write_text("AUDIT_X=1")
    assert (count(), count()) == (1, 0)
    other = Migration("audit", migration.python, directory, {**migration.environment, "TZ": "UTC"})
    assert (count(other), count(other), count()) == (1, 0, 1)
    for change in (OLDER, FORGOTTEN):
        run(admin_dsn, change)
        assert count() == 1
    run(admin_dsn, TABLE)
    data.migrations.write_text("no JSON")
    assert (count(), count()) == (1, 0)
    assert migration.setting("PASSWORD") not in data.migrations.read_text()


def test_a_failed_migration_runs_again(
    data: DataDirectory, directory: Path, admin_dsn: str, migration: Migration
):
    run(admin_dsn, TABLE)
    AppliedMigrations(data).migrate([migration])
    assert json.loads(data.migrations.read_text()).keys() == {"audit"}
    run(admin_dsn, OLDER)
    (directory / "fails").touch()

    with pytest.raises(CannotStart):
        AppliedMigrations(data).migrate([migration])

    assert not data.migrations.exists()
