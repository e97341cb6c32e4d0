import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S
from support.queries import connected

from chassis.problems.problem import DatabaseBusy, DatabaseUnavailable
from chassis.writes.write import Transaction, Writes
from records.tasks import moves
from records.tasks.queue.sweep import Sweep
from records.tasks.rows import ClaimedTaskRow, TaskRow

from .conftest import Answer, Tasks

Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
HOUR = timedelta(hours=1)
LOCK_KEY = "SELECT pg_advisory_xact_lock(hashtextextended($1, 62))"


class BusyWrites:
    """A replacement for writes that always fails, as if the database were busy."""

    def __init__(self, writes: Writes) -> None:
        self.database = writes.database

    async def run(self, *_: Any, **__: Any) -> Any:
        raise DatabaseBusy


@pytest.fixture
def sweep(app_of_client: FastAPI, client: httpx.AsyncClient) -> Sweep:
    return Sweep(app_of_client.state.writes, app_of_client.state.task_waiters)


def in_an_hour() -> str:
    return (datetime.now(UTC) + HOUR).isoformat()


async def events_of(recorded: Recorded, task: Answer) -> list[str]:
    resource = f"task/{task['id']}"
    return [
        event["event_type"]
        for event in await recorded()
        if event["payload"]["resource"] == resource
    ]


class TestExpiredLeases:
    async def test_task_returns_to_its_place(self, tasks: Tasks, sweep: Sweep, recorded: Recorded):
        first = await tasks.add(run_at=in_an_hour())
        await tasks.let_pass(first, "run_at")
        await tasks.add()
        task = await tasks.claim_one()
        assert task["id"] == first["id"]
        await tasks.let_pass(task)

        await sweep.sweep()

        again = await tasks.claim_one()
        assert (again["id"], again["attempt"]) == (first["id"], 2)
        assert again["last_error"] == "The lease ended before the work did."
        assert await events_of(recorded, task) == [
            "task.created",
            "task.claimed",
            "task.expired",
            "task.claimed",
        ]
        await sweep.sweep()
        assert (await tasks.held(again, "complete"))["task"]["status"] == "completed"

    async def test_serial_key(self, tasks: Tasks, sweep: Sweep):
        for _ in range(3):
            await tasks.add(serial_key="chart-1")
        task = await tasks.claim_one()
        await tasks.let_pass(task)

        await sweep.sweep()

        assert (await tasks.claim_one(max=5))["id"] == task["id"]

    async def test_last_attempt(self, tasks: Tasks, sweep: Sweep, recorded: Recorded):
        await tasks.add(max_attempts=1)
        task = await tasks.claim_one()
        await tasks.let_pass(task)

        await sweep.sweep()

        read = await tasks.read(task)
        assert (read["status"], read["business_status"]) == ("failed", "dead-letter")
        assert (await events_of(recorded, task))[2:3] == ["task.failed"]

    async def test_requested_cancellation(self, tasks: Tasks, sweep: Sweep):
        await tasks.add()
        task = await tasks.claim_one()
        await tasks.change(task, "cancel", reason="the patient moved away")
        assert (await tasks.held(task, "heartbeat"))["cancel_requested"]
        await tasks.let_pass(task)

        await sweep.sweep()

        read = await tasks.read(task)
        assert (read["status"], read["reason"]) == ("cancelled", "the patient moved away")

    async def test_failure_does_not_affect_other_leases(
        self, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ):
        stuck, other = await tasks.add(), await tasks.add()
        for task in await tasks.claim(max=2):
            await tasks.let_pass(task)
        expire = moves.expire

        async def expire_other(transaction: Transaction, task: ClaimedTaskRow) -> TaskRow:
            if str(task.id) == stuck["id"]:
                raise DatabaseUnavailable
            return await expire(transaction, task)

        monkeypatch.setattr(moves, "expire", expire_other)
        await tasks.sweep()

        assert (await tasks.claim_one(max=5))["id"] == other["id"]

    async def test_claimed_by_another_agent_meanwhile(self, tasks: Tasks, sweep: Sweep):
        """A sweep does not end a new claim of a task if another process has already ended the expired lease."""
        await tasks.add()
        await tasks.let_pass(await tasks.claim_one())
        due = await sweep._due_to_expire()
        await sweep.sweep()
        task = await tasks.claim_one()

        assert await sweep._run_one(sweep._expire_some, due) == []
        assert (await tasks.held(task, "complete"))["task"]["status"] == "completed"


