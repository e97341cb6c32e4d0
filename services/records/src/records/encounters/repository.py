"""Every SQL statement about encounters."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Uuid, bindparam, func, tuple_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import Select

from chassis.database.pool import Connection, Row
from chassis.identity.caller import Caller
from records.page_lengths import ended_by_bytes, in_order, page_of, paged
from records.tables import Encounter, Patient, encounter_time

NEWEST_FIRST = (encounter_time.desc(), col(Encounter.id).desc())
COLUMNS = """
encounters.id, encounters.patient_id, encounters.chief_complaint, encounters.summary, encounters.summary_status,
encounters.summary_recorded_by, encounters.summary_model, encounters.status, encounters.class AS class_code,
encounters.source_status, encounters.started_at, encounters.ended_at, encounters.created_at, encounters.updated_at,
encounters.version, encounters.changed_by, encounters.changed_by_kind, encounters.accepted_by, encounters.accepted_at
"""
VERSIONS = """
(SELECT encounters.* FROM records.encounters UNION ALL SELECT encounter_versions.* FROM records.encounter_versions)
"""


def with_columns(sql: str) -> str:
    """Return a statement with the columns that are shown, and the table of all versions, in their
    places.
    """
    return sql.replace("COLUMNS", COLUMNS).replace("VERSIONS", VERSIONS)


ROW_WITH_PATIENT_NAME = with_columns("""
SELECT COLUMNS, patients.full_name AS patient_name
FROM records.encounters JOIN records.patients ON patients.id = encounters.patient_id
WHERE encounters.id = $1
""")
LOCK = with_columns("""
SELECT COLUMNS, patients.full_name AS patient_name, now() AS now
FROM records.encounters JOIN records.patients ON patients.id = encounters.patient_id
WHERE encounters.id = $1 FOR UPDATE OF encounters
""")
# Only where the patient exists; otherwise there is no row.
INSERT = with_columns("""
INSERT INTO records.encounters
    (patient_id, chief_complaint, status, class, started_at, ended_at, changed_by, changed_by_kind)
SELECT patients.id, $2, $3, $4, $5, $6, $7, $8 FROM records.patients WHERE patients.id = $1
RETURNING COLUMNS
""")
# Only in the version that the change builds on.
UPDATE = with_columns("""
UPDATE records.encounters
SET chief_complaint = $3, summary = $4, summary_status = $5, summary_recorded_by = $6, summary_model = $7, status = $10,
    accepted_by = $8, accepted_at = $9, class = $11, started_at = $12, ended_at = $13, changed_by = $14,
    changed_by_kind = $15
