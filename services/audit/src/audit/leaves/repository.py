from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type


@row_type
class Content:
    seq: int
    is_own: bool
    is_there: bool
    leaf: bytes | None
    mac: bytes | None


@row_type
class DestructionEntry:
    """The event that records a destruction. The caller MUST verify the leaf."""

    seq: int
    body: bytes | None
    leaf: bytes | None
    mac: bytes | None
    salt: bytes | None


@row_type
class FormerEvent:
    seq: int
    id: UUID


@row_type
class AliveEvent:
    seq: int
    id: UUID
    recorded_at: datetime


CONTENTS = Query(
    text("""
SELECT e.seq, recorded_by = 'audit' AND recorded_by_kind = 'service' AND NOT is_access AS is_own,
    p.seq IS NOT NULL AS is_there, leaf, mac
FROM audit.agent_events e LEFT JOIN audit.event_leaves l USING (seq)
    LEFT JOIN audit.event_payloads p USING (seq)
WHERE e.seq = ANY(CAST(:seqs AS bigint[]))
"""),
    Content,
)
ALLOW = Command(text("SET LOCAL chartroom.destroys_content = 'yes'"))
DESTROY_PAYLOADS = Command(
    text("DELETE FROM audit.event_payloads WHERE seq = ANY(CAST(:seqs AS bigint[]))")
)
DESTROY_SALTS = Command(
    text("UPDATE audit.event_leaves SET salt = NULL WHERE seq = ANY(CAST(:seqs AS bigint[]))")
)
DESTRUCTIONS = Query(
    text("""
SELECT seq, body, leaf, mac, salt
FROM audit.agent_events LEFT JOIN audit.event_payloads USING (seq) LEFT JOIN audit.event_leaves USING (seq)
WHERE event_type = 'content.destroyed' AND recorded_by = 'audit' AND recorded_by_kind = 'service'
    AND NOT is_access
ORDER BY seq
"""),
    DestructionEntry,
)
IDS = Query(
    text("SELECT seq, id FROM audit.agent_events WHERE seq = ANY(CAST(:seqs AS bigint[]))"),
    FormerEvent,
)
ALIVE = Query(
    text("""
SELECT e.seq, e.id, e.recorded_at FROM audit.agent_events e JOIN audit.event_payloads USING (seq)
WHERE e.seq = ANY(CAST(:seqs AS bigint[])) ORDER BY e.seq
"""),
    AliveEvent,
)


async def contents(connection: Connection, seqs: Sequence[int]) -> dict[int, Content]:
    return {row.seq: row for row in await CONTENTS.all(connection, seqs=seqs)}


async def destroy(connection: Connection, seqs: Sequence[int]) -> None:
    """Destroy content. MUST be called in a transaction of the schema's owner that also appends the
    event about the destruction.
    """
    await ALLOW.run(connection)
    await DESTROY_PAYLOADS.run(connection, seqs=seqs)
    await DESTROY_SALTS.run(connection, seqs=seqs)


async def ids_of(connection: Connection, seqs: Sequence[int]) -> dict[int, UUID]:
    return {row.seq: row.id for row in await IDS.all(connection, seqs=seqs)}
