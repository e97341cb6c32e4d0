import json
from typing import Any

import httpx
import pytest

Answer = dict[str, Any]
DETAILS: Answer = {
    "active": False,
    "deceased": "2026-03-14T08:00:00+01:00",
    "marital_status": "M",
    "telecom": [
        {"system": "phone", "value": "555-0100", "use": "home"},
        {"system": None, "value": "jane@home.example", "use": None},
    ],
    "address": [
        {
            "use": "home",
            "text": None,
            "line": ["586 Hill Ranch", "Unit 68"],
            "city": "Fall River",
            "state": "Massachusetts",
            "postal_code": "02720",
            "country": "US",
        }
    ],
    "communication": [
        {"language": "pt-BR", "preferred": True},
        {"language": "en", "preferred": None},
    ],
}
NOTHING = {
    "active": True,
    "deceased": None,
    "marital_status": None,
    "telecom": [],
    "address": [],
    "communication": [],
}


def details(answer: Answer) -> Answer:
    return {name: answer[name] for name in DETAILS}


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> Answer:
    body = {"full_name": "Jane Doe", **DETAILS}
    return (await client.post("/patients", json=body)).raise_for_status().json()


class TestARegistration:
    async def test_keeps_what_it_says_of_a_patient(self, client: httpx.AsyncClient, jane: Answer):
        shown = (await client.get(f"/patients/{jane['id']}")).json()
        found = (await client.post("/patients/search", json={"name": "jane"})).json()["patients"]

        assert details(jane) == DETAILS
        assert shown == jane
        assert [one | {"unconfirmed_identifiers": []} for one in found] == [jane]

    async def test_needs_none_of_it(self, patient: Answer):
        assert details(patient) == NOTHING

    async def test_keeps_a_death_as_precisely_as_it_is_known(self, client: httpx.AsyncClient):
        for deceased in (True, False, "2026", "2026-03", "2026-03-14"):
            body = {"full_name": "Jane Doe", "deceased": deceased}

            assert (await client.post("/patients", json=body)).json()["deceased"] == deceased


class TestAChange:
    async def test_replaces_what_it_names_keeps_the_rest_and_the_version_before(
        self, client: httpx.AsyncClient, jane: Answer, recorded: Any
    ):
        path = f"/patients/{jane['id']}"
        same = await client.patch(path, json=DETAILS)
        change = {"active": True, "telecom": [{"value": "555-0199"}], "deceased": "2025-03"}

        changed = (await client.patch(path, json=change)).json()

        kept = [name for name in DETAILS if name not in change]
        assert same.json()["version"] == 1
        assert [changed[name] for name in kept] == [DETAILS[name] for name in kept]
        assert (changed["deceased"], changed["telecom"][0]["value"]) == ("2025-03", "555-0199")
        versions = (await client.get(f"{path}/history")).json()["versions"]
        assert [details(one) for one in versions] == [details(changed), DETAILS]
        payload = [one for one in await recorded() if not one["access"]][-1]["payload"]
        assert payload["data"]["changed"] == ["active", "deceased", "telecom"]
        shown = json.dumps(payload)
        assert not [word for word in ("555-0199", "2025-03") if word in shown]

    async def test_removes_values_by_null(self, client: httpx.AsyncClient, jane: Answer):
        nothing = {name: None for name in DETAILS if name != "active"} | {"active": True}

        changed = (await client.patch(f"/patients/{jane['id']}", json=nothing)).json()

        assert details(changed) == NOTHING


async def test_an_outline_shows_none_of_it(client: httpx.AsyncClient, jane: Answer, scoped: Any):
    headers = scoped("system/Patient.s")

    found = await client.post("/patients/search", json={"name": "jane"}, headers=headers)

    (outline,) = found.json()["patients"]
    assert outline["id"] == jane["id"]
    assert not outline.keys() & DETAILS.keys()
