from collections import defaultdict
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from records.fhir.r4.search.conversions import TRUTH_VALUES
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.parameters import PARAMETERS, Kind
from records.fhir.r4.search.values import URI, Interval, Quantity, Reference, Text, Token, Value
from tests.records.r4_examples import r4_examples

LOINC = "http://loinc.org"
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
    def test_kinds_of_values(self):
        for example, text in r4_examples().items():
            resource = read(text)

            found = evaluate(resource)

            parameters = PARAMETERS[str(resource["resourceType"])]
            for name, values in found.items():
                kinds = {type(value) for value in values}
                assert kinds == {VALUE_TYPES[parameters[name].kind]}, (example, name)
                assert len(set(values)) == len(values), (example, name)

    def test_coverage_of_parameters(self):
        used = {
            (resource["resourceType"], name)
            for resource in map(read, r4_examples().values())
            for name in evaluate(resource)
        }

        # Parameters that no example uses refer to contained resources or texts, or to elements that no example
        # contains.
        unused = {(type_, name) for type_, names in PARAMETERS.items() for name in names} - used
        assert len(unused) < len(used) / 10


TOKENS: list[tuple[str, str, str | None, str]] = [
    ("Patient-example", "active", TRUTH_VALUES, "true"),
    ("Patient-example", "gender", f"{FHIR}/administrative-gender", "male"),
    ("Patient-example", "identifier", "urn:oid:1.2.36.146.595.217.0.1", "12345"),
    ("Patient-f001", "email", "email", "p.heuvel@gmail.com"),
    ("Encounter-f001", "class", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB"),
    ("Observation-f001", "code", LOINC, "15074-8"),
    ("Observation-f001", "status", f"{FHIR}/observation-status", "final"),
    (
        *("MedicationRequest-medrx0311", "intent"),
        *(f"{FHIR}/CodeSystem/medicationrequest-intent", "order"),
    ),
    ("Claim-100150", "priority", None, "normal"),
]
BINARY = "http://example.org/xds/mhd/Binary/07a6483f-732b-461e-86b6-edb665c45510"
INSURED = Token("http://nationalinsurers.com/identifiers", "12345")
DIED = datetime(2015, 2, 14, 3, 42, tzinfo=UTC)
OTHERS: list[tuple[str, str, Value]] = [
    ("Patient-example", "birthdate", Interval(day(1974, 12, 25), day(1974, 12, 26))),
    ("Observation-f001", "date", Interval(datetime(2013, 4, 2, 8, 30, 10, tzinfo=UTC), None)),
    ("Encounter-f203", "date", Interval(day(2013, 3, 11), day(2013, 3, 21))),
    ("Patient-pat3", "death-date", Interval(DIED, DIED.replace(second=1))),
    ("Encounter-f001", "length", Quantity(Decimal(140), UCUM, "min", "min")),
    ("DocumentReference-example", "location", URI(BINARY)),
    ("Task-example3", "owner", Reference("Practitioner", "example")),
    ("Task-fm-example1", "owner", Reference(identifier=INSURED)),
    ("Observation-example-TPMT-diplotype", "value-string", Text("*1/*4", "1 4")),
]
INSTANT = datetime(2013, 1, 2, microsecond=100_000, tzinfo=UTC)
ELSEWHERE = "https://elsewhere.example/fhir/Patient/1"


class TestValues:
    def test_examples(self):
        for example, parameter, system, code in TOKENS:
            assert find(example, parameter) == [Token(system, code)], (example, parameter)
        for example, parameter, value in OTHERS:
            assert find(example, parameter) == [value], (example, parameter)

    def test_union(self):
        assert Token(LOINC, "85354-9") in find("Observation-blood-pressure", "combo-code")
        assert Token(LOINC, "8480-6") in find("Observation-blood-pressure", "combo-code")
        assert Token(LOINC, "8480-6") not in find("Observation-blood-pressure", "code")

    def test_names(self):
        found = find("Patient-example", "name")
        irish = {"resourceType": "Patient", "name": [{"family": "O'Brien-Ørsted"}]}

        assert Text("Chalmers", "chalmers") in found
        assert Text("James", "james") in found
        assert evaluate(irish)["family"] == [Text("O'Brien-Ørsted", "obrien orsted")]

    def test_addresses(self):
        found = {
            value.text for value in find("Patient-example", "address") if hasattr(value, "text")
        }

        assert {"534 Erewhon St", "PleasantVille", "Vic", "3999"} < found

    @pytest.mark.parametrize(
        ("type_", "value", "interval"),
        [
            ("DateTime", "2013", Interval(day(2013, 1, 1), day(2014, 1, 1))),
            (
                *("Instant", "2013-01-02T00:00:00.1Z"),
                Interval(INSTANT, INSTANT.replace(microsecond=200_000)),
            ),
            (
                *("Period", {"start": "2013-01", "end": "2013-02"}),
                Interval(day(2013, 1, 1), day(2013, 3, 1)),
            ),
            ("Period", {"end": "2013-02-01"}, Interval(None, day(2013, 2, 2))),
            ("Period", {"start": "2013-02-01"}, Interval(day(2013, 2, 1), None)),
            (
                *("Timing", {"event": ["2013-05-05", "2012-05-05"]}),
                Interval(day(2012, 5, 5), day(2013, 5, 6)),
            ),
            (
                *("Timing", {"repeat": {"boundsPeriod": {"start": "2013-05-05"}}}),
                Interval(day(2013, 5, 5), None),
            ),
        ],
    )
    def test_choice(self, type_: str, value: object, interval: Interval):
        observation = {"resourceType": "Observation", f"effective{type_}": value}

        assert evaluate(observation)["date"] == [interval]

    def test_invalid_period(self):
        for period in ({}, {"start": "soon"}, {"start": "2013-02-02", "end": "2013-02-01"}):
            assert "date" not in evaluate({"resourceType": "Encounter", "period": period})

    def test_quantity_digits(self):
        for digits in ("8.100", "7", "0.1234567890123456789", "9" * 5_000, '"8.10"'):
            text = f'{{"resourceType": "Observation", "valueQuantity": {{"value": {digits}}}}}'
            (quantity,) = evaluate(read(text.encode()))["value-quantity"]
            assert isinstance(quantity, Quantity)
            assert str(quantity.value) == digits.strip('"')

    def test_range(self):
        low, high = ({"value": value, "unit": "a"} for value in (3, 4))
        resource = {"resourceType": "Condition", "onsetRange": {"low": low, "high": high}}

        expected = [Quantity(Decimal(value), None, None, "a") for value in (3, 4)]
        assert evaluate(resource)["onset-age"] == expected

    def test_canonical_url(self):
        plan = {"resourceType": "CarePlan", "instantiatesCanonical": ["http://example.org/p|2.0"]}

        urls = ("http://example.org/p", "http://example.org/p|2.0")
        assert evaluate(plan)["instantiates-canonical"] == [Reference(url=url) for url in urls]

    def test_telecom(self):
        phone = {"system": "phone", "value": "555-1"}
        email = {"system": "email", "value": "a@example.org"}

        found = evaluate({"resourceType": "Patient", "telecom": [phone, email, {"value": "555-2"}]})

        assert found["phone"] == [Token("phone", "555-1")]
        assert found["email"] == [Token("email", "a@example.org")]
        assert len(found["telecom"]) == 3

    def test_deceased(self):
        for elements, code in (
            ({}, "false"),
            ({"deceasedBoolean": False}, "false"),
            ({"deceasedBoolean": True}, "true"),
            ({"deceasedDateTime": "2015-02-14T13:42:00+10:00"}, "true"),
        ):
            found = evaluate({"resourceType": "Patient", **elements})
            assert found["deceased"] == [Token(TRUTH_VALUES, code)], elements


def test_references():
    """A reference to a patient is found by `patient` and `subject`, a reference to another type by `subject` only."""
    identified = {"type": "Patient", "identifier": {"system": "urn:mrn", "value": "7"}}
    both, subject, neither = {"patient", "subject"}, {"subject"}, set[str]()
    for given, expected, parameters in (
        ({"reference": "Patient/1"}, Reference("Patient", "1"), both),
        ({"reference": "Patient/1/_history/2"}, Reference("Patient", "1"), both),
        ({"reference": f"{ELSEWHERE}/_history/2"}, Reference("Patient", None, ELSEWHERE), both),
        (identified, Reference("Patient", None, None, Token("urn:mrn", "7")), both),
        ({"reference": "Group/1"}, Reference("Group", "1"), subject),
        ({"reference": "urn:uuid:1-2"}, Reference(None, None, "urn:uuid:1-2"), subject),
        ({"identifier": {"value": "7"}}, Reference(identifier=Token(None, "7")), subject),
        ({"reference": "#p"}, None, neither),
        ({"display": "Someone"}, None, neither),
        ({}, None, neither),
    ):
        found = evaluate({"resourceType": "Observation", "subject": given})
        assert found == {name: [expected] for name in parameters}, given


class TestOtherShapes:
    def test_any_element(self):
        elements = defaultdict[str, set[str]](set)
        for resource in map(read, r4_examples().values()):
            elements[str(resource["resourceType"])].update(resource)
        for type_, names in elements.items():
            for content in CONTENTS:
                broken = dict.fromkeys(names, content) | {"resourceType": type_}
                assert evaluate(broken) is not None

    def test_nested_elements(self):
        for text in r4_examples().values():
            resource = read(text)
            for content in (None, 7, "text", [7], {"coding": 7}):
                evaluate({name: _replace_scalars(part, content) for name, part in resource.items()})

    def test_other_types(self):
        for type_ in ("Basic", None, 7):
            assert evaluate({"resourceType": type_, "code": {"coding": [{"code": "x"}]}}) == {}


CONTENTS: list[object] = [
    *(None, True, 7, "text", "", [], {}, [[{}]], [None, 7, "x"], {"coding": 7}, {"value": "7"})
]


def _replace_scalars(part: object, content: object) -> object:
    if isinstance(part, dict):
        return {
            name: content if not isinstance(each, (dict, list)) else _replace_scalars(each, content)
            for name, each in part.items()
        }
    return [_replace_scalars(each, content) for each in part] if isinstance(part, list) else part
