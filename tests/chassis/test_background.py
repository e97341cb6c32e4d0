import asyncio

import pytest

from chassis.background import in_background

pytestmark = pytest.mark.anyio


class TestInBackground:
    async def test_work_goes_on_meanwhile_and_ends_with_the_application(self) -> None:
        steps: list[str] = []
        begun = asyncio.Event()

        async def work() -> None:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                steps.append("ended")

        async with in_background(work()):
            await asyncio.wait_for(begun.wait(), 5)
            steps.append("served")

        assert steps == ["served", "ended"]

    async def test_a_defect_of_the_work_is_told_at_the_end(self) -> None:
        async def work() -> None:
            raise RuntimeError("a defect")

        with pytest.raises(RuntimeError, match="a defect"):
            async with in_background(work()):
                await asyncio.sleep(0)
