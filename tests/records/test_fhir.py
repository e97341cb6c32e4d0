"""What is made of a bundle before anything is stored."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import fhir
from support.fhir import MRN, bundle, condition, encounter, entry, observation, patient, urn

from chassis.problems.problem import Invalid
from records.encounters.statuses import EncounterStatus
from records.imports.fhir import r4
from records.imports.fhir.bundle import parse_bundle
from records.imports.fhir.elements import Element
from records.imports.fhir.encounter_mapping import STATUS_BY_SOURCE, map_encounter
from records.imports.fhir.linking import Resource, Stored, StoredResource, assign_ids, link
from records.imports.fhir.merging import merge_encounter, merge_patient
from records.imports.fhir.patient_mapping import DATA_ABSENT_REASON, MappedPatient, map_patient
from records.imports.fhir.references import (
    ByID,
    ByIdentifier,
    ByURL,
    Contained,
    Reference,
    find_references,
    parse_reference,
    rewrite_references,
)
from records.partial_dates import Precision, read_date, read_moment

NOTHING_STORED = Stored({}, {})


def resources_of(
    made: fhir.Resource, stored: Stored = NOTHING_STORED
) -> dict[tuple[str, str], Resource]:
    """Return the resources of a bundle by type and source key. Their ids are made of these, so that
    runs can be compared.
    """
    parsed = parse_bundle(json.dumps(made).encode())
    ids = iter(sorted(entry.key for entry in parsed.entries))
    resources = assign_ids(parsed, stored, lambda: uuid5(NAMESPACE_URL, "".join(next(ids))))
    link(parsed, stored, resources)
    return {resource.entry.key: resource for resource in resources}


def stored_values(
    resources: Mapping[tuple[str, str], Resource],
) -> dict[tuple[str, str], tuple[Any, ...]]:
    """Return all values that the database would store."""
    return {
        key: (one.id, one.patient_id, one.encounter_id, one.body, one.entry.mapped)
        for key, one in resources.items()
    }


class TestOrder:
    @given(st.integers(1, 30), st.integers(0, 2**32))
    @settings(max_examples=50, deadline=None)
    def test_says_nothing(self, more: int, seed: int) -> None:
        made = fhir.large(5 + more)

        assert stored_values(resources_of(fhir.shuffled(made, seed))) == stored_values(
            resources_of(made)
        )

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
                resources_of(made | {"entry": entries})
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
        assert parse_reference(text) == reference

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
            assert find_references(text.encode()) == {"Patient/1", 'Patient/\u00e4"\\', "Patient/4"}

    def test_are_rewritten_and_nothing_else(self) -> None:
        text = (
            b'{"a": {"reference" : "Patient/1"}, "n": 1.50, '
            b'"t": "\\"reference\\": \\"Patient/1\\"", "reference": "Patient/2"}'
        )

        assert rewrite_references(text, {"Patient/1": "Patient/x"}) == text.replace(
            b'"reference" : "Patient/1"', b'"reference":"Patient/x"'
        )

    def test_that_lead_to_a_patient_over_others_link_to_the_patient(self) -> None:
        provenance = {"resourceType": "Provenance", "target": [{"reference": urn(2)}]}
        farther = {"resourceType": "Provenance", "target": [{"reference": urn(3)}]}
        stored = resources_of(
            bundle(
                entry(farther, urn(4)),
                entry(provenance, urn(3)),
                entry(condition(), urn(2)),
                entry(patient(), urn(1)),
            )
        )

        assert len({one.patient_id for one in stored.values()}) == 1

    def test_lead_to_a_patient_in_the_database_in_any_order_of_the_entries(self) -> None:
        stored_condition = ByURL(urn(1))
        stored = Stored(
            {}, {stored_condition: [StoredResource("Condition", UUID(int=1), UUID(int=2))]}
        )
        first = {"resourceType": "Provenance", "target": [{"reference": urn(1)}]}
        second = {"resourceType": "Provenance", "target": [{"reference": urn(2)}]}
        entries = [entry(first, urn(2)), entry(second, urn(3))]

        for ordered in (entries, entries[::-1]):
            resources = resources_of(bundle(*ordered), stored)
            assert {one.patient_id for one in resources.values()} == {UUID(int=2)}

    def test_by_the_search_of_an_entry_that_does_not_match_it_are_unknown(self) -> None:
        search = f"Patient?identifier={MRN}|7"
        unmatched = entry(patient("1"), urn(1), ifNoneExist=f"identifier={MRN}|7")

        with pytest.raises(Invalid) as refused:
            resources_of(bundle(unmatched, entry(condition(search), urn(2))))

        assert [(error.pointer, error.rule) for error in refused.value.errors] == [
            ("/entry/1/resource/subject/reference", "unknown-reference")
        ]

    def test_to_several_patients_link_to_none(self) -> None:
        both = {
            "resourceType": "Provenance",
            "target": [{"reference": urn(1)}, {"reference": urn(2)}],
        }
        stored = resources_of(
            bundle(entry(both, urn(3)), entry(patient("1"), urn(1)), entry(patient("2"), urn(2)))
        )

        assert stored["Provenance", f"url|{urn(3)}"].patient_id is None

    def test_of_what_all_share_link_to_nobody(self) -> None:
        role = {"resourceType": "Group", "member": [{"entity": {"reference": urn(1)}}]}
        stored = resources_of(bundle(entry(role, urn(2)), entry(patient(), urn(1))))

        assert stored["Group", f"url|{urn(2)}"].patient_id is None

    def test_to_one_encounter_anywhere_link_to_it(self) -> None:
        claim = {
            "resourceType": "Claim",
            "patient": {"reference": urn(1)},
            "item": [{"encounter": [{"reference": urn(3)}]}],
        }
        visit = encounter(participant=[])
        stored = resources_of(
            bundle(entry(claim, urn(2)), entry(patient(), urn(1)), entry(visit, urn(3)))
        )

        claims, visits = stored["Claim", f"url|{urn(2)}"], stored["Encounter", f"url|{urn(3)}"]
        assert claims.encounter_id == visits.id

    def test_a_finding_without_subject_is_its_encounters(self) -> None:
        finding = observation()
        del finding["subject"]
        stored = resources_of(
            bundle(
                entry(finding, urn(2)),
                entry(encounter(participant=[]), urn(3)),
                entry(patient(), urn(1)),
            )
        )

        assert len({one.patient_id for one in stored.values()}) == 1


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
    def test_without_a_name_says_why_as_far_as_the_source_does(
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
    def test_a_birth_date_keeps_its_precision(
        self, text: str, whole: date | None, partial: str | None
    ) -> None:
        person = map_patient(Element(patient(birthDate=text), ""))

        assert (person.date_of_birth, person.partial_birth_date) == (whole, partial)


class TestVisit:
    def test_every_status_of_r4_is_one_of_ours(self) -> None:
        assert set(STATUS_BY_SOURCE) | {"unknown"} == set(r4.STATUSES["Encounter"])
        assert set(STATUS_BY_SOURCE.values()) == set(EncounterStatus)

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
        assert map_encounter(Element(encounter(**{"class": {"code": code}}), "")).class_code == ours

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
        assert map_encounter(Element(encounter(**more), "")).chief_complaint == said


class TestMerging:
    BEFORE = map_patient(Element(patient(), ""))
    ENCOUNTER = map_encounter(Element(encounter(), ""))

    def test_takes_what_the_source_changed_and_keeps_what_was_changed_here(self) -> None:
        here = replace(self.BEFORE, full_name="Changed Here")
        now = replace(self.BEFORE, gender="other")

        found = merge_patient(here, self.BEFORE, now)

        assert (found.full_name, found.gender) == ("Changed Here", "other")

    def test_keeps_identifiers_added_here_and_drops_those_that_the_source_dropped(self) -> None:
        added = {"system": "urn:insurer", "value": "7"}
        here = replace(self.BEFORE, identifiers=[*self.BEFORE.identifiers, added])
        now = replace(self.BEFORE, identifiers=self.BEFORE.identifiers[:1])

        found = merge_patient(here, self.BEFORE, now)

        assert found.identifiers == [self.BEFORE.identifiers[0], added]

    def test_takes_what_the_source_states_of_a_registered_patient(self) -> None:
        mrn, insurer = {"system": "urn:mrn", "value": "1"}, {"system": "urn:insurer", "value": "7"}
        here = MappedPatient(
            "Registered", date(1988, 4, 12), None, "female", [mrn, insurer], [], None
        )
        now = MappedPatient("Imported", None, "1988", None, [mrn], [{"family": "Imported"}], None)

        found = merge_patient(here, None, now)

        assert found == MappedPatient(
            "Imported", None, "1988", "female", [mrn, insurer], now.names, None
        )

    def test_keeps_the_name_known_here_where_the_source_has_none(self) -> None:
        nameless = map_patient(Element(patient(name=[]), ""))
        here = replace(nameless, full_name="Jane Doe", full_name_absent_reason=None)
        masked = replace(nameless, full_name_absent_reason="masked")

        for before in (None, nameless):
            found = merge_patient(here, before, masked)
            assert (found.full_name, found.full_name_absent_reason) == ("Jane Doe", None)

    def test_removes_a_name_that_the_source_removed(self) -> None:
        nameless = map_patient(Element(patient(name=[]), ""))

        found = merge_patient(self.BEFORE, self.BEFORE, nameless)

        assert (found.full_name, found.full_name_absent_reason) == ("", "unknown")

    def test_keeps_one_of_two_birth_dates(self) -> None:
        before = MappedPatient("A", None, "1988", None, [], [], None)
        here = replace(before, date_of_birth=date(1988, 4, 12), partial_birth_date=None)
        now = replace(before, partial_birth_date="1989")

        assert merge_patient(here, before, before) == here
        assert merge_patient(here, before, now).date_of_birth is None

    def test_never_makes_an_encounter_that_ends_before_it_starts(self) -> None:
        later = datetime(2030, 1, 1, tzinfo=UTC)
        here = replace(self.ENCOUNTER, started_at=later, ended_at=None)
        now = replace(self.ENCOUNTER, ended_at=datetime(2012, 1, 1, tzinfo=UTC))

        assert merge_encounter(here, self.ENCOUNTER, now).is_in_order


class TestTables:
    def test_know_no_type_that_r4_does_not(self) -> None:
        named = {*r4.SHARED, *r4.PATIENT_FIELD, *r4.PATIENT_REQUIRED, *r4.STATUSES, *r4.CHOICES}

        assert named <= r4.RESOURCE_TYPES
        assert set(r4.PATIENT_FIELD) >= r4.PATIENT_REQUIRED
        assert not r4.SHARED & set(r4.PATIENT_FIELD)
