"""The turn of a serial key: one task has it, even where two transactions give it at once."""

import asyncio
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest
from support.databases import TestDatabase
from support.waiting_for import one_waits_for

from .conftest import Tasks

pytestmark = pytest.mark.anyio


async def test_that_is_given_twice_at_once_is_a_retry_and_no_failure(
    tasks: Tasks, database: TestDatabase
) -> None:
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    first = await tasks.add(serial_key="chart-1", run_at=later)
    other = await asyncpg.connect(database.admin_dsn)
    async with other.transaction():
        await other.execute("UPDATE records.task_queue SET offered = true, run_at = now()")
        # Sees no task with the turn, and waits for the other transaction to offer its own.
        adding = asyncio.create_task(tasks.add(serial_key="chart-1"))
        await one_waits_for(other)
    await other.close()

    second = await adding

    assert (await tasks.read(second))["waiting_for"] == ["serial-key"]
    assert [task["id"] for task in await tasks.claim(max=5)] == [first["id"]]
