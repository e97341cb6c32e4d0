"""Break-glass access: a person opens emergency access to a patient, and another person reviews it later."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually_is

from chartroom.system.keys import Keyring

Answer = dict[str, Any]
Headers = dict[str, str]
As = Callable[..., Headers]
WARD = "user/*.cruds chartroom/break-glass"
ALL = "system/*.cruds chartroom/break-glass"
KEY = {"Idempotency-Key": "k"}


@pytest.fixture
def as_(keyring: Keyring) -> As:
    def header(name: str, scope: str = WARD, **claims: Any) -> Headers:
        token = keyring.mint(name, **{"kind": "person"} | claims, scope=scope)
        return {"Authorization": f"Bearer {token}"}

    return header


@pytest.fixture
def doctor(as_: As) -> Headers:
    return as_("dr-okafor")


@pytest.fixture
def reviewer(as_: As) -> Headers:
    return as_("dr-osei", ALL)


async def ask(client: httpx.AsyncClient, patient: str, headers: Headers) -> httpx.Response:
    body = {"patient": patient, "reason": "Unconscious in the ER", "purpose": "ETREAT"}
    return await client.post("/break-glass", json=body, headers=headers)


async def open_grant(client: httpx.AsyncClient, patient: str, headers: Headers) -> Answer:
    response = await ask(client, patient, headers)
    assert response.status_code == 201, response.text
    return response.json()


async def review(
    client: httpx.AsyncClient, taken: Answer, headers: Headers, **more: str
) -> httpx.Response:
    return await client.post(f"/break-glass/{taken['id']}/review", headers=headers | more)


async def listed(client: httpx.AsyncClient, headers: Headers, query: str = "") -> list[str]:
    answer = (await client.get(f"/break-glass{query}", headers=headers)).raise_for_status().json()
    return [one["id"] for one in answer["break_glass"]]


async def status(client: httpx.AsyncClient, patient: Answer, headers: Headers) -> int:
    return (await client.get(f"/patients/{patient['id']}", headers=headers)).status_code


async def expire_grants(database: TestDatabase, seconds: float) -> None:
    for table in ("access_grants", "access_members"):
        change = f"UPDATE records.{table} SET until = clock_timestamp() + interval '{seconds} s'"
        await execute(database.admin_dsn, change)


class TestOpen:
    async def test_access_to_one_patient_for_an_hour(
        self, client: httpx.AsyncClient, patient: Answer, *, doctor: Headers, as_: As, recorded: Any
    ):
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()
        assert await status(client, patient, doctor) == 403

        taken = await open_grant(client, patient["id"], doctor)

        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == (
            "break-glass.started",
            [patient["id"]],
        )
        assert event["payload"]["data"]["purpose"] == "ETREAT"
        assert "Unconscious" not in str(event)
        assert await status(client, patient, doctor) == 200
        everything = await client.get(f"/patients/{patient['id']}/everything", headers=doctor)
        assert everything.status_code == 200
        assert (taken["caller"], taken["caller_kind"]) == ("dr-okafor", "person")
        assert (taken["on_behalf_of"], taken["patient"]) == (None, patient["id"])
        assert (taken["reviewed_by"], taken["version"]) == (None, 1)
        created_at, until = (datetime.fromisoformat(taken[one]) for one in ("created_at", "until"))
        assert until - created_at == timedelta(hours=1)
        assert await status(client, other, doctor) == 403
        found = await client.post("/patients/search", json={"name": "Jane"}, headers=doctor)
        assert found.json()["patients"] == []
        for another in (as_("dr-falk"), as_("dr-okafor", kind="agent")):
            assert await status(client, patient, another) == 403

    async def test_expired_grant_requires_review(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        reviewer: Headers,
        database: TestDatabase,
    ):
        taken = await open_grant(client, patient["id"].upper(), doctor)
        assert await status(client, patient, doctor) == 200

        await expire_grants(database, 0.1)

        async def is_refused() -> bool:
            return await status(client, patient, doctor) == 403

        await eventually_is(is_refused)
        assert await listed(client, reviewer, "?reviewed=false") == [taken["id"]]
        assert (await review(client, taken, reviewer)).status_code == 200

    async def test_scopes_still_apply(self, client: httpx.AsyncClient, encounter: Answer, as_: As):
        doctor = as_("dr-okafor", "user/Patient.r chartroom/break-glass")
        await open_grant(client, encounter["patient_id"], doctor)

        read = await client.get(f"/encounters/{encounter['id']}", headers=doctor)

        assert_problem(read, 403, "scope-missing")
        assert await status(client, {"id": encounter["patient_id"]}, doctor) == 200

    async def test_unknown_identifier(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ):
        record = {"patient_id": "P-77", "age": 36, "symptoms": [], "urgency": "routine"}
        await client.post("/intake", json=record)

        foreign, missing, outside = [
            await open_grant(client, one, doctor) for one in (patient["id"], str(uuid4()), "P-77")
        ]

        assert foreign.keys() == missing.keys() == outside.keys()
        shown = (await client.get("/intake/P-77", headers=doctor)).raise_for_status().json()
        assert len(shown["records"]) == 1

    async def test_idempotency_key(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, reviewer: Headers
    ):
        """A repeated request gets the first answer, even if the access was reviewed meanwhile."""

        async def counted() -> float:
            lines = (await client.get("/metrics")).text.splitlines()
            (line,) = [one for one in lines if one.startswith("chartroom_break_glass_total")]
            return float(line.rpartition(" ")[2])

        before = await counted()
        first = await open_grant(client, patient["id"], doctor | KEY)
        await review(client, first, reviewer)

        assert await open_grant(client, patient["id"], doctor | KEY) == first
        assert await status(client, patient, doctor) == 403
        assert await counted() == before + 1

    async def test_unlimited_caller(
        self, client: httpx.AsyncClient, patient: Answer, reviewer: Headers, recorded: Any
    ):
        await open_grant(client, patient["id"], reviewer)

        assert (await recorded())[-1]["event_type"] == "break-glass.started"
        assert await status(client, patient, reviewer) == 200

    async def test_token_of_one_patient(self, client: httpx.AsyncClient, patient: Answer, as_: As):
        confined = as_("dr-okafor", "patient/*.rs chartroom/break-glass", patient="P-1")

        assert_problem(await ask(client, patient["id"], confined), 403, "patient-out-of-reach")
        await open_grant(client, "P-1", confined)

    async def test_agent_for_the_person(self, client: httpx.AsyncClient, patient: Answer, as_: As):
        """With the same idempotency key, an agent's request for another person is a new request."""
        acting = as_("dr-okafor", act={"sub": "triage-agent"})

        taken = await open_grant(client, patient["id"], acting | KEY)

        assert (taken["caller"], taken["caller_kind"]) == ("triage-agent", "agent")
        assert taken["on_behalf_of"] == "dr-okafor"
        assert await status(client, patient, acting) == 200
        for other in (
            as_("triage-agent", kind="agent"),
            as_("dr-falk", act={"sub": "triage-agent"}),
            as_("dr-okafor", kind="agent", act={"sub": "triage-agent"}),
            as_("dr-okafor"),
        ):
            assert await status(client, patient, other) == 403
        repeat = await open_grant(
            client, patient["id"], as_("dr-falk", act={"sub": "triage-agent"}) | KEY
        )
        assert repeat["on_behalf_of"] == "dr-falk"

    async def test_limit_of_open_grants(
        self,
        client: httpx.AsyncClient,
        *,
        doctor: Headers,
        reviewer: Headers,
        as_: As,
        database: TestDatabase,
    ):
        """The limit of open break-glass accesses also counts access that agents opened for the person, and holds for
        concurrent requests.
        """
        agent = as_("dr-okafor", act={"sub": "triage-agent"})

        answers = await asyncio.gather(
            *(ask(client, f"P-{n}", headers) for n in range(8) for headers in (doctor, agent))
        )

        taken = [answer.json() for answer in answers if answer.status_code == 201]
        refused = [answer for answer in answers if answer.status_code != 201]
        assert (len(taken), len(refused)) == (5, 11)
        for answer in refused:
            assert_problem(answer, 409, "too-many-break-glass")
        await open_grant(client, "P-1", as_("dr-falk"))
        (await review(client, taken[0], reviewer)).raise_for_status()
        await open_grant(client, "P-5", doctor)
        await expire_grants(database, 0)
        for number in range(5):
            await open_grant(client, f"P-{number}", doctor)


