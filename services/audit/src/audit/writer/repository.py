"""Every SQL statement of the append, the writer's one transaction (measured in docs/benchmark)."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from audit.leaves.leaf import ChainEnd, is_leaf_of
from audit.writer.entries import (
    Answer,
    EncounterEnd,
    LogState,
    NewEvent,
    Receipt,
    Stored,
    corrections,
)
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from chassis.tlog.merkle import leaf_hash


@row_type
class HeadRow:
    next_seq: int
    last_recorded_at: datetime
    leaves: int
    # For each encounter with events its id, its next position, how many leaves name it, and the
    # hash of the last.
    encounters: list[UUID] | None
    positions: list[int] | None
    chained: list[int] | None
    hashes: list[bytes | None] | None
    said: int  # How many of the encounters asked about have a patient by a leaf.
    repeats: bool
    covered: int


@row_type
class AnswerRow:
    """A stored answer of records, and whether a leaf says it."""

    encounter_id: UUID
    is_known: bool
    is_said: bool


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
    is_destroyed: bool
    patient_ids: list[str] | None
    payload: bytes | None
    leaf: bytes | None
    leaf_mac: bytes | None


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
# For a command of the schema's owner, which no service can be.
BECOME_OWNER = Command(text("SET ROLE audit_owner"))
# A statement of its own after the lock: only then does it see what the last holder has committed.
LOOK_UP = Query(
    text("""
SELECT next_seq, last_recorded_at, log_head.leaves, encounters, positions, chained, hashes,
    (SELECT count(*) FROM audit.encounter_checks
     WHERE encounter_id = ANY(CAST(:said_of AS uuid[])) AND is_known AND said_by IS NOT NULL) AS said,
    EXISTS (SELECT FROM audit.agent_events WHERE id = ANY(CAST(:ids AS uuid[]))) AS repeats,
    greatest(
        (SELECT size FROM audit.tlog_state WHERE id = 0),
        (SELECT max(size) FROM audit.tlog_checkpoints WHERE origin = :origin)
    ) AS covered
FROM audit.log_head CROSS JOIN (
    SELECT array_agg(encounter_id) AS encounters, array_agg(next_pos) AS positions,
        array_agg(leaves) AS chained, array_agg(head) AS hashes
    FROM audit.encounter_heads WHERE encounter_id = ANY(CAST(:encounters AS uuid[]))
) AS ends
WHERE id = 0
"""),
    HeadRow,
)
ANSWERS = Query(
    text("""
SELECT encounter_id, is_known, said_by IS NOT NULL AS is_said
FROM audit.encounter_checks WHERE encounter_id = ANY(CAST(:said_of AS uuid[]))
"""),
    AnswerRow,
)
# The events with the ids of a batch. Contents of other sizes than those sent differ in any case: a
# client that names the ids of large events must not have them read while other processes wait.
WITH_IDS = Query(
    text("""
SELECT seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, occurred_at,
    recorded_by, recorded_by_kind, recorded_at, is_access, is_destroyed,
    CASE WHEN has_size THEN patient_ids END AS patient_ids, CASE WHEN has_size THEN body END AS payload,
    leaf, mac AS leaf_mac
