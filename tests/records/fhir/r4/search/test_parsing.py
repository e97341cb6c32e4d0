from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.fhir.r4.search.criteria import (
    Comparison,
    Criterion,
    DateMatch,
    Extent,
    Issue,
    Match,
    Presence,
    QuantityMatch,
    Reason,
    TextMatch,
    TokenMatch,
    WordsMatch,
)
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.parameters import PARAMETERS, Kind, Parameter
from records.fhir.r4.search.parsing import parse
from records.fhir.r4.search.values import URI, Interval, Quantity, Reference, Text, Token, Value
from tests.records.r4_examples import r4_examples

MRN = "urn:example:mrn"
UCUM = "http://unitsofmeasure.org"
QUANTITY = "Observation value-quantity"
NAME = r"ØO'Connor\, Jr."
ELSEWHERE = "https://elsewhere.example/fhir/Patient/1"
MANY = "12345678901234567890.12345678901234567890"


def matches(type_: str, name: str, value: str) -> tuple[Match, ...]:
    search = parse(type_, [(name, value)])
    assert search.issues == ()
    (criterion,) = search.criteria
    assert isinstance(criterion, Criterion)
    return criterion.matches


def reason(type_: str, name: str, value: str) -> Reason:
    search = parse(type_, [(name, value)])
    assert search.criteria == ()
    (issue,) = search.issues
    return issue.reason


def escaped(text: str) -> str:
    for character in "\\|,$":
        text = text.replace(character, f"\\{character}")
    return text


def search_for(value: Value) -> tuple[str, Match] | None:
    """Return a search text that finds a value, and the parsed condition; None if the value has several such texts."""
    if isinstance(value, Token):
        system = escaped(value.system or "")
        return f"{system}|{escaped(value.code)}", TokenMatch(value.system or "", value.code)
    if isinstance(value, Text):
        return escaped(value.text), TextMatch(Extent.BEGINNING, value.normalised)
    if isinstance(value, Interval) and value.start and value.end:
        if (value.end - value.start).total_seconds() == 1:
            text = value.start.isoformat().replace("+00:00", "Z")
            return f"ge{text}", DateMatch(Comparison.GREATER_OR_EQUAL, value)
    elif isinstance(value, Reference) and (value.id or value.url):
        asked = f"{value.type}/{value.id}" if value.id else value.url
        return escaped(asked or ""), Reference(value.type, value.id, value.url)
    elif isinstance(value, URI):
        return escaped(value.uri), value
    return None


def test_examples_search_by_stored_values():
    for example, text in r4_examples().items():
        resource = read(text)
        type_ = str(resource["resourceType"])
        found = [(name, one) for name, all_ in evaluate(resource).items() for one in all_]
        for name, value in found:
            if isinstance(value, Quantity):
                (match,) = matches(type_, name, f"le{value.value}")
                assert isinstance(match, QuantityMatch), example
                assert match.low < value.value < match.high, example
            elif asked := search_for(value):
                assert matches(type_, name, asked[0]) == (asked[1],), example


DAY, NEXT_DAY = (datetime(2013, 1, day, tzinfo=UTC) for day in (1, 2))
FEBRUARY = datetime(2013, 2, 1, tzinfo=UTC)
SECOND = DateMatch(Comparison.GREATER_OR_EQUAL, Interval(DAY, DAY.replace(second=1)))


def quantity(
    comparison: Comparison, numbers: str, system: str | None = None, unit: str | None = None
) -> QuantityMatch:
    value, low, high = map(Decimal, numbers.split())
    return QuantityMatch(comparison, value, low, high, system, unit)


