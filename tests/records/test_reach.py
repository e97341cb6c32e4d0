"""Callers who may see some patients only: what a search and a registration show them. `test_leaks.py`
examines every operation.
"""

import pytest
from support.applications import assert_problem
from support.databases import TestDatabase, execute
from support.policies import tables_without_policy
from support.wards import NAMED, Ward

pytestmark = pytest.mark.anyio


class TestASearch:
    # Were patients of others counted, "ma" would be the rarer word.
    @pytest.mark.parametrize("wall", ["both", "predicates", "policies"])
    @pytest.mark.usefixtures("app")
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


async def test_a_repeat_of_a_registration_is_refused_after_a_withdrawal(ward: Ward) -> None:
    ward.client.headers["Idempotency-Key"] = "k"
    body = {"full_name": "Carla"}
    assert (await ward.client.post("/patients", json=body)).is_success

    await ward.change_panel(callers=[])

    assert_problem(await ward.client.post("/patients", json=body), *NAMED)


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase) -> None:
    """Tables without a policy show the panel role nothing of a chart."""
    assert await tables_without_policy(database) == {
        "access_callers",  # Which panels a caller has.
        "idempotency_keys",  # Read by caller and key; hold ids, no content.
        "outbox",  # May be inserted only.
        "resource_keys",  # May be inserted only; ids, no content.
    }
