"""Patients without a known name."""

from typing import Any

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, fetch
from support.fhir import MRN, bundle, encounter, entry, urn

from tests.records.imports import ids, imported

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]


def nameless(number: str = "48151", **more: Any) -> fhir.Resource:
    """Return a bundle with a person without a name, and an encounter."""
    visit = encounter(id=f"e{number}", participant=[])
    return bundle(
        entry(fhir.patient(number, name=[]) | more, urn(1)), entry(visit, urn(int(number)))
    )


@pytest.fixture
async def made(client: httpx.AsyncClient) -> dict[str, str]:
    """The ids of the patient and the encounter of that bundle."""
    return ids(await imported(client, nameless()))


def name_of(patient: Answer) -> tuple[Any, Any]:
    return patient["full_name"], patient["full_name_absent_reason"]


class TestPatientsWithoutAName:
    async def test_have_null_and_a_reason_in_every_answer(
        self, client: httpx.AsyncClient, made: dict[str, str]
    ) -> None:
        """Their encounters have null."""
        patient, visit = f"/patients/{made['Patient']}", f"/encounters/{made['Encounter']}"
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

    async def test_are_found_by_no_name_until_a_change_gives_them_one(
        self, client: httpx.AsyncClient, made: dict[str, str], database: TestDatabase, recorded: Any
    ) -> None:
        async def found(**criteria: str) -> list[str]:
            answer = (await client.post("/patients/search", json=criteria)).json()
            return [patient["id"] for patient in answer["patients"]]

        for name in ("unnamed", "unknown", "null", "none"):
            assert await found(name=name) == []
            assert await found(name=name, date_of_birth="1961") == []
        assert await fetch(database.admin_dsn, "SELECT FROM records.patient_names") == []

        path, named = f"/patients/{made['Patient']}", {"full_name": "Jane Doe"}
        given = (await client.patch(path, json=named)).json()

        (event,) = [one for one in await recorded() if one["event_type"] == "patient.amended"]
        assert event["payload"]["data"]["changed"] == ["full_name", "full_name_absent_reason"]
        assert (name_of(given), given["version"]) == (("Jane Doe", None), 2)
        assert await found(name="doe") == [made["Patient"]]

    async def test_stay_unchanged_while_their_source_sends_the_same(
        self, client: httpx.AsyncClient, made: dict[str, str]
    ) -> None:
        again = await imported(client, nameless())
        changed = await imported(client, nameless(gender="other"))

        patient = (await client.get(f"/patients/{made['Patient']}")).json()
        assert (again["unchanged"], changed["updated"]) == (2, 1)
        assert name_of(patient) == (None, "unknown")
        assert (patient["gender"], patient["version"]) == ("other", 2)

    async def test_keep_the_name_they_were_registered_with(self, client: httpx.AsyncClient) -> None:
        """It may be the name Unnamed."""
        person = {"full_name": "Unnamed", "identifiers": [{"system": MRN, "value": "48151"}]}
        registered = (await client.post("/patients", json=person)).json()
        bare = {"resourceType": "Patient", "identifier": person["identifiers"]}

        made = ids(await imported(client, bundle(entry(bare, urn(1)))))

        assert made["Patient"] == registered["id"]
        patient = (await client.get(f"/patients/{registered['id']}")).json()
        assert name_of(patient) == name_of(registered) == ("Unnamed", None)
