"""Each statement handles many entries, because one per entry would take seconds."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeVar
from uuid import UUID

import orjson
from pydantic import JsonValue
from sqlalchemy import ColumnElement, Integer, Text, Uuid, exists, literal_column, or_, select, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, is_any_of
from chassis.writes.creation_statements import part
from records.fhir.bundles.linking import StoredResource
from records.fhir.bundles.patient_mapping import is_current
from records.fhir.bundles.references import ByID, ByIdentifier, ByURL, Reference, Search
from records.fhir.store import joins
from records.fhir.store.readable import is_shared
from records.fhir.store.rows import (
    IdentifiedResource,
    IdentifiersRow,
    NumberedResource,
    ResourceByURL,
    SentBody,
    SourceKey,
    SourceOfResource,
    StoredBody,
    StoredResult,
    StoredText,
    StoredVersion,
)
from records.identifiers import is_placeholder
from records.tables.base import is_in_reach
from records.tables.resources import Resource as ResourceTable

T = TypeVar("T")
R = TypeVar("R", bound=StoredResource)
_ONE: ColumnElement[int] = literal_column("1")
ROWS_AT_ONCE = 2000  # Keeps statements far below the time limit.
WAIT_LONGER = Command(
    "SELECT set_config('lock_timeout', '20s', true), set_config('statement_timeout', '25s', true)"
)
# Plan each statement anew: a large bundle may multiply table sizes, and an older plan would scan a
# whole table per row.
PLAN_EACH_STATEMENT = Command("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
FIND_KEYS = Query(
    """
SELECT type, source_key, resource_id
FROM unnest(CAST(:types AS text[]), CAST(:source_keys AS text[])) AS given (type, source_key)
JOIN records.resource_keys USING (type, source_key)
""",
    SourceKey,
)
# Inserting waits for concurrent imports with the same keys. ON CONFLICT does not name columns,
# because that needs the right to read them.
CLAIM_KEYS = Command("""
INSERT INTO records.resource_keys (type, source_key, resource_id)
SELECT * FROM unnest(CAST(:types AS text[]), CAST(:source_keys AS text[]), CAST(:ids AS uuid[]))
ON CONFLICT DO NOTHING
""")
NEW_KEYS = part(
    "stored_keys",
    """
INSERT INTO records.resource_keys (type, source_key, resource_id)
SELECT type, source_key, id FROM added CROSS JOIN unnest(CAST(:source_keys AS text[])) AS given (source_key)
ON CONFLICT DO NOTHING
""",
)
FIND_BY_URL = Query(
    select(*columns_of(ResourceByURL, ResourceTable)).where(
        is_any_of(col(ResourceTable.full_url), "urls", Text)
    ),
    ResourceByURL,
    is_in_reach(col(ResourceTable.patient_id)),
)


def _in_reach(statement: str, row: type[R], *, of_patients: bool = False) -> Query[R]:
    columns = {
        "type": Text,
        "id": Uuid,
        "patient_id": Uuid,
        "number": Integer,
        "identifiers": JSONB,
    }
    names = [field.name for field in fields(row)]
    found = text(statement).columns(**{name: columns[name] for name in names}).subquery("found")
    if of_patients:
        return Query(select(*found.c), row, is_in_reach(found.c.patient_id))
    shared = exists(
        select(_ONE).where(col(ResourceTable.id) == found.c.id, is_shared(ResourceTable))
    )
    is_readable = or_(is_in_reach(found.c.patient_id), shared.correlate(found))
    return Query(select(*found.c), row, is_readable)


FIND_BY_ID = _in_reach(
    """
SELECT 'Patient' AS type, id, id AS patient_id FROM records.patients WHERE id = ANY(CAST(:ids AS uuid[]))
UNION ALL
SELECT 'Encounter', id, patient_id FROM records.encounters WHERE id = ANY(CAST(:ids AS uuid[]))
UNION ALL
SELECT type, id, patient_id FROM records.resources
WHERE id = ANY(CAST(:ids AS uuid[])) AND type NOT IN ('Patient', 'Encounter')
""",
    StoredResource,
)
FIND_ROWS = Query(
    """
