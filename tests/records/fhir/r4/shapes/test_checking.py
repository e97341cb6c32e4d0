import copy
import json
from typing import Any

import pytest

from records.fhir.r4.shapes.checking import check
from records.fhir.r4.shapes.primitives import PRIMITIVES
from records.fhir.r4.shapes.structures import definitions
from tests.records.r4_examples import r4_examples

TYPES_OF_R4 = 146
CONDITION: dict[str, Any] = {
    "resourceType": "Condition",
    "code": {"text": "Asthma"},
    "subject": {"reference": "Patient/1"},
}
PATIENT: dict[str, Any] = {"resourceType": "Patient"}


def broken(resource: dict[str, Any]) -> list[tuple[str, str]]:
    type_ = resource["resourceType"]
    found = check(copy.deepcopy(resource), type_, f"/{type_}")
    assert found.repairs == []
    return [(error.pointer, error.rule) for error in found.errors]


def repaired(resource: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    fixed = copy.deepcopy(resource)
    found = check(fixed, resource["resourceType"], "")
    assert found.errors == []
    return fixed, [repair.pointer for repair in found.repairs]


def test_examples_are_valid():
    for example, text in r4_examples().items():
        resource = json.loads(text)

        found = check(resource, resource["resourceType"], "")

        assert (found.errors, found.repairs) == ([], []), example
        assert resource == json.loads(text), example


def test_table_is_complete():
    found = definitions()
    known = {*found.structures, *PRIMITIVES, "Resource"}
    shapes = (shape for one in found.structures.values() for shape in one.elements.values())

    assert len(found.resource_types) == TYPES_OF_R4
    assert {"Bundle", "Patient", "VisionPrescription"} <= found.resource_types
    assert {"lethalDose50", "resourceType", "valueBase64Binary"} <= found.element_names
    assert {shape.type for shape in shapes} <= known


STATUS = "/verificationStatus/coding"
BROKEN: list[tuple[dict[str, Any], str, str]] = [
    ({"code": None}, "/code", "must-be-object"),
    ({"onsetDateTime": "2020-13"}, "/onsetDateTime", "must-be-timestamp"),
    ({"onsetDateTime": "2020-01-01T10:00:00"}, "/onsetDateTime", "must-be-timestamp"),
    ({"recordedDate": "2019-02-29"}, "/recordedDate", "must-be-timestamp"),
    ({"onsetString": "x", "onsetDateTime": "2020"}, "/onsetDateTime", "one-type-of-choice"),
    ({"Falk": 1}, "", "unknown-field"),
    ({"_Falk": {}}, "", "unknown-field"),
    ({"_recordedDate": {}}, "/_recordedDate", "at-least-one-field"),
    ({"_recordedDate": 5}, "/_recordedDate", "must-be-object"),
    ({"_code": {"id": "x"}}, "", "unknown-field"),
    ({"id": "a b"}, "/id", "must-match-pattern"),
    ({"subject": {"reference": " "}}, "/subject/reference", "not-blank"),
    ({"note": [None]}, "/note/0", "must-be-object"),
    ({"note": None}, "/note", "must-be-list"),
    ({"contained": [{}]}, "/contained/0/resourceType", "required"),
    ({"contained": [{"resourceType": "Falk"}]}, "/contained/0/resourceType", "resource-type"),
    ({"contained": [PATIENT | {"birthDate": "x"}]}, "/contained/0/birthDate", "must-be-date"),
    ({"extension": [{"valueCode": "x"}]}, "/extension/0/url", "required"),
    ({"stage": [{}]}, "/stage/0", "at-least-one-field"),
    ({"onsetAge": {"value": True}}, "/onsetAge/value", "must-be-number"),
    ({"onsetAge": {"value": 5, "comparator": "~"}}, "/onsetAge/comparator", "must-be-one-of"),
    ({"verificationStatus": {"coding": [{"code": "confirmed"}]}}, STATUS, "must-be-one-of"),
    ({"verificationStatus": {"text": "sure"}}, STATUS, "required"),
]


class TestRules:
    @pytest.mark.parametrize(("change", "place", "rule"), BROKEN)
    def test_pointer_and_rule(self, change: dict[str, Any], place: str, rule: str):
        assert broken(CONDITION | change) == [(f"/Condition{place}", rule)]

    def test_required_code(self):
        for code in ({"a": 1}, ["confirmed", "refuted"], 5, None):
            found = broken(CONDITION | {"verificationStatus": {"coding": [{"code": code}]}})
            pointers = [f"/Condition{STATUS}/0/code", f"/Condition{STATUS}"]
            assert [pointer for pointer, _ in found] == pointers, code

    def test_extension_replaces_required_element(self):
        absent = {"extension": [{"url": "urn:absent", "valueCode": "unknown"}]}
        height = {"resourceType": "Observation", "code": {"text": "Height"}}

        assert broken(height | {"_status": absent}) == []

    def test_null_requires_an_extension(self):
        name = {"given": ["Ada", None]}
        extended = name | {"_given": [None, {"id": "x"}]}

        assert broken(PATIENT | {"name": [extended]}) == []
        assert broken(PATIENT | {"name": [name]}) == [("/Patient/name/0/given/1", "must-be-text")]


def test_one_step_repairs():
    number = {"system": "urn:x", "value": "48151"}
    for change, fixed in (
        ({"name": {"text": "x"}}, {"name": [{"text": "x"}]}),
        ({"active": "true"}, {"active": True}),
        ({"gender": "Female"}, {"gender": "female"}),
        ({"birthDate": ["1961"]}, {"birthDate": "1961"}),
        ({"multipleBirthInteger": "2"}, {"multipleBirthInteger": 2}),
        ({"maritalStatus": "married"}, {"maritalStatus": {"text": "married"}}),
        (
            {"managingOrganization": "Organization/1"},
            {"managingOrganization": {"reference": "Organization/1"}},
        ),
        ({"identifier": [number | {"value": 48151}]}, {"identifier": [number]}),
    ):
        found, places = repaired(PATIENT | change)
        assert (found, len(places)) == (PATIENT | fixed, 1)


def test_ambiguous_repairs():
    for change in (
        {"name": [[{"text": "x"}]]},
        {"active": "yes"},
        {"birthDate": ["1961", "1962"]},
        {"birthDate": 1961},
        {"identifier": "48151"},
        {"multipleBirthInteger": "2.5"},
        {"gender": "woman"},
    ):
        assert check(PATIENT | change, "Patient", "").errors != [], change
