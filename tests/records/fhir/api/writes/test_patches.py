from base64 import b64encode
from typing import Any

import httpx
import orjson
import pytest

from tests.records.fhir_bundles import Client, Recorded, Scoped, failure
from tests.records.wards import Ward

PATCH = {"Content-Type": "application/json-patch+json"}
RESULT = {
    "resourceType": "Observation",
    "status": "preliminary",
    "code": {"text": "Potassium"},
    "valueQuantity": {"value": 4.10, "unit": "mmol/L"},
    "note": [{"text": "Haemolysed"}],
}
FINAL = {"op": "replace", "path": "/status", "value": "final"}
Operation = dict[str, Any]


@pytest.fixture
async def result(client: Client) -> dict[str, Any]:
    patient = {"resourceType": "Patient", "name": [{"text": "Ada Ibáñez"}]}
    id_ = (await client.post("/fhir/Patient", json=patient)).raise_for_status().json()["id"]
    body = orjson.dumps(RESULT | {"subject": {"reference": f"Patient/{id_}"}})
    body = body.replace(b"4.1,", b"4.10,")
    return (
        (
            await client.post(
                "/fhir/Observation", content=body, headers={"Content-Type": "application/fhir+json"}
            )
        )
        .raise_for_status()
        .json()
    )


async def patch(
    client: Client, resource: dict[str, Any], *operations: Operation, **headers: str
) -> httpx.Response:
    path = f"/fhir/{resource['resourceType']}/{resource['id']}"
    return await client.patch(path, content=orjson.dumps(operations), headers=PATCH | headers)


def entry(resource: dict[str, Any], *operations: Operation, **request: str) -> dict[str, Any]:
    data = b64encode(orjson.dumps(operations)).decode()
    binary = {"resourceType": "Binary", "contentType": PATCH["Content-Type"], "data": data}
    url = f"{resource['resourceType']}/{resource['id']}"
    return {"resource": binary, "request": {"method": "PATCH", "url": url} | request}


def bundle(*entries: dict[str, Any], type_: str = "transaction") -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": type_, "entry": [*entries]}


async def test_changes_elements(client: Client, result: dict[str, Any], recorded: Recorded):
    before = len(await recorded())
    test = {"op": "test", "path": "/status", "value": "preliminary"}
    remark = {"op": "add", "path": "/note/-", "value": {"text": "Repeated"}}

    answer = await patch(client, result, test, FINAL, remark, {"op": "remove", "path": "/note/0"})
    same = await patch(client, result, FINAL)

    assert (answer.status_code, answer.headers["etag"]) == (200, 'W/"2"')
    changed = answer.json()
    assert (changed["status"], changed["note"]) == ("final", [{"text": "Repeated"}])
    assert b'"value": 4.10' in answer.content
    assert same.headers["etag"] == 'W/"2"'
    assert [one["event_type"] for one in (await recorded())[before:]] == ["resource.amended"]


REJECTED: dict[str, tuple[Operation, str]] = {
    "a false test": ({"op": "test", "path": "/status", "value": "amended"}, "patch-test"),
    "a missing path": ({"op": "replace", "path": "/bodySite/text", "value": "x"}, "patch-path"),
    "a missing element": ({"op": "remove", "path": "/bodySite"}, "patch-path"),
    "no index": ({"op": "add", "path": "/note/x", "value": {}}, "patch-path"),
    "an unknown operation": ({"op": "merge", "path": "/status", "value": "x"}, "json-patch"),
    "no path": ({"op": "remove"}, "json-patch"),
    "a path of a number": ({"op": "remove", "path": 5}, "json-patch"),
    "no value": ({"op": "add", "path": "/bodySite"}, "json-patch"),
    "no resource": ({"op": "replace", "path": "", "value": 5}, "patch-protected"),
    "the id": ({"op": "replace", "path": "/id", "value": "1"}, "patch-protected"),
    "the label": (
        {"op": "add", "path": "/meta/security", "value": [{"code": "R"}]},
        "patch-protected",
    ),
    "the patient": ({"op": "remove", "path": "/subject"}, "patch-protected"),
    "an invalid result": ({"op": "add", "path": "/colour", "value": "red"}, "unknown-field"),
}


