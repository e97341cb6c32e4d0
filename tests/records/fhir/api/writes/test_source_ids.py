"""Clients that use the IDs of their own FHIR server (`RECORDS_FHIR_SOURCES`)."""

import asyncio
from typing import Any

import httpx
import pytest
from support import fhir

from chartroom.system.keys import Keyring
from records.settings import Settings
from tests.records.fhir_bundles import Client, Headers, failure, find, ids_of
from tests.records.wards import Ward

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("app")]
EHR = "https://ehr.example/fhir"
PATIENT = {
    "resourceType": "Patient",
    "id": "p1",
    "name": [{"family": "Brook", "given": ["Ada"]}],
    "birthDate": "1956-02-03",
}
OTHER = {"name": [{"family": "Okafor", "given": ["Ben"]}], "birthDate": "1988-12-01"}
MARRIED = {"maritalStatus": {"text": "Married"}}
MRN = {"identifier": [{"system": "urn:example:mrn", "value": "48151"}]}
VISIT = "5f0c0a3e-7d5a-4a0e-9a52-9e8a4a4b9d11"  # Many servers use UUIDs.


def result(subject: str = "Patient/p1", **more: Any) -> dict[str, Any]:
    code = {"coding": [{"system": "http://loinc.org", "code": "2951-2"}]}
    found = {"resourceType": "Observation", "id": "o1", "status": "final", "code": code}
    return found | {"subject": {"reference": subject}} | more


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return settings | {"fhir_sources": f"ehr={EHR}/,lab=https://lab.example/fhir"}


@pytest.fixture
def ehr(keyring: Keyring) -> Headers:
    return of(keyring, "ehr")


def of(keyring: Keyring, name: str, scope: str = "system/*.cruds", kind: Any = "agent") -> Headers:
    token = keyring.mint(name, kind=kind, scope=scope)
    return {"Authorization": f"Bearer {token}"}


async def put(
    client: Client, resource: dict[str, Any], headers: Headers, **more: Any
) -> httpx.Response:
    path = f"/fhir/{resource['resourceType']}/{resource['id']}"
    return await client.put(path, json=resource, headers=headers | more)


async def test_create_update_read(client: Client, ehr: Headers) -> None:
    first = await put(client, PATIENT, ehr)
    changed = await put(client, PATIENT | MARRIED, ehr)
    again = await put(client, PATIENT | MARRIED, ehr)
    stale = await put(client, PATIENT, ehr, **{"If-Match": 'W/"1"'})
    patch = [{"op": "replace", "path": "/maritalStatus/text", "value": "Widowed"}]
    json_patch = {"Content-Type": "application/json-patch+json"}
    patched = await client.patch("/fhir/Patient/p1", json=patch, headers=ehr | json_patch)

    assert [one.status_code for one in (first, changed, again, stale)] == [201, 200, 200, 412]
    own = first.json()["id"]
    assert {one.json()["id"] for one in (changed, again, patched)} == {own} != {"p1"}
    assert first.headers["location"].endswith(f"/Patient/{own}/_history/1")
    for place in "", "/_history/3":
        shown = await client.get(f"/fhir/Patient/p1{place}", headers=ehr)
        assert shown.json() == patched.json()
    history = (await client.get("/fhir/Patient/p1/_history", headers=ehr)).json()
    everything = (await client.get("/fhir/Patient/p1/$everything", headers=ehr)).json()
    assert (history["total"], everything["entry"][0]["resource"]["id"]) == (3, own)


