import httpx
import pytest

from tests.retrieval.search.test_repeats import store

pytestmark = pytest.mark.anyio
CHART = (
    ("Observation", "Lab result: Hemoglobin in Blood", "9.1 g/dL", "2019-05-01"),
    ("Observation", "Lab result: Hemoglobin in Blood", "7.2 g/dL", "2020-06-01"),
    ("Observation", "Lab result: Hemoglobin in Blood", "13.3 g/dL", "2021-02-01"),
    ("Observation", "Lab result: Hemoglobin A1c/Hemoglobin total in Blood", "5.1 %", "2020-06-02"),
    ("Procedure", "Procedure: Coronary artery bypass grafting", "completed", "2020-06-15"),
    ("AllergyIntolerance", "Allergy: Allergy to sulfonamide", "active", None),
    ("Condition", "Problem: Hypertension", "active", "2018-01-01"),
)


@pytest.mark.parametrize(
    ("question", "expected", "confidence"),
    [
        ("lowest Hgb", "7.2 g/dL 2020-06-01", None),
        ("highest hemoglobin in 2020", "7.2 g/dL 2020-06-01", None),
        ("hemoglobin less than 8", "7.2 g/dL 2020-06-01", None),
        ("latest hemoglobin", "13.3 g/dL 2021-02-01", None),
        ("Letzter Hgb Wert?", "13.3 g/dL 2021-02-01", "low"),
        ("Senaste hemoglobin?", "13.3 g/dL 2021-02-01", None),
        ("Último Hgb", "13.3 g/dL 2021-02-01", None),
        ("Hgb before his bypass surgery", "7.2 g/dL 2020-06-01", None),
        ("Hgb after the CABG", "13.3 g/dL 2021-02-01", None),
        ("Hgbs about a year before the CABG", "9.1 g/dL 2019-05-01", None),
        ("can pt take Bactrim", "active None", None),
        ("is he allergic to latex", "active None", "low"),
    ],
)
async def test_the_answer_of_a_question_as_clinicians_type_it_comes_first(
    client: httpx.AsyncClient, question: str, expected: str, confidence: str | None
) -> None:
    for source_type, title, value, day in CHART:
        more = {"occurred_at": f"{day}T08:00:00Z"} if day else {}
        more |= {"title": title, "source_type": source_type}
        await store(client, f"{value} {day}", f"{title}: {value}.", **more)

    query = {"question": question, "patient_id": "P1"}
    first, *_ = (await client.post("/retrieve", json=query)).raise_for_status().json()["matches"]

    assert (first["source_ref"], first.get("confidence")) == (expected, confidence)
