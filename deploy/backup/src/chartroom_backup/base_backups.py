"""Full and incremental backups of a running server with pg_basebackup."""

import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from chartroom_backup.errors import BackupError
from chartroom_backup.files import unfinished, write_json
from chartroom_backup.kept_keys import remove_keys_before
from chartroom_backup.manifests import FILE
from chartroom_backup.progress import megabytes, say, step
from chartroom_backup.server import Server, reason_in
from chartroom_backup.store import FULL, INCREMENTAL, Backup, Store, about

PROGRESS = re.compile(r"(\d+)/(\d+) kB")
SUMMARIES = "ALTER SYSTEM SET summarize_wal = on; then SELECT pg_reload_conf()"


def take_full(store: Store, server: Server) -> Backup:
    return _take(store, server, FULL, None)


def take_incremental(store: Store, server: Server) -> Backup:
    backups = store.all()
    if not backups:
        raise BackupError(
            "An incremental backup needs an earlier backup; make a `full` backup first."
        )
    if server.value("current_setting('summarize_wal')") != "on":
        raise BackupError(
            f"An incremental backup needs the server's setting summarize_wal = on: {SUMMARIES}; "
            "then make a `full` backup."
        )
    return _take(store, server, INCREMENTAL, backups[-1])


def prune(store: Store, server: Server, keep: int) -> None:
    """Keep the newest `keep` full backups and all later backups, with the WAL and keys for their
    restores.
    """
    store.remove_leftovers()
    backups = store.all()
    full = [one for one in backups if one.kind == FULL]
    if not full:
        raise BackupError(f"There is no full backup in {store.path}; nothing was removed.")
    first = full[-keep:][0]
    old = [one for one in backups if one.ended_at < first.ended_at]
    for backup in reversed(old):
        store.remove(backup)
        say(f"Removed {backup.name}.")
    manifest = first.manifest()
    removed = store.archive.remove_before(
        server.program("pg_archivecleanup"), manifest.timeline, manifest.start
    )
    remove_keys_before(store, first.ended_at)
    say(
        f"Removed {len(old)} backups and {removed} segments of WAL; {len(store.all())} backups are kept, "
        f"and any time from {first.ended_at.isoformat()} on can be restored."
    )


def _take(store: Store, server: Server, kind: str, parent: Backup | None) -> Backup:
    store.remove_leftovers()
    began = _now(server)
    target = store.backups / f"{began:%Y%m%dT%H%M%S.%fZ}-{kind}"
    with unfinished(target) as folder:
        _copy(server, folder / "data", parent)
        ended = _now(server)
        write_json(
            folder / "about.json", about(kind, parent.name if parent else None, began, ended)
        )
    backup = Backup.read(target)
    say(f"{target} holds {megabytes(backup.manifest().size)}.")
    return backup


def _now(server: Server) -> datetime:
    return datetime.fromtimestamp(float(server.value("extract(epoch FROM clock_timestamp())")), UTC)


def _copy(server: Server, to: Path, parent: Backup | None) -> None:
    """pg_basebackup verifies page checksums."""
    argv = [
        server.program("pg_basebackup"),
        f"--pgdata={to}",
        "--format=plain",
        "--wal-method=stream",
        "--checkpoint=fast",
        "--manifest-checksums=SHA256",
        "--no-password",
        "--progress",
        *([f"--incremental={parent.data / FILE}"] if parent else []),
    ]
    messages: list[str] = []
    with (
        step("Copying the database", "Copied the database") as show,
        subprocess.Popen(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=server.variables,
            text=True,
        ) as process,
    ):
        try:
            for line in process.stderr or ():
                if found := PROGRESS.search(line):
                    show(int(found[1]) * 1024, int(found[2]) * 1024)
                else:
                    messages.append(line)
        except BaseException:
            process.kill()
            raise
        if process.wait() != 0:
            raise BackupError(f"The database was not copied: {reason_in(''.join(messages))}.")
