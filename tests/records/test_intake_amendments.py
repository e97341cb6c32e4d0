"""The encounter of an intake record, and corrections of records."""

import asyncio
from typing import Any
from unittest.mock import ANY
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, fetch

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
INTAKE: Answer = {"patient_id": "P12345", "age": 36, "symptoms": ["cough"], "urgency": "routine"}
PATHS = pytest.mark.parametrize("path", ["/intake", "/intake/store"])


async def store(client: httpx.AsyncClient, **change: Any) -> int:
    """Store the intake with something changed; return its number."""
    response = (await client.post("/intake", json=INTAKE | change)).raise_for_status()
    number: int = response.json()["record_id"]
    return number


async def listed(client: httpx.AsyncClient, query: str = "") -> list[Answer]:
    """Return a page of the patient's records."""
    records: list[Answer] = (await client.get(f"/intake/P12345{query}")).json()["records"]
    return records


class TestEncounterOfIntake:
    @PATHS
    async def test_is_kept_with_the_record(
        self, client: httpx.AsyncClient, encounter: Answer, path: str, recorded: Any
    ) -> None:
        body = INTAKE | {"patient_id": encounter["patient_id"], "encounter_id": encounter["id"]}

        response = await client.post(path, json=body)

        assert response.status_code == 200
        (record,) = (await client.get(f"/intake/{encounter['patient_id']}")).json()["records"]
        assert record["encounter_id"] == encounter["id"]
        received = [event for event in await recorded() if event["event_type"] == "intake.received"]
        assert [event["encounter_id"] for event in received] == [encounter["id"]]

    @PATHS
    @pytest.mark.parametrize(
        "number",
        [
            pytest.param("P12345", id="of another system"),
            pytest.param(str(uuid4()), id="a uuid of no patient"),
        ],
    )
    async def test_may_have_any_patient_where_the_intakes_patient_is_not_registered(
        self, client: httpx.AsyncClient, encounter: Answer, path: str, number: str
    ) -> None:
        response = await client.post(
            path, json=INTAKE | {"patient_id": number, "encounter_id": encounter["id"]}
        )

        assert response.status_code == 200

    @PATHS
    async def test_has_the_same_registered_patient(
        self, client: httpx.AsyncClient, encounter: Answer, path: str, database: TestDatabase
    ) -> None:
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()

        response = await client.post(
            path, json=INTAKE | {"patient_id": other["id"], "encounter_id": encounter["id"]}
        )

        assert_problem(response, 409, "encounter-of-another-patient")
        assert await fetch(database.admin_dsn, "SELECT FROM records.intake_records") == []

    @PATHS
    async def test_exists(
        self, client: httpx.AsyncClient, path: str, database: TestDatabase
    ) -> None:
        response = await client.post(path, json=INTAKE | {"encounter_id": str(uuid4())})

        assert_problem(response, 404, "encounter-not-found")
        assert await fetch(database.admin_dsn, "SELECT FROM records.intake_records") == []


