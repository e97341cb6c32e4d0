"""Rules for the migrations of every service; each service's tests derive a class.

They provide the fixtures `template`, `database` (a clone of it) and `empty` (roles and schema
only).
"""

from pathlib import Path
from typing import ClassVar

from sqlalchemy import MetaData

from support.databases import Template, TestDatabase
from support.eventually import HANGS_S
from support.migrations import (
    catalogue,
    columns,
    create_tables,
    heads,
    missing_migrations,
    start_migrating,
    versioned,
)


class MigrationRules:
    service: ClassVar[str]
    metadata: ClassVar[MetaData]

    def test_the_tree_has_one_head(self) -> None:
        assert len(heads(self.service)) == 1

    def test_the_schema_lacks_nothing_that_the_tables_have(self, database: TestDatabase) -> None:
        assert missing_migrations(database, self.metadata) == []

    def test_the_schema_is_what_the_tables_would_make(
        self, database: TestDatabase, empty: TestDatabase
    ) -> None:
        create_tables(empty, self.metadata)

        assert catalogue(database) == catalogue(empty)

    def test_tables_of_earlier_versions_have_the_same_columns_in_the_same_order(
        self, database: TestDatabase
    ) -> None:
        """The trigger that keeps earlier versions copies whole rows."""
        assert [(columns(database, table), table) for table, _ in versioned(database)] == [
            (columns(database, earlier), table) for table, earlier in versioned(database)
        ]

    def test_applied_twice_they_change_nothing(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ) -> None:
        results = [start_migrating(empty, tmp_path).communicate(timeout=HANGS_S) for _ in range(2)]

        assert results == [("", ""), ("", "")]
        assert catalogue(empty) == catalogue(template.clone())

    def test_they_work_from_two_processes_at_once(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ) -> None:
        processes = [start_migrating(empty, tmp_path) for _ in range(2)]

        said = [process.communicate(timeout=HANGS_S) for process in processes]

        assert (said, [process.returncode for process in processes]) == (
            [("", ""), ("", "")],
            [0, 0],
        )
        assert catalogue(empty) == catalogue(template.clone())
