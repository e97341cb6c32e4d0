import asyncio

import pytest
from support.eventually import HANGS_S, eventually

from chassis.loop import FAILED_STEPS, Loop, all_running
from chassis.problems.problem import DatabaseBusy


class Steps:
    """A loop step that returns or raises the given results in turn, and repeats the last one."""

    def __init__(self, *results: int | Exception | None) -> None:
        self.results = list(results)
        self.taken = 0

    async def __call__(self) -> bool:
        self.taken += 1
        result = self.results.pop(0) if len(self.results) > 1 else self.results[0]
        if isinstance(result, Exception):
            raise result
        return bool(result)


@pytest.mark.parametrize("failure", [DatabaseBusy(), ValueError("a defect")], ids=repr)
@pytest.mark.parametrize("retry_s", [None, (0.0, 0.0)])
async def test_a_loop_continues_after_a_failure_and_counts_it(
    failure: Exception, retry_s: tuple[float, float] | None
):
    counter = FAILED_STEPS.labels("sampling failed")
    before, steps = counter._value.get(), Steps(failure, None)

    async with Loop(steps, 0.0, "sampling failed", retry_s=retry_s).running():
        await eventually(lambda: steps.taken > 1)

    assert counter._value.get() == before + 1


async def test_a_loop_pauses_only_if_there_is_no_more_to_do_and_until_it_is_woken():
    steps, woken = Steps(1, 1, None), asyncio.Event()

    async with Loop(steps, HANGS_S, "sampling failed", woken=woken).running():
        await eventually(lambda: steps.taken == 3)
        woken.set()
        await eventually(lambda: steps.taken == 4)


async def test_a_periodic_loop_pauses_from_the_start_of_a_step():
    loop = Loop(Steps(None), 2 * HANGS_S, "sampling failed", is_periodic=True)

    await asyncio.wait_for(loop._rest(step_s=2 * HANGS_S), HANGS_S)


async def test_loops_finish_what_there_is_to_do_if_they_have_time_to_stop():
    at_stop, cancelled = Steps(None, 1, 1, None), Steps(None)
    loops = (
        Loop(at_stop, HANGS_S, "sampling failed", stop_s=HANGS_S),
        Loop(cancelled, HANGS_S, "sampling failed"),
    )

    async with all_running(*loops):
        await eventually(lambda: (at_stop.taken, cancelled.taken) == (1, 1))

    assert (at_stop.taken, cancelled.taken) == (4, 1)


async def test_a_step_that_hangs_is_cancelled():
    begun, cancelled = asyncio.Event(), asyncio.Event()

    async def hang() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async with Loop(hang, 0.0, "sampling failed", stop_s=0.01).running():
        await asyncio.wait_for(begun.wait(), HANGS_S)

    assert cancelled.is_set()
