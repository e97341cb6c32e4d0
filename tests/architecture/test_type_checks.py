"""`make types` checks audit and auth in the environment of records."""

import re
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
PIN = re.compile(r"^([a-z0-9][\w.-]*)==([^\s;]+)", re.MULTILINE)


def pins(member: str) -> set[tuple[str, str]]:
    found = PIN.findall((REPOSITORY / member / "requirements-test.lock").read_text("utf-8"))
    assert found
    return set(found)


@pytest.mark.parametrize("member", ["services/audit", "gateway/auth"])
def test_a_member_is_checked_with_its_own_pins(member: str):
    assert pins(member) <= pins("services/records"), "give it an own line in `make types`"
