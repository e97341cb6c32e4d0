from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support.applications import assert_problem

from chartroom.system.keys import Keyring
from tests.records.pages import all_rows
from tests.records.wards import intake

Answer = dict[str, Any]
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"
Recorded = Callable[[], Awaitable[list[Answer]]]


async def posted(client: httpx.AsyncClient, path: str, body: Answer) -> Answer:
    return (await client.post(path, json=body)).raise_for_status().json()


async def register(client: httpx.AsyncClient, *identifiers: tuple[str, str]) -> str:
    held = [{"system": system, "value": value} for system, value in identifiers]
    patient = await posted(client, "/patients", {"full_name": "Jane Doe", "identifiers": held})
    return str(patient["id"])


async def store(client: httpx.AsyncClient, *names: str) -> None:
    for name in names:
        await posted(client, "/intake", intake(name))
        await posted(client, "/tasks", {"kind": "follow_up", "patient_id": name})


async def got(client: httpx.AsyncClient, path: str, **headers: str) -> Answer:
    return (await client.get(path, headers=headers)).raise_for_status().json()


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> str:
    patient = await register(client, (CLINIC, "P1"), (LAB, "P2"))
    await store(client, "P1", patient, "P2")
    await store(client, "P-of-another")
    return patient


@pytest.mark.parametrize("is_early", [False, True])
async def test_a_signal_under_another_name_resumes_the_patients_task(
    client: httpx.AsyncClient, jane: str, *, is_early: bool
):
    task = await posted(client, "/tasks", {"kind": "prior_auth", "patient_id": jane})
    signal = {"key": "payer/1", "patient_id": "P2"}
    early = await posted(client, "/tasks/signals", signal) if is_early else None
    held = await client.post(
        f"/tasks/{task['id']}/hold",
        json={"reason": "waits", "awaiting": "payer/1"},
        headers={"If-Match": 'W/"1"'},
    )

    sent = early or await posted(client, "/tasks/signals", signal)

    assert held.is_success, held.text
    assert (sent["task_id"] is None) is is_early
    assert (await got(client, f"/tasks/{task['id']}"))["status"] == "ready"


class TestAReadByAnyName:
    async def test_lists_what_is_stored_under_all_names(
        self, client: httpx.AsyncClient, jane: str, recorded: Recorded
    ):
        expected = ["P1", jane, "P2"]
        visit = {"patient_id": jane, "chief_complaint": "Cough"}
        encounter = await posted(client, "/encounters", visit)
        for name in (jane, "P1", "P2"):
            lists = {f"/intake/{name}": "records"} | {
                f"/tasks?patient_id={name}&order={order}": "tasks"
                for order in ("oldest", "due", "newest")
            }
            for path, noun in lists.items():
                page = await got(client, path)
                listed = [row["patient_id"] for row in page[noun]]
                assert (listed[::-1] if "newest" in path else listed) == expected
                assert page["patient"] == {"id": jane, "ambiguous": False, "contested_numbers": []}
                if name == "P1":
                    assert (await recorded())[-1]["patient_ids"] == ["P1", jane]
            (listed,) = (await got(client, f"/encounters?patient_id={name}"))["encounters"]
            assert listed["id"] == encounter["id"]
            (latest,) = (await got(client, f"/intake/{name}?latest=true"))["records"]
            assert latest["patient_id"] == "P2"

    async def test_walks_lists_page_by_page(self, client: httpx.AsyncClient, jane: str):
        stored = ["P2", jane, "P1"]
        records = await all_rows(client, f"/intake/{jane}?limit=1", "records")
        assert [one["patient_id"] for one in records] == stored
        for order in ("newest", "due"):
            path = f"/tasks?patient_id=P1&status=ready&limit=1&order={order}"
            tasks = await all_rows(client, path, "tasks")
            assert sorted(one["patient_id"] for one in tasks) == sorted(stored)

        items = await all_rows(client, f"/patients/{jane}/everything?limit=2", "items")
        names = [one.get("intake_record", one.get("task", {})).get("patient_id") for one in items]
        assert names == [None, *stored, *stored]

    async def test_shows_a_context_under_all_names(self, client: httpx.AsyncClient, jane: str):
        visit = {"patient_id": jane, "chief_complaint": "Cough"}
        encounter = await posted(client, "/encounters", visit)

        context = await posted(client, f"/encounters/{encounter['id']}/context", {})

        assert [record["patient_id"] for record in context["intakes"]] == ["P1", jane, "P2"]
        assert [task["patient_id"] for task in context["tasks"]] == ["P2", jane, "P1"]


