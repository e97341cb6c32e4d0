import pytest
from support.applications import assert_problem
from support.databases import TestDatabase
from support.policies import tables_without_policy

from chassis.database.statements import Statement
from tests.leaks.worlds import policies_off
from tests.records.wards import NAMED, Ward


@pytest.mark.usefixtures("app")
async def test_a_search_has_an_order_that_no_other_patients_change(
    ward: Ward, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
):
    """Hidden patients do not affect a limited caller's search: if they counted, "ma" would be the rarer word. Each of
    two layers of access control is tested alone.
    """
    names = ["Marta Zuban", "Maike Zubek"]
    for name in names[::-1]:
        (await ward.client.post("/patients", json={"full_name": name})).raise_for_status()
    ward.client.headers.update(ward.everyone)
    for number in range(3):
        await ward.client.post("/patients", json={"full_name": f"Zubin {number}"})
    ward.become("nurse", "user/*.cruds")

    async def found() -> list[str]:
        answer = (await ward.client.post("/patients/search", json={"name": "ma zub"})).json()
        return [patient["full_name"] for patient in answer["patients"]]

    assert await found() == names
    with monkeypatch.context() as patch:
        patch.setattr(Statement, "on", lambda statement, _: statement)
        assert await found() == names
    async with policies_off(database.admin_dsn, "records", "patient_names"):
        assert await found() == names


async def test_a_repeat_of_a_registration_is_refused_after_a_withdrawal(ward: Ward):
    ward.client.headers["Idempotency-Key"] = "k"
    body = {"full_name": "Carla"}
    assert (await ward.client.post("/patients", json=body)).is_success

    await ward.change_panel(callers=[])

    assert_problem(await ward.client.post("/patients", json=body), *NAMED)


async def test_each_table_has_a_policy_or_a_reason(database: TestDatabase):
    """Only these database tables lack a row-level policy; they do not reveal chart data to the limited role."""
    assert await tables_without_policy(database) == {
        "access_callers",  # Principals and their panels.
        "facility",  # The time zone of stored dates.
        "idempotency_keys",  # Rows contain ids only.
        "joined_resources",  # Ids of practitioners and organizations.
        "outbox",  # The limited role may only insert.
        "queue_settings",  # Names of queues and numbers.
    }
