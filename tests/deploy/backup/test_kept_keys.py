import fcntl
import os
import re
import shutil
import stat
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from chartroom_backup import kept_keys
from chartroom_backup.errors import BackupError
from chartroom_backup.kept_keys import keep_keys, keys_at, remove_keys_before
from chartroom_backup.store import Store

REPOSITORY = Path(__file__).parents[3]
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store").open_for(1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "secrets"
    folder.mkdir()
    return folder


def write(folder: Path, text: str, at: datetime, name: str = "password") -> None:
    path = folder / name
    path.write_text(text)
    for each in (path, folder):
        os.utime(each, (at.timestamp(), at.timestamp()))


def password_at(store: Store, at: datetime | None) -> str:
    version = keys_at(store, at)
    assert version is not None
    return (version / "secrets" / "password").read_text()


def test_restores_keys_of_the_restored_time(store: Store, folder: Path):
    for text, at in (("first", NOON), ("second", NOON + HOUR)):
        write(folder, text, at)
        assert keep_keys(store, {"secrets": folder})

    assert password_at(store, NOON + HOUR / 2) == "first"
    assert password_at(store, NOON + HOUR) == "second"
    assert password_at(store, None) == "second"
    # A restore to a time before the first copy of the keys gets the first copy.
    assert password_at(store, NOON - HOUR) == "first"


def test_they_are_not_copied_again_while_they_do_not_change(store: Store, folder: Path):
    write(folder, "first", NOON)
    keep_keys(store, {"secrets": folder})
    write(folder, "of a checkpoint", NOON + HOUR, "checkpoints")
    write(folder, "unfinished", NOON + HOUR, ".password.part")

    assert not keep_keys(store, {"secrets": folder})


def test_sign_ins_are_not_copied(store: Store, folder: Path):
    write(folder, "first", NOON)
    (folder / "sign-ins").mkdir()
    write(folder / "sign-ins", "a token", NOON, "left.json")
    assert keep_keys(store, {"secrets": folder})
    write(folder / "sign-ins", "a token", NOON + HOUR, "taken.json")
    assert not keep_keys(store, {"secrets": folder})
    (folder / "sign-ins" / "taken.json").unlink()

    assert not keep_keys(store, {"secrets": folder})
    assert [path.name for path in store.keys.rglob("*") if path.is_file()] == ["password"]


def test_a_file_that_vanishes_before_it_is_read_is_retried(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    write(folder, "first", NOON)
    with monkeypatch.context() as patch:
        patch.setattr(kept_keys, "_files", lambda source: [source / "gone"])
        with pytest.raises(BackupError, match="not copied now: No such file or directory"):
            keep_keys(store, {"secrets": folder})

    assert keep_keys(store, {"secrets": folder})


def test_a_restored_file_with_an_old_time_is_a_new_change(store: Store, folder: Path):
    for text in ("first", "second"):
        write(folder, text, NOON)
        assert keep_keys(store, {"secrets": folder})

    assert password_at(store, NOON + HOUR) == "first"
    assert password_at(store, None) == "second"


def test_after_a_clock_that_was_ahead_the_newest_copy_has_the_newest_keys(
    store: Store, folder: Path
):
    for text, at in (("first", datetime.now(UTC) + HOUR), ("second", NOON)):
        write(folder, text, at)
        assert keep_keys(store, {"secrets": folder})

    assert not keep_keys(store, {"secrets": folder})
    assert password_at(store, None) == "second"


def test_a_removed_file_is_a_change(store: Store, folder: Path):
    write(folder, "first", NOON)
    write(folder, "x", NOON, "retired")
    keep_keys(store, {"secrets": folder})
    (folder / "retired").unlink()

    assert keep_keys(store, {"secrets": folder})


def test_a_copy_has_the_modes_of_the_files(store: Store, folder: Path):
    write(folder, "first", NOON)
    (folder / "password").chmod(0o440)
    single = folder / "password"

    keep_keys(store, {"secrets": folder, "administrator": single})

    version = keys_at(store, None)
    assert version is not None
    for copy in (version / "secrets" / "password", version / "administrator"):
        assert (copy.read_text(), stat.S_IMODE(copy.stat().st_mode)) == ("first", 0o440)


def test_the_runbook_restores_all_that_containers_mount(store: Store, tmp_path: Path):
    made, restored = tmp_path / "made", tmp_path / "restored" / "system" / "keys"
    compose = (REPOSITORY / "docker-compose.yml").read_text(encoding="utf-8")
    runbook = REPOSITORY / "docs" / "runbooks" / "restore-to-a-time.md"
    step = re.compile(r"(?m)^(?:sudo )?((?:cp|chown|deploy/env/make-secrets) .+)$")
    commands = step.findall(runbook.read_text(encoding="utf-8"))
    (tmp_path / "deploy").symlink_to(REPOSITORY / "deploy")
    subprocess.run(["deploy/env/make-secrets", made], cwd=tmp_path, check=True)
    keep_keys(store, {"secrets": made})
    version = keys_at(store, None)
    assert version is not None
    shutil.copytree(version, restored)
    if os.geteuid() == 0:  # In the container, root restores files that belong to another user.
        subprocess.run(["chown", "-R", "4242", restored], check=True)

    again = tmp_path / "again"
    variables = os.environ | {"CHARTROOM_SECRETS": str(again)}
    for command in commands:
        subprocess.run(["sh", "-c", command], cwd=tmp_path, env=variables, check=True)

    mounted = re.findall(r"source: \$\{CHARTROOM_SECRETS\}/(\S+)", compose)
    assert len(mounted) > 1
    assert [name for name in mounted if not (again / name).is_dir()] == []
    assert {path.stat().st_uid for path in (again, *again.rglob("*"))} == {os.geteuid()}


def test_copies_that_no_restore_needs_are_removed(store: Store, folder: Path):
    for hours, text in enumerate(("first", "second", "third")):
        write(folder, text, NOON + hours * HOUR)
        keep_keys(store, {"secrets": folder})

    remove_keys_before(store, NOON + 1.5 * HOUR)

    assert len(list(store.keys.iterdir())) == 2
    assert password_at(store, NOON + 1.5 * HOUR) == "second"


def test_they_are_copied_by_one_command_at_a_time(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    copytree = shutil.copytree

    def copy(source: Path, to: Path, **options: Any) -> None:
        with (store.path / "keys-lock").open() as lock, pytest.raises(BlockingIOError):
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        copytree(source, to, **options)

    monkeypatch.setattr(shutil, "copytree", copy)
    write(folder, "first", NOON)

    assert keep_keys(store, {"secrets": folder})


def test_another_hanging_command_is_reported(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("chartroom_backup.store.KEYS_WAIT_S", 0)
    with store.locked_for_keys(), pytest.raises(BackupError, match="copying keys"):
        keep_keys(store, {"secrets": folder})


def test_a_missing_folder_is_reported(store: Store, tmp_path: Path):
    with pytest.raises(BackupError, match="correct --keys"):
        keep_keys(store, {"secrets": tmp_path / "nowhere"})
