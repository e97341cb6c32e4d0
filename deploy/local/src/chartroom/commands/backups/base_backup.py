"""A copy of the whole embedded cluster as it is at one moment, by PostgreSQL's own pg_basebackup,
while it is used.

Whatever was committed before it began is in the copy, and what it writes is on the disk when it
ends.
"""

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from chartroom.errors import ChartroomError
from chartroom.postgres.server import ADMINISTRATOR, MAJOR, PORT, EmbeddedPostgres, find_wheel

PROGRESS = re.compile(r"(\d+)/(\d+) kB")


def copy_cluster(server: EmbeddedPostgres, to: Path, copied: Callable[[int, int], None]) -> None:
    """Write the cluster to `to`, a new directory. `copied` learns how many bytes of how many there
    are so far.

    Raises ChartroomError in the words of pg_basebackup, which also checks every page's checksum.
    """
    argv = [
        str(find_wheel() / f"pginstall{MAJOR}" / "bin" / "pg_basebackup"),
        *(
            "--host",
            str(server.socket_directory),
            "--port",
            str(PORT),
            "--username",
            ADMINISTRATOR,
            "--no-password",
        ),
        *(
            "--pgdata",
            str(to),
            "--format",
            "plain",
            "--wal-method",
            "stream",
            "--checkpoint",
            "fast",
            "--progress",
        ),
    ]
    said: list[str] = []
    with subprocess.Popen(  # noqa: S603 - the wheel's own program.
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**_without_clients_settings(), "PGPASSWORD": server.password, "LC_ALL": "C"},
        text=True,
    ) as process:
        try:
            for line in process.stderr or ():
                if found := PROGRESS.search(line):
                    copied(int(found[1]) * 1024, int(found[2]) * 1024)
                elif line.strip():
                    said.append(line.strip())
        except BaseException:
            process.kill()
            raise
    if process.returncode != 0:
        reason = next(
            (line for line in said if "error:" in line),
            said[-1] if said else f"exit {process.returncode}",
        )
        raise ChartroomError(
            f"The database was not copied: {reason.removeprefix('pg_basebackup: error: ')}."
        )


def _without_clients_settings() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")}
