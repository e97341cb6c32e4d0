import asyncio
import io
import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace

import pytest
from rich.console import Console
from support.queries import rows

from chartroom.commands.backups.backup import back_up
from chartroom.commands.backups.manifest import write_manifest
from chartroom.commands.backups.restore import restore
from chartroom.commands.rotation import revoke_token
from chartroom.errors import ChartroomError
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.programs import Description
from chartroom.system.database_roles import DATABASE, create_database
from chartroom.system.layout import DataDirectory
from tests.deploy.copied_cluster import copy_cluster

ABOUT = {
    "began_at": "2026-11-20T08:34:25+00:00",
    "layout": 1,
    "postgresql": None,
    "embedding_model": None,
    "databases_elsewhere": [],
}
Damage = Callable[[Path], object]


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """Restore the umask: the tested commands set a stricter umask and normally end their process."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def backup(directory: Path) -> Path:
    """The smallest folder that `restore` accepts as a backup."""
    folder = directory / "backup"
    (folder / "keys").mkdir(parents=True)
    (folder / "postgres" / "data" / "pg_notify").mkdir(parents=True)
    (folder / "postgres" / "data" / "PG_VERSION").write_text("18\n")
    (folder / "keys" / "issuer.pem").write_text("a key")
    write_manifest(folder, ABOUT)
    return folder


def put_back(backup: Path, path: Path) -> str:
    output = io.StringIO()
    restore(backup, DataDirectory(path), Console(file=output, width=200))
    return output.getvalue()


def replaced(name: str, text: str) -> Damage:
    return lambda backup: (backup / name).write_text(text)


def changed_manifest(backup: Path) -> None:
    manifest = backup / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"layout": 2}))


KEY, MANIFEST = "keys/issuer.pem", "manifest.json"
DAMAGED: list[tuple[Damage, str]] = [
    (replaced(KEY, "A key"), r"keys/issuer.pem is damaged; use another copy"),
    (replaced("postgres/data/PG_VERSION", "18"), r"PG_VERSION is damaged"),
    (lambda backup: (backup / KEY).unlink(), r"incomplete: keys/issuer.pem is missing"),
    (lambda backup: (backup / MANIFEST).unlink(), r"holds no complete backup"),
    (replaced(MANIFEST, '{"format": 1'), r"manifest.json is damaged"),
    (replaced(MANIFEST, "[]"), r"manifest.json is damaged"),
    (changed_manifest, r"manifest.json is damaged"),
    (
        replaced(MANIFEST, '{"format": 9, "checksum": ""}'),
        r"another version of chartroom \(format 9",
    ),
]


class TestRestore:
    def test_makes_a_private_data_directory_anywhere(self, backup: Path, directory: Path):
        path = directory / "new" / "place"

        output = put_back(backup, path)

        assert (path / "keys" / "issuer.pem").read_text() == "a key"
        assert (path / "postgres" / "data" / "pg_notify").is_dir()
        assert {
            stat.S_IMODE(found.stat().st_mode) & 0o077 for found in [path, *path.rglob("*")]
        } == {0}
        DataDirectory(path).check_exists()
        assert "2026-11-20T08:34:25" in output

    @pytest.mark.parametrize("name", ["version.json", "thesis.txt"])
    def test_never_overwrites_data(self, backup: Path, directory: Path, name: str):
        path = directory / "data"
        path.mkdir()
        (path / name).write_text("mine")

        with pytest.raises(
            ChartroomError, match="contains data, and a restore never overwrites data"
        ):
            put_back(backup, path)

        assert {found.name for found in path.iterdir()} <= {name, "lock"}
        assert (path / name).read_text() == "mine"

    def test_rejects_an_incomplete_backup(self, backup: Path, directory: Path):
        for number, (damage, sentence) in enumerate(DAMAGED):
            damaged, path = directory / f"damaged-{number}", directory / f"data-{number}"
            shutil.copytree(backup, damaged)
            damage(damaged)
            for is_there in (False, True):
                if is_there:
                    path.mkdir()
                with pytest.raises(ChartroomError, match=sentence):
                    put_back(damaged, path)
                assert path.exists() == is_there
            assert not any(path.iterdir())

    def test_rejects_a_backup_that_it_cannot_start(self, backup: Path, directory: Path):
        for about, sentence in (
            ({"layout": 9}, r"another version of chartroom \(layout 9"),
            ({"postgresql": "17.2"}, r"PostgreSQL 17.2 and this is PostgreSQL 18"),
        ):
            write_manifest(backup, ABOUT | about)
            with pytest.raises(ChartroomError, match=sentence):
                put_back(backup, directory / "data")


def server_of(data: DataDirectory) -> EmbeddedPostgres:
    return EmbeddedPostgres(data.postgres, socket_directory=data.run / "postgres")


def take(data: DataDirectory) -> Path:
    backup = data.path.with_name("backup")
    back_up(data, backup, Console(file=io.StringIO()))
    return backup


class TestBackupOfASystemThatIsDown:
    def test_has_database_keys_and_passwords_and_is_private(
        self, data: DataDirectory, directory: Path
    ):
        copy_cluster(data.postgres)
        with server_of(data) as server:
            rows(
                asyncio.run(create_database(server.dsn())), "CREATE TABLE kept AS SELECT 7 AS seven"
            )

        revoke_token(data, "4b1c", Console(quiet=True))

        backup = take(data)

        assert not server_of(data).is_running()
        assert {
            stat.S_IMODE(path.stat().st_mode) & 0o077 for path in [backup, *backup.rglob("*")]
        } == {0}
        put_back(backup, directory / "elsewhere")
        restored = DataDirectory(directory / "elsewhere")
        restored.prepare()
        with server_of(restored) as server:
            assert rows(server.dsn(database=DATABASE), "SELECT seven FROM kept") == [(7,)]
        for name in (
            "issuer.pem",
            "audit.pem",
            "tokens.jwks.json",
            "database-passwords.json",
            "revocations.json",
        ):
            assert (restored.keys / name).read_bytes() == (data.keys / name).read_bytes()
            assert stat.S_IMODE((restored.keys / name).stat().st_mode) & 0o077 == 0
        assert restored.instance != data.instance

    def test_without_a_database_is_rejected(self, data: DataDirectory):
        data.program("postgres").write_text("a description", encoding="utf-8")

        with pytest.raises(ChartroomError, match=r"The database in .* is gone"):
            take(data)

    def test_that_fails_removes_its_files_and_one_never_overwrites_any(
        self, data: DataDirectory, directory: Path
    ):
        """The backup fails because one file is unreadable, as on a broken disk."""
        (data.keys / "unreadable").symlink_to(directory / "nowhere")
        with pytest.raises(Exception, match="unreadable"):
            take(data)
        assert {path.name for path in directory.iterdir()} == {"data"}

        (directory / "backup").mkdir()
        (directory / "backup" / "thesis.txt").write_text("mine")
        with pytest.raises(ChartroomError, match="exists already; name a new folder"):
            take(data)

    def test_is_refused_while_other_maintenance_is_under_way(self, data: DataDirectory):
        with data.locked_for_restart(), pytest.raises(ChartroomError, match="is running in"):
            take(data)

    def test_lists_the_services_without_data_in_it(self, data: DataDirectory):
        url = "postgresql://audit_app@db.example.org:5432/chartroom"
        described = Description(["/v/bin/python"], {"AUDIT_DATABASE_URL": url}, "", "/", "TERM")
        (data.programs / "audit.json").write_text(json.dumps(asdict(described)))
        output = io.StringIO()

        back_up(data, data.path.with_name("backup"), Console(file=output, width=300))

        assert (
            "does not contain the data of audit: an administrator backs up that database"
            in output.getvalue()
        )
        assert "docs/runbooks/backup-and-restore.md" in output.getvalue()
        restored = data.path.with_name("elsewhere")
        assert "The data of audit is on another server" in put_back(
            data.path.with_name("backup"), restored
        )
        assert (restored / "keys" / "database-passwords.json").exists()

    def test_of_a_system_that_never_started_is_refused(self, directory: Path):
        data = DataDirectory(directory / "data")
        data.prepare()

        with pytest.raises(ChartroomError, match="no data to back up"):
            take(data)


def test_a_backup_without_room_is_refused(data: DataDirectory, monkeypatch: pytest.MonkeyPatch):
    copy_cluster(data.postgres)
    with server_of(data) as server:
        asyncio.run(create_database(server.dsn()))
    # A backup of an empty PostgreSQL cluster already needs more than 10 MiB of free disk space.
    room = 10 * 1024**2
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=room))

    with pytest.raises(ChartroomError, match=r"needs \d+ MB and .* has 10 MB free; make room"):
        take(data)

    assert {path.name for path in data.path.parent.iterdir()} == {"data"}


def test_a_running_system_that_has_moved_to_databases_elsewhere_is_backed_up(
    data: DataDirectory, monkeypatch: pytest.MonkeyPatch
):
    """The data directory still has the former embedded PostgreSQL, which does not run."""
    copy_cluster(data.postgres)
    with server_of(data) as server:
        asyncio.run(create_database(server.dsn()))
    monkeypatch.setattr(
        "chartroom.commands.backups.backup.exclusive_access",
        lambda _: nullcontext(enter_result=True),
    )

    backup = take(data)

    assert (backup / "postgres" / "data" / "PG_VERSION").exists()
    assert not server_of(data).is_running()
