"""Every SQL statement about the answers of records about encounters."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, any_, bindparam, select, text
from sqlmodel import col

from audit.tables import EncounterCheck, UnsettledEvent
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of, row_type

MAX_SETTLED = 10_000  # Events of traces, by one statement.


@row_type
class KnownEncounter:
    encounter_id: UUID
    patient_id: str


@row_type
class Trace:
    """A trace of one caller: others may use the same id."""

    recorded_by_kind: str
    recorded_by: str
    trace_id: str


@row_type
class Searched:
    next_seq: int
    end_seq: int


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

# How far the log was searched for traces whose events can be settled, and where it ends. One process
# searches at a time.
LOCK_TRACES = Query(
    text("""
SELECT next_seq, (SELECT next_seq FROM audit.log_head WHERE id = 0) AS end_seq
FROM audit.trace_settling WHERE id = 0
FOR UPDATE SKIP LOCKED
"""),
    Searched,
)
# The traces of some events that name an encounter, or nothing at all.
TRACES_BETWEEN = Query(
    text("""
SELECT DISTINCT recorded_by_kind, recorded_by, trace_id FROM audit.agent_events
WHERE seq >= :first_seq AND seq < :end_seq AND trace_id IS NOT NULL AND NOT is_access
    AND recorded_by_kind <> 'service' AND (encounter_id IS NOT NULL OR cardinality(patient_ids) = 0)
"""),
    Trace,
)
TRACES_OF_UNSETTLED = Query(
    text("""
SELECT DISTINCT recorded_by_kind, recorded_by, trace_id
FROM audit.unsettled_events JOIN audit.agent_events USING (seq)
WHERE unsettled_events.encounter_id = ANY(CAST(:encounters AS uuid[])) AND trace_id IS NOT NULL
    AND NOT agent_events.is_access AND recorded_by_kind <> 'service'
"""),
    Trace,
)
# Lets events that name nothing belong to the encounter of their trace: the only one that the same
# caller names in it, if records has confirmed it. Of a trace without end the first events decide.
SETTLE_TRACES = Query(
    text("""
WITH trace AS (
    SELECT recorded_by_kind, recorded_by, trace_id
    FROM unnest(CAST(:kinds AS text[]), CAST(:callers AS text[]), CAST(:traces AS text[]))
        AS trace (recorded_by_kind, recorded_by, trace_id)
), waiting AS (
    SELECT trace.*, unnamed.seq
    FROM trace CROSS JOIN LATERAL (
        SELECT e.seq FROM audit.agent_events e
        WHERE e.trace_id = trace.trace_id AND e.recorded_by = trace.recorded_by
            AND e.recorded_by_kind = trace.recorded_by_kind AND e.recorded_by_kind <> 'service'
            AND e.encounter_id IS NULL AND cardinality(e.patient_ids) = 0 AND NOT e.is_access
            AND e.trace_id IS NOT NULL
            AND NOT EXISTS (SELECT FROM audit.event_encounters s WHERE s.seq = e.seq OFFSET 0)
        ORDER BY e.trace_id, e.recorded_by, e.seq
        LIMIT :limit
    ) AS unnamed
), of_trace AS (
    SELECT asked.*, named.encounters[1] AS encounter_id
    FROM (SELECT DISTINCT recorded_by_kind, recorded_by, trace_id FROM waiting) AS asked
    CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT encounter_id) AS encounters
        FROM (
            SELECT e.encounter_id FROM audit.agent_events e
            WHERE e.trace_id = asked.trace_id AND e.recorded_by = asked.recorded_by
                AND e.recorded_by_kind = asked.recorded_by_kind AND NOT e.is_access
                AND e.encounter_id IS NOT NULL
            ORDER BY e.trace_id, e.seq
            LIMIT :limit
        ) AS first
    ) AS named
    WHERE cardinality(named.encounters) = 1
), settled AS (
    INSERT INTO audit.event_encounters (seq, encounter_id)
    SELECT seq, encounter_id
    FROM waiting
        JOIN of_trace USING (recorded_by_kind, recorded_by, trace_id)
        JOIN audit.encounter_checks USING (encounter_id)
    WHERE is_known
    LIMIT :limit
    ON CONFLICT DO NOTHING
    RETURNING seq, encounter_id
), found_by AS (
    INSERT INTO audit.event_patients (patient_id, is_access, seq)
    SELECT patient_id, false, seq
    FROM settled JOIN audit.encounter_checks USING (encounter_id) WHERE is_known
    ON CONFLICT DO NOTHING
)
SELECT count(*) FROM settled
"""),
    int,
)
SEARCHED = Command(text("UPDATE audit.trace_settling SET next_seq = :next_seq WHERE id = 0"))


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
    """Store answers of records, and let the patients find the unverified events, and those that
    belong to the same encounters by their traces.
    """
    async with connection.transaction():
        traces = await TRACES_OF_UNSETTLED.all(connection, encounters=list(patients))
        await store(connection, patients)
        await SETTLE.run(connection, encounters=list(patients), patients=list(patients.values()))
        await _settle_all(connection, traces)


async def settle_traces(connection: Connection, *, at_most: int) -> tuple[int, int]:
    """Search the next part of the log for traces whose events can be settled. Return how many events
    it has, and how many of any part were settled; nothing is done while another process does it.
    """
    async with connection.transaction():
        searched = await LOCK_TRACES.first(connection)
        if searched is None or searched.next_seq >= searched.end_seq:
            return 0, 0
        end_seq = min(searched.end_seq, searched.next_seq + at_most)
        traces = await TRACES_BETWEEN.all(connection, first_seq=searched.next_seq, end_seq=end_seq)
        settled = await _settle_all(connection, traces)
        await SEARCHED.run(connection, next_seq=end_seq)
    return end_seq - searched.next_seq, settled


async def _settle_all(connection: Connection, traces: Sequence[Trace]) -> int:
    settled, more = 0, bool(traces)
    while more:
        count = await SETTLE_TRACES.one(
            connection,
            kinds=[one.recorded_by_kind for one in traces],
            callers=[one.recorded_by for one in traces],
            traces=[one.trace_id for one in traces],
            limit=MAX_SETTLED,
        )
        settled += count
        more = count == MAX_SETTLED
    return settled
