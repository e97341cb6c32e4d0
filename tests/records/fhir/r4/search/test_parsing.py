"""Searches as clients write them, and what they ask for."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.r4_examples import r4_examples

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
)
from records.fhir.r4.search.evaluation import evaluate, read
from records.fhir.r4.search.parameters import PARAMETERS, Kind, Parameter
from records.fhir.r4.search.parsing import parse
from records.fhir.r4.search.values import URI, Interval, Quantity, Reference, Text, Token, Value

MRN = "urn:example:mrn"
UCUM = "http://unitsofmeasure.org"


def matches(type_: str, name: str, value: str) -> tuple[Match, ...]:
    """Return what one parameter asks for."""
    search = parse(type_, [(name, value)])
    assert search.issues == ()
    (criterion,) = search.criteria
    assert isinstance(criterion, Criterion)
    return criterion.matches


def reason(type_: str, name: str, value: str) -> Reason:
    """Return why a parameter is refused."""
    search = parse(type_, [(name, value)])
    assert search.criteria == ()
    (issue,) = search.issues
    return issue.reason


def escaped(text: str) -> str:
    for character in "\\|,$":
        text = text.replace(character, f"\\{character}")
    return text


def asking_for(value: Value) -> tuple[str, Match] | None:
    """Return how a search writes a value, and what that means. None for what has no one way."""
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


class TestExamples:
    def test_are_asked_for_by_what_they_hold(self) -> None:
        for example, text in r4_examples().items():
            resource = read(text)
            type_ = str(resource["resourceType"])
            found = [(name, one) for name, all_ in evaluate(resource).items() for one in all_]
            for name, value in found:
                if isinstance(value, Quantity):
                    (match,) = matches(type_, name, f"le{value.value}")
                    assert isinstance(match, QuantityMatch), example
                    assert match.low < value.value < match.high, example
                elif asked := asking_for(value):
                    assert matches(type_, name, asked[0]) == (asked[1],), example


class TestTokens:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("7", TokenMatch(None, "7")),
            (f"{MRN}|7", TokenMatch(MRN, "7")),
            ("|7", TokenMatch("", "7")),
            (f"{MRN}|", TokenMatch(MRN, None)),
            (r"a\|b\,c\$d\\e", TokenMatch(None, r"a|b,c$d\e")),
            (rf"{MRN}|a\|b", TokenMatch(MRN, "a|b")),
        ],
    )
    def test_have_a_system_a_code_or_both(self, value: str, expected: TokenMatch) -> None:
        assert matches("Patient", "identifier", value) == (expected,)

    def test_of_a_list_are_alternatives(self) -> None:
        assert matches("Observation", "code", "a,urn:s|b") == (
            TokenMatch(None, "a"),
            TokenMatch("urn:s", "b"),
        )

    def test_are_negated_by_not(self) -> None:
        (criterion,) = parse("Observation", [("status:not", "final,amended")]).criteria

        assert isinstance(criterion, Criterion)
        assert criterion.is_negated
        assert len(criterion.matches) == 2

    @pytest.mark.parametrize("value", ["", "|", " ", "a,", ",a", "a\0"])
    def test_without_content_are_refused(self, value: str) -> None:
        assert reason("Observation", "code", value) is Reason.INVALID_VALUE

    @given(st.text(min_size=1), st.text(min_size=1).filter(str.strip))
    def test_keep_every_character_that_is_escaped(self, system: str, code: str) -> None:
        value = f"{escaped(system)}|{escaped(code)}"

        found = parse("Patient", [("identifier", value)])

        if "\0" in value:
            assert found.criteria == ()
        else:
            assert matches("Patient", "identifier", value) == (TokenMatch(system, code),)


class TestTexts:
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("name", TextMatch(Extent.BEGINNING, "ooconnor jr")),
            ("name:contains", TextMatch(Extent.PART, "ooconnor jr")),
            ("name:exact", TextMatch(Extent.WHOLE, "ØO'Connor, Jr.")),
        ],
    )
    def test_are_normalised_unless_they_are_exact(self, name: str, expected: TextMatch) -> None:
        assert matches("Patient", name, r"ØO'Connor\, Jr.") == (expected,)

    @pytest.mark.parametrize("value", ["", "  "])
    def test_without_content_are_refused(self, value: str) -> None:
        assert reason("Patient", "name:contains", value) is Reason.INVALID_VALUE


class TestDates:
    @pytest.mark.parametrize("comparison", list(Comparison))
    def test_take_every_prefix_but_ap(self, comparison: Comparison) -> None:
        interval = Interval(datetime(2013, 1, 1, tzinfo=UTC), datetime(2013, 2, 1, tzinfo=UTC))

        assert matches("Observation", "date", f"{comparison}2013-01") == (
            DateMatch(comparison, interval),
        )

    def test_without_a_prefix_are_equal(self) -> None:
        (match,) = matches("Patient", "birthdate", "1974")

        assert match == DateMatch(
            Comparison.EQUAL,
            Interval(datetime(1974, 1, 1, tzinfo=UTC), datetime(1975, 1, 1, tzinfo=UTC)),
        )

    @pytest.mark.parametrize("zone", ["+02:00", " 02:00"])
    def test_may_have_lost_the_plus_of_their_zone(self, zone: str) -> None:
        (match,) = matches("Observation", "date", f"ge2013-01-01T02:00:00{zone}")

        assert isinstance(match, DateMatch)
        assert match.interval.start == datetime(2013, 1, 1, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("ap2013", Reason.UNKNOWN_PREFIX),
            ("xx2013", Reason.UNKNOWN_PREFIX),
            ("2013-13", Reason.INVALID_VALUE),
            ("ge", Reason.INVALID_VALUE),
            ("yesterday", Reason.UNKNOWN_PREFIX),
            ("", Reason.INVALID_VALUE),
        ],
    )
    def test_in_another_format_are_refused(self, value: str, expected: Reason) -> None:
        assert reason("Observation", "date", value) is expected


class TestQuantities:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (
                "5.4",
                QuantityMatch(Comparison.EQUAL, Decimal("5.4"), Decimal("5.35"), Decimal("5.45")),
            ),
            (
                f"lt5.40|{UCUM}|mg",
                QuantityMatch(
                    *(Comparison.LESS, Decimal("5.40"), Decimal("5.395"), Decimal("5.405")),
                    *(UCUM, "mg"),
                ),
            ),
            (
                "-100||mg",
                QuantityMatch(
                    *(Comparison.EQUAL, Decimal(-100), Decimal("-100.5"), Decimal("-99.5")),
                    *(None, "mg"),
                ),
            ),
            (
                "ge5.4e-3",
                QuantityMatch(
                    *(Comparison.GREATER_OR_EQUAL, Decimal("0.0054")),
                    *(Decimal("0.00535"), Decimal("0.00545")),
                ),
            ),
            (
                "0.00",
                QuantityMatch(Comparison.EQUAL, Decimal(0), Decimal("-0.005"), Decimal("0.005")),
            ),
        ],
    )
    def test_mean_what_rounds_to_their_digits(self, value: str, expected: QuantityMatch) -> None:
        assert matches("Observation", "value-quantity", value) == (expected,)

    def test_of_many_digits_keep_them_all(self) -> None:
        digits = "12345678901234567890.12345678901234567890"

        (match,) = matches("Observation", "value-quantity", digits)

        assert isinstance(match, QuantityMatch)
        assert str(match.high) == digits + "5"

    @pytest.mark.parametrize("value", ["", "five", "5,4|", "5|mg", "NaN", "1e9999", "1" * 30, "5."])
    def test_in_another_format_are_refused(self, value: str) -> None:
        assert parse("Observation", [("value-quantity", value)]).criteria == ()


class TestReferences:
    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("Patient/1", Reference("Patient", "1")),
            ("1", Reference(None, "1")),
            ("MRN_1", Reference(None, "MRN_1")),
            (
                "https://elsewhere.example/fhir/Patient/1",
                Reference("Patient", None, "https://elsewhere.example/fhir/Patient/1"),
            ),
            ("urn:uuid:1-2", Reference(None, None, "urn:uuid:1-2")),
        ],
    )
    def test_are_ids_with_a_type_or_without_or_urls(self, value: str, expected: Reference) -> None:
        assert matches("Observation", "patient", value) == (expected,)

    def test_by_identifier_are_tokens(self) -> None:
        assert matches("Observation", "subject:identifier", f"{MRN}|7") == (TokenMatch(MRN, "7"),)

    @pytest.mark.parametrize("value", ["", "Patient/", "#1", "Patient/1/x", "a b", "a|b", "1,"])
    def test_in_another_format_are_refused(self, value: str) -> None:
        assert reason("Observation", "subject", value) is Reason.INVALID_VALUE


class TestParameters:
    def test_of_uris_are_taken_whole(self) -> None:
        assert matches("DocumentReference", "location", "http://a/b?c=d") == (
            URI("http://a/b?c=d"),
        )

    @pytest.mark.parametrize(("value", "is_missing"), [("true", True), ("false", False)])
    def test_may_be_missing(self, value: str, *, is_missing: bool) -> None:
        assert parse("Observation", [("date:missing", value)]).criteria == (
            Presence(PARAMETERS["Observation"]["date"], is_missing),
        )

    def test_of_a_patient_are_searched_from_the_other_types(self) -> None:
        search = parse("Observation", [("patient.identifier", "7"), ("patient.name:exact", "Ng")])

        assert search.criteria == (
            Criterion(
                PARAMETERS["Patient"]["identifier"],
                (TokenMatch(None, "7"),),
                is_of_patient=True,
            ),
            Criterion(
                PARAMETERS["Patient"]["name"],
                (TextMatch(Extent.WHOLE, "Ng"),),
                is_of_patient=True,
            ),
        )

    def test_of_every_type_are_id_and_time_of_change(self) -> None:
        for type_ in PARAMETERS:
            assert matches(type_, "_id", "1,2") == (TokenMatch(None, "1"), TokenMatch(None, "2"))
            assert len(matches(type_, "_lastUpdated", "gt2013-01-01T10:00:00Z")) == 1

    def test_of_every_type_are_read(self) -> None:
        values = {
            Kind.DATE: "2013",
            Kind.QUANTITY: "1",
            Kind.REFERENCE: "Patient/1",
            Kind.STRING: "a",
            Kind.TOKEN: "a",
            Kind.URI: "urn:a",
        }
        for type_, parameters in PARAMETERS.items():
            for name, parameter in parameters.items():
                search = parse(type_, [(name, values[parameter.kind])])
                assert [each.parameter for each in search.criteria] == [parameter]

    @pytest.mark.parametrize(
        ("type_", "name"),
        [
            *(("Observation", "birthdate"), ("Observation", "patient.gender")),
            *(("Patient", "patient.name"), ("Organization", "patient.name")),
            *(("Observation", "_count"), ("Observation", "Date"), ("Observation", "")),
            *(("Observation", "code-value-quantity"), ("Observation", "subject.name")),
        ],
    )
    def test_that_the_type_does_not_have_are_refused(self, type_: str, name: str) -> None:
        assert reason(type_, name, "1") is Reason.UNKNOWN_PARAMETER

    @pytest.mark.parametrize(
        "name",
        [
            *("code:exact", "code:text", "code:", "code:in", "date:not", "value-quantity:not"),
            *("subject:Falk", "subject:not", "value-string:not", "code:not:missing"),
        ],
    )
    def test_with_a_modifier_of_another_kind_are_refused(self, name: str) -> None:
        assert reason("Observation", name, "1") is Reason.UNKNOWN_MODIFIER

    def test_that_are_missing_or_not_say_true_or_false(self) -> None:
        assert reason("Observation", "date:missing", "yes") is Reason.INVALID_VALUE


class TestIssues:
    @given(st.sampled_from(sorted(PARAMETERS["Observation"])), st.text())
    def test_are_all_that_any_value_causes(self, name: str, value: str) -> None:
        found = parse("Observation", [(name, value)])

        assert len(found.criteria) + len(found.issues) == 1

    def test_name_every_parameter_that_is_refused_and_no_value(self) -> None:
        search = parse(
            "Observation",
            [("date", "Jane Doe"), ("code", "a"), ("status:within", "b"), ("x-y", "Jane Doe")],
        )

        assert [criterion.parameter for criterion in search.criteria] == [
            Parameter("code", Kind.TOKEN)
        ]
        assert search.issues == (
            Issue("date", Reason.INVALID_VALUE),
            Issue("status", Reason.UNKNOWN_MODIFIER),
            Issue("", Reason.UNKNOWN_PARAMETER),
        )

    @pytest.mark.parametrize(
        ("asked", "repeated"),
        [
            ("Jane Doe", ""),
            ("JaneDoe", ""),
            ("_has:JaneDoe:patient:code", "_has"),
            ("patient.JaneDoe", ""),
            ("gender:JaneDoe", "gender"),
            ("gender:above", "gender:above"),
            ("code", "code"),
        ],
    )
    def test_name_only_parameters_and_modifiers_of_fhir(self, asked: str, repeated: str) -> None:
        (issue,) = parse("Patient", [(asked, "1")]).issues

        assert issue.parameter == repeated
