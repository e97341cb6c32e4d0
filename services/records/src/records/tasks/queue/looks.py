import time
from collections.abc import Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime

from chassis.database.connections import Database
from chassis.loop import Loop
from records.tasks.queue.starts import COUNT_KEPT, LOOK, StartRow, StartValues

FAILED = "a look for the first tasks failed"
LOOK_S = 0.25
PAUSE_S = 2.0  # Between checks whether rows are kept.
KEPT_ROWS = 3_000  # With fewer, a claim from the beginning of its lanes is faster.
VALID_S = 2.0  # After a longer gap, another server may answer, with other transaction numbers.
ASKED_S = 60.0  # Lanes that no claim has asked for since are forgotten.
MOST_LANES = 1_000
Sort = tuple[str, int]  # Kind and priority.


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
