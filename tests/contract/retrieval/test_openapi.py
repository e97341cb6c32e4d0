from retrieval.settings import Settings
from tests.contract.routes import OPEN, assert_committed, open_paths
from tests.retrieval.app import create_app


def test_committed_contract_is_current():
    assert_committed("retrieval")


def test_open_paths():
    assert open_paths(create_app(Settings.for_documents())) == OPEN
