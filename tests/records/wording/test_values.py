import json

import pytest

from records.lenient_json import LenientJSON
from records.wording.dosages import dosage, dosages_of
from records.wording.values import day, quantity, value


def test_numbers_keep_their_precision():
    for number, said in {
        "63.74291748": "63.7 kg (63.74291748 kg)",
        "178.345": "178.3 kg (178.345 kg)",
        "1.2345": "1.23 kg (1.2345 kg)",
        "-0.012345": "-0.0123 kg (-0.012345 kg)",
        "63.74": "63.74 kg",
        "1e-300": "1e-300 kg",
    }.items():
        part = LenientJSON.parse(f'{{"value": {number}, "unit": "kg"}}')
        assert quantity(part) == said
    for unit, said in {
        "Cel": "37.1 \N{DEGREE SIGN}C (37.1 Cel)",
        "10*3/uL": "37.1 x10^3/uL (37.1 10*3/uL)",
        "{score}": "37.1 (37.1 {score})",
        "mg/dL": "37.1 mg/dL",
    }.items():
        part = LenientJSON.parse(f'{{"value": 37.1, "code": "{unit}"}}')
        assert quantity(part) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('" 5.30"', "5.30"),
        ('"-1"', "-1"),
        ('" 5,3 "', "5,3"),
        ('"1e9999"', "1e9999"),
        ('"007"', "007"),
        ("null", None),
    ],
)
def test_text_may_be_a_number(written: str, said: str | None):
    assert quantity(LenientJSON.parse(f'{{"value": {written}}}')) == said


def test_values_of_another_type_are_texts():
    for name in ("Integer", "Decimal", "Boolean"):
        assert value(LenientJSON({f"value{name}": "+3"})) == "+3"


def test_days():
    for written in (
        "2024-03-05",
        "2024-03-05T08:30:00Z",
        "20240305",
        "20240305083000+0100",
        " 2024-03-05 ",
    ):
        assert day(written) == "2024-03-05"
    for written in ("2024", "05/03/2024", "05032024", "1710120500", "20241305", None):
        assert day(written) == written
    for written in (
        "240312010203",
        "190312010203",
        "24-03-15T08:30:00Z",
        "03/15/24 08:30",
        "15-Mar-2024",
    ):
        assert day(written) == written


def test_doses_of_several_types():
    doses = [
        {"type": {"text": "ordered"}, "doseQuantity": {"value": 10, "unit": "mg"}},
        {"type": {"text": "calculated"}, "doseQuantity": {"value": 5, "unit": "mL"}},
    ]
    for given, said in ((doses, "10 mg (ordered); 5 mL (calculated)"), (doses[:1], "10 mg")):
        written = LenientJSON.parse(json.dumps({"doseAndRate": given}))
        assert dosage(written) == f"Dosage: {said}."


@pytest.mark.parametrize(
    ("places", "said"), [((3, 1, 2), "bca"), ((10, 9, 9), "bca"), ((2, None, 1), "abc")]
)
def test_steps_of_a_dose_are_in_their_order(places: tuple[int | None, ...], said: str):
    steps = [{"sequence": place, "text": text} for place, text in zip(places, "abc", strict=True)]
    written = LenientJSON.parse(json.dumps({"dosageInstruction": steps}))
    assert "".join(one.text("text") or "" for one in dosages_of(written)) == said


def test_timings():
    for repeat, said in (
        ({"frequency": 1, "period": 8, "periodUnit": "h"}, "every 8 hours"),
        ({"frequency": 1, "period": 1, "periodUnit": "d"}, "once a day"),
        ({"period": 4, "periodMax": 6, "periodUnit": "h"}, "every 4 to 6 hours"),
        ({"period": 1, "periodMax": 2, "periodUnit": "h"}, "every 1 to 2 hours"),
        ({"frequency": 3, "period": 1, "periodUnit": "wk"}, "3 times a week"),
        (
            {"boundsDuration": {"value": 10, "unit": "days"}, "count": 5},
            "5 times in all; for 10 days",
        ),
        ({"dayOfWeek": ["mon", "fri"], "timeOfDay": ["08:00"]}, "on mon, fri; at 08:00"),
    ):
        timing = LenientJSON.parse(json.dumps({"timing": {"repeat": repeat}}))
        assert dosage(timing) == f"Dosage: {said}."
