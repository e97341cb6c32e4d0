"""Documents that another document replaces (`relatesTo`). Their source often leaves the status `current`."""

from collections.abc import Collection, Mapping
from uuid import UUID

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from records.fhir.r4.modifiers import modifiers_of
from records.fhir.r4.standings import is_in_error, is_unaccepted
from records.fhir.search_index.tokens import token_of
from records.lenient_json import LenientJSON

DOCUMENT = "DocumentReference"
IS_REPLACEMENT = token_of(DOCUMENT, "relation", "replaces")
# Positions of replaced documents in the feed: before imports, behind everything else. Rows with these
# positions do not queue further documents: a chain of documents would be sent again for each of its
# documents. The positions are random because the service may not use the sequence of positions.
FIRST, END = 2**61, 2**62


@row_type
class Replacement:
    """`body`: of the newer document, without `content`."""

    newer_id: UUID
    replaced_id: UUID
    survivor: UUID
    written_by: str | None
    body: str


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
SELECT newer.id AS newer_id, replaced.id AS replaced_id, records.survivor_of(newer.patient_id) AS survivor,
    newer.written_by, (newer.body - 'content')::text AS body
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
# Earlier versions may have replaced other documents, which are current again.
TARGETS = Query(
    """
SELECT DISTINCT replaced.id FROM unnest(CAST(:ids AS uuid[])) AS given (id)
CROSS JOIN LATERAL (
    SELECT body FROM records.resources WHERE id = given.id AND type = 'DocumentReference'
    UNION ALL
    SELECT body FROM records.resource_versions WHERE id = given.id AND type = 'DocumentReference'
) AS newer TARGETS
WHERE replaced.id IS NOT NULL
""".replace("TARGETS", _TARGETS),
    UUID,
)
QUEUE = Command(
    """
INSERT INTO records.feed (position, bucket, type, resource_id) OVERRIDING SYSTEM VALUE
SELECT 2305843009213693952 + (random() * 2305843009213690000)::bigint, get_byte(uuid_send(id), 15) & 15, type, id
FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[])) AND type = 'DocumentReference'
"""
)


def is_of_replaced(position: int) -> bool:
    return FIRST <= position < END


async def queue_replaced(connection: Connection, documents: Collection[UUID]) -> None:
    """Queue the documents that these documents replace or replaced before."""
    ids = await TARGETS.all(connection, ids=[*documents])
    if ids:
        await QUEUE.run(connection, ids=ids)


async def replaced_among(
    connection: Connection, documents: Mapping[UUID, UUID | None], trusted: Collection[str]
) -> set[UUID]:
    """Return the documents that an accepted document of the same patient replaces. Documents that
    replace each other are all current. `documents`: the patients by document.
    """
    found = await _replacements(connection, documents, trusted)
    newer = {one.newer_id: documents[one.replaced_id] for one in found}
    pairs = {(one.replaced_id, one.newer_id) for one in found}
    reverse = await _replacements(connection, newer, trusted)
    pairs -= {(one.newer_id, one.replaced_id) for one in reverse}
    return {replaced_id for replaced_id, _ in pairs}


async def _replacements(
    connection: Connection, documents: Mapping[UUID, UUID | None], trusted: Collection[str]
) -> list[Replacement]:
    survivors = {one for one in documents.values() if one is not None}
    if not survivors:
        return []
    found = await REPLACEMENTS.all(
        connection, ids=[*documents], survivors=[*survivors], is_replacement=IS_REPLACEMENT
    )
    return [
        one for one in found if one.survivor == documents[one.replaced_id] and _counts(one, trusted)
    ]


def _counts(newer: Replacement, trusted: Collection[str]) -> bool:
    body = LenientJSON.parse(newer.body)
    is_draft = is_unaccepted(body) and f"{newer.written_by or ''}:{DOCUMENT}" not in trusted
    return not (is_in_error(body) or is_draft or modifiers_of(body))
