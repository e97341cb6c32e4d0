"""What is rendered here is rendered without an application."""

import pytest


@pytest.fixture
def _paused() -> None:
    """Take the place of the fixture that starts one for each test of the feed."""
