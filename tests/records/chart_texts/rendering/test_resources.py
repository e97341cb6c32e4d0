import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from records.chart_texts.rendering.document import (
    HL7,
    MAX_CODE,
    MAX_CODES,
    MAX_TITLE,
    Code,
    Names,
    Rendered,
)
from records.chart_texts.rendering.resources import RENDERINGS, render
from records.fhir.r4.observations import FOCUS_CODE
from records.fhir.r4.standings import is_in_error
from records.lenient_json import LenientJSON
from tests.records.r4_examples import r4_examples

LOINC, SNOMED = "http://loinc.org", "http://snomed.info/sct"
IN_ERROR = "entered-in-error"


def concept(text: str, code: str = "1", system: str = LOINC) -> dict[str, Any]:
    return {"text": text, "coding": [{"system": system, "code": code}]}


def written(type_: str, resource: dict[str, Any], **names: str) -> Rendered:
    known = Names({name.replace("_", "/"): words for name, words in names.items()})
    found = render(type_, LenientJSON.parse(json.dumps(resource)), known)
    assert found is not None
    return found


def quantity(value: object, unit: str) -> dict[str, Any]:
    return {"value": value, "unit": unit}


# Each case: the type, the resource, a blank line, the title with the date, and the text with the files to be read.
CASES = [
    (type_, json.loads(f"{resource}\n}}"), expected.strip("\n"))
    for case in Path(__file__).with_name("golden.txt").read_text("utf-8")[3:].split("\n== ")
    for type_, _, rest in [case.partition("\n")]
    for resource, _, expected in [rest.partition("\n}\n\n")]
]
# Resources with these elements do not count as the newest resource of their kind, even if their date is later.
NOT_COUNTING = {
    "Communication": {"status": "not-done"},
    "Consent": {"status": "inactive"},
    "DeviceRequest": {"intent": "proposal"},
    "EpisodeOfCare": {"status": "cancelled"},
    "FamilyMemberHistory": {"status": "health-unknown"},
    "Flag": {"status": "inactive"},
    "ImagingStudy": {"status": "cancelled"},
    "MedicationAdministration": {"status": "not-done"},
    "MedicationDispense": {"status": "on-hold"},
    "NutritionOrder": {"status": "planned"},
    "QuestionnaireResponse": {"status": "in-progress"},
    "RelatedPerson": {"active": False},
    "RiskAssessment": {"status": "cancelled"},
    "ServiceRequest": {"status": "revoked"},
    "Specimen": {"status": "unsatisfactory"},
    "AdverseEvent": {"actuality": "potential"},
}


@pytest.mark.parametrize(("type_", "resource", "expected"), CASES)
def test_golden(type_: str, resource: dict[str, Any], expected: str):
    names = {"Medication_m": "Metformin", "Condition_c": "Diabetes", "Observation_o": "HbA1c"}

    found = written(type_, resource, **names)

    date = "undated" if found.occurred_at is None else f"{found.occurred_at:%Y-%m-%d}"
    files = [b64decode(one.data).decode() for one in found.files]
    assert "\n".join([f"{found.title} | {date}", found.text, *files]) == expected


def test_each_type_has_a_case():
    assert {type_ for type_, _, _ in CASES} == {*RENDERINGS}


def test_renders_each_r4_example():
    silent = []
    for name, text in r4_examples().items():
        resource = LenientJSON.parse(text.decode())
        type_ = str(resource.text("resourceType"))
        if type_ in RENDERINGS and not is_in_error(resource):
            found = written(type_, json.loads(text))
            if not (found.title and found.text) or "None" in found.text:
                silent.append(name)

    assert silent == []


def test_patient_class_of_hl7_v2():
    found = written("Encounter", {"status": "finished", "class": {"code": "I"}})

    assert "Class: inpatient" in found.text


def test_errors_are_not_rendered():
    for status in (IN_ERROR, "Entered in error"):
        wrong = [{name: status} for name in ("status", "docStatus", "lifecycleStatus")]
        codings = [{"system": "urn:local", "code": "EIE"}, {"system": HL7, "code": status}]
        for resource in (*wrong, {"verificationStatus": {"coding": codings}}):
            parsed = LenientJSON.parse(json.dumps(resource))
            assert not [type_ for type_ in RENDERINGS if render(type_, parsed, Names())]


