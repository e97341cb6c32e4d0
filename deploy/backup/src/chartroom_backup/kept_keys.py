"""Copies of keys and passwords, one per change. A restored database has the passwords of its time."""

import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path

from chartroom_backup.errors import BackupError
from chartroom_backup.files import sync_tree, unfinished
from chartroom_backup.store import Store

NAME = "%Y%m%dT%H%M%S.%fZ"
NOT_KEYS = frozenset({"checkpoints", "alarm.json"})
# Patterns of names that are not copied. `sign-ins` contains persons' tokens, which are deleted when used.
NOT_KEPT = (".*", "sign-ins")

Keys = Mapping[str, Path]


def keep_keys(store: Store, sources: Keys) -> bool:
    """Return whether the sources have changed and were copied. The copy's name is the time of the
    change.
    """
    try:
        with store.locked_for_keys():
            return _keep_keys(store, sources)
    except OSError as failure:
        reason = failure.strerror or "they changed"
        raise BackupError(f"Keys and passwords were not copied now: {reason}.") from None


def _keep_keys(store: Store, sources: Keys) -> bool:
    missing = [str(path) for path in sources.values() if not path.exists()]
    if missing:
        raise BackupError(f"There is no {missing[0]} with keys; correct --keys.")
    newest = max(_versions(store), default=None)
    if not sources or (newest is not None and _contents(newest) == _contents_of(sources)):
        return False
    changed = max(_changed_at(path) for path in sources.values())
    if newest is not None and changed <= _time_of(newest):
        changed = max(datetime.now(UTC), _time_of(newest) + timedelta(microseconds=1))
    with unfinished(store.keys / changed.strftime(NAME)) as copy:
        for name, source in sources.items():
            # If a file is replaced during the copy, the next check copies again.
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns(*NOT_KEPT))
            else:
                shutil.copy2(source, copy / name)
        sync_tree(copy)
    return True


def keys_at(store: Store, time: datetime | None) -> Path | None:
    """Return the copy of the keys that was valid at that time (None: now), or else the first copy."""
    versions = sorted(_versions(store))
    then = [one for one in versions if time is None or _time_of(one) <= time]
    return next(iter(then[-1:] or versions[:1]), None)


def remove_keys_before(store: Store, time: datetime) -> None:
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
    """The time of the last change. Includes folders, because a removed file is a change."""
    folders = (path for path in _kept(source) if path.is_dir())
    newest = max(path.stat().st_mtime for path in (*_files(source), *folders))
    return datetime.fromtimestamp(newest, UTC)


def _files(source: Path) -> Iterator[Path]:
    return (path for path in _kept(source) if path.is_file() and path.name not in NOT_KEYS)


def _kept(source: Path) -> Iterator[Path]:
    yield source
    for path in source.rglob("*"):
        parts = path.relative_to(source).parts
        if not any(fnmatch(part, name) for part in parts for name in NOT_KEPT):
            yield path
