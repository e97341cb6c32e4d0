from pathlib import Path

import pytest
from support.databases import Template, TestDatabase
from support.migrations import (
    catalogue,
    create_tables,
    empty_database,
    heads,
    missing_migrations,
    start_migrating,
)

from audit.tables import AuditModel
from chartroom.postgres import EmbeddedPostgres

PROCESS_S = 60  # Only guards against hanging.


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "audit")


class TestTree:
    def test_has_one_head(self) -> None:
        assert len(heads("audit")) == 1


class TestSchema:
    def test_lacks_nothing_that_the_tables_have(self, database: TestDatabase) -> None:
        assert missing_migrations(database, AuditModel.metadata) == []

    def test_is_what_the_tables_would_make(self, database: TestDatabase, empty: TestDatabase) -> None:
        create_tables(empty, AuditModel.metadata)

        assert catalogue(database) == catalogue(empty)


class TestMigrate:
    def test_applied_twice_changes_nothing(self, empty: TestDatabase, template: Template, tmp_path: Path) -> None:
        results = [start_migrating(empty, tmp_path).communicate(timeout=PROCESS_S) for _ in range(2)]

        assert results == [("", ""), ("", "")]
        assert catalogue(empty) == catalogue(template.clone())

    def test_works_from_two_processes_at_once(self, empty: TestDatabase, template: Template, tmp_path: Path) -> None:
        processes = [start_migrating(empty, tmp_path) for _ in range(2)]

        said = [process.communicate(timeout=PROCESS_S) for process in processes]

        assert (said, [process.returncode for process in processes]) == ([("", ""), ("", "")], [0, 0])
        assert catalogue(empty) == catalogue(template.clone())
