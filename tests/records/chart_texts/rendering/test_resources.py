import json
from base64 import b64decode, b64encode
from datetime import UTC, datetime
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
from records.fhir.r4.standings import is_in_error
from records.lenient_json import LenientJSON
from tests.records.r4_examples import r4_examples

from .whole_charts import MEANINGS, MORE, NOT_COUNTING

LOINC, SNOMED = "http://loinc.org", "http://snomed.info/sct"
DAY = datetime(2024, 3, 5, tzinfo=UTC)
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


NOTE = b64encode(b"Chief complaint: chest pain.\n\nPlan: aspirin 81 mg.").decode()
# By resource type and expected title: a FHIR resource and its expected text, which follows the title if it begins with
# a period or a colon.
CASES: dict[tuple[str, str], tuple[dict[str, Any], str]] = {
    ("Condition", "Problem: Sprain of wrist"): (
        {
            "clinicalStatus": concept("Resolved", "resolved", HL7),
            "verificationStatus": "confirmed",
            "severity": concept("severe"),
            "code": concept("Sprain of wrist"),
            "onsetDateTime": "2024-03-05",
            "abatementDateTime": "2024-04",
            "note": [{"text": "After a fall"}],
        },
        (
            ".\nStatus: resolved, confirmed.\nSeverity: severe.\nOnset: 2024-03-05.\n"
            "Ended: 2024-04.\nNote: After a fall."
        ),
    ),
    ("Condition", "Problem: Diabetes"): (
        {
            "clinicalStatus": concept("Inactive", "73425007", SNOMED),
            "verificationStatus": {
                "coding": [
                    {"system": SNOMED, "code": "410594000"},
                    {"system": HL7, "code": "refuted"},
                ]
            },
            "code": concept("Diabetes"),
            "recordedDate": "2024-03-05",
        },
        ".\nStatus: Inactive, refuted.\nRecorded: 2024-03-05.",
    ),
    ("AllergyIntolerance", "Allergy: Penicillin"): (
        {
            "code": concept("Penicillin"),
            "criticality": "high",
            "category": ["medication"],
            "recordedDate": "2024-03-05",
            "reaction": [
                {"manifestation": [concept("Hives"), concept("Oedema")], "severity": "mild"}
            ],
        },
        (
            ".\nKind: medication.\nCriticality: high.\nReaction: Hives; Oedema; mild.\n"
            "Recorded: 2024-03-05."
        ),
    ),
    ("MedicationRequest", "Medication: Metformin"): (
        {
            "status": "active",
            "intent": "order",
            "medicationReference": {"reference": "Medication/m"},
            "authoredOn": "2024-03-05",
            "dosageInstruction": [
                {
                    "text": "one at night",
                    "doseAndRate": [{"doseQuantity": quantity(500, "mg")}],
                    "timing": {
                        "repeat": {"frequency": 2, "period": 1, "periodUnit": "d", "when": ["PCV"]}
                    },
                    "maxDosePerAdministration": quantity(1, "g"),
                }
            ],
            "dispenseRequest": {"numberOfRepeatsAllowed": 3, "quantity": quantity(60, "tablets")},
            "requester": {"display": "Dr. Ada"},
            "reasonReference": [{"reference": "Condition/c"}],
        },
        (
            ".\nStatus: active, order.\nDosage: one at night; 500 mg; twice a day; after dinner; "
            "at most 1 g at once.\nSupply: 60 tablets.\nRefills: 3.\nReason: Diabetes.\n"
            "By: Dr. Ada.\nWritten: 2024-03-05."
        ),
    ),
    ("MedicationStatement", "Medication: Aspirin"): (
        {
            "status": "stopped",
            "contained": [{"resourceType": "Medication", "id": "x", "code": concept("Aspirin")}],
            "medicationReference": {"reference": "#x"},
            "effectivePeriod": {"start": "2024-03-05"},
        },
        ".\nStatus: stopped.\nTaken: from 2024-03-05.",
    ),
    ("Observation", "Lab result: HbA1c"): (
        {
            "status": "final",
            "category": [{"coding": [{"code": "laboratory"}]}],
            "code": concept("HbA1c", "4548-4"),
            "valueQuantity": quantity(7.20, "%"),
            "interpretation": [concept("High", "H")],
            "referenceRange": [{"low": quantity(4, "%"), "high": quantity(5.6, "%")}],
            "effectiveDateTime": "2024-03-05",
        },
        (
            ": 7.2 %.\nInterpretation: High.\nReference range: 4 % to 5.6 %.\n"
            "Measured: 2024-03-05.\nStatus: final."
        ),
    ),
    ("Observation", "Vital sign: Blood pressure"): (
        {
            "status": "final",
            "category": [concept("Vital Signs", "vital-signs")],
            "code": concept("Blood pressure"),
            "component": [
                {
                    "code": concept("Diastolic", "8462-4"),
                    "valueQuantity": quantity(80, "mm[Hg]"),
                    "interpretation": [concept("normal")],
                },
                {"code": concept("Systolic", "8480-6"), "valueQuantity": quantity(142, "mm[Hg]")},
            ],
            "effectiveDateTime": "2024-03-05",
        },
        (
            ": 142/80 mmHg.\nDiastolic: 80 mmHg (80 mm[Hg]); Interpretation: normal.\n"
            "Systolic: 142 mmHg (142 mm[Hg]).\nMeasured: 2024-03-05.\nStatus: final."
        ),
    ),
    ("Procedure", "Procedure: Appendectomy"): (
        {
            "status": "completed",
            "code": concept("Appendectomy"),
            "performedPeriod": {"start": "2024-03-05", "end": "2024-03-06"},
            "outcome": concept("successful"),
        },
        ".\nStatus: completed.\nPerformed: from 2024-03-05 to 2024-03-06.\nOutcome: successful.",
    ),
    ("Immunization", "Immunization: Influenza"): (
        {
            "status": "not-done",
            "statusReason": concept("refused by the patient"),
            "vaccineCode": concept("Influenza"),
            "occurrenceDateTime": "2024-03-05",
            "protocolApplied": [{"doseNumberPositiveInt": 2, "targetDisease": [concept("flu")]}],
        },
        (
            ".\nStatus: not-done.\nReason for the status: refused by the patient.\n"
            "Was to be given: 2024-03-05.\nDose: 2 against flu."
        ),
    ),
    ("Media", "Media: Wound photo"): (
        {
            "status": "completed",
            "type": concept("Wound photo"),
            "bodySite": concept("Left foot"),
            "createdDateTime": "2024-03-05",
            "content": {"contentType": "image/png", "data": NOTE, "title": "Day 2"},
            "note": [{"text": "Margins are red."}],
        },
        (
            ".\nStatus: completed.\nBody site: Left foot.\nTitle: Day 2.\nDate: 2024-03-05.\n"
            "Note: Margins are red.\nNot read: image/png."
        ),
    ),
    ("DiagnosticReport", "Report: Chest X-ray"): (
        {
            "status": "final",
            "code": concept("Chest X-ray"),
            "conclusion": "No infiltrate.",
            "effectiveDateTime": "2024-03-05",
            "result": [{"reference": "Observation/o"}],
            "presentedForm": [{"contentType": "text/plain", "data": NOTE}],
        },
        (
            ".\nDate: 2024-03-05.\nStatus: final.\nConclusion: No infiltrate.\nResults: HbA1c.\n"
            "Chief complaint: chest pain.\n\nPlan: aspirin 81 mg."
        ),
    ),
    ("DocumentReference", "Progress note"): (
        {
            "status": "current",
            "type": concept("Progress note"),
            "date": "2024-03-05T00:00:00Z",
            "content": [{"attachment": {"contentType": "text/plain", "data": NOTE}}],
        },
        "Chief complaint: chest pain.\n\nPlan: aspirin 81 mg.",
    ),
    ("DocumentReference", "Progress note (superseded, preliminary)"): (
        {
            "status": "superseded",
            "docStatus": "preliminary",
            "type": concept("Progress note"),
            "date": "2024-03-05",
            "content": [{"attachment": {"contentType": "text/plain", "data": NOTE}}],
        },
        "Chief complaint: chest pain.\n\nPlan: aspirin 81 mg.",
    ),
    ("DocumentReference", "ECG"): (
        {
            "status": "current",
            "description": "ECG",
            "date": "2024-03-05",
            "content": [{"attachment": {"contentType": "application/pdf", "data": NOTE}}],
        },
        "Document: ECG.\nDescription: ECG.\nStatus: current.",
    ),
    ("Claim", "Prior authorisation: MRI"): (
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
        (
            ".\nOther services: Contrast.\nUse: preauthorization; institutional.\n"
            "Status: active.\nDiagnosis: Diabetes; Back pain.\nAuthorisation: PA1.\n"
            "Insurer: Acme.\nTotal: 120.5 USD.\nService period: from 2024-03-05."
        ),
    ),
    ("ExplanationOfBenefit", "Explanation of benefit: MRI"): (
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
        (
            ".\nUse: claim.\nStatus: active.\nOutcome: partial.\nDecision: MRI not covered.\n"
            "Reason: no prior authorisation.\nInsurer: Acme.\nTotal: paid 0 USD.\n"
            "Created: 2024-03-05."
        ),
    ),
    ("ClaimResponse", "Answer to a claim: institutional"): (
        {
            "status": "active",
            "type": concept("institutional"),
            "created": "2024-03-05",
            "outcome": "error",
            "error": [{"code": concept("Missing service")}],
            "preAuthRef": "PA1",
        },
        (
            ".\nStatus: active.\nOutcome: error; Missing service.\nAuthorisation: PA1.\n"
            "Created: 2024-03-05."
        ),
    ),
    ("Encounter", "Visit: Check-up"): (
        {
            "status": "finished",
            "class": {"code": "AMB"},
            "type": [concept("Check-up")],
            "reasonReference": [{"reference": "Condition/c"}],
            "participant": [{"individual": {"display": "Dr. Ada"}}],
            "period": {"start": "2024-03-05T00:00:00Z", "end": "2024-03-05T01:00:00Z"},
        },
        (
            ".\nClass: ambulatory.\nStatus: finished.\nReason: Diabetes.\nWith: Dr. Ada.\n"
            "Date: 2024-03-05."
        ),
    ),
    ("CarePlan", "Care plan: Diabetes self management plan"): (
        {
            "status": "active",
            "intent": "order",
            "category": [concept("Diabetes self management plan")],
            "addresses": [{"reference": "Condition/c"}],
            "activity": [
                {"detail": {"code": concept("Exercise"), "status": "in-progress"}},
                {"detail": {"description": "Diet"}},
                {"detail": {"description": "Fasting", "doNotPerform": True}},
            ],
            "period": {"start": "2024-03-05"},
        },
        (
            ".\nStatus: active, order.\nFor: Diabetes.\n"
            "Activities: Exercise (in-progress); Diet; not to be done: Fasting.\n"
            "Period: from 2024-03-05."
        ),
    ),
    ("Goal", "Goal: Lower HbA1c"): (
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
        ".\nStatus: active.\nTarget: HbA1c <7 % until 2025-01-01.\nStart: 2024-03-05.",
    ),
    ("CareTeam", "Care team: Diabetes team"): (
        {
            "status": "active",
            "name": "Diabetes team",
            "participant": [
                {"role": [concept("Nurse")], "member": {"display": "Bo"}},
                {"member": {"display": "Ada"}},
            ],
            "period": {"start": "2024-03-05"},
        },
        ".\nStatus: active.\nNurse: Bo.\nMember: Ada.\nPeriod: from 2024-03-05.",
    ),
    ("Device", "Device: Pacemaker"): (
        {
            "status": "active",
            "deviceName": [{"name": "Pacemaker"}],
            "manufacturer": "Acme",
            "manufactureDate": "2024-03-05",
        },
        ".\nStatus: active.\nManufacturer: Acme.\nMade: 2024-03-05.",
    ),
    ("Coverage", "Coverage: extended healthcare"): (
        {
            "status": "active",
            "type": concept("extended healthcare"),
            "payor": [{"display": "Acme"}],
            "class": [{"type": concept("plan"), "value": "B37FC", "name": "Full"}],
            "period": {"start": "2024-03-05", "end": "2025-03-05"},
        },
        (
            ".\nStatus: active.\nPayor: Acme.\nPlan: plan Full.\n"
            "Period: from 2024-03-05 to 2025-03-05."
        ),
    ),
    **MORE,
}


