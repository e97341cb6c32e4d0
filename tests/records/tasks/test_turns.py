"""The turn of a serial key: one task has it, even where two transactions give it at once."""

import asyncio
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest
from support.databases import TestDatabase
from support.eventually import eventually_is
from support.waiting_for import one_waits_for

from records.tasks.queue import sweep

from .conftest import Tasks

pytestmark = pytest.mark.anyio
TWO_WAIT = "SELECT FROM pg_locks WHERE NOT granted OFFSET 1"


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


async def test_is_not_lost_where_a_predecessor_is_completed_at_the_same_time(
    tasks: Tasks, database: TestDatabase
) -> None:
    before = await tasks.add()
    behind = await tasks.add(serial_key="chart-1", depends_on=[before["id"]])
    held = await tasks.claim_one()
    other = await asyncpg.connect(database.admin_dsn)
    async with other.transaction():
        # The completion has moved the task behind it, and waits before it commits.
        await other.execute("LOCK TABLE records.task_ends IN EXCLUSIVE MODE")
        completing = asyncio.create_task(tasks.held(held, "complete"))
        await one_waits_for(other)
        sweeping = asyncio.create_task(tasks.sweep())
        await eventually_is(lambda: other.fetch(TWO_WAIT))
    await asyncio.gather(completing, sweeping)
    await other.close()

    assert [task["id"] for task in await tasks.claim(max=5)] == [behind["id"]]


async def test_of_a_key_is_passed_on_beside_another_one_with_many_due_tasks(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AT_ONCE", "SETTLED_AT_ONCE"):
        monkeypatch.setattr(sweep, name, 1)
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    busy = [await tasks.add(serial_key="busy", run_at=later) for _ in range(3)]
    rare = await tasks.add(serial_key="rare", run_at=later)
    for task in (*busy, rare):
        await tasks.let_pass(task, "run_at")
        await tasks.let_pass(task, "promote_at")

    await tasks.sweep()

    assert {task["id"] for task in await tasks.claim(max=5)} == {busy[0]["id"], rare["id"]}