SELECT 'Task' AS type, id, CAST(NULL AS uuid) AS patient_id FROM records.tasks
WHERE id = ANY(CAST(:ids AS uuid[]))
UNION ALL
SELECT 'DocumentReference', id, patient_id FROM records.encounters
WHERE id = ANY(CAST(:ids AS uuid[])) AND summary IS NOT NULL
""",
    StoredResource,
)
FIND_BY_IDENTIFIER = _in_reach(
    """
SELECT resources.type, resources.id, resources.patient_id, given.number,
    resources.body -> 'identifier' AS identifiers
FROM unnest(CAST(:numbers AS integer[]), CAST(:types AS text[]), CAST(:patterns AS text[]))
    AS given (number, type, pattern)
JOIN records.resources
    ON resources.type = given.type AND resources.body -> 'identifier' @> CAST(given.pattern AS jsonb)
""",
    IdentifiedResource,
)
FIND_PATIENTS_BY_IDENTIFIER = _in_reach(
    """
SELECT DISTINCT ON (given.number, records.survivor_of(stored.patient_id))
    'Patient' AS type, stored.patient_id AS id, stored.patient_id, given.number
FROM unnest(CAST(:numbers AS integer[]), CAST(:systems AS text[]), CAST(:values AS text[]))
    AS given (number, system, value)
JOIN records.patient_identifiers AS stored
    ON stored.value = given.value AND (given.system IS NULL OR stored.system = given.system)
        AND stored.identifies AND stored.is_vouched AND (stored.ends_at IS NULL OR stored.ends_at > now())
ORDER BY given.number, records.survivor_of(stored.patient_id),
    CASE WHEN given.system IS NULL THEN stored.patient_id = records.own_holder_of(given.value) END DESC,
    stored.patient_id
""",
    NumberedResource,
    of_patients=True,
)
FIND_SENT = Query(
    """
SELECT given.id, sent.body, sent.source
FROM unnest(CAST(:ids AS uuid[]), CAST(:sources AS text[])) AS given (id, source)
CROSS JOIN LATERAL (
    SELECT DISTINCT ON (name) body, source, version
    FROM records.resource_versions AS version_of
    CROSS JOIN LATERAL (
        SELECT CASE WHEN version_of.source LIKE 'urn:uuid:%'
            AND version_of.source IS DISTINCT FROM given.source THEN '' ELSE version_of.source END
    ) AS named (name)
    WHERE id = given.id AND (written_by IS NULL OR type IN ('Patient', 'Encounter'))
    ORDER BY name, version DESC
) AS sent
ORDER BY given.id, sent.version DESC
""",
    SentBody,
)
# The version with which `PUT_RESOURCES` compares a repeated import of an edited resource.
FIND_SENT_BEFORE_EDITS = Query(
    """
SELECT stored.id, sent.body
FROM unnest(CAST(:ids AS uuid[]), CAST(:sources AS text[])) AS given (id, source)
JOIN records.resources AS stored USING (id)
CROSS JOIN LATERAL (
    SELECT body FROM records.resource_versions AS sent
    WHERE sent.id = given.id AND sent.written_by IS NULL
    ORDER BY sent.source IS NOT DISTINCT FROM given.source DESC, sent.version DESC LIMIT 1
) AS sent
WHERE stored.written_by IS NOT NULL
""",
    StoredBody,
)
FIND_SOURCES = Query(
    """
SELECT id, source FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[])) AND source IS NOT NULL
UNION
SELECT id, source FROM records.resource_versions
WHERE id = ANY(CAST(:ids AS uuid[])) AND source IS NOT NULL
""",
    SourceOfResource,
)
FIND_IDENTIFIERS = Query(
    """
SELECT id, body -> 'identifier' AS identifiers FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))
""",
    IdentifiersRow,
)
FIND_RESULTS = Query(
    """
SELECT id, body - 'text' - 'contained' - 'component' - 'note' AS body,
    CASE WHEN written_by IS NULL THEN source END AS source
FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))
""",
    StoredResult,
)
FIND_DRAFTS = Query(
    """