FROM records.patients
WHERE encounters.id = $1 AND encounters.version = $2 AND patients.id = encounters.patient_id
RETURNING COLUMNS, patients.full_name AS patient_name
""")
AMENDABLE = (
    "chief_complaint",
    "summary",
    "summary_status",
    "summary_recorded_by",
    "summary_model",
    "accepted_by",
    "accepted_at",
    "status",
    "class_code",
    "started_at",
    "ended_at",
)
AT_VERSION = with_columns("""
SELECT COLUMNS, patients.full_name AS patient_name
FROM VERSIONS AS encounters JOIN records.patients ON patients.id = encounters.patient_id
WHERE encounters.id = $1 AND encounters.version = $2
""")
HISTORY = with_columns("""
SELECT COLUMNS, patients.full_name AS patient_name
FROM VERSIONS AS encounters JOIN records.patients ON patients.id = encounters.patient_id
WHERE encounters.id = $1 AND ($2::bigint IS NULL OR encounters.version < $2)
ORDER BY encounters.version DESC LIMIT $3
""")
SIZE = "octet_length(chief_complaint) + coalesce(octet_length(summary), 0)"
HISTORY_PAGE = ended_by_bytes(HISTORY, size=SIZE, order="version DESC", max_bytes="$4")


async def add(
    connection: Connection,
    *,
    patient_id: UUID,
    chief_complaint: str,
    status: str,
    class_code: str,
    started_at: datetime | None,
    ended_at: datetime | None,
    caller: Caller,
) -> Row | None:
    """Insert an encounter and return its row, or None where there is no such patient."""
    return await connection.fetchrow(
        INSERT,
        patient_id,
        chief_complaint,
        status,
        class_code,
        started_at,
        ended_at,
        caller.name,
        caller.kind,
    )


async def lock(connection: Connection, encounter_id: UUID) -> Row | None:
    """Return an encounter's row, with the time as `now`, and keep others from changing it
    meanwhile.
    """
    return await connection.fetchrow(LOCK, encounter_id)


async def update(
    connection: Connection,
    encounter_id: UUID,
    version: int,
    values: Mapping[str, object],
    caller: Caller,
) -> Row | None:
    """Write all that is AMENDABLE and return the row, or None where there is no such encounter in
    this version.
    """
    amended = [values[column] for column in AMENDABLE]
    return await connection.fetchrow(
        UPDATE, encounter_id, version, *amended, caller.name, caller.kind
    )


async def at_version(connection: Connection, encounter_id: UUID, version: int) -> Row | None:
    """Return an encounter as it was in a version, if there was one."""
    return await connection.fetchrow(AT_VERSION, encounter_id, version)


async def history(
    connection: Connection, encounter_id: UUID, *, limit: int, before: int | None, max_bytes: int
) -> tuple[Sequence[Row], bool]:
    """Return a page of an encounter's versions, older than version `before` where given, the newest
    first; and whether there are more.
    """
    return page_of(
        await connection.fetch(HISTORY_PAGE, encounter_id, before, limit + 1, max_bytes), limit
    )


async def find_with_patient_name(
    session: AsyncSession, encounter_id: UUID
) -> tuple[Encounter, str] | None:
    """Return the encounter and its patient's name."""
    statement = (
        select(Encounter, Patient.full_name)
        .join(Patient, col(Patient.id) == col(Encounter.patient_id))
        .where(Encounter.id == encounter_id)
    )
    return (await session.exec(statement)).first()


async def find_row_with_patient_name(connection: Connection, encounter_id: UUID) -> Row | None:
    """Return the same as a row. A session makes GET /encounters/{id} 2.2 times as dear
    (docs/benchmark).
    """
    return await connection.fetchrow(ROW_WITH_PATIENT_NAME, encounter_id)


async def newest_first(
    session: AsyncSession,
    patient_id: UUID,
    *,
    limit: int,
    after: tuple[datetime, UUID] | None,
    leaving_out: UUID | None,
    max_bytes: int,
) -> tuple[Sequence[Encounter], bool]:
    """Return a page of a patient's encounters by start, else by creation, the newest first, and
    whether there are more; `after` is the key of the last one seen.
    """
    values = {
        "patient_id": patient_id,
        "limit": limit,
        "max_bytes": max_bytes,
        "leaving_out": leaving_out,
    }
    if after is not None:
        values |= {"after_time": after[0], "after_id": after[1]}
    statement = page_statement(is_first=after is None, is_whole=leaving_out is None)
    found = (await session.exec(statement, params=values)).all()
    return in_order([(encounter, place, following) for encounter, place, following in found])


@cache
# Any: its place, and whether one follows.
def page_statement(*, is_first: bool, is_whole: bool) -> Select[Encounter, Any, Any]:
    """Return the statement of a page: the first one, or one that goes on; of all encounters, or of
    all but one.
    """
    wanted: list[ColumnElement[bool]] = [col(Encounter.patient_id) == bindparam("patient_id")]
    if not is_first:
        last = tuple_(
            bindparam("after_time", type_=encounter_time.type), bindparam("after_id", type_=Uuid())
        )
        wanted.append(tuple_(encounter_time, col(Encounter.id)) < last)
    if not is_whole:
        wanted.append(col(Encounter.id) != bindparam("leaving_out"))
    size = func.octet_length(Encounter.chief_complaint) + func.coalesce(
        func.octet_length(Encounter.summary), 0
    )
    shown, rows, fits = paged(Encounter, size, wanted, NEWEST_FIRST)
    return select(shown, rows.c.place, rows.c.following).where(fits)


async def existing(session: AsyncSession, ids: list[UUID]) -> Sequence[Encounter]:
    """Return those of `ids` that exist."""
    return (await session.exec(select(Encounter).where(col(Encounter.id).in_(ids)))).all()
