import asyncio
from typing import Any
from uuid import UUID

import httpx
import pytest

from chartroom.system.keys import Keyring
from chassis.database.pool import Connection
from records.fhir.api import repository
from tests.records.fhir_bundles import Client, Recorded, Scoped, failure
from tests.records.wards import Ward

MRN = {"system": "urn:example:mrn", "value": "48151"}
PATIENT = {
    "resourceType": "Patient",
    "identifier": [MRN],
    "name": [{"family": "Ibáñez", "given": ["Ada"]}],
    "birthDate": "1950-02-03",
}
ORGANIZATION = {"resourceType": "Organization", "name": "Ward 3", "identifier": [MRN]}
BY_MRN = {"identifier": "urn:example:mrn|48151"}
CHANGES = {"Patient": {"maritalStatus": {"text": "Married"}}, "Organization": {"name": "Ward 4"}}


async def put(client: Client, resource: dict[str, Any], **options: Any) -> httpx.Response:
    path = f"/fhir/{resource['resourceType']}"
    return await client.put(path, json=resource, **({"params": BY_MRN} | options))


def listed(*resources: dict[str, Any], type_: str = "transaction") -> dict[str, Any]:
    entries = [
        {
            "fullUrl": f"urn:uuid:00000000-0000-0000-0000-00000000000{place}",
            "resource": one,
            "request": {
                "method": "PUT",
                "url": f"{one['resourceType']}?identifier=urn:example:mrn|48151",
            },
        }
        for place, one in enumerate(resources)
    ]
    return {"resourceType": "Bundle", "type": type_, "entry": entries}


@pytest.mark.parametrize("resource", [PATIENT, ORGANIZATION], ids=["Patient", "Organization"])
class TestUpdates:
    async def test_create_then_update(
        self, client: Client, resource: dict[str, Any], recorded: Recorded
    ):
        of_source = resource | {"id": "4711"}
        before = len(await recorded())

        first = await put(client, of_source)
        changed = await put(client, of_source | CHANGES[resource["resourceType"]])
        again = await put(client, of_source | CHANGES[resource["resourceType"]])
        stale = await put(client, of_source, headers={"If-Match": 'W/"1"'})

        assert [one.status_code for one in (first, changed, again, stale)] == [201, 200, 200, 412]
        assert len({one.json()["id"] for one in (first, changed, again)} - {"4711"}) == 1
        assert [one.headers["etag"] for one in (first, changed, again)] == [
            'W/"1"',
            'W/"2"',
            'W/"2"',
        ]
        assert changed.headers["location"].endswith("/_history/2")
        assert len(await recorded()) == before + 2

    async def test_concurrent_updates_create_once(self, client: Client, resource: dict[str, Any]):
        answers = await asyncio.gather(*(put(client, resource) for _ in range(5)))

        assert sorted(one.status_code for one in answers) == [200, 200, 200, 200, 201]
        assert len({one.json()["id"] for one in answers}) == 1

    async def test_need_both_scopes(self, client: Client, resource: dict[str, Any], scoped: Scoped):
        type_ = resource["resourceType"]
        statuses = [
            (await put(client, resource, headers=scoped(f"system/{type_}.{one}"))).status_code
            for one in ("c", "u", "cu")
        ]

        assert statuses == [403, 403, 201]

    async def test_refuse_conflicts(self, client: Client, resource: dict[str, Any]):
        none_yet = await put(client, resource, headers={"If-Match": "*"})
        first = (await put(client, resource)).json()
        other_id = await put(client, resource | {"id": "01a1f817-b2ff-75c5-841a-c9228591bdad"})
        unknown = await put(client, resource, params={"hobby": "x"})
        same_id = await put(client, first)

        assert failure(none_yet) == (412, "version-mismatch")
        assert failure(other_id) == (400, "other-id")
        assert unknown.status_code == 422
        assert (same_id.status_code, same_id.headers["etag"]) == (200, 'W/"1"')

    async def test_in_bundles(self, client: Client, resource: dict[str, Any]):
        change = CHANGES[resource["resourceType"]]
        equal = await client.post("/fhir", json=listed(resource, resource))
        different = await client.post("/fhir", json=listed(resource, resource | change))
        each = await client.post("/fhir", json=listed(resource, resource | change, type_="batch"))

        ids = {one["resource"]["id"] for one in equal.raise_for_status().json()["entry"]}
        statuses = [
            one["response"]["status"][:3] for one in each.raise_for_status().json()["entry"]
        ]
        assert len(ids) == 1
        assert different.status_code == 422
        assert len(different.json()["issue"]) == 2
        assert statuses == ["200", "200"]


DIFFERENT = {
    "another person": {"name": [{"family": "Okafor", "given": ["Ben"]}], "birthDate": "1988-12-01"},
    "twins": {"name": [{"family": "Ibáñez", "given": ["Eva"]}]},
}


