"""Where unix sockets live: beside the data, or in a directory of their own when that path does not
suit a socket.
"""

import hashlib
import os
import re
from pathlib import Path

from chartroom.errors import CannotStart

# A socket's path has room for 107 bytes on Linux and 103 elsewhere; the longest one below it is
# "/postgres/.s.PGSQL.5432".
LONGEST_DIRECTORY = 75
# A DSN takes a comma for a list of hosts, and further characters would need care in every place
# that names a socket.
PLAIN = re.compile(r"[A-Za-z0-9_./-]+")


def short_directory(wanted: Path) -> Path:
    """`wanted`, or a directory in /tmp that is always the same for `wanted`; neither is made
    here.
    """
    if len(os.fsencode(wanted)) <= LONGEST_DIRECTORY and PLAIN.fullmatch(str(wanted)):
        return wanted
    digest = hashlib.sha256(os.fsencode(wanted)).hexdigest()[:16]
    # Not TMPDIR: every command has to find the same place, whatever its environment says.
    # made with mode 0700, owner checked.
    return Path("/tmp") / f"chartroom-{os.geteuid()}-{digest}"  # noqa: S108


def check_owner(directory: Path, allowed: set[int]) -> None:
    """Refuse a socket directory that another user put there first: whoever owns it could stand in
    for the server.
    """
    found = directory.lstat()
    if directory.is_symlink() or found.st_uid not in allowed:
        raise CannotStart(
            f"{directory} belongs to another user; remove it or use a --data-dir with a short, plain path."
        )