class TestDueTasks:
    async def test_hold_ends_without_data(self, tasks: Tasks, sweep: Sweep, recorded: Recorded):
        made = await tasks.add()
        later = in_an_hour()
        await tasks.change(made, "hold", reason="waits for the payer", resume_at=later)
        await sweep.sweep()
        assert (await tasks.read(made))["status"] == "on-hold"
        await tasks.let_pass(made, "resume_at")

        await sweep.sweep()

        task = await tasks.claim_one()
        assert (task["id"], task["signal"]) == (made["id"], None)
        assert "task.resumed" in await events_of(recorded, made)

    async def test_serial_key_has_one_turn(self, tasks: Tasks, sweep: Sweep):
        later = in_an_hour()
        second = await tasks.add(serial_key="chart-1", run_at=later)
        await tasks.add(serial_key="chart-1")
        first = await tasks.claim_one()
        await become_due(tasks, second)

        await sweep.sweep()

        assert await tasks.claim() == []
        assert (await tasks.read(second))["waiting_for"] == ["serial-key"]
        await tasks.held(first, "complete")
        assert (await tasks.claim_one())["id"] == second["id"]

    async def test_turn_after_predecessor(self, tasks: Tasks, sweep: Sweep):
        first = await tasks.add()
        second = await tasks.add(serial_key="chart-1", depends_on=[first["id"]])
        await tasks.held(await tasks.claim_one(), "complete")

        await sweep.sweep()

        assert (await tasks.claim_one())["id"] == second["id"]


class TestRetention:
    async def test_completion_results_for_48_hours(
        self, tasks: Tasks, sweep: Sweep, database: TestDatabase
    ):
        old, recent = await completed(tasks), await completed(tasks)
        await grow_old(database, "task_ends", "ended_at", 49 * HOUR, old)
        await grow_old(database, "task_ends", "ended_at", 47 * HOUR, recent)

        assert (await tasks.held(old, "complete", 409))["code"] == "claim-lost"
        await sweep.forget()

        kept = await fetch(database.admin_dsn, "SELECT task_id FROM records.task_ends")
        assert [str(row["task_id"]) for row in kept] == [recent["id"]]
        assert (await tasks.held(recent, "complete"))["task"]["id"] == recent["id"]

    async def test_completion_results_as_long_as_keys(
        self, tasks: Tasks, app_of_client: FastAPI, database: TestDatabase
    ):
        await tasks.add()
        task, key = await tasks.claim_one(), {"Idempotency-Key": "k"}
        path, body = f"/{task['id']}/complete", {"claim_token": task["claim_token"]}
        first = await tasks.send(path, body, headers=key)
        await grow_old(database, "task_ends", "ended_at", 168 * HOUR, task)
        state = app_of_client.state

        await Sweep(state.writes, state.task_waiters, repeats_h=168).forget()

        assert await tasks.send(path, body, headers=key) == first

    async def test_unused_signals_for_30_days(
        self, tasks: Tasks, sweep: Sweep, database: TestDatabase
    ):
        made = await tasks.add()
        await tasks.change(made, "hold", reason="waits", awaiting="consumed")
        for key in ("consumed", "old", "recent"):
            await tasks.send("/signals", {"key": key}, 201)
        for key, days in {"consumed": 31, "old": 31, "recent": 29}.items():
            sent = f"now() - interval '{days} days'"
            statement = f"UPDATE records.task_signals SET sent_at = {sent} WHERE key = '{key}'"
            await execute(database.admin_dsn, statement)

        await sweep.forget()

        kept = await fetch(database.admin_dsn, "SELECT key FROM records.task_signals ORDER BY key")
        assert [row["key"] for row in kept] == ["consumed", "recent"]


