"""Documents that another document replaces (`relatesTo`). Their source often leaves the status `current`."""

from collections.abc import Collection, Mapping
from uuid import UUID

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from records.fhir.r4.standings import is_in_error, is_unaccepted
from records.fhir.search_index.tokens import token_of
from records.lenient_json import LenientJSON

DOCUMENT = "DocumentReference"
IS_REPLACEMENT = token_of(DOCUMENT, "relation", "replaces")


@row_type
class Replacement:
    """`body`: of the newer document, without `content`."""

    replaced_id: UUID
    survivor: UUID
    written_by: str | None
    body: str


@row_type
class Target:
    newer_id: UUID
    replaced_id: UUID


# Targets of a resource `newer`: by its id here, by its address at the source, and by its identifier.
_TARGETS = """
CROSS JOIN LATERAL jsonb_path_query(newer.body, '$.relatesTo[*] ? (@.code == "replaces").target') AS one (target)
CROSS JOIN LATERAL (
    SELECT CASE WHEN pg_input_is_valid(local_id, 'uuid') THEN local_id::uuid END
    FROM substring(target ->> 'reference' FROM '^DocumentReference/([^/]+)') AS local_id
    UNION
    SELECT resource_id FROM records.resource_keys
    WHERE type = 'DocumentReference' AND source_key = 'url|' || (target ->> 'reference')
    UNION
    SELECT named.id
    FROM (SELECT target -> 'identifier' AS given WHERE target ? 'identifier' OFFSET 0) AS logical
    CROSS JOIN LATERAL (
        SELECT id FROM records.resources WHERE type = 'DocumentReference' AND body -> 'identifier' @> jsonb_build_array(
            jsonb_build_object('system', given -> 'system', 'value', given -> 'value')
        ) OFFSET 0
    ) AS named
) AS replaced (id)
"""
REPLACEMENTS = Query(
    """
SELECT replaced.id AS replaced_id, records.survivor_of(newer.patient_id) AS survivor, newer.written_by,
    (newer.body - 'content')::text AS body
FROM (
    SELECT DISTINCT records.same_patient(survivor) AS id FROM unnest(CAST(:survivors AS uuid[])) AS one (survivor)
) AS same
JOIN records.search_entries AS entry ON entry.patient_id = same.id AND entry.type = 'DocumentReference'
    AND CAST(:is_replacement AS bigint) = ANY (entry.tokens)
JOIN records.resources AS newer ON newer.id = entry.resource_id
TARGETS
WHERE replaced.id = ANY(CAST(:ids AS uuid[])) AND replaced.id <> newer.id
""".replace("TARGETS", _TARGETS),
    Replacement,
)
TARGETS = Query(
    """
SELECT newer.id AS newer_id, replaced.id AS replaced_id FROM unnest(CAST(:ids AS uuid[])) AS given (id)
CROSS JOIN LATERAL (
    SELECT id, body FROM records.resources WHERE id = given.id AND type = 'DocumentReference' OFFSET 0
) AS newer TARGETS
WHERE replaced.id IS NOT NULL
""".replace("TARGETS", _TARGETS),
    Target,
)
QUEUE = Command(
    """
INSERT INTO records.feed (bucket, type, resource_id)
SELECT get_byte(uuid_send(id), 15) & 15, type, id
FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[])) AND type = 'DocumentReference'
"""
)


async def queue_replaced(connection: Connection, documents: Collection[UUID]) -> None:
    """Queue the documents that these documents replace. Documents that replace each other are not
    queued, because each would queue the other one for ever.
    """
    targets: dict[UUID, set[UUID]] = {}
    unread = {*documents}
    while unread:
        targets |= {one: set() for one in unread}
        for found in await TARGETS.all(connection, ids=[*unread]):
            targets[found.newer_id].add(found.replaced_id)
        unread = {one for ids in targets.values() for one in ids} - targets.keys()
    ids = {
        one for newer in documents for one in targets[newer] if newer not in _behind(one, targets)
    }
    if ids:
        await QUEUE.run(connection, ids=[*ids])


def _behind(document: UUID, targets: Mapping[UUID, set[UUID]]) -> set[UUID]:
    found, reached = set[UUID](), {document}
    while reached:
        found |= reached
        reached = {one for each in reached for one in targets[each]} - found
    return found


async def replaced_among(
    connection: Connection, documents: Mapping[UUID, UUID | None], trusted: Collection[str]
) -> set[UUID]:
    """Return the documents that an accepted document of the same patient replaces. `documents`: the
    patients by document.
    """
    if not documents:
        return set()
    survivors = {one for one in documents.values() if one is not None}
    found = await REPLACEMENTS.all(
        connection, ids=[*documents], survivors=[*survivors], is_replacement=IS_REPLACEMENT
    )
    return {
        one.replaced_id
        for one in found
        if one.survivor == documents[one.replaced_id] and _counts(one, trusted)
    }


def _counts(newer: Replacement, trusted: Collection[str]) -> bool:
    body = LenientJSON.parse(newer.body)
    is_draft = is_unaccepted(body) and f"{newer.written_by or ''}:{DOCUMENT}" not in trusted
    return not (is_in_error(body) or is_draft)
