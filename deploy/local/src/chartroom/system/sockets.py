import hashlib
import os
import re
from pathlib import Path

from chartroom.errors import CannotStart

# A socket's path has at most 103 bytes (107 on Linux); the longest name is
# "/postgres/.s.PGSQL.5432".
LONGEST_DIRECTORY = 75
# Other characters in a socket's path need quoting in several programs; in a DSN, a comma separates hosts.
PLAIN = re.compile(r"[A-Za-z0-9_./-]+")


def short_directory(wanted: Path) -> Path:
    """Return `wanted`, or a directory in /tmp that depends only on `wanted` and the user."""
    if len(os.fsencode(wanted)) <= LONGEST_DIRECTORY and PLAIN.fullmatch(str(wanted)):
        return wanted
    digest = hashlib.sha256(os.fsencode(wanted)).hexdigest()[:16]
    # TMPDIR is not used, because every command must find the same directory.
    return Path("/tmp") / f"chartroom-{os.geteuid()}-{digest}"  # noqa: S108 - mode 0700, owner checked.


def check_owner(directory: Path, allowed: set[int]) -> None:
    """Raises CannotStart if another user owns the directory and could impersonate the server."""
    found = directory.lstat()
    if directory.is_symlink() or found.st_uid not in allowed:
        raise CannotStart(
            f"{directory} belongs to another user; remove it or use a --data-dir with a short, plain path."
        )
