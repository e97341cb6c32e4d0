"""The log's rows: counted and inserted by SQL, as the database's administrator."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import asyncpg

from bench.systems.data import Encounter

TABLES = (
    "agent_events",
    "event_payloads",
    "event_patients",
    "event_encounters",
    "encounter_heads",
    "unsettled_events",
)
COUNT = """
SELECT count(*) FROM audit.agent_events WHERE NOT is_access AND recorded_by_kind IS DISTINCT FROM 'service'
"""
INDEXES = """
SELECT format('%I.%I', schemaname, indexname) AS name, indexdef FROM pg_indexes
WHERE schemaname = 'audit' AND tablename = 'agent_events'
    AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'audit.agent_events'::regclass)
"""
# Events of all encounters in turn, a hundred per second.
EVENTS = """
INSERT INTO audit.agent_events (seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by,
    recorded_by_kind, recorded_at, is_access, unverified)
SELECT n, uuidv7(), ($2::uuid[])[1 + n % cardinality($2)], n / cardinality($2),
    (ARRAY['intake', 'triage', 'summary', 'scheduling'])[1 + n % 4] || '-agent',
    (ARRAY['tool_call', 'model_output', 'decision', 'escalation'])[1 + n / 7 % 4], '{}', 'agent-' || n % 20, 'agent',
    now() - ($1::bigint - n) * interval '10 ms', false, false
FROM generate_series(0, $1::bigint - 1) AS n
"""
PAYLOADS = """
INSERT INTO audit.event_payloads (seq, body)
SELECT n, convert_to('{"tool": "risk_score", "input": {"dose_mg": ' || n || '}, "result": ["' || repeat('x', 160)
    || '"]}', 'UTF8')
FROM generate_series(0, $1::bigint - 1) AS n
"""
PATIENTS = """
INSERT INTO audit.event_patients (patient_id, is_access, seq)
SELECT ($2::text[])[1 + n % cardinality($2)], false, n FROM generate_series(0, $1::bigint - 1) AS n
"""
HEADS = "INSERT INTO audit.encounter_heads SELECT encounter_id, count(*) FROM audit.agent_events GROUP BY encounter_id"
HEAD = "UPDATE audit.log_head SET next_seq = $1::bigint, last_recorded_at = now()"
SEARCHED = "UPDATE audit.trace_settling SET next_seq = $1::bigint"


@dataclass(frozen=True)
class Log:
    admin_dsn: str

    def count(self) -> int:
        return int(self._with_connection(lambda connection: connection.fetchval(COUNT)))

    def fill(self, size: int, encounters: Sequence[Encounter]) -> None:
        """Replace the log by `size` events of these encounters."""
        ids, patients = [one.id for one in encounters], [str(one.patient_id) for one in encounters]

        async def run(connection: asyncpg.Connection) -> None:
            async with connection.transaction():
                # Turns off the triggers that refuse every change of the log.
                await connection.execute("SET LOCAL session_replication_role = replica")
                await connection.execute(
                    f"TRUNCATE {', '.join(f'audit.{table}' for table in TABLES)}"
                )
                indexes = await connection.fetch(INDEXES)
                for index in indexes:  # Building them after the inserts is much faster.
                    await connection.execute(f"DROP INDEX {index['name']}")
                await connection.execute(EVENTS, size, ids)
                await connection.execute(PAYLOADS, size)
                await connection.execute(PATIENTS, size, patients)
                for index in indexes:
                    await connection.execute(index["indexdef"])
                await connection.execute(HEADS)
                await connection.execute(HEAD, size)
                await connection.execute(SEARCHED, size)
            await connection.execute("VACUUM ANALYZE")
            await connection.execute("CHECKPOINT")

        self._with_connection(run)

    def _with_connection(self, work: Callable[[asyncpg.Connection], Awaitable[Any]]) -> Any:
        async def run() -> Any:
            connection = await asyncpg.connect(self.admin_dsn)
            try:
                return await work(connection)
            finally:
                await connection.close()

        return asyncio.run(run())
