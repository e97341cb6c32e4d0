"""Every SQL statement of the append: the writer's one transaction. How it is measured stands in
docs/benchmark.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from audit.log.entries import LogState, NewEvent, Receipt, Stored
from chassis.database.pool import Connection, Row, only

# The writer's statements follow keys. Planned anew for each batch, or while nobody has analysed the
# log yet, they would read whole tables: looking 500 ids up took 18 ms at 21,000 stored events, and
# takes 0.4 ms like this.
LOCK_HEAD = """
BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off;
SELECT 1 FROM audit.log_head WHERE id = 0 FOR UPDATE
"""
# A statement of its own, after the lock: only then does it see what the holder before has
# committed.
LOOK_UP = """
SELECT next_seq, last_recorded_at,
    (SELECT json_object_agg(encounter_id, next_pos) FROM audit.encounter_heads
     WHERE encounter_id = ANY($1)) AS positions,
    EXISTS (SELECT FROM audit.agent_events WHERE id = ANY($2)) AS repeats
FROM audit.log_head WHERE id = 0
"""
EVENTS_WITH_IDS = """
SELECT seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, cardinality(patient_ids) AS patients,
    occurred_at, recorded_by, recorded_by_kind, recorded_at, is_access, octet_length(body) AS bytes
FROM audit.agent_events JOIN audit.event_payloads USING (seq) WHERE id = ANY($1)
"""
CONTENTS = """
SELECT seq, patient_ids, body FROM audit.agent_events JOIN audit.event_payloads USING (seq) WHERE seq = ANY($1)
"""
# All in one statement, which is one round trip while everybody else waits for the lock.
INSERT = """
WITH events AS (
    INSERT INTO audit.agent_events (
        seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids, occurred_at, trace_id,
        span_id, recorded_by, recorded_by_kind, recorded_at, is_access, unverified)
    SELECT seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids::varchar[],
        occurred_at, trace_id, span_id, recorded_by, recorded_by_kind, recorded_at, is_access, unverified
    FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[],
        $9::text[], $10::timestamptz[], $11::text[], $12::text[], $13::text[], $14::text[], $15::timestamptz[],
        $16::boolean[], $17::boolean[])
    AS event (seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids, occurred_at,
        trace_id, span_id, recorded_by, recorded_by_kind, recorded_at, is_access, unverified)
), payloads AS (
    INSERT INTO audit.event_payloads (seq, body) SELECT * FROM unnest($1::bigint[], $18::bytea[])
), patients AS (
    INSERT INTO audit.event_patients (patient_id, is_access, seq)
    SELECT * FROM unnest($19::text[], $20::boolean[], $21::bigint[])
), heads AS (
    INSERT INTO audit.encounter_heads (encounter_id, next_pos) SELECT * FROM unnest($22::uuid[], $23::bigint[])
    ON CONFLICT (encounter_id) DO UPDATE SET next_pos = EXCLUDED.next_pos
), unsettled AS (
    INSERT INTO audit.unsettled_events (seq, encounter_id, is_access)
    SELECT seq, encounter_id, is_access FROM unnest($1::bigint[], $3::uuid[], $16::boolean[], $17::boolean[])
    AS event (seq, encounter_id, is_access, unverified) WHERE unverified
)
UPDATE audit.log_head SET next_seq = $24, last_recorded_at = $25 WHERE id = 0
"""
COLUMNS: Sequence[Callable[[Stored], object]] = (
    lambda stored: stored.receipt.seq,
    lambda stored: stored.event.id,
    lambda stored: stored.event.encounter_id,
    lambda stored: stored.receipt.stream_pos,
    lambda stored: stored.event.agent_name,
    lambda stored: stored.event.event_type,
    lambda stored: stored.event.tool,
    lambda stored: stored.event.outcome,
    lambda stored: array_literal(stored.event.patient_ids),
    lambda stored: stored.event.occurred_at,
    lambda stored: stored.event.trace_id,
    lambda stored: stored.event.span_id,
    lambda stored: stored.event.recorded_by,
    lambda stored: stored.event.recorded_by_kind,
    lambda stored: stored.receipt.recorded_at,
    lambda stored: stored.event.is_access,
    lambda stored: stored.event.unverified,
    lambda stored: stored.event.payload,
)


async def lock_head(connection: Connection) -> None:
    """Begin a transaction and lock the coordinator's row until it ends."""
    await connection.execute(LOCK_HEAD)