async def test_a_number_of_two_patients_is_a_name_of_its_own_until_one_keeps_it(
    client: httpx.AsyncClient,
):
    """Rows are stored under an identifier of one patient; afterwards a second patient gets the same identifier."""
    one = await register(client, (CLINIC, "P1"))
    await store(client, "P1")
    two = await register(client, (LAB, "P1"))
    await store(client, one, two)

    for path, rows in (("/intake/P1", "records"), ("/tasks?patient_id=P1", "tasks")):
        page = await got(client, path)
        assert [row["patient_id"] for row in page[rows]] == ["P1"]
        assert page["patient"] == {"id": None, "ambiguous": True, "contested_numbers": []}
    for patient, names in ((one, {"P1", one}), (two, {two})):
        page = await got(client, f"/intake/{patient}")
        assert {record["patient_id"] for record in page["records"]} == names
    assert_problem(await client.get("/encounters?patient_id=P1"), 409, "ambiguous")

    gone = await client.patch(f"/patients/{two}", json={"identifiers": None})
    gone.raise_for_status()
    page = await got(client, "/intake/P1")
    assert [record["patient_id"] for record in page["records"]] == ["P1", one]


@pytest.mark.usefixtures("jane")
async def test_a_number_of_no_one_is_a_name_of_its_own(client: httpx.AsyncClient):
    page = await got(client, "/intake/P-of-another")
    encounters = await client.get("/encounters?patient_id=P-of-another")

    assert [record["patient_id"] for record in page["records"]] == ["P-of-another"]
    assert page["patient"] == {"id": None, "ambiguous": False, "contested_numbers": []}
    assert_problem(encounters, 404, "patient-not-found")


class TestACallerWithAPanel:
    async def test_reads_the_joined_chart_under_each_name_by_any_of_them(
        self, client: httpx.AsyncClient, jane: str, as_person: dict[str, str], keyring: Keyring
    ):
        visit = {"patient_id": jane, "chief_complaint": "Cough"}
        await posted(client, "/encounters", visit)
        for caller, member in (("by-id", jane), ("by-number", "P1")):
            body = {"name": caller, "callers": [caller], "patients": [member]}
            (await client.post("/panels", json=body, headers=as_person)).raise_for_status()
            token = f"Bearer {keyring.mint(caller, scope='user/*.cruds')}"
            for name in (jane, "P1", "P2"):
                page = await got(client, f"/intake/{name}", Authorization=token)
                assert [one["patient_id"] for one in page["records"]] == ["P1", jane, "P2"]
                page = await got(client, f"/tasks?patient_id={name}", Authorization=token)
                assert [one["patient_id"] for one in page["tasks"]] == ["P2", jane, "P1"]
                page = await got(client, f"/encounters?patient_id={name}", Authorization=token)
                assert len(page["encounters"]) == 1
            foreign = await client.get("/intake/P-of-another", headers={"Authorization": token})
            assert foreign.status_code == 403

    async def test_hears_that_a_number_of_its_panel_is_contested(
        self, client: httpx.AsyncClient, as_person: dict[str, str], keyring: Keyring
    ):
        """The nurse reads rows of the patient in the panel, but not of the other patient with the same identifier."""
        token = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/*.cruds')}"}
        body = {"name": "Ward 3", "callers": ["nurse"], "patients": ["P1"]}
        (await client.post("/panels", json=body, headers=as_person)).raise_for_status()
        one, two = [await register(client, (system, "P1")) for system in (CLINIC, LAB)]

        page = await got(client, f"/intake/{one}", **token)

        asked = {"id": one, "ambiguous": False, "contested_numbers": ["P1"]}
        assert page["patient"] == asked
        assert (await client.get(f"/patients/{two}", headers=token)).status_code == 403

    @pytest.mark.usefixtures("jane")
    async def test_for_one_patient_reads_under_the_name_of_the_token(
        self, client: httpx.AsyncClient, keyring: Keyring
    ):
        token = keyring.mint("nurse", scope="patient/*.cruds", patient="P1")

        page = await got(client, "/intake/P1", Authorization=f"Bearer {token}")

        assert [record["patient_id"] for record in page["records"]] == ["P1"]
        assert page["patient"] == {"id": None, "ambiguous": False, "contested_numbers": []}
