import pytest

from chassis.problems.field_rules import GENERIC, MEANINGS, OF_PYDANTIC, PYDANTICS, rule_of


class TestRuleOf:
    def test_knows_every_error_that_the_library_can_raise(self) -> None:
        """A new version of the library may bring more of them: give each the rule that says it."""
        assert OF_PYDANTIC.keys() == PYDANTICS

    def test_has_a_meaning_for_every_rule(self) -> None:
        assert set(OF_PYDANTIC.values()) <= MEANINGS.keys()

    @pytest.mark.parametrize(
        ("kind", "rule"),
        [
            ("missing", "required"),
            ("extra_forbidden", "unknown-field"),
            ("dict_type", "must-be-object"),
            ("string_too_long", "too-long"),
            ("not_blank", "not-blank"),
        ],
    )
    def test_says_it_in_plain_words(self, kind: str, rule: str) -> None:
        assert rule_of(kind) == rule

    def test_says_of_an_error_without_a_rule_only_that_the_value_is_not_valid(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("chassis.problems.field_rules.OF_PYDANTIC", {})

        assert rule_of("dict_type") == GENERIC
