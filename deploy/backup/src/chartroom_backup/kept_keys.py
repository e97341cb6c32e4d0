"""Keys and passwords beside the backups: a copy of their sources for each time they changed.

A restored database has the passwords of its time, so a restore takes the keys of that time, too.
"""

import os
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from chartroom_backup.errors import BackupError
from chartroom_backup.files import sync_tree, unfinished
from chartroom_backup.store import Store

NAME = "%Y%m%dT%H%M%S.%fZ"
# Audit appends to the first all the time, and the second is none of its keys: no change of keys.
NOT_KEYS = frozenset({"checkpoints", "alarm.json"})

Keys = Mapping[str, Path]  # Folders and files, by the names of their copies.


def keep_keys(store: Store, sources: Keys) -> bool:
    """Copy the sources if their keys changed since the last copy; return whether they did.

    The copy's name is the time of the change.
    """
    missing = [str(path) for path in sources.values() if not path.exists()]
    if missing:
        raise BackupError(f"There is no {missing[0]} with keys; correct --keys.")
    newest = max(_versions(store), default=None)
    if not sources or (newest is not None and _contents(newest) == _contents_of(sources)):
        return False
    changed = max(_changed_at(path) for path in sources.values())
    if newest is not None and changed <= _time_of(newest):  # A file was put back from elsewhere.
        changed = datetime.now(UTC)
    with unfinished(store.keys / changed.strftime(NAME)) as copy:
        for name, source in sources.items():
            # The next look sees a file that was replaced while it was copied.
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns(".*"))
            else:
                shutil.copy2(source, copy / name)
        sync_tree(copy)
    return True


def keys_at(store: Store, time: datetime | None) -> Path | None:
    """Return the copy that held at that time, or the newest one; the first one before its time."""
    versions = sorted(_versions(store))
    then = [one for one in versions if time is None or _time_of(one) <= time]
    return next(iter(then[-1:] or versions[:1]), None)


def remove_keys_before(store: Store, time: datetime) -> None:
    """Remove the copies that no restore to `time` or a later one takes."""
    needed = keys_at(store, time)
    for version in sorted(_versions(store)):
        if needed is not None and version < needed:
            shutil.rmtree(version)


def _versions(store: Store) -> Iterator[Path]:
    return (path for path in store.keys.iterdir() if not path.name.startswith("."))


def _time_of(version: Path) -> datetime:
    return datetime.strptime(version.name, NAME).replace(tzinfo=UTC)


def _contents(version: Path) -> dict[str, bytes]:
    return _contents_of({path.name: path for path in version.iterdir()})


def _contents_of(sources: Keys) -> dict[str, bytes]:
    return {
        f"{name}/{path.relative_to(source)}": path.read_bytes()
        for name, source in sources.items()
        for path in _files(source)
    }


def _changed_at(source: Path) -> datetime:
    """By the files and the sources, since a removed file is a change."""
    sources = (Path(each) for each, _, _ in os.walk(source))
    newest = max(path.stat().st_mtime for path in (*_files(source), *sources))
    return datetime.fromtimestamp(newest, UTC)


def _files(source: Path) -> Iterator[Path]:
    if source.is_file():
        yield source
    for path in source.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(source).parts)
        if path.is_file() and not hidden and path.name not in NOT_KEYS:
            yield path
