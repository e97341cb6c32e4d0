from pathlib import Path

import pytest
from support.databases import TestDatabase
from support.installation_rules import InstallationRules
from support.migrations import empty_database

from chartroom.postgres.server import EmbeddedPostgres


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    return empty_database(cluster, "audit")


class TestInstallation(InstallationRules):
    service = "audit"

    @pytest.fixture
    def settings(self, tmp_path: Path) -> dict[str, str]:
        return {"PROOF_FOLDER": str(tmp_path / "proof")}
