"""A directory and a launcher of its own for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from local.launching import Launcher, launcher_in_a_new_directory, new_directory

from chartroom.system.database_roles import load_passwords
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory


@pytest.fixture
def directory() -> Iterator[Path]:
    with new_directory() as path:
        yield path


@pytest.fixture
def data(directory: Path) -> DataDirectory:
    """The data of a system that is down and has no database yet."""
    data = DataDirectory(directory / "data")
    data.prepare()
    Keyring(data.keys).initialise()
    load_passwords(data.database_passwords)
    return data


@pytest.fixture
def launcher() -> Iterator[Launcher]:
    with launcher_in_a_new_directory() as launcher:
        yield launcher
