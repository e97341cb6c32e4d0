import json
from typing import Any

import pytest

from records.fhir.r4.resource_types import STATUSES
from records.fhir.r4.shapes.structures import definitions
from records.fhir.r4.standings import Standing, is_unaccepted, standing_of
from records.lenient_json import LenientJSON

AIAST = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    "code": "AIAST",
    "display": "Artificial intelligence asserted",
}
# By type and element: the standing that each R4 code gives a resource. Unlisted codes give the standing "current".
TABLE: dict[tuple[str, str], dict[str, str]] = {
    ("MedicationRequest", "status"): {
        "cancelled": "not-done",
        "completed": "past",
        "stopped": "past",
        "draft": "proposed",
        "entered-in-error": "entered-in-error",
    },
    ("MedicationRequest", "intent"): {
        "proposal": "proposed",
        "option": "proposed",
        "plan": "planned",
    },
    ("MedicationStatement", "status"): {
        "completed": "past",
        "stopped": "past",
        "intended": "planned",
        "not-taken": "not-done",
        "entered-in-error": "entered-in-error",
    },
    ("Procedure", "status"): {
        "preparation": "planned",
        "not-done": "not-done",
        "stopped": "not-done",
        "entered-in-error": "entered-in-error",
    },
    ("Immunization", "status"): {"not-done": "not-done", "entered-in-error": "entered-in-error"},
    ("CareTeam", "status"): {
        "proposed": "proposed",
        "inactive": "past",
        "entered-in-error": "entered-in-error",
    },
    ("Observation", "status"): {"cancelled": "not-done", "entered-in-error": "entered-in-error"},
    ("DiagnosticReport", "status"): {
        "registered": "planned",
        "cancelled": "not-done",
        "entered-in-error": "entered-in-error",
    },
    ("CarePlan", "status"): {
        "draft": "proposed",
        "revoked": "not-done",
        "entered-in-error": "entered-in-error",
    },
    ("CarePlan", "intent"): {"proposal": "proposed", "option": "proposed"},
    ("ServiceRequest", "intent"): {"proposal": "proposed", "option": "proposed", "plan": "planned"},
}
# Codes of CodeableConcepts, which the definitions of the R4 types do not list.
CONCEPTS: dict[tuple[str, str], dict[str, str]] = {
    ("Condition", "clinicalStatus"): {
        "active": "current",
        "recurrence": "current",
        "relapse": "current",
        "inactive": "past",
        "remission": "past",
        "resolved": "past",
    },
    ("Condition", "verificationStatus"): {
        "confirmed": "current",
        "unconfirmed": "proposed",
        "provisional": "proposed",
        "differential": "proposed",
        "refuted": "refuted",
        "entered-in-error": "entered-in-error",
    },
    ("AllergyIntolerance", "clinicalStatus"): {
        "active": "current",
        "inactive": "past",
        "resolved": "past",
    },
    ("AllergyIntolerance", "verificationStatus"): {
        "confirmed": "current",
        "unconfirmed": "current",
        "refuted": "refuted",
        "entered-in-error": "entered-in-error",
    },
}


def standing(type_: str, **members: Any) -> str:
    return standing_of(type_, LenientJSON.parse(json.dumps(members))).value


@pytest.mark.parametrize(("type_", "element"), TABLE)
def test_codes_of_r4(type_: str, element: str):
    sets = definitions().structures[type_].elements[element].codes or {}
    codes = {code for codes in sets.values() for code in codes}

    found = {code: standing(type_, **{element: code}) for code in codes}

    assert codes >= TABLE[type_, element].keys()
    assert found == {code: TABLE[type_, element].get(code, "current") for code in codes}


@pytest.mark.parametrize(("type_", "element"), CONCEPTS)
def test_codes_of_concepts(type_: str, element: str):
    expected = CONCEPTS[type_, element]
    for write in (
        lambda code: {"coding": [{"system": "urn:x", "code": code}]},
        lambda code: {"text": code.replace("-", " ").capitalize()},
        lambda code: code.upper(),
    ):
        assert {code: standing(type_, **{element: write(code)}) for code in expected} == expected


def test_unknown_status():
    assert {standing(type_, status="anything") for type_ in STATUSES} == {"current"}


def test_strongest_rule():
    for members, expected in (
        ({"doNotPerform": True, "status": "active", "intent": "order"}, Standing.NOT_TO_BE_DONE),
        ({"doNotPerform": True, "status": "stopped"}, Standing.PAST),
        ({"doNotPerform": True, "intent": "proposal"}, Standing.PROPOSED),
        ({"status": "entered-in-error", "intent": "proposal"}, Standing.ENTERED_IN_ERROR),
        ({"doNotPerform": False, "intent": "order"}, Standing.CURRENT),
        ({"doNotPerform": "yes"}, Standing.CURRENT),
    ):
        assert standing("MedicationRequest", **members) == expected, members


def test_agent_label():
    for security, expected in (
        ([AIAST], True),
        (AIAST, True),
        ([{"code": "AIAST"}], False),
        ([], False),
    ):
        resource = LenientJSON({"meta": {"security": security}})
        assert is_unaccepted(resource) is expected
    assert not is_unaccepted(LenientJSON({"meta": "x"}))
