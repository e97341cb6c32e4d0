from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute

from records.intake import service
from tests.records.pages import all_rows
from tests.records.wards import Ward, intake

Answer = dict[str, Any]


async def routed(
    client: httpx.AsyncClient, patient: str, to: str = "cardiology", **more: Any
) -> Answer:
    stored = (await client.post("/intake", json=intake(patient))).raise_for_status().json()
    body = {"to": to, "reason": f"For {patient}"} | more
    answer = await client.post(f"/intake/{stored['record_id']}/routing", json=body)
    return answer.raise_for_status().json()


async def listed(client: httpx.AsyncClient, **query: Any) -> list[str]:
    path = f"/routings?{httpx.QueryParams(query)}"
    return [one["id"] for one in await all_rows(client, path, "routings")]


class TestListRoutings:
    async def test_lists_those_with_the_destination_the_newest_first(
        self, client: httpx.AsyncClient
    ):
        first = await routed(client, "P1", urgency="urgent")
        await routed(client, "P1", "Radiología")
        second = await routed(client, "P2", queue="cardiology")

        answer = await client.get("/routings", params={"to": "cardiology"})

        assert answer.json() == {
            "routings": [
                second | {"patient_id": "P2", "encounter_id": None},
                first | {"patient_id": "P1", "encounter_id": None, "task_id": None},
            ],
            "next": None,
        }
        assert len(await listed(client, to="Radiología")) == 1
        assert await listed(client, to="Cardiology") == []

    async def test_names_the_encounter_of_the_record(
        self, client: httpx.AsyncClient, encounter: Answer
    ):
        body = intake(encounter["patient_id"], encounter_id=encounter["id"])
        record = (await client.post("/intake", json=body)).json()["record_id"]
        routing = {"to": "triage", "reason": "Cough"}
        await client.post(f"/intake/{record}/routing", json=routing)

        (shown,) = (await client.get("/routings?to=triage")).json()["routings"]

        assert (shown["patient_id"], shown["encounter_id"]) == (
            encounter["patient_id"],
            encounter["id"],
        )

    async def test_begins_at_the_time_that_is_named(self, client: httpx.AsyncClient):
        made = [await routed(client, "P1") for _ in range(3)]
        ids = [one["id"] for one in made][::-1]

        async def since(time: str) -> list[str]:
            return await listed(client, to="cardiology", decided_from=time, limit=1)

        assert await since(made[1]["decided_at"]) == ids[:2]
        assert await since(made[0]["decided_at"]) == ids
        assert await since("2999-01-01T00:00:00Z") == []

    async def test_pages_through_decisions_of_one_moment_without_loss_or_repetition(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        ids = [(await routed(client, "P1"))["id"] for _ in range(5)]
        await execute(
            database.admin_dsn, "UPDATE records.intake_routings SET decided_at = '2026-11-21'"
        )

        assert await listed(client, to="cardiology", limit=2) == sorted(ids, reverse=True)

    async def test_ends_a_page_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(service, "PAGE_BYTES", 100)
        for size in (60, 120, 30, 40):
            await routed(client, "P1", "x", reason="r" * size)

        pages = [await client.get("/routings?to=x")]
        while following := pages[-1].links.get("next", {}).get("url"):
            pages.append(await client.get(following))

        shown = [[len(one["reason"]) for one in page.json()["routings"]] for page in pages]
        assert shown == [[40, 30], [120], [60]]

    async def test_records_which_patients_were_shown(
        self, client: httpx.AsyncClient, recorded: Any
    ):
        for patient in ("P2", "P1", "P2"):
            await routed(client, patient)

        await client.get("/routings?to=cardiology")

        event = (await recorded())[-1]
        assert event["patient_ids"] == ["P1", "P2"]
        assert event["payload"]["data"]["count"] == 3

    async def test_refuses_the_cursor_of_another_destination(self, client: httpx.AsyncClient):
        for _ in range(2):
            await routed(client, "P1")
        cursor = (await client.get("/routings?to=cardiology&limit=1")).json()["next"]

        response = await client.get(f"/routings?to=triage&cursor={cursor}")

        assert_problem(response, 422, "invalid")


async def test_a_caller_who_sees_some_patients_gets_decisions_about_them_alone_page_by_page(
    ward: Ward, as_person: dict[str, str]
):
    """A panel lists one patient by identifier. `test_leaks.py` tests each layer of the access control."""
    outside, panel = f"M-{uuid4()}", {"name": "Ward 4", "callers": ["nurse"]}
    members = {"patients": [ward.anna["patient"], outside]}
    (await ward.client.post("/panels", json=panel | members, headers=as_person)).raise_for_status()
    ward.client.headers.update(ward.everyone)
    of_anna = [(await routed(ward.client, ward.anna["patient"]))["id"] for _ in range(3)]
    await routed(ward.client, ward.bert["patient"])
    by_number = (await routed(ward.client, outside))["id"]

    expected = {"user": [by_number, *of_anna[::-1]], "patient": of_anna[::-1]}
    for level, ids in expected.items():
        ward.become("nurse", f"{level}/*.cruds", patient=ward.anna["patient"])
        assert await listed(ward.client, to="cardiology") == ids
        assert await listed(ward.client, to="cardiology", limit=1) == ids
    ward.become("porter", "user/*.cruds")
    assert await listed(ward.client, to="cardiology") == []
