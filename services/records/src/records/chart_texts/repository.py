from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    literal_column,
    select,
    update,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, is_any_of, row_type
from records.tables.base import OF_NO_PATIENT
from records.tables.chart_entries import ChartEntry, is_superseded
from records.tables.encounters import Encounter, encounter_time, encounter_versions
from records.tables.resources import FeedRebuild, FeedRename, Resource, is_rename_of_resource


@row_type
class ResourceSize:
    id: UUID
    size: int


@row_type
class ResourceRow:
    id: UUID
    type: str
    patient_id: UUID | None
    survivor: UUID | None
    encounter_id: UUID | None
    body: str
    written_by: str | None
    written_by_kind: str | None
    accepted_by: str | None
    source: str | None
    updated_at: datetime


@row_type
class VisitRow:
    """An encounter with its summary. `complaint_by`: who wrote the present chief complaint.
    `was_final_at_once`: a person wrote the summary, so it was final from the start.
    """

    id: UUID
    patient_id: UUID
    chief_complaint: str
    summary: str | None
    summary_status: str | None
    summary_recorded_by: str | None
    summary_model: str | None
    accepted_by: str | None
    status: str
    source_status: str | None
    class_code: str
    started_at: datetime | None
    ended_at: datetime | None
    changed_by_kind: str | None
    complaint_by: str | None
    complaint_by_kind: str | None
    at: datetime
    was_final_at_once: bool


@row_type
class NamingRow:
    id: UUID
    type: str
    survivor: UUID | None
    naming: str
    written_by: str | None
    written_by_kind: str | None
    accepted_by: str | None
    updated_at: datetime


@row_type
class RebuildRow:
    id: UUID
    of: str
    after: UUID


@row_type
class RenameRow:
    id: UUID
    type: str
    resource_id: UUID
    patient_id: UUID | None
    after: UUID


SUPERSEDED = Query(
    select(col(ChartEntry.resource_id)).where(
        is_any_of(col(ChartEntry.resource_id), "ids"), is_superseded(ChartEntry)
    ),
    UUID,
)
SIZES = Query(
    """
SELECT id, pg_column_size(body) + coalesce((
    SELECT sum(pg_column_size(used.body)) FROM records.binary_uses JOIN records.resources AS used ON used.id = binary_id
    WHERE resource_id = stored.id
), 0) AS size
FROM records.resources AS stored WHERE id = ANY(CAST(:ids AS uuid[])) AND type <> 'Binary'
""",
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
    ).where(is_any_of(col(Resource.id), "ids"), col(Resource.type) != literal_column("'Binary'")),
    ResourceRow,
)
_earlier = encounter_versions.c
_was_final_at_once = exists().where(
    _earlier.id == col(Encounter.id),
    _earlier.summary == col(Encounter.summary),
    _earlier.summary_recorded_by == col(Encounter.summary_recorded_by),
    _earlier.accepted_by == _earlier.summary_recorded_by,
    _earlier.changed_by_kind == "person",
)
_other = encounter_versions.alias("other").c
_last_other_complaint = (
    select(func.max(_other.version))
    .where(_other.id == col(Encounter.id), _other.chief_complaint != col(Encounter.chief_complaint))
    .correlate(Encounter)
    .scalar_subquery()
)


def _of_complaint(name: str) -> ColumnElement[str | None]:
    """Select a column of the first version with the present chief complaint."""
    first = (
        select(func.coalesce(_earlier[name], literal_column("''")))
        .where(
            _earlier.id == col(Encounter.id),
            _earlier.version > func.coalesce(_last_other_complaint, literal_column("0")),
        )
        .order_by(_earlier.version)
        .limit(literal_column("1"))
        .correlate(Encounter)
        .scalar_subquery()
    )
    return func.coalesce(first, getattr(Encounter, name))


