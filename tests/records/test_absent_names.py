from typing import Any

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, fetch
from support.fhir import MRN, bundle, encounter, entry, urn

from tests.records.imports import ids, imported

Answer = dict[str, Any]


def nameless(number: str = "48151", **more: Any) -> fhir.Resource:
    visit = encounter(id=f"e{number}", participant=[])
    return bundle(
        entry(fhir.patient(number, name=[]) | more, urn(1)), entry(visit, urn(int(number)))
    )


@pytest.fixture
async def imported_ids(client: httpx.AsyncClient) -> dict[str, str]:
    return ids(await imported(client, nameless()))


def name_of(patient: Answer) -> tuple[Any, Any]:
    return patient["full_name"], patient["full_name_absent_reason"]


class TestPatientsWithoutAName:
    async def test_null_and_reason(self, client: httpx.AsyncClient, imported_ids: dict[str, str]):
        """The encounter of a nameless patient has the name null and does not state a reason."""
        patient, visit = (
            f"/patients/{imported_ids['Patient']}",
            f"/encounters/{imported_ids['Encounter']}",
        )
        search = {"identifier": f"{MRN}|48151"}

        shown = [
            (await client.get(patient)).json(),
            (await client.get(f"{patient}/history/1")).json(),
            *(await client.get(f"{patient}/history")).json()["versions"],
            (await client.get(f"{patient}/everything")).json()["items"][0]["patient"],
            *(await client.post("/patients/search", json=search)).json()["patients"],
        ]
        visits = [
            (await client.get(visit)).json(),
            (await client.get(f"{visit}/history/1")).json(),
            *(await client.get(f"{visit}/history")).json()["versions"],
            (await client.post(f"{visit}/context", json={})).json()["encounter"],
            (await client.patch(visit, json={"summary": "Well."})).json(),
        ]

        assert [name_of(one) for one in shown] == [(None, "unknown")] * 5
        assert [one["patient_name"] for one in visits] == [None] * 5

    async def test_search_after_a_change(
        self,
        client: httpx.AsyncClient,
        imported_ids: dict[str, str],
        database: TestDatabase,
        recorded: Any,
    ):
        async def found(**criteria: str) -> list[str]:
            answer = (await client.post("/patients/search", json=criteria)).json()
            return [patient["id"] for patient in answer["patients"]]

        for name in ("unnamed", "unknown", "null", "none"):
            assert await found(name=name) == []
            assert await found(name=name, date_of_birth="1961") == []
        assert await fetch(database.admin_dsn, "SELECT FROM records.patient_names") == []

        path, named = f"/patients/{imported_ids['Patient']}", {"full_name": "Jane Doe"}
        given = (await client.patch(path, json=named)).json()

        (event,) = [one for one in await recorded() if one["event_type"] == "patient.amended"]
        assert event["payload"]["data"]["changed"] == ["full_name", "full_name_absent_reason"]
        assert (name_of(given), given["version"]) == (("Jane Doe", None), 2)
        assert await found(name="doe") == [imported_ids["Patient"]]

    async def test_repeated_import(self, client: httpx.AsyncClient, imported_ids: dict[str, str]):
        again = await imported(client, nameless())
        changed = await imported(client, nameless(gender="other"))

        patient = (await client.get(f"/patients/{imported_ids['Patient']}")).json()
        assert (again["unchanged"], changed["updated"]) == (2, 1)
        assert name_of(patient) == (None, "unknown")
        assert (patient["gender"], patient["version"]) == ("other", 2)

    async def test_registered_name_remains(self, client: httpx.AsyncClient):
        """An import without a name does not change a registered name, even if that name is "Unnamed"."""
        person = {"full_name": "Unnamed", "identifiers": [{"system": MRN, "value": "48151"}]}
        registered = (await client.post("/patients", json=person)).json()
        bare = {"resourceType": "Patient", "identifier": person["identifiers"]}

        imported_ids = ids(await imported(client, bundle(entry(bare, urn(1)))))

        assert imported_ids["Patient"] == registered["id"]
        patient = (await client.get(f"/patients/{registered['id']}")).json()
        assert name_of(patient) == name_of(registered) == ("Unnamed", None)
