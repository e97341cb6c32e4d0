"""/break-glass: a person takes access to one patient for a while, and another person reviews it."""

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
from records.break_glass.schemas import Purpose

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
Headers = dict[str, str]
As = Callable[..., Headers]
WARD = "user/*.cruds chartroom/break-glass"
ALL = "system/*.cruds chartroom/break-glass"


@pytest.fixture
def as_(keyring: Keyring) -> As:
    """Return the token of a person who may see the patients of panels and grants only."""

    def header(name: str, scope: str = WARD, **claims: Any) -> Headers:
        token = keyring.mint(name, **{"kind": "person"} | claims, scope=scope)
        return {"Authorization": f"Bearer {token}"}

    return header


@pytest.fixture
def doctor(as_: As) -> Headers:
    return as_("dr-okafor")


@pytest.fixture
def reviewer(as_: As) -> Headers:
    """Another person, who may see all patients."""
    return as_("dr-osei", ALL)


def body(patient: str, **changes: Any) -> Answer:
    return {"patient": patient, "reason": "Unconscious in the ER", "purpose": "ETREAT"} | changes


async def take(client: httpx.AsyncClient, patient: str, headers: Headers, **changes: Any) -> Answer:
    response = await client.post("/break-glass", json=body(patient, **changes), headers=headers)
    assert response.status_code == 201, response.text
    answer: Answer = response.json()
    return answer


async def review(
    client: httpx.AsyncClient, taken: Answer, headers: Headers, **more: str
) -> httpx.Response:
    return await client.post(f"/break-glass/{taken['id']}/review", headers=headers | more)


async def listed(client: httpx.AsyncClient, headers: Headers, query: str = "") -> list[str]:
    answer = (await client.get(f"/break-glass{query}", headers=headers)).raise_for_status().json()
    return [one["id"] for one in answer["break_glass"]]


async def status(client: httpx.AsyncClient, patient: Answer, headers: Headers) -> int:
    return (await client.get(f"/patients/{patient['id']}", headers=headers)).status_code


async def end_soon(database: TestDatabase, seconds: float) -> None:
    """Move the end of all grants, as if they had been taken an hour ago."""
    for table in ("access_grants", "access_members"):
        change = f"UPDATE records.{table} SET until = clock_timestamp() + interval '{seconds} s'"  # noqa: S608 - Our own values.
        await execute(database.admin_dsn, change)


