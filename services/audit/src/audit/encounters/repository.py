"""Every SQL statement about what records said of encounters. On hot connections: events wait for
them.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from chassis.database.pool import Connection

PATIENTS = "SELECT encounter_id, patient_id FROM audit.encounter_checks WHERE encounter_id = ANY($1) AND is_known"
UNSETTLED = "SELECT DISTINCT encounter_id FROM audit.unsettled_events LIMIT $1"
# Keeps what is new; returns which of the encounters were denied before.
NOTE = """
WITH denied AS (SELECT encounter_id FROM audit.encounter_checks WHERE encounter_id = ANY($1) AND NOT is_known),
noted AS (
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
    SELECT encounter_id, patient_id IS NOT NULL, patient_id
    FROM unnest($1::uuid[], $2::text[]) AS said (encounter_id, patient_id)
    WHERE encounter_id NOT IN (SELECT encounter_id FROM denied)
    ON CONFLICT DO NOTHING
)
SELECT encounter_id FROM denied
"""
# These may have events that were settled without a patient.
CORRECT = """
WITH said AS (SELECT * FROM unnest($1::uuid[], $2::text[]) AS said (encounter_id, patient_id)),
noted AS (
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id)
    SELECT encounter_id, true, patient_id FROM said
    ON CONFLICT DO NOTHING
)
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT patient_id, is_access, seq FROM audit.agent_events JOIN said USING (encounter_id)
ON CONFLICT DO NOTHING
"""
# Their events are found by their patients from now on; the events themselves stay as they are.
SETTLE = """
WITH settled AS (DELETE FROM audit.unsettled_events WHERE encounter_id = ANY($1) RETURNING *)
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT patient_id, is_access, seq
FROM settled JOIN unnest($1::uuid[], $2::text[]) AS said (encounter_id, patient_id) USING (encounter_id)
WHERE patient_id IS NOT NULL
ON CONFLICT DO NOTHING
"""


async def patients_of(connection: Connection, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
    """Return the patients of those encounters that records has confirmed before."""
    rows = await connection.fetch(PATIENTS, list(encounter_ids))
    return {row["encounter_id"]: row["patient_id"] for row in rows}


async def unsettled(connection: Connection, *, limit: int) -> list[UUID]:
    """Return encounters of unverified events that records has said nothing about yet."""
    return [row["encounter_id"] for row in await connection.fetch(UNSETTLED, limit)]


async def note(connection: Connection, patients: Mapping[UUID, str | None]) -> None:
    """Keep what records said: the patient of an encounter, or None where there is no such
    encounter. Safe to repeat.
    """
    denied = [
        row["encounter_id"]
        for row in await connection.fetch(NOTE, list(patients), list(patients.values()))
    ]
    known = {one: patient for one in denied if (patient := patients.get(one)) is not None}
    if known:
        await connection.execute(CORRECT, list(known), list(known.values()))


async def settle(connection: Connection, patients: Mapping[UUID, str | None]) -> None:
    """Keep it, and find the unverified events of these encounters by their patients from now on."""
    async with connection.transaction():
        await note(connection, patients)
        await connection.execute(SETTLE, list(patients), list(patients.values()))
