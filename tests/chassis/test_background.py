import asyncio

import pytest
from support.eventually import HANGS_S, turns

from chassis.background import in_background


class TestInBackground:
    async def test_runs_the_work_during_the_application(self):
        steps: list[str] = []
        begun = asyncio.Event()

        async def work() -> None:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                steps.append("ended")

        async with in_background(work()):
            await asyncio.wait_for(begun.wait(), HANGS_S)
            steps.append("served")

        assert steps == ["served", "ended"]

    async def test_raises_the_exception_of_the_work_at_the_end(self):
        async def work() -> None:
            raise RuntimeError("a defect")

        with pytest.raises(RuntimeError, match="a defect"):
            async with in_background(work()):
                await asyncio.sleep(0)

    async def test_propagates_a_cancellation_that_arrives_while_the_work_ends(self):
        ending, may_end = asyncio.Event(), asyncio.Event()

        async def work() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ending.set()
                await may_end.wait()

        async def application() -> None:
            async with in_background(work()):
                await asyncio.sleep(0)

        task = asyncio.create_task(application())
        await asyncio.wait_for(ending.wait(), HANGS_S)
        task.cancel()

        with pytest.raises(asyncio.CancelledError):
            await task
        may_end.set()
        await turns()
