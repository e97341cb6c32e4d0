import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest
from support.databases import TestDatabase
from support.eventually import eventually_is
from support.queries import connected
from support.waiting_for import one_waits_for

from records.tasks.queue import serial_keys, sweep

from .conftest import Tasks

TWO_WAIT = "SELECT FROM pg_locks WHERE NOT granted OFFSET 1"


async def test_concurrent_turns_are_retried(tasks: Tasks, database: TestDatabase):
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    first = await tasks.add(serial_key="chart-1", run_at=later)
    async with connected(database.admin_dsn) as other, other.transaction():
        await other.execute("UPDATE records.task_queue SET offered = true, run_at = now()")
        # The creation of the second task has found no runnable task with its serial key, and waits for the other
        # transaction.
        adding = asyncio.create_task(tasks.add(serial_key="chart-1"))
        await one_waits_for(other)

    second = await adding

    assert (await tasks.read(second))["waiting_for"] == ["serial-key"]
    assert [task["id"] for task in await tasks.claim(max=5)] == [first["id"]]


async def test_concurrent_completion_of_predecessor(tasks: Tasks, database: TestDatabase):
    before = await tasks.add()
    behind = await tasks.add(serial_key="chart-1", depends_on=[before["id"]])
    held = await tasks.claim_one()
    other = await asyncpg.connect(database.admin_dsn)
    async with other.transaction():
        # The completion has handed the serial key to the next task, and waits for a table lock before its commit.
        await other.execute("LOCK TABLE records.outbox IN EXCLUSIVE MODE")
        completing = asyncio.create_task(tasks.held(held, "complete"))
        await one_waits_for(other)
        sweeping = asyncio.create_task(tasks.sweep())
        await eventually_is(lambda: other.fetch(TWO_WAIT))
    await asyncio.gather(completing, sweeping)
    await other.close()

    assert [task["id"] for task in await tasks.claim(max=5)] == [behind["id"]]


async def test_keys_are_independent(tasks: Tasks, monkeypatch: pytest.MonkeyPatch):
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


async def test_many_keys_do_not_block_other_work(tasks: Tasks, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sweep, "AT_ONCE", 1)
    later = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    await tasks.add()
    leased = await tasks.claim_one()
    await tasks.add()
    on_hold = await tasks.claim_one()
    await tasks.held(on_hold, "hold", reason="waits", resume_at=later)
    for key in ("chart-1", "chart-2"):
        task = await tasks.add(serial_key=key, run_at=later)
        await tasks.let_pass(task, "promote_at")
    due, states = serial_keys.due, []

    async def due_later(*args: Any, **more: Any) -> list[str]:
        states.append([(await tasks.read(task))["status"] for task in (leased, on_hold)])
        await tasks.let_pass(leased)
        await tasks.let_pass(on_hold, "resume_at")
        return await due(*args, **more)

    monkeypatch.setattr(serial_keys, "due", due_later)

    await tasks.sweep()

    assert states == [["in-progress", "on-hold"], ["ready", "ready"], ["ready", "ready"]]
