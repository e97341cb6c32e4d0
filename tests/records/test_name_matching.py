# ruff: noqa: RUF001 - These tests are about letters that look alike.
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from records.name_matching import (
    MAX_PART,
    MAX_SUFFIXES,
    fold,
    is_same_name,
    joined_spellings,
    parts,
    search_words,
    words,
)

NAMES = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))
# Pairs of spellings of the same name, which searches treat as equal.
SPELLINGS = [
    ("Müller", "Mueller"), ("Jürgen Müller", "Juergen Mueller"), ("Jörg", "Joerg"), ("Söder", "Soeder"),
    ("Käthe", "Kaethe"), ("Jäger", "Jaeger"), ("Åge Berg", "Aage Berg"), ("Ågård", "Aagaard"),
    ("Ågård", "Aagård"), ("Kierkegård", "Kierkegaard"), ("Søren", "Soeren"), ("Sørensen", "Soerensen"),
    ("Grønegård", "Groenegaard"), ("Grønegaard", "Groenegård"), ("Kjær", "Kjaer"), ("Kjær", "Kjär"),
    ("Strauß", "Strauss"), ("Größe", "Groesse"), ("Müller", "Muller"), ("Åge", "Age"),
    ("Anne-Marie", "Annemarie"), ("Anne Marie", "Annemarie"), ("Anne-Marie", "Anne Marie"),
    ("Hans-Jürgen", "Hansjuergen"), ("Karl-Heinz Böhm", "Karlheinz Boehm"), ("Marie Luise", "Marieluise"),
    ("Müller-Lüdenscheid", "Mueller Luedenscheid"), ("De Vries", "Devries"), ("Mac Donald", "MacDonald"),
    ("李 小龍", "李小龍"), ("O'Brien", "O Brien"), ("Lena Anne Marie Kowal", "Lena Annemarie Kowal"),
]  # fmt: skip


def finds(asked: str, name: str) -> bool:
    return all(
        any(part.startswith((one.word, one.joined)) for part in parts([name]))
        for one in search_words(asked)
    )


class TestFold:
    @given(NAMES)
    def test_changes_nothing_the_second_time(self, text: str):
        assert fold(fold(text)) == fold(text)

    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Łukasz", "lukasz"),
            ("Strauß", "strauss"),
            ("STRAUẞ", "strauss"),
            ("Søren", "soren"),
            ("İbrahim IŞIK", "ibrahim isik"),
            ("ışık", "isik"),
            ("Þórður", "thordur"),
            ("Nguyễn", "nguyen"),
            ("Ελένη", "ελενη"),
            ("Фёдор", "федор"),
            ("李小龍", "李小龍"),
            ("أَحْمَد", "احمد"),
            ("فاطمة", "فاطمه"),
            ("ＪＡＮＥ", "jane"),
            ("𝒥𝒶𝓃𝑒 №", "jane no"),
            ("김철수", "김철수"),
            ("สุดา", "สุดา"),
            ("हिन्दी", "हिन्दी"),
        ],
    )
    def test_removes_case_and_accents(self, text: str, folded: str):
        assert fold(text) == folded

    def test_gives_one_name_for_every_encoding_of_its_accents(self):
        assert fold("Nu\u0301n\u0303ez") == fold("Núñez") == "nunez"


class TestParts:
    @given(NAMES)
    def test_are_never_empty_and_fit_into_the_index(self, name: str):
        found = parts([name])

        assert found
        assert found == sorted(set(found))
        assert all(0 < len(part) <= MAX_PART and part.split() == [part] for part in found)

    @given(NAMES)
    def test_are_found_by_the_name_itself(self, name: str):
        assert finds(name, name)

    @given(NAMES)
    @example("ᾳ")  # In capitals, the accent of this letter is a letter.
    @example("ŉ")  # This letter contains an apostrophe.
    def test_are_found_in_capitals_and_in_small_letters(self, name: str):
        assert finds(name.upper(), name)
        assert finds(name.lower(), name)
        assert finds(name.casefold(), name)

    def test_of_a_long_text_are_limited_in_number(self):
        name = "".join(chr(0x4E00 + number) for number in range(200))

        assert len(parts([name])) == MAX_SUFFIXES
        assert finds(name[MAX_SUFFIXES - 1 :], name)

    @given(st.lists(NAMES, min_size=1, max_size=4))
    def test_of_several_names_are_those_of_each(self, names: list[str]):
        assert set(parts(names)) == {part for name in names for part in parts([name])}

    @pytest.mark.parametrize(
        ("asked", "name"),
        [
            ("jan", "Jane Doe"),
            ("DOE jane", "Jane Doe"),
            ("lopez", "Ana García-López"),
            ("garcia lopez", "Ana García-López"),
            ("obrien", "Conan O'Brien"),
            ("o’brien", "Conan O'Brien"),  # The apostrophe of word processors.
            ("brien", "Conan O'Brien"),
            ("小龍", "李小龍"),
            ("철수", "김철수"),
            ("ahmed", "Ahmed (called Max)"),
            ("محم", "مُحَمَّد"),
            ("!!!", "!!!"),
        ],
    )
    def test_are_found_by_common_spellings(self, asked: str, name: str):
        assert finds(asked, name)

    @pytest.mark.parametrize("pair", SPELLINGS)
    def test_are_found_by_each_spelling(self, pair: tuple[str, str]):
        one, other = pair

        assert finds(one, other)
        assert finds(other, one)
        assert "".join(words(one)) in joined_spellings(other)

    @given(NAMES, NAMES)
    def test_find_two_names_as_one(self, one: str, other: str):
        assert finds(f"{one} {other}", f"{one} {other}")

    @pytest.mark.parametrize(
        ("asked", "name"),
        [
            ("ane", "Jane Doe"),
            ("janet", "Jane Doe"),
            ("jane smith", "Jane Doe"),
            ("か", "がく"),
            ("anna marie", "Annegret Marie"),
            ("müller", "Miller"),
        ],
    )
    def test_are_not_found_by_other_words(self, asked: str, name: str):
        assert not finds(asked, name)


class TestSameName:
    @pytest.mark.parametrize("pair", [pair for pair in SPELLINGS if not {*"Åä"} & {*"".join(pair)}])
    def test_is_any_spelling(self, pair: tuple[str, str]):
        one, other = pair

        assert is_same_name(one, other)
        assert is_same_name(other, one)

    def test_may_begin_with_the_family_name(self):
        assert is_same_name("Doe, Jane Ann", "Jane Ann Doe")

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Jo Doe", "Joe Doe"),
            ("Anna Maria Vogt", "Maria Anna Vogt"),
            ("Anna Vogt", "Maria Anna Vogt"),
        ],
    )
    def test_is_not_a_similar_one(self, one: str, other: str):
        assert not is_same_name(one, other)
        assert not is_same_name(other, one)
