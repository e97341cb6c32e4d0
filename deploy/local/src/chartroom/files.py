"""Files of the data directory: written atomically, and private by default."""

import json
import os
import shlex
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from chartroom.errors import RESTORE, ChartroomError

PRIVATE = 0o600
GROUP_AND_OTHERS = 0o077
T = TypeVar("T")


def write_atomically(path: Path, text: str, *, mode: int = PRIVATE) -> None:
    """The file is durable on return. Readers never see a partial file."""
    # Traefik reads *.yml in its directory, but not the temporary file's name.
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
    """Make created, renamed and deleted names in the directory durable."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def unfinished_files(path: Path) -> Iterable[Path]:
    """Return unfinished files of a killed `write_atomically`. `path` may be a pattern."""
    return path.parent.glob(f".{path.name}.*.part")


def make_private_directory(path: Path) -> bool:
    """Return False if the directory exists; it keeps its mode and owner."""
    if path.is_dir():
        return False
    path.mkdir(mode=0o700)
    path.chmod(0o700)  # The umask may have removed the owner's bits.
    return True


def check_private(paths: Iterable[Path]) -> None:
    """Raises ChartroomError with the chmod command to run if other users have access to a path."""
    exposed = [
        str(path) for path in paths if path.exists() and path.stat().st_mode & GROUP_AND_OTHERS
    ]
    if exposed:
        command = f"chmod go-rwx {shlex.join(exposed)}"
        raise ChartroomError(f"Other users may read private files; run this first: {command}")


def read_secret(path: Path) -> str:
    """Raises ChartroomError if the file is empty or not private."""
    check_private([path])
    text = path.read_text(encoding="utf-8", errors="replace").strip()
    if not text:
        raise ChartroomError(f"{path} is empty: replace the file with a copy or {RESTORE}.")
    return text


def read_json(kind: Callable[..., T], path: Path, cure: str) -> T:
    """Raises ChartroomError with the remedy `cure` if the file is damaged."""
    try:
        return kind(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError):
        raise ChartroomError(f"{path} is damaged: {cure}.") from None