async def test_references_and_searches(client: Client, ehr: Headers) -> None:
    own = (await put(client, PATIENT, ehr)).json()["id"]
    visit = fhir.encounter(
        "Patient/p1", id=VISIT, participant=[{"individual": {"display": "Dr Vogel"}}]
    )

    encounter = (await put(client, visit, ehr)).raise_for_status().json()
    performer = [{"reference": "Practitioner/unknown"}]
    of_visit = result(encounter={"reference": f"Encounter/{VISIT}"}, performer=performer)
    stored = (await put(client, of_visit, ehr)).raise_for_status().json()

    assert encounter["id"] != VISIT
    assert stored["subject"] == {"reference": f"Patient/{own}"}
    assert stored["encounter"] == {"reference": f"Encounter/{encounter['id']}"}
    assert stored["performer"] == [{"reference": f"{EHR}/Practitioner/unknown"}]
    for query in ("patient=p1", "subject=Patient/p1", f"encounter=Encounter/{VISIT}", "_id=o1"):
        assert ids_of(await find(client, f"Observation?{query}", **ehr)) == [stored["id"]], query
    assert ids_of(await find(client, "Patient/p1/Observation", **ehr)) == [stored["id"]]
    condition = ehr | {"If-None-Exist": "patient=Patient/p1&code=2951-2"}
    found = await client.post("/fhir/Observation", json=result(), headers=condition)
    assert (found.status_code, found.json()["id"]) == (200, stored["id"])


async def test_bundles(client: Client, ehr: Headers) -> None:
    entries = [
        {"fullUrl": f"{EHR}/{one['resourceType']}/{one['id']}", "resource": one}
        | {"request": {"method": "PUT", "url": f"{one['resourceType']}/{one['id']}"}}
        for one in (PATIENT, PATIENT, result())
    ]
    made = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
    different = made | {"entry": [*entries, entries[0] | {"resource": PATIENT | MARRIED}]}

    first, again = [(await client.post("/fhir", json=made, headers=ehr)).json() for _ in range(2)]
    refused = await client.post("/fhir", json=different, headers=ehr)

    ids = [[one["resource"]["id"] for one in answer["entry"]] for answer in (first, again)]
    statuses = [
        [one["response"]["status"][:3] for one in answer["entry"]] for answer in (first, again)
    ]
    assert (ids[0], statuses) == (ids[1], [["201"] * 3, ["200"] * 3])
    assert ids[0][0] == ids[0][1]
    assert first["entry"][2]["resource"]["subject"] == {"reference": f"Patient/{ids[0][0]}"}
    assert refused.status_code == 422
    batch = {"resourceType": "Bundle", "type": "batch"}
    reads = [{"request": {"method": "GET", "url": "Patient/p1"}}]
    shown = await client.post("/fhir", json=batch | {"entry": reads}, headers=ehr)
    assert shown.json()["entry"][0]["resource"]["id"] == ids[0][0]


async def test_an_import_of_the_source_is_the_same_resource(client: Client, ehr: Headers) -> None:
    own = (await put(client, PATIENT, ehr)).json()["id"]
    of_import = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [
            {"fullUrl": f"{EHR}/{one['resourceType']}/{one['id']}", "resource": one}
            for one in (PATIENT | MARRIED, result())
        ],
    }

    answer = await client.post("/imports/fhir-bundle", json=of_import)
    updated = await put(client, result(valueString="141"), ehr)

    patient, observation = answer.raise_for_status().json()["entries"]
    assert (patient["id"], updated.status_code, updated.json()["id"]) == (
        own,
        200,
        observation["id"],
    )


async def test_concurrent_requests_create_once(client: Client, ehr: Headers) -> None:
    answers = await asyncio.gather(*(put(client, PATIENT, ehr) for _ in range(5)))

    assert sorted(one.status_code for one in answers) == [200, 200, 200, 200, 201]
    assert len({one.json()["id"] for one in answers}) == 1


