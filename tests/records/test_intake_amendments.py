import asyncio
from typing import Any
from unittest.mock import ANY
from uuid import uuid4

import httpx
from support.applications import assert_problem
from support.databases import TestDatabase, fetch

Answer = dict[str, Any]
INTAKE: Answer = {"patient_id": "P12345", "age": 36, "symptoms": ["cough"], "urgency": "routine"}
PATHS = ("/intake", "/intake/store")


async def store(client: httpx.AsyncClient, path: str = PATHS[0], **change: Any) -> int:
    response = (await client.post(path, json=INTAKE | change)).raise_for_status()
    return response.json()["record_id"]


async def listed(
    client: httpx.AsyncClient, query: str = "", patient: str = "P12345"
) -> list[Answer]:
    return (await client.get(f"/intake/{patient}{query}")).json()["records"]


class TestEncounterOfIntake:
    async def test_is_kept_with_the_record_and_its_event(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ):
        """Also an unregistered patient's intake record can be corrected, by an identifier or an unknown UUID."""
        numbers = (encounter["patient_id"], encounter["patient_id"], "P12345", str(uuid4()))
        for path, number in zip(PATHS * 2, numbers, strict=True):
            await store(client, path, patient_id=number, encounter_id=encounter["id"])

        records = await listed(client, patient=encounter["patient_id"])
        assert [record["encounter_id"] for record in records] == [encounter["id"]] * 2
        received = [event for event in await recorded() if event["event_type"] == "intake.received"]
        assert [event["encounter_id"] for event in received] == [encounter["id"]] * 4

    async def test_has_the_same_registered_patient(
        self, client: httpx.AsyncClient, encounter: Answer, database: TestDatabase
    ):
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        body = INTAKE | {"patient_id": other["id"], "encounter_id": encounter["id"]}

        for path in PATHS:
            refused = await client.post(path, json=body)
            assert_problem(refused, 409, "encounter-of-another-patient")
        assert await fetch(database.admin_dsn, "SELECT FROM records.intake_records") == []


class TestAmendIntake:
    async def test_adds_a_record_and_keeps_the_corrected_one(
        self, client: httpx.AsyncClient, recorded: Any
    ):
        """A correction of an intake record can be corrected, too."""
        first = await store(client)
        (before,) = await listed(client)

        second = await store(client, PATHS[1], age=63, amends=first)
        (amended,) = [one for one in await recorded() if one["event_type"] == "intake.amended"]
        third = await store(client, amends=second)

        records = await listed(client)
        assert records[0] == before | {"amended_by": second}
        assert [
            (record["id"], record["age"], record["amends"], record["amended_by"])
            for record in records
        ] == [(first, 36, None, second), (second, 63, first, third), (third, 36, second, None)]
        assert amended["payload"]["resource"] == f"intake-record/{second}"
        data = {"caller_kind": "agent", "caller": ANY, "amends": first}
        assert amended["payload"]["data"] == data

    async def test_amends_no_record_twice(self, client: httpx.AsyncClient):
        """Of concurrent corrections of the same intake record, only one is accepted."""
        first = await store(client)

        responses = await asyncio.gather(
            *(
                client.post(path, json=INTAKE | {"age": age, "amends": first})
                for age in range(8)
                for path in PATHS
            )
        )

        refused = [response for response in responses if response.status_code != 200]
        assert len(refused) == 15
        for response in refused:
            assert_problem(response, 409, "already-amended")
        assert len(await listed(client)) == 2

    async def test_is_of_the_same_patient_by_any_spelling_of_the_uuid(
        self, client: httpx.AsyncClient
    ):
        number = str(uuid4())
        first = await store(client, patient_id=number)

        for path in PATHS:
            response = await client.post(path, json=INTAKE | {"patient_id": "P9", "amends": first})
            assert_problem(response, 409, "intake-of-another-patient")
        assert await store(client, patient_id=number.upper(), amends=first)


async def test_the_latest_intake_is_the_newest_with_its_newest_correction(
    client: httpx.AsyncClient,
):
    """`latest=true` returns an item of the list of all intake records, unchanged."""

    async def latest() -> list[int]:
        return [record["id"] for record in await listed(client, "?latest=true")]

    empty = (await client.get("/intake/P12345?latest=true")).json()
    patient: Answer = {"id": None, "ambiguous": False, "contested_numbers": []}
    assert empty == {"patient": patient, "records": [], "next": None}

    earlier, last = await store(client), await store(client)
    routing = {"to": "cardiology", "reason": "Chest pain"}
    (await client.post(f"/intake/{last}/routing", json=routing)).raise_for_status()
    assert await latest() == [last]
    assert await listed(client, "?latest=true") == (await listed(client))[-1:]
    assert await listed(client, "?latest=false") == await listed(client)

    await store(client, amends=await store(client, amends=earlier))
    assert await latest() == [last]

    amendment = await store(client, amends=await store(client, amends=last))
    assert await latest() == [amendment]
