from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute

from records.tasks.lists import repository, service
from tests.records.pages import all_rows
from tests.records.wards import Ward

from .conftest import Answer, Tasks


async def ids(client: httpx.AsyncClient, limit: int = 100, **filters: Any) -> list[str]:
    return [task["id"] for task in await listed(client, limit, **filters)]


async def listed(client: httpx.AsyncClient, limit: int = 100, **filters: Any) -> list[Answer]:
    query = httpx.QueryParams({"limit": limit, **filters})
    return await all_rows(client, f"/tasks?{query}", "tasks")


def hours(number: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=number)).isoformat()


class TestFilters:
    @pytest.fixture
    async def tasks_by_field(self, tasks: Tasks, encounter: Answer) -> dict[str, Answer]:
        return {
            "plain": await tasks.add(),
            "patient": await tasks.add(patient_id="MRN-1"),
            "encounter": await tasks.add(encounter_id=encounter["id"]),
            "owned": await tasks.add(owner={"name": "dr-osei", "kind": "person"}),
            "owned by an agent": await tasks.add(owner={"name": "dr-osei"}),
            "queue": await tasks.add(queue="night"),
            "kind": await tasks.add(kind="assignment"),
            "priority": await tasks.add(priority="stat"),
            "due": await tasks.add(due_at=hours(2)),
        }

    async def test_combined(self, client: httpx.AsyncClient, tasks_by_field: dict[str, Answer]):
        name_of = {task["id"]: name for name, task in tasks_by_field.items()}
        cases: list[tuple[dict[str, str], list[str]]] = [
            ({"patient_id": "MRN-1"}, ["patient"]),
            ({"owner": "dr-osei"}, ["owned by an agent", "owned"]),
            ({"owner": "dr-osei", "owner_kind": "person"}, ["owned"]),
            ({"queue": "night"}, ["queue"]),
            ({"kind": "assignment"}, ["kind"]),
            ({"priority": "stat"}, ["priority"]),
            ({"due_to": hours(3)}, ["due"]),
            ({"due_to": hours(1)}, []),
            ({"queue": "night", "kind": "assignment"}, []),
            ({"queue": "default", "kind": "assignment", "status": "ready"}, ["kind"]),
            ({"patient_id": "MRN-1", "status": "completed"}, []),
            (
                {"status": "ready", "owner": "dr-osei", "queue": "default"},
                ["owned by an agent", "owned"],
            ),
        ]
        for filters, names in cases:
            found = await ids(client, **filters)
            assert [name_of[task] for task in found] == names, filters

    async def test_encounter(
        self, client: httpx.AsyncClient, tasks_by_field: dict[str, Answer], encounter: Answer
    ):
        assert await ids(client, encounter_id=encounter["id"]) == [
            tasks_by_field["encounter"]["id"]
        ]
        assert await ids(client, encounter_id=str(uuid4())) == []

    @pytest.mark.usefixtures("tasks_by_field")
    async def test_holder(self, client: httpx.AsyncClient, tasks: Tasks):
        held = await tasks.claim_one(kinds=["assignment"])

        (task,) = await listed(client, claimed_by="test-agent")

        assert (task["id"], task["lease_expires_at"]) == (held["id"], held["lease_expires_at"])
        assert task["claimed_by"] == {"name": "test-agent", "kind": "agent"}
        assert await ids(client, claimed_by="test-agent", kind="follow_up") == []
        assert await ids(client, claimed_by="another") == []
        assert await ids(client, patient_id="MRN-1", claimed_by="test-agent") == []

    async def test_overdue(self, client: httpx.AsyncClient, tasks: Tasks, database: TestDatabase):
        late = [await tasks.add(due_at=hours(1)) for _ in range(3)]
        await tasks.add(due_at=hours(1))
        await tasks.change(late[0], "cancel", reason="Done elsewhere")
        passed = ", ".join(f"'{task['id']}'" for task in late)
        await execute(
            database.admin_dsn,
            f"UPDATE records.tasks SET due_at = now() - interval '1 hour' WHERE id IN ({passed})",
        )

        for filters in ({}, {"queue": "default"}, {"status": "ready"}, {"kind": "follow_up"}):
            assert await ids(client, overdue="true", **filters) == [late[2]["id"], late[1]["id"]]
            by_due = await ids(client, overdue="true", order="due", **filters)
            assert by_due == [late[1]["id"], late[2]["id"]]


async def test_items_reason_without_input_and_token(client: httpx.AsyncClient, tasks: Tasks):
    first = await tasks.add(serial_key="k", input={"secret": "x"})
    await tasks.claim_one()
    behind = await tasks.add(serial_key="k", depends_on=[first["id"]], run_at=hours(1))

    shown = {task["id"]: task for task in await listed(client)}

    assert shown[behind["id"]]["waiting_for"] == ["run-at", "predecessors", "serial-key"]
    assert not {"input", "signal", "claim_token"} & shown[first["id"]].keys()
    whole = await tasks.read(behind)
    del whole["input"], whole["signal"]
    assert shown[behind["id"]] == whole


