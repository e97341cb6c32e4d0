from collections.abc import Iterator
from typing import Any

import pytest
from support import fhir
from support.applications import settings_for
from support.databases import TestDatabase

from chartroom.system.keys import Keyring
from tests.records.fhir_bundles import Client, Ids

pytestmark = pytest.mark.usefixtures("app")
URL = "https://clinic.example:8443/chart"
BASE = f"{URL}/fhir"
LINKS = {"fullUrl", "url", "location"}


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring) -> dict[str, Any]:
    return settings_for(database, keyring, public_url=f"{URL}/")


def observation_of(chart: Ids) -> dict[str, Any]:
    patient, visit = (f"{BASE}/{type_}/{chart[type_]}" for type_ in ("Patient", "Encounter"))
    return fhir.observation(patient, visit)


def links_of(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (node[name] for name in LINKS & node.keys())
        yield from (
            link for name, value in node.items() if name != "request" for link in links_of(value)
        )
    elif isinstance(node, list):
        yield from (link for value in node for link in links_of(value))


async def test_all_links_begin_with_the_public_url(client: Client, chart: Ids):
    observation = observation_of(chart)
    made = [await client.post("/fhir/Observation", json=observation) for _ in range(2)]
    assert made[0].status_code == 201, made[0].text
    id_ = made[0].json()["id"]
    entry = {"request": {"method": "GET", "url": f"Observation/{id_}/_history"}}
    pages = [
        await client.get("/fhir/Observation?_count=1"),
        await client.get(f"/fhir/Observation/{id_}/_history?_count=1"),
        await client.post("/fhir", json=fhir.bundle(entry) | {"type": "batch"}),
        await client.post("/fhir", json=fhir.bundle(fhir.entry(observation))),
        await client.get(f"/fhir/Patient/{chart['Patient']}/$everything"),
    ]
    statement = (await client.get("/fhir/metadata")).json()
    listed = await client.get("/encounters?limit=1")

    assert [one.headers["location"] for one in made] == [
        f"{BASE}/Observation/{one.json()['id']}/_history/1" for one in made
    ]
    assert statement["implementation"]["url"] == BASE
    for page in pages:
        found = [*links_of(page.raise_for_status().json())]
        assert found, page.text
        assert [link for link in found if not link.startswith(f"{BASE}/")] == []
    assert listed.links.get("next", {}).get("url", URL).startswith(URL)


async def test_links_that_a_client_sends_back_are_resolved(client: Client, chart: Ids):
    observation = observation_of(chart)
    made = await client.post("/fhir/Observation", json=observation)
    named = fhir.entry(observation, f"{BASE}/Observation/another")
    repeated = await client.post("/fhir", json=fhir.bundle(named))
    patient = observation["subject"]["reference"]
    found = (await client.get("/fhir/Observation", params={"patient": patient})).json()

    assert made.status_code == 201, made.text
    stored = made.json()
    assert repeated.status_code == 200, repeated.text
    assert stored["subject"]["reference"] == f"Patient/{chart['Patient']}"
    assert f"{BASE}/Observation/{stored['id']}" in [one["fullUrl"] for one in found["entry"]]
    assert len(found["entry"]) == 2
