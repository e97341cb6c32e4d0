"""Writing files of the data directory: whole or not at all, and private unless said otherwise."""

import os
import tempfile
from pathlib import Path

PRIVATE = 0o600


def write_whole(path: Path, text: str, *, mode: int = PRIVATE) -> None:
    """Replace `path` by atomic rename, so that no reader and no crash ever meets half a file."""
    # The dot and the suffix keep Traefik, which watches a directory for *.yml, from reading the unfinished file.
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


def make_private_directory(path: Path) -> bool:
    """Make `path` with mode 0700; True when it was made now. One that is there keeps its mode and owner."""
    if path.is_dir():
        return False
    path.mkdir(mode=0o700)
    path.chmod(0o700)  # The umask may have taken bits away that the owner needs.
    return True
