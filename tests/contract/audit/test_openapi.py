from audit.settings import Settings
from tests.audit.app import create_app
from tests.contract.routes import OPEN, assert_committed, open_paths


def test_committed_contract_is_current():
    assert_committed("audit")


def test_open_paths():
    assert open_paths(create_app(Settings.for_documents())) == OPEN
