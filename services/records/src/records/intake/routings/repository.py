"""Every SQL statement about where intake records were routed."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.pool import Connection, Row
from chassis.identity.caller import Caller
from records.tables import IntakeRouting

INSERT = """
INSERT INTO records.intake_routings (record_id, routed_to, reason, urgency, decided_by, decided_by_kind)
SELECT $1, $2, $3, $4, $5, $6 WHERE (SELECT count(*) FROM records.intake_routings WHERE record_id = $1) < $7
RETURNING id, record_id, routed_to AS "to", reason, urgency, decided_by, decided_by_kind, decided_at
"""
FIND = """
SELECT id, record_id, routed_to AS "to", reason, urgency, decided_by, decided_by_kind, decided_at
FROM records.intake_routings WHERE id = $1
"""


async def add(
    connection: Connection,
    record_id: int,
    *,
    to: str,
    reason: str,
    urgency: str | None,
    caller: Caller,
    most: int,
) -> Row | None:
    """Insert where a record was sent, and by whom, and return the row, or None where `most`
    decisions are there.
    """
    return await connection.fetchrow(
        INSERT, record_id, to, reason, urgency, caller.name, caller.kind, most
    )


async def find(connection: Connection, routing_id: UUID) -> Row | None:
    """Return the row of a decision, if there is one."""
    return await connection.fetchrow(FIND, routing_id)


async def of_records(session: AsyncSession, record_ids: Sequence[int]) -> Sequence[IntakeRouting]:
    """Return where records were sent, the oldest decisions first."""
    statement = select(IntakeRouting).where(col(IntakeRouting.record_id).in_(record_ids))
    return (
        await session.exec(statement.order_by(col(IntakeRouting.record_id), col(IntakeRouting.id)))
    ).all()
