"""`chartroom rollout` and `chartroom rollback` in a clone, with the real build tools and services."""

import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest
from support.system import SERVICES, System, run, wait_until

from chartroom.system.layout import Clone
from tests.faults.cases import open_case
from tests.faults.load import Ledger, load
from tests.faults.test_upgrades import agent, copied, environment, system
from tests.ha.followers import Follower

__all__ = ["agent", "environment", "system"]

STEPS = ("--steps", "1,10,50,100", "--seconds", "15")
BEFORE = "            await self.app(scope, receive, send_with_id)\n"
FAILS = """            if scope["method"] == "POST" and __import__("random").random() < 0.2:
                raise RuntimeError("a fifth of the writes fails")
"""


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    return copied(tmp_path_factory.mktemp("clone"))


def release(clone: Clone, service: str, version: str) -> None:
    project = clone.member(service) / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    project.write_text(re.sub(r'(?m)^version = ".*"', f'version = "{version}"', text))


@contextmanager
def broken(clone: Clone) -> Iterator[None]:
    path = clone.root / "chassis" / "src" / "chassis" / "http" / "telemetry.py"
    text = path.read_text(encoding="utf-8")
    assert BEFORE in text
    path.write_text(text.replace(BEFORE, FAILS + BEFORE), encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(text, encoding="utf-8")


def served(system: System, service: str) -> str:
    url = f"{system.address(service)}/openapi.json"
    return str(httpx.get(url, trust_env=False).raise_for_status().json()["info"]["version"])


def attempts(ledgers: dict[str, Ledger]) -> int:
    return sum(len(ledger.attempts) for ledger in ledgers.values())


@pytest.fixture(params=SERVICES)
def service(request: pytest.FixtureRequest) -> str:
    return request.param


def test_a_rollout_fails_no_request_and_breaks_no_stream(
    system: System, agent: httpx.Client, clone: Clone, environment: dict[str, str], service: str
):
    release(clone, service, "9.1.0")
    before = served(system, service)
    followers = [Follower(system) for _ in range(20)]
    with load(system, open_case(agent).uses(), at_full_speed=True) as ledgers, ExitStack() as stack:
        for follower in followers:
            stack.enter_context(follower.following())
        done = run(system, "rollout", service, *STEPS, environment=environment)
        back = run(system, "rollback", service, environment=environment)
        wait_until(lambda: attempts(ledgers) >= 5_000, 120)

    assert done.returncode == 0, done.stdout + done.stderr
    assert back.returncode == 0, back.stdout + back.stderr
    assert sum((ledger.codes for ledger in ledgers.values()), Counter()) == Counter()
    for follower in followers:
        follower.assert_without_gap_or_repeat()
    assert served(system, service) == before
    again = run(system, "rollback", service, environment=environment)
    assert again.returncode == 0, again.stderr
    assert served(system, service) == "9.1.0"


def test_a_failing_version_is_rolled_back_before_many_requests_fail(
    system: System, agent: httpx.Client, clone: Clone, environment: dict[str, str], service: str
):
    release(clone, service, "9.2.0")
    before, pids = folders_of(clone, service), system.pids()
    with load(system, open_case(agent).uses(), at_full_speed=True) as ledgers:
        time.sleep(5)
        with broken(clone):
            done = run(system, "rollout", service, *STEPS, environment=environment)

    assert done.returncode == 1, done.stdout
    assert "The new version fails in " in done.stderr
    assert f"{service} still runs unchanged." in done.stderr
    failed = ledgers[service].codes
    assert 0 < failed.total() < 0.005 * attempts(ledgers), (failed, attempts(ledgers))
    assert set(failed) == {"internal-error"}
    assert (folders_of(clone, service), system.pids()) == (before, pids)


def folders_of(clone: Clone, service: str) -> set[Path]:
    return {path for path in clone.member(service).glob(".venvs/*-*") if path.is_dir()}
