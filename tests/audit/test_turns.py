import asyncio
import time
from collections.abc import Iterator

import pytest

from audit.events.turns import SLICE_S, in_turns

pytestmark = pytest.mark.anyio


def slow_work(count: int) -> Iterator[int]:
    for number in range(count):
        time.sleep(SLICE_S)
        yield number


class TestInTurns:
    async def test_returns_all_items(self) -> None:
        assert await in_turns(iter("abc")) == ["a", "b", "c"]

    async def test_lets_other_tasks_run_after_each_slice(self) -> None:
        turns = 0
        done = asyncio.Event()

        async def count() -> None:
            nonlocal turns
            while not done.is_set():
                turns += 1
                await asyncio.sleep(0)

        counting = asyncio.create_task(count())
        await in_turns(slow_work(5))
        done.set()
        await counting

        assert turns >= 5