SELECT stored.id, stored.type, version_of.* FROM records.resources AS stored CROSS JOIN LATERAL (
    SELECT stored.version, CAST(stored.body AS text) AS body, stored.source, stored.written_by AS author,
        stored.written_by_kind AS author_kind, stored.accepted_by
    UNION ALL
    SELECT version, CAST(body AS text), source, written_by, written_by_kind, accepted_by
    FROM records.resource_versions WHERE id = stored.id
) AS version_of
WHERE stored.id = ANY(CAST(:ids AS uuid[])) AND stored.written_by_kind = 'agent' AND stored.accepted_by IS NULL
ORDER BY stored.id, version_of.version DESC
""",
    StoredVersion,
)
FIND_TEXTS = Query(
    "SELECT id, CAST(body AS text) AS body FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))",
    StoredText,
)
# Imported versions come first, the newest of them at the top.
FIND_ALL_BODIES = Query(
    """
SELECT id, body FROM (
    SELECT id, body, version, source, written_by FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[]))
    UNION ALL
    SELECT id, body, version, source, written_by FROM records.resource_versions
    WHERE id = ANY(CAST(:ids AS uuid[]))
) AS stored
ORDER BY source IS NULL AND written_by IS NOT NULL, version DESC
""",
    StoredBody,
)


async def find_ids(
    connection: Connection, keys: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], UUID]:
    found: dict[tuple[str, str], UUID] = {}
    for batch in _batches(keys):
        types, source_keys = zip(*batch, strict=True)
        for row in await FIND_KEYS.all(connection, types=types, source_keys=source_keys):
            found[row.type, row.source_key] = row.resource_id
    joinable = {id_ for (type_, _), id_ in found.items() if type_ in joins.TYPES}
    known = await joins.survivors(connection, joinable)
    return {key: known.get(id_, id_) for key, id_ in found.items()}


async def claim_keys(connection: Connection, keys: Sequence[tuple[str, str, UUID]]) -> bool:
    claimed = 0
    for batch in _batches(keys):
        types, source_keys, ids = zip(*batch, strict=True)
        claimed += await CLAIM_KEYS.run(connection, types=types, source_keys=source_keys, ids=ids)
    return claimed == len(keys)


async def find_resources(
    connection: Connection, references: Collection[Reference]
) -> dict[Reference, list[StoredResource]]:
    found: dict[Reference, list[StoredResource]] = {}
    urls = [reference.url for reference in references if isinstance(reference, ByURL)]
    for some in _batches(urls):
        for by_url in await FIND_BY_URL.all(connection, urls=some):
            found.setdefault(ByURL(by_url.full_url), []).append(by_url)
    ids = [
        resource_id
        for reference in references
        if isinstance(reference, ByID) and (resource_id := _uuid(reference.id)) is not None
    ]
    for batch in _batches(ids):
        for row in await FIND_BY_ID.all(connection, ids=batch):
            found.setdefault(ByID(row.type, str(row.id)), []).append(row)
    searches = [reference for reference in references if isinstance(reference, Search)]
    for match in await _find_by_identifier(connection, searches):
        found.setdefault(searches[match.number], []).append(match)
    joinable = {one.id for each in found.values() for one in each if one.type in joins.TYPES}
    known = await joins.survivors(connection, joinable)
    return {reference: _distinct(matches, known) for reference, matches in found.items()}


def _distinct(
    matches: Sequence[StoredResource], survivors: Mapping[UUID, UUID]
) -> list[StoredResource]:
    resolved = (replace(one, id=survivors.get(one.id, one.id)) for one in matches)
    return list({(one.type, one.id): one for one in resolved}.values())


async def find_rows(
    connection: Connection, names: Collection[Reference]
) -> dict[Reference, list[StoredResource]]:
    ids = [
        found
        for name in names
        if isinstance(name, ByID) and name.type in {"Task", "DocumentReference"}
        if (found := _uuid(name.id)) is not None
    ]
    return {
        ByID(row.type, str(row.id)): [row]
        for batch in _batches(ids)
        for row in await FIND_ROWS.all(connection, ids=batch)
    }


async def _find_by_identifier(
    connection: Connection, searches: Sequence[Search]
) -> list[NumberedResource]:
    found: list[NumberedResource] = []
    patients = [
        (number, one.system, one.value)
        for number, search in enumerate(searches)
        if search.type == "Patient"
        for one in _identifying(search)
    ]
    if patients:
        numbers, systems, values = zip(*patients, strict=True)
        found += await FIND_PATIENTS_BY_IDENTIFIER.all(
            connection, numbers=numbers, systems=systems, values=values
        )
    others = [
        (number, search.type, pattern)
        for number, search in enumerate(searches)
        if search.type != "Patient"
        for one in _identifying(search)
        for pattern in _patterns(one)
    ]
    if others:
        numbers, types, patterns = zip(*others, strict=True)
        for row in await FIND_BY_IDENTIFIER.all(
            connection, numbers=numbers, types=types, patterns=patterns
        ):
            wanted = searches[row.number].alternatives
            current = {is_current(row.identifiers, one.system, one.value) for one in wanted}
            if True in current or False not in current:
                found.append(row)
    return found


async def find_sent(
    connection: Connection, sources: Mapping[UUID, str | None]
) -> Sequence[SentBody]:
    """Return the latest earlier version from each source. All sources without a name count as one,
    which comes last.
    """
    if not sources:
        return []
    return await FIND_SENT.all(connection, ids=list(sources), sources=list(sources.values()))


async def find_sent_before_edits(
    connection: Connection, sources: Mapping[UUID, str | None]
) -> list[StoredBody]:
    return [
        row
        for batch in _batches([*sources.items()])
        for row in await FIND_SENT_BEFORE_EDITS.all(
            connection, ids=[key for key, _ in batch], sources=[source for _, source in batch]
        )
    ]


async def find_sources(connection: Connection, ids: Iterable[UUID]) -> dict[UUID, set[str]]:
    sources: dict[UUID, set[str]] = {}
    for batch in _batches([*ids]):
        for row in await FIND_SOURCES.all(connection, ids=batch):
            sources.setdefault(row.id, set()).add(row.source)
    return sources


async def find_identifiers(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, JsonValue]:
    return {
        row.id: row.identifiers
        for batch in _batches(ids)
        for row in await FIND_IDENTIFIERS.all(connection, ids=batch)
    }


async def find_results(connection: Connection, ids: Sequence[UUID]) -> list[StoredResult]:
    return [row for batch in _batches(ids) for row in await FIND_RESULTS.all(connection, ids=batch)]


async def find_drafts(
    connection: Connection, ids: Sequence[UUID]
) -> dict[UUID, list[StoredVersion]]:
    """Return the versions of agents' resources that no person has accepted, the newest first."""
    found: defaultdict[UUID, list[StoredVersion]] = defaultdict(list)
    for batch in _batches(ids):
        for row in await FIND_DRAFTS.all(connection, ids=batch):
            found[row.id].append(row)
    return found


