"""Collect tests marked as nightly only in nightly runs, because generating their cases takes seconds."""

from pathlib import Path

import pytest

NIGHTLY = {"test_roles.py", "test_schemathesis.py"}


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    is_left_out = collection_path.name in NIGHTLY and not config.getoption("nightly")
    return True if is_left_out else None
