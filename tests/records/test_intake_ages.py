from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest

from records.intake.ages import Age, AgeUnit

Answer = dict[str, Any]
TODAY = date(2026, 3, 14)
INTAKE = {"patient_id": "P-1", "symptoms": ["fever"], "urgency": "emergent"}
UNKNOWN = {"age": None, "age_unknown_reason": "asked-unknown"}
# An age as sent in a request; `age` and `age_given` of the answer; and the age in the FHIR answer.
FORMS: list[tuple[Answer, int | None, Answer | None, Answer]] = [
    (
        {"age": 36},
        36,
        {"value": 36, "unit": "a", "approximate": False},
        {"age": [{"valueInteger": 36}]},
    ),
    (
        {"age": {"value": 3, "unit": "wk"}},
        0,
        {"value": 3, "unit": "wk", "approximate": False},
        {"age": [{"valueQuantity": {"value": 3, "unit": "wk", "code": "wk"}}]},
    ),
    (
        {"age": {"value": 30, "unit": "mo"}},
        2,
        {"value": 30, "unit": "mo", "approximate": False},
        {"age": [{"valueQuantity": {"value": 30, "unit": "mo", "code": "mo"}}]},
    ),
    (
        {"age": {"value": 40, "approximate": True}},
        40,
        {"value": 40, "unit": "a", "approximate": True},
        {
            "age": [{"valueQuantity": {"value": 40, "unit": "a", "code": "a"}}],
            "age-approximate": [{"valueBoolean": True}],
        },
    ),
    (
        UNKNOWN,
        None,
        None,
        {
            "age": [
                {
                    "extension": [
                        {
                            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                            "valueCode": "asked-unknown",
                        }
                    ]
                }
            ]
        },
    ),
]


@pytest.mark.parametrize(("sent", "age", "given", "answers"), FORMS)
async def test_each_form_is_shown_as_it_was_stated(
    client: httpx.AsyncClient, sent: Answer, age: int | None, given: Answer | None, answers: Answer
):
    stored = (await client.post("/intake", json=INTAKE | sent)).raise_for_status().json()

    (shown,) = (await client.get("/intake/P-1")).json()["records"]
    resource = (await client.get(f"/fhir/QuestionnaireResponse/{stored['record_id']}")).json()
    found = {one["linkId"]: one["answer"] for one in resource["item"]}
    for (answer,) in (found["age"],):
        assert answer.get("valueQuantity", {}).pop("system", "http://unitsofmeasure.org")
    assert (shown["age"], shown["age_given"]) == (age, given)
    assert shown["age_unknown_reason"] == sent.get("age_unknown_reason")
    assert {name: one for name, one in found.items() if name.startswith("age")} == answers
    assert stored["warnings"] == []


class TestAgainstTheBirthDate:
    @pytest.mark.parametrize("path", ["/intake", "/intake/store"])
    async def test_another_age_is_a_warning_of_the_answer_and_its_repeat(
        self, client: httpx.AsyncClient, path: str
    ):
        born = datetime.now(UTC).date() - timedelta(weeks=3)
        body = {"full_name": "Lena Vogt", "date_of_birth": born.isoformat()}
        id_ = (await client.post("/patients", json=body)).json()["id"]
        made_up = INTAKE | {"patient_id": id_, "age": 36}
        key = {"Idempotency-Key": "made-up"}

        answer, again = [await client.post(path, json=made_up, headers=key) for _ in range(2)]
        right = await client.post(path, json=made_up | {"age": {"value": 3, "unit": "wk"}})
        unknown = await client.post(path, json=made_up | UNKNOWN)

        (warning,) = answer.raise_for_status().json()["warnings"]
        assert (warning["code"], warning["pointer"]) == ("age-disagrees", "/age")
        assert again.json() == answer.json()
        assert right.json()["warnings"] == unknown.json()["warnings"] == []

    @pytest.mark.parametrize(
        ("age", "birth", "fits"),
        [
            (Age(36), "1990-03-13", True),
            (Age(36), "1990-03-15", True),  # In some time zone, this is the birthday.
            (Age(36), "1990-03-16", False),
            (Age(35), "1990-03-14", True),
            (Age(35), "1990-03-13", False),
            (Age(36), "1990", True),
            (Age(35), "1990", True),
            (Age(34), "1990", False),
            (Age(36), "1989-03", True),
            (Age(38), "1989-03", False),
            (Age(0), "2026-02-21", True),
            (Age(1), "2026-02-21", False),
            (Age(40, approximate=True), "1980-01-01", True),
            (Age(40, approximate=True), "1970-01-01", False),
            (Age(3, AgeUnit.WEEKS), "2026-02-21", True),
            (Age(3, AgeUnit.WEEKS), "2026-02-23", True),  # Rounded up to whole weeks.
            (Age(3, AgeUnit.WEEKS), "2026-02-10", False),
            (Age(3, AgeUnit.WEEKS), "2026-03-10", False),
            (Age(30, AgeUnit.MONTHS), "2023-09-10", True),
            (Age(30, AgeUnit.MONTHS), "2021-09-10", False),
            (Age(5, AgeUnit.DAYS), "2026-03-09", True),
            (Age(5, AgeUnit.HOURS), "2026-03-14", True),
            (Age(5, AgeUnit.HOURS), "2026-03-01", False),
        ],
    )
    def test_fits_or_not(self, age: Age, birth: str, *, fits: bool):
        assert age.fits(birth, TODAY) is fits


@pytest.mark.parametrize(
    ("value", "unit", "years"),
    [
        (11, "mo", 0),
        (12, "mo", 1),
        (52, "wk", 0),
        (53, "wk", 1),
        (365, "d", 0),
        (366, "d", 1),
        (8766, "h", 1),
    ],
)
def test_years_are_completed(value: int, unit: str, years: int):
    assert Age(value, AgeUnit(unit)).completed_years == years
