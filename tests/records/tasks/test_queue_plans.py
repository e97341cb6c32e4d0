"""Query plans of the task queue: with many waiting tasks, no statement scans a whole table."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from support.databases import TestDatabase, fetch

from chassis.database.statements import Statement
from records.tasks.claims import repository as claims
from records.tasks.dead_letters import repository as dead_letters
from records.tasks.queue import repository as queue
from records.tasks.queue import serial_keys
from records.tasks.queue_settings import repository as queue_settings
from tests.records.plans import explained, pages, planned_once, rows_read, scanned

TASKS, TASKS_BY_NIGHT = 40_000, 1_000_000
TABLES = ("tasks", "task_queue", "task_dependencies", "task_inputs", "task_signals")
CALLER = {"caller": "agent-1", "caller_kind": "agent"}
HOLDER = CALLER | {"principal": "granted:agent-1"}
ALL_KINDS = ["follow_up", *(f"kind-{n}" for n in range(7))]
ENDED = "SELECT id FROM records.tasks WHERE status = 'failed' LIMIT 1"
CAPS = {
    "cap_queues": ["default", "default", "rare"],
    "cap_kinds": [None, "follow_up", None],
    "caps": [40, 30, 1],
}
QUEUES = {"queues": ["default", "rare", "empty", "tomorrow"]}
LEASES = {"lease_queues": ["default"], "leases": [600]}
SET = {"set_queues": [], "versions": [], "set_at": []}
LANES = ["default", "default@agent:agent-1", "rare", "empty"]


@dataclass(frozen=True)
class Queue:
    database: TestDatabase
    number: int
    running: list[UUID]
    tokens: list[UUID]
    claim_id: UUID
    ready: list[UUID]
    held: UUID
    behind: UUID
    ended: UUID


async def _found_in(database: TestDatabase, number: int) -> Queue:
    async def ids(condition: str, column: str = "task_id") -> list[UUID]:
        sql = f"SELECT {column} FROM records.task_queue WHERE {condition} ORDER BY task_id LIMIT 50"
        return [row[0] for row in await fetch(database.admin_dsn, sql)]

    is_running = "claimed_by = 'agent-1'"
    return Queue(
        database,
        number,
        running=await ids(is_running),
        tokens=await ids(is_running, "claim_token"),
        claim_id=(await ids(is_running, "claim_id"))[0],
        ready=await ids("offered AND lane = 'default'"),
        held=(await ids("held_at IS NOT NULL"))[0],
        behind=(await ids("open_predecessors = 1"))[0],
        ended=(await fetch(database.admin_dsn, ENDED))[0][0],
    )


@pytest.fixture(scope="module")
def many(filled: Callable[[int], TestDatabase], *, nightly: bool) -> Queue:
    number = TASKS_BY_NIGHT if nightly else TASKS
    return asyncio.run(_found_in(filled(number), number))


def claim_of(most: int, lanes: list[str], kinds: list[str] | None) -> dict[str, object]:
    return {
        "lanes": lanes,
        "kinds": kinds,
        "candidates": 4 * most + claims.SPARE,
        "most": most,
        "claim_id": uuid4(),
        "shown_to": None,
        "lease_s": 60,
        **CALLER,
    }


@dataclass(frozen=True)
class BoundedStatement:
    statement: Statement
    values: dict[str, object]
    rows: int = 5


def bounded_statements(many: Queue) -> dict[str, list[BoundedStatement]]:
    one, running = many.running[0], len(many.running)
    held = {"task_id": one, "keys": ["busy"], "token": many.tokens[0], **HOLDER}
    nothing = dict.fromkeys(("acts_for", "encounter_id", "encounter_version"))
    end = {"task_id": one, "token": many.tokens[0], "version": 2, "follow_ups": [], **nothing}
    lanes, soon = {"lanes": LANES}, datetime.now(UTC) + timedelta(hours=1)
    place = {"lane": "default", "kind": "follow_up", "priority": 0, "run_at": None, "due_at": soon}
    return {
        "CLAIM": [
            BoundedStatement(claims.CLAIM, claim_of(1, ["default"], ["follow_up"]) | QUEUES, 40),
            BoundedStatement(claims.CLAIM, claim_of(1, LANES, ALL_KINDS) | QUEUES, 600),
            BoundedStatement(claims.CLAIM, claim_of(50, ["default"], ["follow_up"]) | QUEUES, 600),
            BoundedStatement(claims.CLAIM, claim_of(50, LANES, ALL_KINDS) | QUEUES, 4_000),
            BoundedStatement(claims.CLAIM, claim_of(50, LANES, None) | QUEUES, 4_000),
            BoundedStatement(claims.CLAIM, claim_of(50, ["tomorrow"], ["follow_up"]) | QUEUES, 0),
        ],
        "CLAIM_WITHIN": [
            BoundedStatement(
                claims.CLAIM_WITHIN,
                claim_of(1, LANES, ALL_KINDS) | CAPS | LEASES | SET | QUEUES,
                700,
            ),
            BoundedStatement(
                claims.CLAIM_WITHIN, claim_of(50, LANES, None) | CAPS | LEASES | SET | QUEUES, 4_100
            ),
        ],
        "HAS_CANDIDATES_WITHIN": [
            BoundedStatement(
                claims.HAS_CANDIDATES_WITHIN, lanes | CAPS | {"kinds": None, "candidates": 1}, 140
            )
        ],
        "ROOM": [BoundedStatement(queue_settings.ROOM, CAPS, 100)],
        "SEVERAL": [BoundedStatement(queue_settings.SEVERAL, {"names": ["default", "rare"]})],
        "CLAIMED_BEFORE": [BoundedStatement(claims.CLAIMED_BEFORE, {"claim_id": many.claim_id})],
        "HAS_CANDIDATES": [
            BoundedStatement(
                claims.HAS_CANDIDATES, {"lanes": ["default"], "kinds": ["follow_up"]}, 1
            ),
            BoundedStatement(claims.HAS_CANDIDATES, lanes | {"kinds": ["none", "kind-9"]}, 0),
            BoundedStatement(
                claims.HAS_CANDIDATES, {"lanes": ["tomorrow"], "kinds": ["follow_up"]}, 0
            ),
            BoundedStatement(claims.HAS_CANDIDATES, lanes | {"kinds": None}, 20),
        ],
        "WAITING": [
            BoundedStatement(queue.WAITING, lanes | {"kinds": None, "most": 1}, 50),
            BoundedStatement(queue.WAITING, lanes | {"kinds": None, "most": 64}, 1_200),
            BoundedStatement(queue.WAITING, {"lanes": ["tomorrow"], "kinds": None, "most": 64}, 5),
        ],
        "LOCK": [
            BoundedStatement(serial_keys.LOCK, {"keys": ["busy"], "ids": [one]}),
            BoundedStatement(serial_keys.LOCK, {"keys": [], "ids": many.ready}, 50),
        ],
        "PREFIXES": [
            BoundedStatement(
                serial_keys.PREFIXES, {"patients": [None] * 5, "encounters": [None] * 5}, 5
            )
        ],
        "LOCK_FREE": [BoundedStatement(serial_keys.LOCK_FREE, {"keys": ["busy", "later"]}, 0)],
        "PASS_TURN": [
            BoundedStatement(serial_keys.PASS_TURN, {"key": "busy"}),
            BoundedStatement(serial_keys.PASS_TURN, {"key": "later"}),
            BoundedStatement(serial_keys.PASS_TURN, {"key": "nobody's"}, 0),
        ],
        "HEARTBEAT": [
            BoundedStatement(
                queue.HEARTBEAT, {"ids": many.running, "tokens": many.tokens, **HOLDER}, 3 * running
            )
        ],
        "HELD": [BoundedStatement(queue.HELD, held)],
        "IS_HELD_WITHOUT_PATIENT": [
            BoundedStatement(queue.IS_HELD_WITHOUT_PATIENT, {"task_id": one, **HOLDER})
        ],
        "PLACED": [BoundedStatement(queue.PLACED, {"ids": [one]})],
        "LOCK_PLACES": [BoundedStatement(queue.LOCK_PLACES, {"ids": [one]})],
        "PLACE_AGAIN": [BoundedStatement(queue.PLACE_AGAIN, {"ids": [many.ended]})],
        "ENDED": [BoundedStatement(queue.ENDED, {"ids": [many.ended, *many.running]}, running + 1)],
        # The statement reads the dead letters of the queue.
        "MATCHING": [
            BoundedStatement(
                dead_letters.MATCHING,
                dict.fromkeys(("kind", "last_error", "updated_from", "updated_to"))
                | {"queue": "default", "most": 10_001},
                many.number // 100,
            )
        ],
        "LOCK_MATCHING": [
            BoundedStatement(
                dead_letters.LOCK_MATCHING,
                dict.fromkeys(("kind", "last_error", "updated_from", "updated_to"))
                | {"queue": "default", "ids": [one]},
                many.number // 100,
            )
        ],
        # The statement reads all claimed tasks, expired or not: leases lack an index, so that heartbeats stay HOT
        # updates.
        "EXPIRED": [BoundedStatement(queue.EXPIRED, {"most": 100}, many.number // 100)],
        "HELD_TOO_LONG": [
            BoundedStatement(queue.HELD_TOO_LONG, {"ids": many.running}, 2 * running)
        ],
        "RESUMABLE": [BoundedStatement(queue.RESUMABLE, {"most": 100}, 0)],
        "OVERDUE": [BoundedStatement(queue.OVERDUE, {"most": 100}, 0)],
        "REPORT_OVERDUE": [BoundedStatement(queue.REPORT_OVERDUE, {"ids": [one]})],
        "RETURN": [
            BoundedStatement(queue.RETURN, {"ids": [one], "lane": "default", "pause_s": 5.0}),
            BoundedStatement(queue.RETURN, {"ids": many.ready, "lane": None, "pause_s": 0.0}, 100),
        ],
        "HOLD": [
            BoundedStatement(queue.HOLD, {"ids": [one], "awaiting": "fax", "resume_at": soon})
        ],
        "AMEND": [
            BoundedStatement(
                queue.AMEND,
                {
                    "task_id": many.ready[0],
                    "lane": "other",
                    "priority": 3,
                    "is_moved": True,
                    "run_at": soon,
                    "is_due_changed": True,
                    "due_at": soon,
                },
            )
        ],
        "MOVE": [BoundedStatement(queue.MOVE, {"task_id": many.ready[0], "lane": "other"})],
        "REQUEST_CANCEL": [
            BoundedStatement(queue.REQUEST_CANCEL, {"task_id": one, "reason": "Gone"})
        ],
        "REMOVE": [BoundedStatement(queue.REMOVE, {"task_id": many.held})],
        "PLACE": [
            BoundedStatement(
                queue.PLACE,
                place
                | {"task_id": many.ended, "serial_key": None, "open_predecessors": 0, "held": True},
            )
        ],
        "FINISH": [BoundedStatement(claims.FINISH, end, 80)],
        "WAIT_FOR_FEWER": [
            BoundedStatement(queue.WAIT_FOR_FEWER, {"task_id": many.behind, "fewer": 1})
        ],
        "DUE": [BoundedStatement(serial_keys.DUE, {"most": 100, "seen": ["busy"]}, 100)],
        "SETTLE": [
            BoundedStatement(serial_keys.SETTLE, {"key": "busy", "most": 100}, 0),
            BoundedStatement(serial_keys.SETTLE, {"key": "later", "most": 100}, 0),
            BoundedStatement(serial_keys.SETTLE, {"key": "key-159", "most": 100}, 2),
        ],
    }


# The statements of a claim and of its end.
OF_CLAIMS = {
    *("CLAIM", "CLAIM_WITHIN", "CLAIMED_BEFORE", "HAS_CANDIDATES", "HAS_CANDIDATES_WITHIN"),
    *("FINISH", "ROOM", "SEVERAL"),
}
STATEMENTS = OF_CLAIMS | {
    name
    for module in (queue, serial_keys, dead_letters)
    for name, value in vars(module).items()
    if isinstance(value, Statement)
}


async def test_rows_read_by_each_statement(many: Queue):
    found = bounded_statements(many)
    assert found.keys() == STATEMENTS
    async with planned_once(many.database.app_dsn) as connection:
        for several in found.values():
            transaction = connection.transaction()
            await transaction.start()
            for reading in several:
                await check(connection, reading)
            await transaction.rollback()


async def check(connection: Any, reading: BoundedStatement) -> None:
    statement = reading.statement
    plan = await explained(connection, statement.sql, *statement.values(reading.values))

    read = sum(rows_read([plan], table) for table in TABLES)
    assert not {*scanned([plan])} & {*TABLES}, plan
    assert read <= reading.rows, (read, reading.values, plan)
    assert pages([plan]) <= 30 * reading.rows + 150, plan
