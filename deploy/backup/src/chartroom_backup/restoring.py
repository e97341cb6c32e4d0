"""Restores to a point in time, in a new folder: combines base backups and replays WAL.

Promises:

- The result is a data directory that PostgreSQL starts like any other: it was replayed and shut
  down, and does not refer to the store.
- It contains every commit up to that time by the server's clock, and no later ones.
- Existing files are not overwritten. The folder gets its name only when it is complete.
- Every file is verified before it is used. The store is only read.
"""

import re
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from chartroom_backup.errors import BackupError
from chartroom_backup.files import sync_tree
from chartroom_backup.kept_keys import keys_at
from chartroom_backup.manifests import Manifest
from chartroom_backup.progress import megabytes, step
from chartroom_backup.server import reason_in
from chartroom_backup.store import Backup, Store
from chartroom_backup.wal import Segment

POLL_S = 0.1
STATUS_LINE = 7
LAST_COMMIT = re.compile(r"last completed transaction was at log time (\S+ \S+)")
SETTINGS = {
    # Without queries during recovery, settings such as max_connections need not match.
    "hot_standby": "off",
    "restore_command": "false",
    "recovery_target_action": "promote",
    "listen_addresses": "",
    "archive_mode": "off",
    "ssl": "off",
    "shared_preload_libraries": "",
    "synchronous_standby_names": "",
    "log_timezone": "UTC",
    "timezone": "UTC",
    "logging_collector": "off",
    "log_destination": "stderr",
    "log_min_messages": "log",
    "lc_messages": "C",
}


class Place(Protocol):
    def filling(self) -> AbstractContextManager[Path]:
        """The restore is complete at the end of the block. Yields the path of the data directory to
        create.
        """

    def command(self) -> Sequence[str]:
        """Return the command line of the recovering PostgreSQL server."""

    def put_keys(self, version: Path | None) -> None:
        pass


@dataclass(frozen=True)
class Restored:
    """`last_commit` is None if no commit was replayed after the backup."""

    backup: Backup
    last_commit: str | None


def restore(store: Store, place: Place, program: str, at: datetime | None) -> Restored:
    """Restore the commits up to `at`, or all commits if it is None."""
    backup = _newest_before(store, at)
    chain = store.chain(backup)
    manifest = backup.manifest()
    segments = _wal_after(store, manifest)
    keys = keys_at(store, at)
    with place.filling() as data:
        size, segment_bytes = sum(one.manifest().size for one in chain), store.archive.segment_bytes
        _require_room(data.parent, size + len(segments) * segment_bytes)
        for one in chain:
            _require_whole(one)
        _combine(program, chain, data)
        with step("Copying WAL", f"Copied {len(segments)} segments of WAL") as show:
            for done, segment in enumerate(segments, 1):
                segment.copy(data / "pg_wal")
                show(done * segment_bytes, len(segments) * segment_bytes)
            for history in store.archive.histories():
                shutil.copyfile(history, data / "pg_wal" / history.name)
        (data / "recovery.signal").touch(mode=0o600)
        place.put_keys(keys)
        with step("Replaying WAL", "Replayed it"):
            last_commit = _replay(place.command(), data, at)
        sync_tree(data.parent)
    return Restored(backup, last_commit)


def _newest_before(store: Store, at: datetime | None) -> Backup:
    if at is not None and at > datetime.now(UTC):
        raise BackupError(f"{at.isoformat()} is in the future; use a time in the past.")
    backups = store.all()
    fitting = [one for one in backups if at is None or one.ended_at <= at]
    if not fitting:
        raise BackupError(
            f"No backup of {store.path} ended by {at.isoformat()}; the first one "
            f"ended at {backups[0].ended_at.isoformat()}."
            if at and backups
            else f"There is no backup in {store.path}; make a `full` backup."
        )
    return fitting[-1]


def _require_whole(backup: Backup) -> None:
    with step(f"Checking {backup.name}", f"Checked {backup.name}") as show:
        for sentence in backup.manifest().damage(backup.data, show):
            raise BackupError(
                f"{sentence} Restore to a time before this backup, or use another copy of the store."
            )


def _wal_after(store: Store, manifest: Manifest) -> list[Segment]:
    missing = store.archive.first_missing(manifest.timeline, manifest.end)
    segments = store.archive.since(manifest.timeline, manifest.end)
    return [one for one in segments if missing is None or one.number < missing]


def _require_room(folder: Path, size: int) -> None:
    free = shutil.disk_usage(folder).free
    if size > free:
        raise BackupError(
            f"The restore needs {megabytes(size)}, but {folder} has only {megabytes(free)} free; "
            "free some space or use another folder."
        )


def _combine(program: str, chain: Sequence[Backup], data: Path) -> None:
    """Combine a full and incremental backups. A single full backup is only copied."""
    with step("Combining the backups", f"Combined {len(chain)} backups"):
        done = subprocess.run(
            [program, *(str(one.data) for one in chain), f"--output={data}"],
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        raise BackupError(f"The backups could not be combined: {reason_in(done.stderr)}.")


def _replay(command: Sequence[str], data: Path, at: datetime | None) -> str | None:
    target = {"recovery_target_time": at.isoformat()} if at else {}
    options = [
        part for name, value in {**SETTINGS, **target}.items() for part in ("-c", f"{name}={value}")
    ]
    log = data.parent / "replay.log"
    with log.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [*command, *options], stdin=subprocess.DEVNULL, stdout=file, stderr=file
        )
        try:
            while process.poll() is None and not _is_ready(data):
                time.sleep(POLL_S)
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
            process.wait()
        except BaseException:
            process.send_signal(signal.SIGQUIT)
            process.wait()
            raise
    text = log.read_text(encoding="utf-8", errors="replace")
    found = LAST_COMMIT.search(text)
    last = found[1] if found else None
    if "recovery ended before configured recovery target was reached" in text:
        raise BackupError(
            f"The archived WAL ends before {at.isoformat() if at else 'that time'}: its last commit was at "
            f"{last or 'the time of the backup'} UTC. Name an earlier time, or `--at latest`."
        )
    if process.returncode != 0 or not _was_replayed(text):
        raise BackupError(f"PostgreSQL did not replay the WAL: {_fatal_in(text)}.")
    log.unlink()
    return last


def _was_replayed(text: str) -> bool:
    return "archive recovery complete" in text and "database system is shut down" in text


def _fatal_in(text: str) -> str:
    fatal = [line for line in text.splitlines() if "FATAL:" in line or "PANIC:" in line]
    return reason_in(fatal[0].partition(":  ")[2] if fatal else text)


def _is_ready(data: Path) -> bool:
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        return lines[STATUS_LINE].strip() == "ready"
    except (OSError, IndexError):
        return False
