"""Less common FHIR resources with their expected titles and texts, in the form of CASES in test_resources.py."""

from typing import Any

from records.chart_texts.rendering.document import HL7


def _case(text: str) -> dict[str, Any]:
    return {"text": text}


DAY = "2024-03-05"
PENICILLIN = {"medicationCodeableConcept": _case("Penicillin")}
MORE: dict[tuple[str, str], tuple[dict[str, Any], str]] = {
    ("MedicationAdministration", "Medication not given: Penicillin"): (
        {
            "status": "not-done",
            "statusReason": [_case("refused")],
            **PENICILLIN,
            "effectivePeriod": {"start": DAY},
            "dosage": {
                "dose": {"value": 500, "unit": "mg"},
                "route": _case("oral"),
                "rateRatio": {
                    "numerator": {"value": 100, "unit": "mL"},
                    "denominator": {"value": 1, "unit": "h"},
                },
            },
            "performer": [{"actor": {"display": "Bo"}}],
        },
        (
            ".\nStatus: not-done.\nReason for the status: refused.\nWas to be given: from 2024-03-05.\n"
            "Dose: 500 mg; at a rate of 100 mL / 1 h; oral.\nBy: Bo."
        ),
    ),
    ("MedicationDispense", "Medication dispensed: Penicillin"): (
        {
            "status": "completed",
            **PENICILLIN,
            "quantity": {"value": 30, "unit": "tablets"},
            "daysSupply": {"value": 10, "unit": "days"},
            "whenHandedOver": DAY,
        },
        ".\nStatus: completed.\nAmount: 30 tablets; for 10 days.\nHanded over: 2024-03-05.",
    ),
    ("MedicationDispense", "Medication not dispensed: Penicillin"): (
        {"status": "declined", **PENICILLIN, "whenPrepared": DAY},
        ".\nStatus: declined.\nPrepared: 2024-03-05.",
    ),
    ("MedicationRequest", "Medication not to be given: Penicillin"): (
        {"status": "active", "doNotPerform": True, **PENICILLIN, "authoredOn": DAY},
        ".\nStatus: active.\nWritten: 2024-03-05.",
    ),
    ("ServiceRequest", "Order: MRI of the knee"): (
        {
            "status": "active",
            "intent": "order",
            "priority": "urgent",
            "code": _case("MRI of the knee"),
            "occurrenceDateTime": "2024-03-08",
            "requester": {"display": "Dr. Ada"},
            "performer": [{"display": "Radiology"}],
            "reasonReference": [{"reference": "Condition/c"}],
            "authoredOn": DAY,
        },
        (
            ".\nStatus: active, order.\nPriority: urgent.\nWhen: 2024-03-08.\nReason: Diabetes.\n"
            "By: Dr. Ada.\nTo: Radiology.\nOrdered: 2024-03-05."
        ),
    ),
    ("ServiceRequest", "Order not to do: Resuscitation"): (
        {"doNotPerform": True, "code": _case("Resuscitation"), "authoredOn": DAY},
        ".\nNot to be done: yes.\nOrdered: 2024-03-05.",
    ),
    ("DeviceRequest", "Device order: Walker"): (
        {
            "status": "draft",
            "intent": "plan",
            "codeCodeableConcept": _case("Walker"),
            "parameter": [{"code": _case("size"), "valueCodeableConcept": _case("large")}],
            "authoredOn": DAY,
        },
        ".\nStatus: draft, plan.\nDetails: size large.\nOrdered: 2024-03-05.",
    ),
    ("NutritionOrder", "Diet order: Low sodium"): (
        {
            "status": "active",
            "intent": "order",
            "oralDiet": {
                "type": [_case("Low sodium")],
                "fluidConsistencyType": [_case("honey-thick")],
                "nutrient": [{"modifier": _case("Sodium"), "amount": {"value": 2, "unit": "g"}}],
            },
            "excludeFoodModifier": [_case("Nuts")],
            "dateTime": DAY,
        },
        (
            ".\nStatus: active, order.\nFluids: honey-thick.\nNutrients: Sodium 2 g.\n"
            "Not to be eaten: Nuts.\nOrdered: 2024-03-05."
        ),
    ),
    ("ImmunizationRecommendation", "Recommended immunizations: Tdap"): (
        {
            "date": DAY,
            "recommendation": [
                {
                    "vaccineCode": [_case("Tdap")],
                    "forecastStatus": _case("due"),
                    "doseNumberPositiveInt": 2,
                    "dateCriterion": [{"code": _case("Earliest"), "value": "2024-04-01"}],
                }
            ],
        },
        ".\nRecommended: Tdap; due; dose 2; Earliest 2024-04-01.\nDate: 2024-03-05.",
    ),
    ("ImagingStudy", "Imaging: Head CT"): (
        {
            "status": "available",
            "description": "Head CT",
            "modality": [{"system": "http://dicom.nema.org/resources/ontology/DCM", "code": "CT"}],
            "series": [{"bodySite": {"display": "Head"}, "description": "Axial"}],
            "started": DAY,
            "interpreter": [{"display": "Dr. Ada"}],
            "note": [{"text": "No haemorrhage"}],
        },
        (
            "; CT (computed tomography).\nStatus: available.\nBody site: Head.\nSeries: Axial.\n"
            "Date: 2024-03-05.\nRead by: Dr. Ada.\nNote: No haemorrhage."
        ),
    ),
    ("Specimen", "Specimen: Urine"): (
        {
            "status": "unsatisfactory",
            "type": _case("Urine"),
            "collection": {"collectedDateTime": DAY, "method": _case("clean catch")},
        },
        ".\nStatus: unsatisfactory.\nTaken: 2024-03-05.\nMethod: clean catch.",
    ),
    ("Flag", "Flag: MRSA, contact isolation"): (
        {
            "status": "active",
            "category": [_case("Infection control")],
            "code": _case("MRSA, contact isolation"),
            "period": {"start": DAY},
        },
        ".\nStatus: active.\nCategory: Infection control.\nPeriod: from 2024-03-05.",
    ),
    ("Flag", "Flag (inactive): Falls"): (
        {"status": "inactive", "code": _case("Falls"), "period": {"start": DAY, "end": DAY}},
        ".\nStatus: inactive.\nPeriod: 2024-03-05.",
    ),
    ("Consent", "Code status and advance directive: Do not resuscitate (DNR)"): (
        {
            "status": "active",
            "scope": {"coding": [{"system": HL7 + "consentscope", "code": "adr"}]},
            "category": [{"coding": [{"system": HL7 + "consentcategorycodes", "code": "dnr"}]}],
            "dateTime": DAY,
            "performer": [{"display": "Jane Doe"}],
            "provision": {"type": "deny", "code": [_case("Resuscitation")]},
            "verification": [{"verified": True, "verifiedWith": {"display": "Sam Doe"}}],
        },
        (
            ".\nStatus: active.\nScope: adr.\nDecision: does not permit: Resuscitation.\n"
            "Date: 2024-03-05.\nBy: Jane Doe.\nVerified: yes with Sam Doe."
        ),
    ),
    ("Consent", "Consent (rejected): Research"): (
        {"status": "rejected", "category": [_case("Research")], "dateTime": DAY},
        ".\nStatus: rejected.\nDate: 2024-03-05.",
    ),
    ("AdverseEvent", "Adverse event: Fall"): (
        {
            "actuality": "actual",
            "event": _case("Fall"),
            "seriousness": _case("serious"),
            "suspectEntity": [
                {
                    "instance": {"reference": "Medication/m"},
                    "causality": [{"assessment": _case("likely")}],
                }
            ],
            "resultingCondition": [{"reference": "Condition/c"}],
            "date": DAY,
        },
        (
            ".\nSeriousness: serious.\nSuspected: Metformin, likely.\nLed to: Diabetes.\n"
            "Date: 2024-03-05."
        ),
    ),
    ("DetectedIssue", "Detected issue: Drug interaction"): (
        {
            "status": "final",
            "code": _case("Drug interaction"),
            "severity": "high",
            "implicated": [{"reference": "Medication/m"}],
            "mitigation": [{"action": _case("stopped")}],
            "identifiedDateTime": DAY,
        },
        (
            ".\nStatus: final.\nSeverity: high.\nBetween: Metformin.\nDone about it: stopped.\n"
            "Identified: 2024-03-05."
        ),
    ),
    ("FamilyMemberHistory", "Family history (mother): Breast cancer"): (
        {
            "status": "completed",
            "relationship": _case("mother"),
            "condition": [
                {
                    "code": _case("Breast cancer"),
                    "onsetAge": {"value": 45, "code": "a"},
                    "contributedToDeath": True,
                }
            ],
            "deceasedBoolean": True,
            "date": DAY,
        },
        (
            "Family history: mother.\n"
            "Disease in the family: Breast cancer; at the age of 45 years (45 a); led to the death.\n"
            "Status: completed.\nDied: yes.\nRecorded: 2024-03-05."
        ),
    ),
    ("RelatedPerson", "Contact: wife"): (
        {
            "active": False,
            "relationship": [_case("wife")],
            "name": [{"given": ["Ann"], "family": "Doe"}],
            "telecom": [{"system": "phone", "value": "555"}],
            "period": {"start": DAY},
        },
        (
            ".\nName: Ann Doe.\nNo longer a contact: yes.\nReached at: phone 555.\n"
            "Period: from 2024-03-05."
        ),
    ),
    ("QuestionnaireResponse", "Questionnaire: phq-9"): (
        {
            "status": "completed",
            "questionnaire": "http://example.org/Questionnaire/phq-9|1.0",
            "authored": DAY,
            "item": [
                {
                    "text": "Mood:",
                    "item": [
                        {
                            "text": "Feeling down",
                            "answer": [
                                {
                                    "valueCoding": {"display": "Nearly every day"},
                                    "item": [{"text": "Since", "answer": [{"valueDate": "2024"}]}],
                                }
                            ],
                        }
                    ],
                },
                {"text": "Score", "answer": [{"valueDecimal": 15}]},
            ],
        },
        (
            ".\nStatus: completed.\nAnswered: 2024-03-05.\nMood - Feeling down: Nearly every day.\n"
            "Feeling down - Since: 2024.\nScore: 15."
        ),
    ),
    ("ClinicalImpression", "Clinical impression: Stable angina"): (
        {
            "status": "completed",
            "description": "Stable angina",
            "finding": [{"itemCodeableConcept": _case("Chest pain"), "basis": "exertion"}],
            "summary": "No change of treatment",
            "date": DAY,
        },
        (
            ".\nStatus: completed.\nDescription: Stable angina.\nSummary: No change of treatment.\n"
            "Findings: Chest pain, exertion.\nDate: 2024-03-05."
        ),
    ),
    ("RiskAssessment", "Risk assessment: Stroke"): (
        {
            "status": "final",
            "prediction": [{"outcome": _case("Stroke"), "probabilityDecimal": 0.12}],
            "mitigation": "anticoagulation",
            "occurrenceDateTime": DAY,
        },
        (
            ".\nStatus: final.\nRisk: Stroke; probability 0.12.\nTo be done: anticoagulation.\n"
            "Date: 2024-03-05."
        ),
    ),
    ("Composition", "Discharge summary (preliminary)"): (
        {
            "status": "preliminary",
            "title": "Discharge summary",
            "date": DAY,
            "author": [{"display": "Dr. Ada"}],
            "section": [
                {
                    "title": "Course",
                    "text": {"div": "<div>No <b>fever</b>.</div>"},
                    "section": [{"title": "Labs", "entry": [{"reference": "Observation/o"}]}],
                }
            ],
        },
        (
            "Document: Discharge summary.\nStatus: preliminary.\nBy: Dr. Ada.\nDate: 2024-03-05.\n"
            "Course - Labs: HbA1c."
        ),
    ),
    ("Communication", "Message: Appointment"): (
        {
            "status": "completed",
            "topic": _case("Appointment"),
            "sent": DAY,
            "sender": {"display": "Bo"},
            "payload": [{"contentString": "Come at ten."}],
        },
        ".\nStatus: completed.\nSent: 2024-03-05.\nFrom: Bo.\nText: Come at ten.",
    ),
    ("EpisodeOfCare", "Episode of care: Home care"): (
        {
            "status": "active",
            "type": [_case("Home care")],
            "diagnosis": [{"condition": {"reference": "Condition/c"}}],
            "period": {"start": DAY},
        },
        ".\nStatus: active.\nDiagnosis: Diabetes.\nPeriod: from 2024-03-05.",
    ),
}
YES, NO = {"valueBoolean": True}, {"valueBoolean": False}
NOT_TO_BE_DONE = "http://hl7.org/fhir/StructureDefinition/request-doNotPerform"
# FHIR resources, and words that the rendered text or title must contain, because its meaning would differ without the
# words.
MEANINGS: list[tuple[str, dict[str, Any], str]] = [
    (
        "QuestionnaireResponse",
        {
            "item": [
                {"text": "Family", "item": [{"text": "Breast cancer", "answer": [YES]}]},
                {"text": "Own", "item": [{"text": "Breast cancer", "answer": [NO]}]},
            ]
        },
        "\nFamily - Breast cancer: yes.\nOwn - Breast cancer: no.",
    ),
    (
        "Composition",
        {
            "section": [
                {
                    "title": "Family history",
                    "section": [{"title": "Cancer", "text": {"div": "<div>Breast, at 40</div>"}}],
                }
            ]
        },
        "<h2>Family history - Cancer</h2><div>Breast, at 40</div>",
    ),
    (
        "Procedure",
        {"status": "not-done", "code": _case("Colonoscopy"), "performedDateTime": DAY},
        "Procedure: Colonoscopy.\nStatus: not-done.\nWas to be performed: 2024-03-05.",
    ),
    (
        "MedicationStatement",
        {"status": "not-taken", **PENICILLIN, "effectiveDateTime": DAY},
        "Medication not taken: Penicillin.\nStatus: not-taken.\nNot taken: 2024-03-05.",
    ),
    (
        "MedicationAdministration",
        {"status": "on-hold", **PENICILLIN, "effectiveDateTime": DAY},
        "Medication on hold: Penicillin.\nStatus: on-hold.\nTime: 2024-03-05.",
    ),
    (
        "MedicationDispense",
        {"status": "in-progress", **PENICILLIN, "whenPrepared": DAY},
        "Medication ready, not handed over: Penicillin.",
    ),
    (
        "ImagingStudy",
        {"status": "cancelled", "procedureCode": [_case("Head CT")]},
        "\nNot done: Head CT.",
    ),
    (
        "Consent",
        {
            "provision": {
                "type": "permit",
                "action": [_case("access")],
                "actor": [{"role": _case("recipient"), "reference": {"display": "Dr. Smith"}}],
                "purpose": [{"code": "TREAT", "display": "treatment"}],
                "provision": [{"type": "deny", "securityLabel": [{"display": "HIV"}]}],
            }
        },
        "Decision: permits: access, to Dr. Smith, for treatment; does not permit: of HIV.",
    ),
    (
        "DeviceRequest",
        {
            "codeCodeableConcept": _case("Restraints"),
            "modifierExtension": [{"url": NOT_TO_BE_DONE, **YES}, {"url": "urn:other", **NO}],
        },
        "\nChanged by a modifier: request-doNotPerform: yes.\n",
    ),
    (
        "DocumentReference",
        {"description": "Note", "modifierExtension": [{"url": NOT_TO_BE_DONE, **YES}]},
        "Changed by a modifier: request-doNotPerform: yes. ",
    ),
    (
        "Immunization",
        {
            "vaccineCode": _case("MMR"),
            "isSubpotent": True,
            "subpotentReason": [_case("cold chain break")],
        },
        "\nSubpotent: cold chain break.",
    ),
    (
        "Observation",
        {
            "code": _case("Antibiogram"),
            "component": [{"code": _case("Ampicillin"), "interpretation": [_case("Resistant")]}],
        },
        "\nAmpicillin: Interpretation: Resistant.",
    ),
    (
        "Observation",
        {
            "code": _case("Hb"),
            "valueQuantity": {"value": 12, "unit": "g/dL"},
            "referenceRange": [
                {
                    "low": {"value": 11, "unit": "g/dL"},
                    "age": {"high": {"value": 5, "unit": "years"}},
                },
                {"low": {"value": 13, "unit": "g/dL"}, "text": "adults"},
            ],
        },
        "range: at least 11 g/dL, age at most 5 years; at least 13 g/dL, adults.",
    ),
    (
        "MedicationRequest",
        {
            **PENICILLIN,
            "dosageInstruction": [{"timing": {"repeat": {"when": ["ACM"], "offset": 30}}}],
        },
        "30 minutes before breakfast",
    ),
    (
        "CarePlan",
        {
            "text": {"status": "additional", "div": "<div>Stop lisinopril.</div>"},
            "activity": [
                {
                    "reference": {"display": "Referral to nephrology"},
                    "progress": [{"text": "declined"}],
                }
            ],
        },
        "\nActivities: Referral to nephrology, declined.\n<div>Stop lisinopril.</div>",
    ),
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
