"""Counts of queues, which stop at their limit. Events of the last hour are counted from task
versions, because a counter row would be locked by all writers.
"""

from chassis.database.statements import Query
from records.tasks.queue.lanes import bounds_sql, queue_sql
from records.tasks.rows import FiguresRow, OldestRow, QueueRow, StatusCountRow

NAMES = Query(
    """
WITH RECURSIVE names (queue) AS (
    SELECT CAST(:after AS text)
    UNION ALL
    SELECT (
        SELECT t.queue FROM records.tasks t WHERE t.queue > names.queue ORDER BY t.queue LIMIT 1
    ) FROM names WHERE names.queue IS NOT NULL
)
(SELECT queue FROM names WHERE queue <> CAST(:after AS text) LIMIT CAST(:limit AS integer))
UNION
(
    SELECT s.name FROM records.queue_settings s WHERE s.name > CAST(:after AS text)
    ORDER BY s.name LIMIT CAST(:limit AS integer)
)
ORDER BY queue LIMIT CAST(:limit AS integer)
""",
    str,
)
IS_KNOWN = Query(
    """
SELECT coalesce((
    SELECT t.queue FROM records.tasks t WHERE t.queue >= CAST(:queue AS text)
    ORDER BY t.queue LIMIT 1
) = CAST(:queue AS text), false)
""",
    bool,
)
_LANES = bounds_sql("CAST(:queue AS text)")
_STATUS = """(
    SELECT count(*) FROM (
        SELECT FROM records.tasks t
        WHERE (t.queue, t.status) >= (CAST(:queue AS text), '{status}')
            AND (t.queue, t.status) <= (CAST(:queue AS text), '{status}')
        ORDER BY t.queue, t.status LIMIT CAST(:most AS integer)
    ) AS counted
)"""
_WAITING = """(
    SELECT count(*) FROM (
        SELECT FROM waiting, LATERAL (
            SELECT FROM records.task_queue q
            WHERE q.lane = waiting.lane AND q.run_at {when} statement_timestamp()
                AND NOT q.offered AND q.claimed_at IS NULL AND q.held_at IS NULL
            ORDER BY q.run_at LIMIT CAST(:most AS integer)
        ) AS found LIMIT CAST(:most AS integer)
    ) AS counted
)"""
_OFFERED = """(
    SELECT count(*) FROM (
        SELECT FROM offered, LATERAL (
            SELECT FROM records.task_queue q
            WHERE q.offered AND q.lane = offered.lane AND q.kind = offered.kind
                AND q.priority = offered.priority AND q.run_at {when} statement_timestamp()
            ORDER BY q.run_at LIMIT CAST(:most AS integer)
        ) AS found LIMIT CAST(:most AS integer)
    ) AS counted
)"""
_RECENT = """(
    SELECT count(*) FROM (
        SELECT FROM (
            (SELECT t.id, t.version FROM records.tasks t WHERE {these} ORDER BY t.updated_at)
            UNION ALL
            (
                SELECT t.id, t.version FROM records.task_versions t
                WHERE {these} ORDER BY t.updated_at
            )
        ) AS recent
        WHERE (
            SELECT p.status FROM records.task_versions p
            WHERE p.id = recent.id AND p.version = recent.version - 1
        ) {before}
        LIMIT CAST(:most AS integer)
    ) AS counted
)"""
_LATELY = """t.queue = CAST(:queue AS text)
    AND t.updated_at > statement_timestamp() - interval '1 hour' AND """
_KINDS = f"""
WITH RECURSIVE kinds (lane, kind, below) AS (
    SELECT lane COLLATE "C", CAST('' AS text), below FROM {_LANES}
    UNION ALL
    SELECT next.lane, next.kind, kinds.below FROM kinds, LATERAL (
        SELECT q.lane, q.kind FROM records.task_queue q
        WHERE q.offered AND (q.lane, q.kind) > (kinds.lane, kinds.kind) AND q.lane < kinds.below
        ORDER BY q.lane, q.kind LIMIT 1
    ) AS next
), offered AS (
    SELECT kinds.lane, kinds.kind, priority FROM kinds, generate_series(3, 0, -1) AS priority
    WHERE kind <> ''
)"""  # noqa: S608 - Ours.
_BY_STATE = f"""
lanes (lane, below) AS (
    SELECT lane COLLATE "C", below FROM {_LANES}
    UNION ALL
    SELECT next.lane, lanes.below FROM lanes, LATERAL (
        SELECT q.lane FROM records.task_queue q
        WHERE q.lane > lanes.lane AND q.lane < lanes.below
            AND NOT q.offered AND q.claimed_at IS NULL AND q.held_at IS NULL
        ORDER BY q.lane LIMIT 1
    ) AS next
), waiting AS (
    SELECT lane FROM lanes
)
SELECT CAST(:queue AS text) AS name,
    {_OFFERED.format(when="<=")} AS ready,
    {_WAITING.format(when="<=")} AS blocked,
    {_OFFERED.format(when=">")} + {_WAITING.format(when=">")} AS scheduled,
    {_STATUS.format(status="in-progress")} AS running,
    {_STATUS.format(status="on-hold")} AS on_hold,
    {_STATUS.format(status="failed")} AS dead"""  # noqa: S608 - Ours.