@pytest.mark.parametrize("changes", DIFFERENT.values(), ids=DIFFERENT)
async def test_a_patient_never_becomes_a_different_person(
    client: Client, keyring: Keyring, changes: dict[str, Any]
):
    """Only the caller that registered the patient corrects the demographics."""
    first = await put(client, PATIENT)
    other = PATIENT | changes
    by_other = {"Authorization": f"Bearer {keyring.mint('other', scope='system/Patient.cru')}"}
    condition = {"If-None-Exist": "identifier=urn:example:mrn|48151"}

    answers = [
        await put(client, other, headers=by_other),
        await client.post("/fhir/Patient", json=other, headers=by_other | condition),
    ]
    within = await client.post("/fhir", json=listed(other), headers=by_other)

    assert [failure(one) for one in (*answers, within)] == [(409, "different-person")] * 3
    assert (await client.get(f"/fhir/Patient/{first.json()['id']}")).json() == first.json()


async def test_a_patient_without_demographics_does_not_erase_them(
    client: Client, recorded: Recorded, scoped: Scoped
):
    first = await put(client, PATIENT)
    named = {"resourceType": "Patient", "identifier": [MRN]}
    before = len(await recorded())

    answer = await put(client, named)
    events = [one["event_type"] for one in (await recorded())[before:]]
    unseen = await put(client, named, headers=scoped("system/Patient.cu"))

    assert (answer.status_code, answer.json()) == (200, first.json())
    assert events == ["resource.read"]
    assert (unseen.status_code, unseen.content) == (200, b"")


async def test_only_write_scopes_change_shared_resources(client: Client, scoped: Scoped):
    await put(client, ORGANIZATION)
    reads = scoped("system/Organization.r")
    change = ORGANIZATION | {"name": "Ward 4"}
    unknown = {"Organization": ORGANIZATION | {"identifier": [MRN | {"value": "7"}]}}
    creation = listed(unknown["Organization"])
    creation["entry"][0]["request"] = {
        "method": "POST",
        "url": "Organization",
        "ifNoneExist": "identifier=urn:example:mrn|7",
    }

    for bundle in listed(change), creation:
        answer = await client.post("/fhir", json=bundle, headers=reads)
        assert failure(answer) == (403, "scope-missing")


async def test_the_resource_has_the_identifier_of_the_condition(client: Client):
    other = [MRN | {"value": "7"}]
    first = (await put(client, ORGANIZATION)).json()

    for resource in ORGANIZATION | {"identifier": other}, PATIENT | {"identifier": other}:
        answer = await put(client, resource)
        assert "identifier-of-condition" in answer.json()["issue"][0]["diagnostics"]
    assert (await client.get(f"/fhir/Organization/{first['id']}")).json() == first


async def test_a_result_never_moves_to_another_patient(client: Client):
    ids = [
        (await client.post("/fhir/Patient", json={"resourceType": "Patient"})).json()["id"]
        for _ in range(2)
    ]
    result = {
        "resourceType": "Observation",
        "status": "final",
        "identifier": [MRN],
        "code": {"text": "Potassium"},
    }
    answers = [
        await put(client, result | {"subject": {"reference": f"Patient/{one}"}}) for one in ids
    ]

    assert [one.status_code for one in answers] == [201, 422]
    assert "patient-never-changes" in answers[1].json()["issue"][0]["diagnostics"]


async def test_a_condition_by_id_is_rejected(client: Client):
    bundle = listed(ORGANIZATION)
    bundle["entry"][0]["request"]["url"] = "Organization?_id=1"

    assert (await client.post("/fhir", json=bundle)).status_code == 422


async def test_an_identifier_that_moves_before_the_lock(
    client: Client, monkeypatch: pytest.MonkeyPatch
):
    first = (await client.post("/fhir/Organization", json=ORGANIZATION)).json()
    lock, moved = repository.lock, [first | {"identifier": [MRN | {"value": "7"}]}]

    async def move_first(connection: Connection, type_: str, key: UUID) -> bool:
        while moved:
            other = await client.put(f"/fhir/Organization/{first['id']}", json=moved.pop())
            other.raise_for_status()
        return await lock(connection, type_, key)

    monkeypatch.setattr(repository, "lock", move_first)

    answer = await put(client, ORGANIZATION | {"name": "Ward 4"})

    assert (answer.status_code, answer.json()["id"] != first["id"]) == (201, True)


async def test_match_out_of_reach_is_hidden(ward: Ward):
    foreign = await ward.client.put(
        "/fhir/Patient", params=BY_MRN, json=PATIENT, headers=ward.everyone
    )

    answer = await put(ward.client, PATIENT | {"maritalStatus": {"text": "Married"}})

    assert (answer.status_code, answer.json()["id"] != foreign.json()["id"]) == (201, True)
    stored = await ward.client.get(f"/fhir/Patient/{foreign.json()['id']}", headers=ward.everyone)
    assert stored.json() == foreign.json()
