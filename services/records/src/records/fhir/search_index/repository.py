from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, text

from chassis.database.pool import Connection
from chassis.database.statements import Command
from records.fhir.search_index.entries import Entry

# The code table has no tokens of other parameters.
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
# Searches find only surviving resources.
PUT_ENTRIES = Command(
    text("""
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


async def drop(connection: Connection, ids: Sequence[UUID]) -> None:
    """Needs the role of the schema's owner."""
    await DROP_CODES.run(connection, ids=ids)
    await DROP_ENTRIES.run(connection, ids=ids)


def _array(numbers: Collection[int]) -> str:
    """A multidimensional array would need equal lengths."""
    return f"{{{','.join(map(str, numbers))}}}"