class TestReview:
    async def test_ends_the_access(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        reviewer: Headers,
        database: TestDatabase,
    ):
        taken = await open_grant(client, patient["id"], doctor)
        changes = "SELECT is_removed, until FROM records.access_changes"
        before = await fetch(database.admin_dsn, changes)

        old = await review(client, taken, reviewer, **{"If-Match": 'W/"7"'})
        answer = await review(client, taken, reviewer, **{"If-Match": 'W/"1"'})
        again = await review(client, taken, reviewer)

        assert_problem(old, 412, "version-mismatch")
        assert answer.status_code == 200, answer.text
        assert (answer.json()["reviewed_by"], answer.json()["version"]) == ("dr-osei", 2)
        assert answer.headers["etag"] == 'W/"2"'
        assert_problem(again, 409, "already-reviewed")
        assert await status(client, patient, doctor) == 403
        assert [row["is_removed"] for row in before] == [False, False]
        assert taken["until"] in {
            row["until"].isoformat().replace("+00:00", "Z") for row in before if row["until"]
        }
        after = await fetch(database.admin_dsn, changes)
        assert [row["is_removed"] for row in after] == [True, True]
        assert await fetch(database.admin_dsn, "SELECT FROM records.access_members") == []
        assert await fetch(database.admin_dsn, "SELECT FROM records.access_callers") == []

    async def test_reason_requires_scope(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, as_: As
    ):
        taken = await open_grant(client, patient["id"], doctor)

        answer = await review(client, taken, as_("dr-osei", "system/AuditEvent.u"))

        assert answer.json() == {"id": taken["id"], "version": 2}

    async def test_requires_another_person(
        self, client: httpx.AsyncClient, patient: Answer, as_: As
    ):
        """The reviewer must not be the caller, the represented person or an agent."""
        taken = await open_grant(
            client, patient["id"], as_("dr-okafor", act={"sub": "triage-agent"})
        )

        for own in ("dr-okafor", "triage-agent"):
            assert_problem(await review(client, taken, as_(own, ALL)), 403, "own-break-glass")
        for agent in (
            as_("other-agent", ALL, kind="agent"),
            as_("dr-osei", ALL, act={"sub": "other-agent"}),
        ):
            assert_problem(await review(client, taken, agent), 403, "person-required")


