import subprocess
import sys
from pathlib import Path

import pytest

from chassis.settings import StartupError
from chassis.witness.folder import Known, WitnessFolder

NAME = "chartroom/records"
# A program that kills itself after writing the new state file, before the file replaces the old one.
DIES = """
import os, pathlib, sys
from chassis.witness.folder import Known, WitnessFolder
folder = WitnessFolder(pathlib.Path(sys.argv[1]), "chartroom/records")
folder.load()
pathlib.Path.replace = lambda *_: os.kill(os.getpid(), 9)
folder.remember({"log": Known(10, "", "", 0)})
"""


def loaded(path: Path) -> WitnessFolder:
    folder = WitnessFolder(path, NAME)
    folder.load()
    return folder


def test_the_key_is_created_once_and_only_its_owner_can_read_it(tmp_path: Path):
    path, public = tmp_path / "witness", tmp_path / "records.vkey"
    first, second = loaded(path), loaded(path)

    assert first.signer.key == second.signer.key
    assert path.stat().st_mode & 0o777 == 0o700
    assert {one.stat().st_mode & 0o777 for one in path.iterdir()} == {0o600}
    # Every user of the machine may read the public key.
    first.publish_key(public)
    assert public.read_text() == f"{first.signer.key.vkey}\n"
    assert public.stat().st_mode & 0o777 == 0o644


def test_a_kill_between_the_write_and_the_rename_keeps_the_old_memory(tmp_path: Path):
    folder = loaded(tmp_path)
    known = {"log": Known(9, "", "", 0)}
    folder.remember(known)

    died = subprocess.run([sys.executable, "-c", DIES, str(tmp_path)], check=False)

    assert died.returncode == -9
    assert loaded(tmp_path).memory() == known


def test_an_unusable_key_or_folder_gives_a_plain_message(tmp_path: Path):
    loaded(tmp_path)
    (tmp_path / "signing.key").write_bytes(b"short")
    with pytest.raises(StartupError, match="is damaged; restore it from a backup"):
        loaded(tmp_path)
    with pytest.raises(StartupError, match="cannot be used"):
        loaded(tmp_path / "signing.key" / "witness")
