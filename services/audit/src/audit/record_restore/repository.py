"""Every SQL statement that compares a restored log with the former one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Query, row_type


@row_type
class FormerEvent:
    """An event of the former log whose content an entry of it says was destroyed."""

    seq: int
    id: UUID


@row_type
class AliveEvent:
    """An event of the restored log that has its content."""

    seq: int
    id: UUID
    recorded_at: datetime


DESTROYED = Query(
    text("""
SELECT DISTINCT e.seq, e.id
FROM audit.agent_events entry
JOIN audit.event_payloads p ON p.seq = entry.seq
CROSS JOIN LATERAL json_array_elements_text(convert_from(p.body, 'UTF8')::json -> 'seqs') AS said
JOIN audit.agent_events e ON e.seq = said::bigint
WHERE entry.event_type = 'content.destroyed' AND entry.recorded_by = 'audit'
    AND entry.recorded_by_kind = 'service' AND NOT entry.is_access
ORDER BY e.seq
"""),
    FormerEvent,
)
ALIVE = Query(
    text("""
SELECT e.seq, e.id, e.recorded_at FROM audit.agent_events e JOIN audit.event_payloads USING (seq)
WHERE e.seq = ANY(CAST(:seqs AS bigint[])) ORDER BY e.seq
"""),
    AliveEvent,
)
CHECKPOINTS = Query(
    text("SELECT note FROM audit.tlog_checkpoints WHERE origin = :origin ORDER BY size"), str
)


async def destroyed(connection: Connection) -> Mapping[int, UUID]:
    """Fetch the ids of all events whose content was destroyed with an entry."""
    return {row.seq: row.id for row in await DESTROYED.all(connection)}


async def alive(connection: Connection, seqs: Sequence[int]) -> Sequence[AliveEvent]:
    return await ALIVE.all(connection, seqs=seqs)


async def checkpoints(connection: Connection, origin: str) -> Sequence[str]:
    """Fetch the notes of a log's checkpoints, the smallest first."""
    return await CHECKPOINTS.all(connection, origin=origin)
