import pytest

from audit.otlp.conventions import ATTRIBUTES, KINDS, MEMBERS, OPERATION, TEXTS
from audit.otlp.mapping import MAX_NAME, event_type_of
from tests.audit.span_tables import DOCUMENT, written
from tests.audit.spans import value_of


def test_the_document_has_the_current_tables():
    """`python -m tests.audit.span_tables` updates the document if this test fails."""
    text = DOCUMENT.read_text("utf-8")

    assert text == written(text)


def test_each_attribute_maps_to_one_member():
    assert len(MEMBERS) == sum(map(len, ATTRIBUTES.values()))


def test_no_short_member_is_a_text_that_a_setting_excludes():
    contents = {*ATTRIBUTES["arguments"], *ATTRIBUTES["result"]}

    assert {name for name in MEMBERS if name in TEXTS} <= contents


def test_values_are_compared_ignoring_case():
    values = {value for kind in KINDS for value in kind.event_types}

    assert values == {value.lower() for value in values}


@pytest.mark.parametrize(
    ("name", "event_type"),
    [
        ("PLAN", "plan"),
        ("\u0130" * MAX_NAME, "i\u0307" * (MAX_NAME // 2)),
        ("\u0130" + "X" * MAX_NAME, "i\u0307" + "x" * (MAX_NAME - 2)),
    ],
)
def test_an_operation_in_capitals_is_a_type_that_fits(name: str, event_type: str):
    """The lower case of some letters has two characters, so the event type may be longer than the operation."""
    assert event_type_of({OPERATION: value_of(name)}) == event_type
