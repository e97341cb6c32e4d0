import json
from pathlib import Path

from chassis.contract import contract
from retrieval.settings import Settings
from tests.contract.routes import OPEN, open_paths
from tests.retrieval.app import create_app

COMMITTED = Path(__file__).parents[3] / "services" / "retrieval" / "openapi.json"


class TestCommittedDocument:
    def test_is_what_the_application_says_of_itself(self) -> None:
        committed = json.loads(COMMITTED.read_text(encoding="utf-8"))

        assert committed == contract("retrieval"), "run: make contracts"


def test_only_health_metrics_and_the_document_ask_for_no_token() -> None:
    assert open_paths(create_app(Settings.for_documents())) == OPEN
