"""Fixtures for the real embedding model; conftest.py imports these fixtures."""

from pathlib import Path

import pytest

from retrieval.embedding.build import VARIANTS, build

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def model_directory() -> Path:
    directory = REPOSITORY / "services" / "retrieval" / "model"
    build(directory, VARIANTS)
    return directory
