"""Every SQL statement about patients, but for the search."""

# ruff: noqa: S608 - The only text put into statements is COLUMNS.

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel.ext.asyncio.session import AsyncSession

from chassis.database.pool import Connection, Row, only
from chassis.identity.caller import Caller
from records.identifiers import IdentifierQuery
from records.page_lengths import ended_by_bytes, page_of
from records.patients.name_matching import parts
from records.tables import Patient

COLUMNS = """id, full_name, date_of_birth, created_at, version, updated_at, gender, identifiers, names,
    partial_birth_date, changed_by, changed_by_kind, name_parts, full_name_absent_reason"""
# One statement, since each is a round trip. What was just said is not read back.
INSERT = """
WITH added AS (
    INSERT INTO records.patients
        (full_name, names, date_of_birth, partial_birth_date, gender, identifiers, name_parts, changed_by,
         changed_by_kind)
    VALUES ($1, coalesce($2::jsonb, '[]'), $3, $4, $5, coalesce($6::jsonb, '[]'), $7, $8, $9)
    RETURNING id, created_at, version, updated_at, name_parts
), named AS (
    INSERT INTO records.patient_names (part, patient_id)
    SELECT string_to_table(btrim(added.name_parts), ' '), added.id FROM added
)
SELECT id, created_at, version, updated_at FROM added
"""
UPDATE = f"""
UPDATE records.patients
SET full_name = $3, names = $4, date_of_birth = $5, partial_birth_date = $6, gender = $7, identifiers = $8,
    name_parts = $9, changed_by = $10, changed_by_kind = $11, full_name_absent_reason = $12
WHERE id = $1 AND ($2::integer IS NULL OR version = $2)
RETURNING {COLUMNS}
"""
LOCK = f"SELECT {COLUMNS} FROM records.patients WHERE id = $1 FOR UPDATE"
FIND = f"SELECT {COLUMNS} FROM records.patients WHERE id = $1"
AT_VERSION = f"""
SELECT {COLUMNS} FROM records.patients WHERE id = $1 AND version = $2
UNION ALL
SELECT {COLUMNS} FROM records.patient_versions WHERE id = $1 AND version = $2
"""
HISTORY = f"""
SELECT {COLUMNS} FROM records.patients WHERE id = $1 AND version < $2
UNION ALL
SELECT {COLUMNS} FROM records.patient_versions WHERE id = $1 AND version < $2
ORDER BY version DESC LIMIT $3
"""
# Versions that are older than the lists have none.
SIZE = """octet_length(full_name) + coalesce(octet_length(identifiers::text), 0)
    + coalesce(octet_length(names::text), 0)"""
