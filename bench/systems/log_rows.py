"""Inserts the log's rows with SQL, as the administrator."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from support.sources import REPOSITORY

from bench.errors import BenchmarkError
from bench.load.feeding import PYTHON
from bench.systems.data import Encounter
from bench.systems.database import connected
from bench.systems.filling import output_of

TABLES = (
    "agent_events",
    "event_payloads",
    "event_leaves",
    "tlog_tiles",
    "tlog_checkpoints",
    "event_patients",
    "event_attributes",
    "event_encounters",
    "encounter_heads",
    "unsettled_events",
    "encounter_checks",
)
COUNT = """
SELECT count(*) FROM audit.agent_events WHERE NOT is_access AND recorded_by_kind IS DISTINCT FROM 'service'
"""
# Locks tables in the order of audit's writer, to avoid deadlocks.
HOLD = ("SELECT FROM audit.trace_settling FOR UPDATE", "SELECT FROM audit.log_head FOR UPDATE")
INDEXES = """
SELECT format('%I.%I', schemaname, indexname) AS name, indexdef FROM pg_indexes
WHERE schemaname = 'audit' AND tablename = 'agent_events'
    AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'audit.agent_events'::regclass)
"""
EVENTS = """
INSERT INTO audit.agent_events (seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by,
    recorded_by_kind, recorded_at, is_access, unverified)
SELECT n, uuidv7(), ($2::uuid[])[1 + n % cardinality($2)], n / cardinality($2),
    (ARRAY['intake', 'triage', 'summary', 'scheduling'])[1 + n % 4] || '-agent',
    (ARRAY['tool_call', 'model_output', 'decision', 'escalation'])[1 + n / 7 % 4],
    ARRAY[($3::text[])[1 + n % cardinality($3)]], 'agent-' || n % 20, 'agent',
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
HEADS = """
INSERT INTO audit.encounter_heads (encounter_id, next_pos)
SELECT encounter_id, count(*) FROM audit.agent_events GROUP BY encounter_id
"""
TREE = "UPDATE audit.tlog_state SET size = 0, edges = '{}'"
# Resets the log's counter of events, which increases again when the events' leaves are made.
HEAD = "UPDATE audit.log_head SET next_seq = 0, last_recorded_at = now() - interval '10 ms'"
UNSIGNED = """
SELECT next_seq - COALESCE((SELECT max(size) FROM audit.tlog_checkpoints), 0) FROM audit.log_head
"""
IDS = "SELECT id FROM audit.agent_events WHERE seq = ANY($1)"
SEARCHED = "UPDATE audit.trace_settling SET next_seq = $1::bigint"
SIGNED_S, POLL_S, REST_S = 600.0, 0.2, 1.0


@dataclass(frozen=True)
class Log:
    admin_dsn: str
    proof: Path

    def count(self) -> int:
        return self._value(COUNT)

    def count_at_rest(self) -> int:
        """Count events once no more arrive, because requests that wrk abandoned are stored later."""
        before, count = -1, self.count()
        while count != before:
            time.sleep(REST_S)
            before, count = count, self.count()
        return count

    def fill(self, size: int, encounters: Sequence[Encounter]) -> None:
        ids, patients = [one.id for one in encounters], [str(one.patient_id) for one in encounters]

        async def run(connection: asyncpg.Connection) -> None:
            async with connection.transaction():
                await connection.execute("SET LOCAL session_replication_role = replica")
                for place in HOLD:
                    await connection.execute(place)
                await connection.execute(
                    f"TRUNCATE {', '.join(f'audit.{table}' for table in TABLES)}"
                )
                indexes = await connection.fetch(INDEXES)
                for index in indexes:
                    await connection.execute(f"DROP INDEX {index['name']}")
                await connection.execute(EVENTS, size, ids, patients)
                await connection.execute(PAYLOADS, size)
                await connection.execute(PATIENTS, size, patients)
                for index in indexes:
                    await connection.execute(index["indexdef"])
                await connection.execute(HEADS)
                await connection.execute(HEAD)
                await connection.execute(TREE)
                await connection.execute(SEARCHED, size)
                (self.proof / "checkpoints").unlink(missing_ok=True)
            await connection.execute("VACUUM ANALYZE")
            await connection.execute("CHECKPOINT")

        if self.size():
            self.wait_until_signed()  # Audit must not sign checkpoints during the change.
        self._with_connection(run)
        self._make_leaves()
        self.end_alarm()

    def _make_leaves(self) -> None:
        program = [str(PYTHON), "-m", "bench.load.leaves", self.admin_dsn, str(self.proof)]
        environment = {"PYTHONPATH": str(REPOSITORY)}
        output_of(program, "The leaves were not made", environment=environment)

    def fill_signed(self, size: int, encounters: Sequence[Encounter]) -> None:
        if not size <= self.size() < 2 * size:
            self.fill(size, encounters)
        self.wait_until_signed()

    def end_alarm(self) -> None:
        (self.proof / "alarm.json").unlink(missing_ok=True)

    def has_alarm(self) -> bool:
        return (self.proof / "alarm.json").exists()

    def size(self) -> int:
        return self._value("SELECT next_seq FROM audit.log_head")

    def wait_until_signed(self) -> None:
        ends = time.monotonic() + SIGNED_S
        while self._value(UNSIGNED):
            if time.monotonic() > ends:
                raise BenchmarkError(f"The log was not signed within {SIGNED_S} s.")
            self.end_alarm()
            time.sleep(POLL_S)

    def ids(self, seqs: Sequence[int]) -> list[str]:
        found = self._with_connection(lambda connection: connection.fetch(IDS, seqs))
        return [str(row["id"]) for row in found]

    def _value(self, query: str) -> int:
        return int(self._with_connection(lambda connection: connection.fetchval(query)))

    def _with_connection(self, work: Callable[[asyncpg.Connection], Awaitable[Any]]) -> Any:
        async def run() -> Any:
            async with connected(self.admin_dsn) as connection:
                return await work(connection)

        return asyncio.run(run())
