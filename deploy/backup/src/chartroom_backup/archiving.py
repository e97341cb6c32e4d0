"""The WAL archive, written by pg_receivewal.

A mark in the WAL (pg_logical_emit_message) every few seconds measures the archive's delay, and
makes idle systems restorable to any time.
"""

import ctypes
import signal
import subprocess
import sys
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from chartroom_backup.errors import BackupError
from chartroom_backup.kept_keys import Keys, keep_keys
from chartroom_backup.metrics import write_metrics
from chartroom_backup.progress import say
from chartroom_backup.server import Server
from chartroom_backup.store import Progress, Store
from chartroom_backup.wal import position

SLOT = "chartroom_backup"
EVERY_S = 10.0
REPORT_S = 60.0
END_S = 30.0
ARRIVAL_S = 0.3
PR_SET_PDEATHSIG = 1
FIND_SLOT = """
SELECT restart_lsn, wal_status FROM pg_replication_slots WHERE slot_name = 'chartroom_backup'
"""
MAKE_SLOT = "SELECT 1 FROM pg_create_physical_replication_slot('chartroom_backup', true)"
SEGMENT_BYTES = "SELECT setting FROM pg_settings WHERE name = 'wal_segment_size'"
UNLIMITED = (
    "While the archive is not running, the server retains WAL for it until the disk is full: ALTER SYSTEM SET "
    "max_slot_wal_keep_size = '4GB'; then SELECT pg_reload_conf(). With Patroni, use `patronictl edit-config`, which "
    "applies to all machines."
)
MARK = "SELECT pg_logical_emit_message(true, 'chartroom-backup', 'mark') IS NULL"


@dataclass
class Delay:
    complete_to: datetime | None = None
    _marks: deque[tuple[datetime, int]] = field(default_factory=deque)

    def marked(self, time: datetime, end: int) -> None:
        """All commits before `time` are in the WAL below the position `end`."""
        self._marks.append((time, end))

    def received(self, end: int) -> None:
        while self._marks and self._marks[0][1] <= end:
            self.complete_to = self._marks.popleft()[0]


def archive(
    store: Store, server: Server, keys: Keys, every_s: float = EVERY_S, metrics: Path | None = None
) -> None:
    with store.locked_for_archive() as lock:
        _require_slot(store, server)
        store.archive.remove_unpadded(int(server.query(SEGMENT_BYTES)[0][0]))
        process = subprocess.Popen(
            [
                server.program("pg_receivewal"),
                f"--directory={store.archive.folder}",
                f"--slot={SLOT}",
                "--synchronous",
                "--no-password",
            ],
            stdin=subprocess.DEVNULL,
            env=server.variables,
            pass_fds=[lock],
            preexec_fn=_end_with_parent,  # noqa: PLW1509 - There are no threads.
        )
        try:
            _watch(process, store, server, keys, every_s, metrics=metrics)
        finally:
            process.terminate()
            try:
                process.wait(END_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _end_with_parent() -> None:
    """End pg_receivewal if this process is killed with SIGKILL. Only on Linux."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGTERM), 0, 0, 0)


def _require_slot(store: Store, server: Server) -> None:
    """Create or check the replication slot, which retains WAL while the archive is not running."""
    is_limited = server.value("current_setting('max_slot_wal_keep_size')") != "-1"
    if found := server.query(FIND_SLOT):
        _require_kept(found[0][1])
        if not is_limited:
            say(UNLIMITED)
        return
    if store.archive.segments():
        raise BackupError(
            f"The replication slot {SLOT} does not exist, but {store.path} contains WAL from it: the server was "
            "restored, or the slot was dropped, and WAL may be missing. Start a new store with `archive` and `full`."
        )
    if not is_limited:
        raise BackupError(UNLIMITED)
    server.query(MAKE_SLOT)


def _require_kept(status: str) -> None:
    if status == "lost":
        raise BackupError(
            f"The server has removed WAL before it was archived (slot {SLOT}): raise max_slot_wal_keep_size, "
            "drop the slot, and start a new store with `archive` and `full`."
        )


def _watch(
    process: "subprocess.Popen[bytes]",
    store: Store,
    server: Server,
    keys: Keys,
    every_s: float,
    *,
    metrics: Path | None,
) -> None:
    delay = Delay(store.progress.complete_to if store.progress else None)
    reported = -REPORT_S
    while True:
        sentence = _advance(delay, store, server, keys)
        if metrics:
            write_metrics(metrics, store)
        if sentence or time.monotonic() - reported >= REPORT_S:
            reported = time.monotonic()
            progress = store.progress
            behind = f"{progress.behind_s:.1f} s behind" if progress else "has received nothing yet"
            say(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {sentence or f'The archive is {behind}.'}")
        with suppress(subprocess.TimeoutExpired):
            code = process.wait(every_s)
            raise BackupError(
                f"pg_receivewal ended with exit {code}; its output above has the reason."
            )


def _advance(delay: Delay, store: Store, server: Server, keys: Keys) -> str:
    """Copy changed keys, and write a mark into the archived WAL. Return a warning for the operator, or an empty
    string.
    """
    now = datetime.now(UTC)
    try:
        changed = keep_keys(store, keys)
        begun, end, received, status = _mark(server)
    except BackupError as failure:
        if delay.complete_to:
            store.progress = Progress(now, min(now, delay.complete_to))
        if server.has_another_password():  # pg_receivewal also uses the former password.
            raise BackupError(
                "The administrator's password changed; start `archive` again."
            ) from None
        return str(failure)
    _require_kept(status)
    delay.marked(begun, end)
    delay.received(received)
    if delay.complete_to:
        store.progress = Progress(max(now, delay.complete_to), delay.complete_to)
    return "Keys or passwords changed; they are stored with the backups." if changed else ""


def _mark(server: Server) -> tuple[datetime, int, int, str]:
    """Write a mark into the WAL. Return a time before its commit, its end, the end of the archived WAL, and the
    replication slot's status.
    """
    rows = server.query(
        "SELECT extract(epoch FROM clock_timestamp())",
        MARK,
        "SELECT pg_current_wal_flush_lsn()",
        f"SELECT pg_sleep({ARRIVAL_S})",  # Prints an empty line, which is not a row.
        FIND_SLOT,
    )
    if len(rows) < 4:  # noqa: PLR2004 - One row per statement.
        raise BackupError(
            f"The server's replication slot {SLOT} was dropped; start `archive` again."
        )
    (begun,), _, (end,), (received, status) = rows
    reached = position(received) if received else 0
    return datetime.fromtimestamp(float(begun), UTC), position(end), reached, status
