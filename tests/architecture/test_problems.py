from tests.contract.problem_tables import (
    DOCUMENT,
    PARTS,
    kinds,
    meanings,
    rows,
    tables_in,
    used_rules,
)

CHASSIS = "chassis"


class TestProblems:
    def test_have_a_short_title_and_a_detail_that_says_something_else(self):
        wrong = [
            kind.code
            for kind in kinds()
            if not kind.detail.endswith(".") or len(kind.title) > 45 or kind.title.endswith(".")
        ]

        assert wrong == []

    def test_have_one_meaning_for_each_code_and_status(self):
        found: dict[tuple[str, str], str] = {}
        for kind in kinds():
            assert found.setdefault((kind.part, kind.code), kind.title) == kind.title


def test_rules_are_declared_where_the_code_names_them_and_only_there():
    """Pydantic's error types are not checked here: a test of the chassis checks that each has a rule."""
    for part in PARTS:
        known = meanings(CHASSIS).keys() | meanings(part).keys()
        rules = {(file, rule) for file, rule in used_rules(part) if rule not in LIBRARYS}
        assert {one for one in rules if one[1].replace("_", "-") not in known} == set()
        own = {rule.replace("_", "-") for _, rule in used_rules(part)}
        assert part == CHASSIS or meanings(part).keys() <= own


# Validation rules that chartroom's own checks report with pydantic's error types.
LIBRARYS = {"too_long", "int_type", "dict_type"}


def test_document_lists_all_problems_and_rules():
    tables = tables_in(DOCUMENT.read_text(encoding="utf-8"))

    assert tables == {name: rows(name) for name in ("problems", "rules")}
