from support.databases import TestDatabase, execute
from support.queries import connected

from audit.writer import repository

# Analyses the log when it has a single event, so that PostgreSQL estimates a full scan as cheapest.
ONE_EVENT = """
INSERT INTO audit.agent_events (seq, id, encounter_id, stream_pos, agent_name, event_type, patient_ids, recorded_by,
    recorded_by_kind, recorded_at, is_access, unverified)
VALUES (0, uuidv7(), uuidv7(), 0, 'triage-agent', 'tool_call', '{}', 'triage-agent', 'agent', now(), false, false);
INSERT INTO audit.event_payloads VALUES (0, '{}');
INSERT INTO audit.encounter_heads SELECT encounter_id, 1 FROM audit.agent_events;
ANALYZE
"""


async def test_statements_use_indexes_despite_outdated_statistics(database: TestDatabase):
    await execute(database.admin_dsn, ONE_EVENT)
    async with connected(database.app_dsn) as connection:
        await repository.lock_head(connection)
        # PostgreSQL plans the statement once, without parameter values, as in the writer's transaction.
        assert await connection.fetchval("SHOW plan_cache_mode") == "force_generic_plan"
        statements = repository.LOOK_UP, repository.ANSWERS, repository.WITH_IDS, repository.INSERT
        for query in statements:
            statement = await connection.prepare(f"EXPLAIN (GENERIC_PLAN) {query.sql}")
            plan = await statement.fetch(*[None for _ in statement.get_parameters()])

            assert plan
            assert not [line for (line,) in plan if "Seq Scan" in line]
