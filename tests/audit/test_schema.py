import asyncio
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.databases import TestDatabase, cloned, execute
from support.migrations import empty_database, heads

from audit.tables import AuditModel
from chartroom.postgres.server import EmbeddedPostgres
from tests.schema import migration
from tests.schema.catalog import Objects, differences, objects
from tests.schema.declared import declare, schema_files
from tests.schema.migration import migration_steps, statements_by_object

SILENT = "CREATE OR REPLACE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
PLANTED = {
    "ALTER TABLE audit.agent_events ADD COLUMN colour text": "column audit.agent_events.colour",
    "ALTER TABLE audit.agent_events DROP COLUMN recorded_with": "column audit.agent_events.recorded_with",
    "ALTER TABLE audit.agent_events ALTER tool TYPE text": "column audit.agent_events.tool",
    "ALTER TABLE audit.agent_events ALTER outcome SET NOT NULL": "column audit.agent_events.outcome",
    "ALTER TABLE audit.encounter_heads ALTER leaves SET DEFAULT 1": "column audit.encounter_heads.leaves",
    "ALTER TABLE audit.tlog_tiles ALTER hashes SET STORAGE MAIN": "column audit.tlog_tiles.hashes",
    "ALTER TABLE audit.agent_events DROP CONSTRAINT ck_agent_events_seq": (
        "constraint audit.agent_events.ck_agent_events_seq"
    ),
    "DROP INDEX audit.ix_agent_events_tool": "index audit.agent_events.ix_agent_events_tool",
    "CREATE INDEX ix_more ON audit.log_head (next_seq)": "index audit.log_head.ix_more",
    SILENT: "function audit.refuse_change",
    "ALTER FUNCTION audit.refuse_change SECURITY DEFINER": "function audit.refuse_change",
    "ALTER FUNCTION audit.refuse_change OWNER TO audit_app": "function audit.refuse_change",
    "REVOKE EXECUTE ON FUNCTION audit.refuse_change FROM PUBLIC": "grants audit.refuse_change",
    "DROP TRIGGER refuse_truncate ON audit.agent_events": "trigger audit.agent_events.refuse_truncate",
    "ALTER TABLE audit.agent_events DISABLE TRIGGER refuse_row_change": (
        "trigger audit.agent_events.refuse_row_change"
    ),
    "ALTER POLICY reach ON audit.event_payloads USING (true)": "policy audit.event_payloads.reach",
    "ALTER POLICY reach ON audit.event_patients TO audit_app": "policy audit.event_patients.reach",
    "ALTER TABLE audit.event_payloads DISABLE ROW LEVEL SECURITY": "table audit.event_payloads",
    "CREATE OR REPLACE VIEW audit.trace_reach AS SELECT 1::bigint AS seq, true AS is_in_reach": (
        "table audit.trace_reach"
    ),
    "ALTER TABLE audit.log_head OWNER TO audit_app": "table audit.log_head",
    "ALTER TABLE audit.encounter_heads RESET (fillfactor)": "table audit.encounter_heads",
    "GRANT DELETE ON audit.agent_events TO audit_app": "grants audit.agent_events",
    "GRANT UPDATE (outcome) ON audit.agent_events TO audit_app": "grants audit.agent_events",
    "CREATE TYPE audit.colour AS ENUM ('red')": "type audit.colour",
}
CHANGED = f"""
    {SILENT};
    ALTER POLICY reach ON audit.event_payloads USING (true);
    DROP POLICY reach ON audit.event_patients;
    DROP TRIGGER refuse_truncate ON audit.agent_events;
    ALTER TABLE audit.agent_events DISABLE TRIGGER refuse_row_change;
    CREATE OR REPLACE VIEW audit.trace_reach AS SELECT 1::bigint AS seq, true AS is_in_reach;
    CREATE FUNCTION audit.more() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER more BEFORE INSERT ON audit.log_head FOR EACH ROW EXECUTE FUNCTION audit.more();
    CREATE POLICY more ON audit.event_payloads TO audit_app USING (true)
"""


@pytest.fixture(scope="module")
def declared(cluster: EmbeddedPostgres) -> Iterator[Objects]:
    database = empty_database(cluster, "audit")
    declare(database, AuditModel.metadata, schema_files("audit"))
    yield objects(database)
    database.drop()


database = cloned()


@pytest.mark.parametrize("statement", PLANTED)
def test_reports_the_object_that_differs(declared: Objects, database: TestDatabase, statement: str):
    asyncio.run(execute(database.admin_dsn, statement))

    found = [
        each.split(" differs")[0].split(": ")[0]
        for each in differences(declared, objects(database))
    ]
    assert PLANTED[statement] in found
    assert len(found) <= 2


def test_white_space_and_comments_of_a_function_do_not_count(declared: Objects):
    name = "function audit.refuse_change"
    same = {**declared, name: declared[name].replace("RAISE ", "-- Always.\n  RAISE\n")}
    other = {**declared, name: declared[name].replace("is refused'", "is  refused'")}

    assert list(differences(declared, same)) == []
    assert len(list(differences(declared, other))) == 1


def test_the_generated_migration_removes_all_differences(declared: Objects, database: TestDatabase):
    """The migration covers functions, views, triggers and policies that were changed, removed or added."""
    asyncio.run(execute(database.admin_dsn, CHANGED))

    statements, by_hand = migration_steps(
        declared, objects(database), statements_by_object(schema_files("audit"))
    )
    asyncio.run(execute(database.admin_dsn, ";".join(["SET ROLE audit_owner", *statements])))

    assert list(differences(declared, objects(database))) == []
    assert by_hand == []


def test_the_next_migration_follows_the_head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (head,) = heads("audit")
    (tmp_path / "versions").mkdir()
    monkeypatch.setattr(migration, "migrations_directory", lambda _: tmp_path)

    path = migration.write("audit", "Silent triggers", ["SELECT E'\\n'"])

    written = runpy.run_path(str(path))
    assert written["down_revision"] == head < written["revision"]
    assert written["SCRIPT"] == "\nSELECT E'\\n';\n"
