"""Clients that use the IDs of their own FHIR server (`RECORDS_FHIR_SOURCES`)."""

import asyncio
from typing import Any

import httpx
import pytest
from support import fhir

from chartroom.system.keys import Keyring
from records.settings import Settings
from tests.records.fhir.api.exports.exporting import exported
from tests.records.fhir.api.writes.test_patches import entry as entry_of_patch
from tests.records.fhir_bundles import Client, Headers, failure, find, ids_of
from tests.records.wards import Ward

pytestmark = pytest.mark.usefixtures("app")
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


async def test_create_update_read(client: Client, ehr: Headers):
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


async def test_rejected_patients_leave_claims(client: Client, keyring: Keyring, ehr: Headers):
    """Imports from the server have the same source."""
    lab = of(keyring, "lab")
    await put(client, PATIENT | MRN, lab)
    known, unknown = (PATIENT | OTHER | {"id": id_} for id_ in ("p2", "p3"))
    await put(client, known, ehr)
    by_number = result(f"Patient?identifier={MRN['identifier'][0]['system']}|48151")
    logical = by_number | {"subject": {"identifier": MRN["identifier"][0]}}
    refused = [await put(client, one | MRN, ehr) for one in (known, unknown)]
    assert [failure(one)[1] for one in refused] == ["identifier-taken", "different-person"]

    async def statuses() -> list[int]:
        answers = [
            await client.post("/fhir/Observation", json=by_number, headers=by) for by in (ehr, lab)
        ]
        extract = fhir.extract("collection", logical)
        answers.append(
            await client.post("/imports/fhir-bundle", params={"source": EHR}, json=extract)
        )
        return [one.status_code for one in answers]

    assert await statuses() == [422, 201, 422]
    await put(client, known, ehr)
    assert await statuses() == [422, 201, 422]
    await put(client, unknown, ehr)
    assert await statuses() == [201, 201, 200]


async def test_references_and_searches(client: Client, ehr: Headers):
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
    without = {name: result()[name] for name in result() if name != "subject"}
    taken = await put(client, without, ehr)
    assert (taken.status_code, "patient-never-changes" in taken.text) == (422, True)
    has = f"_has:Observation:patient:encounter=Encounter/{VISIT}"
    assert ids_of(await find(client, f"Patient?{has}", **ehr)) == [own]
    for searched in (has, "_id=p1"):
        found = await exported(
            client, f"$export?_type=Patient&_typeFilter=Patient?{searched}", **ehr
        )
        assert found.ids == {f"Patient/{own}"}, searched
    condition = ehr | {"If-None-Exist": "patient=Patient/p1&code=2951-2"}
    found = await client.post("/fhir/Observation", json=result(), headers=condition)
    assert (found.status_code, found.json()["id"]) == (200, stored["id"])


async def test_a_resource_never_changes_its_patient(client: Client, ehr: Headers):
    for patient in PATIENT, PATIENT | OTHER | {"id": "p2"}:
        (await put(client, patient, ehr)).raise_for_status()
    kept = (await put(client, result(), ehr)).raise_for_status().json()

    moved = await put(client, result("Patient/p2"), ehr)

    assert (moved.status_code, "patient-never-changes" in moved.text) == (422, True)
    assert (await client.get("/fhir/Observation/o1", headers=ehr)).json() == kept


async def test_a_patch_leaves_references_of_others(client: Client, ehr: Headers):
    """The stored `Practitioner/77` is not the practitioner with this ID at the client's server."""
    practitioner = {"resourceType": "Practitioner", "id": "77"}
    performer = {"reference": "Practitioner/77"}
    for known in False, True:
        if known:
            (await put(client, practitioner, ehr)).raise_for_status()
        patient = (await client.post("/fhir/Patient", json=PATIENT | {"id": "x"})).json()["id"]
        body = result(f"Patient/{patient}", performer=[performer])
        stored = (await client.post("/fhir/Observation", json=body)).raise_for_status().json()
        address = f"Observation/{stored['id']}"
        patch = [{"op": "replace", "path": "/status", "value": "amended"}]
        sent = {"op": "add", "path": "/hasMember", "value": [{"reference": "Observation/new"}]}
        in_bundle = entry_of_patch(stored, *patch)
        other = result(f"Patient/{patient}", id=f"o{known}", performer=[performer])
        its = {"resource": other, "request": {"method": "PUT", "url": f"Observation/o{known}"}}
        bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [in_bundle, its]}

        json_patch = ehr | {"Content-Type": "application/json-patch+json"}
        patched = await client.patch(f"/fhir/{address}", json=[*patch, sent], headers=json_patch)
        entries = (await client.post("/fhir", json=bundle, headers=ehr)).json()["entry"]

        shown = patched.raise_for_status().json()
        assert (shown["status"], shown["performer"]) == ("amended", [performer])
        assert shown["hasMember"] == [{"reference": f"{EHR}/Observation/new"}]
        assert entries[0]["resource"]["performer"] == [performer]
        assert entries[1]["resource"]["performer"] != [performer]


