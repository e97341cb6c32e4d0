import pytest
from support.databases import TestDatabase
from support.installation_rules import InstallationRules
from support.migrations import empty_database

from chartroom.postgres.server import EmbeddedPostgres


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "records")


class TestInstallation(InstallationRules):
    service = "records"