class TestIdentity:
    async def test_different_persons_are_refused(
        self, client: Client, ehr: Headers, keyring: Keyring
    ) -> None:
        first = (await put(client, PATIENT, ehr)).json()
        reused = await put(client, PATIENT | OTHER, ehr)
        without_name = {"resourceType": "Patient", "id": "p1"}
        unnamed = await put(client, without_name, ehr)
        listed = {"resource": without_name, "request": {"method": "PUT", "url": "Patient/p1"}}
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [listed]}
        writes = of(keyring, "ehr", "system/Patient.cu")
        unseen = await put(client, without_name, writes)
        within = await client.post("/fhir", json=bundle, headers=writes)

        assert (unseen.status_code, unseen.content) == (200, b"")
        assert "resource" not in within.raise_for_status().json()["entry"][0]
        assert failure(reused) == (409, "different-person")
        assert (unnamed.status_code, unnamed.json()) == (200, first)

    async def test_a_registered_patient_is_found(self, client: Client, ehr: Headers) -> None:
        registered = PATIENT | MRN
        known = (await client.post("/fhir/Patient", json=registered)).json()["id"]
        foreign = await put(client, registered | OTHER | {"id": "p9"}, ehr)

        joined = await put(client, registered | MARRIED, ehr)

        assert failure(foreign) == (409, "different-person")
        assert (joined.status_code, joined.json()["id"]) == (200, known)
        shown = await client.get("/fhir/Patient/p1", headers=ehr)
        assert shown.json()["maritalStatus"] == MARRIED["maritalStatus"]


class TestOthers:
    async def test_ids_are_the_clients_own(
        self, client: Client, ehr: Headers, keyring: Keyring
    ) -> None:
        await put(client, PATIENT, ehr)
        await put(client, result(), ehr)
        lab, person = of(keyring, "lab"), of(keyring, "ehr", kind="person")
        batch = {"resourceType": "Bundle", "type": "batch"}
        reads = batch | {"entry": [{"request": {"method": "GET", "url": "Patient/p1"}}]}
        patch = {"Content-Type": "application/json-patch+json"}

        for headers in {}, lab, person:
            for path in (
                "Patient/p1",
                "Patient/p1/_history",
                "Patient/p1/_history/1",
                "Patient/p1/$everything",
            ):
                assert failure(await client.get(f"/fhir/{path}", headers=headers))[0] == 404
            for query in ("Observation?patient=p1", "Observation?_id=o1", "Patient?_id=p1"):
                assert ids_of(await find(client, query, **headers)) == []
            refers = await client.post("/fhir/Observation", json=result(), headers=headers)
            inner = await client.post("/fhir", json=reads, headers=headers)
            patched = await client.patch("/fhir/Patient/p1", json=[], headers=headers | patch)
            assert (refers.status_code, patched.status_code) == (422, 404)
            assert inner.json()["entry"][0]["response"]["status"][:3] == "404"
        for headers in {}, person:
            assert failure(await put(client, PATIENT, headers)) == (404, "resource-not-found")
        of_lab = await put(client, PATIENT | OTHER, lab)
        shown = await client.get("/fhir/Patient/p1", headers=ehr)
        assert (of_lab.status_code, shown.json()["name"]) == (201, PATIENT["name"])

    @pytest.mark.parametrize("scope", ["system/*.ru", "system/*.cu"])
    async def test_creating_needs_its_scope(
        self, client: Client, keyring: Keyring, scope: str
    ) -> None:
        answer = await put(client, PATIENT, of(keyring, "ehr", scope))

        assert answer.status_code == (403 if scope == "system/*.ru" else 201)

    async def test_limited_clients_stay_in_reach(self, ward: Ward, keyring: Keyring) -> None:
        client, limited = ward.client, of(keyring, "ehr", "user/*.cruds")
        await put(client, PATIENT, of(keyring, "ehr"))
        await put(client, result(), of(keyring, "ehr"))

        for one in (PATIENT | MARRIED, result(valueString="141"), PATIENT | {"id": "p2"}):
            assert failure(await put(client, one, limited)) == (404, "resource-not-found")
        refers = await client.post("/fhir/Observation", json=result(), headers=limited)
        assert failure(refers) == (403, "patient-out-of-reach")
        patch = limited | {"Content-Type": "application/json-patch+json"}
        assert failure(await client.patch("/fhir/Patient/p1", json=[], headers=patch))[0] == 404
        assert failure(await client.get("/fhir/Patient/p1", headers=limited))[0] == 404


@pytest.mark.parametrize(
    "text", ["ehr", "ehr=", "=https://x", "ehr=ftp://x", "ehr=https://x?y", "a=https://x,b"]
)
def test_invalid_settings(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match="fhir_sources"):
        Settings(**settings | {"fhir_sources": text})