MEANT: list[tuple[str, str, list[Match]]] = [
    ("Patient identifier", "7", [TokenMatch(None, "7")]),
    ("Patient identifier", f"{MRN}|7", [TokenMatch(MRN, "7")]),
    ("Patient identifier", "|7", [TokenMatch("", "7")]),
    ("Patient identifier", f"{MRN}|", [TokenMatch(MRN, None)]),
    ("Patient identifier", r"a\|b\,c\$d\\e", [TokenMatch(None, r"a|b,c$d\e")]),
    ("Patient identifier", rf"{MRN}|a\|b", [TokenMatch(MRN, "a|b")]),
    ("Observation code", "a,urn:s|b", [TokenMatch(None, "a"), TokenMatch("urn:s", "b")]),
    ("Observation code:text", r" Aß|b,c\,d", [WordsMatch("Aß|b"), WordsMatch("c,d")]),
    ("Observation subject:identifier", f"{MRN}|7", [TokenMatch(MRN, "7")]),
    ("Patient name", NAME, [TextMatch(Extent.BEGINNING, "ooconnor jr")]),
    ("Patient name:contains", NAME, [TextMatch(Extent.PART, "ooconnor jr")]),
    ("Patient name:exact", NAME, [TextMatch(Extent.WHOLE, "ØO'Connor, Jr.")]),
    *(
        ("Observation date", f"{prefix}2013-01", [DateMatch(prefix, Interval(DAY, FEBRUARY))])
        for prefix in Comparison
    ),
    ("Patient birthdate", "2013-01-01", [DateMatch(Comparison.EQUAL, Interval(DAY, NEXT_DAY))]),
    *(
        ("Observation date", f"ge2013-01-01T02:00:00{zone}", [SECOND])
        for zone in ("+02:00", " 02:00")
    ),
    # A searched number matches all numbers that round to its digits.
    (QUANTITY, "5.4", [quantity(Comparison.EQUAL, "5.4 5.35 5.45")]),
    (QUANTITY, f"lt5.40|{UCUM}|mg", [quantity(Comparison.LESS, "5.40 5.395 5.405", UCUM, "mg")]),
    (QUANTITY, "-100||mg", [quantity(Comparison.EQUAL, "-100 -100.5 -99.5", None, "mg")]),
    (QUANTITY, "ge5.4e-3", [quantity(Comparison.GREATER_OR_EQUAL, "0.0054 0.00535 0.00545")]),
    (QUANTITY, "0.00", [quantity(Comparison.EQUAL, "0 -0.005 0.005")]),
    (QUANTITY, MANY, [quantity(Comparison.EQUAL, f"{MANY} {MANY[:-2]}895 {MANY}5")]),
    ("Observation patient", "Patient/1", [Reference("Patient", "1")]),
    ("Observation patient", "1", [Reference(None, "1")]),
    ("Observation patient", "MRN_1", [Reference(None, "MRN_1")]),
    ("Observation patient", ELSEWHERE, [Reference("Patient", None, ELSEWHERE)]),
    ("Observation patient", "urn:uuid:1-2", [Reference(None, None, "urn:uuid:1-2")]),
    ("DocumentReference location", "http://a/b?c=d", [URI("http://a/b?c=d")]),
]
REFUSED: dict[Reason, dict[str, list[str]]] = {
    Reason.INVALID_VALUE: {
        "Observation code": ["", "|", " ", "a,", ",a", "a\0"],
        "Patient name:contains": ["", "  "],
        "Observation code:text": ["", "  ", "a,", "\u0301", "a\0"],
        "Observation date": ["2013-13", "ge", ""],
        "Observation subject": ["", "Patient/", "#1", "Patient/1/x", "a b", "a|b", "1,"],
        "Observation date:missing": ["yes"],
    },
    Reason.UNKNOWN_PREFIX: {"Observation date": ["ap2013", "xx2013", "yesterday"]},
}
UNKNOWN = [
    *("Observation birthdate", "Observation patient.gender", "Patient patient.name"),
    *("Organization patient.name", "Observation _count", "Observation Date", "Observation "),
    *("Observation code-value-quantity", "Observation subject.name"),
]
MODIFIERS = [
    *(
        "code:exact",
        "status:text",
        "value-string:text",
        "_id:text",
        "subject:text",
        "code:",
        "code:in",
        "date:not",
        "value-quantity:not",
    ),
    *(
        "patient.identifier:text",
        "subject:Falk",
        "subject:not",
        "value-string:not",
        "code:not:missing",
    ),
]


@pytest.mark.parametrize(("asked", "value", "expected"), MEANT)
def test_matches(asked: str, value: str, expected: list[Match]):
    type_, name = asked.split(" ")

    assert matches(type_, name, value) == tuple(expected)


