"""Backups, WAL and keys that no restore to a kept backup's time or a later one needs."""

from chartroom_backup.errors import BackupError
from chartroom_backup.kept_keys import remove_keys_before
from chartroom_backup.progress import say
from chartroom_backup.server import Server
from chartroom_backup.store import FULL, Store


def prune(store: Store, server: Server, keep: int) -> None:
    """Keep the newest full backups and what follows the first of them."""
    store.remove_leftovers()
    backups = store.all()
    full = [one for one in backups if one.kind == FULL]
    if not full:
        raise BackupError(f"There is no full backup in {store.path}; nothing was removed.")
    first = full[-keep:][0]
    # Each after those that need it.
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
