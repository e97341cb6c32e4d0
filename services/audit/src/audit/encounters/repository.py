from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type

MAX_FOUND = 10_000


@row_type
class KnownEncounter:
    encounter_id: UUID
    patient_id: str


@row_type
class StoredAnswer:
    """A stored answer of the records service, with its event's leaf (None if missing) and `salt`
    (None if the content was destroyed).
    """

    encounter_id: UUID
    patient_id: str
    leaf: bytes | None
    mac: bytes | None
    salt: bytes | None
    patient_ids: list[str] | None


@row_type
class UnsettledEncounter:
    encounter_id: UUID
    first_seq: int


@row_type
class OfTrace:
    seq: int
    encounter_id: UUID
    patient_id: str


@row_type
class Trace:
    """Has one recorder (`recorded_by`), because other callers may use the same trace id."""

    recorded_by_kind: str
    recorded_by: str
    trace_id: str


@row_type
class Searched:
    next_seq: int
    end_seq: int


# For answers to readers, who trust the row unverified. Appends use ANSWERS and verify the leaf.
PATIENTS = Query(
    text("""
SELECT encounter_id, patient_id FROM audit.encounter_checks
WHERE encounter_id = ANY(CAST(:encounters AS uuid[])) AND is_known
"""),
    KnownEncounter,
)
ANSWERS = Query(
    text("""
SELECT k.encounter_id, k.patient_id, l.leaf, l.mac, l.salt, e.patient_ids
FROM audit.encounter_checks k
    LEFT JOIN audit.event_leaves l ON l.seq = k.said_by
    LEFT JOIN audit.agent_events e ON e.seq = k.said_by
WHERE k.encounter_id = ANY(CAST(:encounters AS uuid[])) AND k.is_known
"""),
    StoredAnswer,
)
UNSETTLED = Query(
    text("""
SELECT encounter_id, min(seq) AS first_seq
FROM (SELECT encounter_id, seq FROM audit.unsettled_events ORDER BY seq LIMIT :events) AS oldest
GROUP BY encounter_id
ORDER BY first_seq
LIMIT :limit
"""),
    UnsettledEncounter,
)
LOCK_TRACES = Query(
    text("""
SELECT next_seq, (SELECT next_seq FROM audit.log_head WHERE id = 0) AS end_seq
FROM audit.trace_settling WHERE id = 0 FOR UPDATE OF trace_settling SKIP LOCKED
"""),
    Searched,
)
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
# Events without encounter and patients belong to the one encounter that the same caller used in the
# trace, if records has confirmed it. Only the first events of a very long trace count.
OF_TRACES = Query(
    text("""
WITH trace AS (
    SELECT recorded_by_kind, recorded_by, trace_id
    FROM unnest(CAST(:kinds AS text[]), CAST(:callers AS text[]), CAST(:traces AS text[]))
        AS trace (recorded_by_kind, recorded_by, trace_id)
), answer AS (
    SELECT * FROM unnest(CAST(:encounters AS uuid[]), CAST(:patients AS text[]))
        AS answer (encounter_id, patient_id)
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
)
SELECT seq, encounter_id, patient_id
FROM waiting
    JOIN of_trace USING (recorded_by_kind, recorded_by, trace_id)
    CROSS JOIN LATERAL (
        SELECT k.patient_id FROM audit.encounter_checks k
        WHERE k.encounter_id = of_trace.encounter_id AND k.is_known
        UNION ALL
        SELECT a.patient_id FROM answer a WHERE a.encounter_id = of_trace.encounter_id
        LIMIT 1
    ) AS known
ORDER BY encounter_id, seq
LIMIT :limit
"""),
    OfTrace,
)
SEARCHED = Command(text("UPDATE audit.trace_settling SET next_seq = :next_seq WHERE id = 0"))


async def patients_of(connection: Connection, encounter_ids: Sequence[UUID]) -> dict[UUID, str]:
    rows = await PATIENTS.all(connection, encounters=encounter_ids)
    return {row.encounter_id: row.patient_id for row in rows}


async def answers(connection: Connection, encounter_ids: Sequence[UUID]) -> Sequence[StoredAnswer]:
    """The caller MUST verify the leaves."""
    return await ANSWERS.all(connection, encounters=encounter_ids)


async def lock_traces(connection: Connection, *, at_most: int) -> Searched | None:
    """Return the next range of the log to search, locked until the transaction ends. None if
    nothing is left, or while another process searches.
    """
    searched = await LOCK_TRACES.first(connection)
    if searched is None or searched.next_seq >= searched.end_seq:
        return None
    return Searched(searched.next_seq, min(searched.end_seq, searched.next_seq + at_most))


async def traces_between(connection: Connection, part: Searched) -> Sequence[Trace]:
    return await TRACES_BETWEEN.all(connection, first_seq=part.next_seq, end_seq=part.end_seq)


async def of_traces(
    connection: Connection, traces: Sequence[Trace], patients: Mapping[UUID, str]
) -> Sequence[OfTrace]:
    """Fetch at most MAX_FOUND further events that belong to an encounter by these traces.
    `patients` maps the encounters that the records service has just confirmed to their patients.
    """
    return await OF_TRACES.all(
        connection,
        kinds=[one.recorded_by_kind for one in traces],
        callers=[one.recorded_by for one in traces],
        traces=[one.trace_id for one in traces],
        encounters=list(patients),
        patients=list(patients.values()),
        limit=MAX_FOUND,
    )


async def searched(connection: Connection, part: Searched) -> None:
    await SEARCHED.run(connection, next_seq=part.end_seq)