async def test_conditions_by_id_create_once(client: Client, ehr: Headers):
    known = (await put(client, PATIENT, ehr)).json()["id"]
    posted = {"resource": PATIENT, "request": {"method": "POST", "url": "Patient"}}
    made = {"resourceType": "Bundle", "type": "transaction"}

    for id_ in "p1", "p7":  # The second is unknown at first.
        ids = set()
        for n in range(2):
            by_header = ehr | {"If-None-Exist": f"_id={id_}"}
            posted["request"]["ifNoneExist"] = f"_id={id_}"  # type: ignore[index]
            answers = await asyncio.gather(
                client.post("/fhir/Patient", json=PATIENT, headers=by_header),
                client.post(f"/fhir/Patient?_id={id_}", json=PATIENT, headers=ehr),
            )
            within = await client.post("/fhir", json=made | {"entry": [posted]}, headers=ehr)
            statuses = sorted(one.status_code for one in answers)
            assert statuses == ([200, 201] if (id_, n) == ("p7", 0) else [200, 200])
            ids |= {one.json()["id"] for one in answers}
            ids.add(within.raise_for_status().json()["entry"][0]["resource"]["id"])
        shown = await client.get(f"/fhir/Patient/{id_}", headers=ehr)
        assert ids == {shown.json()["id"]}
        assert (ids == {known}) == (id_ == "p1")


async def test_an_address_belongs_to_one_entry(client: Client, ehr: Headers):
    one, other = PATIENT | MRN, PATIENT | MARRIED
    conditional = {"method": "POST", "url": "Patient", "ifNoneExist": "_id=p7"}
    updating = {"method": "PUT", "url": "Patient/p7"}

    for requests in [conditional] * 2, [updating] * 2, [updating, conditional]:
        resources = [one | {"id": "p7"}, other | {"id": "p7"}]
        entries = [
            {"resource": resource, "request": request}
            for resource, request in zip(resources, requests, strict=True)
        ]
        refused = await client.post("/fhir", json=fhir.bundle(*entries), headers=ehr)
        assert refused.status_code == 422, refused.text
        assert "duplicate-source-id" in refused.text
    odd = ehr | {"If-None-Exist": "_id=a/b"}
    (await client.post("/fhir/Patient", json=PATIENT, headers=odd)).raise_for_status()


async def test_addresses_of_the_server(client: Client, ehr: Headers):
    """A registered patient has the address only as a key."""
    known = (await client.post("/fhir/Patient", json=PATIENT | MRN)).json()["id"]
    assert (await put(client, PATIENT | MRN, ehr)).json()["id"] == known
    subject = f"{EHR}/Patient/p1"

    first = await client.post("/fhir/Observation", json=result(subject), headers=ehr)
    for name in ("patient", "subject"):
        condition = ehr | {"If-None-Exist": f"{name}={subject}&code=2951-2"}
        again = await client.post("/fhir/Observation", json=result(subject), headers=condition)
        assert (again.status_code, again.json()["id"]) == (200, first.json()["id"])
        found = await find(client, f"Observation?{name}={subject}", **ehr)
        assert ids_of(found) == [first.json()["id"]]
    assert first.raise_for_status().json()["subject"] == {"reference": f"Patient/{known}"}
    other = await client.post("/fhir/Observation", json=result(subject))
    assert other.status_code == 422


