"""Every SQL statement of the append, the writer's one transaction (measured in docs/benchmark)."""

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from audit.log.entries import LogState, NewEvent, Receipt, Stored
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type


@row_type
class HeadRow:
    next_seq: int
    last_recorded_at: datetime
    positions: str | None  # The next one of each encounter with events: a JSON object.
    repeats: bool


@row_type
class StoredRow:
    """A stored event; without its content where that has other sizes than the one sent."""

    seq: int
    id: UUID
    encounter_id: UUID | None
    stream_pos: int | None
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    occurred_at: datetime | None
    recorded_by: str
    recorded_by_kind: str | None
    recorded_at: datetime
    is_access: bool
    patient_ids: list[str] | None
    payload: bytes | None


# The columns of agent_events and event_payloads that an event has before it is numbered.
COLUMNS = (
    "id",
    "encounter_id",
    "agent_name",
    "event_type",
    "tool",
    "outcome",
    "occurred_at",
    "trace_id",
    "span_id",
    "recorded_by",
    "recorded_by_kind",
    "is_access",
    "unverified",
    "recorded_with",
    "payload",
)
# The writer's statements follow keys. Planned again for each batch, or before the log was analysed,
# they would read whole tables: looking 500 ids up took 18 ms at 21,000 stored events, and takes 0.4
# ms like this. Three statements, for one round trip: not a Command, which PostgreSQL prepares.
LOCK_HEAD = """
BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off;
SELECT 1 FROM audit.log_head WHERE id = 0 FOR UPDATE
"""
# A statement of its own after the lock: only then does it see what the last holder has committed.
LOOK_UP = Query(
    text("""
SELECT next_seq, last_recorded_at,
    (SELECT json_object_agg(encounter_id, next_pos) FROM audit.encounter_heads
     WHERE encounter_id = ANY(CAST(:encounters AS uuid[]))) AS positions,
    EXISTS (SELECT FROM audit.agent_events WHERE id = ANY(CAST(:ids AS uuid[]))) AS repeats
FROM audit.log_head WHERE id = 0
"""),
    HeadRow,
)
# The events with the ids of a batch. Contents of other sizes than those sent differ in any case: a
# client that names the ids of large events must not have them read while other processes wait.
WITH_IDS = Query(
    text("""
SELECT seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, occurred_at,
    recorded_by, recorded_by_kind, recorded_at, is_access,
    CASE WHEN has_size THEN patient_ids END AS patient_ids, CASE WHEN has_size THEN body END AS payload
FROM (
    SELECT *, (id, cardinality(patient_ids), octet_length(body)) IN (
        SELECT * FROM unnest(
            CAST(:ids AS uuid[]), CAST(:patients AS integer[]), CAST(:sizes AS integer[])
        )
    ) AS has_size
    FROM audit.agent_events JOIN audit.event_payloads USING (seq)
    WHERE id = ANY(CAST(:ids AS uuid[]))
    OFFSET 0
) AS stored
"""),
    StoredRow,
)
# All in one statement: one round trip while other processes wait for the lock.
INSERT = Command(
    text("""
WITH events AS (
    INSERT INTO audit.agent_events (
        seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids,
        occurred_at, trace_id, span_id, recorded_by, recorded_by_kind, recorded_at, is_access,
        unverified, recorded_with
    )
    SELECT seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome,
        CAST(patient_ids AS varchar[]), occurred_at, trace_id, span_id, recorded_by,
        recorded_by_kind, recorded_at, is_access, unverified, recorded_with
    FROM unnest(
        CAST(:seq AS bigint[]), CAST(:id AS uuid[]), CAST(:encounter_id AS uuid[]),
        CAST(:stream_pos AS bigint[]), CAST(:agent_name AS text[]), CAST(:event_type AS text[]),
        CAST(:tool AS text[]), CAST(:outcome AS text[]), CAST(:patient_ids AS text[]),
        CAST(:occurred_at AS timestamptz[]), CAST(:trace_id AS text[]), CAST(:span_id AS text[]),
        CAST(:recorded_by AS text[]), CAST(:recorded_by_kind AS text[]),
        CAST(:recorded_at AS timestamptz[]), CAST(:is_access AS boolean[]),
        CAST(:unverified AS boolean[]), CAST(:recorded_with AS text[])
    ) AS event (
        seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids,
        occurred_at, trace_id, span_id, recorded_by, recorded_by_kind, recorded_at, is_access,
        unverified, recorded_with
    )
), payloads AS (
    INSERT INTO audit.event_payloads (seq, body)
    SELECT * FROM unnest(CAST(:seq AS bigint[]), CAST(:payload AS bytea[]))
), patients AS (
    INSERT INTO audit.event_patients (patient_id, is_access, seq)
    SELECT * FROM unnest(
        CAST(:patient AS text[]), CAST(:patient_access AS boolean[]), CAST(:patient_seq AS bigint[])
    )
), heads AS (
    INSERT INTO audit.encounter_heads (encounter_id, next_pos)
    SELECT * FROM unnest(CAST(:head AS uuid[]), CAST(:next_pos AS bigint[]))
    ON CONFLICT (encounter_id) DO UPDATE SET next_pos = EXCLUDED.next_pos
), unsettled AS (
    INSERT INTO audit.unsettled_events (seq, encounter_id, is_access)
    SELECT seq, encounter_id, is_access
    FROM unnest(
        CAST(:seq AS bigint[]), CAST(:encounter_id AS uuid[]), CAST(:is_access AS boolean[]),
        CAST(:unverified AS boolean[])
    ) AS event (seq, encounter_id, is_access, unverified)
    WHERE unverified
)
UPDATE audit.log_head SET next_seq = :next_seq, last_recorded_at = :last_recorded_at WHERE id = 0
""")
)


