"""Copies of a PostgreSQL cluster that initdb created once."""

import atexit
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from chartroom.postgres.server import EmbeddedPostgres


@cache
def original() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="chartroom-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    folder.chmod(0o711)
    EmbeddedPostgres(folder / "cluster").initialise()
    return folder / "cluster"


def copy_cluster(directory: Path) -> None:
    """Copy the cluster with file modes and owners. Starting the copy writes its settings."""
    subprocess.run(["cp", "-a", original(), directory], check=True)