async def find_texts(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, bytes]:
    rows = [row for batch in _batches(ids) for row in await FIND_TEXTS.all(connection, ids=batch)]
    return {row.id: row.body.encode() for row in rows}


async def find_all_bodies(connection: Connection, ids: Sequence[UUID]) -> list[StoredBody]:
    return [
        row for batch in _batches(ids) for row in await FIND_ALL_BODIES.all(connection, ids=batch)
    ]


def _batches(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(rows), ROWS_AT_ONCE):
        yield rows[first : first + ROWS_AT_ONCE]


def _uuid(text_: str) -> UUID | None:
    try:
        return UUID(text_)
    except ValueError:
        return None


def _identifying(search: Search) -> list[ByIdentifier]:
    return [
        one
        for one in search.alternatives
        if not is_placeholder(one.system, one.value, of=search.type)
    ]


def _patterns(search: ByIdentifier) -> list[str]:
    identifier = _identifier(search)
    return [orjson.dumps(pattern).decode() for pattern in ([identifier], identifier)]


def pattern_of(search: ByIdentifier) -> str:
    """Return the pattern of a list of identifiers with this one."""
    return orjson.dumps([_identifier(search)]).decode()


def _identifier(search: ByIdentifier) -> dict[str, str]:
    system = {"system": search.system} if search.system else {}
    return {"value": search.value, **system}
