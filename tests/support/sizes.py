"""Whether the tests run in their long versions, for what is drawn before there are fixtures."""

import os

SOAK = "CHARTROOM_TEST_SOAK"  # Set by tests/conftest.py.


def is_soak() -> bool:
    return SOAK in os.environ
