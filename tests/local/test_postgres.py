import os
import stat
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest
from support.queries import connected

from chartroom.errors import CannotStart
from chartroom.postgres.cluster import PARTS
from chartroom.postgres.run_as import Identity, Kind, choose_identity
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.sockets import LONGEST_DIRECTORY, check_owner, short_directory
from tests.deploy.copied_cluster import copy_cluster
from tests.local.launching import new_directory

IDENTITIES = ["namespace", "nobody"] if os.geteuid() == 0 else ["self"]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root needs another identity")


async def fetch(server: EmbeddedPostgres, query: str) -> object:
    async with connected(server.dsn()) as connection:
        return await connection.fetchval(query)


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedPostgres]:
    with new_directory() as directory:
        copy_cluster(directory / "postgres")
        with EmbeddedPostgres(directory / "postgres") as server:
            yield server


class TestEmbeddedPostgres:
    @pytest.mark.parametrize("identity", IDENTITIES)
    async def test_leaves_foreign_directories_and_keeps_its_data_over_a_stop(
        self, directory: Path, identity: str
    ):
        outer = directory / "outer"
        outer.mkdir(mode=0o751)
        before = [_look(path) for path in (directory, outer, directory.parent)]

        server = EmbeddedPostgres(outer / "postgres", identity=identity)
        with server:
            await fetch(server, "CREATE TABLE kept AS SELECT 7 AS seven")
        assert not server.is_running()

        with EmbeddedPostgres(outer / "postgres") as again:
            assert await fetch(again, "SELECT seven FROM kept") == 7
        assert [_look(path) for path in (directory, outer, directory.parent)] == before

    async def test_has_the_promised_settings(self, server: EmbeddedPostgres):
        settings = {
            name: await fetch(server, f"SHOW {name}")
            for name in (
                "listen_addresses",
                "data_checksums",
                "password_encryption",
                "log_error_verbosity",
            )
        }
        locale = await fetch(server, "SELECT datlocale FROM pg_database WHERE datname = 'postgres'")

        assert settings == {
            "listen_addresses": "",
            "data_checksums": "on",
            "password_encryption": "scram-sha-256",
            "log_error_verbosity": "terse",
        }
        assert locale == "C.UTF-8"

    async def test_refuses_a_wrong_password_and_none(self, server: EmbeddedPostgres):
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(server.dsn(password="wrong"))
        with pytest.raises(asyncpg.PostgresError):
            await asyncpg.connect(server.dsn().replace(server.password, ""))

    async def test_logs_neither_statements_nor_values(self, server: EmbeddedPostgres):
        await fetch(server, "CREATE TABLE people (name text PRIMARY KEY)")
        await fetch(server, "INSERT INTO people VALUES ('Zoe Example')")
        for statement in (
            "INSERT INTO people VALUES ('Zoe Example')",
            "SELECT 'Zoe Example'::uuid",
        ):
            with pytest.raises(asyncpg.PostgresError):
                await fetch(server, statement)

        log = (server.directory / "log").read_text(encoding="utf-8")
        assert "ready to accept connections" in log
        assert "Zoe" not in log
        assert "INSERT" not in log

    def test_runs_in_a_path_that_is_unsuitable_for_a_socket(self, directory: Path):
        server = EmbeddedPostgres(directory / f"with space, comma and 'quote' {'x' * 100}")
        copy_cluster(server.directory)
        with server:
            assert server.is_accepting()

        assert len(str(server.socket_directory)) < LONGEST_DIRECTORY
        server.socket_directory.rmdir()

    def test_reports_the_other_version_that_created_the_cluster(self, directory: Path):
        server = EmbeddedPostgres(directory / "postgres")
        copy_cluster(server.directory)
        (server.data / "PG_VERSION").write_text("17\n", encoding="ascii")

        with pytest.raises(CannotStart, match="made by PostgreSQL 17 and this is PostgreSQL 18"):
            server.initialise()

    def test_recreates_a_cluster_that_initdb_did_not_finish(self, directory: Path):
        server = EmbeddedPostgres(directory / "postgres")
        server.directory.mkdir()
        with pytest.raises(KeyboardInterrupt), server.cluster.creating():
            _make_half_a_cluster(server.data)

        server.initialise()

        assert (server.data / "PG_VERSION").read_text(encoding="ascii") == "18\n"
        assert not (server.data / "half").exists()

    async def test_removes_nothing_if_a_part_is_missing(self, directory: Path):
        server = EmbeddedPostgres(directory / "postgres")
        copy_cluster(server.directory)
        parts = [server.data, *(server.data / part for part in PARTS), server.cluster.password_file]

        for part in parts:
            taken = part.rename(directory / "taken")
            with pytest.raises(
                CannotStart,
                match=rf"damaged, {server.directory}/\S+ is missing: .*`chartroom restore`",
            ):
                server.initialise()
            taken.rename(part)

        with server:
            assert await fetch(server, "SELECT 7") == 7

    def test_creates_no_cluster_in_a_foreign_empty_directory(self, directory: Path):
        server = EmbeddedPostgres(directory / "postgres")
        server.data.mkdir(parents=True)

        with pytest.raises(
            CannotStart, match=f"remove {server.directory} if nothing was ever stored in it"
        ):
            server.initialise()

    def test_keeps_its_secrets_private(self, server: EmbeddedPostgres):
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in server.directory.iterdir()
        }
        assert modes == {"data": 0o700, "run": 0o700, "administrator-password": 0o600, "log": 0o600}


