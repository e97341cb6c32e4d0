"""Fixtures around the embedding model; conftest.py imports them."""

from pathlib import Path

import pytest

from retrieval.embedding.build import VARIANTS, build

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def model_directory() -> Path:
    """A current model with all variants: the one `make model` left, or built there now (about four
    seconds).
    """
    directory = REPOSITORY / "services" / "retrieval" / "model"
    build(directory, VARIANTS)
    return directory
