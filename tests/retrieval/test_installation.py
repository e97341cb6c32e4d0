from pathlib import Path
from typing import ClassVar

import pytest
from support.installation_rules import InstallationRules


class TestInstallation(InstallationRules):
    service = "retrieval"
    lacking: ClassVar = dict.fromkeys(
        ["retrieval.embedding.build", "retrieval.embedding.bert_graph"], "onnx"
    )

    @pytest.fixture
    def settings(self, model_directory: Path) -> dict[str, str]:
        return {"model_dir": str(model_directory)}