def test_invalid_values():
    for expected, by_parameter in REFUSED.items():
        for asked, values in by_parameter.items():
            type_, name = asked.split(" ")
            for value in values:
                assert reason(type_, name, value) is expected, (asked, value)
    for value in ("", "five", "5,4|", "5|mg", "NaN", "1e9999", "1" * 30, "5."):
        assert parse("Observation", [("value-quantity", value)]).criteria == (), value


def test_unknown_parameters_and_modifiers():
    for asked in UNKNOWN:
        assert reason(*asked.split(" "), "1") is Reason.UNKNOWN_PARAMETER, asked
    for name in MODIFIERS:
        assert reason("Observation", name, "1") is Reason.UNKNOWN_MODIFIER, name
    for type_, name in (("Patient", "identifier:text"), ("Encounter", "class:text")):
        assert reason(type_, name, "1") is Reason.UNKNOWN_MODIFIER, name


class TestTokens:
    def test_not(self):
        (criterion,) = parse("Observation", [("status:not", "final,amended")]).criteria

        assert isinstance(criterion, Criterion)
        assert criterion.is_negated
        assert len(criterion.matches) == 2

    @given(st.text(min_size=1), st.text(min_size=1).filter(str.strip))
    def test_escaped_characters(self, system: str, code: str):
        value = f"{escaped(system)}|{escaped(code)}"

        found = parse("Patient", [("identifier", value)])

        if "\0" in value:
            assert found.criteria == ()
        else:
            assert matches("Patient", "identifier", value) == (TokenMatch(system, code),)


class TestParameters:
    def test_missing(self):
        for value, is_missing in (("true", True), ("false", False)):
            assert parse("Observation", [("date:missing", value)]).criteria == (
                Presence(PARAMETERS["Observation"]["date"], is_missing),
            )

    def test_chained_patient_parameters(self):
        search = parse("Observation", [("patient.identifier", "7"), ("patient.name:exact", "Ng")])

        expected = (("identifier", TokenMatch(None, "7")), ("name", TextMatch(Extent.WHOLE, "Ng")))
        assert search.criteria == tuple(
            Criterion(PARAMETERS["Patient"][name], (match,), is_of_patient=True)
            for name, match in expected
        )

    def test_common_parameters(self):
        values = {
            Kind.DATE: "2013",
            Kind.QUANTITY: "1",
            Kind.REFERENCE: "Patient/1",
            Kind.STRING: "a",
            Kind.TOKEN: "a",
            Kind.URI: "urn:a",
        }
        for type_, parameters in PARAMETERS.items():
            assert matches(type_, "_id", "1,2") == (TokenMatch(None, "1"), TokenMatch(None, "2"))
            assert len(matches(type_, "_lastUpdated", "gt2013-01-01T10:00:00Z")) == 1
            for name, parameter in parameters.items():
                search = parse(type_, [(name, values[parameter.kind])])
                assert [each.parameter for each in search.criteria] == [parameter]


class TestIssues:
    @given(st.sampled_from(sorted(PARAMETERS["Observation"])), st.text())
    def test_any_value(self, name: str, value: str):
        found = parse("Observation", [(name, value)])

        assert len(found.criteria) + len(found.issues) == 1

    def test_list_parameters_without_values(self):
        search = parse(
            "Observation",
            [("date", "Jane Doe"), ("code", "a"), ("status:within", "b"), ("x-y", "Jane Doe")],
        )

        assert [one.parameter for one in search.criteria] == [Parameter("code", Kind.TOKEN)]
        assert search.issues == (
            Issue("date", Reason.INVALID_VALUE),
            Issue("status", Reason.UNKNOWN_MODIFIER),
            Issue("", Reason.UNKNOWN_PARAMETER),
        )

    def test_list_only_known_parameters(self):
        for asked, repeated in {
            "Jane Doe": "",
            "JaneDoe": "",
            "_has:JaneDoe:patient:code": "_has",
            "patient.JaneDoe": "",
            "gender:JaneDoe": "gender",
            "gender:above": "gender:above",
            "code": "code",
        }.items():
            (issue,) = parse("Patient", [(asked, "1")]).issues
            assert issue.parameter == repeated, asked
