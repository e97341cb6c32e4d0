"""Each peer of records has a copy of the access panels. The peer asks records for changes each second, and again before
it rejects a caller, so new access takes effect immediately, withdrawn access within seconds.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import NamedTuple

import structlog
from pydantic import BaseModel, ValidationError
from sqlalchemy import text

from chassis.database.connections import Database
from chassis.database.statements import Command, Query, in_schema, row_type
from chassis.loop import Loop
from chassis.peers import PeerClient, PeerRefused
from chassis.problems.problem import AccessUnknown, PeerUnavailable, Problem

PATH = "/internal/access/changes"
NOT_COPIED = "changes of access could not be copied from records"
EVERY_S = 1.0
LATE_S = 2.0  # Requests wait if the last answer is older.
DEADLINE_S = 2.0
REFRESH_S = 0.2  # The longest wait of a rejection for changes.
PAUSE_S = 0.05
AT_ONCE = 1_000
REMEMBERED = 15  # How often per `silent_s` the time of an answer without changes is stored.
FIND = """
SELECT position, CAST(extract(epoch FROM clock_timestamp() - heard_at) AS float8) AS age_s
FROM SCHEMA.access_feed
"""
ADVANCE = """
UPDATE SCHEMA.access_feed SET position = :position, heard_at = clock_timestamp()
WHERE position = :after
"""
REMOVE = """
WITH changed AS (
    SELECT * FROM unnest(CAST(:panels AS bigint[]), CAST(:members AS text[]), CAST(:principals AS text[]))
        AS changed (panel, member, principal)
), members AS (
    DELETE FROM SCHEMA.access_members m USING changed c WHERE m.panel = c.panel AND m.ref = c.member
)
DELETE FROM SCHEMA.access_callers a USING changed c
WHERE a.panel = c.panel AND a.principal = c.principal
"""
ADD_MEMBERS = """
INSERT INTO SCHEMA.access_members (panel, ref, until)
SELECT * FROM unnest(CAST(:panels AS bigint[]), CAST(:refs AS text[]), CAST(:until AS timestamptz[]))
ON CONFLICT (panel, ref) DO UPDATE SET until = EXCLUDED.until
"""
ADD_CALLERS = """
INSERT INTO SCHEMA.access_callers (panel, principal)
SELECT * FROM unnest(CAST(:panels AS bigint[]), CAST(:principals AS text[]))
ON CONFLICT DO NOTHING
"""


class Change(BaseModel):
    seq: int
    panel: int
    member: str | None
    principal: str | None
    until: datetime | None
    removed: bool


class Changes(BaseModel):
    changes: list[Change]
    more: bool


@row_type
class _Position:
    position: int
    age_s: float


class Moment(NamedTuple):
    at: float  # The clock is time.monotonic().
    position: int


class MemberReplica:
    """The copied panels remain valid for `silent_s` while records does not answer."""

    def __init__(self, database: Database, records: PeerClient, *, silent_s: float) -> None:
        self._database = database
        self._records = records
        self._silent_s = silent_s
        self._heard_at = float("-inf")
        self._stored_at = float("-inf")
        self._asked_at = float("-inf")
        self._asking: asyncio.Task[None] | None = None
        self._is_silent = False
        self._was_silent = False
        self.position = 0
        schema = database.schema
        self._find = Query(text(in_schema(schema, FIND)), _Position)
        self._advance = Command(text(in_schema(schema, ADVANCE)))
        self._remove = Command(text(in_schema(schema, REMOVE)))
        self._add_members = Command(text(in_schema(schema, ADD_MEMBERS)))
        self._add_callers = Command(text(in_schema(schema, ADD_CALLERS)))

    async def require_known(self) -> None:
        """Wait for changes of panels if the last answer is late, unless records does not answer. Raises AccessUnknown
        if the copy is older than `silent_s`.
        """
        if not self._is_silent and time.monotonic() - self._heard_at > LATE_S:
            with suppress(PeerUnavailable, PeerRefused, Problem, ValidationError):
                await asyncio.shield(self._ask())
        if time.monotonic() - self._heard_at > self._silent_s:
            raise AccessUnknown

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with Loop(self._follow, EVERY_S, NOT_COPIED, is_periodic=True).running():
            yield
        if self._asking is not None:
            await asyncio.gather(self._asking, return_exceptions=True)

    def now(self) -> Moment:
        return Moment(time.monotonic(), self.position)

    async def refresh(self, since: Moment) -> bool:
        """Wait for changes of panels, at most REFRESH_S. Return whether panels changed since `since`."""
        with suppress(TimeoutError, PeerUnavailable, PeerRefused, Problem, ValidationError):
            await asyncio.wait_for(self._hear(since.at), REFRESH_S)
        return self.position != since.position

    async def news(self, since: Moment) -> bool:
        """Return whether access changed; False immediately while records does not answer."""
        return not self._is_silent and await self.refresh(since)

    async def _hear(self, since: float) -> None:
        """A request to records sent before `since` may have missed new access."""
        while self._asked_at < since:
            if self._asking is not None and not self._asking.done():
                await asyncio.wait([self._asking])
            elif (pause_s := self._asked_at + PAUSE_S - time.monotonic()) > 0:
                await asyncio.sleep(pause_s)
            else:
                self._ask()
        if self._asking is not None:
            await asyncio.shield(self._asking)

    def _ask(self) -> "asyncio.Task[None]":
        if self._asking is None or self._asking.done():
            self._asked_at = time.monotonic()
            self._asking = asyncio.create_task(self._catch_up())
            self._asking.add_done_callback(self._note_end)
        return self._asking

    async def _follow(self) -> None:
        try:
            await asyncio.shield(self._ask())
        except (PeerUnavailable, PeerRefused, Problem, ValidationError) as failure:
            if not self._was_silent:
                structlog.get_logger().warning(NOT_COPIED, exception=type(failure).__name__)
            self._was_silent = True
        else:
            self._was_silent = False

    async def _catch_up(self) -> None:
        more = True
        while more:
            await self._read_position()
            asked_at = time.monotonic()
            path = f"{PATH}?after={self.position}&limit={AT_ONCE}"
            answer = await self._records.call_once("GET", path, None, deadline_s=DEADLINE_S)
            news = Changes.model_validate(answer)
            if news.changes or asked_at - self._stored_at > self._silent_s / REMEMBERED:
                if not await self._apply(news.changes):
                    continue
                self._stored_at = asked_at
            self._heard_at = asked_at
            more = news.more

    async def _read_position(self) -> None:
        async with self._database.connection(self._database.service) as connection:
            found = await self._find.one(connection)
        self.position = found.position
        self._heard_at = max(self._heard_at, time.monotonic() - found.age_s)

    async def _apply(self, changes: list[Change]) -> bool:
        """Store changes of panels. Return False if another process has stored changes in between."""
        last = changes[-1].seq if changes else self.position
        # The last change of each panel member and principal counts.
        newest = {(one.panel, one.member, one.principal): one for one in changes}.values()
        gone = [change for change in newest if change.removed]
        here = [change for change in newest if not change.removed]
        members = [change for change in here if change.member is not None]
        callers = [change for change in here if change.principal is not None]
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            if not await self._advance.run(connection, position=last, after=self.position):
                return False
            if gone:
                await self._remove.run(
                    connection,
                    panels=[change.panel for change in gone],
                    members=[change.member for change in gone],
                    principals=[change.principal for change in gone],
                )
            if members:
                await self._add_members.run(
                    connection,
                    panels=[change.panel for change in members],
                    refs=[change.member for change in members],
                    until=[change.until for change in members],
                )
            if callers:
                await self._add_callers.run(
                    connection,
                    panels=[change.panel for change in callers],
                    principals=[change.principal for change in callers],
                )
        self.position = last
        return True

    def _note_end(self, question: "asyncio.Task[None]") -> None:
        """Retrieve the task's exception, so that asyncio does not log it."""
        self._is_silent = question.cancelled() or question.exception() is not None
