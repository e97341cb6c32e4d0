"""A long, deterministic log of agent events, inserted without the endpoint and skewed like real logs."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import asyncpg
from support.databases import TestDatabase
from support.queries import connected

from audit.leaves.leaf import ChainEnd, LeafPlace, unplaced
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
STEP = timedelta(seconds=1)
MANY = 10_000
BUSY_PATIENT, BUSY_ENCOUNTER = "P0", UUID(int=2**100)

# One row per event: `draw(k)` is a number from 0 to 9,999, different for each k.
DRAWN = """
CREATE FUNCTION pg_temp.draw(n bigint, k bigint) RETURNS bigint IMMUTABLE LANGUAGE sql RETURN
    (hashint8extended(n, k) & 2147483647) % 10000;
CREATE TEMPORARY TABLE drawn AS
WITH chosen AS (
    SELECT seq, draw(seq, 1) < 2500 AS is_access,
        CASE WHEN draw(seq, 2) < 100 THEN 0
             ELSE (seq / 1000 * 40 + draw(seq, 3) % 40) END AS encounter,
        CASE WHEN seq < 10000 AND draw(seq, 4) < 3000 THEN 'retired-agent'
             WHEN draw(seq, 5) < 4000 THEN 'triage-agent'
             WHEN draw(seq, 5) < 7000 THEN 'intake-agent'
             WHEN draw(seq, 5) < 9000 THEN 'summary-agent'
             WHEN draw(seq, 5) < 9990 THEN 'agent-' || draw(seq, 6) % 20
             ELSE 'rare-agent' END AS agent,
        draw(seq, 7) AS d7, draw(seq, 8) AS d8, draw(seq, 9) AS d9, draw(seq, 10) AS d10
    FROM (SELECT n::bigint AS seq FROM generate_series(0, {count} - 1) AS n) AS numbers
), typed AS (
    SELECT *, CASE
        WHEN is_access AND d7 < 9000 THEN 'chart.read'
        WHEN is_access THEN 'agent-event.searched'
        WHEN d7 < 6500 THEN 'tool_call'
        WHEN d7 < 8500 THEN 'message'
        WHEN d7 < 9500 THEN 'patient.updated'
        WHEN d7 < 9999 THEN 'type-' || d8 % 15
        ELSE 'rare_type' END AS event_type
    FROM chosen
), tooled AS (
    SELECT *, CASE
        WHEN event_type <> 'tool_call' THEN NULL
        WHEN d9 < 3000 THEN 'chart_search'
        WHEN d9 < 9990 THEN agent || '/tool-' || d9 % 4
        ELSE 'rare_tool' END AS tool
    FROM typed
)
SELECT seq, is_access, agent, event_type, tool, d8, d10,
    CASE encounter WHEN 0 THEN '{busy}'::uuid
        ELSE ('00000000-0000-7000-8000-' || lpad(to_hex(encounter), 12, '0'))::uuid END AS encounter_id,
    'P' || encounter / 4 AS patient_id,
    CASE WHEN tool IS NULL THEN NULL
        WHEN tool = 'chart_search' AND d10 < 9900 THEN 'success'
        WHEN tool = 'chart_search' THEN 'denied'
        WHEN d10 < 9000 THEN 'success'
        WHEN d10 < 9990 THEN 'error'
        ELSE 'timeout' END AS outcome,
    CASE WHEN is_access AND event_type = 'chart.read' THEN 'records'
        WHEN is_access THEN 'audit'
        WHEN event_type = 'patient.updated' THEN 'records'
        ELSE agent END AS recorded_by,
    NOT is_access AND event_type <> 'patient.updated' AND d8 < 8000 AND d8 % 50 = 7 AS is_settled,
    CASE WHEN d8 % 10 < 2 THEN ARRAY['P' || encounter / 4, 'Q' || d10, 'R' || seq % 70] ELSE '{{}}' END AS patient_ids
FROM tooled;
"""
STORED = """
INSERT INTO audit.agent_events
SELECT seq, ('01980000-0000-7000-8000-' || lpad(to_hex(seq), 12, '0'))::uuid,
    CASE WHEN NOT is_settled THEN encounter_id END,
    CASE WHEN NOT is_access AND NOT is_settled
        THEN row_number() OVER (PARTITION BY encounter_id, is_access OR is_settled ORDER BY seq) - 1 END AS stream_pos,
    agent, event_type, tool, outcome, patient_ids, NULL,
    CASE WHEN d8 < 8000 THEN md5((seq / 20 * 3 + seq % 3)::text) END,
    CASE WHEN d8 < 8000 THEN left(md5(seq::text), 16) END,
    recorded_by, CASE WHEN recorded_by IN ('records', 'audit') THEN 'service' ELSE 'agent' END,
    $1::timestamptz + seq * $2::interval, is_access, false