FROM (
    SELECT *, body IS NULL AS is_destroyed, body IS NULL OR (id, cardinality(patient_ids), octet_length(body)) IN (
        SELECT * FROM unnest(
            CAST(:ids AS uuid[]), CAST(:patients AS integer[]), CAST(:sizes AS integer[])
        )
    ) AS has_size
    FROM audit.agent_events LEFT JOIN audit.event_payloads USING (seq)
        LEFT JOIN audit.event_leaves USING (seq)
    WHERE id = ANY(CAST(:ids AS uuid[]))
    OFFSET 0
) AS stored
"""),
    StoredRow,
)
# All in one statement: one round trip while other processes wait for the lock. An answer that a leaf
# says takes the place of one that no leaf says, which someone else may have written.
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
        recorded_by_kind, :recorded_at, is_access, unverified, recorded_with
    FROM unnest(
        CAST(:seq AS bigint[]), CAST(:id AS uuid[]), CAST(:encounter_id AS uuid[]),
        CAST(:stream_pos AS bigint[]), CAST(:agent_name AS text[]), CAST(:event_type AS text[]),
        CAST(:tool AS text[]), CAST(:outcome AS text[]), CAST(:patient_ids AS text[]),
        CAST(:occurred_at AS timestamptz[]), CAST(:trace_id AS text[]), CAST(:span_id AS text[]),
        CAST(:recorded_by AS text[]), CAST(:recorded_by_kind AS text[]),
        CAST(:is_access AS boolean[]), CAST(:unverified AS boolean[]),
        CAST(:recorded_with AS text[])
    ) AS event (
        seq, id, encounter_id, stream_pos, agent_name, event_type, tool, outcome, patient_ids,
        occurred_at, trace_id, span_id, recorded_by, recorded_by_kind, is_access, unverified,
        recorded_with
    )
), payloads AS (
    INSERT INTO audit.event_payloads (seq, body)
    SELECT * FROM unnest(CAST(:seq AS bigint[]), CAST(:payload AS bytea[]))
), patients AS (
    INSERT INTO audit.event_patients (patient_id, is_access, seq)
    SELECT * FROM unnest(
        CAST(:patient AS text[]), CAST(:patient_access AS boolean[]), CAST(:patient_seq AS bigint[])
    )
), leaves AS (
    INSERT INTO audit.event_leaves (seq, leaf, salt, mac)
    SELECT * FROM unnest(
        CAST(:leaf_seq AS bigint[]), CAST(:leaf AS bytea[]), CAST(:salt AS bytea[]),
        CAST(:mac AS bytea[])
    )
), heads AS (
    INSERT INTO audit.encounter_heads (encounter_id, next_pos, leaves, head)
    SELECT * FROM unnest(
        CAST(:encounter AS uuid[]), CAST(:next_pos AS bigint[]), CAST(:chained AS bigint[]),
        CAST(:chain_head AS bytea[])
    )
    ON CONFLICT (encounter_id) DO UPDATE
    SET next_pos = EXCLUDED.next_pos, leaves = EXCLUDED.leaves, head = EXCLUDED.head
), answers AS (
    INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id, said_by)
    SELECT encounter_id, patient_id IS NOT NULL, patient_id, said_by
    FROM unnest(
        CAST(:said_of AS uuid[]), CAST(:said_patient AS text[]), CAST(:said_by AS bigint[])
    ) AS answer (encounter_id, patient_id, said_by)
    ON CONFLICT (encounter_id, is_known) DO UPDATE
    SET patient_id = EXCLUDED.patient_id, said_by = EXCLUDED.said_by
    WHERE encounter_checks.said_by IS NULL
), unsettled AS (
    INSERT INTO audit.unsettled_events (seq, encounter_id, is_access)
    SELECT seq, encounter_id, is_access
    FROM unnest(
        CAST(:seq AS bigint[]), CAST(:encounter_id AS uuid[]), CAST(:is_access AS boolean[]),
        CAST(:unverified AS boolean[])
    ) AS event (seq, encounter_id, is_access, unverified)
    WHERE unverified
)
UPDATE audit.log_head
SET next_seq = :next_seq, last_recorded_at = :recorded_at, leaves = :leaves WHERE id = 0
""")
)

