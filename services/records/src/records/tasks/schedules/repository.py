from datetime import datetime
from typing import Any

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller
from records.tables.base import changed_by
from records.tasks.schedules.rows import DueScheduleRow, ScheduleRow

_COLUMNS = """name, cron, is_paused, task, time_zone, next_run_at, last_run_at, last_task_id,
    version, updated_at, changed_by, changed_by_kind"""
NOW = Query("SELECT clock_timestamp()", datetime)
# Until the commit, no other request changes or creates the schedule.
LOCK = Command("SELECT pg_advisory_xact_lock(hashtextextended(CAST(:name AS text), 65))")
_FIND = f"SELECT {_COLUMNS} FROM records.schedules WHERE name = :name"  # noqa: S608 - Ours.
FIND = Query(_FIND, ScheduleRow)
# Waits for a process that creates the schedule's task.
FIND_TO_CHANGE = Query(f"{_FIND} FOR UPDATE", ScheduleRow)
AT_VERSION = Query(
    f"""
{_FIND} AND version = CAST(:version AS integer)
UNION ALL
SELECT {_COLUMNS} FROM records.schedule_versions
WHERE name = :name AND version = CAST(:version AS integer)
""",  # noqa: S608 - Our own statement.
    ScheduleRow,
)
PAGE = Query(
    f"""
SELECT {_COLUMNS} FROM records.schedules WHERE name > CAST(:after AS text)
ORDER BY name LIMIT CAST(:limit AS integer)
""",  # noqa: S608 - Our own statement.
    ScheduleRow,
)
# A name that was deleted goes on with its versions, so that no earlier ETag matches.
PUT = Query(
    f"""
INSERT INTO records.schedules AS stored
    (name, cron, is_paused, task, time_zone, next_run_at, changed_by, changed_by_kind, version)
VALUES (
    :name, :cron, CAST(:is_paused AS boolean), CAST(:task AS jsonb), :time_zone,
    CAST(:next_run_at AS timestamptz), :changed_by, :changed_by_kind, 1 + coalesce((
        SELECT max(deleted.version) FROM records.schedule_versions deleted
        WHERE deleted.name = CAST(:name AS character varying)
    ), 0)
) ON CONFLICT (name) DO UPDATE SET
    cron = excluded.cron, is_paused = excluded.is_paused, task = excluded.task,
    time_zone = excluded.time_zone, next_run_at = excluded.next_run_at,
    version = stored.version + 1, updated_at = now(), changed_by = excluded.changed_by,
    changed_by_kind = excluded.changed_by_kind
RETURNING {_COLUMNS}
""",  # noqa: S608 - Our own statement.
    ScheduleRow,
)
DELETE = Command("DELETE FROM records.schedules WHERE name = :name")
# Also schedules with a next run that was computed in a former time zone of the facility.
_IS_DUE = """next_run_at IS NOT NULL
    AND (next_run_at <= clock_timestamp() OR time_zone <> CAST(:time_zone AS text))"""
DUE = Query(
    f"""
SELECT name FROM records.schedules WHERE {_IS_DUE}
ORDER BY next_run_at LIMIT CAST(:most AS integer)
""",  # noqa: S608 - Our own statement.
    str,
)
# SKIP LOCKED: another process creates the task.
LOCK_DUE = Query(
    f"""
SELECT {_COLUMNS}, clock_timestamp() AS now, next_run_at <= clock_timestamp() AS is_due
FROM records.schedules WHERE name = :name AND {_IS_DUE} FOR UPDATE SKIP LOCKED
""",  # noqa: S608 - Our own statement.
    DueScheduleRow,
)
# If `last_run_at` and `last_task_id` are null, they do not change.
MOVE = Command("""
UPDATE records.schedules
SET next_run_at = CAST(:next_run_at AS timestamptz), time_zone = :time_zone,
    last_run_at = coalesce(CAST(:last_run_at AS timestamptz), last_run_at),
    last_task_id = coalesce(CAST(:last_task_id AS uuid), last_task_id)
WHERE name = :name
""")


async def lock(connection: Connection, name: str) -> ScheduleRow | None:
    await LOCK.run(connection, name=name)
    return await FIND_TO_CHANGE.first(connection, name=name)


async def put(connection: Connection, caller: Caller, values: dict[str, Any]) -> ScheduleRow:
    return await PUT.one(connection, **values, **changed_by(caller))


async def due(connection: Connection, time_zone: str, *, most: int) -> list[str]:
    return await DUE.all(connection, time_zone=time_zone, most=most)


async def lock_due(connection: Connection, name: str, time_zone: str) -> DueScheduleRow | None:
    """Return None if another process is creating the task, or has created it."""
    return await LOCK_DUE.first(connection, name=name, time_zone=time_zone)
