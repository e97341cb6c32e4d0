import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from chartroom.errors import ChartroomError
from chartroom.postgres.server import EmbeddedPostgres, client_environment, wheel_program
from chartroom.system.logs import reason_in

PROGRESS = re.compile(r"(\d+)/(\d+) kB")


def copy_cluster(server: EmbeddedPostgres, to: Path, copied: Callable[[int, int], None]) -> None:
    """Copy all commits from before the start durably to the new directory `to`. Calls `copied` with
    the copied and the total bytes.
    """
    argv = [
        str(wheel_program("pg_basebackup")),
        f"--pgdata={to}",
        "--format=plain",
        "--wal-method=stream",
        "--checkpoint=fast",
        "--no-password",
        "--progress",
    ]
    messages: list[str] = []
    with subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**client_environment(), **server.libpq_variables()},
        text=True,
    ) as process:
        try:
            for line in process.stderr or ():
                if found := PROGRESS.search(line):
                    copied(int(found[1]) * 1024, int(found[2]) * 1024)
                else:
                    messages.append(line)
        except BaseException:
            process.kill()
            raise
    if process.returncode != 0:
        reason = reason_in("".join(messages)) or f"exit {process.returncode}"
        raise ChartroomError(f"The database was not copied: {reason}.")
