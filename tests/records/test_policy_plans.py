import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from support.databases import TestDatabase, cloned, execute, fetch

from chassis.database.statements import Statement
from records.intake import repository as intake
from records.panels import repository as panels
from tests.records.plans import explained, planned_for

RECORDS, LISTED, OTHER_PANELS = 500, 250, 500
# Insert twenty routing decisions for each intake record, so that lists contain more decisions than records.
FILL = """
INSERT INTO records.intake_records (patient_id, age, symptoms, urgency)
SELECT 'M-' || n % 500, 40, '[]', 'low' FROM generate_series(1, {records}) AS n;
INSERT INTO records.intake_routings (record_id, routed_to, reason, decided_by, decided_by_kind)
SELECT id, 'clinic', 'Cough', 'triage', 'agent' FROM records.intake_records, generate_series(1, 20);
INSERT INTO records.panels (name, callers, groups, changed_by, changed_by_kind)
SELECT 'Ward ' || n, '{{}}', '{{}}', 'dr-osei', 'person' FROM generate_series(0, {panels}) AS n;
INSERT INTO records.access_callers SELECT 'group:' || name, number FROM records.panels;
INSERT INTO records.access_members
SELECT number, 'M-' || n FROM records.panels, generate_series(1, 50) AS n;
VACUUM ANALYZE records.intake_records, records.intake_routings, records.panels;
VACUUM ANALYZE records.access_callers, records.access_members
"""
POLICIES = (
    "SELECT tablename, qual FROM pg_policies WHERE schemaname = 'records' AND policyname = 'reach'"
)
# Policies that read only the caller's own panels, for which PostgreSQL best uses a hash join.
OF_OWN_ROWS = {"panels"}


async def fill(database: TestDatabase) -> None:
    for statement in FILL.format(records=RECORDS, panels=OTHER_PANELS).split(";"):
        await execute(database.admin_dsn, statement)


filled = cloned("module", fill)


@pytest.fixture
async def limited(filled: TestDatabase) -> AsyncIterator[Any]:
    async with planned_for(filled.app_dsn, "group:Ward 7") as connection:
        yield connection


STATEMENTS: dict[str, tuple[Statement, dict[str, object]]] = {
    "decisions of a list": (intake.ROUTINGS_OF_RECORDS, {"records": list(range(1, LISTED + 1))}),
    "a decision": (intake.find_routing, {"id": UUID(int=1)}),
    "panels": (panels.LIST, {"after": UUID(int=0), "limit": 100}),
    "own panels": (panels.OWN_PANELS, {"limit": 2}),
}

HASHED = {"panels", "own panels"}  # The hashes contain the caller's own panels only.


@pytest.mark.parametrize("name", STATEMENTS)
async def test_a_statement_reads_no_table_as_a_whole(limited: Any, name: str):
    statement, values = STATEMENTS[name]

    plan = await _plan(limited, statement._limited or statement, values)
    if name in HASHED:
        assert plan.count('"Index Cond"') == plan.count(' Scan"'), plan
    else:
        assert "hashed SubPlan" not in plan, plan


async def test_the_policy_of_decisions_reads_no_table_as_a_whole(limited: Any):
    assert "hashed SubPlan" not in await _plan(limited, *STATEMENTS["decisions of a list"])


async def _plan(limited: Any, statement: Statement, values: dict[str, object]) -> str:
    plan = json.dumps(await explained(limited, statement.sql, *statement.values(values)))
    assert "Seq Scan" not in plan, plan
    return plan


async def test_each_condition_on_another_table_is_a_look_up(database: TestDatabase):
    rows = await fetch(database.admin_dsn, POLICIES)

    assert rows
    for row in rows:
        if row["tablename"] not in OF_OWN_ROWS:
            assert row["qual"].count("EXISTS") == row["qual"].count("OFFSET 0"), row
