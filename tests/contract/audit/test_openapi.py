from audit.settings import Settings
from tests.audit.app import create_app
from tests.contract.routes import OPEN, assert_committed, open_paths


def test_the_committed_document_is_what_the_application_says_of_itself() -> None:
    assert_committed("audit")


def test_only_health_metrics_and_the_document_ask_for_no_token() -> None:
    assert open_paths(create_app(Settings.for_documents())) == OPEN
