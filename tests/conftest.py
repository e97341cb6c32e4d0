"""Fixtures every test may use: a real PostgreSQL server for the whole run, and keys for tokens."""

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


@pytest.fixture(scope="session")
def short_directory() -> Iterator[Path]:
    """A directory with a path short enough for sockets, that PostgreSQL's identity may pass through."""
    path = Path(tempfile.mkdtemp(prefix="chartroom-test-"))
    path.chmod(0o711)
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def cluster(short_directory: Path) -> Iterator[EmbeddedPostgres]:
    """A PostgreSQL server of this run alone. What is tested here does not depend on the disk, so it need not wait for
    it.
    """
    with EmbeddedPostgres(short_directory / "pg", settings={"fsync": "off"}) as server:
        yield server


@pytest.fixture(scope="session")
def keyring(short_directory: Path) -> Keyring:
    """The keys of an issuer and of the three services."""
    made = Keyring(short_directory / "keys")
    made.initialise()
    return made
