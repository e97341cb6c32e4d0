from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from support.fhir import encounter, patient

from records.fhir.bundles.encounter_mapping import map_encounter
from records.fhir.bundles.merging import Before, Sender, merge_encounter, merge_patient
from records.fhir.bundles.patient_mapping import MappedPatient, map_patient
from records.fhir.r4.strict_json import StrictJSON

NAMELESS = MappedPatient(
    full_name="",
    date_of_birth=None,
    partial_birth_date=None,
    gender=None,
    identifiers=[],
    names=[],
    full_name_absent_reason=None,
    active=None,
    deceased=None,
    marital_status=None,
    telecom=[],
    address=[],
    communication=[],
)


class TestMerging:
    BEFORE = map_patient(StrictJSON(patient(), ""))
    ENCOUNTER = map_encounter(StrictJSON(encounter(), ""))

    def test_source_and_local_changes(self):
        phone = {"system": "phone", "value": "555-0100", "use": None}
        here = replace(self.BEFORE, full_name="Changed Here", telecom=[phone], active=True)
        now = replace(self.BEFORE, gender="other")

        found = merge_patient(here, Before(self.BEFORE), now)

        assert (found.full_name, found.gender) == ("Changed Here", "other")
        assert found.telecom == [phone]
        assert merge_patient(here, Before(here), self.BEFORE).telecom == []

    def test_identifiers(self):
        added = {"system": "urn:insurer", "value": "7"}
        here = replace(self.BEFORE, identifiers=[*self.BEFORE.identifiers, added])
        now = replace(self.BEFORE, identifiers=self.BEFORE.identifiers[:1])

        found = merge_patient(here, Before(self.BEFORE), now)

        assert found.identifiers == [self.BEFORE.identifiers[0], added]

    def test_registered_patient(self):
        mrn, insurer = {"system": "urn:mrn", "value": "1"}, {"system": "urn:insurer", "value": "7"}
        here = replace(
            NAMELESS,
            full_name="Registered",
            date_of_birth=date(1988, 4, 12),
            gender="female",
            identifiers=[mrn, insurer],
            active=True,
        )
        now = replace(
            NAMELESS,
            full_name="Imported",
            partial_birth_date="1988",
            identifiers=[mrn],
            names=[{"family": "Imported"}],
        )

        found = merge_patient(here, None, now)

        assert found == replace(now, gender="female", identifiers=[mrn, insurer], active=True)

    def test_source_without_name(self):
        nameless = map_patient(StrictJSON(patient(name=[]), ""))
        here = replace(nameless, full_name="Jane Doe", full_name_absent_reason=None)
        masked = replace(nameless, full_name_absent_reason="masked")

        for before in (None, Before(nameless)):
            found = merge_patient(here, before, masked)
            assert (found.full_name, found.full_name_absent_reason) == ("Jane Doe", None)

    def test_local_removals_remain(self):
        phone = {"system": "phone", "value": "555-0100", "use": None}
        said = replace(self.BEFORE, telecom=[phone])
        before = Before(said, others=(said,))

        assert merge_patient(said, before, self.BEFORE).telecom == [phone]
        assert merge_patient(self.BEFORE, before, self.BEFORE).telecom == []

    @pytest.mark.parametrize("sender", Sender)
    def test_local_changes_of_identifiers_remain(self, sender: Sender):
        first, *others = self.BEFORE.identifiers
        changed = [{**first, "type": "MB"}, *others]
        before, now = Before(self.BEFORE, sender), replace(self.BEFORE, gender="other")

        for here in (others, changed):
            stored = replace(self.BEFORE, identifiers=here)
            assert merge_patient(stored, before, now).identifiers == here
        corrected = replace(now, identifiers=changed)
        assert merge_patient(self.BEFORE, before, corrected).identifiers == changed

    def test_removed_name(self):
        nameless = map_patient(StrictJSON(patient(name=[]), ""))

        found = merge_patient(self.BEFORE, Before(self.BEFORE), nameless)

        assert (found.full_name, found.full_name_absent_reason) == ("", "unknown")

    def test_denied_values(self):
        here = replace(self.BEFORE, active=True, deceased=True)
        now = replace(self.BEFORE, active=False, deceased=False)

        for before in (None, Before(self.BEFORE)):
            found = merge_patient(here, before, now)
            assert (found.active, found.deceased) == (False, False)

    def test_record_becomes_active_again(self):
        before = replace(self.BEFORE, active=False)

        assert merge_patient(before, Before(before), self.BEFORE).active is True
        assert merge_patient(None, None, self.BEFORE).active is True
        for earlier in (
            None,
            Before(self.BEFORE),
        ):
            assert merge_patient(before, earlier, self.BEFORE).active is False

    def test_one_birth_date(self):
        before = replace(NAMELESS, full_name="A", partial_birth_date="1988", active=True)
        here = replace(before, date_of_birth=date(1988, 4, 12), partial_birth_date=None)
        now = replace(before, partial_birth_date="1989")

        assert merge_patient(here, Before(before), before) == here
        assert merge_patient(here, Before(before), now).date_of_birth is None

    @pytest.mark.parametrize("sender", Sender)
    def test_source_replaces_the_birth_date_of_another_source(self, sender: Sender):
        exact = replace(NAMELESS, full_name="A", date_of_birth=date(1988, 4, 12), active=True)
        month = replace(exact, date_of_birth=None, partial_birth_date="1988-04")

        for here, now in ((exact, month), (month, exact)):
            assert merge_patient(here, Before(here, sender, others=(here,)), now) == now
            without = replace(now, date_of_birth=None, partial_birth_date=None)
            assert merge_patient(now, Before(now, others=(here,)), without) == here

    @pytest.mark.parametrize("sender", Sender)
    def test_source_replaces_the_status_of_another_source(self, sender: Sender):
        finished = self.ENCOUNTER
        arrived = replace(finished, status="in-progress", source_status="arrived")

        cancelled = replace(finished, status="cancelled")
        error = replace(cancelled, source_status="entered-in-error")

        for here, now in ((arrived, finished), (finished, arrived), (error, cancelled)):
            assert merge_encounter(here, Before(here, sender, others=(here,)), now) == now

    def test_local_status_stays_if_the_status_of_the_source_means_the_same(self):
        arrived = replace(self.ENCOUNTER, status="in-progress", source_status="arrived")
        here, now = replace(arrived, status="finished"), replace(arrived, source_status="triaged")

        assert merge_encounter(here, Before(arrived), now).status == "finished"

    def test_end_is_not_before_start(self):
        later = datetime(2030, 1, 1, tzinfo=UTC)
        here = replace(self.ENCOUNTER, started_at=later, ended_at=None)
        now = replace(self.ENCOUNTER, ended_at=datetime(2012, 1, 1, tzinfo=UTC))

        assert merge_encounter(here, Before(self.ENCOUNTER), now).is_in_order

    def test_end_of_another_source_is_not_before_start(self):
        end = datetime(2012, 1, 1, tzinfo=UTC)
        here = replace(self.ENCOUNTER, started_at=None, ended_at=end)
        now = replace(here, started_at=datetime(2030, 1, 1, tzinfo=UTC), ended_at=None)

        assert merge_encounter(here, Before(here, others=(here,)), now) == now
