"""Every SQL statement about what retrieval is sent."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Text, Uuid, any_, bindparam, cast, delete, func, select, text, update
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type
from records.tables.base import OF_NO_PATIENT
from records.tables.encounters import Encounter, encounter_time
from records.tables.resources import FeedRebuild, FeedRename, Resource


@row_type
class ResourceSize:
    """How many bytes a resource takes as it is stored."""

    id: UUID
    size: int


@row_type
class ResourceRow:
    """`body` is JSON as text, with every digit; `survivor` is whom the patient was merged into, else
    the patient.
    """

    id: UUID
    type: str
    patient_id: UUID | None
    survivor: UUID | None
    encounter_id: UUID | None
    body: str
    written_by: str | None
    written_by_kind: str | None
    accepted_by: str | None


@row_type
class SummaryRow:
    """An encounter and its summary. `at` is when it began, else when it was opened."""

    id: UUID
    patient_id: UUID
    chief_complaint: str
    summary: str | None
    summary_status: str | None
    summary_recorded_by: str | None
    summary_model: str | None
    accepted_by: str | None
    at: datetime


@row_type
class NamingRow:
    """A resource's name: JSON of a concept or a text, as text; null where it has neither, or was
    entered in error.
    `survivor` is as in `ResourceRow`.
    """

    id: UUID
    type: str
    survivor: UUID | None
    name: str | None


@row_type
class RebuildRow:
    """A rebuild that goes on with what comes behind an id."""

    id: UUID
    of: str
    after: UUID


@row_type
class RenameRow:
    """A resource that was renamed, and a patient it is about or was."""

    id: UUID
    type: str
    resource_id: UUID
    patient_id: UUID | None


_ids = any_(bindparam("ids", type_=ARRAY(Uuid)))
SIZES = Query(
    select(col(Resource.id), func.pg_column_size(col(Resource.body)).label("size")).where(
        col(Resource.id) == _ids
    ),
    ResourceSize,
)
RESOURCES = Query(
    select(
        *columns_of(
            ResourceRow,
            Resource,
            body=cast(Resource.body, Text),
            survivor=func.records.survivor_of(col(Resource.patient_id)),
        )
    ).where(col(Resource.id) == _ids),
    ResourceRow,
)
SUMMARIES = Query(
    select(*columns_of(SummaryRow, Encounter, at=encounter_time)).where(col(Encounter.id) == _ids),
    SummaryRow,
)
NAMES = Query(
    text("""
SELECT id, type, records.survivor_of(patient_id) AS survivor,
    records.name_of(body)::text AS name
FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))
"""),
    NamingRow,
)
ADD_REBUILD = Command(text("INSERT INTO records.feed_rebuilds DEFAULT VALUES"))
# The first of them; another process may be at work on it.
LOCK_REBUILD = Query(
    select(*columns_of(RebuildRow, FeedRebuild))
    .order_by(col(FeedRebuild.id))
    .limit(1)
    .with_for_update(skip_locked=True),
    RebuildRow,
)
COUNT_WAITING = Query(
    text(
        "SELECT count(*) FROM (SELECT FROM records.feed WHERE refused IS NULL LIMIT :most) AS waiting"
    ),
    int,
)
# All that is sent: resources of the types that are, and encounters that have a summary, or had one that
# was rejected.
_SENT = {
    "resources": """
SELECT id, type FROM records.resources WHERE type = ANY(CAST(:types AS text[])) AND
""",
    "encounters": """
SELECT id, 'Encounter' AS type FROM records.encounters
WHERE (summary IS NOT NULL OR summary_status IS NOT NULL) AND
""",
}
_ADD = """
INSERT INTO records.feed (bucket, type, resource_id)
SELECT get_byte(uuid_send(id), 15) & 15, type, id FROM given
"""


# It returns the last of a full page.
_PAGE = """
WITH given AS (SENT id > :after ORDER BY id LIMIT :limit), added AS (ADD)
SELECT id FROM given ORDER BY id LIMIT 1 OFFSET :limit - 1
""".replace("ADD", _ADD)
_OF_PATIENT = """
WITH given AS (SENT patient_id IN (SELECT records.same_patient(:patient_id))) ADD
""".replace("ADD", _ADD)
ADD_PAGE = {of: Query(text(_PAGE.replace("SENT", sent)), UUID) for of, sent in _SENT.items()}
ADD_OF_PATIENT = [Command(text(_OF_PATIENT.replace("SENT", sent))) for sent in _SENT.values()]
# Another process may be at work on others.
LOCK_RENAMES = Query(
    select(*columns_of(RenameRow, FeedRename))
    .order_by(col(FeedRename.id))
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True),
    RenameRow,
)
# The name of a patient's resource is used by resources of that patient alone.
ADD_OF_TARGETS = Command(
    text(
        """