@as_root
class TestUnderAnotherUser:
    def test_reports_a_directory_that_the_user_cannot_enter(self, directory: Path):
        closed = directory / "closed"
        closed.mkdir(mode=0o700)

        with pytest.raises(CannotStart, match=r"cannot reach .*--data-dir"):
            EmbeddedPostgres(closed / "postgres", identity="nobody").initialise()

        assert stat.S_IMODE(closed.stat().st_mode) == 0o700

    def test_changes_the_owner_and_copies_inaccessible_programs(
        self, directory: Path, monkeypatch: pytest.MonkeyPatch
    ):
        """If namespaces are unavailable."""

        def only_below(identity: Identity, path: Path) -> bool:
            return path.is_relative_to(directory) or identity.kind is not Kind.OTHER_USER

        monkeypatch.setattr(Identity, "can_enter", only_below)
        copy_cluster(directory / "postgres")
        (directory / "postgres").chmod(0o711)
        (directory / "postgres" / "run").rmdir()
        server = EmbeddedPostgres(directory / "postgres", identity="nobody")

        with server:
            assert server.is_accepting()

        assert server.command()[4].startswith(str(directory / "postgres" / "binaries"))
        assert choose_identity(server.data).kind is Kind.OTHER_USER


def test_choose_identity_refuses_an_unknown_name(directory: Path):
    with pytest.raises(CannotStart, match="CHARTROOM_POSTGRES_IDENTITY is none of"):
        choose_identity(directory / "data", "emperor")


class TestShortDirectory:
    def test_keeps_a_short_plain_path(self):
        assert short_directory(Path("/srv/chartroom/run")) == Path("/srv/chartroom/run")

    def test_maps_a_long_path_to_the_same_directory_each_time(self):
        wanted = Path("/" + "long/" * 30)

        assert short_directory(wanted) == short_directory(wanted)
        assert short_directory(wanted) != short_directory(wanted / "other")

    @as_root
    def test_rejects_another_users_directory(self, directory: Path):
        os.chown(directory, 4242, 4242)

        with pytest.raises(CannotStart, match="belongs to another user"):
            check_owner(directory, {os.geteuid()})


def _make_half_a_cluster(data: Path) -> None:
    data.mkdir()
    for name in ("half", "PG_VERSION"):
        (data / name).write_text("18\n", encoding="ascii")
    raise KeyboardInterrupt


def _look(path: Path) -> tuple[int, int, int]:
    found = path.stat()
    return found.st_mode, found.st_uid, found.st_gid
