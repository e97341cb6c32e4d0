# ruff: noqa: RUF001 - These tests are about letters that look alike.
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from records.name_matching import MAX_PART, MAX_SUFFIXES, fold, parts, words

NAMES = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))


def finds(asked: str, name: str) -> bool:
    """Whether a search for `asked` finds a person called `name`."""
    return all(any(part.startswith(word) for part in parts([name])) for word in words(asked))


class TestFold:
    @given(NAMES)
    def test_changes_nothing_the_second_time(self, text: str) -> None:
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
    def test_removes_case_and_accents(self, text: str, folded: str) -> None:
        assert fold(text) == folded

    def test_gives_one_name_for_every_encoding_of_its_accents(self) -> None:
        assert fold("Nu\u0301n\u0303ez") == fold("Núñez") == "nunez"


class TestParts:
    @given(NAMES)
    def test_are_never_empty_and_fit_into_the_index(self, name: str) -> None:
        found = parts([name])

        assert found
        assert found == sorted(set(found))
        assert all(0 < len(part) <= MAX_PART and part.split() == [part] for part in found)

    @given(NAMES)
    def test_are_found_by_the_name_itself(self, name: str) -> None:
        assert finds(name, name)

    @given(NAMES)
    @example("ᾳ")  # Its accent is a letter in capitals.
    @example("ŉ")  # Which holds an apostrophe.
    def test_are_found_in_capitals_and_in_small_letters(self, name: str) -> None:
        assert finds(name.upper(), name)
        assert finds(name.lower(), name)
        assert finds(name.casefold(), name)

    def test_of_a_long_text_are_limited_in_number(self) -> None:
        name = "".join(chr(0x4E00 + number) for number in range(200))

        assert len(parts([name])) == MAX_SUFFIXES
        assert finds(name[MAX_SUFFIXES - 1 :], name)

    @given(st.lists(NAMES, min_size=1, max_size=4))
    def test_of_several_names_are_those_of_each(self, names: list[str]) -> None:
        assert set(parts(names)) == {part for name in names for part in parts([name])}

    @pytest.mark.parametrize(
        ("asked", "name"),
        [
            ("jan", "Jane Doe"),
            ("DOE jane", "Jane Doe"),
            ("lopez", "Ana García-López"),
            ("garcia lopez", "Ana García-López"),
            ("obrien", "Conan O'Brien"),
            ("o’brien", "Conan O'Brien"),  # As word processors write it.
            ("brien", "Conan O'Brien"),
            ("小龍", "李小龍"),
            ("철수", "김철수"),
            ("ahmed", "Ahmed (called Max)"),
            ("محم", "مُحَمَّد"),
            ("!!!", "!!!"),
        ],
    )
    def test_are_found_by_common_spellings(self, asked: str, name: str) -> None:
        assert finds(asked, name)

    @pytest.mark.parametrize(
        ("asked", "name"),
        [("ane", "Jane Doe"), ("janet", "Jane Doe"), ("jane smith", "Jane Doe"), ("か", "がく")],
    )
    def test_are_not_found_by_other_words(self, asked: str, name: str) -> None:
        assert not finds(asked, name)
