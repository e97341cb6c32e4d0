"""Statements compare times themselves, because a concurrent import may store a newer version."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import orjson

from chassis.database.pool import Connection
from chassis.database.statements import Query
from records.fhir.bundles.doubts import STATUSES, Doubt, reopening
from records.fhir.bundles.linking import Resource
from records.fhir.bundles.source_times import (
    INSTANT,
    MAX_AHEAD,
    NO_NAME,
    Older,
    are_of_same_source,
)
from records.fhir.store.rows import WrittenResource
from records.lenient_json import LenientJSON


@dataclass(frozen=True, slots=True)
class OlderState:
    id: UUID
    last_updated: datetime
    known_last_updated: datetime


def time_of(row: str) -> str:
    """Parse `lastUpdated` in SQL as `source_times.last_updated` does: leap seconds count as second
    59, and digits after microseconds are ignored.
    """
    instant = f"{row}.body #>> '{{meta,lastUpdated}}'"
    moment = f"""CAST(regexp_replace(
        regexp_replace({instant}, '(:[0-5][0-9].)60', '\\159'), '([.][0-9]{{6}})[0-9]+', '\\1'
    ) AS timestamptz)"""
    return f"""
    CASE WHEN {instant} ~ '^{INSTANT}$' AND pg_input_is_valid({instant}, 'timestamptz') THEN CASE
        WHEN {moment} <= now() + interval '{MAX_AHEAD.days} days' THEN {moment}
    END END"""


def sent_by_source_of(sent: str, now: str) -> str:
    """Only imports have a source."""
    one, other = (
        f"CASE WHEN {row}.source LIKE '{NO_NAME}%' THEN '' ELSE {row}.source END"
        for row in (sent, now)
    )
    return f"({one} = {other})"


def is_of_same_author(sent: str, now: str) -> str:
    """Whether a feed has sent both, or the same agent: agents may name any source."""
    return f"({sent}.written_by IS NOT DISTINCT FROM {now}.written_by)"


# The identifiers of the patient `known` that the source `given` has sent last.
LAST_SENT = f"""
SELECT body -> 'identifier' AS identifiers
FROM (
    SELECT version, body, source, full_url
    FROM records.resources WHERE id = known.id
    UNION ALL
    SELECT version, body, source, full_url
    FROM records.resource_versions WHERE id = known.id
) AS stored
CROSS JOIN LATERAL (
    SELECT CASE WHEN stored.source = stored.full_url THEN '' ELSE stored.source END AS source
) AS version_of
WHERE {sent_by_source_of("version_of", "given")}
ORDER BY version DESC LIMIT 1
"""  # noqa: S608 - Our own statement.
KNOWN_TIME = f"""
CASE WHEN given.source IS NOT NULL AND given.body #>> '{{meta,lastUpdated}}' IS NOT NULL THEN (
    SELECT max({time_of("sent")}) FROM (
        SELECT body, source, written_by FROM records.resources WHERE id = given.id
        UNION ALL
        SELECT body, source, written_by FROM records.resource_versions WHERE id = given.id
    ) AS sent WHERE {sent_by_source_of("sent", "given")} AND {is_of_same_author("sent", "given")}
) END"""  # noqa: S608 - Our own statement.


def accepts_draft(stored: str, now: str) -> str:
    """Whether a person sends an agent's patient or encounter again, which is not labelled."""
    return (
        f"(({stored}.written_by_kind = 'agent' AND {stored}.accepted_by IS NULL"
        f" AND {now}.written_by_kind = 'person') IS TRUE)"
    )


