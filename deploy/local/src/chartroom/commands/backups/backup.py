"""`chartroom backup`: all that a system keeps, as it is at one moment, in a folder.

The folder appears when it is whole.
"""

import asyncio
import importlib.metadata
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
from chartroom.commands.standing_by import (
    databases_elsewhere,
    described_services,
    embedded_server,
    nothing_else_changes,
)
from chartroom.errors import ChartroomError
from chartroom.files import sync_directory
from chartroom.interrupts import interrupted_by_signals
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.supervision import Description
from chartroom.progress import Progress, megabytes
from chartroom.system.database_roles import DATABASE, SERVICES
from chartroom.system.layout import LAYOUT, DataDirectory

RUNBOOK = "docs/runbooks/backup-and-restore.md"
IS_MIGRATED = "SELECT to_regclass($1 || '.alembic_version') IS NOT NULL"
MODEL = "SELECT name, variant, dimension FROM retrieval.embedding_models"


def back_up(data: DataDirectory, target: Path, console: Console) -> None:
    """Ends with a whole backup in `target`, or with a ChartroomError and nothing there."""
    data.check_known()
    if not (data.keys / "database-passwords.json").exists():
        raise ChartroomError(
            f"There is nothing to back up in {data.path} yet; start the system once."
        )
    os.umask(0o077)
    progress = Progress(console)
    with interrupted_by_signals(), nothing_else_changes(data) as runs:
        try:
            with _unfinished(target) as folder:
                elsewhere = _write(data, folder, runs=runs, progress=progress)
        except KeyboardInterrupt:
            raise ChartroomError("Interrupted; there is no backup.") from None
    progress.say(
        f"[bold]The backup is in[/] {target} after {progress.seconds:.1f} s; it holds keys and passwords."
    )
    if elsewhere:
        progress.say(
            f"[yellow]It does not hold the data of {', '.join(elsewhere)}:[/] that database is its administrator's, "
            f"and {RUNBOOK} says how to back it up."
        )


def _write(data: DataDirectory, folder: Path, *, runs: bool, progress: Progress) -> list[str]:
    """Fill the folder; returns the services whose database is not the embedded one."""
    began = datetime.now(UTC)
    described = described_services(data)
    elsewhere = databases_elsewhere(described)
    about: dict[str, object] = {}
    with embedded_server(data, runs=runs) as server:
        if server is not None:
            about = asyncio.run(_read(server, [name for name in SERVICES if name not in elsewhere]))
            _copy_server(server, folder, progress)
    shutil.copytree(data.keys, folder / "keys", ignore=shutil.ignore_patterns(".*"))
    with progress.step("Writing checksums", "Checksums"):
        write_manifest(
            folder,
            {
                "began_at": began.isoformat(),
                "layout": LAYOUT,
                "versions": {
                    "chartroom": importlib.metadata.version("chartroom"),
                    **{
                        name: _version(name, description) for name, description in described.items()
                    },
                },
                "databases_elsewhere": elsewhere,
                "postgresql": None,
                "schemas": {},
                "embedding_model": None,
                **about,
            },
        )
    return elsewhere


def _copy_server(server: EmbeddedPostgres, folder: Path, progress: Progress) -> None:
    postgres = folder / "postgres"
    postgres.mkdir()
    with progress.step("Copying the database", "Database") as say:
        copy_cluster(
            server,
            postgres / "data",
            lambda done, size: say(f"Copying the database: {megabytes(done)} of {megabytes(size)}"),
        )
    shutil.copy(server.directory / "administrator-password", postgres)


async def _read(server: EmbeddedPostgres, services: list[str]) -> dict[str, object]:
    """What the manifest says of the embedded database."""
    try:
        connection = await asyncpg.connect(server.dsn(database=DATABASE))
    except (OSError, asyncpg.PostgresError):
        raise ChartroomError(
            "PostgreSQL does not answer; `chartroom status` shows what runs."
        ) from None
    try:
        migrated = [name for name in services if await connection.fetchval(IS_MIGRATED, name)]
        # The names are constants of this code.
        revisions = {
            name: await connection.fetchval(f"SELECT version_num FROM {name}.alembic_version")  # noqa: S608
            for name in migrated
        }
        model = await connection.fetchrow(MODEL) if "retrieval" in migrated else None
        return {
            "postgresql": str(connection.get_settings().server_version),
            "schemas": revisions,
            "embedding_model": dict(model) if model else None,
        }
    finally:
        await connection.close()


def _version(service: str, description: Description | None) -> str | None:
    """Of the code that runs, or ran last."""
    if description is None:
        return None
    environment = Path(description.argv[0]).parents[1]
    packages = [str(path) for path in environment.glob("lib/python3*/site-packages")]
    found = importlib.metadata.distributions(name=f"chartroom-{service}", path=packages)
    return next((distribution.version for distribution in found), None)


@contextmanager
def _unfinished(target: Path) -> Iterator[Path]:
    """A folder beside `target` that takes its name when the block ends well, and is removed when it
    does not.
    """
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        raise ChartroomError(f"{target} is there already; name a folder that is not.")
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
