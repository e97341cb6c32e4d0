"""While a session keeps an old snapshot, VACUUM removes no index entries of claimed tasks, and claims
would read these entries. Then claims begin at the first tasks that the last look saw. Tasks that were
offered since are found by their transaction, also at an earlier place (decision 0067).
"""

from collections.abc import Mapping
from datetime import datetime

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from records.tasks.rows import WaitingRow

_CANDIDATE = "q.task_id, q.lane, q.kind, q.priority, q.run_at"
_STARTS = """starts AS (
    SELECT * FROM unnest(
        CAST(:start_lanes AS text[]), CAST(:start_kinds AS text[]),
        CAST(:start_priorities AS smallint[]), CAST(:start_times AS timestamptz[])
    ) AS start (lane, kind, priority, run_at)
)"""
# The tasks that the last look did not see: their transactions ran during the look, or are newer. Tasks
# of a restored dump may have higher numbers than this server; the first look of their lane sees them.
# For a condition `q.offered`, the planner may read all offered tasks by another index.
_SINCE = """SELECT COLUMNS FROM unnest(CAST(:lanes AS text[]), CAST(:seen AS bigint[])) AS looked (lane, seen),
        LATERAL (
            SELECT * FROM records.task_queue q
            WHERE CAST(q.offered AS integer) = 1 AND q.lane = looked.lane AND q.offered_in >= looked.seen
                AND q.offered_in < CASE WHEN looked.seen > 0
                    THEN CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS bigint)
                    ELSE 9223372036854775807 END
            OFFSET 0
        ) AS q
    UNION ALL
    SELECT COLUMNS FROM unnest(CAST(:lanes AS text[])) AS looked (lane),
        unnest(CAST(:running AS bigint[])) AS running (number), LATERAL (
            SELECT * FROM records.task_queue q
            WHERE CAST(q.offered AS integer) = 1 AND q.lane = looked.lane AND q.offered_in = running.number OFFSET 0
        ) AS q"""
# Replaces the candidates of a claim. OPEN is a condition for `sorts (lane, kind)`.
CANDIDATES = f"""{_STARTS}, candidates AS MATERIALIZED (
    SELECT best.* FROM (SELECT DISTINCT lane, kind FROM starts) AS sorts, LATERAL (
        SELECT first.* FROM (
            SELECT priority, run_at FROM starts
            WHERE starts.lane = sorts.lane AND starts.kind = sorts.kind ORDER BY priority DESC
        ) AS start, LATERAL (
            SELECT {_CANDIDATE} FROM records.task_queue q
            WHERE q.offered AND q.lane = sorts.lane AND q.kind = sorts.kind
                AND q.priority = start.priority AND q.run_at >= start.run_at
                AND q.run_at <= statement_timestamp()
            ORDER BY q.run_at, q.task_id LIMIT CAST(:candidates AS integer)
        ) AS first
        ORDER BY start.priority DESC, first.run_at, first.task_id LIMIT CAST(:candidates AS integer)
    ) AS best WHERE OPEN
    UNION
    SELECT sorts.* FROM (
    {_SINCE.replace("COLUMNS", _CANDIDATE)}
    ) AS sorts WHERE sorts.run_at <= statement_timestamp() AND (
        CAST(:kinds AS text[]) IS NULL OR sorts.kind = ANY (CAST(:kinds AS text[]))
    ) AND OPEN
)"""  # noqa: S608 - Our own statement.

ALL_CANDIDATES = CANDIDATES.replace("OPEN", "true")


@row_type
class StartRow:
    """Without tasks, a look returns one row without a lane."""

    seen: int
    running: list[int]
    lane: str | None
    kind: str | None
    priority: int | None
    run_at: datetime | None


LOOK = Query(
    f"""
WITH {_STARTS}, found AS (
    SELECT starts.lane, starts.kind, starts.priority, next.run_at FROM starts, LATERAL (
        SELECT q.run_at FROM records.task_queue q
        WHERE q.offered AND q.lane = starts.lane AND q.kind = starts.kind
            AND q.priority = starts.priority AND q.run_at >= starts.run_at
        ORDER BY q.run_at LIMIT 1
    ) AS next
    UNION ALL
    {_SINCE.replace("COLUMNS", "q.lane, q.kind, q.priority, q.run_at")}
), firsts AS (
    SELECT lane, kind, priority, min(run_at) AS run_at FROM found GROUP BY lane, kind, priority
)
SELECT CAST(CAST(pg_snapshot_xmax(now.snapshot) AS text) AS bigint) AS seen,
    ARRAY(SELECT CAST(CAST(pg_snapshot_xip(now.snapshot) AS text) AS bigint)) AS running, firsts.*
FROM (SELECT pg_current_snapshot() AS snapshot) AS now LEFT JOIN firsts ON true
""",  # noqa: S608 - Our own statement.
    StartRow,
)
# Dead rows, if a snapshot is older than SNAPSHOT transactions; otherwise VACUUM soon removes these rows.
SNAPSHOT = 1_000
COUNT_KEPT = Query(
    f"""
SELECT CASE WHEN EXISTS (
    SELECT FROM pg_stat_activity WHERE age(backend_xmin) > {SNAPSHOT}
    UNION ALL SELECT FROM pg_prepared_xacts WHERE age(transaction) > {SNAPSHOT}
    UNION ALL SELECT FROM pg_replication_slots WHERE age(xmin) > {SNAPSHOT}
) THEN pg_stat_get_dead_tuples(CAST('records.task_queue' AS regclass)) ELSE 0 END
""",  # noqa: S608 - Our own statement.
    int,
)
WAITING = Query(
    f"""
WITH {ALL_CANDIDATES}
SELECT lane, kind, count(*) AS count FROM candidates GROUP BY lane, kind
""",  # noqa: S608 - Our own statement.
    WaitingRow,
)
StartValues = Mapping[str, object]


async def waiting(connection: Connection, start: StartValues, *, most: int) -> list[WaitingRow]:
    return await WAITING.all(connection, **start, kinds=None, candidates=most)
