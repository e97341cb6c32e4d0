from tests.contract.routes import assert_committed


def test_the_committed_document_is_what_the_application_says_of_itself() -> None:
    assert_committed("records")
