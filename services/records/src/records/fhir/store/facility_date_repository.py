from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type


@row_type
class Progress:
    """`after`: the last resource that was read again; None if all were."""

    time_zone: str
    former_zones: str
    after: UUID | None


@row_type
class StoredDates:
    id: UUID
    type: str
    body: str


# Retrieval gets the texts of charts with the new times.
NOTE = Command(
    text("""
WITH changed AS (
    UPDATE records.facility SET time_zone = :time_zone, after = '00000000-0000-0000-0000-000000000000',
        former_zones = CASE WHEN after IS NULL THEN time_zone ELSE concat_ws(' ', former_zones, time_zone) END
    WHERE time_zone <> :time_zone
    RETURNING id
)
INSERT INTO records.feed_rebuilds (of) SELECT 'resources' FROM changed
""")
)
LOCK = Query(
    text("SELECT time_zone, former_zones, after FROM records.facility FOR UPDATE"), Progress
)
IS_READ_IN = Query(
    text("SELECT time_zone = :time_zone AND after IS NULL FROM records.facility"), bool
)
PAGE = Query(
    text("""
SELECT resource_id FROM records.search_entries WHERE resource_id > :after ORDER BY resource_id LIMIT :limit
"""),
    UUID,
)
LOCK_BODIES = Query(
    text("""
SELECT id, type, body::text AS body FROM records.resources WHERE id = ANY(:ids) ORDER BY id FOR UPDATE
""").bindparams(bindparam("ids", type_=ARRAY(Uuid))),
    StoredDates,
)
FORGET_VERSIONS = Command(
    text(
        "UPDATE records.search_entries SET row_version = 0 WHERE resource_id = ANY(:ids)"
    ).bindparams(bindparam("ids", type_=ARRAY(Uuid)))
)
ADVANCE = Command(text("UPDATE records.facility SET after = :after"))


async def note(connection: Connection, time_zone: str) -> None:
    await NOTE.run(connection, time_zone=time_zone)


async def lock(connection: Connection) -> Progress:
    return await LOCK.one(connection)


async def is_read_in(connection: Connection, time_zone: str) -> bool:
    return await IS_READ_IN.one(connection, time_zone=time_zone)


async def page(connection: Connection, *, after: UUID, limit: int) -> list[UUID]:
    return await PAGE.all(connection, after=after, limit=limit)


async def lock_bodies(connection: Connection, ids: Sequence[UUID]) -> list[StoredDates]:
    return await LOCK_BODIES.all(connection, ids=ids)


async def forget_versions(connection: Connection, ids: Sequence[UUID]) -> None:
    """Mark search entries of patients and encounters as outdated. The caller indexes them again."""
    await FORGET_VERSIONS.run(connection, ids=ids)


async def advance(connection: Connection, after: UUID | None) -> None:
    await ADVANCE.run(connection, after=after)