class TestSweeps:
    async def test_concurrent_sweeps(
        self, tasks: Tasks, app_of_client: FastAPI, database: TestDatabase, recorded: Recorded
    ):
        for number in range(30):
            await tasks.add(serial_key=f"chart-{number}" if number % 2 else None)
        claimed = await tasks.claim(max=50)
        held = [await tasks.add(queue="held") for _ in range(10)]
        later = in_an_hour()
        for task in held:
            await tasks.change(task, "hold", reason="waits", resume_at=later)
        past = "clock_timestamp() - interval '1 second'"
        await execute(
            database.admin_dsn,
            f"UPDATE records.task_queue SET leased_until = {past} WHERE claimed_at IS NOT NULL;"
            f"UPDATE records.task_queue SET resume_at = {past} WHERE resume_at IS NOT NULL",
        )

        state = app_of_client.state
        sweeps = [Sweep(state.writes, state.task_waiters) for _ in range(3)]
        await asyncio.gather(*(sweep.sweep() for sweep in sweeps))
        await asyncio.gather(*(sweep.sweep() for sweep in sweeps))

        counts = Counter(
            (event["payload"]["resource"], event["event_type"])
            for event in await recorded()
            if event["event_type"] in {"task.expired", "task.resumed"}
        )
        expected = {(f"task/{task['id']}", "task.expired") for task in claimed}
        expected |= {(f"task/{task['id']}", "task.resumed") for task in held}
        assert counts == Counter(expected)

    async def test_skip_locked_serial_keys(
        self, tasks: Tasks, sweep: Sweep, database: TestDatabase
    ):
        later = in_an_hour()
        await tasks.add(serial_key="chart-1")
        await tasks.add()
        locked, free = await tasks.claim(max=2)
        waits = await tasks.add(serial_key="chart-2", run_at=later)
        due = await tasks.add(serial_key="chart-3", run_at=later)
        async with connected(database.admin_dsn) as other, other.transaction():
            for key in ("chart-1", "chart-2"):
                await other.execute(LOCK_KEY, key)
            for task in (locked, free):
                await tasks.let_pass(task)
            for task in (waits, due):
                await become_due(tasks, task)
            async with asyncio.timeout(HANGS_S):
                await sweep.sweep()
            assert {task["id"] for task in await tasks.claim(max=5)} == {free["id"], due["id"]}

        await sweep.sweep()

        assert {task["id"] for task in await tasks.claim(max=5)} == {locked["id"], waits["id"]}

    async def test_failure_does_not_stop_other_duties(self, tasks: Tasks, app_of_client: FastAPI):
        state = app_of_client.state
        later = in_an_hour()
        made = await tasks.add(serial_key="chart-1", run_at=later)
        await tasks.add(queue="other")
        await tasks.let_pass(await tasks.claim_one(queues=["other"]))
        await become_due(tasks, made)
        busy: Any = BusyWrites(state.writes)

        await Sweep(busy, state.task_waiters).sweep()

        assert (await tasks.claim_one())["id"] == made["id"]


async def become_due(tasks: Tasks, task: Answer) -> None:
    await tasks.let_pass(task, "run_at")
    await tasks.let_pass(task, "promote_at")


async def completed(tasks: Tasks) -> Answer:
    await tasks.add(input={"mark": str(uuid4())})
    task = await tasks.claim_one()
    await tasks.held(task, "complete")
    return task


async def grow_old(
    database: TestDatabase, table: str, column: str, age: timedelta, task: Answer
) -> None:
    past = f"{column} = now() - interval '{age.total_seconds()} seconds'"
    statement = f"UPDATE records.{table} SET {past} WHERE task_id = '{task['id']}'"
    await execute(database.admin_dsn, statement)
