"""Resources as the texts that are found."""

import json
from base64 import b64encode
from datetime import UTC, datetime
from typing import Any

import pytest
from support.r4_examples import r4_examples

from records.chart_texts.rendering.document import (
    MAX_CODE,
    MAX_CODES,
    MAX_TITLE,
    Code,
    Names,
    Rendered,
    is_in_error,
)
from records.chart_texts.rendering.document import quantity as quantity_in_words
from records.chart_texts.rendering.resources import RENDERINGS, render
from records.lenient_json import LenientJson

LOINC, SNOMED = "http://loinc.org", "http://snomed.info/sct"
DAY = datetime(2024, 3, 5, tzinfo=UTC)
IN_ERROR = "entered-in-error"


def concept(text: str, code: str = "1", system: str = LOINC) -> dict[str, Any]:
    return {"text": text, "coding": [{"system": system, "code": code}]}


def written(type_: str, resource: dict[str, Any], **names: str) -> Rendered:
    known = Names({name.replace("_", "/"): words for name, words in names.items()})
    found = render(type_, LenientJson.parse(json.dumps(resource)), known)
    assert found is not None
    return found


def quantity(value: object, unit: str) -> dict[str, Any]:
    return {"value": value, "unit": unit}


NOTE = b64encode(b"Chief complaint: chest pain.\n\nPlan: aspirin 81 mg.").decode()
CASES: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "a problem with its dates": (
        "Condition",
        {
            "clinicalStatus": concept("Resolved", "resolved"),
            "verificationStatus": "confirmed",
            "severity": concept("severe"),
            "code": concept("Sprain of wrist"),
            "onsetDateTime": "2024-03-05",
            "abatementDateTime": "2024-04",
            "note": [{"text": "After a fall"}],
        },
        "Problem: Sprain of wrist",
        (
            "Problem: Sprain of wrist.\nStatus: resolved, confirmed.\nSeverity: severe.\nOnset: 2024-03-05.\n"
            "Ended: 2024-04.\nNote: After a fall."
        ),
    ),
    "an allergy with its reactions": (
        "AllergyIntolerance",
        {
            "code": concept("Penicillin"),
            "criticality": "high",
            "category": ["medication"],
            "recordedDate": "2024-03-05",
            "reaction": [
                {"manifestation": [concept("Hives"), concept("Oedema")], "severity": "mild"}
            ],
        },
        "Allergy: Penicillin",
        (
            "Allergy: Penicillin.\nKind: medication.\nCriticality: high.\nReaction: Hives; Oedema; mild.\n"
            "Recorded: 2024-03-05."
        ),
    ),
    "a medication and how it is taken": (
        "MedicationRequest",
        {
            "status": "active",
            "intent": "order",
            "medicationReference": {"reference": "Medication/m"},
            "authoredOn": "2024-03-05",
            "dosageInstruction": [
                {"text": "one at night", "doseAndRate": [{"doseQuantity": quantity(500, "mg")}]}
            ],
            "reasonReference": [{"reference": "Condition/c"}],
        },
        "Medication: Metformin",
        (
            "Medication: Metformin.\nStatus: active, order.\nDosage: one at night; 500 mg.\n"
            "Reason: Diabetes.\nWritten: 2024-03-05."
        ),
    ),
    "a medication that is contained": (
        "MedicationStatement",
        {
            "status": "stopped",
            "contained": [{"resourceType": "Medication", "id": "x", "code": concept("Aspirin")}],
            "medicationReference": {"reference": "#x"},
            "effectivePeriod": {"start": "2024-03-05"},
        },
        "Medication: Aspirin",
        "Medication: Aspirin.\nStatus: stopped.\nTaken: from 2024-03-05.",
    ),
    "a lab result with unit, range and interpretation, its digits as they came": (
        "Observation",
        {
            "status": "final",
            "category": [{"coding": [{"code": "laboratory"}]}],
            "code": concept("HbA1c", "4548-4"),
            "valueQuantity": quantity(7.20, "%"),
            "interpretation": [concept("High", "H")],
            "referenceRange": [{"low": quantity(4, "%"), "high": quantity(5.6, "%")}],
            "effectiveDateTime": "2024-03-05",
        },
        "Lab result: HbA1c",
        (
            "Lab result: HbA1c: 7.2 %.\nInterpretation: High.\nReference range: 4 % to 5.6 %.\n"
            "Measured: 2024-03-05.\nStatus: final."
        ),
    ),
    "a vital sign with its components": (
        "Observation",
        {
            "status": "final",
            "category": [concept("Vital Signs", "vital-signs")],
            "code": concept("Blood pressure"),
            "component": [
                {"code": concept("Systolic", "2"), "valueQuantity": quantity(142, "mm[Hg]")},
                {
                    "code": concept("Diastolic", "3"),
                    "valueQuantity": quantity(80, "mm[Hg]"),
                    "interpretation": [concept("normal")],
                },
            ],
            "effectiveDateTime": "2024-03-05",
        },
        "Vital sign: Blood pressure",
        (
            "Vital sign: Blood pressure.\nSystolic: 142 mm[Hg].\n"
            "Diastolic: 80 mm[Hg]; Interpretation: normal.\nMeasured: 2024-03-05.\nStatus: final."
        ),
    ),
    "a procedure": (
        "Procedure",
        {
            "status": "completed",
            "code": concept("Appendectomy"),
            "performedPeriod": {"start": "2024-03-05", "end": "2024-03-06"},
            "outcome": concept("successful"),
        },
        "Procedure: Appendectomy",
        (
            "Procedure: Appendectomy.\nStatus: completed.\nPerformed: from 2024-03-05 to 2024-03-06.\n"
            "Outcome: successful."
        ),
    ),
    "an immunization": (
        "Immunization",
        {
            "status": "not-done",
            "statusReason": concept("refused by the patient"),
            "vaccineCode": concept("Influenza"),
            "occurrenceDateTime": "2024-03-05",
            "protocolApplied": [{"doseNumberPositiveInt": 2, "targetDisease": [concept("flu")]}],
        },
        "Immunization: Influenza",
        (
            "Immunization: Influenza.\nStatus: not-done.\nReason for the status: refused by the patient.\n"
            "Given: 2024-03-05.\nDose: 2 against flu."
        ),
    ),
    "a report with its conclusion and text": (
        "DiagnosticReport",
        {
            "status": "final",
            "code": concept("Chest X-ray"),
            "conclusion": "No infiltrate.",
            "effectiveDateTime": "2024-03-05",
            "result": [{"reference": "Observation/o"}],
            "presentedForm": [{"contentType": "text/plain", "data": NOTE}],
        },
        "Report: Chest X-ray",
        (
            "Report: Chest X-ray.\nDate: 2024-03-05.\nStatus: final.\nConclusion: No infiltrate.\n"
            "Results: HbA1c.\nChief complaint: chest pain.\n\nPlan: aspirin 81 mg."
        ),
    ),
    "a note as it is": (
        "DocumentReference",
        {
            "status": "current",
            "type": concept("Progress note"),
            "date": "2024-03-05T00:00:00Z",
            "content": [{"attachment": {"contentType": "text/plain", "data": NOTE}}],
        },
        "Progress note",
        "Chief complaint: chest pain.\n\nPlan: aspirin 81 mg.",
    ),
    "a document that is no text": (
        "DocumentReference",
        {
            "status": "current",
            "description": "ECG",
            "date": "2024-03-05",
            "content": [{"attachment": {"contentType": "application/pdf", "data": NOTE}}],
        },
        "ECG",
        "Document: ECG.\nDescription: ECG.\nStatus: current.",
    ),
    "a prior authorisation with service and diagnosis": (
        "Claim",
        {
            "status": "active",
            "use": "preauthorization",
            "type": concept("institutional"),
            "billablePeriod": {"start": "2024-03-05"},
            "item": [
                {"productOrService": concept("MRI")},
                {"productOrService": concept("Contrast", "2")},
            ],
            "diagnosis": [
                {"diagnosisReference": {"reference": "Condition/c"}},
                {"diagnosisCodeableConcept": concept("Back pain", "3")},
            ],
            "insurance": [{"coverage": {"display": "Acme"}, "preAuthRef": ["PA1"]}],
            "total": quantity(120.5, "USD"),
        },
        "Prior authorisation: MRI",
        (
            "Prior authorisation: MRI.\nOther services: Contrast.\nUse: preauthorization; institutional.\n"
            "Status: active.\nDiagnosis: Diabetes; Back pain.\nAuthorisation: PA1.\nInsurer: Acme.\n"
            "Total: 120.5 USD.\nService period: from 2024-03-05."
        ),
    ),
    "an explanation of benefit with its outcome": (
        "ExplanationOfBenefit",
        {
            "status": "active",
            "use": "claim",
            "created": "2024-03-05",
            "outcome": "partial",
            "disposition": "MRI not covered",
            "insurer": {"display": "Acme"},
            "item": [
                {
                    "productOrService": concept("MRI"),
                    "adjudication": [{"reason": concept("no prior authorisation")}],
                }
            ],
            "total": [{"category": concept("paid"), "amount": {"value": 0, "currency": "USD"}}],
        },
        "Explanation of benefit: MRI",
        (
            "Explanation of benefit: MRI.\nUse: claim.\nStatus: active.\nOutcome: partial.\n"
            "Decision: MRI not covered.\nReason: no prior authorisation.\nInsurer: Acme.\nTotal: paid 0 USD.\n"
            "Created: 2024-03-05."
        ),
    ),
    "the answer to a claim": (
        "ClaimResponse",
        {
            "status": "active",
            "type": concept("institutional"),
            "created": "2024-03-05",
            "outcome": "error",
            "error": [{"code": concept("Missing service")}],
            "preAuthRef": "PA1",
        },
        "Answer to a claim: institutional",
        (
            "Answer to a claim: institutional.\nStatus: active.\nOutcome: error; Missing service.\n"
            "Authorisation: PA1.\nCreated: 2024-03-05."
        ),
    ),
    "a visit": (
        "Encounter",
        {
            "status": "finished",
            "class": {"code": "AMB"},
            "type": [concept("Check-up")],
            "reasonReference": [{"reference": "Condition/c"}],
            "participant": [{"individual": {"display": "Dr. Ada"}}],
            "period": {"start": "2024-03-05T00:00:00Z", "end": "2024-03-05T01:00:00Z"},
        },
        "Visit: Check-up",
        (
            "Visit: Check-up.\nClass: ambulatory.\nStatus: finished.\nReason: Diabetes.\nWith: Dr. Ada.\n"
            "Date: 2024-03-05."
        ),
    ),
    "a care plan with its activities": (
        "CarePlan",
        {
            "status": "active",
            "intent": "order",
            "category": [concept("Diabetes self management plan")],
            "addresses": [{"reference": "Condition/c"}],
            "activity": [
                {"detail": {"code": concept("Exercise"), "status": "in-progress"}},
                {"detail": {"description": "Diet"}},
            ],
            "period": {"start": "2024-03-05"},
        },
        "Care plan: Diabetes self management plan",
        (
            "Care plan: Diabetes self management plan.\nStatus: active, order.\nFor: Diabetes.\n"
            "Activities: Exercise (in-progress); Diet.\nPeriod: from 2024-03-05."
        ),
    ),
    "a goal with its target": (
        "Goal",
        {
            "lifecycleStatus": "active",
            "description": concept("Lower HbA1c"),
            "target": [
                {
                    "measure": concept("HbA1c"),
                    "detailQuantity": {"comparator": "<", **quantity(7, "%")},
                    "dueDate": "2025-01-01",
                }
            ],
            "startDate": "2024-03-05",
        },
        "Goal: Lower HbA1c",
        (
            "Goal: Lower HbA1c.\nStatus: active.\nTarget: HbA1c <7 % until 2025-01-01.\nStart: 2024-03-05."
        ),
    ),
    "a team": (
        "CareTeam",
        {
            "status": "active",
            "name": "Diabetes team",
            "participant": [
                {"role": [concept("Nurse")], "member": {"display": "Bo"}},
                {"member": {"display": "Ada"}},
            ],
            "period": {"start": "2024-03-05"},
        },
        "Care team: Diabetes team",
        (
            "Care team: Diabetes team.\nStatus: active.\nNurse: Bo.\nMember: Ada.\n"
            "Period: from 2024-03-05."
        ),
    ),
    "a device": (
        "Device",
        {
            "status": "active",
            "deviceName": [{"name": "Pacemaker"}],
            "manufacturer": "Acme",
            "manufactureDate": "2024-03-05",
        },
        "Device: Pacemaker",
        "Device: Pacemaker.\nStatus: active.\nManufacturer: Acme.\nMade: 2024-03-05.",
    ),
    "a coverage": (
        "Coverage",
        {
            "status": "active",
            "type": concept("extended healthcare"),
            "payor": [{"display": "Acme"}],
            "class": [{"type": concept("plan"), "value": "B37FC", "name": "Full"}],
            "period": {"start": "2024-03-05", "end": "2025-03-05"},
        },
        "Coverage: extended healthcare",
        (
            "Coverage: extended healthcare.\nStatus: active.\nPayor: Acme.\nPlan: plan Full.\n"
            "Period: from 2024-03-05 to 2025-03-05."
        ),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_says(case: str) -> None:
    type_, resource, title, text = CASES[case]

    found = written(
        type_, resource, Medication_m="Metformin", Condition_c="Diabetes", Observation_o="HbA1c"
    )

    assert (found.title, found.text, found.occurred_at) == (title, text, DAY)


def test_every_type_is_among_the_cases() -> None:
    assert {type_ for type_, *_ in CASES.values()} == {*RENDERINGS}


def test_says_something_of_each_example_of_r4() -> None:
    silent = []
    for name, text in r4_examples().items():
        resource = LenientJson.parse(text.decode())
        type_ = str(resource.text("resourceType"))
        if type_ in RENDERINGS and not is_in_error(resource):
            found = written(type_, json.loads(text))
            if not (found.title and found.text) or "None" in found.text:
                silent.append(name)

    assert silent == []


@pytest.mark.parametrize("type_", RENDERINGS)
@pytest.mark.parametrize("status", [IN_ERROR, "Entered in error"])
def test_says_nothing_of_what_was_entered_in_error(type_: str, status: str) -> None:
    wrong = [{name: status} for name in ("status", "lifecycleStatus")]
    for resource in (*wrong, {"verificationStatus": concept("wrong", status)}):
        assert render(type_, LenientJson.parse(json.dumps(resource)), Names()) is None


@pytest.mark.parametrize("type_", RENDERINGS)
@pytest.mark.parametrize("value", ["x", 1, None, [[]], {"coding": 3}, {"text": ["y"]}, [None, {}]])
def test_takes_any_shape(type_: str, value: object) -> None:
    resource = {name: value for _, (_, each, *_) in CASES.items() for name in each}

    render(type_, LenientJson.parse(json.dumps(resource)), Names())


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("63.74291748", "63.7 kg (63.74291748 kg)"),
        ("178.345", "178.3 kg (178.345 kg)"),
        ("1.2345", "1.23 kg (1.2345 kg)"),
        ("-0.012345", "-0.0123 kg (-0.012345 kg)"),
        ("63.74", "63.74 kg"),
        ("1e-300", "1e-300 kg"),
    ],
)
def test_says_a_number_as_a_person_would_and_exactly(value: str, said: str) -> None:
    part = LenientJson.parse(f'{{"value": {value}, "unit": "kg"}}')

    assert quantity_in_words(part) == said


def test_has_the_codes_of_the_resource_and_of_its_components_each_once() -> None:
    resource = {
        "code": concept("BP", "85354-9"),
        "component": [
            {"code": concept("Systolic", "8480-6")},
            {"code": {"coding": [{"code": "no system"}]}},
            {"code": {"coding": [{"system": "no|uri", "code": "1"}]}},
            {"code": {"coding": [{"system": LOINC, "code": "x" * (MAX_CODE + 1)}]}},
            {"code": concept("again", "85354-9")},
        ],
    }

    assert written("Observation", resource).codes == (Code(LOINC, "85354-9"), Code(LOINC, "8480-6"))


def test_is_within_limits() -> None:
    codings = [{"system": SNOMED, "code": str(number)} for number in range(MAX_CODES + 1)]
    long = {"code": {"text": "x" * (MAX_TITLE + 1), "coding": codings}}

    found = written("Condition", long)

    assert (len(found.title), len(found.codes)) == (MAX_TITLE, MAX_CODES)
