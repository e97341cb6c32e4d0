from enum import StrEnum

from bench.systems.database import query
from chartroom.system.database_roles import with_database

CLEAR = """
TRUNCATE records.task_queue, records.task_dependencies, records.task_inputs, records.task_steps, records.task_ends,
    records.task_signals, records.tasks, records.task_versions CASCADE
"""
TASKS = """
WITH made AS (
    INSERT INTO records.tasks (kind, queue, priority, serial_key, max_attempts, status, created_by, created_by_kind,
        changed_by, changed_by_kind)
    SELECT {kind}, '{queue}', 0, {key}, 5, 'ready', 'bench', 'agent', 'bench', 'agent'
    FROM generate_series(1, {count}) AS number
    RETURNING id, kind, queue, serial_key
)
INSERT INTO records.task_queue (task_id, lane, kind, priority, run_at, serial_key, open_predecessors, offered)
SELECT id, queue, kind, 0, {run_at}, serial_key, {open_predecessors}, {offered} FROM made
"""
COMPLETE = (
    "UPDATE records.tasks SET status = 'in-progress', attempt = 1 WHERE queue = '{queue}'",
    "UPDATE records.task_queue SET offered = false, claimed_at = now() WHERE lane = '{queue}'",
    "UPDATE records.tasks SET status = 'completed' WHERE queue = '{queue}'",
    "DELETE FROM records.task_queue WHERE lane = '{queue}'",
)


class Waiting(StrEnum):
    READY = "ready"
    SCHEDULED = "scheduled"
    BEHIND_A_KEY = "behind one key"
    BEHIND_PREDECESSORS = "behind predecessors"
    OTHER_KINDS = "of other kinds"


def clear(dsn: str) -> None:
    query(dsn, CLEAR)


def store(dsn: str, queue: str, count: int, waiting: Waiting = Waiting.READY) -> None:
    values = {
        "kind": "'follow_up'",
        "key": "NULL",
        "run_at": "now() - interval '1 minute'",
        "open_predecessors": "0",
        "offered": "true",
    }
    if waiting is Waiting.SCHEDULED:
        values["run_at"] = "now() + interval '1 day'"
    elif waiting is Waiting.BEHIND_A_KEY:
        values |= {"key": "'one'", "offered": "false"}
    elif waiting is Waiting.BEHIND_PREDECESSORS:
        values |= {"open_predecessors": "1", "offered": "false"}
    elif waiting is Waiting.OTHER_KINDS:
        values["kind"] = "'kind-' || (number % 20)"
    query(dsn, TASKS.format(queue=queue, count=count, **values))


def complete(dsn: str, queue: str) -> None:
    for statement in COMPLETE:
        query(dsn, statement.format(queue=queue))


def vacuum(dsn: str) -> None:
    for table in ("tasks", "task_queue", "task_versions"):
        query(dsn, f"VACUUM ANALYZE records.{table}")


def make_database(dsn: str, name: str) -> str:
    query(dsn, f"CREATE DATABASE {name}")
    return with_database(dsn, name)
