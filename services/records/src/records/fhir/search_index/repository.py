from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text

from chassis.any_types import Values
from chassis.audit_trail.event_insert import EVENTS, KEYS, InsertWithEvents
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, in_schema
from chassis.writes.creation_statements import Addition, part
from records.fhir.search_index.entries import Entry, RowEntry
from records.tables.base import NOT_STORED, SCHEMA

DROP_CODES = Command(
    text("""
DELETE FROM records.search_codes USING records.search_entries AS stored
WHERE stored.resource_id = ANY(:ids) AND search_codes.token = ANY(stored.tokens)
    AND search_codes.patient_id = stored.patient_id AND search_codes.at = stored.at
    AND search_codes.resource_id = stored.resource_id
""").bindparams(bindparam("ids", type_=ARRAY(Uuid)))
)
DROP_ENTRIES = Command(
    text("DELETE FROM records.search_entries WHERE resource_id = ANY(:ids)").bindparams(
        bindparam("ids", type_=ARRAY(Uuid))
    )
)
# Skips joined duplicates: searches find only the resource that stays.
PUT_ENTRIES = Command("""
WITH given AS (
    SELECT given.*, stored.type, stored.updated_at,
        coalesce(stored.patient_id, '00000000-0000-0000-0000-000000000000') AS patient_id
    FROM unnest(
        CAST(:ids AS uuid[]), CAST(:ats AS timestamptz[]), CAST(:tokens AS text[]),
        CAST(:codes AS text[]), CAST(:others AS text[])
    ) AS given (id, at, tokens, codes, others)
    JOIN records.resources AS stored ON stored.id = given.id
    WHERE NOT EXISTS (SELECT FROM records.joined_resources AS joined WHERE joined.id = given.id)
), put AS (
    INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others)
    SELECT id, patient_id, type, at, updated_at, CAST(tokens AS bigint[]), CAST(others AS jsonb)
    FROM given
    ON CONFLICT (resource_id) DO UPDATE SET
        patient_id = excluded.patient_id,
        at = excluded.at,
        updated_at = excluded.updated_at,
        tokens = excluded.tokens,
        others = excluded.others
)
INSERT INTO records.search_codes (token, patient_id, at, resource_id)
SELECT code, patient_id, at, id FROM given CROSS JOIN unnest(CAST(codes AS bigint[])) AS each (code)
""")
# The caller holds the lock of each row, so no other transaction writes the same entry.
_put_rows = """
given AS (
    SELECT id, type, patient_id, at, updated_at, CAST(tokens AS bigint[]) AS tokens,
        CAST(codes AS bigint[]) AS codes, CAST(others AS jsonb) AS others, row_version, body_version
    FROM unnest(
        CAST(:ids AS uuid[]), CAST(:types AS text[]), CAST(:patient_ids AS uuid[]),
        CAST(:ats AS timestamptz[]), CAST(:updated_ats AS timestamptz[]), CAST(:tokens AS text[]),
        CAST(:codes AS text[]), CAST(:others AS text[]), CAST(:row_versions AS integer[]),
        CAST(:body_versions AS integer[])
    ) AS given (
        id, type, patient_id, at, updated_at, tokens, codes, others, row_version, body_version
    )
), dropped AS (
    DELETE FROM records.search_codes AS former USING given, records.search_entries AS stored
    WHERE stored.resource_id = given.id AND former.token = ANY(stored.tokens)
        AND former.patient_id = stored.patient_id AND former.at = stored.at
        AND former.resource_id = stored.resource_id
        AND NOT (
            former.patient_id = given.patient_id AND former.at = given.at
            AND former.token = ANY(given.codes)
        )
), put AS (
    INSERT INTO records.search_entries (
        resource_id, patient_id, type, at, updated_at, tokens, others, row_version, body_version
    )
    SELECT id, patient_id, type, at, updated_at, tokens, others, row_version, body_version
    FROM given
    ON CONFLICT (resource_id) DO UPDATE SET
        patient_id = excluded.patient_id,
        at = excluded.at,
        updated_at = excluded.updated_at,
        tokens = excluded.tokens,
        others = excluded.others,
        row_version = excluded.row_version,
        body_version = excluded.body_version
)
INSERT INTO records.search_codes (token, patient_id, at, resource_id)
SELECT code, patient_id, at, id FROM given CROSS JOIN unnest(codes) AS each (code)
ON CONFLICT DO NOTHING
"""
# A new row does not have an entry yet, so these parts only insert.
_NEW_ENTRY = """
INSERT INTO records.search_entries (resource_id, patient_id, type, at, updated_at, tokens, others, row_version)
SELECT id, :entry_patient_id, :entry_type, coalesce(CAST(:entry_at AS timestamptz), created_at), updated_at,
    CAST(:entry_tokens AS bigint[]), CAST(CAST(:entry_others AS text) AS jsonb), CAST(:entry_row_version AS integer)
FROM added
RETURNING resource_id, patient_id, at
"""
_NEW_CODES = """
INSERT INTO records.search_codes (token, patient_id, at, resource_id)
SELECT code, patient_id, at, resource_id
FROM stored_entry CROSS JOIN unnest(CAST(:entry_codes AS bigint[])) AS each (code)
"""
NEW_ENTRY = (part("stored_entry", _NEW_ENTRY), part("stored_codes", _NEW_CODES))
PUT_ROWS = Command(f"WITH {_put_rows}")
_stored = in_schema(SCHEMA, f"stored_events AS ({EVENTS}), stored_keys AS ({KEYS})")
PUT_ROWS_AND_EVENTS = Command(f"WITH {_stored}, {_put_rows}")
IS_WAITING = Query("SELECT EXISTS (SELECT FROM records.search_backlog)", bool)
LOCK_WAITING = Query(
    """
SELECT resource_id FROM records.search_backlog ORDER BY resource_id LIMIT :limit FOR UPDATE
""",
    UUID,
)
FORGET = Command(
    text("DELETE FROM records.search_backlog WHERE resource_id = ANY(:ids)").bindparams(
        bindparam("ids", type_=ARRAY(Uuid))
    )
)


