from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from fastapi import FastAPI
from support.databases import TestDatabase
from support.queries import connected

from records.tasks.queue import overdue
from records.tasks.queue.overdue import OverdueTimes

from .conftest import Tasks

FORGET = "UPDATE records.task_queue SET overdue_at = NULL"
LOCK = "SELECT FROM records.task_queue WHERE task_id = CAST($1 AS text)::uuid FOR UPDATE"
STORED = """
SELECT count(*) FROM records.task_queue q JOIN records.tasks t ON t.id = q.task_id
WHERE q.overdue_at = t.due_at
"""


async def test_open_tasks_that_become_due_get_a_time(
    tasks: Tasks,
    app_of_client: FastAPI,
    rows_of: Callable[..., Awaitable[list[Any]]],
    database: TestDatabase,
    monkeypatch: pytest.MonkeyPatch,
):
    """A task that was due before the upgrade may have been reported, so it gets none."""
    monkeypatch.setattr(overdue, "AT_ONCE", 2)
    for due_at in (
        *["2126-01-01T00:00:00Z"] * 3,
        "2126-01-02T00:00:00Z",
        "2026-01-01T00:00:00Z",
        None,
    ):
        await tasks.add(due_at=due_at)
    locked = await tasks.add(due_at="2126-01-01T00:00:00Z")
    await rows_of(FORGET)
    times = OverdueTimes(app_of_client.state.database)

    async with connected(database.admin_dsn) as holder, holder.transaction():
        await holder.fetch(LOCK, locked["id"])
        assert [await times.fill() for _ in range(5)] == [True] * 5
        assert (await rows_of(STORED))[0][0] == 4
    while await times.fill():
        pass
    assert (await rows_of(STORED))[0][0] == 5

    await tasks.add(due_at="2126-01-01T12:00:00Z")  # By an older process, after the pass.
    await rows_of(FORGET)
    while await times.fill():
        pass
    assert (await rows_of(STORED))[0][0] == 6
