"""Fixtures: the whole system on a database cluster of three machines; both run again after each test."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import httpx
import pytest
from support.system import MEMBERS, System, start, stop, wait_until

from tests.faults.cases import Case, open_case
from tests.faults.outboxes import wait_until_delivered
from tests.ha.figures import Figures
from tests.ha.machines import Cluster, why_not

DATABASE = "chartroom"
_FIGURES = pytest.StashKey[Figures]()


@dataclass
class Moving(System):
    """A running system with a database on several servers."""

    dsn: str = ""

    @property
    def admin_dsn(self) -> str:
        return self.dsn


@pytest.fixture(scope="session")
def cluster(short_directory: Path) -> Iterator[Cluster]:
    if reason := why_not():
        pytest.skip(reason)
    with Cluster(short_directory / "machines") as made:
        yield made


@pytest.fixture(scope="session")
def system(cluster: Cluster) -> Iterator[System]:
    asyncio.run(_create_database(cluster.dsn()))
    dsn = urlunsplit(urlsplit(cluster.dsn())._replace(path=f"/{DATABASE}"))
    started = start("--require-tokens", "--database-url", dsn)
    own: dict[str, Any] = {field.name: getattr(started, field.name) for field in fields(System)}
    yield Moving(**own, dsn=dsn)
    stop(started)


async def _create_database(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    await connection.execute(f'CREATE DATABASE "{DATABASE}"')
    await connection.close()


@pytest.fixture(scope="session")
def agent(system: System) -> Iterator[httpx.Client]:
    with system.client() as client:
        yield client


@pytest.fixture(autouse=True)
def whole(system: System, cluster: Cluster, agent: httpx.Client) -> None:
    def answers() -> bool:
        return all(system.answers(agent, name) for name in MEMBERS)

    cluster.wait_until_whole()
    wait_until(answers)
    wait_until_delivered(system)


@pytest.fixture
def case(agent: httpx.Client) -> Case:
    return open_case(agent)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = Figures()


@pytest.fixture
def figures(pytestconfig: pytest.Config) -> Figures:
    return pytestconfig.stash[_FIGURES]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if lines := config.stash[_FIGURES].lines():
        terminalreporter.section("a database that fails over")
        for line in lines:
            terminalreporter.line(line)
    config.stash[_FIGURES].write()
