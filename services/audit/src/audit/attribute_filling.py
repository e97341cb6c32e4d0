"""Adds the attributes of events that an earlier version stored, the newest events first."""

from contextlib import AbstractAsyncContextManager

from sqlalchemy import text

from chassis.database.connections import Database
from chassis.database.statements import Query
from chassis.loop import Loop

EVENTS = 100  # Per step.
PAYLOAD_BYTES = 2 << 20  # Per step, which has 2.5 s. PostgreSQL parses 1 MiB in up to 0.16 s.
MORE_PAUSE_S = 0.01  # Leaves time to requests.
PAUSE_S = 60.0
# Several processes take turns.
LOCK = Query(
    text(
        "SELECT below FROM audit.attribute_filling WHERE id = 0 AND below > 0 FOR UPDATE SKIP LOCKED"
    ),
    int,
)
# A statement after the lock, so that its snapshot lacks payloads that were destroyed before. A step
# ends with the payload that reaches PAYLOAD_BYTES. PostgreSQL knows the size without reading the payload.
FILL = Query(
    text("""
WITH step AS (
    SELECT coalesce(max(seq) + 1, CAST(:first AS bigint)) AS first FROM (
        SELECT seq, sum(octet_length(body)) OVER (
            ORDER BY seq DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS bytes_before
        FROM audit.event_payloads
        WHERE seq >= CAST(:first AS bigint) AND seq < CAST(:below AS bigint)
    ) AS sizes
    WHERE bytes_before >= CAST(:most AS bigint)
), added AS (
    INSERT INTO audit.event_attributes (member, value, seq)
    SELECT found.member, found.value, payload.seq
    FROM audit.event_payloads AS payload CROSS JOIN LATERAL audit.attribute_rows(payload.body) AS found
    WHERE payload.seq >= CAST(:first AS bigint) AND payload.seq < CAST(:below AS bigint)
        AND payload.seq >= (SELECT first FROM step)
    ON CONFLICT DO NOTHING
)
UPDATE audit.attribute_filling SET below = (SELECT first FROM step) WHERE id = 0 RETURNING below
"""),
    int,
)


class AttributeFilling:
    def __init__(self, database: Database) -> None:
        self._database = database

    def running(self) -> AbstractAsyncContextManager[None]:
        return Loop(
            self.fill, PAUSE_S, "adding attributes failed", more_pause_s=MORE_PAUSE_S
        ).running()

    async def fill(self) -> bool:
        """Return whether events are left."""
        async with (
            self._database.connection(self._database.service) as connection,
            connection.transaction(),
        ):
            below = await LOCK.first(connection)
            if below is None:
                return False
            first = max(below - EVENTS, 0)
            return await FILL.one(connection, first=first, below=below, most=PAYLOAD_BYTES) > 0
