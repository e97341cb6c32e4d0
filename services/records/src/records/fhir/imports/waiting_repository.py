from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar
from uuid import UUID

import orjson
from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query
from chassis.identity.caller import Caller
from records.fhir.bundles.skipping import SkippedEntry
from records.fhir.imports.rows import ReadyEntry, ResourceVersion, WaitingEntry

T = TypeVar("T")
ROWS_AT_ONCE = 500
URLS_AT_ONCE = 2000
MAX_ATTEMPTS = 5
BYTES_AT_ONCE = 16 * 1024 * 1024
DAYS = 7
# Of two imports at once, one stores an entry that waits, the other its target: the later one sees both.
LOCK = Command(text("SELECT pg_advisory_xact_lock(hashtextextended(CAST(:caller AS text), 66))"))
OF_CALLER = "caller = :caller AND caller_kind = :caller_kind"
FIND_VERSIONS = Query(
    text("""
SELECT id, version FROM records.resources
WHERE id = ANY(CAST(:ids AS uuid[])) AND written_by IS NULL
"""),
    ResourceVersion,
)
PARK = Command(
    text("""
INSERT INTO records.waiting_entries AS waiting (
    caller, caller_kind, address, import_id, place, line, entry, awaits, resource_id, version,
    errors, last_updated
)
SELECT :caller, :caller_kind, address, CAST(:import_id AS uuid), place, line, entry,
    ARRAY(SELECT jsonb_array_elements_text(CAST(awaited AS jsonb))), resource_id, version,
    CAST(errors AS jsonb), last_updated
FROM unnest(
    CAST(:addresses AS text[]), CAST(:places AS integer[]), CAST(:lines AS integer[]),
    CAST(:entries AS text[]), CAST(:awaited AS text[]), CAST(:resource_ids AS uuid[]),
    CAST(:versions AS integer[]), CAST(:errors AS text[]), CAST(:times AS timestamptz[])
) AS given (
    address, place, line, entry, awaited, resource_id, version, errors, last_updated
)
ON CONFLICT (caller, caller_kind, address) DO UPDATE SET
    import_id = excluded.import_id,
    place = excluded.place,
    line = excluded.line,
    entry = excluded.entry,
    awaits = excluded.awaits,
    resource_id = excluded.resource_id,
    version = excluded.version,
    errors = excluded.errors,
    last_updated = excluded.last_updated,
    attempts = CASE WHEN excluded.awaits = '{}' THEN waiting.attempts ELSE 0 END,
    created_at = CASE WHEN waiting.import_id = excluded.import_id THEN waiting.created_at ELSE now() END
WHERE (waiting.last_updated > excluded.last_updated) IS NOT TRUE
""")
)
REMOVE = Command(
    text(f"""
DELETE FROM records.waiting_entries
WHERE {OF_CALLER} AND address = ANY(CAST(:addresses AS text[]))
""")  # noqa: S608 - Our own statement.
)
RELEASE = Command(
    text(f"""
UPDATE records.waiting_entries SET awaits = '{{}}'
WHERE {OF_CALLER} AND awaits && CAST(:addresses AS text[])
""")  # noqa: S608 - Our own statement.
)
# A resource that others have changed keeps their change, with the URL of its source.
REMOVE_CHANGED = Command(
    text("""
DELETE FROM records.waiting_entries AS waiting USING records.resources
WHERE waiting.awaits = '{}' AND resources.id = waiting.resource_id
    AND (resources.version <> waiting.version OR resources.written_by IS NOT NULL)
""")
)
# After a failure, each entry is imported alone, so that it does not affect the others.
TAKE = Query(
    text(f"""
WITH first AS (
    SELECT caller, caller_kind, address, import_id, attempts FROM records.waiting_entries
    WHERE awaits = '{{}}' AND attempts < {MAX_ATTEMPTS} ORDER BY attempts, created_at LIMIT 1
), ready AS (
    SELECT waiting.*, sum(length(waiting.entry)) OVER (ORDER BY waiting.address) AS size
    FROM records.waiting_entries AS waiting JOIN first USING (caller, caller_kind, import_id)
    WHERE waiting.awaits = '{{}}'
        AND (waiting.address = first.address OR waiting.attempts = 0 AND first.attempts = 0)
    ORDER BY waiting.address LIMIT {ROWS_AT_ONCE}
)
UPDATE records.waiting_entries AS waiting SET attempts = waiting.attempts + 1
FROM ready, first, records.imports
WHERE waiting.caller = ready.caller AND waiting.caller_kind = ready.caller_kind
    AND waiting.address = ready.address AND imports.id = ready.import_id
    AND (ready.size <= {BYTES_AT_ONCE} OR ready.address = first.address)
RETURNING waiting.caller, waiting.caller_kind, imports.caller_claims, waiting.import_id,
    waiting.address, waiting.place, waiting.line, waiting.entry, waiting.attempts,
    waiting.resource_id
"""),  # noqa: S608 - Our own statement.
    ReadyEntry,
)
LOCK_RESOURCES = Command(
    text("""
SELECT id FROM records.resources WHERE id = ANY(CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE
""")
)
LOCK_READY = Query(
    text(f"""
SELECT address FROM records.waiting_entries AS waiting
JOIN unnest(CAST(:addresses AS text[]), CAST(:attempts AS integer[])) AS taken (address, attempts)
    USING (address, attempts)
WHERE {OF_CALLER} AND awaits = '{{}}' AND (resource_id IS NULL OR EXISTS (
    SELECT FROM records.resources WHERE id = waiting.resource_id AND version = waiting.version
        AND written_by IS NULL
)) FOR UPDATE OF waiting
"""),  # noqa: S608 - Our own statement.
    str,
)
ADD_ERRORS = """
UPDATE records.imports SET outcomes = outcomes || jsonb_build_object(
    'errors', coalesce(outcomes -> 'errors', '[]') || found.errors,
    'skipped', coalesce(CAST(outcomes ->> 'skipped' AS integer), 0) + jsonb_array_length(found.errors)
)
"""
FAIL = Command(
    text(f"""
{ADD_ERRORS} FROM (SELECT CAST(:errors AS jsonb) AS errors) AS found
WHERE id = CAST(:import_id AS uuid)
""")
)
EXPIRE = Command(
    text(f"""
WITH gone AS (
    DELETE FROM records.waiting_entries WHERE created_at < now() - interval '{DAYS} days'
    RETURNING import_id, errors
)
{ADD_ERRORS} FROM (
    SELECT import_id, jsonb_agg(errors) AS errors FROM gone WHERE errors IS NOT NULL GROUP BY import_id
) AS found WHERE id = import_id
""")  # noqa: S608 - Our own statement.
)