COUNTS = Query(
    f"""
{_KINDS}, {_BY_STATE},
    (
        SELECT CAST(
            extract(epoch FROM statement_timestamp() - min(oldest.run_at)) AS double precision
        ) FROM offered, LATERAL (
            SELECT q.run_at FROM records.task_queue q
            WHERE q.offered AND q.lane = offered.lane AND q.kind = offered.kind
                AND q.priority = offered.priority AND q.run_at <= statement_timestamp()
            ORDER BY q.run_at LIMIT 1
        ) AS oldest
    ) AS oldest_ready_s,
    {_RECENT.format(these=_LATELY + "t.status = 'in-progress'", before="<> 'in-progress'")} AS claims,
    {_RECENT.format(these=_LATELY + "t.status = 'completed'", before="<> 'completed'")} AS completions,
    {_RECENT.format(these=_LATELY + "t.changed_by_kind = 'service'", before="= 'in-progress'")}
        AS expiries
""",  # noqa: S608 - Ours.
    QueueRow,
)
# The part of COUNTS that does not read the last hour.
FIGURES = Query(f"{_KINDS}, {_BY_STATE}", FiguresRow)
TOTALS = Query(
    """
SELECT wanted.status, (
    SELECT count(*) FROM (
        SELECT FROM records.tasks t WHERE t.status >= wanted.status AND t.status <= wanted.status
        ORDER BY t.status LIMIT CAST(:most AS integer)
    ) AS counted
) AS count
FROM unnest('{ready,in-progress,on-hold,failed}'::text[]) AS wanted (status)
""",
    StatusCountRow,
)
# Of the first 1,000 pairs of lane and kind. The limit ends the recursion.
OLDEST = Query(
    f"""
WITH RECURSIVE kinds (lane, kind) AS (
    SELECT CAST('' AS text) COLLATE "C", CAST('' AS text)
    UNION ALL
    SELECT next.lane, next.kind FROM kinds, LATERAL (
        SELECT q.lane, q.kind FROM records.task_queue q
        WHERE q.offered AND (q.lane, q.kind) > (kinds.lane, kinds.kind)
        ORDER BY q.lane, q.kind LIMIT 1
    ) AS next
), found AS (
    SELECT lane, kind FROM kinds LIMIT 1001
)
SELECT {queue_sql("found.lane")} AS queue, rank AS priority,
    CAST(extract(epoch FROM statement_timestamp() - min(oldest.run_at)) AS double precision)
        AS waited_s
FROM found, generate_series(0, 3) AS rank, LATERAL (
    SELECT q.run_at FROM records.task_queue q
    WHERE q.offered AND q.lane = found.lane AND q.kind = found.kind
        AND q.priority = rank AND q.run_at <= statement_timestamp()
    ORDER BY q.run_at LIMIT 1
) AS oldest
GROUP BY 1, 2
""",  # noqa: S608 - Ours.
    OldestRow,
)
OLDEST_OF = Query(
    f"""
{_KINDS}
SELECT CAST(:queue AS text) AS queue, offered.priority,
    CAST(extract(epoch FROM statement_timestamp() - min(oldest.run_at)) AS double precision)
        AS waited_s
FROM offered, LATERAL (
    SELECT q.run_at FROM records.task_queue q
    WHERE q.offered AND q.lane = offered.lane AND q.kind = offered.kind
        AND q.priority = offered.priority AND q.run_at <= statement_timestamp()
    ORDER BY q.run_at LIMIT 1
) AS oldest
GROUP BY 2
""",  # noqa: S608 - Ours.
    OldestRow,
)
