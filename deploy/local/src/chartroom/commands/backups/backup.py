"""Copies the database, keys and passwords into one folder, which appears when it is complete."""

import asyncio
import importlib.metadata
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
from rich.console import Console

from chartroom.commands.backups.base_backup import copy_cluster
from chartroom.commands.backups.manifest import write_manifest
from chartroom.commands.maintenance import (
    embedded_server,
    exclusive_access,
    service_descriptions,
    services_with_external_databases,
)
from chartroom.errors import ChartroomError
from chartroom.files import sync_directory
from chartroom.interrupts import interrupted_by_signals
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.programs import Description
from chartroom.progress import Progress, megabytes
from chartroom.system.database_roles import DATABASE, SERVICES
from chartroom.system.layout import LAYOUT, DataDirectory

RUNBOOK = "docs/runbooks/backup-and-restore.md"
SIZE = "SELECT sum(pg_database_size(oid))::bigint FROM pg_database"
IS_MIGRATED = "SELECT to_regclass($1 || '.alembic_version') IS NOT NULL"
MODEL = """
SELECT jsonb_object_agg(key, value) FROM retrieval.embedding_models m, jsonb_each(to_jsonb(m))
WHERE place = 'used'
    AND key NOT IN ('id', 'registered_at', 'floor', 'place', 'filled') AND value <> '""'
"""


def back_up(data: DataDirectory, target: Path, console: Console) -> None:
    """Raises ChartroomError and creates nothing if the backup is not complete."""
    data.check_exists()
    if not data.database_passwords.exists():
        raise ChartroomError(
            f"There is no data to back up in {data.path} yet; start the system first."
        )
    os.umask(0o077)
    progress = Progress(console)
    with interrupted_by_signals(), exclusive_access(data) as is_running:
        try:
            with _unfinished(target) as folder:
                external = _write(data, folder, is_running=is_running, progress=progress)
        except KeyboardInterrupt:
            raise ChartroomError("Interrupted; there is no backup.") from None
    progress.print(
        f"[bold]The backup is in[/] {target} after {progress.seconds:.1f} s; it contains keys and passwords."
    )
    if external:
        progress.print(
            f"[yellow]It does not contain the data of {', '.join(external)}:[/] an administrator backs up "
            f"that database; {RUNBOOK} explains how."
        )


def _write(data: DataDirectory, folder: Path, *, is_running: bool, progress: Progress) -> list[str]:
    began = datetime.now(UTC)
    descriptions = service_descriptions(data)
    external = services_with_external_databases(descriptions)
    about: dict[str, object] = {}
    with embedded_server(data, is_running=is_running) as server:
        if server is not None:
            embedded = [name for name in SERVICES if name not in external]
            size, about = asyncio.run(_read(server, embedded))
            _require_room(folder.parent, size)
            _copy_server(server, folder, progress)
    shutil.copytree(data.keys, folder / "keys", ignore=shutil.ignore_patterns(".*"))
    os.sync()  # pg_basebackup syncs only the database.
    with progress.step("Writing checksums", "Checksums"):
        write_manifest(
            folder,
            {
                "began_at": began.isoformat(),
                "layout": LAYOUT,
                "versions": {
                    "chartroom": importlib.metadata.version("chartroom"),
                    **{
                        name: _version(name, description)
                        for name, description in descriptions.items()
                    },
                },
                "databases_elsewhere": external,
                "postgresql": None,
                "schemas": {},
                "embedding_model": None,
                **about,
            },
        )
    return external


def _copy_server(server: EmbeddedPostgres, folder: Path, progress: Progress) -> None:
    postgres = folder / "postgres"
    postgres.mkdir()
    with progress.step("Copying the database", "Database") as show:
        copy_cluster(
            server,
            postgres / "data",
            lambda done, size: show(
                f"Copying the database: {megabytes(done)} of {megabytes(size)}"
            ),
        )
    shutil.copy(server.cluster.password_file, postgres)


def _require_room(folder: Path, size: int) -> None:
    """Check the free space first, because a full disk would stop a running system."""
    free = shutil.disk_usage(folder).free
    if size > free:
        raise ChartroomError(
            f"The database needs {megabytes(size)} and {folder} has {megabytes(free)} free; "
            "make room or name another folder."
        )


async def _read(server: EmbeddedPostgres, services: list[str]) -> tuple[int, dict[str, object]]:
    """Return the databases' size in bytes, and the manifest's entries about them."""
    try:
        connection = await asyncpg.connect(server.dsn(database=DATABASE))
    except (OSError, asyncpg.PostgresError):
        raise ChartroomError(
            "PostgreSQL does not answer; `chartroom status` shows the programs."
        ) from None
    try:
        migrated = [name for name in services if await connection.fetchval(IS_MIGRATED, name)]
        revisions = {
            name: await connection.fetchval(f"SELECT version_num FROM {name}.alembic_version")  # noqa: S608
            for name in migrated
        }
        model = await connection.fetchval(MODEL) if "retrieval" in migrated else None
        return await connection.fetchval(SIZE), {
            "postgresql": str(connection.get_settings().server_version),
            "schemas": revisions,
            "embedding_model": json.loads(model) if model else None,
        }
    finally:
        await connection.close()


def _version(service: str, description: Description | None) -> str | None:
    if description is None:
        return None
    environment = Path(description.argv[0]).parents[1]
    packages = [str(path) for path in environment.glob("lib/python3*/site-packages")]
    found = importlib.metadata.distributions(name=f"chartroom-{service}", path=packages)
    return next((distribution.version for distribution in found), None)


@contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise ChartroomError(f"{target} exists already; name a new folder.")
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.unfinished-"))
    try:
        yield folder
        sync_directory(folder)
        folder.replace(target)
        sync_directory(target.parent)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
