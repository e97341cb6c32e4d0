import asyncio
from pathlib import Path

import pytest
from support.databases import Template, TestDatabase, fetch
from support.migrations import catalogue, create_tables, heads, missing_migrations, start_migrating

from retrieval.tables import RetrievalModel

PROCESS_S = 60  # Only guards against hanging.


@pytest.fixture
def database(template: Template) -> TestDatabase:
    return template.clone()


def registered(database: TestDatabase) -> list[tuple[object, ...]]:
    query = "SELECT id, name, variant, dimension FROM retrieval.embedding_models"
    return [tuple(row) for row in asyncio.run(fetch(database.admin_dsn, query))]


class TestTree:
    def test_has_one_head(self) -> None:
        assert len(heads("retrieval")) == 1


class TestSchema:
    def test_lacks_nothing_that_the_tables_have(self, database: TestDatabase) -> None:
        assert missing_migrations(database, RetrievalModel.metadata) == []

    def test_is_what_the_tables_would_make(self, database: TestDatabase, empty: TestDatabase) -> None:
        create_tables(empty, RetrievalModel.metadata)

        assert catalogue(database) == catalogue(empty)


class TestMigrate:
    def test_applied_again_changes_nothing(self, database: TestDatabase, template: Template, tmp_path: Path) -> None:
        result = start_migrating(database, tmp_path).communicate(timeout=PROCESS_S)

        assert result == ("", "")
        assert catalogue(database) == catalogue(template.clone())
        assert registered(database) == registered(template.clone())

    def test_works_from_three_processes_at_once(self, empty: TestDatabase, template: Template, tmp_path: Path) -> None:
        processes = [start_migrating(empty, tmp_path) for _ in range(3)]

        said = [process.communicate(timeout=PROCESS_S) for process in processes]

        assert (said, [process.returncode for process in processes]) == ([("", "")] * 3, [0] * 3)
        assert catalogue(empty) == catalogue(template.clone())
        assert registered(empty) == registered(template.clone())