_PAIRS = ", ".join(f"'{name}', {{0}}.body -> '{name}'" for name in STATUSES)
STATUSES_OF = f"jsonb_build_object({_PAIRS})"
# Stores new versions. The join skips unchanged resources (ON CONFLICT would lock their rows),
# repeats, and versions older than the newest of their source, so local changes and versions of
# other sources stay, but not drafts of agents. For a locally written resource, a source without an earlier version is
# compared with the newest import of any source. Callers MUST also write the search and chart
# entries, because the setting keeps the resources off the backlog of charts. OFFSET 0 keeps
# PostgreSQL from reading all keys with a plan for small tables.
PUT_RESOURCES = Query(
    f"""
WITH given AS (
    SELECT id, type, full_url, patient_id, encounter_id, CAST(body AS jsonb) AS body,
        written_by, written_by_kind, accepted_by, source, ends_draft
    FROM unnest(
        CAST(:ids AS uuid[]), CAST(:types AS text[]), CAST(:full_urls AS text[]),
        CAST(:patient_ids AS uuid[]), CAST(:encounter_ids AS uuid[]), CAST(:bodies AS text[]),
        CAST(:authors AS text[]), CAST(:author_kinds AS text[]), CAST(:acceptors AS text[]),
        CAST(:sources AS text[]), CAST(:ends_drafts AS boolean[])
    ) AS given (
        id, type, full_url, patient_id, encounter_id, body, written_by, written_by_kind, accepted_by,
        source, ends_draft
    )
)
INSERT INTO records.resources (
    id, type, full_url, patient_id, encounter_id, body, written_by, written_by_kind, accepted_by,
    source
)
SELECT given.id, given.type, given.full_url, given.patient_id, given.encounter_id, given.body, given.written_by,
    given.written_by_kind, given.accepted_by, given.source
FROM given
CROSS JOIN (
    SELECT set_config('records.chart_entries', 'written', true) OFFSET 0
) AS setting
LEFT JOIN LATERAL (
    SELECT id, patient_id, encounter_id, body, source, written_by, written_by_kind, accepted_by
    FROM records.resources WHERE resources.id = given.id OFFSET 0
) AS stored ON true
WHERE stored.id IS NULL
   OR {accepts_draft("stored", "given")}
   OR (stored.patient_id, stored.encounter_id, stored.body)
      IS DISTINCT FROM (given.patient_id, given.encounter_id, given.body)
  AND (
    given.source IS NOT NULL AND NOT given.ends_draft
    AND (stored.source IS DISTINCT FROM given.source OR stored.written_by IS NOT NULL) AND (
        SELECT (sent.patient_id, sent.encounter_id, sent.body)
            IS NOT DISTINCT FROM (given.patient_id, given.encounter_id, given.body)
        FROM records.resource_versions AS sent
        WHERE sent.id = given.id AND (sent.written_by IS NULL OR sent.written_by = given.written_by) AND (
            sent.source = given.source OR stored.written_by IS NOT NULL
        )
        ORDER BY sent.source IS NOT DISTINCT FROM given.source DESC, sent.version DESC LIMIT 1
    )
  ) IS NOT TRUE AND ({KNOWN_TIME} > {time_of("given")}) IS NOT TRUE
ON CONFLICT (id) DO UPDATE SET
    full_url = coalesce(excluded.full_url, resources.full_url),
    patient_id = excluded.patient_id,
    encounter_id = excluded.encounter_id,
    body = excluded.body,
    written_by = CASE WHEN excluded.accepted_by IS NULL THEN excluded.written_by
        ELSE resources.written_by END,
    written_by_kind = CASE WHEN excluded.accepted_by IS NULL THEN excluded.written_by_kind
        ELSE resources.written_by_kind END,
    accepted_by = excluded.accepted_by,
    source = excluded.source
WHERE {accepts_draft("resources", "excluded")}
  OR (resources.patient_id, resources.encounter_id, resources.body)
      IS DISTINCT FROM (excluded.patient_id, excluded.encounter_id, excluded.body)
  AND (
    {sent_by_source_of("resources", "excluded")} AND {is_of_same_author("resources", "excluded")}
    AND {time_of("resources")} > {time_of("excluded")}
  ) IS NOT TRUE
RETURNING id, version, old.patient_id AS former_patient_id,
    CASE WHEN old.id IS NOT NULL AND {STATUSES_OF.format("old")} IS DISTINCT FROM {STATUSES_OF.format("new")}
        THEN {STATUSES_OF.format("old")} || jsonb_build_object(
            'issued', old.body -> 'issued', 'meta', old.body -> 'meta'
        )
    END AS former,
    CASE WHEN old.written_by IS NULL THEN old.source END AS former_source
""",  # noqa: S608 - Our own statement.
    WrittenResource,
)
FIND_OLDER = Query(
    f"""
SELECT id, last_updated, known_last_updated FROM (
    SELECT id, {time_of("given")} AS last_updated, {KNOWN_TIME} AS known_last_updated
    FROM (
        SELECT id, source, written_by, CAST(body AS jsonb) AS body
        FROM unnest(
            CAST(:ids AS uuid[]), CAST(:sources AS text[]), CAST(:authors AS text[]), CAST(:bodies AS text[])
        ) AS sent (id, source, written_by, body)
    ) AS given
) AS timed WHERE last_updated < known_last_updated
""",  # noqa: S608 - Our own statement.
    OlderState,
)


async def put_resources(
    connection: Connection, resources: Sequence[Resource]
) -> dict[UUID, WrittenResource]:
    """Set `older` if the source has already sent a newer version, and `reopening`."""
    rows = await PUT_RESOURCES.all(
        connection,
        ids=[resource.id for resource in resources],
        types=[resource.type for resource in resources],
        full_urls=[resource.entry.full_url for resource in resources],
        patient_ids=[resource.patient_id for resource in resources],
        encounter_ids=[resource.encounter_id for resource in resources],
        bodies=[resource.body.decode() for resource in resources],
        ends_drafts=[resource.ends_draft for resource in resources],
        authors=[resource.author and resource.author.name for resource in resources],
        author_kinds=[resource.author and resource.author.kind for resource in resources],
        acceptors=[resource.author and resource.author.accepted_by for resource in resources],
        sources=[resource.entry.source for resource in resources],
    )
    written = {row.id: row for row in rows}
    for one in resources:
        if one.id in written:
            one.reopening = _reopening(one, written[one.id])
    await _mark_older(connection, (one for one in resources if one.id not in written))
    return written


def _reopening(resource: Resource, row: WrittenResource) -> Doubt | None:
    if row.former is None:
        return None
    return reopening(
        resource.type,
        LenientJSON(row.former),
        LenientJSON(orjson.loads(resource.body)),
        f"{resource.entry.pointer}/resource",
        is_of_source=are_of_same_source(resource.entry.source, row.former_source),
    )


async def _mark_older(connection: Connection, resources: Iterable[Resource]) -> None:
    sent = {one.id: one for one in resources}
    older = await find_older(
        connection,
        [
            (one.id, one.entry.source, one.body, None if one.author is None else one.author.name)
            for one in sent.values()
        ],
    )
    for id_, times in older.items():
        sent[id_].older = times


async def find_older(
    connection: Connection, sent: Iterable[tuple[UUID, str | None, bytes, str | None]]
) -> dict[UUID, Older]:
    """Return the resources (id, source, body, author) of which the source has already sent a newer
    version.
    """
    timed = [
        (id_, source, body, author)
        for id_, source, body, author in sent
        if source is not None and b'"lastUpdated"' in body
    ]
    if not timed:
        return {}
    rows = await FIND_OLDER.all(
        connection,
        ids=[id_ for id_, _, _, _ in timed],
        sources=[source for _, source, _, _ in timed],
        bodies=[body.decode() for _, _, body, _ in timed],
        authors=[author for _, _, _, author in timed],
    )
    return {row.id: Older(row.last_updated, row.known_last_updated) for row in rows}