class TestList:
    async def test_newest_first_with_filter(
        self, client: httpx.AsyncClient, doctor: Headers, reviewer: Headers, recorded: Any
    ):
        taken = [(await open_grant(client, f"P-{number}", doctor)) for number in range(5)]
        await review(client, taken[1], reviewer)
        ids = [one["id"] for one in reversed(taken)]

        first = await client.get("/break-glass?limit=3", headers=reviewer)

        event = (await recorded())[-1]
        assert (event["event_type"], event["patient_ids"]) == (
            "break-glass.listed",
            ["P-2", "P-3", "P-4"],
        )
        page = first.json()
        rest = (await client.get(first.links["next"]["url"], headers=reviewer)).json()
        assert [one["id"] for one in (*page["break_glass"], *rest["break_glass"])] == ids
        assert rest["next"] is None
        assert page["break_glass"][0]["reason"] == "Unconscious in the ER"
        assert await listed(client, reviewer, "?reviewed=true") == [taken[1]["id"]]
        waiting = [one for one in ids if one != taken[1]["id"]]
        assert await listed(client, reviewer, "?reviewed=false") == waiting

    async def test_list_and_review_require_a_panel(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        as_: As,
        as_person: Any,
    ):
        ward = {"name": "Ward 3", "callers": ["dr-falk"], "patients": [patient["id"]]}
        (await client.post("/panels", json=ward, headers=as_person)).raise_for_status()
        mine, _ = [await open_grant(client, one, doctor) for one in (patient["id"], "P-2")]
        of_patient = as_("p-1", "patient/AuditEvent.s", patient=patient["id"])

        assert await listed(client, as_("dr-falk")) == [mine["id"]]
        assert await listed(client, of_patient) == [mine["id"]]
        assert await listed(client, as_("dr-lind")) == []
        assert (await review(client, mine, as_("dr-falk"))).status_code == 200
        assert await status(client, patient, doctor) == 403
        assert await status(client, patient, as_("dr-falk")) == 200


class TestGrants:
    async def test_are_immutable_except_review(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, database: TestDatabase
    ):
        """Break-glass access does not create a panel, and the database rejects changes of the access except its
        review.
        """
        await open_grant(client, patient["id"], doctor)
        registration = await client.post("/patients", json={"full_name": "Jane"}, headers=doctor)
        assert_problem(registration, 422, "panel-required")
        assert (await client.get("/panels", headers=doctor)).json()["panels"] == []
        (row,) = await fetch(
            database.admin_dsn, "SELECT number, principal FROM records.access_grants"
        )
        insert = f"""
            BEGIN;
            SET LOCAL ROLE records_panel;
            SELECT set_config('chartroom.principals', '{row["principal"]}', true);
            INSERT INTO records.access_members VALUES ({row["number"]}, 'P-2', NULL);
            COMMIT
        """

        with pytest.raises(Exception, match="row-level security"):
            await execute(database.admin_dsn, insert)
        for change in (
            "UPDATE records.access_grants SET until = 'infinity'",
            "UPDATE records.access_grants SET reason = ''",
            "DELETE FROM records.access_grants",
        ):
            with pytest.raises(Exception, match="permission denied"):
                await execute(database.app_dsn, change)


def test_contract_lists_callers(offline_app: FastAPI):
    operations = offline_app.openapi()["paths"]

    taken = operations["/break-glass"]["post"]
    assert taken["x-callers"] == ["agent:for-person", "person"]
    assert operations["/break-glass/{id}/review"]["post"]["x-callers"] == ["person"]
