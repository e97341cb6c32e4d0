from typing import Any

import pytest

from records.fhir.r4.absences import CODES, SUBJECTS, Absence, absence_of
from records.lenient_json import LenientJSON

SNOMED = "http://snomed.info/sct"
IPS = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"
ALLERGY = "AllergyIntolerance"


def coded(system: str, code: str, display: str | None = None) -> dict[str, Any]:
    shown = {} if display is None else {"display": display}
    return {"coding": [{"system": system, "code": code} | shown]}


def code_of(concept: Any, type_: str = ALLERGY, **more: Any) -> Absence | None:
    name = {"Immunization": "vaccineCode"}.get(type_, "code")
    name = "medicationCodeableConcept" if type_.startswith("Medication") else name
    return absence_of(type_, LenientJSON({name: concept} | more))


@pytest.mark.parametrize(
    ("type_", "code", "expected"),
    [
        (ALLERGY, (SNOMED, "716186003"), Absence("allergies")),
        (ALLERGY, ("urn:oid:2.16.840.1.113883.6.96", "160244002"), Absence("allergies")),
        (ALLERGY, (SNOMED, "409137002"), Absence("allergies", "medication")),
        (ALLERGY, (SNOMED, "429625007"), Absence("allergies", "food")),
        (ALLERGY, (SNOMED, "428607008"), Absence("allergies", "environment")),
        (ALLERGY, (SNOMED, "1003774007"), Absence("allergies", "other")),
        (ALLERGY, (SNOMED, "787923006"), Absence("allergies", is_known=False)),
        (ALLERGY, (IPS, "no-known-allergies"), Absence("allergies")),
        (ALLERGY, (IPS, "no-allergy-info"), Absence("allergies", is_known=False)),
        (ALLERGY, ("http://loinc.org", "LA137-2"), Absence("allergies")),
        ("Condition", (SNOMED, "160245001"), Absence("problems")),
        ("Condition", (IPS, "no-known-problems"), Absence("problems")),
        ("MedicationStatement", (SNOMED, "787481004"), Absence("medications")),
        ("MedicationRequest", (IPS, "no-known-medications"), Absence("medications")),
        ("Procedure", (SNOMED, "787480003"), Absence("procedures")),
        ("Immunization", (SNOMED, "787482006"), Absence("immunizations")),
    ],
)
def test_codes(type_: str, code: tuple[str, str], expected: Absence):
    """A code for "no known allergy" is recognised with any display text, and next to a local code."""
    concept = coded(*code, "Keine Allergie bekannt")
    concept["coding"].insert(0, {"system": "urn:local", "code": "X"})

    assert code_of(concept, type_) == expected
    assert code_of(coded("urn:local", code[1]), type_) is None


@pytest.mark.parametrize(
    ("concept", "category"),
    [
        ({"text": "No known allergies"}, None),
        ("NKA", None),
        ({"text": "NKDA"}, "medication"),
        ({"text": "No Known Drug Allergies."}, "medication"),
        (coded("urn:oid:1.2.840.114350", "1", "No  known food allergies"), "food"),
    ],
)
def test_texts(concept: Any, category: str | None):
    assert code_of(concept) == Absence("allergies", category)


@pytest.mark.parametrize(
    "concept",
    [
        {"text": "Penicillin"},
        {"text": "No known allergies except penicillin"},
        {"text": "No known allergies"} | coded("urn:local", "7", "Penicillin"),
        coded(SNOMED, "91936005", "Allergy to penicillin"),
        {},
        None,
    ],
)
def test_allergies_are_not_absences(concept: Any):
    assert code_of(concept) is None


def test_reactions_and_other_texts_are_not_absences():
    assert code_of(coded(SNOMED, "716186003"), reaction=[{"description": "Hives"}]) is None
    assert code_of({"text": "No known allergies"}, "Condition") is None
    assert code_of(coded(SNOMED, "716186003"), "Observation") is None


def test_each_code_belongs_to_a_section():
    assert {one.of for one in CODES.values()} == {*SUBJECTS.values()}
