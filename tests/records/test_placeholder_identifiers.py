from uuid import uuid4

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, execute
from support.fhir import MRN, NPI, bundle, entry

from records.identifiers import is_placeholder
from tests.records.imports import PATH, imported

WARDS = "urn:hospital:wards"
US_SSN = "http://hl7.org/fhir/sid/us-ssn"
SSN = {"system": US_SSN, "value": "999-99-9999"}
INTAKE = {"age": 36, "symptoms": ["cough"], "urgency": "low"}


@pytest.mark.parametrize(
    ("system", "type_", "values"),
    [
        (MRN, "MR", "UNKNOWN unk N/A None null TEST 0 000000 9999999 9999999999 - ??? XXX-XX-XXXX"),
        (US_SSN, None, "000-00-0000 999-99-9999 111-11-1111 123-45-6789 123456789 987-65-4321"),
        ("urn:hospital:ssn", "SS", "111-11-1111 123-45-6789"),
        (None, None, "UNKNOWN"),
    ],
)
def test_values_of_unknown_identifiers(system: str | None, type_: str | None, values: str):
    assert all(is_placeholder(system, value, type_) for value in values.split())


@pytest.mark.parametrize(
    ("system", "values"),
    [
        (MRN, "111 999 999999 11111111 123456789 111-11-1111 M0 A-7 TEST-1 48151 病"),
        (US_SSN, "078-05-1121 999-17-3457 900-12-3456"),
    ],
)
def test_values_of_persons(system: str, values: str):
    assert not any(is_placeholder(system, value) for value in values.split())


@pytest.mark.parametrize("value", ["0", "00", "NA", "xx"])
def test_short_values_of_codes(value: str):
    assert is_placeholder(MRN, value)
    assert not is_placeholder(MRN, value, of="Organization")


@pytest.mark.parametrize("value", ["N/A", "UNKNOWN", "9999999999", "000", "-", "??"])
def test_long_values_of_codes(value: str):
    assert is_placeholder(MRN, value, of="Organization")


def person(*identifiers: fhir.Resource, **more: str) -> fhir.Resource:
    name = [{"family": "Doe", "given": ["Jane"]}]
    return {"resourceType": "Patient", "identifier": [*identifiers], "name": name} | more


def sent(resource: fhir.Resource, **request: str) -> fhir.Resource:
    return bundle(entry(resource, f"urn:uuid:{uuid4()}", **request))


@pytest.mark.parametrize(
    "request_", [{}, {"ifNoneExist": f"identifier={US_SSN}|999-99-9999"}], ids=["", "conditional"]
)
async def test_do_not_join_patients(client: httpx.AsyncClient, request_: dict[str, str]):
    answers = [
        await imported(client, sent(person(SSN, gender=gender), **request_))
        for gender in ("female", "male", "female")
    ]

    outcomes = [(one["created"], one["entries"][0]["identifier_of"]) for one in answers]
    assert outcomes == [(1, None)] * 3
    found = await client.get("/fhir/Patient", params={"identifier": f"{US_SSN}|999-99-9999"})
    assert found.json()["total"] == 3
    shown = (await client.get(f"/patients/{answers[0]['entries'][0]['id']}")).json()
    assert [one["value"] for one in shown["identifiers"]] == ["999-99-9999"]
    assert shown["unconfirmed_identifiers"] == []


async def test_equal_patients_of_one_bundle_are_separate(client: httpx.AsyncClient):
    both = [entry(person(SSN), f"urn:uuid:{uuid4()}") for _ in range(2)]

    assert (await imported(client, bundle(*both)))["created"] == 2


async def test_do_not_join_practitioners(client: httpx.AsyncClient):
    for family in ("Ada", "Bell"):
        identifiers = [{"system": NPI, "value": "9999999999"}]
        one = {"resourceType": "Practitioner", "identifier": identifiers}

        assert (await imported(client, sent(one | {"name": [{"family": family}]})))["created"] == 1


@pytest.mark.parametrize("value", ["0", "NA"])
async def test_short_codes_join_organizations(client: httpx.AsyncClient, value: str):
    ward = {"resourceType": "Organization", "identifier": [{"system": WARDS, "value": value}]}
    visit = fhir.encounter("urn:uuid:1", participant=[])
    visit["serviceProvider"] = {"reference": f"Organization?identifier={WARDS}|{value}"}

    created = await imported(client, sent(ward))
    again = await imported(client, sent(ward | {"name": "Emergency"}))
    referring = bundle(entry(person(), "urn:uuid:1"), entry(visit, "urn:uuid:2"))

    assert (created["created"], again["updated"]) == (1, 1)
    assert (await imported(client, referring))["created"] == 2


async def test_do_not_resolve_references(client: httpx.AsyncClient):
    await imported(client, sent(person(SSN)))

    refused = await client.post(
        PATH, json=sent(fhir.condition(f"Patient?identifier={US_SSN}|999-99-9999"))
    )
    by_bare_value = {"full_name": "Jane Doe", "identifiers": [{"system": MRN, "value": "0"}]}
    id_ = (await client.post("/patients", json=by_bare_value)).raise_for_status().json()["id"]
    (await client.post("/intake", json=INTAKE | {"patient_id": "0"})).raise_for_status()

    assert refused.status_code == 422
    assert (await client.get(f"/intake/{id_}")).json()["records"] == []


async def test_do_not_make_references_ambiguous(client: httpx.AsyncClient):
    both = [person({"system": MRN, "value": value}, SSN) for value in ("1", "2")]
    source = {"meta": {"source": "urn:registration"}}
    for one in both:
        await imported(client, sent(one | source))

    reference = f"Patient?identifier={MRN}|1,{US_SSN}|999-99-9999"
    assert (await imported(client, sent(fhir.condition(reference) | source)))["created"] == 1


async def test_of_a_type_do_not_identify_by_an_exception(
    client: httpx.AsyncClient, database: TestDatabase
):
    """An operator has declared that the system identifies persons."""
    declared = """
    INSERT INTO records.identifier_systems (system, identifies, is_open, is_default)
    VALUES ('urn:ssn', true, false, false)
    """
    await execute(database.admin_dsn, declared)
    type_ = {"coding": [{"code": "SS"}]}
    sample = {"type": type_, "system": "urn:ssn", "value": "111-11-1111"}

    for born in ("1961-04-12", "1990-01-01"):
        assert (await imported(client, sent(person(sample, birthDate=born))))["created"] == 1


async def test_are_not_unique(client: httpx.AsyncClient):
    body = {"full_name": "Jane Doe", "identifiers": [SSN]}
    condition = {"If-None-Exist": f"identifier={US_SSN}|999-99-9999"}

    answers = [
        await client.post("/patients", json=body, headers=headers)
        for headers in ({}, {}, condition)
    ]
    as_fhir = await client.post("/fhir/Patient", json=person(SSN), headers=condition)

    assert len({one.raise_for_status().json()["id"] for one in (*answers, as_fhir)}) == 4