class TestOrder:
    async def test_newest_or_oldest_first(self, client: httpx.AsyncClient, tasks: Tasks):
        tasks_by_field = [(await tasks.add(queue=f"q{n % 2}"))["id"] for n in range(6)]
        await tasks.claim(queues=["q0"], max=2)

        assert await ids(client) == tasks_by_field[::-1]
        assert await ids(client, order="oldest") == tasks_by_field
        assert await ids(client, queue="q0") == tasks_by_field[::2][::-1]
        assert await ids(client, queue="q0", order="oldest") == tasks_by_field[::2]

    async def test_next_due_first(self, client: httpx.AsyncClient, tasks: Tasks):
        tasks_by_field = {n: (await tasks.add(due_at=hours(n)))["id"] for n in (3, 1, 2)}
        undated = [(await tasks.add(patient_id="MRN-1"))["id"] for _ in range(2)]
        ended = await tasks.add(due_at=hours(1))
        await tasks.change(ended, "cancel", reason="Done elsewhere")
        in_order = [tasks_by_field[1], tasks_by_field[2], tasks_by_field[3], *undated]

        for limit in (1, 2, 100):
            assert await ids(client, limit, order="due") == in_order
            assert await ids(client, limit, order="due", queue="default") == in_order
            assert await ids(client, limit, order="due", kind="follow_up") == in_order
            assert await ids(client, limit, order="due", patient_id="MRN-1") == undated
        assert await ids(client, order="due", due_to=hours(2.5)) == [
            tasks_by_field[1],
            tasks_by_field[2],
        ]


class TestPages:
    async def test_contain_each_task_once(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ):
        tasks_by_field = [
            await tasks.add(
                kind="assignment" if n % 3 else "follow_up", due_at=hours(n) if n % 2 else None
            )
            for n in range(9)
        ]
        by_due = sorted(
            tasks_by_field, key=lambda task: (task["due_at"] is None, task["due_at"] or task["id"])
        )
        orders = {"newest": tasks_by_field[::-1], "oldest": tasks_by_field, "due": by_due}
        kind = {"kind": "assignment"}  # No index sorts this filter.
        asked_for: list[tuple[int, dict[str, str]]] = [(1, kind), (3, kind), (5_000, kind)]
        asked_for += [(5_000, one) for one in ({}, {"status": "ready"}, {"queue": "default"})]
        for (walked, asked), (order, whole) in product(asked_for, orders.items()):
            monkeypatch.setattr(repository, "WALKED", walked)
            wanted = [task for task in whole if task["kind"] == asked.get("kind", task["kind"])]

            found = await ids(client, 2, order=order, **asked)

            assert found == [task["id"] for task in wanted], (walked, order, asked)

    async def test_end_after_many_filtered_tasks(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(repository, "WALKED", 3)
        wanted = await tasks.add(kind="assignment")
        for _ in range(3):
            await tasks.add()

        first = (await client.get("/tasks?kind=assignment")).json()

        assert (first["tasks"], first["next"] is None) == ([], False)
        assert await ids(client, kind="assignment") == [wanted["id"]]

    async def test_size_limit(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ):
        for _ in range(3):
            await tasks.add()
            await tasks.held(await tasks.claim_one(), "complete", output={"text": "x" * 100})
        monkeypatch.setattr(service, "PAGE_BYTES", 250)

        page = (await client.get("/tasks")).json()

        assert (len(page["tasks"]), page["next"] is None) == (2, False)
        assert len(await ids(client)) == 3

    async def test_cursor_is_bound_to_the_filters(self, client: httpx.AsyncClient, tasks: Tasks):
        await tasks.add()
        await tasks.add()
        cursor = (await client.get("/tasks?limit=1")).json()["next"]

        other = await client.get("/tasks", params={"cursor": cursor, "kind": "follow_up"})

        problem = assert_problem(other, 422, "invalid")
        assert broken_rules(problem) == {("/cursor", "cursor-of-this-list")}


async def test_event_has_patients(client: httpx.AsyncClient, tasks: Tasks, recorded: Any):
    await tasks.add(patient_id="MRN-1")
    await tasks.add()

    await client.get("/tasks?patient_id=MRN-1")
    await client.get("/tasks?kind=follow_up")

    assert [event["patient_ids"] for event in (await recorded())[-2:]] == [["MRN-1"]] * 2


class TestLimitedCallers:
    @pytest.fixture
    async def tasks_by_field(self, ward: Ward, tasks: Tasks) -> dict[str, str]:
        """Create tasks of a patient in the caller's panel, of another patient, and without a patient."""
        ward.become("another", "system/*.cruds")
        found = {
            "own patient": await tasks.add(patient_id=ward.anna["patient"], due_at=hours(2)),
            "foreign patient": await tasks.add(patient_id=ward.bert["patient"], due_at=hours(1)),
            "nobody's": await tasks.add(),
            "assigned": await tasks.add(owner={"name": "nurse"}),
            "foreign, assigned": await tasks.add(
                patient_id=ward.bert["patient"], owner={"name": "nurse"}
            ),
        }
        ward.become("nurse", "user/*.cruds")
        found["made"] = await tasks.add(due_at=hours(3))
        return {name: task["id"] for name, task in found.items()}

    async def test_visible_tasks(self, client: httpx.AsyncClient, tasks_by_field: dict[str, str]):
        """A limited caller's list does not contain tasks of patients out of reach, even if assigned to the caller."""
        own = [tasks_by_field[name] for name in ("own patient", "assigned", "made")]
        by_due = [tasks_by_field[name] for name in ("own patient", "made", "assigned")]
        filters: list[dict[str, str]] = [{}, {"status": "ready"}, {"queue": "default"}]

        for limit, asked in product((1, 2, 100), filters):
            assert await ids(client, limit, **asked) == own[::-1]
            assert await ids(client, limit, order="oldest", **asked) == own
            assert await ids(client, limit, order="due", **asked) == by_due
        assert await ids(client, owner="nurse") == [tasks_by_field["assigned"]]

    @pytest.mark.usefixtures("tasks_by_field")
    async def test_short_pages_after_many_own_tasks(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ):
        wanted = await tasks.add(kind="assignment")
        for _ in range(3):
            await tasks.add()
        monkeypatch.setattr(repository, "WALKED", 2)

        first = (await client.get("/tasks?kind=assignment")).json()

        assert (first["tasks"], first["next"] is None) == ([], False)
        assert await ids(client, kind="assignment") == [wanted["id"]]
