"""Rows stored under any name of a patient are found under each of them, with the name under which they
were stored.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support.applications import assert_problem
from support.wards import intake

from chartroom.system.keys import Keyring

pytestmark = pytest.mark.anyio
Answer = dict[str, Any]
CLINIC, LAB = "urn:example:clinic", "urn:example:lab"
Recorded = Callable[[], Awaitable[list[Answer]]]


async def posted(client: httpx.AsyncClient, path: str, body: Answer) -> Answer:
    answer: Answer = (await client.post(path, json=body)).raise_for_status().json()
    return answer


async def register(client: httpx.AsyncClient, *identifiers: tuple[str, str]) -> str:
    held = [{"system": system, "value": value} for system, value in identifiers]
    patient = await posted(client, "/patients", {"full_name": "Jane Doe", "identifiers": held})
    return str(patient["id"])


async def store(client: httpx.AsyncClient, *names: str) -> None:
    """Store an intake record and an open task under each name, in this order."""
    for name in names:
        await posted(client, "/intake", intake(name))
        await posted(client, "/tasks", {"kind": "follow_up", "patient_id": name})


async def got(client: httpx.AsyncClient, path: str, **headers: str) -> Answer:
    answer: Answer = (await client.get(path, headers=headers)).raise_for_status().json()
    return answer


@pytest.fixture
async def jane(client: httpx.AsyncClient) -> str:
    """A patient with intake records and tasks under the id and two numbers, the latest under P2."""
    patient = await register(client, (CLINIC, "P1"), (LAB, "P2"))
    await store(client, "P1", patient, "P2")
    await store(client, "P-of-another")
    return patient


class TestAReadByAnyName:
    async def test_lists_intake_under_all_names(self, client: httpx.AsyncClient, jane: str) -> None:
        for name in (jane, "P1", "P2"):
            page = await got(client, f"/intake/{name}")

            assert [record["patient_id"] for record in page["records"]] == ["P1", jane, "P2"]
            assert page["patient"] == {"id": jane, "ambiguous": False, "contested_numbers": []}

    async def test_finds_the_latest_intake_under_any_name(
        self, client: httpx.AsyncClient, jane: str
    ) -> None:
        page = await got(client, f"/intake/{jane}?latest=true")

        assert [record["patient_id"] for record in page["records"]] == ["P2"]

    async def test_walks_intake_page_by_page(self, client: httpx.AsyncClient, jane: str) -> None:
        found, path = [], f"/intake/{jane}?limit=1"
        cursor = ""
        while cursor is not None:
            page = await got(client, path + cursor)
            found += [record["patient_id"] for record in page["records"]]
            cursor = None if page["next"] is None else f"&cursor={page['next']}"

        assert found == ["P2", jane, "P1"]

    @pytest.mark.parametrize("order", ["newest", "oldest", "due"])
    async def test_lists_tasks_under_all_names(
        self, client: httpx.AsyncClient, jane: str, order: str
    ) -> None:
        expected = ["P1", jane, "P2"]
        for name in (jane, "P1", "P2"):
            page = await got(client, f"/tasks?patient_id={name}&order={order}")

            listed = [task["patient_id"] for task in page["tasks"]]
            assert (listed[::-1] if order == "newest" else listed) == expected
            assert page["patient"] == {"id": jane, "ambiguous": False, "contested_numbers": []}

    @pytest.mark.parametrize("order", ["newest", "due"])
    async def test_walks_tasks_page_by_page(
        self, client: httpx.AsyncClient, jane: str, order: str
    ) -> None:
        found, path = [], f"/tasks?patient_id=P1&status=ready&limit=1&order={order}"
        cursor = ""
        while cursor is not None:
            page = await got(client, path + cursor)
            found += [task["patient_id"] for task in page["tasks"]]
            cursor = None if page["next"] is None else f"&cursor={page['next']}"

        assert sorted(found) == sorted([jane, "P1", "P2"])

    async def test_lists_encounters_by_a_number(self, client: httpx.AsyncClient, jane: str) -> None:
        visit = {"patient_id": jane, "chief_complaint": "Cough"}
        encounter = await posted(client, "/encounters", visit)

        page = await got(client, "/encounters?patient_id=P1")

        assert [one["id"] for one in page["encounters"]] == [encounter["id"]]

    async def test_shows_everything_under_all_names(
        self, client: httpx.AsyncClient, jane: str
    ) -> None:
        found, cursor = [], ""
        while cursor is not None:
            page = await got(client, f"/patients/{jane}/everything?limit=2{cursor}")
            found += page["items"]
            cursor = None if page["next"] is None else f"&cursor={page['next']}"

        names = [
            item.get("intake_record", item.get("task", {})).get("patient_id") for item in found
        ]
        assert names == [None, "P2", jane, "P1", "P2", jane, "P1"]

    async def test_shows_a_context_under_all_names(
        self, client: httpx.AsyncClient, jane: str
    ) -> None:
        visit = {"patient_id": jane, "chief_complaint": "Cough"}
        encounter = await posted(client, "/encounters", visit)

        context = await posted(client, f"/encounters/{encounter['id']}/context", {})

        assert [record["patient_id"] for record in context["intakes"]] == ["P1", jane, "P2"]
        assert [task["patient_id"] for task in context["tasks"]] == ["P2", jane, "P1"]

    async def test_is_recorded_for_the_patient_and_the_number(
        self, client: httpx.AsyncClient, jane: str, recorded: Recorded
    ) -> None:
        for path in ("/intake/P1", "/tasks?patient_id=P1"):
            await got(client, path)

            event = (await recorded())[-1]
            assert event["patient_ids"] == ["P1", jane]


class TestANumberOfTwoPatients:
    @pytest.fixture
    async def patients(self, client: httpx.AsyncClient) -> list[str]:
        """Two patients with a number each, the second of whom has it later than the rows."""
        one = await register(client, (CLINIC, "P1"))
        await store(client, "P1")
        return [one, await register(client, (LAB, "P1"))]

    async def test_is_a_name_of_its_own_and_the_answer_says_so(
        self, client: httpx.AsyncClient, patients: list[str]
    ) -> None:
        await store(client, *patients)

        for path, rows in (("/intake/P1", "records"), ("/tasks?patient_id=P1", "tasks")):
            page = await got(client, path)
            assert [row["patient_id"] for row in page[rows]] == ["P1"]
            unknown = {"id": None, "ambiguous": True, "contested_numbers": []}
            assert page["patient"] == unknown

    async def test_stays_the_first_ones(
        self, client: httpx.AsyncClient, patients: list[str]
    ) -> None:
        await store(client, *patients)

        for patient, names in zip(patients, ({"P1", patients[0]}, {patients[1]}), strict=True):
            page = await got(client, f"/intake/{patient}")
            assert {record["patient_id"] for record in page["records"]} == names

    @pytest.mark.usefixtures("patients")
    async def test_has_no_encounters(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/encounters?patient_id=P1")

        assert_problem(answer, 409, "ambiguous")

    async def test_leads_to_the_one_who_keeps_it(
        self, client: httpx.AsyncClient, patients: list[str]
    ) -> None:
        await store(client, *patients)
        gone = await client.patch(f"/patients/{patients[1]}", json={"identifiers": None})
        gone.raise_for_status()

        page = await got(client, "/intake/P1")

        assert [record["patient_id"] for record in page["records"]] == ["P1", patients[0]]


class TestANumberOfNoOne:
    @pytest.mark.usefixtures("jane")
    async def test_is_a_name_of_its_own(self, client: httpx.AsyncClient) -> None:
        page = await got(client, "/intake/P-of-another")

        assert [record["patient_id"] for record in page["records"]] == ["P-of-another"]
        assert page["patient"] == {"id": None, "ambiguous": False, "contested_numbers": []}

    async def test_has_no_encounters(self, client: httpx.AsyncClient) -> None:
        answer = await client.get("/encounters?patient_id=P-of-another")

        assert_problem(answer, 404, "patient-not-found")


class TestACallerWithAPanel:
    @pytest.fixture
    def as_nurse(self, keyring: Keyring) -> dict[str, str]:
        return {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/*.cruds')}"}

    @pytest.mark.parametrize("member", ["id", "number"])
    async def test_reads_the_joined_chart_under_each_name(
        self,
        *,
        client: httpx.AsyncClient,
        jane: str,
        as_person: dict[str, str],
        as_nurse: dict[str, str],
        member: str,
    ) -> None:
        body = {
            "name": "Ward 3",
            "callers": ["nurse"],
            "patients": [{"id": jane}.get(member, "P1")],
        }
        (await client.post("/panels", json=body, headers=as_person)).raise_for_status()
        visit = {"patient_id": jane, "chief_complaint": "Cough"}
        await posted(client, "/encounters", visit)

        for name in (jane, "P1", "P2"):
            page = await got(client, f"/intake/{name}", **as_nurse)
            assert [record["patient_id"] for record in page["records"]] == ["P1", jane, "P2"]
            page = await got(client, f"/tasks?patient_id={name}", **as_nurse)
            assert [task["patient_id"] for task in page["tasks"]] == ["P2", jane, "P1"]
            page = await got(client, f"/encounters?patient_id={name}", **as_nurse)
            assert len(page["encounters"]) == 1
        assert (await client.get("/intake/P-of-another", headers=as_nurse)).status_code == 403

    async def test_hears_that_a_number_of_its_panel_is_contested(
        self, client: httpx.AsyncClient, as_person: dict[str, str], as_nurse: dict[str, str]
    ) -> None:
        """It reads what the first one has, and nothing of the other."""
        body = {"name": "Ward 3", "callers": ["nurse"], "patients": ["P1"]}
        (await client.post("/panels", json=body, headers=as_person)).raise_for_status()
        one, two = [await register(client, (system, "P1")) for system in (CLINIC, LAB)]

        page = await got(client, f"/intake/{one}", **as_nurse)

        asked = {"id": one, "ambiguous": False, "contested_numbers": ["P1"]}
        assert page["patient"] == asked
        assert (await client.get(f"/patients/{two}", headers=as_nurse)).status_code == 403

    @pytest.mark.usefixtures("jane")
    async def test_for_one_patient_reads_under_the_name_of_the_token(
        self, client: httpx.AsyncClient, keyring: Keyring
    ) -> None:
        token = keyring.mint("nurse", scope="patient/*.cruds", patient="P1")

        page = await got(client, "/intake/P1", Authorization=f"Bearer {token}")

        assert [record["patient_id"] for record in page["records"]] == ["P1"]
        assert page["patient"] == {"id": None, "ambiguous": False, "contested_numbers": []}
