import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from records.fhir.search_index.entries import UNDATED, entry_of
from records.fhir.search_index.tokens import token_of

ID = UUID(int=1)
LOINC = "http://loinc.org"


def entry(**members: Any) -> Any:
    resource = {"resourceType": "Observation", **members}
    return entry_of(ID, json.dumps(resource).encode())


def test_code_tokens():
    found = entry(code={"coding": [{"system": LOINC, "code": "4548-4"}]})

    for form in ("4548-4", f"{LOINC}|4548-4", f"{LOINC}|", None):
        assert token_of("Observation", "code", form) in found.tokens, form
    assert found.codes == [token_of("Observation", "code", "4548-4")]


def test_separate_rows():
    found = entry(
        status="final",
        identifier=[{"value": "A-1"}],
        encounter={"reference": "Encounter/e1"},
        performer=[{"reference": "Practitioner/p1"}],
    )

    expected = {
        token_of("Observation", "identifier", "A-1"),
        token_of("Observation", "encounter", "/e1"),
    }
    assert {*found.codes} == expected


@pytest.mark.parametrize(
    "form", ["/p1", "Practitioner/p1"], ids=["by its id", "by its type and id"]
)
def test_references(form: str):
    found = entry(performer=[{"reference": "Practitioner/p1"}])

    assert token_of("Observation", "performer", form) in found.tokens


def test_main_date():
    found = entry(effectivePeriod={"start": "2024-03", "end": "2024-05-01"})

    assert found.at == datetime(2024, 3, 1, tzinfo=UTC)
    (interval,) = json.loads(found.others)["date"]
    # A date's interval ends at the start of the next day.
    assert interval[1] == datetime(2024, 5, 2, tzinfo=UTC).timestamp() * 10**6


def test_undated():
    assert entry(status="final").at == UNDATED


def test_quantity_digits():
    text = (
        '{"resourceType": "Observation", "valueQuantity": {"value": 8.100, "unit": "mg", '
        '"system": "urn:ucum", "code": "mg"}}'
    )

    others = json.loads(entry_of(ID, text.encode()).others)

    assert others["value-quantity"] == [["8.100", "urn:ucum", "mg", "mg"]]


def test_number_out_of_range():
    text = '{"resourceType": "Observation", "valueQuantity": {"value": 1e99999, "unit": "mg"}}'

    assert "value-quantity" not in json.loads(entry_of(ID, text.encode()).others)