@pytest.mark.parametrize(("operation", "rule"), REJECTED.values(), ids=REJECTED)
async def test_rejects(client: Client, result: dict[str, Any], operation: Operation, rule: str):
    alone = await patch(client, result, FINAL, operation)
    within = await client.post("/fhir", json=bundle(entry(result, FINAL, operation)))
    each = await client.post("/fhir", json=bundle(entry(result, FINAL, operation), type_="batch"))

    assert (alone.status_code, within.status_code) == (422, 422)
    expected = {"Patch[1]"} if rule.startswith(("patch", "json")) else None
    assert expected in ({*alone.json()["issue"][0]["expression"]}, None)
    for outcome in alone.json(), within.json(), each.json()["entry"][0]["response"]["outcome"]:
        assert rule in outcome["issue"][0]["diagnostics"]
    path = f"/fhir/Observation/{result['id']}"
    assert (await client.get(path)).json() == result


BROKEN = {
    "a huge exponent": b'[{"op":"add","path":"/b","value":1e99999999999999999999}]',
    "deep": b'[{"op":"test","path":"/b","value":' + b"[" * 900 + b"]" * 900 + b"}]",
    "many values": b'[{"op":"add","path":"/b","value":[' + b"{}," * 100_001 + b"{}]}]",
    "a repeated member": b'[{"op":"remove","path":"/status","path":"/note"}]',
    "an object": b"{}",
    "no JSON": b"[",
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
async def test_broken_patches_are_rejected(client: Client, result: dict[str, Any], body: bytes):
    path = f"/fhir/Observation/{result['id']}"

    assert (await client.patch(path, content=body, headers=PATCH)).status_code == 422


async def test_copies_do_not_grow_without_limit(client: Client, result: dict[str, Any]):
    long = {"op": "add", "path": "/note/0/text", "value": "x" * 100_000}
    copies = [{"op": "copy", "from": "/note", "path": "/note/-"}] * 90

    answer = await patch(client, result, long, *copies)

    assert "too-long" in answer.json()["issue"][0]["diagnostics"]


async def test_in_bundles(client: Client, result: dict[str, Any]):
    other = (
        await client.post(
            "/fhir/Organization", json={"resourceType": "Organization", "name": "Ward 3"}
        )
    ).json()
    renamed = entry(other, {"op": "replace", "path": "/name", "value": "Ward 4"})

    both = await client.post("/fhir", json=bundle(entry(result, FINAL), renamed))
    stale = await client.post("/fhir", json=bundle(entry(result, FINAL, ifMatch='W/"1"')))
    text = {"resource": {"resourceType": "Binary", "contentType": "text/plain", "data": ""}}
    no_patch = await client.post("/fhir", json=bundle(renamed | text))

    shown = [one["resource"] for one in both.raise_for_status().json()["entry"]]
    assert (shown[0]["status"], shown[1]["name"]) == ("final", "Ward 4")
    assert failure(stale) == (412, "version-mismatch")
    assert no_patch.status_code == 422


async def test_needs_scopes_and_versions(client: Client, result: dict[str, Any], scoped: Scoped):
    statuses = [
        (await patch(client, result, FINAL, **headers)).status_code
        for headers in (
            {"Content-Type": "application/json"},
            {"If-Match": 'W/"7"'},
            scoped("system/Observation.u"),
            scoped("system/Observation.r"),
            scoped("system/Observation.ru"),
        )
    ]

    assert statuses == [415, 412, 403, 403, 200]


async def test_a_repeat_is_applied_once(client: Client, result: dict[str, Any]):
    remark = {"op": "add", "path": "/note/-", "value": {"text": "Repeated"}}

    first, again = [
        await patch(client, result, remark, **{"Idempotency-Key": "k-1"}) for _ in range(2)
    ]

    assert (first.status_code, first.content) == (again.status_code, again.content)
    assert len(again.json()["note"]) == 2


async def test_foreign_resources_are_hidden(ward: Ward):
    foreign = {"resourceType": "Patient", "id": ward.bert["patient"]}
    missing = {"resourceType": "Patient", "id": "01a1f817-b2ff-75c5-841a-c9228591bdad"}
    change = {"op": "add", "path": "/gender", "value": "male"}

    answers = [await patch(ward.client, one, change) for one in (foreign, missing)]

    assert [failure(one) for one in answers] == [(404, "resource-not-found")] * 2