@pytest.mark.parametrize(("type_", "title"), CASES)
def test_text(type_: str, title: str) -> None:
    resource, text = CASES[type_, title]

    found = written(
        type_, resource, Medication_m="Metformin", Condition_c="Diabetes", Observation_o="HbA1c"
    )

    expected = title + text if text[0] in ".:;" else text
    assert (found.title, found.text, found.occurred_at) == (title, expected, DAY)


@pytest.mark.parametrize(("type_", "resource", "words"), MEANINGS)
def test_text_keeps_the_meaning(type_: str, resource: dict[str, Any], words: str) -> None:
    found = written(type_, resource)

    files = "".join(b64decode(one.data).decode() for one in found.files)
    assert words in f"{found.title}\n{found.text}\n{files}"


def test_each_type_has_a_case() -> None:
    assert {type_ for type_, _ in CASES} == {*RENDERINGS}


def test_renders_each_r4_example() -> None:
    silent = []
    for name, text in r4_examples().items():
        resource = LenientJSON.parse(text.decode())
        type_ = str(resource.text("resourceType"))
        if type_ in RENDERINGS and not is_in_error(resource):
            found = written(type_, json.loads(text))
            if not (found.title and found.text) or "None" in found.text:
                silent.append(name)

    assert silent == []


def test_errors_are_not_rendered() -> None:
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
        ("MedicationStatement", {"status": "intended"}),
        ("MedicationStatement", {"status": "not-taken"}),
        ("DocumentReference", {"status": "superseded"}),
        ("Goal", {"lifecycleStatus": "rejected"}),
        ("Consent", {"status": "proposed"}),
    ],
)
def test_only_actual_events_count_as_newest(type_: str, members: dict[str, Any]) -> None:
    holds = {"status": "active", "intent": "order", "doNotPerform": True}

    assert [written(type_, one).counts for one in (members, holds)] == [False, True]


