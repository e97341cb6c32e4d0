import json
from pathlib import Path

from audit.settings import Settings
from chassis.contract import contract
from tests.audit.app import create_app
from tests.contract.routes import OPEN, open_paths

COMMITTED = Path(__file__).parents[3] / "services" / "audit" / "openapi.json"


class TestCommittedDocument:
    def test_is_what_the_application_says_of_itself(self) -> None:
        committed = json.loads(COMMITTED.read_text(encoding="utf-8"))

        assert committed == contract("audit"), "run: make contracts"


def test_only_health_metrics_and_the_document_ask_for_no_token() -> None:
    assert open_paths(create_app(Settings.for_documents())) == OPEN
