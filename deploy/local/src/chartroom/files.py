"""The files of the data directory: written whole or not at all, and private unless said
otherwise.
"""

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


def write_whole(path: Path, text: str, *, mode: int = PRIVATE) -> None:
    """Replace `path` by atomic rename: no reader and no crash meets half a file. Durable
    afterwards.
    """
    # Traefik watches a directory for *.yml: the dot and the suffix keep the unfinished file from
    # it.
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
    """Make `path` with mode 0700; True when it was made now. One that is there keeps its mode and
    owner.
    """
    if path.is_dir():
        return False
    path.mkdir(mode=0o700)
    path.chmod(0o700)  # The umask may have taken bits away that the owner needs.
    return True


def check_private(paths: Iterable[Path]) -> None:
    """Raise ChartroomError, with the command to run, where anybody but the owner may use one of
    these.
    """
    exposed = [
        str(path) for path in paths if path.exists() and path.stat().st_mode & GROUP_AND_OTHERS
    ]
    if exposed:
        command = f"chmod go-rwx {shlex.join(exposed)}"
        raise ChartroomError(f"Others may read what has to be private; run this first: {command}")


def read_secret(path: Path) -> str:
    """A key or a password. Raises ChartroomError where others may read it or the file is empty."""
    check_private([path])
    text = path.read_text(encoding="utf-8", errors="replace").strip()
    if not text:
        raise ChartroomError(f"{path} is empty: put it back or {RESTORE}.")
    return text


def read_as(kind: Callable[..., T], path: Path, cure: str) -> T:
    """The JSON object in a file, as `kind`. Raises ChartroomError, with the cure, for a damaged
    one.
    """
    try:
        return kind(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError):
        raise ChartroomError(f"{path} is damaged: {cure}.") from None
