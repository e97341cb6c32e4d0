import pytest
from support.databases import TestDatabase
from support.migration_rules import MigrationRules
from support.migrations import empty_database

from audit.tables import AuditModel
from chartroom.postgres.server import EmbeddedPostgres


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "audit")


class TestMigrations(MigrationRules):
    service = "audit"
    metadata = AuditModel.metadata
