from uuid import UUID

import pytest

from retrieval.search.phrases import Text
from retrieval.search.question_extremes import Extreme, extreme_in
from retrieval.search.question_kinds import OBSERVATION

HIGHEST, LOWEST = Extreme.HIGHEST, Extreme.LOWEST
NO_TYPES: frozenset[str] = frozenset()
TITLE = "Lab result: Base excess, venous"


@pytest.mark.parametrize(
    ("question", "types", "expected"),
    [
        ("highest crp ever", OBSERVATION, HIGHEST),
        ("how high did his crp get", OBSERVATION, HIGHEST),
        ("nadir of the platelets", OBSERVATION, LOWEST),
        ("lowest k", NO_TYPES, LOWEST),
        ("worst alt", OBSERVATION, HIGHEST),
        ("best alt", OBSERVATION, LOWEST),
        ("worst egfr", OBSERVATION, LOWEST),
        ("best egfr", OBSERVATION, HIGHEST),
        ("worst hgb a1c", OBSERVATION, HIGHEST),
        ("worst headache", NO_TYPES, None),
        ("best peak flow", OBSERVATION, HIGHEST),
        ("maximum dose", frozenset({"MedicationRequest"}), None),
        ("crp", OBSERVATION, None),
    ],
)
def test_recognises_the_extreme_of_a_question(
    question: str, types: frozenset[str], expected: Extreme | None
) -> None:
    assert extreme_in(Text.of(question), types) is expected


@pytest.mark.parametrize(("extreme", "expected"), [(LOWEST, {1, 4}), (HIGHEST, {2, 3, 4})])
def test_the_extreme_is_of_each_title_and_unit(extreme: Extreme, expected: set[int]) -> None:
    values = ["-5.0 mmol/L (-5.04 mmol/L)", "1,000 mmol/L", "1000 mmol/L", "7 mg", "positive"]
    texts = {
        UUID(int=number): (TITLE, f"{TITLE}: {value}.\nMeasured: 2019-05-04.")
        for number, value in enumerate(values, 1)
    }

    assert extreme.of(texts, {"base", "excess"}) == {UUID(int=number) for number in expected}
