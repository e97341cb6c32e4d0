from typing import Any

import pytest

from records.fhir.bundles.patient_mapping import MappedPatient, map_patient
from records.fhir.bundles.same_person import agrees, may_be_one
from records.fhir.r4.strict_json import StrictJSON


def person(given: str = "", family: str = "", birth: str = "", **more: Any) -> MappedPatient:
    name = {"given": given.split(), **({"family": family} if family else {})}
    said = {"name": [name]} if given or family else {}
    return map_patient(StrictJSON(said | ({"birthDate": birth} if birth else {}) | more, ""))


ANNA = person("Anna Maria", "Vogt", "1970-03-05", gender="female")
UNBORN = person("Anna Maria", "Vogt")
TEXT = person(name=[{"text": "Anna Vogt"}])
BARE = person()


@pytest.mark.parametrize(
    ("stored", "now", "joins"),
    [
        # (a) The birth dates are equal, and a given name is common: the same person.
        (ANNA, person("Anna", "Weber", "1970-03-05"), True),
        (ANNA, person("anna", "Vogt", "1970-03-05", gender="male"), True),
        (ANNA, person(birth="1970-03-05", name=[{"text": "Anna Weber"}]), True),
        # (b) The birth dates are equal, but no given name is common: twins.
        (ANNA, person("Berta", "Vogt", "1970-03-05"), False),
        (ANNA, person("", "Vogt", "1970-03-05"), False),
        (ANNA, person(birth="1970-03-05", name=[{"text": "Berta Vogt"}]), False),
        (TEXT, person(name=[{"text": "Berta Vogt"}]), False),
        # (c) A birth date is missing or partial: the same person if family and given name agree.
        (ANNA, UNBORN, True),
        (UNBORN, person("Maria", "Vogt", "1970-03-05"), True),
        (ANNA, person("Anna", "Vogt", "1970"), True),
        (ANNA, person("Anna", "Vogt", "1971"), False),
        (ANNA, TEXT, True),
        (TEXT, TEXT, True),
        (person(name=[{"text": "Anna"}]), person(name=[{"text": "Anna"}]), True),
        (ANNA, person("Anna", "Weber"), False),
        (ANNA, person("Leo", "Vogt"), False),
        (ANNA, person("", "Vogt"), False),
        (ANNA, person(gender="female"), False),
        # (d) The birth dates differ: the same person if the names agree and the dates differ like a typing error.
        (ANNA, person("Anna", "Vogt", "1970-05-03"), True),
        (ANNA, person("Anna", "Vogt", "1970-03-06"), True),
        (ANNA, person("Anna", "Vogt", "1907-03-05"), True),
        (ANNA, person("Anna", "Vogt", "1971-03-06"), False),
        (ANNA, person("Anna", "Weber", "1970-05-03"), False),
        # (e) A record without name, birth date and sex matches any person with the identifier.
        (ANNA, BARE, True),
        (ANNA, person(gender="unknown"), True),
        (BARE, ANNA, True),
    ],
)
def test_join_by_identifier(stored: MappedPatient, now: MappedPatient, joins: bool):
    assert agrees(stored, now, is_same_source=False) is joins


def test_corrected_given_name():
    renamed = person("Berta", "Vogt", "1970-03-05")
    assert agrees(ANNA, renamed, is_same_source=True)


@pytest.mark.parametrize(
    ("now", "may"),
    [
        (person("Anna", "Weber"), True),
        (person("", "Weber", "1970-03-05"), True),
        (person(name=[{"text": "Anna Weber"}]), True),
        (person("Leo", "Vogt"), False),
        (person("Anna", "Vogt", "1971-03-05"), False),
    ],
)
def test_conditional_create(now: MappedPatient, may: bool):
    assert may_be_one(ANNA, now) is may
