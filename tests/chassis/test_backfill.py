import asyncio

import pytest
from support.eventually import HANGS_S

from chassis.backfill import Backfill
from chassis.problems.problem import DatabaseBusy

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("failure", [DatabaseBusy(), ValueError("a defect")], ids=repr)
async def test_a_backfill_continues_after_a_failure(failure: Exception) -> None:
    failures, is_done = [failure], asyncio.Event()

    async def run_batch() -> bool:
        if failures:
            raise failures.pop()
        is_done.set()
        return False

    async with Backfill("samples", run_batch, poll_s=0.0).running(), asyncio.timeout(HANGS_S):
        await is_done.wait()
