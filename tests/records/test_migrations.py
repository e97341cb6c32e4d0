import asyncio

import pytest
from support.databases import TestDatabase, execute, fetch
from support.migration_rules import MigrationRules
from support.migrations import empty_database, migrate_to

from chartroom.postgres import EmbeddedPostgres
from records.tables import RecordsModel


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "records")


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata


class TestEncountersFromBeforeTheirStatus:
    BEFORE = """
    INSERT INTO records.patients (full_name) VALUES ('Jane Doe');
    INSERT INTO records.encounters (patient_id, chief_complaint) SELECT id, 'Cough' FROM records.patients;
    UPDATE records.encounters SET summary = 'First.';
    UPDATE records.encounters SET summary = 'Second.';
    """
    AFTER = """
    SELECT version, summary, summary_status, summary_recorded_by, status, class FROM records.encounters
    UNION ALL
    SELECT version, summary, summary_status, summary_recorded_by, status, class FROM records.encounter_versions
    ORDER BY version
    """

    def test_are_in_progress_and_nobody_answers_for_their_summaries(self, empty: TestDatabase) -> None:
        migrate_to(empty, "records_0003")
        asyncio.run(execute(empty.admin_dsn, self.BEFORE))

        migrate_to(empty, "head")

        rows = asyncio.run(fetch(empty.admin_dsn, self.AFTER))
        assert [tuple(row) for row in rows] == [
            (1, None, None, None, "in-progress", "AMB"),
            (2, "First.", "preliminary", None, "in-progress", "AMB"),
            (3, "Second.", "preliminary", None, "in-progress", "AMB"),
        ]
