import json
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from support import fhir

from records.fhir.bundles.patient_mapping import map_patient
from records.fhir.mapping.patients import patient_json
from records.fhir.mapping.resources import Identity
from records.fhir.r4.strict_json import StrictJSON
from records.patients.rows import PatientRow
from tests.records.r4_examples import r4_examples

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ID = UUID(int=1)
IDENTITY = Identity("Patient", str(ID), 3, NOW)


def row_of(body: dict[str, Any]) -> PatientRow:
    mapped = asdict(map_patient(StrictJSON(body, "")))
    mapped["active"] = mapped["active"] is not False
    return PatientRow(
        id=ID,
        version=1,
        created_at=NOW,
        updated_at=NOW,
        changed_by=None,
        changed_by_kind=None,
        replaced_by=None,
        merge_reason=None,
        replaces=(),
        versions_with_body=0,
        **mapped,
    )


def shown(row: PatientRow, body: dict[str, Any] | None = None) -> dict[str, Any]:
    text = None if body is None else json.dumps(body)
    resource: dict[str, Any] = json.loads(patient_json(row, IDENTITY, text))
    assert (resource.pop("resourceType"), resource.pop("id")) == ("Patient", str(ID))
    meta = resource.pop("meta")
    assert (meta["versionId"], meta["lastUpdated"]) == ("3", "2026-01-02T03:04:05.000Z")
    return resource


def test_unchanged_patient_equals_the_import():
    for example, text in r4_examples().items():
        if example.startswith("Patient"):
            body = json.loads(text)
            own = {"resourceType", "id", "meta"}
            expected = {name: one for name, one in body.items() if name not in own}
            assert shown(row_of(body), body) == expected, example


class TestChanges:
    def test_value_replaces_the_imported_value(self):
        body = fhir.patient(_birthDate={"extension": []})
        row = replace(row_of(body), date_of_birth=None, partial_birth_date="1961", gender=None)
        row = replace(row, active=False, deceased="2025-03")

        resource = shown(row, body)

        assert (resource["birthDate"], resource["active"]) == ("1961", False)
        assert resource["deceasedDateTime"] == "2025-03"
        assert {"gender", "_birthDate", "deceasedBoolean"}.isdisjoint(resource)

    def test_name_keeps_the_imported_names(self):
        body = fhir.patient()

        resource = shown(replace(row_of(body), full_name="Mia Lang"), body)

        assert resource["name"] == [{"text": "Mia Lang"}, *body["name"]]

    def test_identifiers_keep_the_imported_elements(self):
        own = {"value": "without a system", "period": {"start": "2020"}}
        unsaid = {"system": "urn:example:ward", "assigner": {"display": "Ward"}}
        body = fhir.patient()
        first = body["identifier"][0] | {"assigner": {"display": "Ward"}}
        body["identifier"] = [first, *body["identifier"][1:], own, unsaid]
        row = row_of(body)
        (held, *_, number), added = row.identifiers or (), {"system": "urn:new", "value": "7"}

        kept = shown(replace(row, identifiers=[held, number, added | {"type": "MR"}]), body)
        removed = replace(row, identifiers=[held])

        *others, new = kept["identifier"]
        assert others == [first, own, unsaid]
        assert (new["system"], new["value"]) == ("urn:new", "7")
        assert new["type"]["coding"][0]["code"] == "MR"
        assert shown(removed, body)["identifier"] == [first, unsaid]
        # An older row of the patient, imported without identifiers that lack a system.
        older = replace(removed, versions_with_body=None)
        assert shown(older, body)["identifier"] == [first, own, unsaid]

    def test_identifier_type_replaces_the_imported_type(self):
        body = fhir.patient()
        row = row_of(body)
        first, *others = row.identifiers or ()

        resource = shown(replace(row, identifiers=[first | {"type": "MB"}, *others]), body)

        (changed,) = [one for one in resource["identifier"] if one not in body["identifier"]]
        assert (changed["value"], changed["type"]["coding"][0]["code"]) == (first["value"], "MB")
        assert len(resource["identifier"]) == len(body["identifier"])


def test_merged_patient():
    other = {"other": {"reference": "RelatedPerson/1"}, "type": "seealso"}
    body = fhir.patient(active=True, link=[other])

    resource = shown(replace(row_of(body), replaced_by=UUID(int=2)), body)

    survivor = {"other": {"reference": f"Patient/{UUID(int=2)}"}, "type": "replaced-by"}
    assert (resource["active"], resource["link"]) == (False, [other, survivor])


def test_surviving_patient():
    replaced = [UUID(int=2), UUID(int=3)]

    resource = shown(replace(row_of({}), replaces=replaced))

    assert resource["link"] == [
        {"other": {"reference": f"Patient/{one}"}, "type": "replaces"} for one in replaced
    ]


def test_registered_patient():
    row = replace(
        row_of({}),
        full_name="Jane Doe",
        full_name_absent_reason=None,
        date_of_birth=date(1988, 4, 12),
        marital_status="M",
        telecom=[{"system": "phone", "value": "1", "use": None}],
        address=[{"line": ["Way 1"], "postal_code": "1000", "use": "home"}],
        communication=[{"language": "de", "preferred": True}],
    )

    status = {"system": "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "code": "M"}
    german = {"coding": [{"system": "urn:ietf:bcp:47", "code": "de"}]}
    assert shown(row) == {
        "name": [{"use": "official", "text": "Jane Doe"}],
        "birthDate": "1988-04-12",
        "maritalStatus": {"coding": [status]},
        "telecom": [{"system": "phone", "value": "1"}],
        "address": [{"use": "home", "line": ["Way 1"], "postalCode": "1000"}],
        "communication": [{"language": german, "preferred": True}],
    }


def test_absent_name_has_a_reason():
    (name,) = shown(replace(row_of({}), full_name_absent_reason="masked"))["name"]

    (extension,) = name["_text"]["extension"]
    assert extension["valueCode"] == "masked"
