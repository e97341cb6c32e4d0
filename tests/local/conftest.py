"""A directory and a launcher of its own for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from local.launching import Launcher, launcher_in_a_new_directory, new_directory


@pytest.fixture
def directory() -> Iterator[Path]:
    with new_directory() as path:
        yield path


@pytest.fixture
def launcher() -> Iterator[Launcher]:
    with launcher_in_a_new_directory() as launcher:
        yield launcher
