"""The service's columns of a FHIR Encounter."""

import pytest
from support import fhir
from support.fhir import encounter

from records.encounters.statuses import EncounterStatus
from records.fhir.bundles.encounter_mapping import STATUS_BY_SOURCE, map_encounter
from records.fhir.r4 import resource_types
from records.fhir.r4.strict_json import StrictJSON


class TestMapEncounter:
    def test_maps_every_status_of_r4(self) -> None:
        assert set(STATUS_BY_SOURCE) | {"unknown"} == set(resource_types.STATUSES["Encounter"])
        assert set(STATUS_BY_SOURCE.values()) == set(EncounterStatus)

    @pytest.mark.parametrize(
        ("code", "mapped"),
        [
            ("AMB", "AMB"),
            ("IMP", "IMP"),
            ("emer", "EMER"),
            ("inpatient", "IMP"),
            ("of-our-own", "AMB"),
        ],
    )
    def test_maps_every_class(self, code: str, mapped: str) -> None:
        assert (
            map_encounter(StrictJSON(encounter(**{"class": {"code": code}}), "")).class_code
            == mapped
        )

    @pytest.mark.parametrize(
        ("more", "complaint"),
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
    def test_takes_the_complaint_from_reason_or_type(
        self, more: fhir.Resource, complaint: str
    ) -> None:
        assert map_encounter(StrictJSON(encounter(**more), "")).chief_complaint == complaint