async def commit(connection: Connection) -> None:
    """End the transaction; when this returns, it is durable."""
    await connection.execute("COMMIT")


async def roll_back(connection: Connection) -> None:
    """End the transaction without a trace."""
    await connection.execute("ROLLBACK")


async def look_up(connection: Connection, events: Sequence[NewEvent]) -> LogState:
    """Return what the log holds of these events and their encounters. MUST be called with the head
    locked.
    """
    encounters = list({event.encounter_id for event in events if event.encounter_id is not None})
    ids = [event.id for event in events]
    head = only(await connection.fetchrow(LOOK_UP, encounters, ids))
    repeated = await connection.fetch(EVENTS_WITH_IDS, ids) if head["repeats"] else []
    contents = await contents_of(connection, repeated, events) if repeated else {}
    positions = json.loads(head["positions"] or "{}")
    return LogState(
        next_seq=head["next_seq"],
        last_recorded_at=head["last_recorded_at"],
        positions={UUID(encounter): position for encounter, position in positions.items()},
        by_id={row["id"]: stored_of(row, contents.get(row["seq"])) for row in repeated},
    )


async def contents_of(
    connection: Connection, stored: Sequence[Row], events: Sequence[NewEvent]
) -> Mapping[int, Row]:
    """Return the patients and payloads of those stored events that are as large as what was sent
    under their id. Others are not the same in any case, and whoever names the ids of large events
    would have all of them read while everybody waits.
    """
    sent = {(event.id, len(event.patient_ids), len(event.payload)) for event in events}
    alike = [row["seq"] for row in stored if (row["id"], row["patients"], row["bytes"]) in sent]
    return {row["seq"]: row for row in await connection.fetch(CONTENTS, alike)}


async def insert(connection: Connection, stored: Sequence[Stored]) -> None:
    """Insert numbered events with their payloads and patients, and move the heads on."""
    columns = [[column(one) for one in stored] for column in COLUMNS]
    patients = [
        (patient, one.event.is_access, one.receipt.seq)
        for one in stored
        for patient in sorted(one.event.patients)
    ]
    placed = [one for one in stored if one.receipt.stream_pos is not None]
    heads = {one.event.encounter_id: (one.receipt.stream_pos or 0) + 1 for one in placed}
    last = stored[-1].receipt
    await connection.execute(
        INSERT,
        *columns,
        *transposed(patients, 3),
        *transposed(heads.items(), 2),
        last.seq + 1,
        last.recorded_at,
    )


def stored_of(row: Row, content: Row | None) -> Stored:
    """Return a stored event as the writer knows it. Without its content it is like none that is
    sent: none is empty.
    """
    event = NewEvent(
        id=row["id"],
        encounter_id=row["encounter_id"],
        agent_name=row["agent_name"],
        event_type=row["event_type"],
        tool=row["tool"],
        outcome=row["outcome"],
        patient_ids=tuple(content["patient_ids"]) if content else (),
        occurred_at=row["occurred_at"],
        payload=content["body"] if content else b"",
        recorded_by=row["recorded_by"],
        recorded_by_kind=row["recorded_by_kind"],
        is_access=row["is_access"],
    )
    return Stored(
        event,
        Receipt(row["id"], row["seq"], row["stream_pos"], row["recorded_at"], row["recorded_by"]),
    )


# Any: columns of any type.
def transposed(rows: Iterable[tuple[object, ...]], width: int) -> list[list[Any]]:
    """Return the columns of rows, `width` empty ones where there is no row."""
    return [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(width)]


def array_literal(texts: Sequence[str]) -> str:
    """Return a text array as PostgreSQL writes one (manual, 8.15.2): arrays of arrays cannot differ
    in length.
    """
    quoted = (text.replace("\\", "\\\\").replace('"', '\\"') for text in texts)
    return "{" + ",".join(f'"{text}"' for text in quoted) + "}"
