"""All SQL statements that seal events of earlier versions or destroy content."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text

from audit.leaves.leaf import ChainEnd, Leaf
from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type


@row_type
class Sealed:
    """The number of leading events with leaves, and the number of events."""

    leaves: int
    next_seq: int


@row_type
class UnsealedEvent:
    """An event without a leaf, with the current knowledge about its encounter."""

    seq: int
    id: UUID
    encounter_id: UUID | None
    stream_pos: int | None
    agent_name: str
    event_type: str
    tool: str | None
    outcome: str | None
    owner: str | None
    said: str | None
    patient_ids: list[str]
    occurred_at: datetime | None
    payload: bytes
    recorded_by: str
    recorded_by_kind: str | None
    recorded_with: str | None
    recorded_at: datetime
    trace_id: str | None
    span_id: str | None
    is_access: bool
    unverified: bool


@row_type
class ChainRow:
    encounter_id: UUID
    leaves: int
    head: bytes | None


@row_type
class Content:
    """An event to destroy. `is_own`: audit appended it about its own actions. `is_there`: its
    content still exists.
    """

    seq: int
    is_own: bool
    is_there: bool
    leaf: bytes | None
    mac: bytes | None


@row_type
class DestructionEntry:
    """An event that lists destroyed content, with its leaf. The caller MUST verify the leaf."""

    seq: int
    body: bytes | None
    leaf: bytes | None
    mac: bytes | None
    salt: bytes | None


@row_type
class FormerEvent:
    seq: int
    id: UUID


@row_type
class AliveEvent:
    """An event of the restored log with existing content."""

    seq: int
    id: UUID
    recorded_at: datetime


LOCK = Query(text("SELECT id FROM audit.leaf_sealing WHERE id = 0 FOR UPDATE SKIP LOCKED"), int)
IS_THERE = Query(text("SELECT EXISTS (SELECT FROM audit.leaf_sealing WHERE id = 0)"), bool)
STATE = Query(text("SELECT leaves, next_seq FROM audit.log_head WHERE id = 0"), Sealed)
# Blocks appends of all processes until the transaction ends.
LOCK_HEAD = Query(
    text("SELECT leaves, next_seq FROM audit.log_head WHERE id = 0 FOR UPDATE"), Sealed
)
# The next events, of at most `max_bytes` but at least one. The leaf has the encounter's patient
# only if the patient finds the event; for an unverified event this is so once it is settled.
UNSEALED = Query(
    text("""
SELECT seq, id, e.encounter_id, stream_pos, agent_name, event_type, tool, outcome,
    CASE WHEN EXISTS (
        SELECT FROM audit.event_patients p
        WHERE p.patient_id = known.patient_id AND p.is_access = e.is_access AND p.seq = e.seq
    ) THEN known.patient_id END AS owner,
    CASE WHEN known.is_known THEN 'known' WHEN denied.encounter_id IS NOT NULL THEN 'unknown' END AS said,
    patient_ids, occurred_at, body AS payload, recorded_by, recorded_by_kind, recorded_with,
    recorded_at, trace_id, span_id, is_access, unverified
FROM (
    SELECT agent_events.*, body, sum(octet_length(body)) OVER (ORDER BY seq) - octet_length(body) AS before
    FROM audit.agent_events JOIN audit.event_payloads USING (seq)
    WHERE seq >= :first_seq AND seq < :end_seq
) AS e
    LEFT JOIN audit.encounter_checks known ON known.encounter_id = e.encounter_id AND known.is_known
    LEFT JOIN audit.encounter_checks denied ON denied.encounter_id = e.encounter_id AND NOT denied.is_known
WHERE before <= :max_bytes
ORDER BY seq
"""),
    UnsealedEvent,
)
CHAINS = Query(
    text("""
SELECT encounter_id, leaves, head FROM audit.encounter_heads
WHERE encounter_id = ANY(CAST(:encounters AS uuid[]))
"""),
    ChainRow,
)
INSERT = Command(
    text("""
INSERT INTO audit.event_leaves (seq, leaf, salt, mac)
SELECT * FROM unnest(
    CAST(:seq AS bigint[]), CAST(:leaf AS bytea[]), CAST(:salt AS bytea[]), CAST(:mac AS bytea[])
)
""")
)
SAY = Command(
    text("""
UPDATE audit.encounter_checks k SET said_by = said.seq
FROM unnest(CAST(:encounters AS uuid[]), CAST(:patients AS text[]), CAST(:seqs AS bigint[]))
    AS said (encounter_id, patient_id, seq)
WHERE k.encounter_id = said.encounter_id AND k.is_known = (said.patient_id IS NOT NULL)
    AND k.patient_id IS NOT DISTINCT FROM said.patient_id AND k.said_by IS NULL
""")
)
ADVANCE = Command(
    text("""
