from collections.abc import Mapping, Sequence
from uuid import UUID

from chassis.database.pool import Connection
from chassis.database.statements import Query

# Compared and ordered like the index on queue, status and ID.
_MATCHING = """
SELECT t.id FROM records.tasks t
WHERE (t.queue, t.status) >= (CAST(:queue AS text), 'failed')
    AND (t.queue, t.status) <= (CAST(:queue AS text), 'failed')
    AND t.kind = coalesce(CAST(:kind AS text), t.kind)
    AND (CAST(:last_error AS text) IS NULL OR t.last_error = CAST(:last_error AS text))
    AND t.updated_at >= coalesce(CAST(:updated_from AS timestamptz), '-infinity')
    AND t.updated_at <= coalesce(CAST(:updated_to AS timestamptz), 'infinity')
"""
MATCHING = Query(f"{_MATCHING} ORDER BY t.queue, t.status, t.id LIMIT CAST(:most AS integer)", UUID)
# In the order of IDs, so that concurrent requests do not deadlock.
LOCK_MATCHING = Query(
    f"{_MATCHING} AND t.id = ANY (CAST(:ids AS uuid[])) ORDER BY t.id FOR UPDATE", UUID
)


async def matching(
    connection: Connection, criteria: Mapping[str, object], *, most: int
) -> list[UUID]:
    """The IDs are in the order of creation."""
    return await MATCHING.all(connection, **criteria, most=most)


async def lock_matching(
    connection: Connection, criteria: Mapping[str, object], ids: Sequence[UUID]
) -> list[UUID]:
    return await LOCK_MATCHING.all(connection, **criteria, ids=list(ids))