HISTORY_PAGE = ended_by_bytes(HISTORY, size=SIZE, order="version DESC", max_bytes="$4")
LATER_THAN_ANY = 2**31 - 1
# Whoever looks for a value waits for others who do, so that two that find nothing do not both add a
# patient.
WAIT_FOR_OTHERS = """
SELECT pg_advisory_xact_lock('records'::regnamespace::oid::integer, hashtext('patient_identifiers/' || $1))
"""
WITH_IDENTIFIER = """
SELECT DISTINCT patient_id FROM records.patient_identifiers WHERE value = $1 AND ($2::text IS NULL OR system = $2)
LIMIT 2
"""
LET_GO = """
DELETE FROM records.patient_identifiers AS held
WHERE patient_id = ANY($1::uuid[]) AND NOT EXISTS (
    SELECT FROM unnest($2::uuid[], $3::text[], $4::text[]) AS given (patient_id, system, value)
    WHERE given.patient_id = held.patient_id AND given.system = held.system AND given.value = held.value
)
"""
# In one order everywhere, so that two that want the same ones do not wait for each other.
CLAIM = """
INSERT INTO records.patient_identifiers (patient_id, system, value)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (patient_id, system, value)
ORDER BY system, value
ON CONFLICT DO NOTHING
"""
NOT_THEIRS = """
SELECT given.system, given.value FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given (patient_id, system, value)
WHERE NOT EXISTS (
    SELECT FROM records.patient_identifiers AS held
    WHERE held.system = given.system AND held.value = given.value AND held.patient_id = given.patient_id
)
"""
RENAME = """
WITH now AS (
    SELECT id, string_to_table(btrim(parts), ' ') AS part FROM unnest($1::uuid[], $2::text[]) AS given (id, parts)
), before AS (
    SELECT id, string_to_table(btrim(name_parts), ' ') AS part FROM records.patients WHERE id = ANY($1::uuid[])
), gone AS (
    DELETE FROM records.patient_names AS names USING before
    WHERE names.part = before.part AND names.patient_id = before.id
        AND NOT EXISTS (SELECT FROM now WHERE now.id = before.id AND now.part = before.part)
)
INSERT INTO records.patient_names (part, patient_id) SELECT part, id FROM now ON CONFLICT DO NOTHING
"""
UNFOLDED = """
SELECT id, full_name, names FROM records.patients WHERE name_parts IS NULL LIMIT $1 FOR UPDATE SKIP LOCKED
"""
SET_NAME_PARTS = """
UPDATE records.patients SET name_parts = given.parts FROM unnest($1::uuid[], $2::text[]) AS given (id, parts)
WHERE patients.id = given.id
"""


@dataclass(frozen=True, slots=True)
class Content:
    """What is stored of a person. At most one of the two dates of birth is there; `full_name` is
    empty where a reason is there.
    """

    full_name: str
    names: Sequence[
        Mapping[str, Any]
    ] = ()  # Any: texts and lists of them, as in `patients.schemas.HumanName`.
    date_of_birth: date | None = None
    partial_birth_date: str | None = None
    gender: str | None = None
    identifiers: Sequence[Mapping[str, Any]] = ()
    full_name_absent_reason: str | None = None

    @property
    def name_parts(self) -> str:
        """Return the words that the person is found by, each between two spaces."""
        return name_parts(self.full_name, self.names)


def name_parts(full_name: str, names: Iterable[Mapping[str, Any]]) -> str:
    """Return the words of all names, folded, each between two spaces; none where there are no
    names.
    """
    said = [full_name] if full_name else []
    return f" {' '.join(parts([*said, *(text for name in names for text in texts_of(name))]))} "


def texts_of(name: Mapping[str, Any]) -> Iterator[str]:
    """Return the texts of a structured name that are parts of it."""
    yield from (name[field] for field in ("text", "family") if name.get(field))
    for field in ("given", "prefix", "suffix"):
        yield from name.get(field) or ()


async def add(connection: Connection, content: Content, caller: Caller) -> Row:
    """Insert a patient and return the row. A session makes POST /patients twice as dear."""
    said = {
        "full_name": content.full_name,
        "names": content.names or None,
        "date_of_birth": content.date_of_birth,
        "partial_birth_date": content.partial_birth_date,
        "gender": content.gender,
        "identifiers": content.identifiers or None,
        "name_parts": content.name_parts,
        "changed_by": caller.name,
        "changed_by_kind": caller.kind,
    }
    added = only(await connection.fetchrow(INSERT, *said.values()))
    return said | {
        "id": added["id"],
        "created_at": added["created_at"],
        "updated_at": added["updated_at"],
        "version": added["version"],
        "names": content.names,
        "identifiers": content.identifiers,
        "full_name_absent_reason": None,
    }


async def change(
    connection: Connection,
    patient_id: UUID,
    expected_version: int | None,
    content: Content,
    caller: Caller,
) -> Row | None:
    """Write what a patient is now and return the row, or None where there is no such patient in the
    expected version.

    `rename` MUST come before, in the same transaction.
    """
    return await connection.fetchrow(
        UPDATE,
        patient_id,
        expected_version,
        content.full_name,
        content.names,
        content.date_of_birth,
        content.partial_birth_date,
        content.gender,
        content.identifiers,
        content.name_parts,
        caller.name,
        caller.kind,
        content.full_name_absent_reason,
    )


