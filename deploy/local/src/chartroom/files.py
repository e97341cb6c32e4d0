"""Writing files of the data directory: whole or not at all, and private unless said otherwise."""

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

PRIVATE = 0o600


def write_whole(path: Path, text: str, *, mode: int = PRIVATE) -> None:
    """Replace `path` by atomic rename: no reader and no crash meets half a file. Durable afterwards."""
    # Traefik watches a directory for *.yml: the dot and the suffix keep the unfinished file from it.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    unfinished = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(mode)
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def sync_directory(path: Path) -> None:
    """Make durable which names there are in the directory."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def unfinished_of(path: Path) -> Iterable[Path]:
    """What `write_whole` of a killed process left of `path`; `*` is every file in its directory."""
    return path.parent.glob(f".{path.name}.*.part")


def remove_unfinished(directories: Iterable[Path]) -> None:
    """Remove what killed processes were just writing there; nobody may be writing meanwhile."""
    for directory in directories:
        for path in unfinished_of(directory / "*"):
            path.unlink(missing_ok=True)


def make_private_directory(path: Path) -> bool:
    """Make `path` with mode 0700; True when it was made now. One that is there keeps its mode and owner."""
    if path.is_dir():
        return False
    path.mkdir(mode=0o700)
    path.chmod(0o700)  # The umask may have taken bits away that the owner needs.
    return True
