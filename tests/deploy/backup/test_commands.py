import json
import os
import pwd
import shutil
import stat
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from support.programs import ended
from support.queries import rows

from chartroom.postgres.server import wheel_program
from chartroom_backup import cli
from tests.deploy.backup.conftest import HANGS_S, PROGRAM, Operator, server_with_store
from tests.deploy.test_server_settings import contents

OTHER_USER = pwd.getpwuid(65534).pw_name


def can_run(user: str, program: Path) -> bool:
    try:
        subprocess.run([program, "--version"], user=user, extra_groups=[], check=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    return True


SLOT_STATUS = "SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'chartroom_backup'"


class Replicator(Operator):
    @property
    def variables(self) -> Mapping[str, str]:
        return {**super().variables, "PGUSER": "replicator", "PGPASSWORD": "replicating"}


@dataclass(frozen=True)
class Store:
    """A store with a full and an incremental backup. `between` is a time after row 1 and before all other rows."""

    operator: Operator
    full: Path
    incremental: Path
    before: str
    between: str

    def restore(self, name: str, at: str) -> "subprocess.CompletedProcess[str]":
        return self.operator.run("restore", "--at", at, "--to", str(self.operator.root / name))

    def key_of(self, name: str) -> str:
        return (self.operator.root / name / "keys" / "secrets" / "service.key").read_text()

    def rows_of(self, name: str) -> list[int]:
        with self.operator.restored(name) as server:
            return [row["number"] for row in rows(server.dsn(), "SELECT number FROM written")]


@pytest.fixture(scope="module")
def kept() -> Iterator[Store]:
    with server_with_store(is_new=True) as operator:
        before = operator.now()
        with operator.archiving("--metrics", str(operator.root / "backup.prom")):
            operator.execute("CREATE TABLE written (number int)")
            full = operator.take("full")
            operator.execute("INSERT INTO written VALUES (1)")
            incremental = operator.take("incremental")
            between = operator.now()
            operator.execute("INSERT INTO written VALUES (2)")
            operator.key.write_text("second")
            operator.wait_until_archived()
            operator.execute("INSERT INTO written VALUES (3)")
        yield Store(operator, full, incremental, before, between)


class TestRestore:
    def test_has_the_rows_and_keys_of_that_time_and_starts_like_any_other_server(self, kept: Store):
        done = kept.restore("first", kept.between)

        assert (done.returncode, done.stderr) == (0, "")
        assert f"Restored {kept.incremental.name} and later commits" in done.stdout
        assert kept.rows_of("first") == [1]
        assert kept.key_of("first") == "first"

    def test_to_the_latest_has_everything(self, kept: Store):
        assert kept.restore("latest", "latest").returncode == 0
        assert kept.rows_of("latest") == [1, 2, 3]
        assert kept.key_of("latest") == "second"

    def test_of_a_full_backup_alone_needs_no_archive(self, kept: Store, tmp_path: Path):
        copy = Operator(tmp_path, kept.operator.server)
        shutil.copytree(kept.operator.store, copy.store)
        shutil.rmtree(copy.store / "backups" / kept.incremental.name)
        for segment in (copy.store / "wal").iterdir():
            segment.unlink()

        done = copy.run("restore", "--at", "latest", "--to", str(kept.operator.root / "alone"))

        assert (done.returncode, done.stderr) == (0, "")
        assert kept.rows_of("alone") == []

    @pytest.mark.nightly
    def test_goes_on_while_the_archive_completes_a_segment(self, kept: Store, tmp_path: Path):
        copy, programs = Operator(tmp_path, kept.operator.server), tmp_path / "programs"
        shutil.copytree(kept.operator.store, copy.store)
        (partial,) = (copy.store / "wal").glob("*.partial")
        programs.mkdir()
        (programs / "postgres").symlink_to(wheel_program("postgres"))
        combine = programs / "pg_combinebackup"
        combine.write_text(
            f"#!/bin/sh\nmv {partial} {partial.with_suffix('')}\n"
            f'exec {wheel_program("pg_combinebackup")} "$@"\n'
        )
        combine.chmod(0o755)

        to = str(kept.operator.root / "completed")
        done = copy.run("--programs", str(programs), "restore", "--at", "latest", "--to", to)

        assert (done.returncode, done.stderr) == (0, "")
        assert kept.rows_of("completed") == [1, 2, 3]

    @pytest.mark.nightly
    def test_of_a_server_whose_access_files_are_elsewhere_as_on_debian(self, operator: Operator):
        for name in ("pg_hba.conf", "pg_ident.conf"):
            (operator.server.data / name).unlink()
        operator.take("full")

        done = operator.run("restore", "--at", "latest", "--to", str(operator.root / "new"))

        assert (done.returncode, done.stderr) == (0, "")

    @pytest.mark.nightly
    def test_by_root_is_for_the_given_user(self, kept: Store):
        """Restore as root with few capabilities, like the container `restore`."""
        if os.geteuid() != 0 or not can_run(OTHER_USER, wheel_program("postgres")):
            pytest.skip("only root restores for another user, who may run PostgreSQL's programs")
        added = contents("deploy/backup/compose.yml")["services"]["restore"]["cap_add"]
        capabilities = ",".join(["-all", *(f"+{name.lower()}" for name in added)])
        limited = ["setpriv", f"--bounding-set={capabilities}"]
        store = ["--store", str(kept.operator.store)]
        command = [*limited, *PROGRAM, *store, "restore", "--at", "latest"]
        to, copy = (kept.operator.root / name for name in ("of-another", "copy"))

        refused = ended([*command, "--to", str(to)])
        done = ended([*command, "--to", str(to), "--owner", OTHER_USER])

        assert "set --owner to the user of your server" in refused.stderr
        assert (done.returncode, done.stderr) == (0, "")
        assert {path.owner() for path in (to / "data").rglob("*")} == {OTHER_USER}
        subprocess.run([*limited, "cp", "--archive", to / "data", copy], check=True)
        assert kept.rows_of("of-another") == [1, 2, 3]

    def test_overwrites_nothing(self, kept: Store):
        taken = kept.operator.root / "taken"
        taken.mkdir()
        (taken / "thesis.txt").write_text("mine")

        done = kept.restore("taken", "latest")

        assert done.returncode == 1
        assert "existing files are never overwritten; use another folder" in done.stderr
        assert [path.name for path in taken.iterdir()] == ["thesis.txt"]

    def test_of_an_incomplete_store_is_rejected_and_stores_nothing(
        self, kept: Store, tmp_path: Path
    ):
        copy = Operator(tmp_path, kept.operator.server)
        shutil.copytree(kept.operator.store, copy.store)

        def restored() -> str:
            done = copy.run("restore", "--at", "latest", "--to", str(tmp_path / "new"))
            assert (done.returncode, done.stderr.count("\n")) == (1, 1)
            assert {path.name for path in tmp_path.iterdir()} == {"store"}
            return done.stderr

        def checked(*options: str) -> str:
            done = copy.run("check", "--behind", "600", *options)
            assert done.returncode == 1
            return done.stderr

        damaged = copy.store / "backups" / kept.full.name / "data" / "global" / "pg_control"
        whole = damaged.read_bytes()
        damaged.write_bytes(bytes(len(whole)))
        for said in (restored(), checked("--files")):
            assert f"{damaged} is damaged." in said
        damaged.write_bytes(whole)
        # Delete the WAL segment in which the incremental backup ended.
        max((copy.store / "wal").glob("*[!l]")).unlink()
        assert f"WAL after {kept.full.name} is missing" in checked()
        shutil.rmtree(copy.store / "backups" / kept.full.name)
        assert f"{kept.incremental.name} needs {kept.full.name}, which does not exist" in checked()
        restored()

    def test_to_a_time_outside_the_store_is_rejected(self, kept: Store):
        tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
        for at, code, sentence in (
            # The archive ends before this time, because archiving has stopped and nothing is written to the database.
            (kept.operator.now(), 1, "The archived WAL ends before"),
            (kept.before, 1, "the first one ended at"),
            (tomorrow, 1, "is in the future"),
            ("2026-11-20T08:34:25", 2, "write it with its offset"),
        ):
            done = kept.restore("refused", at)
            assert (done.returncode, sentence in done.stderr) == (code, True), done.stderr
            assert not (kept.operator.root / "refused").exists()


class TestTheStore:
    def test_is_private(self, kept: Store):
        """Kept keys are exempt: a restored system needs their modes, which may permit reads by other users."""
        store = kept.operator.store
        found = [store, *(path for path in store.rglob("*") if store / "keys" not in path.parents)]

        assert {stat.S_IMODE(path.stat().st_mode) & 0o077 for path in found} == {0}

    def test_is_listed_with_the_times_that_can_be_restored(self, kept: Store):
        done = kept.operator.run("list")

        assert kept.full.name in done.stdout
        assert f"after {kept.full.name}" in done.stdout
        assert "can be restored." in done.stdout

    def test_ignores_a_half_written_backup(self, kept: Store):
        (kept.operator.store / "backups" / ".20261124T000000Z-full.unfinished-x").mkdir()

        assert "20261124T000000Z" not in kept.operator.run("list").stdout

    def test_that_is_unreadable_gives_a_plain_message(self, kept: Store, tmp_path: Path):
        copy = Operator(tmp_path, kept.operator.server)
        copy.store.mkdir()
        shutil.copy(kept.operator.store / "store.json", copy.store)

        done = copy.run("list")

        said = f"{copy.store / 'backups'} cannot be used: No such file or directory.\n"
        assert (done.returncode, done.stderr) == (1, said)

    def test_that_is_not_a_store_is_rejected(self, tmp_path: Path):
        (tmp_path / "thesis.txt").write_text("mine")
        for arguments in (["list"], ["check"], ["prune", "--keep", "1"]):
            done = ended([*PROGRAM, "--store", str(tmp_path), *arguments])

            assert (done.returncode, done.stderr.count("\n")) == (1, 1)
            assert "There is no backup store" in done.stderr


def test_the_archive_writes_its_times_for_an_exporter_of_another_user(kept: Store):
    path = kept.operator.root / "backup.prom"
    times = dict(
        line.removeprefix("chartroom_backup_").split()
        for line in path.read_text().splitlines()
        if not line.startswith("#")
    )
    about = json.loads((kept.incremental / "about.json").read_text())

    newest = datetime.fromisoformat(about["ended_at"]).timestamp()
    assert float(times["newest_timestamp_seconds"]) == pytest.approx(newest, abs=0.01)
    assert float(times["archived_timestamp_seconds"]) > newest
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


class TestPrune:
    def test_keeps_everything_needed_to_restore_the_kept_backups(self, operator: Operator):
        with operator.archiving():
            operator.execute("CREATE TABLE written (number int)")
            old = [operator.take("full"), operator.take("incremental")]
            operator.execute("SELECT pg_switch_wal()")
            operator.key.write_text("second")
            backups = operator.store / "backups"
            (backups / ".killed-full.unfinished-x").mkdir()
            new = operator.take("full")
            assert {*backups.iterdir()} == {*old, new}
            (backups / ".killed-full.removed" / "data").mkdir(parents=True)
            (operator.store / "keys" / ".killed.unfinished-x").mkdir()
            operator.execute("INSERT INTO written VALUES (1)")
            operator.wait_until_archived()
            segments = len(list((operator.store / "wal").iterdir()))

            done = operator.run("prune", "--keep", "1")

            assert (done.returncode, done.stderr) == (0, "")
            assert [*backups.iterdir()] == [new]
            assert len(list((operator.store / "wal").iterdir())) < segments
            assert len(list((operator.store / "keys").iterdir())) == 1
            assert operator.run("check", "--files").returncode == 0
        done = operator.run("restore", "--at", "latest", "--to", str(operator.root / "new"))
        assert done.returncode == 0, done.stderr
        with operator.restored("new") as server:
            assert rows(server.dsn(), "SELECT number FROM written")[0]["number"] == 1

    def test_that_is_interrupted_is_run_again(
        self, kept: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ):
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(cli, "prune", interrupt)
        monkeypatch.setattr(os, "umask", lambda _: 0)

        assert cli.main(["--store", str(kept.operator.store), "prune", "--keep", "1"]) == 1
        assert capsys.readouterr().out == "Interrupted; run `prune` again.\n"

    def test_of_all_backups_is_rejected(self, kept: Store):
        assert kept.operator.run("prune", "--keep", "0").returncode == 2
        assert kept.full.exists()


class TestBackups:
    def test_an_incremental_one_without_a_first_one_is_refused(self, kept: Store, tmp_path: Path):
        done = Operator(tmp_path, kept.operator.server).run("incremental")

        assert done.returncode == 1
        assert "make a `full` backup first" in done.stderr

    def test_of_another_server_are_rejected_and_an_outage_gives_a_plain_message(
        self, kept: Store, operator: Operator, tmp_path: Path
    ):
        other = Operator(tmp_path, operator.server)
        other.store.symlink_to(kept.operator.store)

        refused = other.run("full")
        operator.server.stop()
        away = operator.run("full")

        assert refused.returncode == 1
        assert "contains backups of another server" in refused.stderr
        assert (away.returncode, away.stderr.count("\n")) == (1, 1)
        assert "PostgreSQL rejected the command" in away.stderr
        assert not operator.store.exists()


@pytest.mark.nightly
class TestTheArchive:
    def test_continues_without_a_gap_after_a_kill(self, operator: Operator):
        operator.execute("CREATE TABLE written (number int)")
        with operator.archiving() as first:
            operator.take("full")
            receiving = psutil.Process(first.pid).children()
            first.kill()
            first.wait()
            # pg_receivewal of the killed command still has the lock of the archive.
            psutil.wait_procs(receiving)
            operator.execute("INSERT INTO written VALUES (1)")
            with operator.archiving() as second:
                refused = operator.run("archive")
                assert second.poll() is None

        assert refused.returncode == 1
        assert "Another `archive` is writing to this store" in refused.stderr
        done = operator.run("restore", "--at", "latest", "--to", str(operator.root / "new"))
        assert done.returncode == 0, done.stderr
        with operator.restored("new") as server:
            assert rows(server.dsn(), "SELECT number FROM written")[0]["number"] == 1

    def test_continues_after_a_full_disk_truncated_its_segment(self, operator: Operator):
        with operator.archiving():
            pass
        (partial,) = (operator.store / "wal").glob("*.partial")
        os.truncate(partial, 8192)

        with operator.archiving():
            operator.take("full")

        assert operator.run("check").returncode == 0

    def test_ends_when_the_administrators_password_changed(self, operator: Operator):
        file = operator.root / "password"
        file.write_text(operator.server.password)
        with operator.archiving("--password-file", str(file)) as archive:
            file.write_text("another")
            operator.execute("ALTER ROLE postgres PASSWORD 'another'")

            assert archive.wait(HANGS_S) == 1

    @pytest.mark.parametrize("only", [[], ["--archive"]])
    def test_that_is_behind_fails_the_check(self, kept: Store, only: list[str]):
        done = kept.operator.run("check", "--behind", "0.1", *only)

        assert done.returncode == 1
        assert "s behind; check that `archive` is running" in done.stderr
        assert kept.operator.run("check", "--behind", "600", *only).returncode == 0

    @pytest.mark.nightly  # PostgreSQL's pg_receivewal waits for 5 s before it reconnects.
    def test_continues_after_a_restart_of_the_server(self, operator: Operator):
        operator.execute("CREATE TABLE written (number int)")
        with operator.archiving():
            operator.server.stop()
            operator.server.start()
            operator.execute("INSERT INTO written VALUES (1)")

        assert operator.run("check", "--archive").returncode == 0

    def test_creates_no_slot_without_a_wal_limit(self, operator: Operator):
        operator.execute("ALTER SYSTEM SET max_slot_wal_keep_size = -1")
        operator.execute("SELECT pg_reload_conf()")

        done = operator.run("archive")

        assert (done.returncode, done.stderr.count("\n")) == (1, 1)
        assert "ALTER SYSTEM SET max_slot_wal_keep_size = '4GB'" in done.stderr
        assert rows(operator.server.dsn(), SLOT_STATUS) == []

    def test_needs_a_role_that_may_replicate_and_nothing_more(self, operator: Operator):
        operator.execute("CREATE ROLE replicator LOGIN REPLICATION PASSWORD 'replicating'")
        replicator = Replicator(operator.root, operator.server)
        with replicator.archiving():
            replicator.take("full")

        assert replicator.run("check", "--files").returncode == 0

    def test_that_lacks_wal_or_may_lack_some_is_rejected(self, operator: Operator):
        with operator.archiving():
            pass
        operator.execute("ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'")
        operator.execute("SELECT pg_reload_conf()")
        operator.execute("CREATE TABLE written (number int)")
        deadline = time.monotonic() + HANGS_S
        while rows(operator.server.dsn(), SLOT_STATUS)[0]["wal_status"] != "lost":
            assert time.monotonic() < deadline, "the server keeps the slot's WAL"
            operator.execute("INSERT INTO written VALUES (1)")
            operator.execute("SELECT pg_switch_wal()")
            operator.execute("CHECKPOINT")

        missing = operator.run("archive")
        operator.execute("SELECT pg_drop_replication_slot('chartroom_backup')")
        without_slot = operator.run("archive")

        assert (missing.returncode, without_slot.returncode) == (1, 1)
        assert "has removed WAL before it was archived" in missing.stderr
        assert "WAL may be missing. Start a new store" in without_slot.stderr
