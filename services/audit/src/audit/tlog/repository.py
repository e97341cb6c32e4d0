from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import text

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, row_type
from chassis.tlog.merkle import Edges


class TreeBroken(Exception):
    """A tile, a leaf or the state of the tree is missing in the database."""


class FullTile(NamedTuple):
    level: int
    idx: int
    hashes: bytes
    root: bytes


@row_type
class StateRow:
    size: int
    edges: list[bytes]


@row_type
class Progress:
    events: int
    integrated: int


@row_type
class LeafRow:
    seq: int
    leaf: bytes
    mac: bytes


@row_type
class CheckpointRow:
    size: int
    note: str
    at: datetime


@row_type
class CosignatureRow:
    """`line` is the signature of a witness, unverified."""

    size: int
    note: str
    line: str


@row_type
class EventPlace:
    seq: int
    leaf: bytes | None


@row_type
class LinkedEvent:
    """All data that the event's leaf commits to. `payload` and `salt` are None if the content was
    destroyed.
    """

    seq: int
    leaf: bytes
    salt: bytes | None
    payload: bytes | None
    patient_ids: list[str]
    recorded_with: str | None


STATE = Query(text("SELECT size, edges FROM audit.tlog_state WHERE id = 0"), StateRow)
LOCKED_STATE = Query(
    text("SELECT size, edges FROM audit.tlog_state WHERE id = 0 FOR UPDATE SKIP LOCKED"), StateRow
)
EVENTS_STORED = Query(text("SELECT next_seq FROM audit.log_head WHERE id = 0"), int)
PROGRESS = Query(
    text("""
SELECT next_seq AS events, (SELECT size FROM audit.tlog_state WHERE id = 0) AS integrated
FROM audit.log_head WHERE id = 0
"""),
    Progress,
)
LEAVES = Query(
    text("""
SELECT seq, leaf, mac FROM audit.event_leaves WHERE seq >= :first_seq AND seq < :end_seq ORDER BY seq
"""),
    LeafRow,
)
TILE = Query(text("SELECT hashes FROM audit.tlog_tiles WHERE level = :level AND idx = :idx"), bytes)
ROOTS = Query(
    text("""
SELECT root FROM audit.tlog_tiles
WHERE level = :level AND idx >= :first AND idx < :end ORDER BY idx
"""),
    bytes,
)
INSERT_TILES = Command(
    text("""
INSERT INTO audit.tlog_tiles (level, idx, hashes, root)
SELECT * FROM unnest(
    CAST(:level AS integer[]), CAST(:idx AS bigint[]), CAST(:hashes AS bytea[]), CAST(:root AS bytea[])
)
""")
)
SAVE_STATE = Command(
    text("UPDATE audit.tlog_state SET size = :size, edges = CAST(:edges AS bytea[]) WHERE id = 0")
)
LAST_CHECKPOINT = Query(
    text("""
SELECT size, note, at FROM audit.tlog_checkpoints WHERE origin = :origin ORDER BY size DESC LIMIT 1
"""),
    CheckpointRow,
)
COSIGNATURES = Query(
    text("""
SELECT line FROM audit.tlog_cosignatures WHERE origin = :origin AND size = :size ORDER BY witness
"""),
    str,
)
COSIGNED = Query(
    text("""
SELECT size, note, line FROM audit.tlog_cosignatures JOIN audit.tlog_checkpoints USING (origin, size)
WHERE origin = :origin AND witness = :witness AND size <= :size ORDER BY size DESC LIMIT :limit
"""),
    CosignatureRow,
)
INSERT_COSIGNATURE = Command(
    text("""
INSERT INTO audit.tlog_cosignatures (origin, size, witness, line)
VALUES (:origin, :size, :witness, :line)
ON CONFLICT (origin, size, witness) DO UPDATE SET line = EXCLUDED.line
""")
)
INSERT_CHECKPOINT = Command(
    text("""
INSERT INTO audit.tlog_checkpoints (origin, size, note) VALUES (:origin, :size, :note)
ON CONFLICT DO NOTHING
""")
)
PLACE_OF = Query(
    text("""
SELECT seq, leaf FROM audit.agent_events LEFT JOIN audit.event_leaves USING (seq) WHERE id = :id
"""),
    EventPlace,
)
PATIENTS_NAMED = Query(
    text("""
SELECT DISTINCT patient FROM audit.agent_events, unnest(patient_ids) AS patient
WHERE encounter_id = :encounter_id ORDER BY patient
"""),
    str,
)
SEQS_OF_ENCOUNTER = Query(
    text("""
SELECT seq FROM audit.agent_events WHERE encounter_id = :encounter_id AND seq <= :until_seq ORDER BY seq
"""),
    int,
)
LINKED_EVENTS = Query(
    text("""
SELECT seq, leaf, salt, body AS payload, patient_ids, recorded_with
FROM audit.agent_events JOIN audit.event_leaves USING (seq) LEFT JOIN audit.event_payloads USING (seq)
WHERE seq = ANY(CAST(:seqs AS bigint[])) ORDER BY seq
"""),
    LinkedEvent,
)


async def state(connection: Connection) -> Edges:
    row = await STATE.first(connection)
    if row is None:
        raise TreeBroken
    return _edges(row)


async def locked_state(connection: Connection) -> Edges | None:
    """Lock and return the tree's state; None while another process has the lock."""
    row = await LOCKED_STATE.first(connection)
    return None if row is None else _edges(row)


def _edges(row: StateRow) -> Edges:
    try:
        return Edges(row.size, row.edges)
    except ValueError:
        raise TreeBroken from None


async def insert_tiles(connection: Connection, tiles: Sequence[FullTile]) -> None:
    await INSERT_TILES.run(
        connection,
        level=[one.level for one in tiles],
        idx=[one.idx for one in tiles],
        hashes=[one.hashes for one in tiles],
        root=[one.root for one in tiles],
    )


async def save_state(connection: Connection, edges: Edges) -> None:
    await SAVE_STATE.run(connection, size=edges.size, edges=edges.hashes)


async def cosigned(
    connection: Connection, origin: str, witness: str, size: int, *, limit: int
) -> Sequence[CosignatureRow]:
    """Return cosigned checkpoints, the largest size first. The caller MUST verify the signatures."""
    return await COSIGNED.all(connection, origin=origin, witness=witness, size=size, limit=limit)


async def patients_named(connection: Connection, encounter_id: UUID) -> set[str]:
    return {*await PATIENTS_NAMED.all(connection, encounter_id=encounter_id)}