# The patients of these encounters, if there are, find their unverified events before some numbers.
SETTLE = Command(
    text("""
WITH answer AS (
    SELECT * FROM unnest(
        CAST(:encounters AS uuid[]), CAST(:patients AS text[]), CAST(:before AS bigint[])
    ) AS answer (encounter_id, patient_id, before)
), found AS (
    INSERT INTO audit.event_patients (patient_id, is_access, seq)
    SELECT patient_id, is_access, seq FROM audit.agent_events JOIN answer USING (encounter_id)
    WHERE unverified AND patient_id IS NOT NULL AND seq < before
    ON CONFLICT DO NOTHING
)
DELETE FROM audit.unsettled_events USING answer
WHERE unsettled_events.encounter_id = answer.encounter_id AND seq < before
""")
)
# The patients of encounters that records denied before find all events before some numbers.
CORRECT = Command(
    text("""
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT patient_id, is_access, seq
FROM audit.agent_events JOIN unnest(
    CAST(:encounters AS uuid[]), CAST(:patients AS text[]), CAST(:before AS bigint[])
) AS answer (encounter_id, patient_id, before) USING (encounter_id)
WHERE seq < before
ON CONFLICT DO NOTHING
""")
)
# Events that name nothing belong to an encounter by their trace. The first such event decides.
SETTLE_OF_TRACES = Command(
    text("""
WITH settled AS (
    INSERT INTO audit.event_encounters (seq, encounter_id, said_by)
    SELECT * FROM unnest(
        CAST(:seqs AS bigint[]), CAST(:encounters AS uuid[]), CAST(:said_by AS bigint[])
    )
    ON CONFLICT (seq) DO UPDATE SET said_by = EXCLUDED.said_by
    WHERE event_encounters.said_by IS NULL
        AND event_encounters.encounter_id = EXCLUDED.encounter_id
    RETURNING seq, encounter_id
)
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT patient_id, false, seq
FROM settled JOIN (
    SELECT DISTINCT * FROM unnest(CAST(:encounters AS uuid[]), CAST(:patients AS text[]))
) AS answer (encounter_id, patient_id) USING (encounter_id)
ON CONFLICT DO NOTHING
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


async def look_up(connection: Connection, events: Sequence[NewEvent], *, origin: str) -> LogState:
    """Fetch the part of the log that matters to a batch; `origin` is the log's name in checkpoints.
    MUST be called with the head locked.
    """
    encounters = list({event.encounter_id for event in events if event.encounter_id is not None})
    named = [(one, event) for event in events if not event.is_new_id for one in event.same_ids]
    ids = [one for one, _ in named]
    known = {event.encounter_id for event in events if event.owner is not None and event.said}
    unknown = {event.encounter_id for event in events if event.owner is None and event.said}
    head = await LOOK_UP.one(
        connection, encounters=encounters, said_of=list(known), ids=ids, origin=origin
    )
    answers = None
    if unknown or head.said < len(known):
        answers = {
            (row.encounter_id, row.is_known): row.is_said
            for row in await ANSWERS.all(connection, said_of=list(known | unknown))
        }
    repeated: Sequence[StoredRow] = ()
    if head.repeats:
        repeated = await WITH_IDS.all(
            connection,
            ids=ids,
            patients=[len(event.patient_ids) for _, event in named],
            sizes=[len(event.payload) for _, event in named],
        )
    chains = map(ChainEnd, head.chained or (), head.hashes or ())
    ends = map(EncounterEnd, head.positions or (), chains)
    return LogState(
        next_seq=head.next_seq,
        last_recorded_at=head.last_recorded_at,
        ends=dict(zip(head.encounters or (), ends, strict=True)),
        by_id={row.id: _stored(row, head) for row in repeated},
        leaves=head.leaves,
        answers=answers,
        covered=head.covered,
    )


async def insert(
    connection: Connection,
    log: LogState,
    stored: Sequence[Stored],
    ends: Mapping[UUID, EncounterEnd],
    answers: Sequence[Answer],
) -> None:
    """Insert events numbered after `log`, the ends of their encounters, and answers said first."""
    events = [one.event for one in stored]
    columns = dict(zip(NewEvent._fields, zip(*events, strict=True), strict=True))
    receipts = [one.receipt for one in stored]
    leaves = [one.leaf for one in stored if one.leaf is not None]
    found_by = [
        (patient, event.is_access, receipt.seq)
        for event, receipt in zip(events, receipts, strict=True)
        for patient in sorted(event.patients)
    ]
    last = receipts[-1]
    await INSERT.run(
        connection,
        seq=[receipt.seq for receipt in receipts],
        stream_pos=_column([receipt.stream_pos for receipt in receipts]),
        recorded_at=last.recorded_at,  # Events of one commit share it.
        patient_ids=[_array_literal(event.patient_ids) for event in events],
        **{name: _column(columns[name]) for name in COLUMNS},
        patient=[patient for patient, _, _ in found_by],
        patient_access=[is_access for _, is_access, _ in found_by],
        patient_seq=[seq for _, _, seq in found_by],
        leaf_seq=[leaf.seq for leaf in leaves],
        leaf=[leaf.entry for leaf in leaves],
        salt=[leaf.salt for leaf in leaves],
        mac=[leaf.mac for leaf in leaves],
        encounter=list(ends),
        next_pos=[end.next_pos for end in ends.values()],
        chained=[end.chain.leaves for end in ends.values()],
        chain_head=[end.chain.head for end in ends.values()],
        said_of=[one.encounter_id for one in answers],
        said_patient=[one.patient_id for one in answers],
        said_by=[one.seq for one in answers],
        leaves=log.leaves + len(leaves),
        next_seq=last.seq + 1,
    )


async def settle(
    connection: Connection, log: LogState, stored: Sequence[Stored], answers: Sequence[Answer]
) -> None:
    """Do what inserted events say: their encounters' patients find events that were stored before."""
    await _run_about(connection, CORRECT, corrections(log, answers))
    settled = [
        Answer.said_in(event, receipt.seq)
        for event, receipt, _ in stored
        if event.settles_encounter
    ]
    await _run_about(connection, SETTLE, settled)
    of_traces: dict[int, Answer] = {}
    for event, receipt, _ in stored:
        for seq in event.settles_of_traces:
            of_traces.setdefault(seq, Answer.said_in(event, receipt.seq))
    if of_traces:
        await SETTLE_OF_TRACES.run(
            connection,
            seqs=list(of_traces),
            encounters=[one.encounter_id for one in of_traces.values()],
            patients=[one.patient_id for one in of_traces.values()],
            said_by=[one.seq for one in of_traces.values()],
        )


async def _run_about(connection: Connection, command: Command, answers: Sequence[Answer]) -> None:
    if answers:
        await command.run(
            connection,
            encounters=[one.encounter_id for one in answers],
            patients=[one.patient_id for one in answers],
            before=[one.seq for one in answers],
        )


def _stored(row: StoredRow, head: HeadRow) -> Stored:
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
        is_destroyed=row.is_destroyed,
        is_of_log=_is_of_log(row, head),
    )
    receipt = Receipt(
        row.id,
        row.seq,
        row.stream_pos,
        row.recorded_at,
        row.recorded_by,
        leaf_hash=None if row.leaf is None else leaf_hash(row.leaf),
        leaf_mac=row.leaf_mac,
    )
    return Stored(event, receipt)


def _is_of_log(row: StoredRow, head: HeadRow) -> bool:
    if row.leaf is None:
        return row.seq in range(head.leaves, head.next_seq)
    return row.seq in range(head.leaves) and is_leaf_of(row.leaf, row.seq, row.id)


def _column(values: Sequence[object]) -> Sequence[object]:
    """Return the values of a column, or none where all are null: `unnest` fills it up with nulls."""
    return values if any(value is not None for value in values) else ()


def _array_literal(texts: Sequence[str]) -> str:
    """Return a text array as PostgreSQL writes one (manual, 8.15.2): arrays of arrays cannot differ
    in length.
    """
    quoted = (text.replace("\\", "\\\\").replace('"', '\\"') for text in texts)
    return "{" + ",".join(f'"{text}"' for text in quoted) + "}"