async def rename(connection: Connection, name_parts: Mapping[UUID, str]) -> None:
    """Let patients be found by other words, while their rows still hold those before or are not
    there yet.
    """
    await connection.execute(RENAME, list(name_parts), list(name_parts.values()))


async def claim(
    connection: Connection, identifiers: Mapping[UUID, Sequence[Mapping[str, Any]]]
) -> Sequence[tuple[str, str]]:
    """Let patients, whose rows are there, have these identifiers; return those that they could not
    get, as system and value: the transaction MUST fail then. It waits for others that are about to
    store the same ones.
    """
    columns = columns_of(identifiers)
    await connection.execute(CLAIM, *columns)
    return [(row["system"], row["value"]) for row in await connection.fetch(NOT_THEIRS, *columns)]


async def let_go(
    connection: Connection, identifiers: Mapping[UUID, Sequence[Mapping[str, Any]]]
) -> None:
    """Take from patients all identifiers but these."""
    await connection.execute(LET_GO, list(identifiers), *columns_of(identifiers))


def columns_of(identifiers: Mapping[UUID, Sequence[Mapping[str, Any]]]) -> list[list[Any]]:
    """Return patients' identifiers as three columns: whose, system, value."""
    rows = [
        (patient_id, identifier.get("system") or "", identifier["value"])
        for patient_id, theirs in identifiers.items()
        for identifier in theirs
    ]
    return [list(column) for column in zip(*rows, strict=True)] or [[], [], []]


async def with_identifier(connection: Connection, wanted: IdentifierQuery) -> Sequence[UUID]:
    """Return who has an identifier, two at most; where nobody has, only when nobody else is about
    to add them on the same condition.
    """
    rows = await connection.fetch(WITH_IDENTIFIER, wanted.value, wanted.system)
    if not rows:
        await connection.execute(WAIT_FOR_OTHERS, wanted.value)
        rows = await connection.fetch(WITH_IDENTIFIER, wanted.value, wanted.system)
    return [row["patient_id"] for row in rows]


async def lock(connection: Connection, patient_id: UUID) -> Row | None:
    """Return a patient's row, which nobody else changes until the transaction ends."""
    return await connection.fetchrow(LOCK, patient_id)


async def find_row(connection: Connection, patient_id: UUID) -> Row | None:
    """Return a patient's row, if there is one."""
    return await connection.fetchrow(FIND, patient_id)


async def at_version(connection: Connection, patient_id: UUID, version: int) -> Row | None:
    """Return a patient's row as it was in a version, if there was one."""
    return await connection.fetchrow(AT_VERSION, patient_id, version)


async def history(
    connection: Connection, patient_id: UUID, *, before: int | None, limit: int, max_bytes: int
) -> tuple[Sequence[Row], bool]:
    """Return a page of a patient's versions, the newest first, and whether there are more; `before`
    is the last one seen.
    """
    last = LATER_THAN_ANY if before is None else before
    return page_of(
        await connection.fetch(HISTORY_PAGE, patient_id, last, limit + 1, max_bytes), limit
    )


async def find(session: AsyncSession, patient_id: UUID) -> Patient | None:
    """Return the patient with this id, if there is one."""
    return await session.get(Patient, patient_id)


async def backfill_names(connection: Connection, *, limit: int) -> int:
    """Compute the searchable words of up to `limit` patients who have none; return their number."""
    rows = await connection.fetch(UNFOLDED, limit)
    folded = {row["id"]: name_parts(row["full_name"], row["names"]) for row in rows}
    await rename(connection, folded)
    await connection.execute(SET_NAME_PARTS, list(folded), list(folded.values()))
    return len(folded)
