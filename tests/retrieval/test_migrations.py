import asyncio
from pathlib import Path

import pytest
from support.databases import Template, TestDatabase, cloned, fetch
from support.eventually import HANGS_S
from support.migration_rules import MigrationRules
from support.migrations import start_migrating

from retrieval.tables import RetrievalModel

database = cloned()


def registered(database: TestDatabase) -> list[tuple[object, ...]]:
    query = "SELECT id, name, variant, dimension FROM retrieval.embedding_models"
    return [tuple(row) for row in asyncio.run(fetch(database.admin_dsn, query))]


class TestMigrations(MigrationRules):
    service = "retrieval"
    metadata = RetrievalModel.metadata
    registered = frozenset({("embedding_models", 1)})

    @pytest.mark.nightly
    def test_applied_twice_they_change_nothing(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ):
        super().test_applied_twice_they_change_nothing(empty, template, tmp_path)

        assert registered(empty) == registered(template.clone())

    @pytest.mark.nightly
    def test_they_work_from_two_processes_at_once(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ):
        super().test_they_work_from_two_processes_at_once(empty, template, tmp_path)

        assert registered(empty) == registered(template.clone())

    @pytest.mark.nightly
    def test_register_one_model_in_three_concurrent_processes(
        self, empty: TestDatabase, template: Template, tmp_path: Path
    ):
        processes = [start_migrating(empty, tmp_path) for _ in range(3)]

        outputs = [process.communicate(timeout=HANGS_S) for process in processes]

        assert (outputs, [process.returncode for process in processes]) == ([("", "")] * 3, [0] * 3)
        assert registered(empty) == registered(template.clone())
