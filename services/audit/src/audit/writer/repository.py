"""SQL statements of an append: one transaction, measured in docs/benchmark."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from audit.leaves.leaf import ChainEnd, is_leaf_of
from audit.leaves.leaf_key import LeafKey
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
    encounters: list[UUID] | None
    positions: list[int] | None
    chained: list[int] | None
    hashes: list[bytes | None] | None
    said: int  # Encounters of the batch with a stored confirmation.
    repeats: bool
    covered: int


@row_type
class AnswerRow:
    encounter_id: UUID
    is_known: bool


@row_type
class StoredRow:
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
    recorded_by_kind: str
    recorded_at: datetime
    is_access: bool
    is_destroyed: bool
    patient_ids: list[str] | None
    payload: bytes | None
    leaf: bytes | None
    leaf_mac: bytes | None


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
# Planner settings of an append; otherwise statements can scan whole tables. Plain strings, because
# PostgreSQL cannot prepare several statements.
LOCK_HEAD = """
BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off;
SELECT 1 FROM audit.log_head WHERE id = 0 FOR UPDATE
"""
# Locks as the writer's role, which services cannot assume.
BECOME_OWNER = Command(text("SET ROLE audit_owner"))
# A statement after the lock, so that its snapshot has the commits of the lock's previous holder.
LOOK_UP = Query(
    text("""
SELECT next_seq, last_recorded_at, encounters, positions, chained, hashes,
    (SELECT count(*) FROM audit.encounter_checks
     WHERE encounter_id = ANY(CAST(:said_of AS uuid[])) AND is_known) AS said,
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
SELECT encounter_id, is_known
FROM audit.encounter_checks WHERE encounter_id = ANY(CAST(:said_of AS uuid[]))
"""),
    AnswerRow,
)
# Read stored content only if it has the submitted size: a client could otherwise make the writer
# read large events while other processes wait.
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
    ON CONFLICT (encounter_id, is_known) DO NOTHING
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
SET next_seq = :next_seq, last_recorded_at = :recorded_at WHERE id = 0
""")
)

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
SETTLE_OF_TRACES = Command(
    text("""
WITH settled AS (
    INSERT INTO audit.event_encounters (seq, encounter_id, said_by)
    SELECT * FROM unnest(
        CAST(:seqs AS bigint[]), CAST(:encounters AS uuid[]), CAST(:said_by AS bigint[])
    )
    ON CONFLICT (seq) DO NOTHING
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
    """Begin a transaction, and lock the log's head until the transaction ends."""
    await connection.execute(LOCK_HEAD)


async def commit(connection: Connection) -> None:
    """Commit the transaction, which is durable when this call returns."""
    await connection.execute("COMMIT")


async def roll_back(connection: Connection) -> None:
    await connection.execute("ROLLBACK")


async def look_up(
    connection: Connection, events: Sequence[NewEvent], *, origin: str, key: LeafKey
) -> LogState:
    """`origin` is the log's name in checkpoints; `key` authenticates stored leaves. MUST be called
    with the head locked.
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
            (row.encounter_id, row.is_known)
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
        by_id={row.id: _stored(row, head, key) for row in repeated},
        answers=answers,
        covered=head.covered,
    )


async def insert(
    connection: Connection,
    stored: Sequence[Stored],
    ends: Mapping[UUID, EncounterEnd],
    answers: Sequence[Answer],
) -> None:
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
        recorded_at=last.recorded_at,  # All events of a commit have this time.
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
        next_seq=last.seq + 1,
    )


async def settle(
    connection: Connection, log: LogState, stored: Sequence[Stored], answers: Sequence[Answer]
) -> None:
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


async def change(connection: Connection, stored: Sequence[Stored]) -> None:
    for event, _, _ in stored:
        if event.change is not None:
            await event.change(connection)


async def _run_about(connection: Connection, command: Command, answers: Sequence[Answer]) -> None:
    if answers:
        await command.run(
            connection,
            encounters=[one.encounter_id for one in answers],
            patients=[one.patient_id for one in answers],
            before=[one.seq for one in answers],
        )


def _stored(row: StoredRow, head: HeadRow, key: LeafKey) -> Stored:
    event = NewEvent(
        id=row.id,
        encounter_id=row.encounter_id,
        agent_name=row.agent_name,
        event_type=row.event_type,
        tool=row.tool,
        outcome=row.outcome,
        patient_ids=tuple(row.patient_ids or ()),
        occurred_at=row.occurred_at,
        payload=row.payload or b"",  # Submitted payloads are never empty.
        recorded_by=row.recorded_by,
        recorded_by_kind=row.recorded_by_kind,
        is_access=row.is_access,
        is_destroyed=row.is_destroyed,
        is_of_log=_is_of_log(row, head, key),
    )
    receipt = Receipt(
        row.id,
        row.seq,
        row.stream_pos,
        row.recorded_at,
        row.recorded_by,
        leaf_hash(row.leaf or b""),
        row.leaf_mac or b"",
    )
    return Stored(event, receipt)


def _is_of_log(row: StoredRow, head: HeadRow, key: LeafKey) -> bool:
    if row.leaf is None or row.leaf_mac is None or row.seq not in range(head.next_seq):
        return False
    return key.has_made(leaf_hash(row.leaf), row.leaf_mac) and is_leaf_of(
        row.leaf, row.id, row.seq, row.stream_pos, row.recorded_at
    )


def _column(values: Sequence[object]) -> Sequence[object]:
    return values if any(value is not None for value in values) else ()


def _array_literal(texts: Sequence[str]) -> str:
    """Return an array literal (PostgreSQL manual, 8.15.2): an array of arrays would need equal
    lengths.
    """
    quoted = (text.replace("\\", "\\\\").replace('"', '\\"') for text in texts)
    return "{" + ",".join(f'"{text}"' for text in quoted) + "}"
