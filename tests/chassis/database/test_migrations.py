import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import pytest
from alembic.script import ScriptDirectory
from pydantic import SecretStr
from support.databases import TestDatabase, execute, fetch, make_empty
from support.service_process import ServiceProcess

from chartroom.postgres.server import EmbeddedPostgres
from chassis.database.migrations import (
    alembic_config,
    known_revisions,
    migrations_directory,
    serves,
    upgrade,
)
from chassis.settings import StartupError, database_address

Migrate = Callable[..., ServiceProcess]


@pytest.fixture
def empty(cluster: EmbeddedPostgres, tmp_path: Path) -> TestDatabase:
    return make_empty(cluster, "sample", f"empty_{tmp_path.name}")


@pytest.fixture
def migrate(environment: dict[str, str], empty: TestDatabase, tmp_path: Path) -> Iterator[Migrate]:
    """Start `python -m chassis.migrate` for the empty database."""
    started: list[ServiceProcess] = []

    def start(service: str = "sample", **more: str | None) -> ServiceProcess:
        changed = environment | {"SAMPLE_MIGRATE_DATABASE_URL": empty.migrate_dsn} | more
        kept = {name: value for name, value in changed.items() if value is not None}
        started.append(
            ServiceProcess("chassis.migrate", service, kept, tmp_path / f"migrate-{len(started)}")
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()


def applied(database: TestDatabase) -> list[str]:
    rows = asyncio.run(fetch(database.app_dsn, "SELECT version_num FROM sample.alembic_version"))
    return [row["version_num"] for row in rows]


def assert_one_sentence(process: ServiceProcess, *parts: str) -> None:
    """Check that a process failed with one plain sentence that has these parts."""
    assert process.finish() == 1
    assert process.stderr.count("\n") == 1, process.stderr
    for part in parts:
        assert part in process.stderr


class TestMain:
    def test_migrates_from_two_processes_at_once(
        self, migrate: Migrate, empty: TestDatabase
    ) -> None:
        both = [migrate(), migrate()]

        assert [process.finish() for process in both] == [0, 0]
        assert [process.stderr + process.stdout for process in both] == ["", ""]
        assert applied(empty) == ["sample_0004"]

    def test_makes_the_owner_own_everything(self, migrate: Migrate, empty: TestDatabase) -> None:
        migrate().finish()

        rows = asyncio.run(
            fetch(
                empty.admin_dsn,
                "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'sample'",
            )
        )
        assert [row["tableowner"] for row in rows] == ["sample_owner"]

    def test_says_which_setting_is_missing(self, migrate: Migrate) -> None:
        assert_one_sentence(
            migrate(SAMPLE_MIGRATE_DATABASE_URL=None), "SAMPLE_MIGRATE_DATABASE_URL is not set"
        )

    def test_says_that_there_is_no_such_service(self, migrate: Migrate) -> None:
        process = migrate("nothing", NOTHING_MIGRATE_DATABASE_URL="postgresql://a@127.0.0.1:9/d")

        assert_one_sentence(process, "There is no service named nothing")

    def test_says_that_the_database_cannot_be_reached(self, migrate: Migrate) -> None:
        process = migrate(SAMPLE_MIGRATE_DATABASE_URL="postgresql://a:hunter2@127.0.0.1:9/d")

        assert_one_sentence(process, "SAMPLE_MIGRATE_DATABASE_URL", "cannot be reached")
        assert "hunter2" not in process.stderr

    def test_says_that_the_password_is_wrong(self, migrate: Migrate) -> None:
        assert_one_sentence(
            migrate(SAMPLE_MIGRATE_DATABASE_PASSWORD="other"), "refuses the role or password"
        )

    def test_says_that_the_owner_is_missing(
        self, migrate: Migrate, cluster: EmbeddedPostgres
    ) -> None:
        asyncio.run(
            execute(cluster.dsn(), "ALTER ROLE sample_owner RENAME TO sample_owner_elsewhere")
        )
        try:
            process = migrate()
            process.finish()
        finally:
            asyncio.run(
                execute(cluster.dsn(), "ALTER ROLE sample_owner_elsewhere RENAME TO sample_owner")
            )

        assert_one_sentence(
            process, "sample_owner", "is missing; run deploy/postgres/boundary.sql first"
        )

    def test_says_which_role_holds_its_lock(self, migrate: Migrate, empty: TestDatabase) -> None:
        """Any role of a database may take any advisory lock."""

        async def hold_and_migrate() -> ServiceProcess:
            holding = await asyncpg.connect(empty.app_dsn)
            try:
                await holding.execute(
                    "SELECT pg_advisory_lock('sample'::regnamespace::oid::integer, hashtext('migrations'))"
                )
                process = migrate()
                await asyncio.to_thread(process.finish)
            finally:
                await holding.close()
            return process

        process = asyncio.run(hold_and_migrate())

        assert_one_sentence(
            process,
            "The role sample_app holds the lock of the migrations of sample",
            "end its session",
        )

    def test_says_where_a_migration_failed_and_nothing_of_a_row(
        self, migrate: Migrate, empty: TestDatabase
    ) -> None:
        create = 'SET ROLE sample_owner; CREATE TABLE sample.second ("Jane Doe" text)'
        asyncio.run(execute(empty.migrate_dsn, create))

        process = migrate()

        assert_one_sentence(process, "The migration of sample was refused (SQLSTATE 42P07)")
        assert "Jane" not in process.stderr
        assert [
            row[0]
            for row in asyncio.run(fetch(empty.admin_dsn, "SELECT * FROM sample.alembic_version"))
        ] == ["sample_0001"]


class TestUpgrade:
    def test_may_run_twice(self, database: TestDatabase) -> None:
        upgrade("sample", database_address(SecretStr(database.migrate_dsn), None))

        assert applied(database) == ["sample_0004"]

    def test_does_not_change_a_newer_schema(self, database: TestDatabase) -> None:
        asyncio.run(
            execute(
                database.admin_dsn, "UPDATE sample.alembic_version SET version_num = 'sample_9999'"
            )
        )

        upgrade("sample", database_address(SecretStr(database.migrate_dsn), None))

        assert applied(database) == ["sample_9999"]


class TestServes:
    @pytest.mark.parametrize(
        ("revision", "expected"),
        [
            pytest.param("b", True, id="its own head"),
            pytest.param("c", True, id="a newer one that it does not know"),
            pytest.param("a", False, id="an older one that it knows"),
            pytest.param(None, False, id="none"),
        ],
    )
    def test_accepts_its_own_head_and_newer_ones(
        self, revision: str | None, expected: bool
    ) -> None:
        assert serves(revision, "b", frozenset({"a", "b"})) is expected


class TestKnownRevisions:
    def test_are_those_of_the_tree_with_one_head(self) -> None:
        assert known_revisions("sample") == (
            "sample_0004",
            frozenset({"sample_0001", "sample_0002", "sample_0003", "sample_0004"}),
        )
        assert ScriptDirectory.from_config(alembic_config("sample")).get_heads() == ["sample_0004"]


class TestMigrationsDirectory:
    def test_is_beside_the_sources(self) -> None:
        assert (migrations_directory("sample") / "env.py").is_file()

    def test_is_inside_an_installed_package(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = tmp_path / "site-packages" / "installed_sample"
        (package / "migrations").mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "migrations" / "env.py").touch()
        monkeypatch.syspath_prepend(package.parent)

        assert migrations_directory("installed_sample") == package / "migrations"

    @pytest.mark.parametrize(
        ("service", "sentence"),
        [("no_such_service", "no service named"), ("chassis", "are not installed")],
    )
    def test_says_what_is_missing(self, service: str, sentence: str) -> None:
        with pytest.raises(StartupError, match=sentence):
            migrations_directory(service)
