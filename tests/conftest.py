"""Fixtures every test may use: a real PostgreSQL server for the whole run, and keys for tokens."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from chartroom.keys import Keyring
from chartroom.postgres import EmbeddedPostgres


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


MEMORY = Path("/dev/shm")  # noqa: S108 - Only a place to make a directory of our own in.
PLENTY = 4 * 1024**3


def fast_place() -> Path | None:
    """Return memory where there is plenty, else nothing: making a database takes a tenth of the time there."""
    usable = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > PLENTY
    return MEMORY if usable else None


@pytest.fixture(scope="session")
def short_directory() -> Iterator[Path]:
    """A directory with a path short enough for sockets, that PostgreSQL's identity may pass through."""
    path = Path(tempfile.mkdtemp(prefix="chartroom-test-", dir=fast_place()))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def cluster(short_directory: Path) -> Iterator[EmbeddedPostgres]:
    """A PostgreSQL server of this run alone. Nothing tested on it needs the disk, so it does not wait for it."""
    with EmbeddedPostgres(short_directory / "pg", settings={"fsync": "off"}) as server:
        yield server


@pytest.fixture(scope="session")
def keyring(short_directory: Path) -> Keyring:
    """The keys of an issuer and of the three services."""
    made = Keyring(short_directory / "keys")
    made.initialise()
    return made
