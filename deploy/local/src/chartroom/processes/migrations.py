import asyncio
import hashlib
import json
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from chartroom.errors import CannotStart
from chartroom.files import write_atomically
from chartroom.processes.programs import INSTANCE_VARIABLE
from chartroom.system.database_roles import schema_state
from chartroom.system.layout import DataDirectory
from chartroom.system.logs import because_in_log

POLL_SECONDS = 0.02
SECRETS = Path("/run/secrets")


@dataclass(frozen=True)
class Migration:
    service: str
    python: Path
    directory: Path
    environment: Mapping[str, str] = field(repr=False)

    def setting(self, name: str) -> str:
        return self.environment[f"{self.service.upper()}_MIGRATE_DATABASE_{name}"]


class AppliedMigrations:
    """Skips a migration that would not change the database, because settings, environment and schema have not changed
    since the last migration. The files of an environment never change.
    """

    def __init__(self, data: DataDirectory) -> None:
        self._data = data

    def migrate(self, migrations: list[Migration]) -> None:
        kept = self._read()
        pending = [
            one
            for one in migrations
            if (result := _result(one)) is None or kept.get(one.service) != result
        ]
        if not pending:
            return
        self._data.migrations.unlink(missing_ok=True)
        migrate(self._data, pending)
        made = {one.service: _result(one) for one in migrations}
        write_atomically(self._data.migrations, json.dumps(made))

    def _read(self) -> dict[str, str]:
        with suppress(OSError, ValueError):
            kept = json.loads(self._data.migrations.read_text(encoding="utf-8"))
            if isinstance(kept, dict):
                return kept
        return {}


def _result(migration: Migration) -> str | None:
    """Return a digest of the schema's state and of everything that a migration reads. None: not migrated."""
    url, password = (migration.setting(name) for name in ("URL", "PASSWORD"))
    state = asyncio.run(schema_state(migration.service, url, password))
    if state is None:
        return None
    settings = {k: v for k, v in migration.environment.items() if not k.endswith("_PASSWORD")}
    read = [state, str(migration.python), sorted(settings.items()), list(_files(migration))]
    return hashlib.sha256(json.dumps(read).encode()).hexdigest()


def _files(migration: Migration) -> Iterator[tuple[str, int, int]]:
    """Files that a migration reads settings and the embedding model from."""
    folders = [
        SECRETS,
        *map(Path, filter(None, [migration.environment.get("RETRIEVAL_MODEL_DIR")])),
    ]
    found_files = [path for folder in folders for path in sorted(folder.rglob("*"))]
    for path in (migration.directory / ".env", *found_files):
        if path.is_file():
            found = path.stat()
            yield str(path), found.st_size, found.st_ctime_ns


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
