from pathlib import Path

import pytest
from support.installation_rules import InstallationRules


class TestInstallation(InstallationRules):
    service = "audit"

    @pytest.fixture
    def settings(self, tmp_path: Path) -> dict[str, str]:
        return {"PROOF_FOLDER": str(tmp_path / "proof")}
