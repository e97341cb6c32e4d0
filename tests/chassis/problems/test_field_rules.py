import pytest

from chassis.problems import field_rules
from chassis.problems.field_rules import GENERIC, MEANINGS, OF_PYDANTIC, PYDANTICS, rule_of


def test_every_error_type_of_pydantic_has_a_rule_and_every_rule_a_meaning():
    """This test fails if a new version of pydantic adds an error type: map the new type to a rule."""
    assert OF_PYDANTIC.keys() == PYDANTICS
    assert set(OF_PYDANTIC.values()) <= MEANINGS.keys()


def test_an_error_type_is_translated_and_one_without_a_rule_is_generic(
    monkeypatch: pytest.MonkeyPatch,
):
    rules = {
        "missing": "required",
        "extra_forbidden": "unknown-field",
        "dict_type": "must-be-object",
        "string_too_long": "too-long",
        "not_blank": "not-blank",
    }
    assert {kind: rule_of(kind) for kind in rules} == rules
    monkeypatch.setattr(field_rules, "OF_PYDANTIC", {})
    assert rule_of("dict_type") == GENERIC
