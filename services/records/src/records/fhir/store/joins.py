"""Joins duplicate practitioners and organizations: newer ids resolve to the oldest."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import field, replace
from typing import TypeVar
from uuid import UUID

from pydantic import JsonValue
from sqlalchemy import select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, is_any_of, row_type
from records.fhir.bundles.bundle_entry import OF_ORGANIZATIONS
from records.fhir.bundles.patient_mapping import is_current
from records.fhir.search_index import repository as search_index
from records.identifiers import JOINED_BY_IDENTIFIER, OF_THINGS, is_placeholder
from records.tables.resources import JoinedResource

K = TypeVar("K")
TYPES = frozenset(JOINED_BY_IDENTIFIER - {"Patient"})


@row_type
class JoinedRow:
    id: UUID
    survivor_id: UUID


@row_type
class Duplicates:
    """The IDs of duplicates, the oldest resource first."""

    type: str
    system: str
    value: str
    ids: list[UUID]
    identifiers: list[JsonValue] = field(default_factory=list)

    def current(self) -> "Duplicates":
        named = (
            id_
            for id_, held in zip(self.ids, self.identifiers, strict=True)
            if is_current(held, self.system, self.value) is not False
        )
        return replace(self, ids=[*named])


SURVIVORS = Query(
    select(*columns_of(JoinedRow, JoinedResource)).where(is_any_of(col(JoinedResource.id), "ids")),
    JoinedRow,
)
JOINED_WITH = Query(
    select(*columns_of(JoinedRow, JoinedResource)).where(
        is_any_of(col(JoinedResource.survivor_id), "ids")
    ),
    JoinedRow,
)
ALL = Query(select(*columns_of(JoinedRow, JoinedResource)), JoinedRow)
DUPLICATES = Query(
    """
SELECT stored.type, named.system, named.value,
    array_agg(stored.id ORDER BY stored.id) AS ids,
    array_agg(stored.body -> 'identifier' ORDER BY stored.id) AS identifiers
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
""",
    Duplicates,
)
JOIN = Command("""
INSERT INTO records.joined_resources AS stored (id, survivor_id)
SELECT * FROM unnest(CAST(:ids AS uuid[]), CAST(:survivors AS uuid[]))
ON CONFLICT (id) DO UPDATE SET survivor_id = excluded.survivor_id
WHERE stored.survivor_id <> excluded.survivor_id
""")


async def survivors(connection: Connection, ids: Collection[UUID]) -> dict[UUID, UUID]:
    if not ids:
        return {}
    return {row.id: row.survivor_id for row in await SURVIVORS.all(connection, ids=[*ids])}


async def survivor(connection: Connection, type_: str, id_: UUID) -> UUID:
    if type_ not in TYPES:
        return id_
    return (await survivors(connection, [id_])).get(id_, id_)


async def groups(connection: Connection, ids: Collection[UUID]) -> dict[UUID, list[UUID]]:
    kept = await survivors(connection, ids)
    members = {kept.get(id_, id_): [kept.get(id_, id_)] for id_ in ids}
    for row in await JOINED_WITH.all(connection, ids=[*members]):
        members[row.survivor_id].append(row.id)
    return {id_: members[kept.get(id_, id_)] for id_ in ids}


async def all_joined(connection: Connection) -> dict[UUID, UUID]:
    return {row.id: row.survivor_id for row in await ALL.all(connection)}


async def duplicates(connection: Connection) -> Sequence[Duplicates]:
    found = await DUPLICATES.all(
        connection,
        types=sorted(TYPES),
        of_things=sorted(OF_THINGS),
        not_of_organizations=sorted(OF_THINGS - OF_ORGANIZATIONS),
    )
    named = (
        one.current() for one in found if not is_placeholder(one.system, one.value, of=one.type)
    )
    return [one for one in named if len(one.ids) > 1]


async def join(connection: Connection, joined: Mapping[UUID, UUID]) -> None:
    """Needs the role of the schema's owner."""
    ids = list(joined)
    await JOIN.run(connection, ids=ids, survivors=[joined[one] for one in ids])
    await search_index.drop(connection, ids)
