"""What is made of a bundle before anything is stored."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import fhir
from support.fhir import bundle, condition, encounter, entry, observation, patient, urn

from chassis.problems.problem import Invalid
from records.encounters.statuses import EncounterStatus
from records.imports.fhir import r4
from records.imports.fhir.elements import Element
from records.imports.fhir.encounter_mapping import OURS, Visit, read_visit
from records.imports.fhir.linking import Known, Linked, identify, link_all
from records.imports.fhir.merging import merged
from records.imports.fhir.patient_mapping import DATA_ABSENT_REASON, Person, read_person
from records.imports.fhir.plan import make_plan
from records.imports.fhir.references import (
    ByID,
    ByIdentifier,
    ByURL,
    Contained,
    Reference,
    parse,
    references_in,
    rewritten,
)
from records.partial_dates import Precision, read_date, read_moment

NOTHING_KNOWN = Known({}, {})


def put(made: fhir.Resource, known: Known = NOTHING_KNOWN) -> dict[tuple[str, str], Linked]:
    """Return what becomes of a bundle, by types and keys; ids are told by these, too, so that runs
    can be compared.
    """
    plan = make_plan(json.dumps(made).encode())
    ids = iter(sorted((entry.type, entry.key) for entry in plan.entries))
    identified = identify(plan, known, lambda: uuid5(NAMESPACE_URL, "".join(next(ids))))
    return {
        (linked.entry.type, linked.entry.key): linked
        for linked in link_all(plan, known, identified)
    }


def shape(stored: Mapping[tuple[str, str], Linked]) -> dict[tuple[str, str], tuple[Any, ...]]:
    """Return all that is to be stored."""
    return {
        key: (linked.id, linked.patient_id, linked.encounter_id, linked.body, linked.entry.mapped)
        for key, linked in stored.items()
    }


class TestOrder:
    @given(st.integers(1, 30), st.integers(0, 2**32))
    @settings(max_examples=50, deadline=None)
    def test_says_nothing(self, more: int, seed: int) -> None:
        made = fhir.large(5 + more)

        assert shape(put(fhir.shuffled(made, seed))) == shape(put(made))

    @given(
        st.permutations(range(5)),
        st.integers(0, 4),
        st.sampled_from(["subject", "resourceType", "status"]),
    )
    @settings(max_examples=50, deadline=None)
    def test_says_nothing_of_what_is_broken_either(
        self, order: list[int], index: int, member: str
    ) -> None:
        made = fhir.small()
        made["entry"][index]["resource"].pop(member, None)

        def rules(entries: list[fhir.Resource]) -> set[tuple[int, str, str]] | None:
            try:
                put(made | {"entry": entries})
            except Invalid as refusal:
                errors = [error.pointer.split("/", 3) for error in refusal.errors]
                return {
                    (made["entry"].index(entries[int(pointer[2])]), pointer[3], error.rule)
                    for pointer, error in zip(errors, refusal.errors, strict=True)
                }
            return None

        assert rules([made["entry"][place] for place in order]) == rules(made["entry"])


class TestReferences:
    @pytest.mark.parametrize(
        ("text", "reference"),
        [
            ("urn:uuid:1", ByURL("urn:uuid:1")),
            ("http://x.org/fhir/Patient/1", ByURL("http://x.org/fhir/Patient/1")),
            ("http://x.org/fhir/Patient/1/_history/2", ByURL("http://x.org/fhir/Patient/1")),
            ("Patient/1", ByID("Patient", "1")),
            ("Patient/1/_history/2", ByID("Patient", "1")),
            ("#inner", Contained("inner")),
            ("#", Contained("")),
            ("Practitioner?identifier=urn:x|1", ByIdentifier("Practitioner", "urn:x", "1")),
            (
                "Practitioner?identifier=http%3A%2F%2Fx%7C1",
                ByIdentifier("Practitioner", "http://x", "1"),
            ),
            ("Practitioner?identifier=1", ByIdentifier("Practitioner", None, "1")),
            ("Practitioner?identifier=urn:x|", None),
            ("Practitioner?identifier=urn:x|1&active=true", None),
            ("Practitioner?name=x", None),
            ("Nobody?identifier=urn:x|1", None),
            ("Nobody/1", None),
            ("Jane Doe", None),
            ("", None),
        ],
    )
    def test_say_what_they_mean(self, text: str, reference: Reference | None) -> None:
        assert parse(text) == reference

    def test_are_found_wherever_they_stand_and_only_there(self) -> None:
        resource = {
            "a": [{"reference": "Patient/1"}, {"b": {"reference": 'Patient/\u00e4"\\'}}],
            "text": 'say "reference": "Patient/2"',
            'x"reference': "Patient/3",
            "reference": {"reference": "Patient/4"},
        }

        for text in (
            json.dumps(resource),
            json.dumps(resource, indent=1),
            json.dumps(resource, separators=(",", ":")),
        ):
            assert references_in(text.encode()) == {"Patient/1", 'Patient/\u00e4"\\', "Patient/4"}

    def test_are_rewritten_and_nothing_else(self) -> None:
        text = (
            b'{"a": {"reference" : "Patient/1"}, "n": 1.50, '
            b'"t": "\\"reference\\": \\"Patient/1\\"", "reference": "Patient/2"}'
        )

        assert rewritten(text, {"Patient/1": "Patient/x"}) == text.replace(
            b'"reference" : "Patient/1"', b'"reference":"Patient/x"'
        )

    def test_that_lead_to_a_patient_over_others_link_to_the_patient(self) -> None:
        provenance = {"resourceType": "Provenance", "target": [{"reference": urn(2)}]}
        farther = {"resourceType": "Provenance", "target": [{"reference": urn(3)}]}
        stored = put(
            bundle(
                entry(farther, urn(4)),
                entry(provenance, urn(3)),
                entry(condition(), urn(2)),
                entry(patient(), urn(1)),
            )
        )

        assert len({linked.patient_id for linked in stored.values()}) == 1

    def test_to_several_patients_link_to_none(self) -> None:
        both = {
            "resourceType": "Provenance",
            "target": [{"reference": urn(1)}, {"reference": urn(2)}],
        }
        stored = put(
            bundle(entry(both, urn(3)), entry(patient("1"), urn(1)), entry(patient("2"), urn(2)))
        )

        assert stored["Provenance", f"url|{urn(3)}"].patient_id is None

    def test_of_what_all_share_link_to_nobody(self) -> None:
        role = {"resourceType": "Group", "member": [{"entity": {"reference": urn(1)}}]}
        stored = put(bundle(entry(role, urn(2)), entry(patient(), urn(1))))

        assert stored["Group", f"url|{urn(2)}"].patient_id is None

    def test_to_one_encounter_anywhere_link_to_it(self) -> None:
        claim = {
            "resourceType": "Claim",
            "patient": {"reference": urn(1)},
            "item": [{"encounter": [{"reference": urn(3)}]}],
        }
        visit = encounter(participant=[])
        stored = put(bundle(entry(claim, urn(2)), entry(patient(), urn(1)), entry(visit, urn(3))))

        claims, visits = stored["Claim", f"url|{urn(2)}"], stored["Encounter", f"url|{urn(3)}"]
        assert claims.encounter_id == visits.id

    def test_a_finding_without_subject_is_its_encounters(self) -> None:
        finding = observation()
        del finding["subject"]
        stored = put(
            bundle(
                entry(finding, urn(2)),
                entry(encounter(participant=[]), urn(3)),
                entry(patient(), urn(1)),
            )
        )

        assert len({linked.patient_id for linked in stored.values()}) == 1


class TestDates:
    @pytest.mark.parametrize(
        ("text", "day", "precision"),
        [
            ("1988", date(1988, 1, 1), Precision.YEAR),
            ("1988-04", date(1988, 4, 1), Precision.MONTH),
            ("1988-04-12", date(1988, 4, 12), Precision.DAY),
        ],
    )
    def test_end_where_the_source_ends(self, text: str, day: date, precision: Precision) -> None:
        assert read_date(text) == (day, precision)

    @pytest.mark.parametrize(
        "text", ["", "88", "1988-4", "1988-13", "1988-02-30", "0000", "1988-04-12T00:00:00Z"]
    )
    def test_that_are_none_are_refused(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - That is all it says.
            read_date(text)

    @pytest.mark.parametrize(
        ("text", "start", "end"),
        [
            (
                "2011",
                datetime(2011, 1, 1, tzinfo=UTC),
                datetime(2011, 12, 31, 23, 59, 59, tzinfo=UTC),
            ),
            (
                "2012-02",
                datetime(2012, 2, 1, tzinfo=UTC),
                datetime(2012, 2, 29, 23, 59, 59, tzinfo=UTC),
            ),
            (
                "2011-12-13",
                datetime(2011, 12, 13, tzinfo=UTC),
                datetime(2011, 12, 13, 23, 59, 59, tzinfo=UTC),
            ),
            (
                "2011-12-13T22:28:27.5+01:00",
                datetime(2011, 12, 13, 21, 28, 27, 500_000, tzinfo=UTC),
                datetime(2011, 12, 13, 21, 28, 27, 500_000, tzinfo=UTC),
            ),
            (
                "2016-12-31T23:59:60Z",
                datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC),
                datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC),
            ),
        ],
    )
    def test_name_a_moment_where_they_begin_and_one_where_they_end(
        self, text: str, start: datetime, end: datetime
    ) -> None:
        assert (read_moment(text), read_moment(text, is_end=True)) == (start, end)

    @pytest.mark.parametrize(
        "text",
        [
            "2011-12-13T22:28:27",
            "2011-12-13T22:28Z",
            "2011-12-13 22:28:27Z",
            "0001-01-01T00:00:00+14:00",
            "0001-01-01T00:00:00Z",
            "0001",
            "9999-12-31T23:59:59.999999Z",
            "now",
        ],
    )
    def test_without_a_zone_or_outside_of_the_calendar_are_no_moment(self, text: str) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - That is all it says.
            read_moment(text)


def absent(code: str) -> fhir.Resource:
    """Return the extension that says why something is not there."""
    return {"url": DATA_ABSENT_REASON, "valueCode": code}


class TestPerson:
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
    def test_is_called_by_the_best_of_its_names(
        self, names: list[fhir.Resource], full_name: str
    ) -> None:
        assert read_person(Element(patient(name=names), "")).full_name == full_name

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
    def test_without_a_name_says_why_as_far_as_the_source_does(
        self, names: list[fhir.Resource], reason: str | None
    ) -> None:
        assert read_person(Element(patient(name=names), "")).full_name_absent_reason == reason

    @pytest.mark.parametrize(
        ("text", "whole", "partial"),
        [
            ("1988-04-12", date(1988, 4, 12), None),
            ("1988-04", None, "1988-04"),
            ("1988", None, "1988"),
        ],
    )
    def test_a_birth_date_keeps_its_precision(
        self, text: str, whole: date | None, partial: str | None
    ) -> None:
        person = read_person(Element(patient(birthDate=text), ""))

        assert (person.date_of_birth, person.partial_birth_date) == (whole, partial)


class TestVisit:
    def test_every_status_of_r4_is_one_of_ours(self) -> None:
        assert set(OURS) | {"unknown"} == set(r4.STATUSES["Encounter"])
        assert set(OURS.values()) == set(EncounterStatus)

    @pytest.mark.parametrize(
        ("code", "ours"),
        [
            ("AMB", "AMB"),
            ("IMP", "IMP"),
            ("emer", "EMER"),
            ("inpatient", "IMP"),
            ("of-our-own", "AMB"),
        ],
    )
    def test_a_class_is_one_of_ours(self, code: str, ours: str) -> None:
        assert read_visit(Element(encounter(**{"class": {"code": code}}), "")).class_code == ours

    @pytest.mark.parametrize(
        ("more", "said"),
        [
            ({"reasonCode": [{"text": "Cough"}]}, "Cough"),
            (
                {"reasonCode": [{"coding": [{"code": "1"}, {"code": "2", "display": "Fever"}]}]},
                "Fever",
            ),
            ({}, "Check up"),
            ({"type": []}, "Not stated"),
        ],
    )
    def test_the_complaint_is_what_brought_the_patient(
        self, more: fhir.Resource, said: str
    ) -> None:
        assert read_visit(Element(encounter(**more), "")).chief_complaint == said


class TestMerging:
    BEFORE = read_person(Element(patient(), ""))
    VISIT = read_visit(Element(encounter(), ""))

    def test_takes_what_the_source_changed_and_keeps_what_was_changed_here(self) -> None:
        here = Person(**{**_fields(self.BEFORE), "full_name": "Changed Here"})
        now = Person(**{**_fields(self.BEFORE), "gender": "other"})

        found = merged(here, self.BEFORE, now)

        assert (found.full_name, found.gender) == ("Changed Here", "other")

    def test_keeps_identifiers_that_somebody_here_added_and_drops_those_the_source_dropped(
        self,
    ) -> None:
        added = {"system": "urn:insurer", "value": "7"}
        here = Person(**{**_fields(self.BEFORE), "identifiers": (*self.BEFORE.identifiers, added)})
        now = Person(**{**_fields(self.BEFORE), "identifiers": self.BEFORE.identifiers[:1]})

        assert merged(here, self.BEFORE, now).identifiers == (self.BEFORE.identifiers[0], added)

    def test_of_somebody_who_was_registered_takes_what_the_source_knows(self) -> None:
        mrn, insurer = {"system": "urn:mrn", "value": "1"}, {"system": "urn:insurer", "value": "7"}
        here = Person("Registered", date(1988, 4, 12), None, "female", (mrn, insurer), ())
        now = Person("Imported", None, "1988", None, (mrn,), ({"family": "Imported"},))

        found = merged(here, None, now)

        assert found == Person("Imported", None, "1988", "female", (mrn, insurer), now.names)

    def test_of_a_source_without_a_name_keeps_the_name_that_is_known_here(self) -> None:
        nameless = read_person(Element(patient(name=[]), ""))
        here = Person(
            **{**_fields(nameless), "full_name": "Jane Doe", "full_name_absent_reason": None}
        )
        masked = Person(**{**_fields(nameless), "full_name_absent_reason": "masked"})

        for before in (None, nameless):
            found = merged(here, before, masked)
            assert (found.full_name, found.full_name_absent_reason) == ("Jane Doe", None)

    def test_takes_a_name_away_where_the_source_does(self) -> None:
        found = merged(self.BEFORE, self.BEFORE, read_person(Element(patient(name=[]), "")))

        assert (found.full_name, found.full_name_absent_reason) == ("", "unknown")

    def test_knows_one_birth_date_only(self) -> None:
        before = Person("A", None, "1988", None, (), ())
        here = Person("A", date(1988, 4, 12), None, None, (), ())

        assert merged(here, before, before) == here
        assert merged(here, before, Person("A", None, "1989", None, (), ())).date_of_birth is None

    def test_leaves_no_visit_that_ends_before_it_starts(self) -> None:
        later = datetime(2030, 1, 1, tzinfo=UTC)
        here = Visit(**{**_fields(self.VISIT), "start": later, "end": None})
        now = Visit(**{**_fields(self.VISIT), "end": datetime(2012, 1, 1, tzinfo=UTC)})

        assert merged(here, self.VISIT, now).is_in_order


def _fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


class TestTables:
    def test_know_no_type_that_r4_does_not(self) -> None:
        named = {*r4.SHARED, *r4.PATIENT_FIELD, *r4.PATIENT_REQUIRED, *r4.STATUSES, *r4.CHOICES}

        assert named <= r4.RESOURCE_TYPES
        assert set(r4.PATIENT_FIELD) >= r4.PATIENT_REQUIRED
        assert not r4.SHARED & set(r4.PATIENT_FIELD)