@pytest.mark.parametrize(
    ("type_", "members"),
    [
        ("Immunization", {"status": "not-done"}),
        ("Observation", {"status": "cancelled"}),
        ("Observation", {"status": "final", "dataAbsentReason": concept("Clotted")}),
        ("DiagnosticReport", {"status": "registered"}),
        ("Encounter", {"status": "planned"}),
        ("Condition", {"verificationStatus": concept("Refuted", "refuted", HL7)}),
        ("MedicationRequest", {"status": "active", "intent": "proposal"}),
        ("MedicationRequest", {"status": "active", "intent": "plan"}),
        ("Condition", {"verificationStatus": concept("Provisional", "provisional", HL7)}),
        ("Procedure", {"status": "stopped"}),
        ("Observation", {"status": "registered"}),
        ("Observation", {"status": "final", "focus": [{"display": "Fetus"}]}),
        ("MedicationStatement", {"status": "intended"}),
        ("MedicationStatement", {"status": "not-taken"}),
        ("DocumentReference", {"status": "superseded"}),
        ("Goal", {"lifecycleStatus": "rejected"}),
        ("Consent", {"status": "proposed"}),
    ],
)
def test_only_actual_events_count_as_newest(type_: str, members: dict[str, Any]):
    holds = {"status": "active", "intent": "order", "doNotPerform": True}

    assert [written(type_, one).counts for one in (members, holds)] == [False, True]


@pytest.mark.parametrize(
    ("code", "counts"),
    [
        ({"text": "Left eye"}, True),
        ({"text": "Fetus"}, False),
        ({"text": "Left eye", "coding": [{"display": "Donneur"}]}, False),
        ({"coding": [{"code": "83418008"}]}, False),
    ],
)
def test_results_count_unless_their_focus_code_is_another_person(
    code: dict[str, Any], *, counts: bool
):
    focus = {"url": FOCUS_CODE, "valueCodeableConcept": code}
    assert written("Observation", {"valueInteger": 1, "extension": [focus]}).counts is counts


def test_care_plans_and_registered_values_count():
    assert written("CarePlan", {"status": "active", "intent": "plan"}).counts
    assert written("Observation", {"status": "registered", "valueInteger": 1}).counts


def test_absence_is_not_an_allergy():
    code = concept("No known allergies", "716186003", "http://snomed.info/sct")

    found = written("AllergyIntolerance", {"code": code})

    assert (found.title, found.states_absence) == (
        "Stated absence of allergies: No known allergies",
        True,
    )
    assert found.text == "Stated absence of allergies: No known allergies."
    assert not written("AllergyIntolerance", {"code": concept("Penicillin")}).states_absence


def test_precedence_of_results():
    statuses = ("unknown", "registered", "preliminary", "final", "amended", "corrected")
    for type_ in ("Observation", "DiagnosticReport"):
        found = [written(type_, {"status": one}).precedence for one in statuses]
        assert found == sorted({*found})
    assert written("Procedure", {"status": "completed"}).precedence == ""


def test_precedence_of_facts_that_may_end():
    for type_, name, ended in (
        ("AllergyIntolerance", "clinicalStatus", "resolved"),
        ("CareTeam", "status", "inactive"),
        ("Condition", "clinicalStatus", "inactive"),
        ("MedicationRequest", "status", "stopped"),
        ("MedicationStatement", "status", "completed"),
    ):
        found = [written(type_, {name: one}).precedence for one in (ended, "active")]
        assert found == ["", "1"], type_


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        ("Procedure", "performedString"),
        ("Condition", "abatementString"),
        ("Immunization", "occurrenceString"),
    ],
)
def test_partial_dates(type_: str, name: str):
    assert ": attempted, not completed." in written(type_, {name: "attempted, not completed"}).text


def test_accepts_any_shape():
    names = {name for _, each, _ in CASES for name in each}
    for value in ("x", 1, None, [[]], {"coding": 3}, {"text": ["y"]}, [None, {}]):
        parsed = LenientJSON.parse(json.dumps(dict.fromkeys(names, value)))
        for type_ in RENDERINGS:
            render(type_, parsed, Names())


def test_not_done_does_not_count_as_newest():
    assert not any(written(type_, resource).counts for type_, resource in NOT_COUNTING.items())
    assert all(written(type_, {}).counts for type_ in NOT_COUNTING)


def test_codes_are_unique():
    resource = {
        "code": concept("BP", "85354-9"),
        "component": [
            {"code": concept("Systolic", "8480-6")},
            {"code": {"coding": [{"code": "no system"}]}},
            {"code": {"coding": [{"system": "no|uri", "code": "1"}]}},
            {"code": {"coding": [{"system": "https://klinik.example/schlüssel", "code": "1"}]}},
            {"code": {"coding": [{"system": LOINC, "code": "x" * (MAX_CODE + 1)}]}},
            {"code": concept("again", "85354-9")},
        ],
    }

    assert written("Observation", resource).codes == (Code(LOINC, "85354-9"), Code(LOINC, "8480-6"))


def test_text_is_within_limits():
    codings = [{"system": SNOMED, "code": str(number)} for number in range(MAX_CODES + 1)]
    long = {"code": {"text": "x" * (MAX_TITLE + 1), "coding": codings}}

    found = written("Condition", long)

    assert (len(found.title), len(found.codes)) == (MAX_TITLE, MAX_CODES)
