"""The store: a folder with base backups, archived WAL, and copies of keys."""

import fcntl
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from chartroom_backup.errors import BackupError
from chartroom_backup.files import read_json, remove_folder, write_json
from chartroom_backup.manifests import Manifest
from chartroom_backup.wal import Archive

FORMAT = 1
FULL, INCREMENTAL = "full", "incremental"
KEYS_WAIT_S = 30.0
TRY_EVERY_S = 0.1


@dataclass(frozen=True)
class Backup:
    """A backup has all commits before `began_at`, and can be restored to any time from `ended_at`
    on, by the server's clock.
    """

    folder: Path
    kind: str
    parent: str | None
    began_at: datetime
    ended_at: datetime

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def manifest(self) -> Manifest:
        return Manifest.of(self.data)

    @classmethod
    def read(cls, folder: Path) -> Self:
        about = read_json(folder / "about.json")
        try:
            times = [datetime.fromisoformat(about[name]) for name in ("began_at", "ended_at")]
            return cls(folder, str(about["kind"]), about["parent"], times[0], times[1])
        except (KeyError, TypeError, ValueError):
            raise BackupError(f"{folder / 'about.json'} is damaged; use another backup.") from None


@dataclass(frozen=True)
class Progress:
    """The archive has all WAL for a restore to `complete_to` or earlier."""

    at: datetime
    complete_to: datetime

    @property
    def behind_s(self) -> float:
        return (self.at - self.complete_to).total_seconds()


class Store:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.backups = path / "backups"
        self.keys = path / "keys"
        self.archive = Archive(path / "wal")
        self._identity = path / "store.json"
        self._progress = path / "archive.json"

    def open(self) -> Self:
        if not self._identity.exists():
            raise BackupError(
                f"There is no backup store in {self.path}; create one with `archive`, then `full`."
            )
        if read_json(self._identity).get("format") != FORMAT:
            raise BackupError(f"{self.path} was created by another version; use that version.")
        return self

    def open_for(self, system: int) -> Self:
        """Create the backup store if it does not exist."""
        if not self._identity.exists():
            if self.path.exists() and any(self.path.iterdir()):
                raise BackupError(
                    f"{self.path} contains files that are not a backup store; use a new folder."
                )
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (self.backups, self.keys, self.archive.folder):
                folder.mkdir(mode=0o700)
            write_json(self._identity, {"format": FORMAT, "system": system})
        if read_json(self._identity).get("system") != system:
            raise BackupError(
                f"{self.path} contains backups of another server; use a new folder for this server."
            )
        return self.open()

    def all(self) -> list[Backup]:
        folders = [path for path in self.backups.iterdir() if not path.name.startswith(".")]
        return sorted(map(Backup.read, folders), key=lambda backup: backup.ended_at)

    def chain(self, backup: Backup) -> list[Backup]:
        by_name = {one.name: one for one in self.all()}
        found = [backup]
        while (parent := found[0].parent) is not None:
            if parent not in by_name:
                raise BackupError(
                    f"{found[0].folder} needs the backup {parent}, which is missing; use an earlier time."
                )
            found.insert(0, by_name[parent])
        return found

    def remove(self, backup: Backup) -> None:
        remove_folder(backup.folder)

    def remove_leftovers(self) -> None:
        """Leftovers of killed commands may contain keys, or destroyed content. MUST be called with
        the lock.
        """
        for path in self.backups.glob(".*/"):
            shutil.rmtree(path)
        with self.locked_for_keys():
            for path in self.keys.glob(".*/"):
                shutil.rmtree(path)

    @property
    def progress(self) -> Progress | None:
        if not self._progress.exists():
            return None
        content = read_json(self._progress)
        try:
            return Progress(*(datetime.fromisoformat(content[n]) for n in ("at", "complete_to")))
        except (KeyError, TypeError, ValueError):
            raise BackupError(f"{self._progress} is damaged; start `archive` again.") from None

    @progress.setter
    def progress(self, progress: Progress) -> None:
        write_json(
            self._progress, {name: time.isoformat() for name, time in asdict(progress).items()}
        )

    def locked(self) -> AbstractContextManager[int]:
        """Raises BackupError if another command is backing up or pruning."""
        return _lock(self.path / "lock", "Another command is backing up to or pruning this store")

    def locked_for_archive(self) -> AbstractContextManager[int]:
        """Raises BackupError if another command is archiving."""
        return _lock(self.path / "archive-lock", "Another `archive` is writing to this store")

    def locked_for_keys(self) -> AbstractContextManager[int]:
        """Wait for another command that copies keys. Raises BackupError after KEYS_WAIT_S."""
        return _lock(self.path / "keys-lock", "Another command is copying keys", KEYS_WAIT_S)


@contextmanager
def _lock(path: Path, refusal: str, wait_s: float = 0) -> Iterator[int]:
    """A child process that inherits the yielded descriptor also holds the lock."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        end = time.monotonic() + wait_s
        while not _try_lock(descriptor):
            if time.monotonic() >= end:
                raise BackupError(f"{refusal} ({path}); wait until it has ended.")
            time.sleep(TRY_EVERY_S)
        yield descriptor
    finally:
        os.close(descriptor)


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def about(kind: str, parent: str | None, began: datetime, ended: datetime) -> Mapping[str, object]:
    return {
        "kind": kind,
        "parent": parent,
        "began_at": began.isoformat(),
        "ended_at": ended.isoformat(),
    }
