"""Collects the fuzz tests only at night, because collection generates requests, which takes seconds."""

from pathlib import Path

import pytest

NIGHTLY = {"test_roles.py", "test_schemathesis.py"}


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    is_skipped = collection_path.name in NIGHTLY and not config.getoption("nightly")
    return True if is_skipped else None
