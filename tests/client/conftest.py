"""Fixtures: clients that call a fake gateway; `tests.client.fake_gateway` validates its responses by the contracts."""

import asyncio
import selectors
from collections.abc import AsyncIterator, Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from support.eventually import eventually
from support.system import system

from chartroom_client import AsyncChartroom, Chartroom, claims, holding, worker
from chartroom_client.asynchronous import connection
from chartroom_client.patience import Patience
from tests.client.fake_gateway import FakeGateway

__all__ = ["system"]
URL = "http://gateway.test"


class Clock:
    """A fake clock that advances only while all tasks of an event loop wait."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now

    async def passes(self, seconds: float) -> None:
        end = self.now + seconds
        await eventually(lambda: self.now >= end, pause_s=seconds / 10)


class LoopOf(asyncio.SelectorEventLoop):
    def __init__(self, clock: Clock) -> None:
        super().__init__(Selector(clock))
        self.time = clock  # type: ignore[method-assign]


class Selector(selectors.DefaultSelector):
    """A selector that advances the fake clock instead of waiting for timers, and waits briefly for threads."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        found = super().select(min(timeout, 0.001))
        if not found:
            self._clock.now += timeout
        return found


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for module in (claims, holding, worker):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=made))
    monkeypatch.setattr(connection, "Patience", partial(Patience, now=made))
    return made


@pytest.fixture
def loop_of_clock(clock: Clock) -> tuple[str, dict[str, Any]]:
    return "asyncio", {"loop_factory": lambda: LoopOf(clock)}


@pytest.fixture
def gateway(request: pytest.FixtureRequest) -> FakeGateway:
    has_clock = "clock" in request.fixturenames
    return FakeGateway(request.getfixturevalue("clock").passes if has_clock else None)


@pytest.fixture
async def chartroom(gateway: FakeGateway) -> AsyncIterator[AsyncChartroom]:
    async with AsyncChartroom(URL, token="token", transport=gateway) as client:
        yield client


@pytest.fixture
def blocking(gateway: FakeGateway) -> Iterator[Chartroom]:
    with Chartroom(URL, token="token", transport=gateway) as client:
        yield client
