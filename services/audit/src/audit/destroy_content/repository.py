"""Every SQL statement that destroys content."""

from collections.abc import Sequence

from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type


@row_type
class Content:
    """An event whose content is to be destroyed. `is_own`: audit appended it to say what it did;
    `is_there`: its content has not been destroyed yet.
    """

    seq: int
    is_own: bool
    is_there: bool
    leaf: bytes | None
    mac: bytes | None


FIND = Query(
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


async def find(connection: Connection, seqs: Sequence[int]) -> dict[int, Content]:
    return {row.seq: row for row in await FIND.all(connection, seqs=seqs)}


async def destroy(connection: Connection, seqs: Sequence[int]) -> None:
    """MUST be called in a transaction of the schema's owner, which appends the entry."""
    await ALLOW.run(connection)
    await DESTROY_PAYLOADS.run(connection, seqs=seqs)
    await DESTROY_SALTS.run(connection, seqs=seqs)
