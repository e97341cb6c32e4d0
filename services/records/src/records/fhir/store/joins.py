"""SQL statements about practitioners and organizations that were stored twice. An operator joins them:
the ids of the younger ones resolve to the oldest one.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, select, text
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type
from records.fhir.bundles.bundle_entry import JOINED_BY_IDENTIFIER, OF_ORGANIZATIONS
from records.fhir.search_index import repository as search_index
from records.identifiers import OF_THINGS
from records.tables.resources import JoinedResource

K = TypeVar("K")
TYPES = frozenset(JOINED_BY_IDENTIFIER - {"Patient"})


@row_type
class JoinedRow:
    id: UUID
    survivor_id: UUID


@row_type
class Duplicates:
    """Resources of one type that have an identifier in common, the oldest first."""

    type: str
    system: str
    value: str
    ids: list[UUID]


SURVIVORS = Query(
    select(*columns_of(JoinedRow, JoinedResource)).where(
        col(JoinedResource.id) == any_(bindparam("ids", type_=ARRAY(Uuid)))
    ),
    JoinedRow,
)
ALL = Query(select(*columns_of(JoinedRow, JoinedResource)), JoinedRow)
DUPLICATES = Query(
    text("""
SELECT stored.type, named.system, named.value,
    array_agg(stored.id ORDER BY stored.id) AS ids
FROM records.resources AS stored
CROSS JOIN LATERAL (
    SELECT DISTINCT one ->> 'system' AS system, btrim(one ->> 'value') AS value
    FROM jsonb_path_query(stored.body, '$.identifier[*]') AS one
    WHERE one ->> 'system' <> '' AND btrim(one ->> 'value') <> '' AND NOT (
        coalesce(one #>> '{type,coding,0,code}', one #>> '{type,text}', '') = ANY(
            CASE stored.type WHEN 'Organization' THEN CAST(:not_of_organizations AS text[])
            ELSE CAST(:of_things AS text[]) END
        )
    )
) AS named
WHERE stored.type = ANY(CAST(:types AS text[]))
GROUP BY stored.type, named.system, named.value
HAVING count(*) > 1
ORDER BY stored.type, named.system, named.value
"""),
    Duplicates,
)
JOIN = Command(
    text("""
INSERT INTO records.joined_resources AS stored (id, survivor_id)
SELECT * FROM unnest(CAST(:ids AS uuid[]), CAST(:survivors AS uuid[]))
ON CONFLICT (id) DO UPDATE SET survivor_id = excluded.survivor_id
WHERE stored.survivor_id <> excluded.survivor_id
""")
)


async def survivors(connection: Connection, ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Return the survivors of the resources that were joined."""
    if not ids:
        return {}
    return {row.id: row.survivor_id for row in await SURVIVORS.all(connection, ids=[*ids])}


async def survivor(connection: Connection, type_: str, id_: UUID) -> UUID:
    """Return the survivor of a resource; the resource itself if it was not joined."""
    if type_ not in TYPES:
        return id_
    return (await survivors(connection, [id_])).get(id_, id_)


async def all_joined(connection: Connection) -> dict[UUID, UUID]:
    """Return the survivors of all joined resources, as the schema's owner."""
    return {row.id: row.survivor_id for row in await ALL.all(connection)}


async def duplicates(connection: Connection) -> Sequence[Duplicates]:
    """Fetch all resources with an identifier in common, joined or not, as the schema's owner."""
    return await DUPLICATES.all(
        connection,
        types=sorted(TYPES),
        of_things=sorted(OF_THINGS),
        not_of_organizations=sorted(OF_THINGS - OF_ORGANIZATIONS),
    )


async def join(connection: Connection, joined: Mapping[UUID, UUID]) -> None:
    """Store the survivors of resources, as the schema's owner. Searches no longer find the others."""
    ids = list(joined)
    await JOIN.run(connection, ids=ids, survivors=[joined[one] for one in ids])
    await search_index.drop(connection, ids)