class TestBreakingTheGlass:
    async def test_shows_the_patient_at_once(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        refused = await client.get(f"/patients/{patient['id']}", headers=doctor)
        assert_problem(refused, 403, "patient-out-of-reach")

        taken = await take(client, patient["id"], doctor)

        assert await status(client, patient, doctor) == 200
        everything = await client.get(f"/patients/{patient['id']}/everything", headers=doctor)
        assert everything.status_code == 200
        assert (taken["caller"], taken["caller_kind"]) == ("dr-okafor", "person")
        assert (taken["on_behalf_of"], taken["patient"]) == (None, patient["id"])
        assert (taken["reviewed_by"], taken["version"]) == (None, 1)

    async def test_lasts_an_hour(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        taken = await take(client, patient["id"], doctor)

        moments = (datetime.fromisoformat(taken[name]) for name in ("created_at", "until"))
        created_at, until = moments
        assert until - created_at == timedelta(hours=1)

    async def test_ends_by_itself(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, database: TestDatabase
    ) -> None:
        await take(client, patient["id"], doctor)
        assert await status(client, patient, doctor) == 200

        await end_soon(database, 0.1)

        async def is_refused() -> bool:
            return await status(client, patient, doctor) == 403

        await eventually_is(is_refused)

    async def test_shows_no_other_patient(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        other = (await client.post("/patients", json={"full_name": "Jane Doe"})).json()

        await take(client, patient["id"], doctor)

        assert await status(client, other, doctor) == 403
        found = await client.post("/patients/search", json={"name": "Jane"}, headers=doctor)
        assert found.json()["patients"] == []

    async def test_shows_it_to_no_other_caller(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, as_: As
    ) -> None:
        await take(client, patient["id"], doctor)

        for other in (as_("dr-falk"), as_("dr-okafor", kind="agent")):
            assert await status(client, patient, other) == 403

    async def test_counts_for_the_types_of_the_callers_scopes_only(
        self, client: httpx.AsyncClient, encounter: Answer, as_: As
    ) -> None:
        doctor = as_("dr-okafor", "user/Patient.r chartroom/break-glass")
        await take(client, encounter["patient_id"], doctor)

        read = await client.get(f"/encounters/{encounter['id']}", headers=doctor)

        assert_problem(read, 403, "scope-missing")
        assert await status(client, {"id": encounter["patient_id"]}, doctor) == 200

    async def test_needs_its_scope(
        self, client: httpx.AsyncClient, patient: Answer, as_: As
    ) -> None:
        refused = await client.post(
            "/break-glass", json=body(patient["id"]), headers=as_("dr-okafor", "system/*.cruds")
        )

        assert_problem(refused, 403, "scope-missing")
        assert 'scope="chartroom/break-glass"' in refused.headers["www-authenticate"]

    async def test_is_answered_alike_where_there_is_no_such_patient(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        foreign, missing = [
            await take(client, one, doctor) for one in (patient["id"], str(uuid4()))
        ]

        assert foreign.keys() == missing.keys()

    async def test_is_for_an_outside_number_too(
        self, client: httpx.AsyncClient, doctor: Headers
    ) -> None:
        record = {"patient_id": "P-77", "age": 36, "symptoms": [], "urgency": "routine"}
        await client.post("/intake", json=record)

        await take(client, "P-77", doctor)

        shown = (await client.get("/intake/P-77", headers=doctor)).raise_for_status().json()
        assert len(shown["records"]) == 1

    async def test_finds_a_patient_whose_id_is_written_in_upper_case(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        await take(client, patient["id"].upper(), doctor)

        assert await status(client, patient, doctor) == 200

    async def test_is_recorded_with_its_purpose_and_without_its_reason(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, recorded: Any
    ) -> None:
        taken = await take(client, patient["id"], doctor, reason="Anna Berg fell")

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"]) == ("break-glass.started", False)
        assert event["patient_ids"] == [patient["id"]]
        assert event["payload"]["resource"] == f"break-glass/{taken['id']}"
        assert event["payload"]["data"]["purpose"] == "ETREAT"
        assert "Anna" not in str(event)

    @pytest.mark.usefixtures("app")
    async def test_is_counted_once(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        async def counted() -> list[str]:
            lines = (await client.get("/metrics")).text.splitlines()
            return [line for line in lines if line.startswith("chartroom_break_glass_total")]

        assert await counted() == ["chartroom_break_glass_total 0.0"]

        for _ in range(2):
            await take(client, patient["id"], doctor | {"Idempotency-Key": "k"})

        assert await counted() == ["chartroom_break_glass_total 1.0"]

    async def test_of_a_caller_who_sees_all_is_recorded_and_changes_nothing(
        self, client: httpx.AsyncClient, patient: Answer, reviewer: Headers, recorded: Any
    ) -> None:
        await take(client, patient["id"], reviewer)

        assert (await recorded())[-1]["event_type"] == "break-glass.started"
        assert await status(client, patient, reviewer) == 200

    async def test_with_a_token_of_one_patient_is_about_that_patient_only(
        self, client: httpx.AsyncClient, patient: Answer, as_: As
    ) -> None:
        confined = as_("dr-okafor", "patient/*.rs chartroom/break-glass", patient="P-1")

        answer = await client.post("/break-glass", json=body(patient["id"]), headers=confined)

        assert_problem(answer, 403, "patient-out-of-reach")
        await take(client, "P-1", confined)

    @pytest.mark.parametrize(
        ("change", "pointer"),
        [
            ({"purpose": "CURIOSITY"}, "/purpose"),
            ({"purpose": "etreat"}, "/purpose"),
            ({"reason": " "}, "/reason"),
            ({"reason": "x" * 1001}, "/reason"),
            ({"patient": "a/b"}, "/patient"),
            ({"until": "2027-01-01T00:00:00Z"}, ""),
        ],
    )
    async def test_refuses_what_it_does_not_understand(
        self, client: httpx.AsyncClient, doctor: Headers, change: Answer, pointer: str
    ) -> None:
        answer = await client.post("/break-glass", json=body("P-1") | change, headers=doctor)

        assert_problem(answer, 422, "invalid")
        (error,) = answer.json()["errors"]
        assert error["pointer"] == pointer
        if "purpose" in change:
            assert error["allowed"] == [*Purpose]


class TestAnAgent:
    async def test_needs_a_person_for_whom_it_acts(
        self, client: httpx.AsyncClient, as_: As
    ) -> None:
        for agent in (
            as_("triage-agent", kind="agent"),
            as_("coordinator", kind="agent", act={"sub": "triage-agent"}),
        ):
            answer = await client.post("/break-glass", content=b"no JSON", headers=agent)
            assert_problem(answer, 403, "person-required")

    async def test_sees_the_patient_while_it_acts_for_that_person(
        self, client: httpx.AsyncClient, patient: Answer, as_: As
    ) -> None:
        acting = as_("dr-okafor", act={"sub": "triage-agent"})

        taken = await take(client, patient["id"], acting)

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

    async def test_does_not_get_the_answer_that_it_got_for_another_person(
        self, client: httpx.AsyncClient, patient: Answer, as_: As
    ) -> None:
        key = {"Idempotency-Key": "k"}
        await take(client, patient["id"], as_("dr-okafor", act={"sub": "triage-agent"}) | key)

        other = as_("dr-falk", act={"sub": "triage-agent"}) | key
        answer = await client.post("/break-glass", json=body(patient["id"]), headers=other)

        assert_problem(answer, 422, "idempotency-key-used-otherwise")


class TestFiveAtATime:
    async def test_are_open_at_most(self, client: httpx.AsyncClient, doctor: Headers) -> None:
        for number in range(5):
            await take(client, f"P-{number}", doctor)

        answer = await client.post("/break-glass", json=body("P-5"), headers=doctor)

        assert_problem(answer, 409, "too-many-break-glass")

    async def test_are_open_also_when_all_come_at_once(
        self, client: httpx.AsyncClient, doctor: Headers, as_: As
    ) -> None:
        """Those of agents who act for the person count, too."""
        agent = as_("dr-okafor", act={"sub": "triage-agent"})

        answers = await asyncio.gather(
            *(
                client.post("/break-glass", json=body(f"P-{number}"), headers=headers)
                for number in range(8)
                for headers in (doctor, agent)
            )
        )

        assert sorted(answer.status_code for answer in answers) == [201] * 5 + [409] * 11
        await take(client, "P-1", as_("dr-falk"))

    async def test_make_room_once_they_end_or_are_reviewed(
        self, client: httpx.AsyncClient, doctor: Headers, reviewer: Headers, database: TestDatabase
    ) -> None:
        taken = [await take(client, f"P-{number}", doctor) for number in range(5)]
        (await review(client, taken[0], reviewer)).raise_for_status()
        await take(client, "P-5", doctor)
        await end_soon(database, 0)

        for number in range(5):
            await take(client, f"P-{number}", doctor)


class TestAReview:
    async def test_ends_the_access_at_once(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, reviewer: Headers
    ) -> None:
        taken = await take(client, patient["id"], doctor)

        answer = await review(client, taken, reviewer)

        assert answer.status_code == 200, answer.text
        assert (answer.json()["reviewed_by"], answer.json()["version"]) == ("dr-osei", 2)
        assert answer.headers["etag"] == 'W/"2"'
        assert await status(client, patient, doctor) == 403

    async def test_removes_all_of_the_access(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        reviewer: Headers,
        database: TestDatabase,
    ) -> None:
        taken = await take(client, patient["id"], doctor)
        changes = "SELECT is_removed, until FROM records.access_changes"
        before = await fetch(database.admin_dsn, changes)

        await review(client, taken, reviewer)

        assert [row["is_removed"] for row in before] == [False, False]
        assert taken["until"] in {
            row["until"].isoformat().replace("+00:00", "Z") for row in before if row["until"]
        }
        after = await fetch(database.admin_dsn, changes)
        assert [row["is_removed"] for row in after] == [True, True]
        assert await fetch(database.admin_dsn, "SELECT FROM records.access_members") == []
        assert await fetch(database.admin_dsn, "SELECT FROM records.access_callers") == []

    async def test_is_recorded(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        reviewer: Headers,
        recorded: Any,
    ) -> None:
        await review(client, await take(client, patient["id"], doctor), reviewer)

        event = (await recorded())[-1]
        assert (event["event_type"], event["agent_name"]) == ("break-glass.reviewed", "dr-osei")
        assert event["patient_ids"] == [patient["id"]]

    async def test_shows_the_reason_to_who_may_list_it_only(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, as_: As
    ) -> None:
        taken = await take(client, patient["id"], doctor)

        answer = await review(client, taken, as_("dr-osei", "system/AuditEvent.u"))

        assert answer.json() == {"id": taken["id"], "version": 2}

    async def test_is_possible_after_the_end(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        reviewer: Headers,
        database: TestDatabase,
    ) -> None:
        taken = await take(client, patient["id"], doctor)
        await end_soon(database, 0)

        assert (await review(client, taken, reviewer)).status_code == 200

    async def test_is_for_another_person_only(
        self, client: httpx.AsyncClient, patient: Answer, as_: As
    ) -> None:
        """Neither the caller nor the person an agent acts for reviews, and no agent does."""
        taken = await take(client, patient["id"], as_("dr-okafor", act={"sub": "triage-agent"}))

        for own in ("dr-okafor", "triage-agent"):
            assert_problem(await review(client, taken, as_(own, ALL)), 403, "own-break-glass")
        for agent in (
            as_("other-agent", ALL, kind="agent"),
            as_("dr-osei", ALL, act={"sub": "other-agent"}),
        ):
            assert_problem(await review(client, taken, agent), 403, "person-required")

    async def test_happens_once(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, reviewer: Headers
    ) -> None:
        taken = await take(client, patient["id"], doctor)
        key = {"Idempotency-Key": "k"}
        first = await review(client, taken, reviewer, **key)

        again = await review(client, taken, reviewer, **key)
        other = await review(client, taken, reviewer)

        assert again.json() == first.json()
        assert again.headers["idempotency-replayed"] == "true"
        assert_problem(other, 409, "already-reviewed")

    async def test_may_name_the_version_that_was_read(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, reviewer: Headers
    ) -> None:
        taken = await take(client, patient["id"], doctor)

        old = await review(client, taken, reviewer, **{"If-Match": 'W/"7"'})
        present = await review(client, taken, reviewer, **{"If-Match": 'W/"1"'})

        assert_problem(old, 412, "version-mismatch")
        assert present.status_code == 200

    async def test_does_not_change_the_answer_to_a_repeat(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, reviewer: Headers
    ) -> None:
        first = await take(client, patient["id"], doctor | {"Idempotency-Key": "k"})
        await review(client, first, reviewer)

        again = await take(client, patient["id"], doctor | {"Idempotency-Key": "k"})

        assert again == first
        assert await status(client, patient, doctor) == 403

    async def test_of_a_foreign_patient_is_refused_as_of_a_missing_break_glass(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, as_: As
    ) -> None:
        taken = await take(client, patient["id"], doctor)

        foreign = await review(client, taken, as_("dr-falk"))
        missing = await review(client, {"id": uuid4()}, as_("dr-falk"))

        assert_problem(foreign, 404, "break-glass-not-found")
        assert foreign.json() | {"request_id": None} == missing.json() | {"request_id": None}

    async def test_is_for_who_has_the_patient_in_a_panel(
        self,
        client: httpx.AsyncClient,
        patient: Answer,
        *,
        doctor: Headers,
        as_: As,
        as_person: Headers,
    ) -> None:
        ward = {"name": "Ward 3", "callers": ["dr-falk"], "patients": [patient["id"]]}
        (await client.post("/panels", json=ward, headers=as_person)).raise_for_status()
        taken = await take(client, patient["id"], doctor)

        assert (await review(client, taken, as_("dr-falk"))).status_code == 200
        assert await status(client, patient, doctor) == 403
        assert await status(client, patient, as_("dr-falk")) == 200


class TestTheList:
    async def test_shows_the_newest_first_by_pages(
        self, client: httpx.AsyncClient, doctor: Headers, reviewer: Headers
    ) -> None:
        taken = [(await take(client, f"P-{number}", doctor))["id"] for number in range(5)]

        first = await client.get("/break-glass?limit=3", headers=reviewer)
        page = first.json()
        rest = await client.get(first.links["next"]["url"], headers=reviewer)

        found = [one["id"] for one in (*page["break_glass"], *rest.json()["break_glass"])]
        assert found == taken[::-1]
        assert page["break_glass"][0]["reason"] == "Unconscious in the ER"
        assert rest.json()["next"] is None

    async def test_is_limited_to_what_waits_for_a_review(
        self, client: httpx.AsyncClient, doctor: Headers, reviewer: Headers
    ) -> None:
        waiting, reviewed = [await take(client, f"P-{number}", doctor) for number in range(2)]
        await review(client, reviewed, reviewer)

        assert await listed(client, reviewer, "?reviewed=false") == [waiting["id"]]
        assert await listed(client, reviewer, "?reviewed=true") == [reviewed["id"]]
        assert await listed(client, reviewer) == [reviewed["id"], waiting["id"]]

    async def test_still_waits_after_the_end(
        self, client: httpx.AsyncClient, doctor: Headers, reviewer: Headers, database: TestDatabase
    ) -> None:
        taken = await take(client, "P-1", doctor)
        await end_soon(database, 0)

        assert await listed(client, reviewer, "?reviewed=false") == [taken["id"]]

    async def test_shows_those_about_patients_in_reach(
        self, client: httpx.AsyncClient, doctor: Headers, as_: As, as_person: Headers
    ) -> None:
        ward = {"name": "Ward 3", "callers": ["dr-falk"], "patients": ["P-1"]}
        (await client.post("/panels", json=ward, headers=as_person)).raise_for_status()
        mine, _ = [await take(client, one, doctor) for one in ("P-1", "P-2")]
        of_patient = as_("p-1", "patient/AuditEvent.s", patient="P-1")

        assert await listed(client, as_("dr-falk")) == [mine["id"]]
        assert await listed(client, of_patient) == [mine["id"]]
        assert await listed(client, as_("dr-lind")) == []

    @pytest.mark.parametrize("wall", ["the predicate", "the policy"])
    @pytest.mark.usefixtures("app")
    async def test_is_limited_by_each_wall_alone(
        self,
        client: httpx.AsyncClient,
        *,
        doctor: Headers,
        as_: As,
        database: TestDatabase,
        monkeypatch: pytest.MonkeyPatch,
        wall: str,
    ) -> None:
        taken = await take(client, "P-1", doctor)
        if wall == "the predicate":
            off = "ALTER TABLE records.access_grants DISABLE ROW LEVEL SECURITY"
            await execute(database.admin_dsn, off)
        else:
            monkeypatch.setattr("chassis.database.statements.Statement.on", lambda self, _: self)

        assert await listed(client, as_("dr-falk")) == []
        assert_problem(await review(client, taken, as_("dr-falk")), 404, "break-glass-not-found")

    async def test_is_a_disclosure(
        self, client: httpx.AsyncClient, doctor: Headers, reviewer: Headers, recorded: Any
    ) -> None:
        await take(client, "P-1", doctor)

        await listed(client, reviewer)

        event = (await recorded())[-1]
        assert (event["event_type"], event["access"]) == ("break-glass.listed", True)
        assert event["patient_ids"] == ["P-1"]

    async def test_needs_the_scope_to_read_the_log(
        self, client: httpx.AsyncClient, as_: As
    ) -> None:
        answer = await client.get("/break-glass", headers=as_("dr-okafor", "user/Patient.rs"))

        assert_problem(answer, 403, "scope-missing")


class TestAGrant:
    async def test_is_no_panel_that_a_registration_joins(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers
    ) -> None:
        await take(client, patient["id"], doctor)

        answer = await client.post("/patients", json={"full_name": "Jane Doe"}, headers=doctor)

        assert_problem(answer, 422, "panel-required")
        assert (await client.get("/panels", headers=doctor)).json()["panels"] == []

    async def test_gets_no_further_patient_from_its_caller(
        self, client: httpx.AsyncClient, patient: Answer, doctor: Headers, database: TestDatabase
    ) -> None:
        """The policy of the role with which such callers' requests run."""
        await take(client, patient["id"], doctor)
        (row,) = await fetch(
            database.admin_dsn, "SELECT number, principal FROM records.access_grants"
        )
        statements = f"""
            BEGIN;
            SET LOCAL ROLE records_panel;
            SELECT set_config('chartroom.principals', '{row["principal"]}', true);
            INSERT INTO records.access_members VALUES ({row["number"]}, 'P-2', NULL);
            COMMIT
        """  # noqa: S608 - Our own values.

        with pytest.raises(Exception, match="row-level security"):
            await execute(database.admin_dsn, statements)

    async def test_is_never_changed_but_for_its_review(
        self, client: httpx.AsyncClient, doctor: Headers, database: TestDatabase
    ) -> None:
        await take(client, "P-1", doctor)

        for change in (
            "UPDATE records.access_grants SET until = 'infinity'",
            "UPDATE records.access_grants SET reason = ''",
            "DELETE FROM records.access_grants",
        ):
            with pytest.raises(Exception, match="permission denied"):
                await execute(database.app_dsn, change)


def test_the_contract_names_who_may_take_access(offline_app: FastAPI) -> None:
    operations = offline_app.openapi()["paths"]

    taken = operations["/break-glass"]["post"]
    assert taken["x-callers"] == ["agent:for-person", "person"]
    assert operations["/break-glass/{id}/review"]["post"]["x-callers"] == ["person"]