VISITS = Query(
    select(
        *columns_of(
            VisitRow,
            Encounter,
            at=encounter_time,
            was_final_at_once=_was_final_at_once,
            complaint_by=_of_complaint("changed_by"),
            complaint_by_kind=_of_complaint("changed_by_kind"),
        )
    ).where(is_any_of(col(Encounter.id), "ids")),
    VisitRow,
)
NAMES = Query(
    """
SELECT id, type, records.survivor_of(patient_id) AS survivor, (
        SELECT coalesce(jsonb_object_agg(key, value), '{}')::text FROM jsonb_each(body)
        WHERE key = ANY(CAST(:members AS text[]))
    ) AS naming, written_by, written_by_kind, accepted_by, updated_at
FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))
""",
    NamingRow,
)
ROLES = Query(
    """
SELECT resource_id FROM records.search_entries
WHERE type = 'PractitionerRole' AND tokens && CAST(:tokens AS bigint[])
""",
    UUID,
)
ADD_REBUILD = Command("INSERT INTO records.feed_rebuilds DEFAULT VALUES")
LOCK_REBUILD = Query(
    select(*columns_of(RebuildRow, FeedRebuild))
    .order_by(col(FeedRebuild.id))
    .limit(1)
    .with_for_update(skip_locked=True),
    RebuildRow,
)
COUNT_WAITING = Query(
    "SELECT count(*) FROM (SELECT FROM records.feed WHERE refused IS NULL LIMIT :most) AS waiting",
    int,
)
COUNT_WAITING_FIRST = Query(
    """
SELECT count(*) FROM (
    SELECT FROM records.feed WHERE refused IS NULL AND position < 4611686018427387904 LIMIT :most
) AS waiting
""",
    int,
)
_SENT = {
    "resources": """
SELECT id, type FROM records.resources WHERE type = ANY(CAST(:types AS text[])) AND
""",
    "encounters": """
SELECT id, 'Encounter' AS type FROM records.encounters
WHERE NOT EXISTS (SELECT FROM records.resources AS stored WHERE stored.id = encounters.id) AND
""",
}
_ADD = """
INSERT INTO records.feed (bucket, type, resource_id)
SELECT get_byte(uuid_send(id), 15) & 15, type, id FROM given
"""


