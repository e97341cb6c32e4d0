import pytest

from retrieval.lexical.tokens import tokens
from retrieval.search.question_values import value_in

PRESSURE = (
    "Vital sign: Blood Pressure: 157.2/104.7 mmHg.\nDiastolic Blood Pressure: 104.7 mmHg."
    "\nSystolic Blood Pressure: 157.2 mmHg.\nMeasured: 2019-08-17."
)
WEIGHT = "Vital sign: Body Weight: 82.6 kg (82.6137 kg).\nMeasured: 2011-12-13."
LDL = "Lab result: LDL cholesterol, direct assay: 80.7 mg/dL (80.71 mg/dL).\nMeasured: 2022-02-21."
PLATELETS = "Platelets [#/volume] in Blood: 443.1 x10^3/uL (443.14 10*3/uL).\nMeasured: 2019-05-04."


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("When did the patient weigh 82.6 kg?", WEIGHT, True),
        ("When did the patient weigh 91.1 kg?", WEIGHT, False),
        ("weight 83", WEIGHT, True),
        ("glucose 84.5mg/dL", "Glucose: 84.5 mg/dL.", True),
        ("blood pressure 157.2/104.7mmHg", PRESSURE, True),
        ("weight 82,6", WEIGHT, True),
        ("0,125 mg", "Digoxin: 125 mg.", False),
        ("weight above 80", WEIGHT, True),
        ("weight above 82.6137", WEIGHT, False),
        ("weight at least 82.6137", WEIGHT, True),
        ("weight between 80 and 82", WEIGHT, False),
        ("weight below 90", WEIGHT, True),
        ("weight 80 or more", WEIGHT, True),
        ("weight of 80 kg or less", WEIGHT, False),
        ("weight 85+", WEIGHT, False),
        ("weight 80-85", WEIGHT, True),
        ("weight from 83 to 85 kg", WEIGHT, False),
        ("ldl above 80", LDL, True),
        ("weight < 80", WEIGHT, False),  # The text's date contains a number below 80.
        ("blood pressure 157.2/104.7?", PRESSURE, True),
        ("blood pressure 157/80", PRESSURE, False),
        ("blood pressure above 150", PRESSURE, True),
        ("blood pressure below 110", PRESSURE, False),
        ("diastolic pressure below 110", PRESSURE, True),
        ("platelets below 400", PLATELETS, False),
        ("platelets over 1,000", PLATELETS, False),
        ("platelets about 450", PLATELETS, True),
        ("platelets about 480", PLATELETS, False),
        ("weight in the eighties", WEIGHT, True),
        ("weight in the low 70s", WEIGHT, False),
    ],
)
def test_finds_the_value_of_a_question(question: str, text: str, expected: bool) -> None:
    value = value_in(question.lower(), is_measured=True)

    assert value is not None
    assert value.is_in(text, tokens(question)) is expected


@pytest.mark.parametrize(
    ("question", "is_measured"),
    [
        ("last 3 weights", True),
        ("weight at age 12", True),
        ("weight for 3 days", True),
        ("urine protein in 24 h", True),
        ("phq-9", True),
        ("is the blood pressure above 140?", True),
        ("type 2", False),
        ("room 12", False),
    ],
)
def test_ignores_other_numbers(question: str, is_measured: bool) -> None:
    assert value_in(question, is_measured=is_measured) is None
