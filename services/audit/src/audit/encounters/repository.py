"""Every SQL statement about the answers of records about encounters."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, select, text
from sqlmodel import col

from audit.tables import EncounterCheck, UnsettledEvent
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type


@row_type
class KnownEncounter:
    encounter_id: UUID
    patient_id: str


PATIENTS = Query(
    select(*columns_of(KnownEncounter, EncounterCheck)).where(
        col(EncounterCheck.encounter_id) == any_(bindparam("encounters", type_=ARRAY(Uuid))),
        col(EncounterCheck.is_known),
    ),
    KnownEncounter,
)
UNSETTLED = Query(
    select(col(UnsettledEvent.encounter_id)).distinct().limit(bindparam("limit")), UUID
)
# Stores new answers; returns the encounters that records has denied before.
STORE = Query(
    text("""
WITH denied AS (
    SELECT encounter_id FROM audit.encounter_checks
    WHERE encounter_id = ANY(CAST(:encounters AS uuid[])) AND NOT is_known
), stored AS (
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
    SELECT encounter_id, patient_id IS NOT NULL, patient_id
    FROM unnest(CAST(:encounters AS uuid[]), CAST(:patients AS text[]))
        AS answer (encounter_id, patient_id)
    WHERE encounter_id NOT IN (SELECT encounter_id FROM denied)
    ON CONFLICT DO NOTHING
)
SELECT encounter_id FROM denied
"""),
    UUID,
)
# Stores that records confirms encounters that it denied before. Their events may have been settled
# without a patient; from now on their patients find them.
CORRECT = Command(
    text("""
WITH answer AS (
    SELECT * FROM unnest(CAST(:encounters AS uuid[]), CAST(:patients AS text[]))
        AS answer (encounter_id, patient_id)
), stored AS (
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
    SELECT encounter_id, true, patient_id FROM answer
    ON CONFLICT DO NOTHING
)
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT patient_id, is_access, seq FROM audit.agent_events JOIN answer USING (encounter_id)
ON CONFLICT DO NOTHING
""")
)
# From now on the patients of these encounters find their unverified events, whose rows do not
# change.
SETTLE = Command(
    text("""
WITH settled AS (
    DELETE FROM audit.unsettled_events WHERE encounter_id = ANY(CAST(:encounters AS uuid[]))
    RETURNING *
)
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT patient_id, is_access, seq
FROM settled JOIN unnest(CAST(:encounters AS uuid[]), CAST(:patients AS text[]))
    AS answer (encounter_id, patient_id) USING (encounter_id)
WHERE patient_id IS NOT NULL
ON CONFLICT DO NOTHING
""")
)


async def patients_of(connection: Connection, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
    rows = await PATIENTS.all(connection, encounters=encounter_ids)
    return {row.encounter_id: row.patient_id for row in rows}


async def unsettled(connection: Connection, *, limit: int) -> list[UUID]:
    return await UNSETTLED.all(connection, limit=limit)


async def store(connection: Connection, patients: Mapping[UUID, str | None]) -> None:
    """Store answers of records: the patient of an encounter, or None for an unknown one. Safe to
    repeat.
    """
    denied = await STORE.all(
        connection, encounters=list(patients), patients=list(patients.values())
    )
    corrected = {one: patient for one in denied if (patient := patients.get(one)) is not None}
    if corrected:
        await CORRECT.run(connection, encounters=list(corrected), patients=list(corrected.values()))


async def settle(connection: Connection, patients: Mapping[UUID, str | None]) -> None:
    """Store answers of records, and let the patients find the unverified events."""
    async with connection.transaction():
        await store(connection, patients)
        await SETTLE.run(connection, encounters=list(patients), patients=list(patients.values()))
