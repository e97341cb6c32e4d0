import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from pydantic import SecretStr
from support.databases import TestDatabase, execute, fetch, make_empty
from support.migrations import migrate_to
from support.queries import connected
from support.service_process import ServiceProcess

from chartroom.postgres.server import EmbeddedPostgres
from chassis.database.migrations import alembic_config, upgrade
from chassis.database.revisions import migrations_directory, newest_revision, serves
from chassis.migrate import main
from chassis.settings import StartupError, database_address
from tests.schema.catalog import objects

LOCK = "SELECT pg_advisory_lock('sample'::regnamespace::oid::integer, hashtext('migrations'))"
HEAD = "sample_0003"
AT = "UPDATE sample.alembic_version SET version_num = '{}'"
Refusal = Callable[..., str]


@pytest.fixture
def empty(cluster: EmbeddedPostgres, tmp_path: Path) -> TestDatabase:
    return make_empty(cluster, "sample", f"empty_{tmp_path.name}")


@pytest.fixture
def refusal(
    empty: TestDatabase, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Refusal:
    def refusal(service: str = "sample", **more: str | None) -> str:
        with monkeypatch.context() as patch:
            patch.setattr("sys.argv", ["migrate", service])
            for name, value in {"SAMPLE_MIGRATE_DATABASE_URL": empty.migrate_dsn, **more}.items():
                if value is not None:
                    patch.setenv(name, value)
            assert main() == 1
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1), said
        return said.err

    return refusal


def values(dsn: str, query: str) -> list[str]:
    return [row[0] for row in asyncio.run(fetch(dsn, query))]


def applied(database: TestDatabase) -> list[str]:
    return values(database.admin_dsn, "SELECT version_num FROM sample.alembic_version")


class TestMain:
    def test_migrates_in_two_concurrent_processes_and_the_owner_owns_everything(
        self, environment: dict[str, str], empty: TestDatabase, tmp_path: Path
    ):
        environment = environment | {"SAMPLE_MIGRATE_DATABASE_URL": empty.migrate_dsn}
        both = [
            ServiceProcess("chassis.migrate", "sample", environment, tmp_path / name)
            for name in ("one", "two")
        ]

        assert [process.finish() for process in both] == [0, 0]
        assert [process.stderr + process.stdout for process in both] == ["", ""]
        assert applied(empty) == [HEAD]
        owners = "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'sample'"
        assert values(empty.admin_dsn, owners) == ["sample_owner"]

    def test_reports_missing_or_wrong_settings_and_services(self, refusal: Refusal):
        nowhere = "postgresql://a:hunter2@127.0.0.1:9/d"

        missing = refusal(SAMPLE_MIGRATE_DATABASE_URL=None)
        assert "SAMPLE_MIGRATE_DATABASE_URL is not set" in missing
        no_service = refusal("nothing", NOTHING_MIGRATE_DATABASE_URL=nowhere)
        assert "There is no service named nothing" in no_service
        away = refusal(SAMPLE_MIGRATE_DATABASE_URL=nowhere)
        assert "SAMPLE_MIGRATE_DATABASE_URL" in away
        assert "cannot be reached" in away
        assert "hunter2" not in away
        wrong = refusal(SAMPLE_MIGRATE_DATABASE_PASSWORD="other")
        assert "rejects the role or password" in wrong

    def test_reports_a_missing_owner(self, refusal: Refusal, cluster: EmbeddedPostgres):
        rename = "ALTER ROLE {} RENAME TO {}"
        names = ("sample_owner", "sample_owner_elsewhere")
        asyncio.run(execute(cluster.dsn(), rename.format(*names)))
        try:
            said = refusal()
        finally:
            asyncio.run(execute(cluster.dsn(), rename.format(*reversed(names))))

        assert "sample_owner" in said
        assert "is missing; run deploy/postgres/boundary.sql first" in said

    def test_reports_the_role_that_has_its_lock(self, refusal: Refusal, empty: TestDatabase):
        """PostgreSQL permits any role to acquire any advisory lock, so the error names the role that has the lock."""

        async def hold_and_migrate() -> str:
            async with connected(empty.app_dsn) as holding:
                await holding.execute(LOCK)
                return await asyncio.to_thread(refusal)

        said = asyncio.run(hold_and_migrate())

        assert "The role sample_app holds the migration lock of sample" in said
        assert "end its session" in said

    def test_reports_where_a_migration_failed_without_row_data(
        self, refusal: Refusal, empty: TestDatabase
    ):
        create = 'SET ROLE sample_owner; CREATE TABLE sample.second ("Jane Doe" text)'
        asyncio.run(execute(empty.migrate_dsn, create))

        said = refusal()

        assert "The migration of sample was refused (SQLSTATE 42P07)" in said
        assert "Jane" not in said
        assert applied(empty) == ["sample_0001"]


def test_an_upgrade_may_run_twice_and_does_not_change_a_newer_schema(
    database: TestDatabase,
):
    newer = AT.format("sample_9999")
    url = database_address(SecretStr(database.migrate_dsn), None)

    upgrade("sample", url)
    assert applied(database) == [HEAD]
    asyncio.run(execute(database.admin_dsn, newer))
    upgrade("sample", url)
    assert applied(database) == ["sample_9999"]


class TestTheBaseline:
    @pytest.fixture
    def made(self, empty: TestDatabase) -> TestDatabase:
        migrate_to(empty, "sample_0001")
        return empty

    def test_is_adopted_by_a_schema_of_the_previous_revision_without_a_change(
        self, made: TestDatabase
    ):
        before = objects(made)
        asyncio.run(execute(made.admin_dsn, AT.format("sample_0000_last")))

        migrate_to(made, "sample_0001")

        assert (objects(made), applied(made)) == (before, ["sample_0001"])
        migrate_to(made, "head")
        assert applied(made) == [HEAD]

    @pytest.mark.usefixtures("made")
    def test_does_not_migrate_an_older_schema_and_reports_the_commit_that_does(
        self, refusal: Refusal, empty: TestDatabase
    ):
        asyncio.run(execute(empty.admin_dsn, AT.format("sample_0000")))
        before = objects(empty)

        said = refusal()

        assert said == (
            "The schema of sample is at revision sample_0000: start commit 0123abcd of chartroom once "
            "with this database before you start this version.\n"
        )
        assert (objects(empty), applied(empty)) == (before, ["sample_0000"])


def test_a_service_serves_its_own_head_and_unknown_newer_ones():
    revisions = ("b_0002", "b_0003", "b_0001", None)

    found = [serves(revision, "b_0002") for revision in revisions]

    assert found == [True, True, False, False]


def test_the_newest_revision_is_the_only_head_of_the_tree():
    assert newest_revision("sample") == HEAD
    assert ScriptDirectory.from_config(alembic_config("sample")).get_heads() == [HEAD]


class TestMigrationsDirectory:
    def test_is_beside_the_sources(self):
        assert (migrations_directory("sample") / "env.py").is_file()

    def test_is_inside_an_installed_package(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
        package = tmp_path / "site-packages" / "installed_sample"
        (package / "migrations").mkdir(parents=True)
        (package / "__init__.py").touch()
        (package / "migrations" / "env.py").touch()
        monkeypatch.syspath_prepend(package.parent)

        assert migrations_directory("installed_sample") == package / "migrations"

    def test_reports_missing_files(self):
        missing = {"no_such_service": "no service named", "chassis": "are not installed"}
        for service, sentence in missing.items():
            with pytest.raises(StartupError, match=sentence):
                migrations_directory(service)
