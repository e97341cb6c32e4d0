import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from chassis.database import pool


class Limits:
    """Replaces the `asyncio` module in the connection pool, so that a test decides when a time limit expires."""

    def __init__(self) -> None:
        self._running: set[asyncio.Timeout] = set()

    def __getattr__(self, name: str) -> Any:  # Other names are read from the real asyncio.
        return getattr(asyncio, name)

    @asynccontextmanager
    async def timeout(self, seconds: float) -> AsyncIterator[None]:
        async with asyncio.timeout(seconds) as limit:
            self._running.add(limit)
            try:
                yield
            finally:
                self._running.remove(limit)

    def reach(self) -> None:
        for limit in self._running:
            limit.reschedule(asyncio.get_running_loop().time())


@pytest.fixture
def limits(monkeypatch: pytest.MonkeyPatch) -> Limits:
    made = Limits()
    monkeypatch.setattr(pool, "asyncio", made)
    return made