WITH chains AS (
    INSERT INTO audit.encounter_heads (encounter_id, next_pos, leaves, head)
    SELECT encounter_id, 0, leaves, head
    FROM unnest(CAST(:encounters AS uuid[]), CAST(:counts AS bigint[]), CAST(:heads AS bytea[]))
        AS chain (encounter_id, leaves, head)
    ON CONFLICT (encounter_id) DO UPDATE SET leaves = EXCLUDED.leaves, head = EXCLUDED.head
)
UPDATE audit.log_head SET leaves = :leaves WHERE id = 0
""")
)
CONTENTS = Query(
    text("""
SELECT e.seq, recorded_by = 'audit' AND recorded_by_kind = 'service' AND NOT is_access AS is_own,
    p.seq IS NOT NULL AS is_there, leaf, mac
FROM audit.agent_events e LEFT JOIN audit.event_leaves l USING (seq)
    LEFT JOIN audit.event_payloads p USING (seq)
WHERE e.seq = ANY(CAST(:seqs AS bigint[]))
"""),
    Content,
)
ALLOW = Command(text("SET LOCAL chartroom.destroys_content = 'yes'"))
DESTROY_PAYLOADS = Command(
    text("DELETE FROM audit.event_payloads WHERE seq = ANY(CAST(:seqs AS bigint[]))")
)
DESTROY_SALTS = Command(
    text("UPDATE audit.event_leaves SET salt = NULL WHERE seq = ANY(CAST(:seqs AS bigint[]))")
)
DESTRUCTIONS = Query(
    text("""
SELECT seq, body, leaf, mac, salt
FROM audit.agent_events LEFT JOIN audit.event_payloads USING (seq) LEFT JOIN audit.event_leaves USING (seq)
WHERE event_type = 'content.destroyed' AND recorded_by = 'audit' AND recorded_by_kind = 'service'
    AND NOT is_access
ORDER BY seq
"""),
    DestructionEntry,
)
IDS = Query(
    text("SELECT seq, id FROM audit.agent_events WHERE seq = ANY(CAST(:seqs AS bigint[]))"),
    FormerEvent,
)
ALIVE = Query(
    text("""
SELECT e.seq, e.id, e.recorded_at FROM audit.agent_events e JOIN audit.event_payloads USING (seq)
WHERE e.seq = ANY(CAST(:seqs AS bigint[])) ORDER BY e.seq
"""),
    AliveEvent,
)


async def lock(connection: Connection) -> bool:
    """Lock sealing until the transaction ends; False if another process has the lock. Raises
    LookupError if the row to lock is missing.
    """
    if await LOCK.first(connection) is not None:
        return True
    if not await IS_THERE.one(connection):
        raise LookupError
    return False


async def unsealed(
    connection: Connection, first_seq: int, end_seq: int, *, max_bytes: int
) -> Sequence[UnsealedEvent]:
    return await UNSEALED.all(connection, first_seq=first_seq, end_seq=end_seq, max_bytes=max_bytes)


async def chains(connection: Connection, encounters: Sequence[UUID]) -> dict[UUID, ChainEnd]:
    rows = await CHAINS.all(connection, encounters=encounters)
    return {row.encounter_id: ChainEnd(row.leaves, row.head) for row in rows}


async def insert(connection: Connection, leaves: Sequence[Leaf]) -> None:
    await INSERT.run(
        connection,
        seq=[leaf.seq for leaf in leaves],
        leaf=[leaf.entry for leaf in leaves],
        salt=[leaf.salt for leaf in leaves],
        mac=[leaf.mac for leaf in leaves],
    )


async def say(connection: Connection, answers: Mapping[tuple[UUID, str | None], int]) -> None:
    """Record which event's leaf confirms each answer about an encounter. MUST be called with the
    head locked, because the writer also records answers.
    """
    await SAY.run(
        connection,
        encounters=[encounter for encounter, _ in answers],
        patients=[patient for _, patient in answers],
        seqs=list(answers.values()),
    )


async def advance(connection: Connection, leaves: int, ends: Mapping[UUID, ChainEnd]) -> None:
    """Record that the first `leaves` events have leaves. MUST be called with the head locked."""
    await ADVANCE.run(
        connection,
        leaves=leaves,
        encounters=list(ends),
        counts=[end.leaves for end in ends.values()],
        heads=[end.head for end in ends.values()],
    )


async def contents(connection: Connection, seqs: Sequence[int]) -> dict[int, Content]:
    return {row.seq: row for row in await CONTENTS.all(connection, seqs=seqs)}


async def destroy(connection: Connection, seqs: Sequence[int]) -> None:
    """MUST be called in a transaction of the schema's owner that also appends the event about it."""
    await ALLOW.run(connection)
    await DESTROY_PAYLOADS.run(connection, seqs=seqs)
    await DESTROY_SALTS.run(connection, seqs=seqs)


async def destructions(connection: Connection) -> Sequence[DestructionEntry]:
    return await DESTRUCTIONS.all(connection)


async def ids_of(connection: Connection, seqs: Sequence[int]) -> dict[int, UUID]:
    return {row.seq: row.id for row in await IDS.all(connection, seqs=seqs)}


async def alive(connection: Connection, seqs: Sequence[int]) -> Sequence[AliveEvent]:
    return await ALIVE.all(connection, seqs=seqs)
