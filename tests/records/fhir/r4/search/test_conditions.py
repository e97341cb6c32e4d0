from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.fhir.r4.search.conditions import Condition, read_condition
from records.fhir.r4.search.parsing import MAX_VALUES
from records.identifiers import IdentifierQuery, text_of

A, B = IdentifierQuery("urn:a", "1"), IdentifierQuery("urn:b", "2")


def is_rejected(type_: str, text: str) -> bool:
    try:
        read_condition(type_, text)
    except ValueError:
        return True
    return False


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("identifier=urn:a|1", Condition((A,))),
        ("identifier=urn:a|1,urn:b|2", Condition((A, B))),
        ("identifier= urn:a|1 , urn:b|2 ", Condition((A, B))),
        ("identifier=urn%3Aa%7C1%2Curn%3Ab%7C2", Condition((A, B))),
        ("identifier=urn:a|1,urn:a|1", Condition((A,))),
        ("Patient?_format=json&identifier=urn:a|1,urn:b|2", Condition((A, B))),
        ("identifier=1,|2", Condition((IdentifierQuery(None, "1"), IdentifierQuery("", "2")))),
        (r"identifier=urn:a|1\,2\|3", Condition((IdentifierQuery("urn:a", "1,2|3"),))),
        (
            "identifier=http://a.example/?id|voilà",
            Condition((IdentifierQuery("http://a.example/?id", "voilà"),)),
        ),
        ("identifier=urn%3Aa%7C1+2", Condition((IdentifierQuery("urn:a", "1 2"),))),
        ("identifier=urn:a|1+2", Condition((IdentifierQuery("urn:a", "1+2"),))),
        ("_id=x,y", Condition(ids=("x", "y"))),
    ],
)
def test_alternatives(text: str, found: Condition):
    assert read_condition("Patient", text) == found


@pytest.mark.parametrize(
    "text",
    [
        *("", "Jane Doe", "name=", "identifier", "identifier=", "identifier=,", "identifier=|"),
        *(
            "identifier=urn:a|",
            "identifier=urn:a|1,",
            "identifier=urn:a|1,urn:b|",
            "_id=",
            "_id=a|x",
        ),
        *("identifier=urn:a|1&hobby=chess", "name=x&birthdate=y", "name:below=x", "_count=1"),
        *("_format=json", "&".join(["name=x"] * 51), "identifier:of-type=a|MR|1"),
        *("Organization?identifier=urn:a|1", "identifier=%FF", "identifier=a%00b"),
        "identifier=" + "x" * 256,
        "identifier=" + ",".join(map(str, range(MAX_VALUES + 1))),
    ],
)
def test_rejects_other_searches(text: str):
    assert is_rejected("Patient", text)


def test_words_do_not_identify_a_resource():
    for text in ("code:text=a", "code=a&category:text=b", "identifier:text=a"):
        assert is_rejected("Observation", text), text


def test_the_order_of_parameters_does_not_matter():
    one, other = (
        "name=Berg&birthdate=1961-04-12",
        "birthdate=1961-04-12&_pretty=true&name=Berg&name=Berg",
    )

    found = read_condition("Patient", one)

    assert len(found.criteria) == 2
    assert found == read_condition("Patient", f"Patient?{other}")


def test_without_a_system():
    assert is_rejected("Organization", "identifier=urn:a|1,|2")


SYSTEMS = st.none() | st.from_regex(r"[a-z:/.]{1,20}", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20).filter(
    lambda value: value.strip() == value != "" and "\\" not in value
)


@given(SYSTEMS, VALUES)
def test_url_encoding(system: str | None, value: str):
    wanted = Condition((IdentifierQuery(system, value),))
    escaped = value
    for sign in "|,$":
        escaped = escaped.replace(sign, f"\\{sign}")
    written = escaped if system is None else f"{system}|{escaped}"

    assert read_condition("Patient", f"identifier={quote(written, safe='')}") == wanted
    if not {"%", "&"} & set(value):
        header = f"identifier={written}".encode().decode("latin-1")
        assert read_condition("Patient", text_of(header)) == wanted
