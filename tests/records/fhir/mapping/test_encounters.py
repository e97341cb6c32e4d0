import json
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from support import fhir

from records.encounters.rows import NamedEncounterRow
from records.fhir.bundles.encounter_mapping import map_encounter
from records.fhir.mapping.encounters import encounter_json
from records.fhir.mapping.resources import Identity
from records.fhir.r4.strict_json import StrictJSON
from tests.records.r4_examples import r4_examples

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ID, PATIENT = UUID(int=1), UUID(int=2)


def row_of(body: dict[str, Any]) -> NamedEncounterRow:
    given: dict[str, Any] = dict.fromkeys(NamedEncounterRow.__dataclass_fields__)
    times = {"created_at": NOW, "updated_at": NOW}
    given |= {"id": ID, "patient_id": PATIENT, "version": 1, "patient_name": "Jane Doe"} | times
    return NamedEncounterRow(**given | asdict(map_encounter(StrictJSON(body, ""))))


def shown(
    row: NamedEncounterRow, body: dict[str, Any] | None = None, *, is_named: bool = True
) -> dict[str, Any]:
    text = None if body is None else json.dumps(body)
    identity = Identity("Encounter", str(ID), 1, NOW)
    written = encounter_json(row, identity, text, is_named=is_named)
    resource: dict[str, Any] = json.loads(written)
    return {name: one for name, one in resource.items() if name not in {"id", "meta"}}


def test_unchanged_encounter_equals_the_import():
    for example, text in r4_examples().items():
        if example.startswith("Encounter"):
            body = json.loads(text)
            expected = {name: one for name, one in body.items() if name not in {"id", "meta"}}
            assert shown(row_of(body), body) == expected, example


def test_change_replaces_the_imported_value():
    reasons = [{"text": "Cough"}, {"text": "Fever"}]
    body = fhir.encounter(status="triaged", reasonCode=reasons, period={"start": "2024"})
    row = replace(row_of(body), status="finished", source_status=None, ended_at=NOW)
    row = replace(row, chief_complaint="Dyspnoea", class_code="EMER")

    resource = shown(row, body)

    assert (resource["status"], resource["class"]["code"]) == ("finished", "EMER")
    assert resource["reasonCode"] == [{"text": "Dyspnoea"}, reasons[1]]
    assert resource["period"]["end"] == "2026-01-02T03:04:05.000Z"
    assert resource["participant"] == body["participant"]


@pytest.mark.parametrize(
    ("status", "source_status", "expected"),
    [
        ("cancelled", "entered-in-error", "entered-in-error"),  # By another source than the body.
        ("finished", "onleave", "finished"),  # Changed here.
        ("finished", None, "finished"),
    ],
)
def test_status_of_the_source_replaces_the_status_of_the_body(
    status: str, source_status: str | None, expected: str
):
    body = fhir.encounter(status="triaged")
    row = replace(row_of(body), status=status, source_status=source_status)

    assert shown(row, body)["status"] == expected


def test_patient_name_requires_a_scope():
    row = replace(row_of(fhir.encounter()), chief_complaint="Cough", ended_at=None)

    for is_named, name in ((True, {"display": "Jane Doe"}), (False, {})):
        resource = shown(row, is_named=is_named)
        assert resource["subject"] == {"reference": f"Patient/{PATIENT}"} | name
        assert resource["reasonCode"] == [{"text": "Cough"}]
        assert set(resource["period"]) == {"start"}
