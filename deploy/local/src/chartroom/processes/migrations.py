"""The one-shot migrations of the services, side by side, each from its own environment."""

import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from chartroom.errors import CannotStart
from chartroom.processes.supervision import MARK
from chartroom.system.layout import DataDirectory
from chartroom.system.logs import last_plain_line

POLL_SECONDS = 0.02


@dataclass(frozen=True)
class Migration:
    service: str
    python: Path
    directory: Path
    environment: Mapping[str, str] = field(repr=False)


def migrate(data: DataDirectory, migrations: list[Migration]) -> None:
    """Run them all; the first that fails ends the others and is told with its own last words."""
    running = {migration.service: _start(data, migration) for migration in migrations}
    try:
        while running:
            for service, process in list(running.items()):
                code = process.poll()
                if code:
                    raise CannotStart(_failure(data, service))
                if code == 0:
                    del running[service]
            time.sleep(POLL_SECONDS)
    finally:
        for process in running.values():
            process.kill()
            process.wait()


def _start(data: DataDirectory, migration: Migration) -> "subprocess.Popen[bytes]":
    with data.log(f"{migration.service}-migrate").open("wb") as log:
        return subprocess.Popen(  # noqa: S603 - the service's own migrations.
            [str(migration.python), "-m", "chassis.migrate", migration.service],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=migration.directory,
            env={**migration.environment, MARK: data.instance},
            start_new_session=True,
        )


def _failure(data: DataDirectory, service: str) -> str:
    log = data.log(f"{service}-migrate")
    words = last_plain_line(log).rstrip(".")
    return f"The migrations of {service} failed{': ' + words if words else ''}. Their log is {log}."
