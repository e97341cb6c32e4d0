from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.fhir import encounter

from records.fhir.bundles.doubts import doubts_of, reopening
from records.fhir.r4.strict_json import StrictJSON
from records.lenient_json import LenientJSON

LATER = "2099-01-01T10:00:00Z"
SOON = (datetime.now(UTC) + timedelta(hours=20)).isoformat(timespec="seconds")
NINE, TEN = ({"meta": {"lastUpdated": f"2026-05-01T{hour}:00:00Z"}} for hour in ("09", "10"))
IN_FUTURE: list[tuple[str, dict[str, Any], list[str]]] = [
    ("Observation", {"status": "final", "effectiveDateTime": LATER}, ["/effectiveDateTime"]),
    ("Observation", {"status": "final", "effectiveDateTime": "20990101"}, ["/effectiveDateTime"]),
    ("Observation", {"status": "final", "issued": "9999-12-31"}, ["/issued"]),
    ("Observation", {"status": "final", "effectiveDateTime": SOON}, []),
    ("Observation", {"status": "entered-in-error", "effectiveDateTime": LATER}, []),
    ("DiagnosticReport", {"status": "final", "effectivePeriod": {"start": LATER}}, ["/effectivePeriod/start"]),
    ("Procedure", {"status": "completed", "performedDateTime": LATER}, ["/performedDateTime"]),
    ("Procedure", {"status": "preparation", "performedDateTime": LATER}, []),
    ("Immunization", {"status": "completed", "occurrenceDateTime": LATER}, ["/occurrenceDateTime"]),
    ("ServiceRequest", {"status": "active", "occurrenceDateTime": LATER}, []),
    ("Condition", {"recordedDate": "2099"}, ["/recordedDate"]),
    ("Patient", {"deceasedDateTime": "2099"}, ["/deceasedDateTime"]),
    ("Encounter", {"status": "in-progress", "period": {"start": LATER, "end": LATER}}, ["/period/start"]),
    ("Encounter", {"status": "finished", "period": {"start": "2020", "end": LATER}}, ["/period/end"]),
    ("Encounter", {"status": "planned", "period": {"start": LATER}}, []),
    ("Appointment", {"status": "booked", "created": LATER, "start": LATER}, []),
]  # fmt: skip


def doubts(type_: str, **members: Any) -> list[tuple[str, str]]:
    found = doubts_of(StrictJSON(members, ""), type_)
    return [(one.pointer, one.rule) for one in found]


@pytest.mark.parametrize(("type_", "members", "pointers"), IN_FUTURE)
def test_dates_of_the_past_are_not_ahead(type_: str, members: dict[str, Any], pointers: list[str]):
    given = {"class": {"code": "AMB"}} | members

    assert doubts(type_, **given) == [(one, "in-future") for one in pointers]


@pytest.mark.parametrize(("code", "is_known"), [("R", False), ("I", True), ("IMP", True)])
def test_unknown_classes(code: str, is_known: bool):
    found = doubts("Encounter", **encounter(**{"class": {"code": code}}))

    assert found == ([] if is_known else [("/class/code", "unknown-class")])


CONFIRMED = {"verificationStatus": {"coding": [{"code": "confirmed"}]}}
ERRONEOUS = {"verificationStatus": {"coding": [{"code": "entered-in-error"}]}}
REOPENED: list[tuple[str, dict[str, Any], dict[str, Any], str | None]] = [
    ("ServiceRequest", {"status": "completed"}, {"status": "active"}, "completed"),
    ("MedicationRequest", {"status": "stopped"}, {"status": "on-hold"}, "stopped"),
    ("MedicationRequest", {"status": "active"}, {"status": "stopped"}, None),
    ("MedicationRequest", {"status": "stopped"}, {"status": "completed"}, None),
    ("Encounter", {"status": "finished"}, {"status": "in-progress"}, "finished"),
    ("Observation", {"status": "cancelled"}, {"status": "final"}, "cancelled"),
    ("Observation", {"status": "entered-in-error"}, {"status": "final"}, "entered-in-error"),
    ("Observation", {"status": "cancelled"}, {"status": "entered-in-error"}, None),
    ("Observation", {"status": "corrected"}, {"status": "final"}, None),
    ("DocumentReference", {"docStatus": "final"}, {"docStatus": "preliminary"}, "final"),
    ("Goal", {"lifecycleStatus": "completed"}, {"lifecycleStatus": "active"}, "completed"),
    ("Condition", ERRONEOUS, CONFIRMED, "entered-in-error"),
    ("Condition", CONFIRMED, ERRONEOUS, None),
]


@pytest.mark.parametrize(("type_", "former", "now", "status"), REOPENED)
def test_status_that_ended_a_resource(
    type_: str, former: dict[str, Any], now: dict[str, Any], status: str | None
):
    found = reopening(type_, LenientJSON(former), LenientJSON(now), "", is_of_source=True)

    assert (found and found.former) == status


@pytest.mark.parametrize(
    ("before", "after", "is_of_source", "is_doubtful"),
    [
        (NINE, TEN, True, False),
        (NINE, TEN, False, True),
        ({}, TEN, True, True),
        (NINE, {}, True, True),
        ({"issued": "2026-05-01"}, {"issued": "2026-05-02"}, True, False),
    ],
)
def test_newer_time_of_the_source(
    before: dict[str, Any], after: dict[str, Any], is_of_source: bool, is_doubtful: bool
):
    former = LenientJSON({"status": "cancelled"} | before)
    now = LenientJSON({"status": "final"} | after)
    found = reopening("Observation", former, now, "", is_of_source=is_of_source)

    assert (found is not None) is is_doubtful
