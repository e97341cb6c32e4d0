"""GET /routings: decisions with one destination, for a review."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute
from support.leaks.search import set_policies, tables_with_policies
from support.wards import Ward, intake

from chassis.database.statements import Statement
from records.intake import service

pytestmark = pytest.mark.anyio

Answer = dict[str, Any]


async def routed(
    client: httpx.AsyncClient, patient: str, to: str = "cardiology", **more: Any
) -> Answer:
    """Return a routing decision about a new intake record of a patient."""
    stored = (await client.post("/intake", json=intake(patient))).raise_for_status().json()
    body = {"to": to, "reason": f"For {patient}"} | more
    answer = await client.post(f"/intake/{stored['record_id']}/routing", json=body)
    decision: Answer = answer.raise_for_status().json()
    return decision


async def listed(client: httpx.AsyncClient, **query: Any) -> list[str]:
    """Return the ids of all pages of a list."""
    page = await client.get("/routings", params=query)
    ids = [one["id"] for one in page.raise_for_status().json()["routings"]]
    while following := page.links.get("next", {}).get("url"):
        page = (await client.get(following)).raise_for_status()
        ids += [one["id"] for one in page.json()["routings"]]
    return ids


class TestListRoutings:
    async def test_lists_those_with_the_destination_the_newest_first(
        self, client: httpx.AsyncClient
    ) -> None:
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
    ) -> None:
        body = intake(encounter["patient_id"], encounter_id=encounter["id"])
        record = (await client.post("/intake", json=body)).json()["record_id"]
        routing = {"to": "triage", "reason": "Cough"}
        await client.post(f"/intake/{record}/routing", json=routing)

        (shown,) = (await client.get("/routings?to=triage")).json()["routings"]

        assert (shown["patient_id"], shown["encounter_id"]) == (
            encounter["patient_id"],
            encounter["id"],
        )

    async def test_begins_at_the_time_that_is_named(self, client: httpx.AsyncClient) -> None:
        first, second, third = [await routed(client, "P1") for _ in range(3)]

        assert await listed(client, to="cardiology", decided_from=second["decided_at"]) == [
            third["id"],
            second["id"],
        ]
        assert await listed(client, to="cardiology", decided_from=first["decided_at"], limit=1) == [
            third["id"],
            second["id"],
            first["id"],
        ]
        assert await listed(client, to="cardiology", decided_from="2999-01-01T00:00:00Z") == []

    async def test_pages_through_decisions_of_one_moment_without_loss_or_repetition(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        ids = [(await routed(client, "P1"))["id"] for _ in range(5)]
        await execute(
            database.admin_dsn, "UPDATE records.intake_routings SET decided_at = '2026-11-21'"
        )

        assert await listed(client, to="cardiology", limit=2) == sorted(ids, reverse=True)

    async def test_ends_a_page_before_it_becomes_too_large(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
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
    ) -> None:
        for patient in ("P2", "P1", "P2"):
            await routed(client, patient)

        await client.get("/routings?to=cardiology")

        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == ("routings.listed", ["P1", "P2"])
        assert event["payload"]["data"]["count"] == 3
        assert event["access"]

    async def test_refuses_the_cursor_of_another_destination(
        self, client: httpx.AsyncClient
    ) -> None:
        for _ in range(2):
            await routed(client, "P1")
        cursor = (await client.get("/routings?to=cardiology&limit=1")).json()["next"]

        response = await client.get(f"/routings?to=triage&cursor={cursor}")

        assert_problem(response, 422, "invalid")

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get("/routings?to=triage"), 401, "token-required")

    async def test_needs_the_scope_to_search_intake(
        self, offline: httpx.AsyncClient, scoped: Callable[[str], dict[str, str]]
    ) -> None:
        headers = scoped("system/QuestionnaireResponse.cru")

        assert_problem(
            await offline.get("/routings?to=triage", headers=headers), 403, "scope-missing"
        )

    @pytest.mark.parametrize(
        ("query", "pointer", "rule"),
        [
            pytest.param("", "/to", "required", id="no destination"),
            pytest.param("to=%20", "/to", "not-blank", id="a blank destination"),
            pytest.param("to=" + "x" * 201, "/to", "too-long", id="a long destination"),
            pytest.param(
                "to=x&decided_from=today", "/decided_from", "must-be-timestamp", id="no time"
            ),
            pytest.param("to=x&limit=0", "/limit", "too-small", id="no rows"),
            pytest.param(
                "to=x&cursor=nonsense", "/cursor", "cursor-of-this-list", id="a broken cursor"
            ),
            pytest.param("to=x&from=y", "", "unknown-field", id="an unknown filter"),
        ],
    )
    async def test_names_the_parameter_and_the_rule_that_was_broken(
        self, offline: httpx.AsyncClient, query: str, pointer: str, rule: str
    ) -> None:
        response = await offline.get(f"/routings?{query}")

        assert (pointer, rule) in broken_rules(assert_problem(response, 422, "invalid"))


class TestOfPatientsInReach:
    @pytest.mark.parametrize("walls", ["both walls", "predicates alone", "policies alone"])
    @pytest.mark.parametrize("level", ["user", "patient"])
    @pytest.mark.usefixtures("app")
    async def test_lists_decisions_about_them_alone(
        self,
        *,
        ward: Ward,
        database: TestDatabase,
        level: str,
        walls: str,
        as_person: dict[str, str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        outside = f"M-{uuid4()}"
        body = {
            "name": "Ward 4",
            "callers": ["nurse"],
            "patients": [ward.anna["patient"], outside],
        }
        (await ward.client.post("/panels", json=body, headers=as_person)).raise_for_status()
        ward.client.headers.update(ward.everyone)
        of_anna = [(await routed(ward.client, ward.anna["patient"]))["id"] for _ in range(3)]
        await routed(ward.client, ward.bert["patient"])
        by_number = (await routed(ward.client, outside))["id"]
        ward.become("nurse", f"{level}/*.cruds", patient=ward.anna["patient"])
        if walls == "predicates alone":
            tables = await tables_with_policies(database.admin_dsn, "records")
            await set_policies(database.admin_dsn, "records", are_on=False, tables=tables)
        elif walls == "policies alone":
            monkeypatch.setattr(Statement, "on", lambda statement, _: statement)

        expected = of_anna[::-1] if level == "patient" else [by_number, *of_anna[::-1]]
        assert await listed(ward.client, to="cardiology") == expected
        assert await listed(ward.client, to="cardiology", limit=1) == expected

    async def test_lists_none_to_who_sees_no_patient(self, ward: Ward) -> None:
        ward.client.headers.update(ward.everyone)
        await routed(ward.client, ward.anna["patient"])
        ward.become("porter", "user/*.cruds")

        assert await listed(ward.client, to="cardiology") == []
