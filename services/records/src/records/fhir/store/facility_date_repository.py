from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from records.encounters.rows import EncounterVersion
from records.fhir.store.rows import LockedEncounter


@row_type
class SizeRow:
    id: UUID
    size: int


@row_type
class StoredDates:
    id: UUID
    type: str
    body: str
    encounter_id: UUID | None


START = Command("UPDATE records.facility SET next_time_zone = :time_zone")
COUNT = Query("SELECT count(*) FROM records.search_entries WHERE resource_id > :after", int)
SIZES = Query(
    """
SELECT resource_id AS id, coalesce(
    (SELECT octet_length(body::text) FROM records.resources WHERE id = resource_id), 0
) AS size
FROM records.search_entries WHERE resource_id > :after ORDER BY resource_id LIMIT :limit
""",
    SizeRow,
)
BODIES = Query(
    text(
        "SELECT id, type, body::text AS body, encounter_id FROM records.resources WHERE id = ANY(:ids)"
    ).bindparams(bindparam("ids", type_=ARRAY(Uuid))),
    StoredDates,
)
FORGET_VERSIONS = Command(
    text(
        "UPDATE records.search_entries SET row_version = 0 WHERE resource_id = ANY(:ids)"
    ).bindparams(bindparam("ids", type_=ARRAY(Uuid)))
)
MOVE_ENCOUNTERS = Query(
    """
UPDATE records.encounters SET started_at = moved.started_at, ended_at = moved.ended_at
FROM unnest(
    CAST(:ids AS uuid[]), CAST(:starts AS timestamptz[]), CAST(:ends AS timestamptz[])
) AS moved (id, started_at, ended_at)
WHERE encounters.id = moved.id
RETURNING encounters.id, encounters.patient_id, encounters.version
""",
    EncounterVersion,
)
ADVANCE = Command("UPDATE records.facility SET after = :after")
# Retrieval gets the texts of charts with the new times.
FINISH = Command("""
WITH finished AS (
    UPDATE records.facility SET time_zone = next_time_zone, after = '00000000-0000-0000-0000-000000000000'
    RETURNING id
)
INSERT INTO records.feed_rebuilds (of) SELECT 'resources' FROM finished
""")


async def forget_versions(connection: Connection, ids: Collection[UUID]) -> None:
    """Mark search entries of patients and encounters as outdated. The caller indexes them again."""
    await FORGET_VERSIONS.run(connection, ids=[*ids])


async def move_encounters(
    connection: Connection, moved: Mapping[UUID, LockedEncounter]
) -> list[EncounterVersion]:
    """Change the times only: the new version has the former author, so that a draft stays a draft."""
    return await MOVE_ENCOUNTERS.all(
        connection,
        ids=[*moved],
        starts=[one.started_at for one in moved.values()],
        ends=[one.ended_at for one in moved.values()],
    )


async def advance(connection: Connection, after: UUID) -> None:
    await ADVANCE.run(connection, after=after)
