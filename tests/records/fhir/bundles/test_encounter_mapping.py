from datetime import datetime
from typing import Any

import pytest
from support.fhir import encounter

from records.fhir.bundles.encounter_mapping import (
    PATIENT_CLASSES,
    MappedEncounter,
    map_encounter,
)
from records.fhir.r4 import resource_types
from records.fhir.r4.strict_json import StrictJSON

V2 = "http://terminology.hl7.org/CodeSystem/v2-0004"


def mapped(**more: Any) -> MappedEncounter:
    return map_encounter(StrictJSON(encounter(**more), ""))


def test_statuses():
    cases: list[tuple[str, Any, str, str | None]] = [
        ("planned", {}, "planned", None),
        ("arrived", {}, "in-progress", "arrived"),
        ("triaged", {}, "in-progress", "triaged"),
        ("in-progress", {}, "in-progress", None),
        ("onleave", {}, "in-progress", "onleave"),
        ("finished", {}, "finished", None),
        ("cancelled", {}, "cancelled", None),
        ("entered-in-error", {}, "cancelled", "entered-in-error"),
        ("unknown", {}, "in-progress", "unknown"),
        ("unknown", {"end": "2020"}, "finished", "unknown"),
    ]
    assert {source for source, *_ in cases} == {*resource_types.STATUSES["Encounter"]}
    for source, period, status, kept in cases:
        found = mapped(status=source, period=period)
        assert (found.status, found.source_status) == (status, kept), source


def test_date_uses_the_time_zone_of_the_source():
    for start, end, moment in (
        ("2026-03-14T20:00:00-05:00", "2026-03-14", "2026-03-15T01:00:00+00:00"),
        ("2026-03-31T20:00:00-05:00", "2026-03", "2026-04-01T01:00:00+00:00"),
        ("2026-03-14", "2026-03-14T00:30:00+01:00", "2026-03-13T23:30:00+00:00"),
    ):
        found = mapped(period={"start": start, "end": end})
        assert found.started_at == found.ended_at == datetime.fromisoformat(moment), start


def test_classes():
    for code, expected in {
        "AMB": "AMB",
        "IMP": "IMP",
        "emer": "EMER",
        "inpatient": "IMP",
        "of-our-own": "AMB",
    }.items():
        assert mapped(**{"class": {"code": code}}).class_code == expected, code


@pytest.mark.parametrize(
    ("code", "system", "expected"),
    [
        *((code, V2, expected) for code, expected in PATIENT_CLASSES.items()),
        ("i", "urn:oid:2.16.840.1.113883.12.4", "IMP"),
        ("I", None, "IMP"),
        ("I", "urn:example:classes", "AMB"),
        *((code, V2, "AMB") for code in "BCNRU"),
    ],
)
def test_patient_classes_of_hl7_v2(code: str, system: str | None, expected: str):
    coding = {"code": code} | ({} if system is None else {"system": system})

    assert mapped(**{"class": coding}).class_code == expected


def test_chief_complaint():
    coded = [{"code": "1"}, {"code": "2", "display": "Fever"}]
    assert mapped(reasonCode=[{"text": "Cough"}]).chief_complaint == "Cough"
    assert mapped(reasonCode=[{"coding": coded}]).chief_complaint == "Fever"
    assert mapped().chief_complaint == "Check up"
    assert mapped(type=[]).chief_complaint == "Not stated"