async def lock_head(connection: Connection) -> None:
    """Begin a transaction and lock the log's head until it ends."""
    await connection.execute(LOCK_HEAD)


async def commit(connection: Connection) -> None:
    """End the transaction; when this returns, it is durable."""
    await connection.execute("COMMIT")


async def roll_back(connection: Connection) -> None:
    await connection.execute("ROLLBACK")


async def look_up(connection: Connection, events: Sequence[NewEvent]) -> LogState:
    """Fetch the part of the log that matters to a batch. MUST be called with the head locked."""
    encounters = list({event.encounter_id for event in events if event.encounter_id is not None})
    ids = [event.id for event in events]
    head = await LOOK_UP.one(connection, encounters=encounters, ids=ids)
    repeated: Sequence[StoredRow] = ()
    if head.repeats:
        repeated = await WITH_IDS.all(
            connection,
            ids=ids,
            patients=[len(event.patient_ids) for event in events],
            sizes=[len(event.payload) for event in events],
        )
    positions = json.loads(head.positions or "{}")
    return LogState(
        next_seq=head.next_seq,
        last_recorded_at=head.last_recorded_at,
        positions={UUID(encounter): position for encounter, position in positions.items()},
        by_id={row.id: _stored(row) for row in repeated},
    )


async def insert(connection: Connection, stored: Sequence[Stored]) -> None:
    events = [event for event, _ in stored]
    receipts = [receipt for _, receipt in stored]
    found_by = [
        (patient, event.is_access, receipt.seq)
        for event, receipt in stored
        for patient in sorted(event.patients)
    ]
    heads = {
        event.encounter_id: receipt.stream_pos + 1
        for event, receipt in stored
        if receipt.stream_pos is not None
    }
    last = receipts[-1]
    await INSERT.run(
        connection,
        seq=[receipt.seq for receipt in receipts],
        stream_pos=[receipt.stream_pos for receipt in receipts],
        recorded_at=[receipt.recorded_at for receipt in receipts],
        patient_ids=[_array_literal(event.patient_ids) for event in events],
        **{name: [getattr(event, name) for event in events] for name in COLUMNS},
        patient=[patient for patient, _, _ in found_by],
        patient_access=[is_access for _, is_access, _ in found_by],
        patient_seq=[seq for _, _, seq in found_by],
        head=list(heads),
        next_pos=list(heads.values()),
        next_seq=last.seq + 1,
        last_recorded_at=last.recorded_at,
    )


def _stored(row: StoredRow) -> Stored:
    event = NewEvent(
        id=row.id,
        encounter_id=row.encounter_id,
        agent_name=row.agent_name,
        event_type=row.event_type,
        tool=row.tool,
        outcome=row.outcome,
        patient_ids=tuple(row.patient_ids or ()),
        occurred_at=row.occurred_at,
        payload=row.payload or b"",  # Differs from every payload sent, which is never empty.
        recorded_by=row.recorded_by,
        recorded_by_kind=row.recorded_by_kind,
        is_access=row.is_access,
    )
    return Stored(event, Receipt(row.id, row.seq, row.stream_pos, row.recorded_at, row.recorded_by))


def _array_literal(texts: Sequence[str]) -> str:
    """Return a text array as PostgreSQL writes one (manual, 8.15.2): arrays of arrays cannot differ
    in length.
    """
    quoted = (text.replace("\\", "\\\\").replace('"', '\\"') for text in texts)
    return "{" + ",".join(f'"{text}"' for text in quoted) + "}"
