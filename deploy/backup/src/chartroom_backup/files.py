"""Files of a store: private, and durable when a function returns."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from chartroom_backup.errors import BackupError


def write_json(path: Path, content: Mapping[str, object]) -> None:
    """Replace `path` by renaming, so that readers and crashes see either the old or the new
    content.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    unfinished = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(json.dumps(content, indent=1) + "\n")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def read_json(path: Path) -> dict[str, Any]:  # Any: a JSON object.
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        content = None
    if not isinstance(content, dict):
        raise BackupError(f"{path} is missing or damaged; use another copy of this store.")
    return content


def sync_directory(path: Path) -> None:
    """Make created, renamed and deleted names in the directory durable."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_tree(path: Path) -> None:
    for folder, _, names in os.walk(path):
        for name in names:
            with (Path(folder) / name).open("rb") as file:
                os.fsync(file.fileno())
        sync_directory(Path(folder))


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """Yield a folder that is renamed to `target` at the end, or deleted after a failure. Temporary names begin with a
    dot, so leftovers of a killed command are never read.
    """
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise BackupError(
            f"{target} is not empty, and existing files are never overwritten; use another folder."
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.unfinished-"))
    try:
        yield folder
        sync_directory(folder)
        folder.replace(target)
        sync_directory(target.parent)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def remove_folder(path: Path) -> None:
    """Rename the folder, then delete it, so that a partly deleted folder is never used."""
    doomed = path.with_name(f".{path.name}.removed")
    path.replace(doomed)
    sync_directory(path.parent)
    shutil.rmtree(doomed)
