import asyncio
import json

from pydantic import SecretStr
from support.databases import TestDatabase, execute, fetch
from support.migration_rules import MigrationRules
from support.migrations import migrate_to

from chassis.database.migrations import upgrade
from chassis.settings import database_address
from records.tables.base import RecordsModel
from tests.schema.catalog import differences, objects

V2, OWN = "http://terminology.hl7.org/CodeSystem/v2-0004", "urn:example:classes"
# Classes as imported, as the version before stored these encounters, and as they are after the upgrade.
CLASSES = [
    ("I", V2, "AMB", "IMP"),
    ("e", V2, "AMB", "EMER"),
    ("P", None, "AMB", "PRENC"),
    ("O", V2, "AMB", "AMB"),
    ("R", V2, "AMB", "AMB"),
    ("I", OWN, "AMB", "AMB"),
    ("I", V2, "EMER", "EMER"),  # Corrected here.
]
STORED_ENCOUNTERS = """
WITH patient AS (INSERT INTO records.patients (full_name) VALUES ('Jane Doe') RETURNING id), visit AS (
    INSERT INTO records.encounters (patient_id, chief_complaint, class)
    SELECT id, $1::jsonb::text, $2 FROM patient RETURNING id, patient_id
)
INSERT INTO records.resources (id, type, patient_id, body)
SELECT id, 'Encounter', patient_id, jsonb_build_object('class', $1::jsonb) FROM visit
"""
# Kind, queue, status and owner's kind of stored tasks; whether they need a person; their lane afterwards.
TASKS = [
    ("identity_review", "identity", "ready", None, True, "identity@person:"),
    ("x", "identity", "on-hold", "agent", True, "identity@person:"),
    ("x", "identity", "ready", "person", True, "identity@person:owner"),
    ("x", "identity", "failed", None, True, None),
    ("x", "identity", "completed", None, False, None),
    ("summary_objection", "review", "ready", None, True, "review@person:"),
    ("summary_objection", "moved", "ready", None, True, "moved@person:"),
    ("summary", "review", "ready", None, False, "review"),
    ("x", "identity-checks", "ready", "agent", False, "identity-checks@agent:owner"),
]
STORED_TASKS = """
WITH given AS (
    SELECT kind, queue, status, owner_kind, CASE WHEN owner_kind IS NOT NULL THEN 'owner' END AS owner
    FROM jsonb_to_recordset($1::jsonb) AS given (kind text, queue text, status text, owner_kind text)
), task AS (
    INSERT INTO records.tasks (kind, queue, status, owner, owner_kind, priority, max_attempts, created_by,
        created_by_kind, changed_by, changed_by_kind)
    SELECT kind, queue, status, owner, owner_kind, 1, 3, 'a', 'agent', 'a', 'agent' FROM given RETURNING *
)
INSERT INTO records.task_queue (task_id, lane, kind, priority, run_at, offered)
SELECT id, queue || coalesce('@' || owner_kind || ':' || owner, ''), kind, priority, now(), true FROM task
WHERE status IN ('ready', 'on-hold')
"""


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata

    def test_a_migration_that_failed_after_its_first_commit_is_repeated(
        self, database: TestDatabase
    ):
        """The migration records_0059 commits before it lists the stored rows."""
        before = objects(database)
        stamp = "UPDATE records.alembic_version SET version_num = 'records_0058'"
        asyncio.run(execute(database.admin_dsn, stamp))

        upgrade("records", database_address(SecretStr(database.migrate_dsn), None))

        assert list(differences(before, objects(database))) == []

    def test_stored_tasks_need_a_person(self, database: TestDatabase):
        names = ("kind", "queue", "status", "owner_kind")
        given = json.dumps([dict(zip(names, one, strict=False)) for one in TASKS])
        asyncio.run(fetch(database.admin_dsn, STORED_TASKS, given))
        stamp = "UPDATE records.alembic_version SET version_num = 'records_0077'"
        asyncio.run(execute(database.admin_dsn, stamp))

        migrate_to(database, "head")

        query = (
            "SELECT t.kind, queue, status, owner_kind, needs_person, lane"
            " FROM records.tasks t LEFT JOIN records.task_queue ON task_id = id"
        )
        found = {tuple(row) for row in asyncio.run(fetch(database.admin_dsn, query))}
        assert found == {*TASKS}

    def test_stored_patient_classes_are_mapped_again(self, database: TestDatabase):
        classes = [{"code": code, "system": system} for code, system, _, _ in CLASSES]
        for written, (_, _, before, _) in zip(classes, CLASSES, strict=True):
            asyncio.run(fetch(database.admin_dsn, STORED_ENCOUNTERS, json.dumps(written), before))
        stamp = "UPDATE records.alembic_version SET version_num = 'records_0075'"
        asyncio.run(execute(database.admin_dsn, stamp))

        migrate_to(database, "head")

        query = "SELECT class, version FROM records.encounters ORDER BY id"
        found = asyncio.run(fetch(database.admin_dsn, query))
        assert [(row["class"], row["version"]) for row in found] == [
            (after, 1 + (before != after)) for _, _, before, after in CLASSES
        ]
