"""Claims that begin at the tasks of the last look, because a session with an old snapshot keeps ended tasks."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import asyncpg
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, fetch
from support.eventually import eventually_is
from support.queries import connected

from records.tasks.claims import repository as claims
from records.tasks.queue import starts as from_starts
from records.tasks.queue.looks import Starts
from records.tasks.queue.starts import SNAPSHOT
from tests.records.plans import explained, pages, planned_once

from .conftest import Answer, Tasks
from .test_queue_plans import claim_of

LANES = ["default", "default@agent:test-agent"]
ADD = """
WITH made AS (
    INSERT INTO records.tasks (kind, queue, priority, max_attempts, status, created_by, created_by_kind,
        changed_by, changed_by_kind)
    SELECT 'follow_up', 'default', n % 4, 3, 'ready', 'agent-1', 'agent', 'agent-1', 'agent'
    FROM generate_series(1, {number}) AS n RETURNING id, priority
), placed AS (
    INSERT INTO records.task_queue (task_id, lane, kind, priority, run_at, offered)
    SELECT id, 'default', 'follow_up', priority, clock_timestamp() - get_byte(uuid_send(id), 15) * interval '1 minute',
        true FROM made
) SELECT id FROM made
"""
END = """
DELETE FROM records.task_queue WHERE task_id IN (
    SELECT task_id FROM records.task_queue ORDER BY priority DESC, run_at LIMIT {number}
)
"""
OTHERS = f"""
DO $$ BEGIN FOR n IN 1..{SNAPSHOT + 100} LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$
"""
TASKS, ROUND, MOST_BLOCKS = 4_000, 50, 500
FLUSHED_S = 2.0  # PostgreSQL's processes publish their counts within a second.
BLOCKS = """
SELECT CAST(sum(heap_blks_read + heap_blks_hit + coalesce(idx_blks_read + idx_blks_hit, 0)) AS float8)
FROM pg_statio_user_tables WHERE relname IN ('task_queue', 'tasks', 'task_versions', 'task_ends')
"""


@pytest.fixture
def starts(app_of_client: FastAPI) -> Iterator[Starts]:
    waiters = app_of_client.state.task_waiters
    usual, waiters.starts = waiters.starts, Starts(app_of_client.state.database, kept_rows=-1)
    yield waiters.starts
    waiters.starts = usual


async def look(starts: Starts) -> None:
    for _ in range(2):
        assert await starts.look()
        starts.of(LANES, None)
    assert await starts.look()
    assert starts.of(LANES, None) is not None


async def expired(tasks: Tasks, claimed: Answer, **_: Answer) -> None:
    await tasks.let_pass(claimed)
    await tasks.sweep()


async def failed(tasks: Tasks, claimed: Answer, **_: Answer) -> None:
    await tasks.held(claimed, "fail", error="Busy", retry_in_seconds=0)


async def completed(tasks: Tasks, claimed: Answer, **_: Answer) -> None:
    await tasks.held(claimed, "complete")


async def urgent(tasks: Tasks, last: Answer, **_: Answer) -> None:
    await tasks.amend(last, priority="asap")


async def moved(tasks: Tasks, other: Answer, **_: Answer) -> None:
    await tasks.amend(other, queue="default")


async def created(tasks: Tasks, **_: Answer) -> None:
    await tasks.add(kind="new-kind", priority="stat", deduplication_key="created")


async def unchanged(**_: Any) -> None: ...


@pytest.mark.parametrize(
    ("change", "order"),
    [
        (unchanged, ["middle", "last"]),
        (expired, ["claimed", "middle", "last"]),
        (failed, ["keyed", "middle", "last"]),
        (completed, ["keyed", "dependent", "middle", "last"]),
        (urgent, ["last", "middle"]),
        (moved, ["other", "middle", "last"]),
        (created, ["created", "middle", "last"]),
    ],
)
async def test_tasks_that_were_offered_since_the_look(
    tasks: Tasks, starts: Starts, change: Callable[..., Awaitable[None]], order: list[str]
):
    claimed = await tasks.add(serial_key="bed-4")
    named = {
        "claimed": claimed,
        "keyed": await tasks.add(serial_key="bed-4"),
        "dependent": await tasks.add(depends_on=[claimed["id"]]),
        "other": await tasks.add(queue="other"),
        "middle": await tasks.add(),
        "last": await tasks.add(),
    }
    named["claimed"] = await tasks.claim_one()
    await look(starts)

    await change(tasks=tasks, **named)
    names = {one["id"]: name for name, one in named.items()}
    got = await tasks.claim(max=10)

    assert [names.get(one["id"], one["deduplication_key"]) for one in got] == order


async def test_tasks_of_transactions_that_ran_during_the_look(
    tasks: Tasks, starts: Starts, database: TestDatabase
):
    async with connected(database.admin_dsn) as writer, connected(database.admin_dsn) as later:
        slow = writer.transaction()
        await slow.start()
        (first,) = await writer.fetch(ADD.format(number=1))
        (second,) = await later.fetch(ADD.format(number=1))  # A newer transaction, which has ended.
        await look(starts)
        await slow.commit()

    assert {one["id"] for one in await tasks.claim(max=5)} == {str(first[0]), str(second[0])}


async def test_tasks_of_a_restored_dump_are_not_new(
    tasks: Tasks, starts: Starts, database: TestDatabase
):
    """Their transactions have higher numbers than this server's."""
    async with connected(database.admin_dsn) as connection:
        await connection.fetch(ADD.format(number=15))
        await connection.execute(
            "UPDATE records.task_queue SET offered_in = offered_in + 1e9::bigint"
        )
        await look(starts)
        start = starts.of(LANES, None) or {}
        (counted,) = await connection.fetch(
            from_starts.WAITING.sql,
            *from_starts.WAITING.values(start | {"kinds": None, "candidates": 2}),
        )

    assert counted["count"] == 2
    claimed = [*await tasks.claim(max=10), *await tasks.claim(max=10)]
    order = ["stat"] * 4 + ["asap"] * 4 + ["urgent"] * 4 + ["routine"] * 3
    assert [one["priority"] for one in claimed] == order


