import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from chartroom.errors import CannotStart
from chartroom.processes.programs import INSTANCE_VARIABLE
from chartroom.system.layout import DataDirectory
from chartroom.system.logs import because_in_log

POLL_SECONDS = 0.02


@dataclass(frozen=True)
class Migration:
    service: str
    python: Path
    directory: Path
    environment: Mapping[str, str] = field(repr=False)


def migrate(data: DataDirectory, migrations: list[Migration]) -> None:
    """The first failure ends all migrations and raises CannotStart."""
    running = {migration.service: _start(data, migration) for migration in migrations}
    try:
        while running:
            for service, process in list(running.items()):
                code = process.poll()
                if code:
                    log = _log(data, service)
                    raise CannotStart(
                        f"The migrations of {service} failed{because_in_log(log)}. Their log is {log}."
                    )
                if code == 0:
                    del running[service]
            time.sleep(POLL_SECONDS)
    finally:
        for process in running.values():
            process.kill()
            process.wait()


def _start(data: DataDirectory, migration: Migration) -> "subprocess.Popen[bytes]":
    with _log(data, migration.service).open("wb") as log:
        return subprocess.Popen(
            [str(migration.python), "-m", "chassis.migrate", migration.service],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=migration.directory,
            env={**migration.environment, INSTANCE_VARIABLE: data.instance},
            start_new_session=True,
        )


def _log(data: DataDirectory, service: str) -> Path:
    return data.log(f"{service}-migrate")
