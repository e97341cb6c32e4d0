"""Every problem and rule in the code is declared in plain words and listed in docs/problems.md."""

import pytest
from support.problem_tables import DOCUMENT, PARTS, kinds, meanings, named, rows, tables_in

CHASSIS = "chassis"


class TestProblems:
    def test_have_a_short_title_and_a_detail_that_says_something_else(self) -> None:
        wrong = [
            kind.code
            for kind in kinds()
            if not kind.detail.endswith(".") or len(kind.title) > 45 or kind.title.endswith(".")
        ]

        assert wrong == []

    def test_have_one_meaning_for_each_code_and_status(self) -> None:
        found: dict[tuple[str, str], str] = {}
        for kind in kinds():
            assert found.setdefault((kind.part, kind.code), kind.title) == kind.title


class TestRules:
    @pytest.mark.parametrize("part", PARTS)
    def test_that_the_code_names_are_declared(self, part: str) -> None:
        """pydantic's own error types are translated; a test of the chassis checks that all of them
        are.
        """
        known = meanings(CHASSIS).keys() | meanings(part).keys()

        unknown = {
            (file, rule) for file, rule in named(part) if rule.replace("_", "-") not in known
        }

        assert {(file, rule) for file, rule in unknown if rule not in LIBRARYS} == set()

    @pytest.mark.parametrize("part", [part for part in PARTS if part != CHASSIS])
    def test_that_a_service_declares_are_ones_that_its_code_names(self, part: str) -> None:
        assert meanings(part).keys() <= {rule.replace("_", "-") for _, rule in named(part)}


# Rules that our checks report under pydantic's names.
LIBRARYS = {"too_long", "int_type", "dict_type"}


class TestDocument:
    def test_lists_all_problems_and_rules(self) -> None:
        tables = tables_in(DOCUMENT.read_text(encoding="utf-8"))

        assert tables == {name: rows(name) for name in ("problems", "rules")}