@pytest.fixture
async def held(database: TestDatabase) -> AsyncIterator[asyncpg.Connection]:
    """A session with an old snapshot."""
    async with connected(database.admin_dsn) as connection:
        await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        await connection.fetch("SELECT 1 FROM records.tasks LIMIT 1")
        yield connection


async def test_claims_use_starts_while_an_old_snapshot_keeps_rows(
    app: FastAPI, database: TestDatabase, held: asyncpg.Connection
):
    starts = Starts(app.state.database, kept_rows=10)

    async def use() -> bool:
        await starts.look()
        return starts.of(LANES, None) is not None

    await fetch(database.admin_dsn, ADD.format(number=40))
    await fetch(database.admin_dsn, END.format(number=30))
    assert not await use()  # The snapshot is not old yet.
    await fetch(database.admin_dsn, OTHERS)
    await eventually_is(use)

    async def need_none() -> bool:
        return not await use()

    await held.execute("ROLLBACK")
    await eventually_is(need_none)


@pytest.mark.nightly
async def test_blocks_of_tasks_with_a_held_snapshot(
    app: FastAPI,
    tasks: Tasks,
    database: TestDatabase,
    held: asyncpg.Connection,
    measured: Callable[..., None],
):
    async def blocks() -> float:
        await asyncio.sleep(FLUSHED_S)
        (row,) = await fetch(database.admin_dsn, BLOCKS)
        return float(row[0])

    await fetch(database.admin_dsn, ADD.format(number=TASKS + ROUND + 10))
    await fetch(database.admin_dsn, END.format(number=TASKS))
    await fetch(database.admin_dsn, OTHERS)
    for _ in range(3):  # The first claims name their lanes to the looks.
        await tasks.claim_one()
        await asyncio.sleep(FLUSHED_S)
    before = await blocks()
    for _ in range(ROUND):
        await tasks.held(await tasks.claim_one(), "complete")
    measured(
        f"Blocks that a task touches in its tables while an old snapshot is held, after {TASKS} tasks",
        (await blocks() - before) / ROUND,
        at_most=MOST_BLOCKS,
    )


@pytest.mark.parametrize("analyzed_after", ["nothing", "no tasks", "all tasks"])
async def test_blocks_of_statements_with_a_held_snapshot(
    app: FastAPI,
    starts: Starts,
    database: TestDatabase,
    held: asyncpg.Connection,
    analyzed_after: str,
):
    """Plans follow statistics, which are as old as the last ANALYZE."""
    async with connected(database.admin_dsn) as connection, connected(database.admin_dsn) as writer:
        if analyzed_after == "no tasks":
            await connection.execute("VACUUM ANALYZE records.task_queue")
        await connection.fetch(ADD.format(number=3_000))
        if analyzed_after == "all tasks":
            await connection.execute("ANALYZE records.task_queue")
        async with (
            writer.transaction()
        ):  # It also runs during the look, and is older than the next one.
            await writer.fetch(ADD.format(number=1))
            await connection.execute(END.format(number=2_000))
            await look(starts)
        start = dict(starts.of(LANES, None) or {})
        assert start["running"]
    given = claim_of(1, LANES, None) | start
    waiting = start | {"kinds": None, "candidates": 5}
    async with planned_once(database.app_dsn) as connection:
        for statement, values, most in (
            (claims.CLAIM_FROM_STARTS, given | {"queues": ["default"]}, 500),
            (claims.HAS_CANDIDATES_FROM_STARTS, waiting, 120),
            (from_starts.WAITING, waiting, 120),
            (from_starts.LOOK, start, 120),
        ):
            plan = await explained(connection, statement.sql, *statement.values(values))
            assert pages([plan]) <= most, plan
        values = claim_of(1, LANES, None) | {"queues": ["default"]}
        plan = await explained(connection, claims.CLAIM.sql, *claims.CLAIM.values(values))
        assert pages([plan]) > 1_000, plan  # Without starts, a claim reads the deleted tasks.
