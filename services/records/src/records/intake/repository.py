"""Every SQL statement about intake records."""

from collections.abc import Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Text, bindparam, cast, func
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from sqlmodel.sql.expression import Select

from chassis.database.pool import Connection, Row
from records.page_lengths import in_order, paged
from records.tables import IntakeRecord, IntakeRouting, original

# Not where another record amends the same one; then there is no row.
INSERT = """
INSERT INTO records.intake_records
    (patient_id, age, symptoms, urgency, kind, details, encounter_id, amends, original_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (amends) DO NOTHING
RETURNING id, patient_id, encounter_id
"""
FIND = "SELECT id, patient_id, encounter_id, original_id FROM records.intake_records WHERE id = $1"
# Whose an encounter is, and whether that patient is known here at all.
ENCOUNTER_AND_PATIENT = """
SELECT encounters.patient_id, EXISTS (SELECT FROM records.patients WHERE id = $2) AS is_patient_known
FROM records.encounters WHERE encounters.id = $1
"""


async def add(
    connection: Connection,
    *,
    patient_id: str,
    age: int,
    symptoms: list[str],
    urgency: str,
    kind: str | None,
    details: dict[str, Any] | None,  # Any: whatever JSON object came with the intake.
    encounter_id: UUID | None,
    amends: int | None,
    original_id: int | None,
) -> Row | None:
    """Insert a record and return its row, or None where what it amends has been amended."""
    return await connection.fetchrow(
        INSERT, patient_id, age, symptoms, urgency, kind, details, encounter_id, amends, original_id
    )


async def find(connection: Connection, record_id: int) -> Row | None:
    """Return a record's row, if there is one."""
    return await connection.fetchrow(FIND, record_id)


async def encounter_and_patient(
    connection: Connection, encounter_id: UUID, patient_id: UUID | None
) -> Row | None:
    """Return whose an encounter is, and whether a patient is known; None where there is no such
    encounter.
    """
    return await connection.fetchrow(ENCOUNTER_AND_PATIENT, encounter_id, patient_id)


async def newest(
    session: AsyncSession, patient_id: str, *, limit: int, before: int | None, max_bytes: int
) -> tuple[Sequence[tuple[IntakeRecord, int | None]], bool]:
    """Return a page of the newest records of a patient, older than record `before` where given, the
    newest first, each with the record that amends it; and whether there are more.
    """
    values = {"patient_id": patient_id, "before": before, "limit": limit, "max_bytes": max_bytes}
    found = (await session.exec(page_statement(is_first=before is None), params=values)).all()
    return in_order(
        [((record, amended_by), place, following) for record, amended_by, place, following in found]
    )


@cache
# Any: its place, and whether one follows.
def page_statement(*, is_first: bool) -> Select[IntakeRecord, int, Any, Any]:
    """Return the statement of a page: the first one, or one that goes on."""
    routed = select(
        func.sum(func.octet_length(IntakeRouting.reason) + func.octet_length(IntakeRouting.to))
    )
    size = (
        func.octet_length(cast(IntakeRecord.symptoms, Text))
        + func.coalesce(func.octet_length(cast(IntakeRecord.details, Text)), 0)
        + func.coalesce(
            routed.where(IntakeRouting.record_id == IntakeRecord.id).scalar_subquery(), 0
        )
    )
    wanted: list[ColumnElement[bool]] = [col(IntakeRecord.patient_id) == bindparam("patient_id")]
    if not is_first:
        wanted.append(col(IntakeRecord.id) < bindparam("before"))
    shown, rows, fits = paged(IntakeRecord, size, wanted, [col(IntakeRecord.id).desc()])
    later = aliased(IntakeRecord)
    amending = select(shown, later.id, rows.c.place, rows.c.following)
    return amending.outerjoin(later, col(later.amends) == col(shown.id)).where(fits)


async def latest(session: AsyncSession, patient_id: str) -> IntakeRecord | None:
    """Return the newest version of what a patient's latest intake began as."""
    statement = select(IntakeRecord).where(IntakeRecord.patient_id == patient_id)
    statement = statement.order_by(original.desc(), col(IntakeRecord.id).desc()).limit(1)
    return (await session.exec(statement)).first()
