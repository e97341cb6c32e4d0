from tests.contract.routes import assert_committed


def test_committed_contract_is_current():
    assert_committed("records")
