from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from chartroom_backup.errors import BackupError
from chartroom_backup.kept_keys import keys_at
from chartroom_backup.progress import megabytes, say, step
from chartroom_backup.store import Store


def show(store: Store) -> None:
    backups = store.all()
    for one in backups:
        after = f" after {one.parent}" if one.parent else ""
        size = megabytes(one.manifest().size)
        say(f"{one.name}  ended {one.ended_at.isoformat(timespec='seconds')}  {size}{after}")
    if not backups:
        say("There is no backup yet.")
        return
    progress = store.progress
    last = max(backups[-1].ended_at, progress.complete_to) if progress else backups[-1].ended_at
    say(f"Any time from {backups[0].ended_at.isoformat()} to {last.isoformat()} can be restored.")


def check_archive(store: Store, behind_s: float) -> None:
    """Raises BackupError if the archive is more than `behind_s` behind."""
    for sentence in _wrong_archive(store, behind_s):
        raise BackupError(sentence)
    say("The archive is up to date.")


def check(store: Store, *, files: bool, behind_s: float, age: timedelta) -> None:
    wrong = list(_wrong(store, behind_s, age))
    if files:
        wrong += _damage(store)
    if wrong:
        raise BackupError("\n".join(wrong))
    say("The store is whole and up to date.")


def _wrong(store: Store, behind_s: float, age: timedelta) -> Iterator[str]:
    yield from _wrong_archive(store, behind_s)
    backups = store.all()
    if not backups:
        yield "There is no backup yet; make a `full` backup."
        return
    if datetime.now(UTC) - backups[-1].ended_at > age:
        yield f"The newest backup is of {backups[-1].ended_at.isoformat(timespec='seconds')}; make a new one."
    names = {one.name for one in backups}
    for one in backups:
        if one.parent is not None and one.parent not in names:
            yield f"{one.name} needs {one.parent}, which does not exist: {one.name} cannot be restored."
        manifest = one.manifest()
        if (number := store.archive.first_missing(manifest.timeline, manifest.end)) is not None:
            yield f"WAL after {one.name} is missing (segment {number}): this backup cannot be restored to a later time."
    if keys_at(store, None) is None:
        yield "The store has no keys and passwords; run `archive` and `full` with --keys or --data-dir."


def _wrong_archive(store: Store, behind_s: float) -> Iterator[str]:
    now = datetime.now(UTC)
    progress = store.progress
    if progress is None:
        yield "No WAL is archived yet; start `archive`."
    elif (behind := (now - progress.complete_to).total_seconds()) > behind_s:
        yield f"The WAL archive is {behind:.0f} s behind; check that `archive` is running and can reach the server."


def _damage(store: Store) -> Iterator[str]:
    for one in store.all():
        with step(f"Checking {one.name}", f"Checked {one.name}") as progress:
            yield from one.manifest().damage(one.data, progress)
