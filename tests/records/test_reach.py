"""Callers who may see some patients only: what every route shows them, and what it refuses."""

from typing import Any

import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute, fetch
from support.policies import tables_without_policy
from support.wards import MISSING, NAMED, REQUESTS, Ward, content, intake

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("route", REQUESTS)
class TestARequest:
    async def test_about_a_patient_in_reach_is_answered(self, ward: Ward, route: str) -> None:
        request, _, _ = REQUESTS[route]

        answer = await request(ward.client, ward.anna)

        assert answer.is_success, answer.text

    async def test_about_a_foreign_patient_is_refused_like_one_about_none(
        self, ward: Ward, route: str
    ) -> None:
        request, status, code = REQUESTS[route]

        foreign = await request(ward.client, ward.bert)
        missing = await request(ward.client, MISSING)

        assert_problem(foreign, status, code)
        assert content(foreign) == content(missing)

    async def test_of_a_patients_token_is_answered_for_that_patient_only(
        self, ward: Ward, route: str
    ) -> None:
        request, status, code = REQUESTS[route]
        ward.become("anna", "patient/*.cruds", patient=ward.anna["patient"])

        assert (await request(ward.client, ward.anna)).is_success
        assert_problem(await request(ward.client, ward.bert), status, code)

    async def test_is_refused_at_once_after_a_withdrawal(self, ward: Ward, route: str) -> None:
        request, status, code = REQUESTS[route]
        assert (await request(ward.client, ward.anna)).is_success

        await ward.change_panel(callers=[])

        assert_problem(await request(ward.client, ward.anna), status, code)

    @pytest.mark.usefixtures("app")
    async def test_is_refused_by_the_predicates_alone(
        self, ward: Ward, route: str, database: TestDatabase
    ) -> None:
        request, status, code = REQUESTS[route]
        tables = await fetch(
            database.admin_dsn,
            "SELECT relname FROM pg_class WHERE relrowsecurity AND relname <> 'access_members'",
        )
        for row in tables:
            await execute(
                database.admin_dsn, f"ALTER TABLE records.{row[0]} DISABLE ROW LEVEL SECURITY"
            )

        assert_problem(await request(ward.client, ward.bert), status, code)
        assert (await request(ward.client, ward.anna)).is_success

    async def test_shows_nothing_by_the_policies_alone(
        self, ward: Ward, route: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Without predicates and checks the answer may be another refusal, or an empty list."""
        request, _, _ = REQUESTS[route]
        monkeypatch.setattr("chassis.database.statements.Statement.on", lambda self, _: self)
        for noun in ("patients", "encounters", "intake"):
            monkeypatch.setattr(f"records.{noun}.service.require_in_reach", allow_all)

        answer = await request(ward.client, ward.bert)

        assert "Bert" not in answer.text
        assert "Cough" not in answer.text
        assert (
            not answer.is_success
            or answer.json().get("records", answer.json().get("encounters")) == []
        )


async def allow_all(*_: Any) -> None:
    pass


class TestASearch:
    @pytest.mark.parametrize("level", ["user", "patient"])
    async def test_finds_only_patients_in_reach(self, ward: Ward, level: str) -> None:
        ward.become("nurse", f"{level}/Patient.rs", patient=ward.anna["patient"])

        for criteria in ({"name": "berg"}, {"name": "b berg"}, {"name": "Bert"}):
            answer = (await ward.client.post("/patients/search", json=criteria)).json()
            names = [patient["full_name"] for patient in answer["patients"]]
            assert names == ([] if criteria["name"] == "Bert" else ["Anna Berg"])
            assert answer["next"] is None

    # Were patients of others counted, "ma" would be the rarer word.
    @pytest.mark.parametrize("wall", ["both", "predicates", "policies"])
    async def test_has_an_order_that_no_other_patients_change(
        self, *, ward: Ward, wall: str, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("Maike Zubek", "Marta Zuban"):
            (await ward.client.post("/patients", json={"full_name": name})).raise_for_status()
        criteria = {"name": "ma zub"}
        if wall == "predicates":
            await execute(
                database.admin_dsn, "ALTER TABLE records.patient_names DISABLE ROW LEVEL SECURITY"
            )
        elif wall == "policies":
            monkeypatch.setattr("chassis.database.statements.Statement.on", lambda self, _: self)

        async def found() -> list[str]:
            answer = (await ward.client.post("/patients/search", json=criteria)).json()
            return [patient["full_name"] for patient in answer["patients"]]

        before = await found()
        ward.client.headers.update(ward.everyone)
        for number in range(3):
            await ward.client.post("/patients", json={"full_name": f"Zubin {number}"})
        ward.become("nurse", "user/*.cruds")

        assert before == await found() == ["Marta Zuban", "Maike Zubek"]

    @pytest.mark.parametrize("criteria", [{"name": "berg"}, {"date_of_birth": "1970"}])
    async def test_ends_at_the_last_patient_in_reach(
        self, ward: Ward, criteria: dict[str, str], database: TestDatabase
    ) -> None:
        await execute(database.admin_dsn, "UPDATE records.patients SET date_of_birth='1970-01-02'")

        answer = await ward.client.post("/patients/search", json=criteria | {"limit": 1})

        assert [one["full_name"] for one in answer.json()["patients"]] == ["Anna Berg"]
        assert answer.json()["next"] is None


class TestARegistration:
    async def test_joins_the_callers_only_panel(self, ward: Ward) -> None:
        answer = await ward.client.post("/patients", json={"full_name": "Carla"})

        patient = answer.raise_for_status().json()
        assert (await ward.client.get(f"/patients/{patient['id']}")).is_success
        shown = (await ward.client.get(f"/panels/{ward.panel['id']}")).json()
        assert patient["id"] in shown["patients"]

    async def test_names_one_of_several_panels(self, ward: Ward, as_person: dict[str, str]) -> None:
        body = {"name": "Ward 4", "callers": ["nurse"]}
        other = (await ward.client.post("/panels", json=body, headers=as_person)).json()

        without = await ward.client.post("/patients", json={"full_name": "Carla"})
        with_panel = await ward.client.post(
            "/patients", json={"full_name": "Carla", "panel": other["id"]}
        )

        assert_problem(without, 422, "panel-required")
        assert with_panel.is_success

    async def test_joins_no_foreign_panel(self, ward: Ward, as_person: dict[str, str]) -> None:
        body = {"name": "Ward 4", "callers": ["doctor"]}
        other = (await ward.client.post("/panels", json=body, headers=as_person)).json()

        answer = await ward.client.post(
            "/patients", json={"full_name": "Carla", "panel": other["id"]}
        )

        assert_problem(answer, 404, "panel-not-found")

    async def test_needs_a_panel(self, ward: Ward) -> None:
        ward.become("porter", "user/*.cruds")

        answer = await ward.client.post("/patients", json={"full_name": "Carla"})

        assert_problem(answer, 422, "panel-required")

    async def test_of_a_caller_who_sees_all_may_join_a_panel(self, ward: Ward) -> None:
        ward.become("registrar", "system/*.cruds")
        body = {"full_name": "Carla", "panel": ward.panel["id"]}
        patient = (await ward.client.post("/patients", json=body)).raise_for_status().json()
        ward.become("nurse", "user/*.cruds")

        assert (await ward.client.get(f"/patients/{patient['id']}")).is_success


class TestAnIntakeRecord:
    async def test_amends_none_of_a_foreign_patient(self, ward: Ward) -> None:
        answers = [
            await ward.client.post("/intake", json=intake(ward.anna["patient"], amends=record))
            for record in (ward.bert["record"], MISSING["record"])
        ]

        assert_problem(answers[0], 404, "intake-record-not-found")
        assert content(answers[0]) == content(answers[1])

    async def test_belongs_to_no_encounter_of_a_foreign_patient(self, ward: Ward) -> None:
        answers = [
            await ward.client.post(
                "/intake", json=intake(ward.anna["patient"], encounter_id=encounter)
            )
            for encounter in (ward.bert["encounter"], MISSING["encounter"])
        ]

        assert_problem(answers[0], 404, "encounter-not-found")
        assert content(answers[0]) == content(answers[1])


class TestARepeat:
    @pytest.mark.parametrize(
        "route", [route for route in REQUESTS if route.startswith(("POST", "PATCH"))]
    )
    async def test_is_refused_after_a_withdrawal_like_a_first_request(
        self, ward: Ward, route: str
    ) -> None:
        request, status, code = REQUESTS[route]
        ward.client.headers["Idempotency-Key"] = "k"
        assert (await request(ward.client, ward.anna)).is_success

        await ward.change_panel(callers=[])

        again = await request(ward.client, ward.anna)
        del ward.client.headers["Idempotency-Key"]
        first = await request(ward.client, MISSING)
        assert_problem(again, status, code)
        assert content(again) == content(first)

    async def test_of_a_registration_is_refused_after_a_withdrawal(self, ward: Ward) -> None:
        ward.client.headers["Idempotency-Key"] = "k"
        body = {"full_name": "Carla"}
        assert (await ward.client.post("/patients", json=body)).is_success

        await ward.change_panel(callers=[])

        assert_problem(await ward.client.post("/patients", json=body), *NAMED)

    async def test_is_checked_as_a_first_request(self, ward: Ward) -> None:
        headers = {"Idempotency-Key": "k"}
        body = {"patient_id": ward.anna["patient"], "chief_complaint": "Cough"}
        first = await ward.client.post("/encounters", json=body, headers=headers)
        path = f"/encounters/{first.json()['encounter_id']}"
        headers_of_change = {"Idempotency-Key": "l"}
        await ward.client.patch(path, json={"summary": "Cough."}, headers=headers_of_change)

        await ward.change_panel(callers=[])

        again = await ward.client.post("/encounters", json=body, headers=headers)
        assert_problem(again, *NAMED)
        again = await ward.client.patch(path, json={"summary": "Cough."}, headers=headers_of_change)
        assert_problem(again, 404, "encounter-not-found")


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase) -> None:
    """Tables without a policy show the panel role nothing of a chart."""
    assert await tables_without_policy(database) == {
        "access_callers",  # Which panels a caller has.
        "idempotency_keys",  # Read by caller and key; hold ids, no content.
        "outbox",  # May be inserted only.
        "resource_keys",  # May be inserted only; ids, no content.
    }
