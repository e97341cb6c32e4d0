import pytest
from support.databases import TestDatabase
from support.migration_rules import MigrationRules
from support.migrations import empty_database

from chartroom.postgres.server import EmbeddedPostgres
from records.tables.base import RecordsModel


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "records")


class TestMigrations(MigrationRules):
    service = "records"
    metadata = RecordsModel.metadata
