"""Patients without a known name."""

from typing import Any

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.fhir import MRN, bundle, encounter, entry, urn
from support.imports import PATH, ids, imported

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
        path = f"/patients/{made['Patient']}"
        search = {"identifier": f"{MRN}|48151"}

        shown = [
            (await client.get(path)).json(),
            (await client.get(f"{path}/history/1")).json(),
            *(await client.get(f"{path}/history")).json()["versions"],
            (await client.get(f"{path}/everything")).json()["items"][0]["patient"],
            *(await client.post("/patients/search", json=search)).json()["patients"],
        ]

        assert [name_of(patient) for patient in shown] == [(None, "unknown")] * 5

    async def test_have_encounters_with_a_null_name(
        self, client: httpx.AsyncClient, made: dict[str, str]
    ) -> None:
        path = f"/encounters/{made['Encounter']}"

        shown = [
            (await client.get(path)).json(),
            (await client.get(f"{path}/history/1")).json(),
            *(await client.get(f"{path}/history")).json()["versions"],
            (await client.post(f"{path}/context", json={})).json()["encounter"],
            (await client.patch(path, json={"summary": "Well."})).json(),
        ]

        assert [encounter["patient_name"] for encounter in shown] == [None] * 5

    @pytest.mark.parametrize("name", ["unnamed", "unknown", "null", "none"])
    async def test_are_found_by_no_name(
        self, client: httpx.AsyncClient, made: dict[str, str], database: TestDatabase, name: str
    ) -> None:
        found = (await client.post("/patients/search", json={"name": name})).json()
        born = (
            await client.post("/patients/search", json={"name": name, "date_of_birth": "1961"})
        ).json()

        assert found["patients"] == born["patients"] == []
        assert await fetch(database.admin_dsn, "SELECT FROM records.patient_names") == []
        assert made["Patient"]

    async def test_get_the_name_that_a_change_gives_them(
        self, client: httpx.AsyncClient, made: dict[str, str], recorded: Any
    ) -> None:
        given = (
            await client.patch(f"/patients/{made['Patient']}", json={"full_name": "Jane Doe"})
        ).json()

        found = (await client.post("/patients/search", json={"name": "doe"})).json()["patients"]
        assert (name_of(given), given["version"]) == (("Jane Doe", None), 2)
        assert [patient["id"] for patient in found] == [made["Patient"]]
        changed = (await recorded())[-2]["payload"]["data"]["changed"]
        assert changed == ["full_name", "full_name_absent_reason"]

    async def test_stay_unchanged_while_their_source_sends_the_same(
        self, client: httpx.AsyncClient, made: dict[str, str]
    ) -> None:
        again = await imported(client, nameless())
        changed = await imported(client, nameless(gender="other"))

        assert (again["unchanged"], changed["updated"]) == (2, 1)
        patient = (await client.get(f"/patients/{made['Patient']}")).json()
        assert (name_of(patient), patient["gender"], patient["version"]) == (
            (None, "unknown"),
            "other",
            2,
        )

    async def test_keep_the_name_they_were_registered_with(self, client: httpx.AsyncClient) -> None:
        person = {"full_name": "Jane Doe", "identifiers": [{"system": MRN, "value": "48151"}]}
        registered = (await client.post("/patients", json=person)).json()

        made = ids(await imported(client, nameless()))

        assert made["Patient"] == registered["id"]
        assert name_of((await client.get(f"/patients/{registered['id']}")).json()) == (
            "Jane Doe",
            None,
        )

    async def test_may_have_the_name_unnamed(self, client: httpx.AsyncClient) -> None:
        registered = (await client.post("/patients", json={"full_name": "Unnamed"})).json()

        assert name_of(registered) == ("Unnamed", None)
        assert (await client.post(PATH, json=nameless("7"))).status_code == 200

    async def test_have_a_name_again_once_an_older_version_of_the_service_wrote_it(
        self, client: httpx.AsyncClient, made: dict[str, str], database: TestDatabase
    ) -> None:
        """The older version sets the name and not the reason."""
        await execute(database.admin_dsn, "UPDATE records.patients SET full_name = 'Jane Doe'")

        assert name_of((await client.get(f"/patients/{made['Patient']}")).json()) == (
            "Jane Doe",
            None,
        )
