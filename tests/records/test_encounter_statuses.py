from itertools import product
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from records.encounters.statuses import REACHABLE, EncounterStatus, check_reachable
from records.errors import StatusNotReachable

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]
Events = list[Answer]
PAIRS = [(before.value, after.value) for before, after in product(EncounterStatus, repeat=2)]
ALLOWED = {
    ("planned", "in-progress"),
    ("planned", "cancelled"),
    ("in-progress", "finished"),
    ("in-progress", "cancelled"),
}
# How an encounter reaches each status: by its first status, and by changes.
WAYS: dict[str, tuple[str, ...]] = {
    "planned": ("planned",),
    "in-progress": ("in-progress",),
    "finished": ("in-progress", "finished"),
    "cancelled": ("planned", "cancelled"),
}


async def change(client: httpx.AsyncClient, encounter: Answer, **fields: Any) -> httpx.Response:
    """Change the newest version of an encounter."""
    etag = (await client.get(f"/encounters/{encounter['id']}")).headers["ETag"]
    return await client.patch(
        f"/encounters/{encounter['id']}", json=fields, headers={"If-Match": etag}
    )


async def brought_to(
    client: httpx.AsyncClient, patient: Answer, status: str, **fields: Any
) -> Answer:
    """Return an encounter in a status."""
    opened, *changes = WAYS[status]
    body = {"patient_id": patient["id"], "chief_complaint": "Dyspnoea", "status": opened} | fields
    encounter: Answer = (await client.post("/encounters", json=body)).raise_for_status().json()
    for following in changes:
        encounter = (await change(client, encounter, status=following)).raise_for_status().json()
    return encounter


class TestReachable:
    def test_has_a_row_for_every_status(self) -> None:
        assert set(REACHABLE) == set(EncounterStatus)

    def test_names_only_known_statuses(self) -> None:
        assert {after for row in REACHABLE.values() for after in row} <= set(EncounterStatus)

    def test_allows_the_pairs_of_the_rules(self) -> None:
        assert {(before, after) for before, row in REACHABLE.items() for after in row} == ALLOWED

    @pytest.mark.parametrize(("before", "after"), PAIRS)
    def test_refuses_every_other_pair(self, before: str, after: str) -> None:
        try:
            check_reachable(EncounterStatus(before), EncounterStatus(after))
        except StatusNotReachable:
            is_allowed = False
        else:
            is_allowed = True

        assert is_allowed == ((before, after) in ALLOWED)


class TestChangeOfStatus:
    @pytest.mark.parametrize(("before", "after"), PAIRS)
    async def test_follows_the_table(
        self, client: httpx.AsyncClient, patient: Answer, before: str, after: str
    ) -> None:
        encounter = await brought_to(client, patient, before)

        response = await change(client, encounter, status=after)

        now = (await client.get(f"/encounters/{encounter['id']}")).json()
        if (before, after) in ALLOWED:
            assert (response.status_code, response.json()) == (200, now)
            assert (now["status"], now["version"]) == (after, encounter["version"] + 1)
        else:
            assert_problem(response, 409, "status-not-reachable")
            assert (now["status"], now["version"]) == (before, encounter["version"])

    async def test_is_refused_with_the_reachable_statuses(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        encounter = await brought_to(client, patient, "planned")

        problem = assert_problem(
            await change(client, encounter, status="finished"), 409, "status-not-reachable"
        )

        assert (
            problem["detail"] == "The encounter is planned. It can become cancelled or in-progress."
        )
        assert problem["errors"] == [
            {
                "in": "body",
                "pointer": "/status",
                "rule": "reachable-status",
                "allowed": ["cancelled", "in-progress"],
            }
        ]

    async def test_needs_the_version_that_it_builds_on(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        response = await client.patch(f"/encounters/{encounter['id']}", json={"status": "finished"})

        assert_problem(response, 428, "version-required")

    async def test_is_refused_on_an_earlier_version(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        first = encounter | {"etag": 'W/"1"'}
        await client.patch(f"/encounters/{encounter['id']}", json={"summary": "Better."})

        response = await client.patch(
            f"/encounters/{encounter['id']}",
            json={"status": "planned"},
            headers={"If-Match": first["etag"]},
        )

        assert_problem(response, 412, "version-mismatch")

    async def test_sets_the_end_of_a_finished_encounter(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        finished = (await change(client, encounter, status="finished")).json()

        assert encounter["created_at"] < finished["end"] <= finished["updated_at"]

    async def test_keeps_an_end_that_was_set_before(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        period = {"start": "2026-03-14T09:30:00Z", "end": "2026-03-14T10:30:00Z"}
        encounter = await brought_to(client, patient, "in-progress", **period)

        finished = (await change(client, encounter, status="finished")).json()

        assert (finished["start"], finished["end"]) == (period["start"], period["end"])

    async def test_takes_the_end_that_comes_with_it(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        finished = await change(client, encounter, status="finished", end="2026-03-14T10:30:00Z")

        assert finished.json()["end"] == "2026-03-14T10:30:00Z"

    async def test_sets_no_end_of_a_cancelled_encounter(
        self, client: httpx.AsyncClient, encounter: Answer
    ) -> None:
        assert (await change(client, encounter, status="cancelled")).json()["end"] is None

    async def test_does_not_finish_an_encounter_that_begins_later(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        encounter = await brought_to(client, patient, "in-progress", start="2999-01-01T00:00:00Z")

        response = await change(client, encounter, status="finished")

        assert ("/end", "end-not-before-start") in broken_rules(
            assert_problem(response, 422, "invalid")
        )

    async def test_removes_no_end_of_a_finished_encounter(
        self, client: httpx.AsyncClient, patient: Answer
    ) -> None:
        encounter = await brought_to(client, patient, "finished")

        response = await client.patch(f"/encounters/{encounter['id']}", json={"end": None})

        assert broken_rules(assert_problem(response, 422, "invalid")) == {
            ("/end", "end-of-finished")
        }

    async def test_records_an_event_of_its_own_beside_the_amendment(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ) -> None:
        await change(client, encounter, status="finished", summary="Better.", **{"class": "VR"})

        amended, changed = [
            (
                event["event_type"],
                event["payload"]["resource_version"],
                event["payload"]["data"]["changed"],
            )
            for event in await recorded()
            if event["event_type"] in {"encounter.amended", "encounter.status-changed"}
        ]
        assert amended == ("encounter.amended", 2, ["class", "summary"])
        assert changed == ("encounter.status-changed", 2, ["status"])


class TestOpening:
    async def test_makes_an_encounter_in_progress(self, encounter: Answer) -> None:
        assert encounter["status"] == "in-progress"

    async def test_plans_an_encounter(self, client: httpx.AsyncClient, patient: Answer) -> None:
        assert (await brought_to(client, patient, "planned"))["status"] == "planned"

    @pytest.mark.parametrize("status", ["finished", "cancelled", "arrived", None])
    async def test_opens_no_encounter_that_is_over(
        self, offline: httpx.AsyncClient, status: str | None
    ) -> None:
        body = {
            "patient_id": "0198f0a2-6c1e-7d3a-9b1f-2f6f0c9d8e11",
            "chief_complaint": "Cough",
            "status": status,
        }

        response = await offline.post("/encounters", json=body)

        assert ("/status", "must-be-one-of") in broken_rules(
            assert_problem(response, 422, "invalid")
        )