WITH given AS (
    SELECT stored.id, stored.type FROM records.resources AS stored
    WHERE stored.patient_id IN (
        SELECT same.id FROM unnest(CAST(:patient_ids AS uuid[])) AS one (id)
        CROSS JOIN LATERAL records.same_patient(one.id) AS same (id)
    ) AND stored.type = ANY(CAST(:types AS text[])) AND EXISTS (
        SELECT FROM jsonb_path_query(stored.body, '$.**.reference') AS found (reference)
        WHERE substring(reference #>> '{}' FROM '^[A-Za-z]+/[^/]+') = ANY(CAST(:targets AS text[]))
    )
) ADD
""".replace("ADD", _ADD)
    )
)
ADD_OF_TOKENS = Command(
    text(
        """
WITH given AS (
    SELECT resource_id AS id, type FROM records.search_entries
    WHERE type = ANY(CAST(:types AS text[])) AND tokens && CAST(:tokens AS bigint[])
) ADD
""".replace("ADD", _ADD)
    )
)
FORGET_RENAMES = Command(delete(FeedRename).where(col(FeedRename.id) == _ids))
ADVANCE = Command(
    update(FeedRebuild)
    .where(col(FeedRebuild.id) == bindparam("rebuild_id"))
    .values(of=bindparam("next_of"), after=bindparam("next_after"))
)
FINISH = Command(delete(FeedRebuild).where(col(FeedRebuild.id) == bindparam("rebuild_id")))


async def sizes(connection: Connection, ids: Collection[UUID]) -> dict[UUID, int]:
    return {row.id: row.size for row in await SIZES.all(connection, ids=[*ids])}


async def resources(connection: Connection, ids: Collection[UUID]) -> list[ResourceRow]:
    return await RESOURCES.all(connection, ids=[*ids])


async def summaries(connection: Connection, ids: Collection[UUID]) -> list[SummaryRow]:
    return await SUMMARIES.all(connection, ids=[*ids])


async def names(connection: Connection, ids: Collection[UUID]) -> list[NamingRow]:
    return await NAMES.all(connection, ids=[*ids])


async def add_rebuild(connection: Connection) -> None:
    await ADD_REBUILD.run(connection)


async def add_of_patient(connection: Connection, patient_id: UUID, types: Collection[str]) -> int:
    """Put all that is sent of a patient, however merged, into the queue; return how much."""
    of_resources, of_encounters = ADD_OF_PATIENT
    return await of_resources.run(
        connection, patient_id=patient_id, types=[*types]
    ) + await of_encounters.run(connection, patient_id=patient_id)


async def count_waiting(connection: Connection, *, most: int) -> int:
    return await COUNT_WAITING.one(connection, most=most)


async def lock_rebuild(connection: Connection) -> RebuildRow | None:
    """Fetch the oldest rebuild that no other process is at work on, and lock it."""
    return await LOCK_REBUILD.first(connection)


async def lock_renames(connection: Connection, *, limit: int) -> list[RenameRow]:
    """Fetch the first resources that were renamed, and lock them until the transaction ends."""
    return await LOCK_RENAMES.all(connection, limit=limit)


async def add_of_targets(
    connection: Connection,
    targets: Collection[str],
    patient_ids: Collection[UUID],
    types: Collection[str],
) -> None:
    """Put what refers to these (`type/id`) into the queue, of these patients, however merged."""
    await ADD_OF_TARGETS.run(
        connection, targets=[*targets], patient_ids=[*patient_ids], types=[*types]
    )


async def add_of_tokens(
    connection: Connection, types: Collection[str], tokens: Collection[int]
) -> None:
    """Put the resources of any patient that have one of these tokens into the queue."""
    await ADD_OF_TOKENS.run(connection, types=[*types], tokens=[*tokens])


async def forget_renames(connection: Connection, ids: Collection[UUID]) -> None:
    await FORGET_RENAMES.run(connection, ids=[*ids])


async def advance(
    connection: Connection, rebuild: RebuildRow, types: Collection[str], *, limit: int
) -> None:
    """Put the next page of a rebuild into the queue; end it behind the last one."""
    values: dict[str, object] = {"types": [*types]} if rebuild.of == "resources" else {}
    last = await ADD_PAGE[rebuild.of].first(connection, after=rebuild.after, limit=limit, **values)
    if last is not None:
        await ADVANCE.run(connection, rebuild_id=rebuild.id, next_of=rebuild.of, next_after=last)
    elif rebuild.of == "resources":
        await ADVANCE.run(
            connection, rebuild_id=rebuild.id, next_of="encounters", next_after=OF_NO_PATIENT
        )
    else:
        await FINISH.run(connection, rebuild_id=rebuild.id)
