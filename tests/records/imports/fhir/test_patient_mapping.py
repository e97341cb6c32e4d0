"""What the service keeps of a FHIR Patient."""

from datetime import date

import pytest
from support import fhir
from support.fhir import patient

from records.imports.fhir.elements import Element
from records.imports.fhir.patient_mapping import DATA_ABSENT_REASON, map_patient


def absent(code: str) -> fhir.Resource:
    """Return the extension that gives the reason for an absent value."""
    return {"url": DATA_ABSENT_REASON, "valueCode": code}


class TestMapPatient:
    @pytest.mark.parametrize(
        ("names", "full_name"),
        [
            ([{"text": "Dr. Jane Doe"}], "Dr. Jane Doe"),
            ([{"family": "Doe", "given": ["Jane", "Q."]}], "Jane Q. Doe"),
            ([{"family": "Doe", "given": ["Jane", None]}], "Jane Doe"),
            (
                [
                    {"use": "old", "family": "Old"},
                    {"use": "nickname", "text": "J"},
                    {"use": "usual", "text": "U"},
                ],
                "U",
            ),
            ([{"use": "old", "family": "Old"}, {"use": "official", "family": "New"}], "New"),
            ([{"family": "小龍"}], "小龍"),
            ([{}], ""),
            ([], ""),
        ],
    )
    def test_takes_the_best_name(self, names: list[fhir.Resource], full_name: str) -> None:
        assert map_patient(Element(patient(name=names), "")).full_name == full_name

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
    def test_takes_the_reason_for_an_absent_name_from_the_source(
        self, names: list[fhir.Resource], reason: str | None
    ) -> None:
        assert map_patient(Element(patient(name=names), "")).full_name_absent_reason == reason

    @pytest.mark.parametrize(
        ("text", "whole", "partial"),
        [
            ("1988-04-12", date(1988, 4, 12), None),
            ("1988-04", None, "1988-04"),
            ("1988", None, "1988"),
        ],
    )
    def test_keeps_the_precision_of_a_birth_date(
        self, text: str, whole: date | None, partial: str | None
    ) -> None:
        person = map_patient(Element(patient(birthDate=text), ""))

        assert (person.date_of_birth, person.partial_birth_date) == (whole, partial)