def _of(caller: Caller) -> dict[str, str]:
    return {"caller": caller.name, "caller_kind": caller.kind}


async def lock(connection: Connection, caller: Caller) -> None:
    await LOCK.run(connection, caller=f"{caller.kind}/{caller.name}")


async def find_versions(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, int]:
    return {
        row.id: row.version
        for some in _batches(ids, URLS_AT_ONCE)
        for row in await FIND_VERSIONS.all(connection, ids=some)
    }


async def park(
    connection: Connection, caller: Caller, import_id: UUID, entries: Sequence[WaitingEntry]
) -> None:
    for some in _batches(entries, ROWS_AT_ONCE):
        await PARK.run(
            connection,
            **_of(caller),
            import_id=import_id,
            addresses=[one.address for one in some],
            places=[one.place for one in some],
            lines=[one.line for one in some],
            entries=[one.text.decode() for one in some],
            awaited=[orjson.dumps(sorted(one.awaits)).decode() for one in some],
            resource_ids=[one.resource_id for one in some],
            versions=[one.version for one in some],
            errors=[_json(one.skipped) for one in some],
            times=[one.last_updated for one in some],
        )


def _json(skipped: SkippedEntry | None) -> str | None:
    return None if skipped is None else orjson.dumps(skipped.document).decode()


async def remove(connection: Connection, caller: Caller, addresses: Iterable[str]) -> None:
    for some in _batches(addresses, URLS_AT_ONCE):
        await REMOVE.run(connection, **_of(caller), addresses=some)


async def release(connection: Connection, caller: Caller, addresses: Iterable[str]) -> None:
    for some in _batches(addresses, URLS_AT_ONCE):
        await RELEASE.run(connection, **_of(caller), addresses=some)


async def take(connection: Connection) -> Sequence[ReadyEntry]:
    await REMOVE_CHANGED.run(connection)
    return await TAKE.all(connection)


async def are_ready(connection: Connection, caller: Caller, entries: Sequence[ReadyEntry]) -> bool:
    """Lock the entries and their resources. Return False if others have changed some."""
    ids = [one.resource_id for one in entries if one.resource_id is not None]
    await LOCK_RESOURCES.run(connection, ids=ids)
    addresses, attempts = [one.address for one in entries], [one.attempts for one in entries]
    ready = await LOCK_READY.all(connection, **_of(caller), addresses=addresses, attempts=attempts)
    return len(ready) == len(entries)


async def fail(connection: Connection, import_id: UUID, skipped: Sequence[SkippedEntry]) -> None:
    errors = orjson.dumps([one.document for one in skipped]).decode()
    await FAIL.run(connection, import_id=import_id, errors=errors)


async def expire(connection: Connection) -> None:
    await EXPIRE.run(connection)


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    listed = [*items]
    for first in range(0, len(listed), size):
        yield listed[first : first + size]