class TestNumbers:
    """Numbers are ids of the client's server: they do not mean an intake record or a patient number."""

    @pytest.fixture
    def settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        return settings | {"fhir_trusts_patient_numbers": True}

    async def test_intake_records(self, client: Client, ehr: Headers):
        intake = {"age": 36, "symptoms": ["cough"], "urgency": "low", "patient_id": "MRN-1"}
        number = (await client.post("/intake", json=intake)).raise_for_status().json()["record_id"]
        path = f"/fhir/QuestionnaireResponse/{number}"
        answers = {
            "resourceType": "QuestionnaireResponse",
            "status": "completed",
            "id": str(number),
        }

        assert (await client.get(path)).status_code == 200
        assert failure(await client.get(path, headers=ehr)) == (404, "resource-not-found")
        query = f"QuestionnaireResponse?_id={number}"
        assert ids_of(await find(client, query)) == [str(number)]
        assert ids_of(await find(client, query, **ehr)) == []
        made = await put(client, answers, ehr)
        assert ids_of(await find(client, query, **ehr)) == [made.json()["id"]]
        shown = await client.get(path, headers=ehr)
        assert (made.status_code, shown.json()) == (201, made.json())

    async def test_patient_numbers(self, client: Client, ehr: Headers):
        registered = PATIENT | {"identifier": [{"value": "12345"}]}
        known = (await client.post("/fhir/Patient", json=registered)).json()["id"]
        of_number = result("Patient/12345")
        for headers, statuses in ({}, [201, 200]), (ehr, [422, 201]):
            condition = headers | {"If-None-Exist": "patient=Patient/12345&status=final"}
            own = result(f"Patient/{known}")
            refers = await client.post("/fhir/Observation", json=of_number, headers=headers)
            found = await client.post("/fhir/Observation", json=own, headers=condition)
            assert [refers.status_code, found.status_code] == statuses
            for query in ("patient=12345", "subject=Patient/12345"):
                bundle = await find(client, f"Observation?{query}", **headers)
                assert bool(ids_of(bundle)) == (not headers), query
            compartment = await find(client, "Patient/12345/Observation", **headers)
            assert bool(ids_of(compartment)) == (not headers)


async def test_own_references_stay(client: Client, ehr: Headers):
    (await put(client, PATIENT, ehr)).raise_for_status()
    answer = await client.post("/tasks", json={"kind": "follow_up"})
    task = {"reference": f"Task/{answer.raise_for_status().json()['id']}"}

    for reference, stored in (
        (task, task),
        ({"reference": "Task/5"}, {"reference": f"{EHR}/Task/5"}),
    ):
        body = result(hasMember=[reference])
        written = await put(client, body, ehr)
        assert written.raise_for_status().json()["hasMember"] == [stored]


async def test_a_creation_refers_to_the_server(client: Client, ehr: Headers):
    patient = (await client.post("/patients", json={"full_name": "Ada Brook"})).json()["id"]
    sent = result(f"Patient/{patient}", performer=[{"reference": "Practitioner/d1"}])
    made = await client.post("/fhir/Observation", json=sent, headers=ehr)
    assert made.json()["performer"] == [{"reference": f"{EHR}/Practitioner/d1"}]


async def test_bundles(client: Client, ehr: Headers):
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


async def test_an_import_of_the_source_is_the_same_resource(client: Client, ehr: Headers):
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


async def test_concurrent_requests_create_once(client: Client, ehr: Headers):
    answers = await asyncio.gather(*(put(client, PATIENT, ehr) for _ in range(5)))

    assert sorted(one.status_code for one in answers) == [200, 200, 200, 200, 201]
    assert len({one.json()["id"] for one in answers}) == 1


class TestIdentity:
    async def test_different_persons_are_refused(
        self, client: Client, ehr: Headers, keyring: Keyring
    ):
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

    async def test_a_registered_patient_is_found(self, client: Client, ehr: Headers):
        registered = PATIENT | MRN
        known = (await client.post("/fhir/Patient", json=registered)).json()["id"]
        foreign = await put(client, registered | OTHER | {"id": "p9"}, ehr)

        joined = await put(client, registered | MARRIED, ehr)

        assert failure(foreign) == (409, "different-person")
        assert (joined.status_code, joined.json()["id"]) == (200, known)
        shown = await client.get("/fhir/Patient/p1", headers=ehr)
        assert shown.json()["maritalStatus"] == MARRIED["maritalStatus"]


class TestOthers:
    async def test_ids_are_the_clients_own(self, client: Client, ehr: Headers, keyring: Keyring):
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
    async def test_creating_needs_its_scope(self, client: Client, keyring: Keyring, scope: str):
        answer = await put(client, PATIENT, of(keyring, "ehr", scope))

        assert answer.status_code == (403 if scope == "system/*.ru" else 201)

    async def test_limited_clients_stay_in_reach(self, ward: Ward, keyring: Keyring):
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
def test_invalid_settings(settings: dict[str, Any], text: str):
    with pytest.raises(ValueError, match="fhir_sources"):
        Settings(**settings | {"fhir_sources": text})
