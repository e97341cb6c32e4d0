"""While a session keeps an old snapshot, VACUUM removes no index entries of claimed tasks, and claims
would read these entries. Then claims begin at the first tasks that the last look saw. Tasks that were
offered since are found by their transaction, also at an earlier place (decision 0067).
"""

import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime

from sqlalchemy import text

from chassis.database.connections import Database
from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type
from chassis.loop import Loop
from records.tasks.rows import WaitingRow

FAILED = "a look for the first tasks failed"
LOOK_S = 0.25
PAUSE_S = 2.0  # Between checks whether rows are kept.
KEPT_ROWS = 500
VALID_S = 2.0  # After a longer gap, another server may answer, with other transaction numbers.
ASKED_S = 60.0  # Lanes that no claim has asked for since are forgotten.
MOST_LANES = 1_000

_CANDIDATE = "q.task_id, q.lane, q.kind, q.priority, q.run_at"
_STARTS = """starts AS (
    SELECT * FROM unnest(
        CAST(:start_lanes AS text[]), CAST(:start_kinds AS text[]),
        CAST(:start_priorities AS smallint[]), CAST(:start_times AS timestamptz[])
    ) AS start (lane, kind, priority, run_at)
)"""
# The tasks that the last look did not see: their transactions ran during the look, or are newer.
_SINCE = """SELECT COLUMNS FROM unnest(CAST(:lanes AS text[]), CAST(:seen AS bigint[])) AS looked (lane, seen),
        LATERAL (
            SELECT * FROM records.task_queue q
            WHERE q.offered AND q.lane = looked.lane AND q.offered_in >= looked.seen
        ) AS q
    UNION ALL
    SELECT COLUMNS FROM unnest(CAST(:lanes AS text[])) AS looked (lane),
        unnest(CAST(:running AS bigint[])) AS running (number), LATERAL (
            SELECT * FROM records.task_queue q
            WHERE q.offered AND q.lane = looked.lane AND q.offered_in = running.number
        ) AS q"""
# Replaces the candidates of a claim. OPEN is a condition for `sorts (lane, kind)`.
CANDIDATES = f"""{_STARTS}, candidates AS MATERIALIZED (
    SELECT best.* FROM starts AS sorts, LATERAL (
        SELECT {_CANDIDATE} FROM records.task_queue q
        WHERE q.offered AND q.lane = sorts.lane AND q.kind = sorts.kind
            AND q.priority = sorts.priority AND q.run_at >= sorts.run_at
            AND q.run_at <= statement_timestamp()
        ORDER BY q.run_at, q.task_id LIMIT CAST(:candidates AS integer)
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
    text(f"""
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
"""),  # noqa: S608 - Our own statement.
    StartRow,
)
COUNT_KEPT = Query(
    text("SELECT pg_stat_get_dead_tuples(CAST('records.task_queue' AS regclass))"), int
)
WAITING = Query(
    text(f"""
WITH {ALL_CANDIDATES}
SELECT lane, kind, count(*) AS count FROM candidates GROUP BY lane, kind
"""),  # noqa: S608 - Our own statement.
    WaitingRow,
)
Sort = tuple[str, int]  # Kind and priority.
StartValues = Mapping[str, object]


async def waiting(connection: Connection, start: StartValues, *, most: int) -> list[WaitingRow]:
    return await WAITING.all(connection, **start, kinds=None, candidates=most)


class Starts:
    def __init__(
        self, database: Database, *, look_s: float = LOOK_S, kept_rows: int = KEPT_ROWS
    ) -> None:
        self._database = database
        self._kept_rows = kept_rows
        self._loop = Loop(self.look, PAUSE_S, FAILED, more_pause_s=look_s)
        self._asked: dict[str, float] = {}
        self._are_kept = False
        self._known: dict[str, dict[Sort, datetime]] = {}
        self._seen = 0
        self._running: Sequence[int] = ()
        self._looked_at = 0.0

    def running(self) -> AbstractAsyncContextManager[None]:
        return self._loop.running()

    def of(self, lanes: Iterable[str], kinds: Iterable[str] | None) -> StartValues | None:
        """Return parameters of CANDIDATES; None if a claim must read its lanes from their beginning."""
        if not self._are_kept:
            return None
        wanted, now = list(lanes), time.monotonic()
        self._asked |= dict.fromkeys(wanted, now)
        if now - self._looked_at > VALID_S or not self._known.keys() >= {*wanted}:
            return None
        return self._values(wanted, None if kinds is None else {*kinds})

    async def look(self) -> bool:
        """Return whether claims use starts."""
        began = time.monotonic()
        if began - self._looked_at > VALID_S:
            self._forget()
        try:
            async with self._database.connection(self._database.service) as connection:
                self._are_kept = await COUNT_KEPT.one(connection) > self._kept_rows
                lanes = self._recently_asked(began)
                if self._are_kept and lanes:
                    self._learn(lanes, await LOOK.all(connection, **self._values(lanes, None)))
                    self._looked_at = time.monotonic()
        except BaseException:
            self._forget()
            raise
        return self._are_kept

    def _forget(self) -> None:
        self._are_kept = False
        self._known = {}

    def _recently_asked(self, now: float) -> list[str]:
        asked = sorted(self._asked.items(), key=lambda one: -one[1])[:MOST_LANES]
        self._asked = {lane: at for lane, at in asked if now - at < ASKED_S}
        return [*self._asked]

    def _learn(self, lanes: Sequence[str], rows: Sequence[StartRow]) -> None:
        known: dict[str, dict[Sort, datetime]] = {lane: {} for lane in lanes}
        for row in rows:
            if row.lane and row.kind and row.priority is not None and row.run_at:
                known[row.lane][row.kind, row.priority] = row.run_at
        self._known, self._seen, self._running = known, rows[0].seen, rows[0].running

    def _values(self, lanes: Sequence[str], kinds: set[str] | None) -> StartValues:
        starts = [
            (lane, kind, priority, run_at)
            for lane in lanes
            for (kind, priority), run_at in self._known.get(lane, {}).items()
            if kinds is None or kind in kinds
        ]
        return {
            "lanes": list(lanes),
            "seen": [self._seen if lane in self._known else 0 for lane in lanes],
            "running": list(self._running),
            "start_lanes": [start[0] for start in starts],
            "start_kinds": [start[1] for start in starts],
            "start_priorities": [start[2] for start in starts],
            "start_times": [start[3] for start in starts],
        }
