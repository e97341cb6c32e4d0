from collections.abc import Collection, Sequence
from typing import Any

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller
from records.tables.base import changed_by
from records.tasks.queue.lanes import is_owned_sql
from records.tasks.queue_settings.rows import Cap, QueueSettingsRow, RoomRow

_COLUMNS = """name, is_paused, max_running, lease_s, max_attempts, kinds, version, updated_at,
    changed_by, changed_by_kind"""
SEVERAL = Query(
    f"""
SELECT {_COLUMNS} FROM records.queue_settings WHERE name = ANY (CAST(:names AS text[]))
""",  # noqa: S608 - Our own statement.
    QueueSettingsRow,
)
FIRST = Query(
    f"""
SELECT {_COLUMNS} FROM records.queue_settings ORDER BY name LIMIT CAST(:most AS integer)
""",  # noqa: S608 - Our own statement.
    QueueSettingsRow,
)
AT_VERSION = Query(
    f"""
SELECT {_COLUMNS} FROM records.queue_settings WHERE name = :name AND version = CAST(:version AS integer)
UNION ALL
SELECT {_COLUMNS} FROM records.queue_settings_versions
WHERE name = :name AND version = CAST(:version AS integer)
""",  # noqa: S608 - Our own statement.
    QueueSettingsRow,
)
PUT = Query(
    f"""
INSERT INTO records.queue_settings AS stored
    (name, is_paused, max_running, lease_s, max_attempts, kinds, changed_by, changed_by_kind)
VALUES (
    :name, CAST(:is_paused AS boolean), CAST(:max_running AS integer), CAST(:lease_s AS integer),
    CAST(:max_attempts AS smallint), CAST(:kinds AS jsonb), :changed_by, :changed_by_kind
) ON CONFLICT (name) DO UPDATE SET
    is_paused = excluded.is_paused, max_running = excluded.max_running, lease_s = excluded.lease_s,
    max_attempts = excluded.max_attempts, kinds = excluded.kinds, version = stored.version + 1,
    updated_at = now(), changed_by = excluded.changed_by, changed_by_kind = excluded.changed_by_kind
RETURNING {_COLUMNS}
""",  # noqa: S608 - Our own statement.
    QueueSettingsRow,
)
# The locks last until the commit. Serial keys, signals and deduplication keys use other lock numbers.
LOCK = Command("""
SELECT pg_advisory_xact_lock(number) FROM (
    SELECT DISTINCT hashtextextended(queue, 64) AS number
    FROM unnest(CAST(:queues AS text[])) AS queue ORDER BY number OFFSET 0
) AS ordered
""")
_RUNNING = f"""SELECT count(*) FROM (
    SELECT FROM records.task_queue q
    WHERE q.claimed_at IS NOT NULL AND q.lane = cap.queue {{of_kind}}
    UNION ALL
    SELECT FROM records.task_queue q
    WHERE q.claimed_at IS NOT NULL AND {is_owned_sql("q.lane", "cap.queue")} {{of_kind}}
    LIMIT cap.most
) AS running"""  # noqa: S608 - Our own statement.
ROOMS = f"""
SELECT cap.queue, cap.kind, CAST(cap.most - CASE WHEN cap.kind IS NULL
    THEN ({_RUNNING.format(of_kind="")})
    ELSE ({_RUNNING.format(of_kind="AND q.kind = cap.kind")})
END AS integer) AS room
FROM unnest(CAST(:cap_queues AS text[]), CAST(:cap_kinds AS text[]), CAST(:caps AS integer[]))
    AS cap (queue, kind, most)
"""  # noqa: S608 - Our own statement.
ROOM = Query(ROOMS, RoomRow)


async def several(connection: Connection, names: Collection[str]) -> list[QueueSettingsRow]:
    return await SEVERAL.all(connection, names=sorted(names))


async def put(connection: Connection, caller: Caller, values: dict[str, Any]) -> QueueSettingsRow:
    return await PUT.one(connection, **values, **changed_by(caller))


async def lock(connection: Connection, queues: Sequence[str]) -> None:
    """The queue's running tasks MUST be counted by a later statement."""
    await LOCK.run(connection, queues=list(queues))


def of_caps(caps: Sequence[Cap]) -> dict[str, list[Any]]:
    return {
        "cap_queues": [cap.queue for cap in caps],
        "cap_kinds": [cap.kind for cap in caps],
        "caps": [cap.most for cap in caps],
    }


async def rooms(connection: Connection, caps: Sequence[Cap]) -> list[RoomRow]:
    return await ROOM.all(connection, **of_caps(caps))
