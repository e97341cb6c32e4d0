"""Rules for the migrations of every service; each service's tests derive a class.

They provide the fixtures `template`, `database` (a clone of `template`) and `empty` (roles and schema
only).
"""

from pathlib import Path
from typing import ClassVar

import pytest
from sqlalchemy import MetaData

from support.databases import Template, TestDatabase
from support.eventually import HANGS_S
from support.migrations import (
    columns,
    heads,
    missing_migrations,
    revisions,
    start_migrating,
    versioned,
)
from tests.schema.catalog import differences, objects
from tests.schema.declared import declare, first_rows, schema_files


class MigrationRules:
    service: ClassVar[str]
    metadata: ClassVar[MetaData]
    # Rows that migrations insert.
    registered: ClassVar[frozenset[tuple[str, int]]] = frozenset()

    def test_the_tree_has_one_head_and_revisions_that_sort_in_its_order(self):
        assert len(heads(self.service)) == 1
        applied = revisions(self.service)
        assert applied == sorted(applied)

    def test_the_schema_lacks_nothing_that_the_tables_have(self, database: TestDatabase):
        assert missing_migrations(database, self.metadata) == []

    def test_the_schema_is_what_tables_and_the_folder_schema_declare(
        self, database: TestDatabase, empty: TestDatabase
    ):
        declare(empty, self.metadata, schema_files(self.service))

        assert list(differences(objects(empty), objects(database))) == []
        assert first_rows(empty) == first_rows(database) - self.registered

    def test_tables_of_earlier_versions_have_the_same_columns_in_the_same_order(
        self, database: TestDatabase
    ):
        """The trigger that stores earlier versions copies whole rows, so both tables need the same column order."""
        assert [(columns(database, table), table) for table, _ in versioned(database)] == [
            (columns(database, earlier), table) for table, earlier in versioned(database)
        ]

    # Daily runs of tests/chassis/database/test_migrations.py check the two following rules for all services at once.
    @pytest.mark.nightly
    def test_applied_twice_they_change_nothing(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ):
        results = [start_migrating(empty, tmp_path).communicate(timeout=HANGS_S) for _ in range(2)]

        assert results == [("", ""), ("", "")]
        assert objects(empty) == objects(template.clone())

    @pytest.mark.nightly
    def test_they_work_from_two_processes_at_once(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ):
        processes = [start_migrating(empty, tmp_path) for _ in range(2)]

        said = [process.communicate(timeout=HANGS_S) for process in processes]

        assert (said, [process.returncode for process in processes]) == (
            [("", ""), ("", "")],
            [0, 0],
        )
        assert objects(empty) == objects(template.clone())
