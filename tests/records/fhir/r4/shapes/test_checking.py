"""What FHIR R4 allows is taken, what it does not allow is refused, and slips are repaired."""

import copy
import json
from typing import Any

import pytest
from support.r4_examples import r4_examples

from records.fhir.r4.shapes.checking import check
from records.fhir.r4.shapes.primitives import PRIMITIVES
from records.fhir.r4.shapes.structures import definitions

TYPES_OF_R4 = 146
CONDITION: dict[str, Any] = {
    "resourceType": "Condition",
    "code": {"text": "Asthma"},
    "subject": {"reference": "Patient/1"},
}
PATIENT: dict[str, Any] = {"resourceType": "Patient"}


def broken(resource: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the rules that a resource breaks, each with its pointer."""
    type_ = resource["resourceType"]
    found = check(copy.deepcopy(resource), type_, f"/{type_}")
    assert found.repairs == []
    return [(error.pointer, error.rule) for error in found.errors]


def repaired(resource: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return a resource after its repairs, and where they were made."""
    fixed = copy.deepcopy(resource)
    found = check(fixed, resource["resourceType"], "")
    assert found.errors == []
    return fixed, [repair.pointer for repair in found.repairs]


class TestExamples:
    def test_of_hl7_are_taken_as_they_are(self) -> None:
        for example, text in r4_examples().items():
            resource = json.loads(text)

            found = check(resource, resource["resourceType"], "")

            assert (found.errors, found.repairs) == ([], []), example
            assert resource == json.loads(text), example


class TestTheTable:
    def test_has_every_type_of_r4(self) -> None:
        found = definitions()

        assert len(found.resource_types) == TYPES_OF_R4
        assert {"Bundle", "Patient", "VisionPrescription"} <= found.resource_types
        assert {"lethalDose50", "resourceType", "valueBase64Binary"} <= found.element_names

    def test_names_only_structures_that_it_has(self) -> None:
        known = {*definitions().structures, *PRIMITIVES, "Resource"}
        used = {
            shape.type
            for structure in definitions().structures.values()
            for shape in structure.elements.values()
        }

        assert used - known == set()


class TestARule:
    @pytest.mark.parametrize(
        ("change", "expected"),
        [
            ({"code": None}, ("/Condition/code", "must-be-object")),
            ({"onsetDateTime": "2020-13"}, ("/Condition/onsetDateTime", "must-be-timestamp")),
            (
                {"onsetDateTime": "2020-01-01T10:00:00"},
                ("/Condition/onsetDateTime", "must-be-timestamp"),
            ),
            ({"recordedDate": "2019-02-29"}, ("/Condition/recordedDate", "must-be-timestamp")),
            (
                {"onsetString": "x", "onsetDateTime": "2020"},
                ("/Condition/onsetDateTime", "one-type-of-choice"),
            ),
            ({"Falk": 1}, ("/Condition", "unknown-field")),
            ({"_Falk": {}}, ("/Condition", "unknown-field")),
            ({"_recordedDate": {}}, ("/Condition/_recordedDate", "at-least-one-field")),
            ({"_recordedDate": 5}, ("/Condition/_recordedDate", "must-be-object")),
            ({"_code": {"id": "x"}}, ("/Condition", "unknown-field")),
            ({"id": "a b"}, ("/Condition/id", "must-match-pattern")),
            ({"subject": {"reference": " "}}, ("/Condition/subject/reference", "not-blank")),
            ({"note": [None]}, ("/Condition/note/0", "must-be-object")),
            ({"note": None}, ("/Condition/note", "must-be-list")),
            ({"contained": [{}]}, ("/Condition/contained/0/resourceType", "required")),
            (
                {"contained": [{"resourceType": "Falk"}]},
                ("/Condition/contained/0/resourceType", "resource-type"),
            ),
            (
                {"contained": [{"resourceType": "Patient", "birthDate": "x"}]},
                ("/Condition/contained/0/birthDate", "must-be-date"),
            ),
            ({"extension": [{"valueCode": "x"}]}, ("/Condition/extension/0/url", "required")),
            ({"stage": [{}]}, ("/Condition/stage/0", "at-least-one-field")),
            ({"onsetAge": {"value": True}}, ("/Condition/onsetAge/value", "must-be-number")),
            (
                {"onsetAge": {"value": 5, "comparator": "~"}},
                ("/Condition/onsetAge/comparator", "must-be-one-of"),
            ),
            (
                {"verificationStatus": {"coding": [{"code": "confirmed"}]}},
                ("/Condition/verificationStatus/coding", "must-be-one-of"),
            ),
            (
                {"verificationStatus": {"text": "sure"}},
                ("/Condition/verificationStatus/coding", "required"),
            ),
        ],
    )
    def test_that_is_broken_is_named_with_its_place(
        self, change: dict[str, Any], expected: tuple[str, str]
    ) -> None:
        assert broken(CONDITION | change) == [expected]

    @pytest.mark.parametrize("code", [{"a": 1}, ["confirmed", "refuted"], 5, None])
    def test_of_a_required_code_is_broken_by_what_is_no_text(self, code: object) -> None:
        pointers = [
            pointer
            for pointer, _ in broken(
                CONDITION | {"verificationStatus": {"coding": [{"code": code}]}}
            )
        ]

        coding = "/Condition/verificationStatus/coding"
        assert pointers == [f"{coding}/0/code", coding]

    def test_of_a_required_element_takes_an_extension_in_its_place(self) -> None:
        absent = {"url": "urn:absent", "valueCode": "unknown"}
        observation = {
            "resourceType": "Observation",
            "_status": {"extension": [absent]},
            "code": {"text": "Height"},
        }

        assert broken(observation) == []

    def test_of_a_list_takes_null_for_a_text_with_an_extension_only(self) -> None:
        name = {"given": ["Ada", None], "_given": [None, {"id": "x"}]}

        assert broken(PATIENT | {"name": [name]}) == []
        assert broken(PATIENT | {"name": [{"given": ["Ada", None]}]}) == [
            ("/Patient/name/0/given/1", "must-be-text")
        ]


class TestARepair:
    @pytest.mark.parametrize(
        ("change", "fixed"),
        [
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
            (
                {"identifier": [{"system": "urn:x", "value": 48151}]},
                {"identifier": [{"system": "urn:x", "value": "48151"}]},
            ),
        ],
    )
    def test_is_of_one_step(self, change: dict[str, Any], fixed: dict[str, Any]) -> None:
        found, places = repaired(PATIENT | change)

        assert found == PATIENT | fixed
        assert len(places) == 1

    @pytest.mark.parametrize(
        "change",
        [
            {"name": [[{"text": "x"}]]},
            {"active": "yes"},
            {"birthDate": ["1961", "1962"]},
            {"birthDate": 1961},
            {"identifier": "48151"},
            {"multipleBirthInteger": "2.5"},
            {"gender": "woman"},
        ],
    )
    def test_is_none_where_more_than_one_is_possible(self, change: dict[str, Any]) -> None:
        found = check(PATIENT | change, "Patient", "")

        assert found.errors != []
