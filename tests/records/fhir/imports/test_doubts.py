"""Imports and writes under `/fhir` store values that are probably wrong, and warn."""

from typing import Any

import pytest
from support import fhir
from support.fhir import bundle, entry, patient, urn

from tests.records.fhir.imports.test_names_of_resources import SERVER
from tests.records.fhir_bundles import Client
from tests.records.imports import PATH, ids, imported

NINE, TEN = "2026-05-01T09:00:00Z", "2026-05-01T10:00:00Z"
ORDER = {"resourceType": "ServiceRequest", "intent": "order", "code": {"text": "MRI"}}
VISIT = {name: value for name, value in fhir.encounter().items() if name != "participant"}
RESULT = {name: value for name, value in fhir.observation().items() if name != "encounter"}
ABOUT = {"subject": {"reference": urn(1)}}


async def sent(client: Client, resource: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """Return the outcome of the resource and the header `Warning`."""
    address = f"{SERVER}/{resource['resourceType']}/1"
    answer = await client.post(
        PATH, json=bundle(entry(patient(), urn(1)), entry(resource | ABOUT, address))
    )
    (_, outcome) = answer.raise_for_status().json()["entries"]
    return outcome, answer.headers.get("warning")


@pytest.mark.parametrize(
    ("resource", "statuses"),
    [
        (ORDER, ("completed", "active")),
        (ORDER | {"resourceType": "MedicationRequest", "medicationCodeableConcept": {"text": "X"}},
         ("stopped", "active")),
        (VISIT, ("finished", "in-progress")),
        (RESULT, ("entered-in-error", "final")),
    ],
)  # fmt: skip
async def test_late_message_opens_a_resource_again(
    client: Client, resource: dict[str, Any], statuses: tuple[str, str]
):
    first, late = ({"status": status} for status in statuses)
    before, none = await sent(client, resource | first)
    after, warning = await sent(client, resource | late)
    again, _ = await sent(client, resource | late)

    assert (before["doubts"], none) == ([], None)
    assert (after["outcome"], again["outcome"], again["doubts"]) == ("updated", "unchanged", [])
    doubt = {"pointer": "/entry/1/resource/status", "rule": "reopened", "former": statuses[0]}
    assert after["doubts"] == [doubt]
    assert warning is not None
    assert "doubts" in warning


async def test_newer_time_explains_a_status(client: Client):
    for status, at in (("completed", NINE), ("active", TEN)):
        resource = ORDER | {"status": status, "meta": {"lastUpdated": at}}
        assert (await sent(client, resource))[0]["doubts"] == []


async def test_dates_in_the_future_and_unknown_classes_are_stored(client: Client):
    given = VISIT | {"status": "in-progress", "period": {"start": "2099-01-01"}}
    outcome, _ = await sent(client, given | {"class": {"code": "R"}})
    visit = await client.get(f"/encounters/{outcome['id']}")

    assert [(one["pointer"], one["rule"], one["former"]) for one in outcome["doubts"]] == [
        ("/entry/1/resource/period/start", "in-future", None),
        ("/entry/1/resource/class/code", "unknown-class", None),
    ]
    assert (visit.json()["class"], visit.json()["start"][:4]) == ("AMB", "2099")


async def test_writes_under_fhir_warn(client: Client):
    person = ids(await imported(client, bundle(entry(patient()))))["Patient"]
    order = ORDER | {"subject": {"reference": f"Patient/{person}"}, "authoredOn": "2099-01-01"}
    created = await client.post("/fhir/ServiceRequest", json=order | {"status": "completed"})
    path = f"/fhir/ServiceRequest/{created.json()['id']}"
    active = order | {"status": "active", "id": created.json()["id"]}
    del active["authoredOn"]
    changed = await client.put(path, json=active, headers={"Prefer": "return=OperationOutcome"})
    ended = await client.put(path, json=active | {"status": "completed"})
    known = await client.put(path, json=active, headers={"If-Match": ended.headers["etag"]})

    assert created.headers["warning"].startswith('299 - "ServiceRequest.authoredOn: the date of')
    (issue,) = changed.json()["issue"]
    assert (issue["severity"], issue["expression"]) == ("warning", ["ServiceRequest.status"])
    assert changed.headers["warning"].startswith('299 - "ServiceRequest.status: ')
    for answer in (ended, known):
        assert (answer.status_code, answer.headers.get("warning")) == (200, None)