class TestAmendIntake:
    @PATHS
    async def test_adds_a_record_and_keeps_the_corrected_one(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        first = await store(client)
        (before,) = await listed(client)

        second = (await client.post(path, json=INTAKE | {"age": 63, "amends": first})).json()[
            "record_id"
        ]

        old, new = await listed(client)
        assert old == before | {"amended_by": second}
        assert (new["id"], new["age"], new["amends"], new["amended_by"]) == (
            second,
            63,
            first,
            None,
        )

    async def test_amends_an_amendment(self, client: httpx.AsyncClient) -> None:
        first = await store(client)
        second = await store(client, amends=first)
        third = await store(client, amends=second)

        chain = [
            (record["id"], record["amends"], record["amended_by"])
            for record in await listed(client)
        ]

        assert chain == [(first, None, second), (second, first, third), (third, second, None)]

    async def test_records_an_event_that_names_the_corrected_record(
        self, client: httpx.AsyncClient, recorded: Any
    ) -> None:
        first = await store(client)
        second = await store(client, amends=first)

        received, amended = await recorded()
        assert (received["event_type"], received["payload"]["resource"]) == (
            "intake.received",
            f"intake-record/{first}",
        )
        assert (amended["event_type"], amended["payload"]["resource"]) == (
            "intake.amended",
            f"intake-record/{second}",
        )
        assert amended["payload"]["data"] == {
            "caller_kind": "agent",
            "caller": ANY,
            "amends": first,
        }

    @PATHS
    async def test_amends_no_record_twice(self, client: httpx.AsyncClient, path: str) -> None:
        first = await store(client)
        await store(client, amends=first)

        response = await client.post(path, json=INTAKE | {"amends": first})

        assert_problem(response, 409, "already-amended")
        assert len(await listed(client)) == 2

    async def test_lets_one_of_two_concurrent_amendments_win(
        self, client: httpx.AsyncClient
    ) -> None:
        first = await store(client)

        responses = await asyncio.gather(
            *(
                client.request("POST", "/intake", json=INTAKE | {"age": age, "amends": first})
                for age in range(16)
            )
        )

        assert sorted(response.status_code for response in responses) == [200] + [409] * 15
        refused = [response for response in responses if response.status_code == 409]
        assert {response.json()["code"] for response in refused} == {"already-amended"}
        assert len(await listed(client)) == 2

    @PATHS
    async def test_amends_no_record_of_another_patient(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        first = await store(client)

        response = await client.post(path, json=INTAKE | {"patient_id": "P9", "amends": first})

        assert_problem(response, 409, "intake-of-another-patient")

    async def test_compares_patients_by_any_spelling_of_the_uuid(
        self, client: httpx.AsyncClient
    ) -> None:
        number = str(uuid4())
        first = await store(client, patient_id=number)

        assert await store(client, patient_id=number.upper(), amends=first)

    @PATHS
    async def test_does_not_find_an_unknown_record(
        self, client: httpx.AsyncClient, path: str
    ) -> None:
        response = await client.post(path, json=INTAKE | {"amends": 4711})

        assert_problem(response, 404, "intake-record-not-found")

    async def test_repeats_its_answer_to_a_repeated_request(
        self, client: httpx.AsyncClient
    ) -> None:
        first = await store(client)
        headers = {"Idempotency-Key": str(uuid4())}

        answers = [
            await client.post("/intake", json=INTAKE | {"amends": first}, headers=headers)
            for _ in range(2)
        ]

        assert [answer.json() for answer in answers] == [answers[0].json()] * 2
        assert (answers[1].status_code, answers[1].headers["Idempotency-Replayed"]) == (200, "true")
        assert len(await listed(client)) == 2


class TestLatestIntake:
    async def test_is_empty_for_a_patient_without_intake(self, client: httpx.AsyncClient) -> None:
        response = await client.get("/intake/P12345?latest=true")

        patient = {"id": None, "ambiguous": False, "contested_numbers": []}
        assert response.json() == {"patient": patient, "records": [], "next": None}

    async def test_is_the_newest_record(self, client: httpx.AsyncClient) -> None:
        await store(client)
        last = await store(client)

        response = await client.get("/intake/P12345?latest=true")

        assert [record["id"] for record in response.json()["records"]] == [last]
        assert response.json()["next"] is None

    async def test_is_shown_as_the_list_shows_it(self, client: httpx.AsyncClient) -> None:
        await store(client)
        last = await store(client)
        await client.post(
            f"/intake/{last}/routing", json={"to": "cardiology", "reason": "Chest pain"}
        )

        assert await listed(client, "?latest=true") == (await listed(client))[-1:]

    async def test_is_its_newest_correction(self, client: httpx.AsyncClient) -> None:
        last = await store(client)
        amendment = await store(client, amends=await store(client, amends=last))

        assert [record["id"] for record in await listed(client, "?latest=true")] == [amendment]

    async def test_is_not_the_late_correction_of_an_earlier_intake(
        self, client: httpx.AsyncClient
    ) -> None:
        earlier = await store(client)
        last = await store(client)
        await store(client, amends=earlier)

        assert [record["id"] for record in await listed(client, "?latest=true")] == [last]

    async def test_lists_all_records_without_the_filter(self, client: httpx.AsyncClient) -> None:
        stored = [await store(client), await store(client)]

        assert [record["id"] for record in await listed(client, "?latest=false")] == stored

    async def test_records_an_access_event(self, client: httpx.AsyncClient, recorded: Any) -> None:
        await store(client)
        await client.get("/intake/P12345?latest=true")

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"], event["patient_ids"]) == (
            "intake.listed",
            True,
            ["P12345"],
        )
