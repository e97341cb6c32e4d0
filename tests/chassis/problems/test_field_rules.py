import pytest

from chassis.problems import field_rules
from chassis.problems.field_rules import GENERIC, MEANINGS, OF_PYDANTIC, PYDANTICS, rule_of


class TestRuleOf:
    def test_knows_every_error_type_of_pydantic(self) -> None:
        """A new version of pydantic may add some: give each its rule."""
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
    def test_translates_an_error_type(self, kind: str, rule: str) -> None:
        assert rule_of(kind) == rule

    def test_gives_the_generic_rule_for_an_error_type_without_one(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(field_rules, "OF_PYDANTIC", {})

        assert rule_of("dict_type") == GENERIC
