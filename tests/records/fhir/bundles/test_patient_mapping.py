from datetime import date
from typing import Any

import pytest
from support import fhir
from support.fhir import patient

from records.fhir.bundles.patient_mapping import (
    DATA_ABSENT_REASON,
    MARITAL_STATUS,
    MappedPatient,
    StoredJSON,
    map_patient,
)
from records.fhir.r4.strict_json import StrictJSON

OLD = {"use": "old", "family": "Old"}
# Invalid elements of a FHIR patient, which an import does not store.
BROKEN: list[fhir.Resource] = [
    {"active": "yes"},
    {"deceasedBoolean": "no"},
    {"telecom": {"value": "1"}},
    {"telecom": ["555", {"value": 5}, {"value": " "}, {"value": "1" * 256}, {"system": "phone"}]},
    {"telecom": [{"value": "1", "system": "pigeon"}, {"value": "1", "use": "sometimes"}]},
    {"address": [{"use": "home"}, {"city": 5}, {"city": " "}, {"line": "x"}, {"line": [5]}]},
    {"address": [{"city": "x" * 101}, {"line": ["x" * 201]}, {"line": ["x"] * 11}]},
    {"address": [{"postalCode": "1" * 21}, {"city": "x", "use": "sometimes"}]},
    {"communication": [{"language": {"text": "Spanish"}}, {"preferred": True}]},
    {"communication": [{"language": {"coding": [{"code": "not a tag"}]}}]},
    {"maritalStatus": {"text": "x" * 101}},
    {"maritalStatus": "M"},
]


def absent(code: str) -> fhir.Resource:
    return {"url": DATA_ABSENT_REASON, "valueCode": code}


def without_nothing(stored: StoredJSON) -> dict[str, object]:
    return {name: value for name, value in stored.items() if value}


def mapped(**more: Any) -> MappedPatient:
    return map_patient(StrictJSON(patient(**more), ""))


@pytest.mark.parametrize(
    ("names", "full_name"),
    [
        ([{"text": "Dr. Jane Doe"}], "Dr. Jane Doe"),
        ([{"family": "Doe", "given": ["Jane", "Q."]}], "Jane Q. Doe"),
        ([{"family": "Doe", "given": ["Jane", None]}], "Jane Doe"),
        ([OLD, {"use": "nickname", "text": "J"}, {"use": "usual", "text": "U"}], "U"),
        ([OLD, {"use": "official", "family": "New"}], "New"),
        ([{"family": "小龍"}], "小龍"),
        ([{}], ""),
        ([], ""),
    ],
)
def test_preferred_name(names: list[fhir.Resource], full_name: str):
    assert mapped(name=names).full_name == full_name


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ([], "unknown"),
        ([{"prefix": ["Dr."]}], "unknown"),
        ([{"extension": [absent("asked-declined")]}], "asked-declined"),
        ([{}, {"_text": {"extension": [{"url": "urn:x"}, absent("masked")]}}], "masked"),
        ([{"_family": {"extension": [absent("temp-unknown")]}}], "temp-unknown"),
        ([{"extension": [absent("not-a-number")]}], "unknown"),
        ([{"extension": [absent("masked")]}, {"text": "Jane Doe"}], None),
    ],
)
def test_absent_name(names: list[fhir.Resource], reason: str | None):
    assert mapped(name=names).full_name_absent_reason == reason


def test_birth_date_precision():
    for text in ("1988-04-12", "1988-04", "1988"):
        person = mapped(birthDate=text)
        is_whole = len(text) == len("1988-04-12")
        whole, partial = (date(1988, 4, 12), None) if is_whole else (None, text)
        assert (person.date_of_birth, person.partial_birth_date) == (whole, partial)


def test_details():
    number = {"system": "phone", "value": "555-929-9025", "use": "home"}
    spanish = {"coding": [{"code": "es"}], "text": "Spanish"}
    street = {"line": ["586 Hill Ranch", None], "city": "Fall River", "postalCode": "02720"}
    status = {"coding": [{"system": MARITAL_STATUS, "code": "M"}], "text": "Married"}

    person = mapped(
        active=False,
        telecom=[number | {"rank": 1}],
        address=[street],
        maritalStatus=status,
        communication=[{"language": spanish, "preferred": True}],
    )

    assert (person.active, person.marital_status, person.telecom) == (False, "M", [number])
    assert [without_nothing(address) for address in person.address] == [
        {"line": ["586 Hill Ranch"], "city": "Fall River", "postal_code": "02720"}
    ]
    assert person.communication == [{"language": "es", "preferred": True}]


def test_absent_or_invalid_values():
    person = mapped()

    assert (person.active, person.deceased, person.marital_status) == (None, None, None)
    assert (person.telecom, person.address, person.communication) == ([], [], [])
    for broken in BROKEN:
        assert mapped(**broken) == person, broken


def test_long_lists_are_cut():
    numbers = [{"value": str(number)} for number in range(30)]
    cities = [{"city": str(number)} for number in range(30)]

    person = mapped(telecom=numbers, address=cities)

    assert [contact["value"] for contact in person.telecom] == [str(n) for n in range(20)]
    assert [address["city"] for address in person.address] == [str(n) for n in range(10)]


def test_marital_status_text():
    local = {"coding": [{"system": "urn:local", "code": "7"}]}
    shown = {"coding": [{"code": "7", "display": "Married"}], "text": "x" * 101}
    for status, kept in (
        ({"text": "Handfasted"}, "Handfasted"),
        (local | {"text": "Married"}, "Married"),
        (local, "7"),
        (shown, "Married"),
    ):
        assert mapped(maritalStatus=status).marital_status == kept


def test_death_without_time():
    for text, kept in {
        "2008-12-14T03:11:33+00:00": "2008-12-14T03:11:33+00:00",
        "2008-12": "2008-12",
        "2008-13-45": True,
        "9998-01-01": True,
        "unknown": True,
    }.items():
        assert mapped(deceasedDateTime=text).deceased == kept, text
    for is_dead in (True, False):
        assert mapped(deceasedBoolean=is_dead).deceased is is_dead
