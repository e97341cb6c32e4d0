"""Small files that survive a crash, complete or not at all."""

import os
from contextlib import suppress
from pathlib import Path

OWN, PUBLIC = 0o600, 0o644


def write_durably(path: Path, content: bytes, *, mode: int = OWN) -> None:
    """After a crash, the file has either the old or the new content."""
    made = _written(path, content, mode)
    made.replace(path)
    _sync(path.parent)


def make_durably(path: Path, content: bytes, *, mode: int = OWN) -> None:
    """Create a file unless it exists; of several processes, one creates the file."""
    made = _written(path, content, mode)
    with suppress(FileExistsError):
        path.hardlink_to(made)
    made.unlink()
    _sync(path.parent)


def _written(path: Path, content: bytes, mode: int) -> Path:
    made = path.with_name(f".{path.name}.{os.getpid()}")
    made.unlink(missing_ok=True)  # A killed process with this PID may have left it.
    descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fchmod(descriptor, mode)  # Independent of the umask.
        os.fsync(descriptor)
    return made


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
