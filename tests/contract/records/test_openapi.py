import json
from pathlib import Path

from chassis.contract import contract

COMMITTED = Path(__file__).parents[3] / "services" / "records" / "openapi.json"


class TestCommittedDocument:
    def test_is_what_the_application_says_of_itself(self) -> None:
        committed = json.loads(COMMITTED.read_text(encoding="utf-8"))

        assert committed == contract("records"), "run: make contracts"