FROM drawn ORDER BY seq
"""
PATIENTS = """
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT DISTINCT subject, is_access, seq FROM drawn, unnest(patient_ids || patient_id) AS subject
ORDER BY seq
"""
FILLED = """
SELECT string_agg(oid::regclass::text, ', ') FROM pg_class
WHERE relnamespace = 'audit'::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
"""
PAYLOADS = """
INSERT INTO audit.event_payloads (seq, body)
SELECT seq, convert_to(json_strip_nulls(json_build_object(
    'n', seq, 'said', repeat(md5(seq::text), $1),
    'conversation', CASE WHEN d8 % 100 = 0 THEN 'busy' WHEN d8 < 8000 THEN 'conversation ' || seq / 20
        ELSE 'shared' END,
    'model', CASE WHEN event_type <> 'message' THEN NULL WHEN d10 < 9990 THEN 'a model' ELSE 'rare model' END
))::text, 'UTF8')
FROM drawn ORDER BY seq
"""
HEADS = """
INSERT INTO audit.encounter_heads (encounter_id, next_pos)
    SELECT encounter_id, count(*) FILTER (WHERE NOT is_access) FROM drawn WHERE NOT is_settled GROUP BY encounter_id;
INSERT INTO audit.event_encounters SELECT seq, encounter_id, seq FROM drawn WHERE is_settled;
INSERT INTO audit.encounter_checks (encounter_id, is_known, patient_id, said_by)
    SELECT encounter_id, true, patient_id, min(seq) FROM drawn GROUP BY encounter_id, patient_id;
UPDATE audit.log_head SET (next_seq, last_recorded_at) =
    (SELECT seq + 1, recorded_at FROM audit.agent_events ORDER BY seq DESC LIMIT 1);
DROP TABLE drawn;
"""


UNPLACED = """
SELECT e.*, body AS payload, k.patient_id AS owner, CASE WHEN k.is_known THEN 'known' END AS said
FROM audit.agent_events e JOIN audit.event_payloads USING (seq)
    LEFT JOIN audit.encounter_checks k USING (encounter_id)
ORDER BY seq
"""
CHAINED = "UPDATE audit.encounter_heads SET leaves = $2, head = $3 WHERE encounter_id = $1"


async def fill_log(
    database: TestDatabase,
    count: int,
    key: LeafKey | None,
    *,
    salts: str = "",
    payload_words: int = 3,
) -> None:
    """Insert `count` events, one per second, into an empty log, and analyse the tables if the log is long. Different
    `salts` give different leaves; without `key`, events lack leaves.
    """
    async with connected(database.admin_dsn) as connection:
        async with connection.transaction():
            await connection.execute(
                DRAWN.replace("draw(seq", "pg_temp.draw(seq").format(
                    count=count, busy=BUSY_ENCOUNTER
                )
            )
            await connection.execute(STORED, BEGIN, STEP)
            await connection.execute(PATIENTS)
            await connection.execute(PAYLOADS, payload_words)
            await connection.execute(HEADS)
            if key is not None:
                await insert_leaves(connection, key, salts)
        if count >= MANY:
            filled = await connection.fetchval(FILLED)
            await connection.execute(f"VACUUM (ANALYZE) {filled}")


async def leaf_key(folder: Path) -> LeafKey:
    proof = ProofFolder(folder, "log")
    await proof.load()
    return proof.key


async def insert_leaves(connection: asyncpg.Connection, key: LeafKey, salts: str) -> None:
    ends: dict[UUID, ChainEnd] = {}
    rows = []
    for row in await connection.fetch(UNPLACED):
        event = SimpleNamespace(**row)
        end = ends.get(event.encounter_id, ChainEnd())
        salt = sha256(f"{salts}{event.seq}".encode()).digest()
        place = LeafPlace(event.seq, event.recorded_at, event.stream_pos, end)
        leaf = unplaced(event, key, salt).placed(place, key)
        rows.append((leaf.seq, leaf.entry, leaf.salt, leaf.mac))
        if event.encounter_id is not None:
            ends[event.encounter_id] = end.then(leaf.hash)
    await connection.copy_records_to_table("event_leaves", schema_name="audit", records=rows)
    await connection.executemany(CHAINED, [(one, *end) for one, end in ends.items()])