_PAGE = """
WITH given AS (SENT id > :after ORDER BY id LIMIT :limit), added AS (ADD)
SELECT id FROM given ORDER BY id LIMIT 1 OFFSET :limit - 1
""".replace("ADD", _ADD)
_OF_PATIENT = """
WITH given AS (SENT patient_id IN (SELECT records.same_patient(:patient_id))) ADD
""".replace("ADD", _ADD)
# The limit applies to encounters before the filter, because most have a resource of their own.
# PostgreSQL evaluates this subquery row by row, unlike NOT EXISTS.
_PAGE_OF_ENCOUNTERS = """
WITH page AS (
    SELECT id FROM records.encounters WHERE id > :after ORDER BY id LIMIT :limit
), given AS (
    SELECT id, 'Encounter' AS type FROM page
    WHERE (SELECT stored.id FROM records.resources AS stored WHERE stored.id = page.id) IS NULL
), added AS (ADD)
SELECT id FROM page ORDER BY id LIMIT 1 OFFSET :limit - 1
""".replace("ADD", _ADD)
ADD_PAGE = {
    "resources": Query(_PAGE.replace("SENT", _SENT["resources"]), UUID),
    "encounters": Query(_PAGE_OF_ENCOUNTERS, UUID),
}
ADD_OF_PATIENT = [Command(_OF_PATIENT.replace("SENT", sent)) for sent in _SENT.values()]
LOCK_RENAME = Query(
    select(*columns_of(RenameRow, FeedRename))
    .order_by(is_rename_of_resource, col(FeedRename.id))
    .limit(1)
    .with_for_update(skip_locked=True),
    RenameRow,
)
# Lock renames (changed names in resources) that can be processed together: they have reached the
# same position, and are of one patient, or all of resources without a patient.
LOCK_RENAMES, LOCK_SHARED_RENAMES = (
    Query(
        select(*columns_of(RenameRow, FeedRename))
        .where(is_same, col(FeedRename.after) == bindparam("after"))
        .order_by(is_rename_of_resource, col(FeedRename.id))
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True),
        RenameRow,
    )
    for is_same in (
        col(FeedRename.patient_id) == bindparam("patient_id"),
        col(FeedRename.patient_id).is_(None),
    )
)
# Queues the resources that refer to `targets` (`type/id`), of the same patient if there is one, and returns
# the start of the next page. Resources of more than 100 kB are queued unread; a page ends after 8 MiB of
# smaller ones. Without IS TRUE, PostgreSQL may compare each reference with each target.
ADD_OF_TARGETS = Query(
    """
WITH found AS (
    SELECT stored.*, pg_column_size(stored.body) AS size
    FROM records.same_patient(CAST(:patient_id AS uuid)) AS same (id)
    CROSS JOIN LATERAL (
        SELECT one.id, one.type, one.body FROM records.resources AS one
        WHERE one.patient_id = same.id AND one.id > CAST(:after AS uuid)
        ORDER BY one.id LIMIT CAST(:limit AS integer)
    ) AS stored ORDER BY stored.id LIMIT CAST(:limit AS integer)
), sized AS (
    SELECT *, sum(least(size, 100000)) OVER (ORDER BY id) - least(size, 100000) AS before FROM found
), page AS (
    SELECT * FROM sized WHERE before < 8388608
), given AS (
    SELECT id, type FROM page WHERE type = ANY(CAST(:types AS text[])) AND (
        CAST(:targets AS text[]) IS NULL OR size > 100000 OR EXISTS (
            SELECT FROM jsonb_path_query(body, '$.**.reference') AS used (reference)
            WHERE (substring(reference #>> '{}' FROM '^[A-Za-z]+/[^/]+')
                IN (SELECT unnest(CAST(:targets AS text[])))) IS TRUE
        )
    )
), added AS (ADD)
SELECT id FROM page WHERE (SELECT count(*) FROM sized) = CAST(:limit AS integer)
    OR EXISTS (SELECT FROM sized WHERE before >= 8388608)
ORDER BY id DESC LIMIT 1
""".replace("ADD", _ADD),
    UUID,
)
ADD_OF_TOKENS = Query(
    """
WITH page AS (
    SELECT resource_id AS id, type, tokens FROM records.search_entries
    WHERE resource_id > CAST(:after AS uuid) ORDER BY resource_id LIMIT CAST(:limit AS integer)
), given AS (
    SELECT id, type FROM page WHERE type = ANY(CAST(:types AS text[])) AND EXISTS (
        SELECT FROM unnest(page.tokens) AS one (token)
        WHERE (one.token IN (SELECT unnest(CAST(:tokens AS bigint[])))) IS TRUE
    )
), added AS (ADD)
SELECT id FROM page ORDER BY id LIMIT 1 OFFSET CAST(:limit AS integer) - 1
""".replace("ADD", _ADD),
    UUID,
)
PUT_OFF_RENAMES = Command(
    update(FeedRename)
    .where(is_any_of(col(FeedRename.id), "ids"))
    .values(after=bindparam("next_after"))
)
FORGET_RENAMES = Command(delete(FeedRename).where(is_any_of(col(FeedRename.id), "ids")))
ADVANCE = Command(
    update(FeedRebuild)
    .where(col(FeedRebuild.id) == bindparam("rebuild_id"))
    .values(of=bindparam("next_of"), after=bindparam("next_after"))
)
FINISH = Command(delete(FeedRebuild).where(col(FeedRebuild.id) == bindparam("rebuild_id")))


async def sizes(connection: Connection, ids: Collection[UUID]) -> dict[UUID, int]:
    return {row.id: row.size for row in await SIZES.all(connection, ids=[*ids])}


async def superseded(
    connection: Connection, ids: Collection[UUID], trusted: Collection[str]
) -> set[UUID]:
    return {*await SUPERSEDED.all(connection, ids=[*ids], trusted=[*trusted])}


async def roles(connection: Connection, tokens: Collection[int]) -> list[UUID]:
    """Return the roles of practitioners."""
    return await ROLES.all(connection, tokens=[*tokens])


async def add_of_patient(connection: Connection, patient_id: UUID, types: Collection[str]) -> int:
    """Queue the resources of a patient and of merged patients. Return the number of queued IDs."""
    of_resources, of_encounters = ADD_OF_PATIENT
    return await of_resources.run(
        connection, patient_id=patient_id, types=[*types]
    ) + await of_encounters.run(connection, patient_id=patient_id)


async def lock_renames(connection: Connection, *, limit: int) -> list[RenameRow]:
    first = await LOCK_RENAME.first(connection)
    if first is None:
        return []
    if first.patient_id is None:
        return await LOCK_SHARED_RENAMES.all(connection, after=first.after, limit=limit)
    return await LOCK_RENAMES.all(
        connection, patient_id=first.patient_id, after=first.after, limit=limit
    )


async def advance(
    connection: Connection, rebuild: RebuildRow, types: Collection[str], *, limit: int
) -> None:
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
