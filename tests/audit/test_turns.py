import asyncio
from collections.abc import Iterator

import pytest

from audit.events.slices import SLICE_S, in_slices


class Clock:
    now = 0.0

    def perf_counter(self) -> float:
        return self.now

    def work(self, count: int) -> Iterator[int]:
        for number in range(count):
            self.now += 1.1 * SLICE_S
            yield number


class TestInTurns:
    async def test_returns_all_items(self):
        assert await in_slices(iter("abc")) == ["a", "b", "c"]

    async def test_lets_other_tasks_run_after_each_slice(self, monkeypatch: pytest.MonkeyPatch):
        clock = Clock()
        monkeypatch.setattr("audit.events.slices.time", clock)
        turns = 0
        done = asyncio.Event()

        async def count() -> None:
            nonlocal turns
            while not done.is_set():
                turns += 1
                await asyncio.sleep(0)

        counting = asyncio.create_task(count())
        await in_slices(clock.work(5))
        done.set()
        await counting

        assert turns >= 5
