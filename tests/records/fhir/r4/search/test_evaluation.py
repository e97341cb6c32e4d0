"""Values that search parameters find, in HL7's examples and in resources that are not R4."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from support.r4_examples import r4_examples

from records.fhir.r4.search.conversions import TRUTH_VALUES
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.parameters import PARAMETERS, Kind
from records.fhir.r4.search.values import URI, Interval, Quantity, Reference, Text, Token, Value

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
FHIR = "http://hl7.org/fhir"
VALUE_TYPES = {
    Kind.DATE: Interval,
    Kind.QUANTITY: Quantity,
    Kind.REFERENCE: Reference,
    Kind.STRING: Text,
    Kind.TOKEN: Token,
    Kind.URI: URI,
}


def day(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


def find(example: str, parameter: str) -> list[Value]:
    return evaluate(read(r4_examples()[example])).get(parameter, [])


class TestExamples:
    def test_have_values_of_the_kinds_of_their_parameters(self) -> None:
        for example, text in r4_examples().items():
            resource = read(text)

            found = evaluate(resource)

            parameters = PARAMETERS[str(resource["resourceType"])]
            for name, values in found.items():
                kinds = {type(value) for value in values}
                assert kinds == {VALUE_TYPES[parameters[name].kind]}, (example, name)
                assert len(set(values)) == len(values), (example, name)

    def test_use_most_parameters_of_each_type(self) -> None:
        used = {
            (resource["resourceType"], name)
            for resource in map(read, r4_examples().values())
            for name in evaluate(resource)
        }

        # The others find contained resources or texts, or no example has the element.
        unused = {(type_, name) for type_, names in PARAMETERS.items() for name in names} - used
        assert len(unused) < len(used) / 10


class TestValues:
    @pytest.mark.parametrize(
        ("example", "parameter", "expected"),
        [
            ("Patient-example", "active", [Token(TRUTH_VALUES, "true")]),
            ("Patient-example", "gender", [Token(f"{FHIR}/administrative-gender", "male")]),
            (
                "Patient-example",
                "identifier",
                [Token("urn:oid:1.2.36.146.595.217.0.1", "12345")],
            ),
            ("Patient-f001", "email", [Token("email", "p.heuvel@gmail.com")]),
            (
                "Encounter-f001",
                "class",
                [Token("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB")],
            ),
            ("Observation-f001", "code", [Token(LOINC, "15074-8")]),
            ("Observation-f001", "status", [Token(f"{FHIR}/observation-status", "final")]),
            (
                "MedicationRequest-medrx0311",
                "intent",
                [Token(f"{FHIR}/CodeSystem/medicationrequest-intent", "order")],
            ),
            ("Claim-100150", "priority", [Token(None, "normal")]),
        ],
    )
    def test_of_tokens_have_system_and_code(
        self, example: str, parameter: str, expected: list[Token]
    ) -> None:
        assert find(example, parameter) == expected

    def test_of_a_union_are_those_of_all_its_paths(self) -> None:
        assert Token(LOINC, "85354-9") in find("Observation-blood-pressure", "combo-code")
        assert Token(LOINC, "8480-6") in find("Observation-blood-pressure", "combo-code")
        assert Token(LOINC, "8480-6") not in find("Observation-blood-pressure", "code")

    def test_of_names_are_their_parts_as_patients_are_found_by_them(self) -> None:
        found = find("Patient-example", "name")

        assert Text("Chalmers", "chalmers") in found
        assert Text("James", "james") in found
        assert evaluate({"resourceType": "Patient", "name": [{"family": "O'Brien-Ørsted"}]})[
            "family"
        ] == [Text("O'Brien-Ørsted", "obrien orsted")]

    def test_of_addresses_are_their_parts(self) -> None:
        found = {
            value.text for value in find("Patient-example", "address") if hasattr(value, "text")
        }

        assert {"534 Erewhon St", "PleasantVille", "Vic", "3999"} < found

    @pytest.mark.parametrize(
        ("example", "parameter", "interval"),
        [
            ("Patient-example", "birthdate", Interval(day(1974, 12, 25), day(1974, 12, 26))),
            (
                "Observation-f001",
                "date",
                Interval(datetime(2013, 4, 2, 8, 30, 10, tzinfo=UTC), None),
            ),
            # FHIR's periods include the day that they end on: the 20th.
            ("Encounter-f203", "date", Interval(day(2013, 3, 11), day(2013, 3, 21))),
            (
                "Patient-pat3",
                "death-date",
                Interval(
                    datetime(2015, 2, 14, 3, 42, tzinfo=UTC),
                    datetime(2015, 2, 14, 3, 42, 1, tzinfo=UTC),
                ),
            ),
        ],
    )
    def test_of_dates_end_where_the_next_moment_begins(
        self, example: str, parameter: str, interval: Interval
    ) -> None:
        assert find(example, parameter) == [interval]

    @pytest.mark.parametrize(
        ("element", "interval"),
        [
            ({"effectiveDateTime": "2013"}, Interval(day(2013, 1, 1), day(2014, 1, 1))),
            (
                {"effectiveInstant": "2013-01-02T00:00:00.1Z"},
                Interval(
                    datetime(2013, 1, 2, microsecond=100_000, tzinfo=UTC),
                    datetime(2013, 1, 2, microsecond=200_000, tzinfo=UTC),
                ),
            ),
            (
                {"effectivePeriod": {"start": "2013-01", "end": "2013-02"}},
                Interval(day(2013, 1, 1), day(2013, 3, 1)),
            ),
            ({"effectivePeriod": {"end": "2013-02-01"}}, Interval(None, day(2013, 2, 2))),
            ({"effectivePeriod": {"start": "2013-02-01"}}, Interval(day(2013, 2, 1), None)),
            (
                {"effectiveTiming": {"event": ["2013-05-05", "2012-05-05"]}},
                Interval(day(2012, 5, 5), day(2013, 5, 6)),
            ),
            (
                {"effectiveTiming": {"repeat": {"boundsPeriod": {"start": "2013-05-05"}}}},
                Interval(day(2013, 5, 5), None),
            ),
        ],
    )
    def test_of_a_choice_are_those_of_the_datatype_that_is_there(
        self, element: dict[str, Any], interval: Interval
    ) -> None:
        assert evaluate({"resourceType": "Observation", **element})["date"] == [interval]

    @pytest.mark.parametrize(
        "period", [{}, {"start": "soon"}, {"start": "2013-02-02", "end": "2013-02-01"}]
    )
    def test_of_a_period_without_sense_are_none(self, period: dict[str, Any]) -> None:
        assert "date" not in evaluate({"resourceType": "Encounter", "period": period})

    @pytest.mark.parametrize("digits", ["8.100", "7", "0.1234567890123456789", "9" * 5_000])
    def test_of_quantities_keep_their_digits(self, digits: str) -> None:
        text = f'{{"resourceType": "Observation", "valueQuantity": {{"value": {digits}}}}}'

        (quantity,) = evaluate(read(text.encode()))["value-quantity"]

        assert isinstance(quantity, Quantity)
        assert str(quantity.value) == digits

    def test_of_a_range_are_its_bounds(self) -> None:
        resource = {
            "resourceType": "Condition",
            "onsetRange": {"low": {"value": 3, "unit": "a"}, "high": {"value": 4, "unit": "a"}},
        }

        assert evaluate(resource)["onset-age"] == [
            Quantity(Decimal(3), None, None, "a"),
            Quantity(Decimal(4), None, None, "a"),
        ]

    @pytest.mark.parametrize(
        ("example", "parameter", "value"),
        [
            (
                "Encounter-f001",
                "length",
                Quantity(Decimal(140), UCUM, "min", "min"),
            ),
            (
                "DocumentReference-example",
                "location",
                URI("http://example.org/xds/mhd/Binary/07a6483f-732b-461e-86b6-edb665c45510"),
            ),
            ("Task-example3", "owner", Reference("Practitioner", "example")),
            (
                "Task-fm-example1",
                "owner",
                Reference(identifier=Token("http://nationalinsurers.com/identifiers", "12345")),
            ),
            ("Observation-example-TPMT-diplotype", "value-string", Text("*1/*4", "1 4")),
        ],
    )
    def test_of_other_kinds_are_what_the_example_says(
        self, example: str, parameter: str, value: Value
    ) -> None:
        assert find(example, parameter) == [value]

    def test_of_a_canonical_url_are_found_without_its_version_too(self) -> None:
        plan = {"resourceType": "CarePlan", "instantiatesCanonical": ["http://example.org/p|2.0"]}

        assert evaluate(plan)["instantiates-canonical"] == [
            Reference(url="http://example.org/p"),
            Reference(url="http://example.org/p|2.0"),
        ]

    def test_of_telecom_parameters_are_of_one_system(self) -> None:
        resource = {
            "resourceType": "Patient",
            "telecom": [
                {"system": "phone", "value": "555-1"},
                {"system": "email", "value": "a@example.org"},
                {"value": "555-2"},
            ],
        }

        found = evaluate(resource)

        assert found["phone"] == [Token("phone", "555-1")]
        assert found["email"] == [Token("email", "a@example.org")]
        assert len(found["telecom"]) == 3

    @pytest.mark.parametrize(
        ("elements", "code"),
        [
            ({}, "false"),
            ({"deceasedBoolean": False}, "false"),
            ({"deceasedBoolean": True}, "true"),
            ({"deceasedDateTime": "2015-02-14T13:42:00+10:00"}, "true"),
        ],
    )
    def test_of_deceased_are_true_or_false_for_every_patient(
        self, elements: dict[str, Any], code: str
    ) -> None:
        found = evaluate({"resourceType": "Patient", **elements})["deceased"]

        assert found == [Token(TRUTH_VALUES, code)]


class TestReferences:
    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            ({"reference": "Patient/1"}, Reference("Patient", "1")),
            ({"reference": "Patient/1/_history/2"}, Reference("Patient", "1")),
            (
                {"reference": "https://elsewhere.example/fhir/Patient/1/_history/2"},
                Reference("Patient", None, "https://elsewhere.example/fhir/Patient/1"),
            ),
            (
                {"type": "Patient", "identifier": {"system": "urn:mrn", "value": "7"}},
                Reference("Patient", None, None, Token("urn:mrn", "7")),
            ),
        ],
    )
    def test_to_a_patient_are_found_by_patient_and_subject(
        self, subject: dict[str, Any], expected: Reference
    ) -> None:
        found = evaluate({"resourceType": "Observation", "subject": subject})

        assert found["patient"] == [expected]
        assert found["subject"] == [expected]

    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            ({"reference": "Group/1"}, Reference("Group", "1")),
            ({"reference": "urn:uuid:1-2"}, Reference(None, None, "urn:uuid:1-2")),
            ({"identifier": {"value": "7"}}, Reference(identifier=Token(None, "7"))),
        ],
    )
    def test_to_something_else_are_found_by_subject_only(
        self, subject: dict[str, Any], expected: Reference
    ) -> None:
        found = evaluate({"resourceType": "Observation", "subject": subject})

        assert found == {"subject": [expected]}

    @pytest.mark.parametrize("subject", [{"reference": "#p"}, {"display": "Someone"}, {}])
    def test_that_lead_to_no_resource_have_no_values(self, subject: dict[str, Any]) -> None:
        assert evaluate({"resourceType": "Observation", "subject": subject}) == {}


class TestOtherShapes:
    @pytest.mark.parametrize(
        "content",
        [None, True, 7, "text", "", [], {}, [[{}]], [None, 7, "x"], {"coding": 7}, {"value": "7"}],
        ids=repr,
    )
    def test_in_any_element_raise_nothing(self, content: object) -> None:
        for text in r4_examples().values():
            resource = read(text)
            broken = dict.fromkeys(resource, content) | {
                "resourceType": resource["resourceType"],
            }
            assert evaluate(broken) is not None

    def test_below_an_element_raise_nothing(self) -> None:
        for text in r4_examples().values():
            resource = read(text)
            for content in (None, 7, "text", [7], {"coding": 7}):
                evaluate({name: _replace_scalars(part, content) for name, part in resource.items()})

    @pytest.mark.parametrize("type_", ["Basic", None, 7])
    def test_of_another_type_have_no_values(self, type_: object) -> None:
        assert evaluate({"resourceType": type_, "code": {"coding": [{"code": "x"}]}}) == {}


def _replace_scalars(part: object, content: object) -> object:
    """Replace every text, number and truth value."""
    if isinstance(part, dict):
        return {
            name: content if not isinstance(each, (dict, list)) else _replace_scalars(each, content)
            for name, each in part.items()
        }
    return [_replace_scalars(each, content) for each in part] if isinstance(part, list) else part
