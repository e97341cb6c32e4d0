from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.identifiers import (
    MAX_LENGTH,
    IdentifierQuery,
    parse_condition,
    parse_token,
    text_of,
)

MRN = "http://hospital.example/mrn"
# Characters that need no encoding.
SYSTEMS = st.none() | st.from_regex(r"[a-z:/.]{0,20}", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20).filter(
    lambda value: bool(value.strip()) and "\\" not in value
)


def spelt(wanted: IdentifierQuery) -> str:
    """Return an identifier as FHIR writes it in a search."""
    value = wanted.value.replace("|", "\\|")
    return value if wanted.system is None else f"{wanted.system}|{value}"


def as_header(text: str) -> str:
    """Return UTF-8 text as a server decodes headers."""
    return text.encode().decode("latin-1")


class TestCondition:
    @pytest.mark.parametrize(
        ("header", "wanted"),
        [
            (f"identifier={MRN}|M-1", IdentifierQuery(MRN, "M-1")),
            ("identifier=http%3A%2F%2Fhospital.example%2Fmrn%7CM-1", IdentifierQuery(MRN, "M-1")),
            ("identifier=urn:oid:1.2|A%20B", IdentifierQuery("urn:oid:1.2", "A B")),
            ("identifier=urn%3Aoid%3A1.2%7CA+B", IdentifierQuery("urn:oid:1.2", "A B")),
            ("identifier=urn:oid:1.2|A+B", IdentifierQuery("urn:oid:1.2", "A+B")),
            ("identifier=A+B", IdentifierQuery(None, "A+B")),
            ("identifier=|M-1", IdentifierQuery("", "M-1")),
            ("identifier=%7CM-1", IdentifierQuery("", "M-1")),
            ("identifier=M-1", IdentifierQuery(None, "M-1")),
            (r"identifier=A\|B", IdentifierQuery(None, "A|B")),
            (r"identifier=x|A\,B", IdentifierQuery("x", "A,B")),
            ("identifier=x|a|b", IdentifierQuery("x", "a|b")),
            ("identifier=x|100%", IdentifierQuery("x", "100%")),
            (as_header("identifier=x|Zürich-7"), IdentifierQuery("x", "Zürich-7")),
            ("identifier=x%7CZ%C3%BCrich-7", IdentifierQuery("x", "Zürich-7")),
        ],
    )
    def test_is_read_encoded_or_not(self, header: str, wanted: IdentifierQuery) -> None:
        assert parse_condition(text_of(header)) == wanted

    @pytest.mark.parametrize(
        "header",
        [
            pytest.param("", id="nothing"),
            pytest.param("M-1", id="a value alone"),
            pytest.param("identifier", id="no value"),
            pytest.param("identifier=", id="an empty value"),
            pytest.param(f"identifier={MRN}|", id="a system alone"),
            pytest.param("identifier=|", id="a bar alone"),
            pytest.param("identifier=%20", id="a space"),
            pytest.param("name=Jane", id="another parameter"),
            pytest.param("identifier=x|1&name=Jane", id="two parameters"),
            pytest.param("identifier=x|1&identifier=x|2", id="two identifiers"),
            pytest.param("identifier=x|1,x|2", id="one or the other, as FHIR writes it"),
            pytest.param("identifier=x%7C1,|2", id="one or the other, encoded"),
            pytest.param("identifier=1,x|2", id="one of any system, or the other"),
            pytest.param("identifier=x|%00", id="NUL"),
            pytest.param("identifier=x|%FF", id="no UTF-8, encoded"),
            pytest.param("identifier=x|\xff", id="no UTF-8"),
            pytest.param("identifier=x|" + "1" * (MAX_LENGTH + 1), id="too long a value"),
            pytest.param("identifier=" + "x" * (MAX_LENGTH + 1) + "|1", id="too long a system"),
        ],
    )
    def test_is_refused_where_it_is_invalid(self, header: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - The kind does not matter.
            parse_condition(text_of(header))

    @given(SYSTEMS, VALUES)
    def test_has_one_meaning_in_every_encoding(self, system: str | None, value: str) -> None:
        wanted = IdentifierQuery(system, value)

        form = urlencode({"identifier": spelt(wanted)})

        assert parse_condition("identifier=" + quote(spelt(wanted), safe="")) == wanted
        if "%" in form:  # Otherwise a plus may be a plus.
            assert parse_condition(form) == wanted

    @given(SYSTEMS, VALUES.filter(lambda value: not {"%", "&"} & set(value)))
    def test_has_the_same_meaning_without_encoding(self, system: str | None, value: str) -> None:
        wanted = IdentifierQuery(system, value)

        assert parse_condition(text_of(as_header(f"identifier={spelt(wanted)}"))) == wanted


class TestToken:
    @given(SYSTEMS, VALUES)
    def test_has_the_system_and_value_that_were_written(
        self, system: str | None, value: str
    ) -> None:
        wanted = IdentifierQuery(system, value)

        assert parse_token(spelt(wanted)) == wanted

    @pytest.mark.parametrize(
        ("system", "is_met"),
        [(None, True), ("a", True), ("b", False), ("", False)],
        ids=["any", "its", "other", "no"],
    )
    def test_matches_in_the_system_that_it_names(self, system: str | None, is_met: bool) -> None:
        assert IdentifierQuery(system, "1").matches("a", "1") is is_met
        assert not IdentifierQuery(system, "1").matches("a", "2")
