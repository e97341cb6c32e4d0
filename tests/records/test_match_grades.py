from dataclasses import fields
from datetime import date
from itertools import product
from typing import Any

import pytest

from records.patients.rows import PatientRow
from records.patients.search.placeholders import has_placeholder
from records.patients.search.scoring import POSSIBLE, Grade, Person, grade_of, score_of

FAMILIES = ("Kraft", "Vogt", "Müller", "García López", "Lund")
# Given names of twins, who have the same family name, birth date and sex.
TWINS = (
    ("Elena", "Lena"), ("Lea", "Lena"), ("Anna", "Anne"), ("Mia", "Maja"), ("Marie", "Maria"),
    ("Anna", "Maria Anna"), ("Maria", "Maria Anna"), ("Anna Maria", "Maria Anna"), ("Jo", "Joe"),
    ("Max", "Maxim"), ("Tim", "Tom"), ("Ole", "Ola"), ("Hans", "Hannes"), ("Jan", "Jannis"),
    ("J.", "Jane"), ("J.", "J."), ("Anne Marie", "Anne"), ("Ann-Katrin", "Anne-Katrin"),
    ("Christian", "Christina"), ("Mohamed", "Mohammed"),
)  # fmt: skip
SIBLINGS = (
    ("Elena", "Lena"),
    ("Karl", "Karla"),
    ("Anna", "Anna"),
    ("Peter", "Petra"),
    ("Ida", "Ada"),
)
BORN_LATER = (
    "2016-03-02",
    "2015-02-03",
    "2015-03-12",
    "2014-12-24",
    "2015-04-02",
    "2015-03",
    "2015",
)
SLIPS = (
    ("Lena Kraft", "Lena Krafft"), ("Lena Kraft", "Lean Kraft"), ("Thomas Schmidt", "Tomas Schmidt"),
    ("Thomas Schmidt", "Thomas Schmitt"), ("Katherine Meyer", "Catherine Meyer"),
    ("Katherine Meyer", "Katherine Meier"), ("Sofia Lindqvist", "Sofia Lindquist"),
    ("Philipp Braun", "Philip Braun"), ("Jon Smith", "John Smith"), ("Sara Cohen", "Sarah Cohen"),
)  # fmt: skip
PLACEHOLDERS = (
    "Baby Boy Kraft", "Kraft, Baby Girl", "BabyBoy Kraft", "Boy Kraft", "Newborn Kraft", "Twin A Kraft",
    "Unknown Kraft", "Unknown Unknown", "Unbekannt Kraft", "N. N.", "Lena Unbekannte", "No Name",
    "XXX Kraft", "Patient 999", "999-999-9999", "Inconnu Kraft", "Desconocida Kraft", "Kraft 0000",
    "Anonymous", "Unidentified Male",
)  # fmt: skip
DATES = ("1900-01-01", "1901-01-01", "1899-12-31", "1800-01-01", "1970-01-01", "1111-11-11", "1753-01-01",
         "9999-12-31")  # fmt: skip
BIRTH = "2015-03-02"
# Pairs of spellings of the same name.
SPELLINGS = (
    ("Lena {}", "lena {}"), ("Lena {}", "{}, Lena"), ("Anne-Marie {}", "Annemarie {}"),
    ("Anne-Marie {}", "Anne Marie {}"), ("Jürgen {}", "Juergen {}"), ("Åge {}", "Aage {}"),
    ("Søren {}", "Soeren {}"), ("Conan O'{}", "Conan O`{}"), ("José Luis {}", "JOSE LUIS {}"),
    ("John F. {}", "John F {}"),
)  # fmt: skip


def grade(stored: str, asked: str, born: str = BIRTH, asked_born: str = BIRTH) -> Grade | None:
    """Return the grade of a match between two female persons, if no other patient is a candidate."""
    given: dict[str, Any] = {field.name: None for field in fields(PatientRow)}
    known = {"full_name": stored, "date_of_birth": date.fromisoformat(born), "gender": "female"}
    row = PatientRow(**given | known)
    person = Person((asked,), asked_born, "female").without_placeholders()
    score = score_of(person, row)
    return grade_of(person, row, score, is_alone=True) if score >= POSSIBLE else None


def uncertain_pairs() -> list[tuple[str, ...]]:
    """Return 300 pairs of names of two people who are different, or might be."""
    twins = [
        (f"{one} {name}", f"{other} {name}") for (one, other), name in product(TWINS, FAMILIES)
    ]
    siblings = [
        (f"{one} Kraft", f"{other} Kraft", BIRTH, born)
        for (one, other), born in product(SIBLINGS, BORN_LATER)
    ]
    renamed = [
        (f"{given} {one}", f"{given} {other}")
        for given, one, other in product(("Lena", "Maria Anna"), FAMILIES, FAMILIES)
        if one != other
    ] + [("Lena Kraft", f"Lena {family}-Kraft") for family in FAMILIES]
    twice = [(name, name) for name in PLACEHOLDERS]
    undated = [
        (f"{given} {family}", f"{given} {family}", born, born)
        for given, family, born in product(("John", "Ana"), FAMILIES, DATES)
    ]
    slips = [*SLIPS, *((other, one) for one, other in SLIPS)]
    return [*twins, *siblings, *renamed, *twice, *undated, *slips]


class TestOfPairs:
    def test_none_of_300_pairs_of_others_is_certain(self):
        pairs = uncertain_pairs()

        certain = [pair for pair in pairs if grade(*pair) is Grade.CERTAIN]

        assert len(pairs) == 300
        assert certain == []

    def test_95_of_100_with_equal_names_and_birth_date_are_certain(self):
        families = (*FAMILIES, "Nguyễn", "de la Cruz", "Sørensen", "Al-Masri", "Łukasz")
        pairs = [
            (one.format(family), other.format(family))
            for (one, other), family in product(SPELLINGS, families)
        ]

        others = [pair for pair in pairs if grade(*pair) is not Grade.CERTAIN]

        assert len(pairs) == 100
        assert len(others) <= 5, others


def test_a_name_in_a_script_without_spaces_can_be_certain():
    assert grade("李小龍", "李小龍") is Grade.CERTAIN
    assert grade("Lena", "Lena") is Grade.PROBABLE  # The person may be either twin.


@pytest.mark.parametrize("name", ["Lena Kraft", "John F. Lund", "Noemi Boyd", "Ann Nunn"])
def test_a_name_is_no_placeholder(name: str):
    assert not has_placeholder(name)


def test_placeholders_have_no_weight():
    person = Person(("Unknown Kraft",), "1900-01-01", "", ("homeless",), "99999")

    assert [one.word for one in person.words] == ["kraft"]
    assert person.without_placeholders() == Person(("Unknown Kraft",))
