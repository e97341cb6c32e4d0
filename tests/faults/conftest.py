"""Fixtures for tests that stop parts of the real system during use; after each test the whole system runs again."""

import random
import secrets
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support.system import MEMBERS, System, agent, system, wait_until

from tests.faults.cases import Case, open_case
from tests.faults.outboxes import wait_until_delivered
from tests.faults.verdicts import Figures

__all__ = ["agent", "system"]

ROUNDS = 8
BY_DAY = "test_survives.py"
_SEED = pytest.StashKey[int]()
_FIGURES = pytest.StashKey[Figures]()


def pytest_configure(config: pytest.Config) -> None:
    seed = config.getoption("seed", None)
    config.stash[_SEED] = secrets.randbelow(10**6) if seed is None else seed
    config.stash[_FIGURES] = Figures()


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark fault tests as nightly, except for the few faults that every commit tests."""
    if item.path.name != BY_DAY:
        item.add_marker("nightly")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "victim" not in metafunc.fixturenames:
        return
    victims: tuple[str, ...] = metafunc.module.VICTIMS
    drawn = [
        (victim, f"{victim}-{number}") for victim in victims for number in range(1, ROUNDS + 1)
    ]
    random.Random(metafunc.config.stash[_SEED]).shuffle(drawn)
    metafunc.parametrize("victim", [victim for victim, _ in drawn], ids=[name for _, name in drawn])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if lines := config.stash[_FIGURES].lines():
        terminalreporter.section(f"faults, drawn with --seed {config.stash[_SEED]}")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture
def figures(pytestconfig: pytest.Config) -> Figures:
    return pytestconfig.stash[_FIGURES]


@pytest.fixture
def rng(pytestconfig: pytest.Config) -> random.Random:
    return random.Random(pytestconfig.stash[_SEED])


@pytest.fixture(autouse=True)
def whole(system: System, agent: httpx.Client) -> Iterator[None]:
    """After each test every service answers. After PostgreSQL was killed, each service's first request fails."""

    def answers() -> bool:
        return all(system.answers(agent, name) for name in MEMBERS)

    wait_until(answers)
    yield
    wait_until(answers)
    wait_until_delivered(system)


@pytest.fixture
def case(agent: httpx.Client) -> Case:
    return open_case(agent)


@pytest.fixture
def open_encounter(agent: httpx.Client) -> Callable[[], dict[str, Any]]:
    def opened() -> dict[str, Any]:
        patient = (
            agent.post("/patients", json={"full_name": "Ines Falk-Ibarra"})
            .raise_for_status()
            .json()
        )
        body = {"patient_id": patient["id"], "chief_complaint": "Burning stomach pain"}
        return agent.post("/encounters", json=body).raise_for_status().json()

    return opened