async def put(connection: Connection, entries: Sequence[Entry]) -> None:
    ids = [entry.resource_id for entry in entries]
    await DROP_CODES.run(connection, ids=ids)
    await PUT_ENTRIES.run(
        connection,
        ids=ids,
        ats=[entry.at for entry in entries],
        tokens=[_array(entry.tokens) for entry in entries],
        codes=[_array(entry.codes) for entry in entries],
        others=[entry.others for entry in entries],
    )


async def put_rows(connection: Connection, entries: Sequence[RowEntry]) -> None:
    await PUT_ROWS.run(connection, **_columns(entries))


def with_events(entries: Sequence[RowEntry]) -> InsertWithEvents:
    return InsertWithEvents(PUT_ROWS_AND_EVENTS, _columns(entries))


def of_new_row(entry: RowEntry) -> Addition:
    values = values_of_new(entry, entry.type, entry.patient_id, row_version=entry.row_version)
    return Addition(NEW_ENTRY, values)


def values_of_new(
    entry: Entry, type_: str, patient_id: UUID, *, row_version: int | None = None
) -> Values:
    return {
        "entry_patient_id": patient_id,
        "entry_type": type_,
        "entry_at": None if entry.at == NOT_STORED else entry.at,
        "entry_tokens": entry.tokens,
        "entry_codes": entry.codes,
        "entry_others": entry.others,
        "entry_row_version": row_version,
    }


def _columns(entries: Sequence[RowEntry]) -> Values:
    return {
        "ids": [entry.resource_id for entry in entries],
        "types": [entry.type for entry in entries],
        "patient_ids": [entry.patient_id for entry in entries],
        "ats": [entry.at for entry in entries],
        "updated_ats": [entry.updated_at for entry in entries],
        "tokens": [_array(entry.tokens) for entry in entries],
        "codes": [_array(entry.codes) for entry in entries],
        "others": [entry.others for entry in entries],
        "row_versions": [entry.row_version for entry in entries],
        "body_versions": [entry.body_version for entry in entries],
    }


async def drop(connection: Connection, ids: Sequence[UUID]) -> None:
    """Needs the role of the schema's owner."""
    await DROP_CODES.run(connection, ids=ids)
    await DROP_ENTRIES.run(connection, ids=ids)


def _array(numbers: Collection[int]) -> str:
    return f"{{{','.join(map(str, numbers))}}}"