def test_care_plans_and_registered_values_count() -> None:
    assert written("CarePlan", {"status": "active", "intent": "plan"}).counts
    assert written("Observation", {"status": "registered", "valueInteger": 1}).counts


def test_absence_is_not_an_allergy() -> None:
    code = concept("No known allergies", "716186003", "http://snomed.info/sct")

    found = written("AllergyIntolerance", {"code": code})

    assert (found.title, found.states_absence) == (
        "Stated absence of allergies: No known allergies",
        True,
    )
    assert found.text == "Stated absence of allergies: No known allergies."
    assert not written("AllergyIntolerance", {"code": concept("Penicillin")}).states_absence


def test_precedence_of_results() -> None:
    statuses = ("unknown", "registered", "preliminary", "final", "amended", "corrected")
    for type_ in ("Observation", "DiagnosticReport"):
        found = [written(type_, {"status": one}).precedence for one in statuses]
        assert found == sorted({*found})
    assert written("Condition", {"status": "final"}).precedence == ""


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        ("Procedure", "performedString"),
        ("Condition", "abatementString"),
        ("Immunization", "occurrenceString"),
    ],
)
def test_partial_dates(type_: str, name: str) -> None:
    assert ": attempted, not completed." in written(type_, {name: "attempted, not completed"}).text


def test_accepts_any_shape() -> None:
    names = {name for each, _ in CASES.values() for name in each}
    for value in ("x", 1, None, [[]], {"coding": 3}, {"text": ["y"]}, [None, {}]):
        parsed = LenientJSON.parse(json.dumps(dict.fromkeys(names, value)))
        for type_ in RENDERINGS:
            render(type_, parsed, Names())


def test_not_done_does_not_count_as_newest() -> None:
    assert not any(written(type_, resource).counts for type_, resource in NOT_COUNTING.items())
    assert all(written(type_, {}).counts for type_ in NOT_COUNTING)


def test_codes_are_unique() -> None:
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


def test_text_is_within_limits() -> None:
    codings = [{"system": SNOMED, "code": str(number)} for number in range(MAX_CODES + 1)]
    long = {"code": {"text": "x" * (MAX_TITLE + 1), "coding": codings}}

    found = written("Condition", long)

    assert (len(found.title), len(found.codes)) == (MAX_TITLE, MAX_CODES)
