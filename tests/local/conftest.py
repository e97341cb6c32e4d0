"""Fixtures: launchers with separate clones and data directories, and one running system that tests restore."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chartroom.system.database_roles import load_passwords
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory
from tests.local.launching import MEMBERS, Launcher, launcher_in_a_new_directory, new_directory


@pytest.fixture
def directory() -> Iterator[Path]:
    with new_directory() as path:
        yield path


@pytest.fixture
def data(directory: Path) -> DataDirectory:
    data = DataDirectory(directory / "data")
    data.prepare()
    Keyring(data.keys).initialise()
    load_passwords(data.database_passwords)
    return data


@pytest.fixture
def launcher() -> Iterator[Launcher]:
    with launcher_in_a_new_directory() as launcher:
        yield launcher


@pytest.fixture(scope="module")
def launcher_of_module() -> Iterator[Launcher]:
    """One launcher for all tests of a module; each test MUST stop the system."""
    with launcher_in_a_new_directory() as launcher:
        launcher.prepare()
        yield launcher


@pytest.fixture(scope="session")
def running() -> Iterator[Launcher]:
    with launcher_in_a_new_directory() as launcher:
        launcher.prepare()
        launcher.environment |= {
            "AUDIT_LOG_LEVEL": "debug",
            "RECORDS_LOG_LEVEL": "debug",
            "RETRIEVAL_EMBEDDING_API_KEY": "very secret",
            "RETRIEVAL_EMBEDDING_URL": 'http://localhost/"odd" 100%',
            "PGPASSWORD": "mine",
            "AWS_SECRET_ACCESS_KEY": "of the cloud",
            "OTEL_TRACES_EXPORTER": "none",
            "TRAEFIK_LOG_LEVEL": "DEBUG",
        }
        up = launcher.run("up", "--detach", "--require-tokens")
        assert up.returncode == 0, up.stderr
        launcher.environment.clear()
        yield launcher


@pytest.fixture
def behave(running: Launcher) -> Iterator[Callable[[str, str], None]]:
    yield running.behave
    for member in MEMBERS:
        running.behave(member, "")
