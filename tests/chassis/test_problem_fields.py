import pytest

from chassis.problem_fields import field_error


class TestFieldError:
    @pytest.mark.parametrize(
        ("step", "shown"),
        [
            pytest.param("full_name", "full_name", id="a field"),
            pytest.param(3, "3", id="an index"),
            pytest.param("Jane Doe", "?", id="a name with a space"),
            pytest.param("a/b", "?", id="a slash"),
            pytest.param("~", "?", id="a tilde"),
            pytest.param("19700101", "?", id="digits"),
            pytest.param("Müller", "?", id="not ASCII"),
            pytest.param("x" * 65, "?", id="too long"),
            pytest.param("name\n", "?", id="a line break at the end"),
            pytest.param("\ud800", "?", id="a lone surrogate"),
            pytest.param("", "?", id="empty"),
        ],
    )
    def test_shows_a_name_only_where_it_looks_like_one(self, step: str | int, shown: str) -> None:
        error = field_error({"type": "extra_forbidden", "loc": ("body", step), "input": "secret"})

        assert error.pointer == f"/{shown}"

    @pytest.mark.parametrize(
        "expected",
        ["'planned', 'in-progress' or 'done'", "<S.A: 'planned'>, <S.B: 'in-progress'> or <S.C: 'done'>"],
        ids=["values", "members of an enumeration"],
    )
    def test_lists_the_values_that_are_allowed(self, expected: str) -> None:
        error = field_error({"type": "literal_error", "loc": ("body", "status"), "ctx": {"expected": expected}})

        assert error.allowed == ["planned", "in-progress", "done"]

    def test_leaves_behind_what_is_no_limit(self) -> None:
        error = field_error({"type": "value_error", "loc": ("body",), "ctx": {"error": ValueError("secret")}})

        assert error.document() == {"in": "body", "pointer": "", "rule": "value-error"}
