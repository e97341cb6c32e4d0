from itertools import product
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, broken_rules

from records.encounters.codes import REACHABLE, EncounterStatus, check_reachable
from records.errors import StatusNotReachable

Answer = dict[str, Any]
ALLOWED = {
    ("planned", "in-progress"),
    ("planned", "cancelled"),
    ("in-progress", "finished"),
    ("in-progress", "cancelled"),
}

LATER = "2999-01-01T00:00:00Z"


async def change(client: httpx.AsyncClient, encounter: Answer, **fields: Any) -> httpx.Response:
    path = f"/encounters/{encounter['id']}"
    etag = (await client.get(path)).headers["ETag"]
    return await client.patch(path, json=fields, headers={"If-Match": etag})


async def opened(client: httpx.AsyncClient, patient: Answer, status: str, **fields: Any) -> Answer:
    body = {"patient_id": patient["id"], "chief_complaint": "Dyspnoea", "status": status} | fields
    encounter: Answer = (await client.post("/encounters", json=body)).raise_for_status().json()
    assert encounter["status"] == status
    return encounter


def test_every_other_pair_than_those_of_the_rules_is_refused():
    refused = set()
    for pair in product(EncounterStatus, repeat=2):
        try:
            check_reachable(*pair)
        except StatusNotReachable:
            refused.add(pair)

    assert {*product(EncounterStatus, repeat=2)} - refused == ALLOWED
    assert {(before, after) for before, row in REACHABLE.items() for after in row} == ALLOWED


class TestChangeOfStatus:
    @pytest.mark.parametrize(
        "way",
        [
            ("planned", "in-progress", "finished"),
            ("planned", "cancelled"),
            ("in-progress", "cancelled"),
        ],
    )
    async def test_follows_the_table(
        self, client: httpx.AsyncClient, patient: Answer, way: tuple[str, ...]
    ):
        first, *others = way
        encounter = await opened(client, patient, first)

        for version, after in enumerate(others, 2):
            response = await change(client, encounter, status=after)
            assert response.status_code == 200, response.text
            encounter = response.json()
            assert (encounter["status"], encounter["version"]) == (after, version)

        refused = await change(client, encounter, status=first)
        assert_problem(refused, 409, "status-not-reachable")
        assert (await client.get(f"/encounters/{encounter['id']}")).json() == encounter

    async def test_is_refused_with_the_reachable_statuses(
        self, client: httpx.AsyncClient, patient: Answer
    ):
        encounter = await opened(client, patient, "planned")

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
    ):
        path = f"/encounters/{encounter['id']}"
        await client.patch(path, json={"summary": "Better."})

        unnamed = await client.patch(path, json={"status": "finished"})
        earlier = {"If-Match": 'W/"1"'}
        outdated = await client.patch(path, json={"status": "planned"}, headers=earlier)

        assert_problem(unnamed, 428, "version-required")
        assert_problem(outdated, 412, "version-mismatch")

    async def test_to_finished_sets_an_end_that_is_never_removed(
        self, client: httpx.AsyncClient, encounter: Answer, recorded: Any
    ):
        """One request that finishes and amends an encounter records two audit events."""
        finished = (
            await change(client, encounter, status="finished", summary="Better.", **{"class": "VR"})
        ).json()

        assert encounter["created_at"] < finished["end"] <= finished["updated_at"]
        events = {
            event["event_type"]: (event["payload"]["resource_version"], event["payload"]["data"])
            for event in (await recorded())[-2:]
        }
        assert {kind: (version, data["changed"]) for kind, (version, data) in events.items()} == {
            "encounter.amended": (2, ["class", "summary"]),
            "encounter.status-changed": (2, ["status"]),
        }
        removal = await client.patch(f"/encounters/{encounter['id']}", json={"end": None})
        assert broken_rules(assert_problem(removal, 422, "invalid")) == {
            ("/end", "end-of-finished")
        }

    async def test_keeps_the_end_that_was_set_before_or_comes_with_it(
        self, client: httpx.AsyncClient, patient: Answer
    ):
        period = {"start": "2026-03-14T09:30:00Z", "end": "2026-03-14T10:30:00Z"}
        before = await opened(client, patient, "in-progress", **period)
        without, later = [await opened(client, patient, "in-progress") for _ in range(2)]

        kept = (await change(client, before, status="finished")).json()
        taken = (await change(client, without, status="finished", end=period["end"])).json()
        cancelled = (await change(client, later, status="cancelled")).json()

        assert (kept["start"], kept["end"]) == (period["start"], period["end"])
        assert (taken["end"], cancelled["end"]) == (period["end"], None)

    async def test_does_not_finish_an_encounter_that_begins_later(
        self, client: httpx.AsyncClient, patient: Answer
    ):
        encounter = await opened(client, patient, "in-progress", start=LATER)

        response = await change(client, encounter, status="finished")

        assert ("/end", "end-not-before-start") in broken_rules(
            assert_problem(response, 422, "invalid")
        )


async def test_encounter_that_begins_later_is_not_in_progress(
    client: httpx.AsyncClient, patient: Answer
):
    planned = await opened(client, patient, "planned", start=LATER)
    body = {"patient_id": patient["id"], "chief_complaint": "Dyspnoea", "start": LATER}
    in_progress = await client.post("/encounters", json=body)
    begun = await change(client, planned, status="in-progress")
    corrected = await change(client, planned, start="2026-01-01T00:00:00Z")

    for answer in (in_progress, begun):
        assert answer.headers["warning"].endswith('24 hours ahead"')
    assert (begun.status_code, corrected.headers.get("warning")) == (200, None)
