"""GET /tasks: any combination of filters, in three orders, in pages."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import uuid4

import httpx
import pytest
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, execute
from support.wards import Ward

from records.tasks.lists import repository, service

from .conftest import Answer, Tasks

pytestmark = pytest.mark.anyio


async def ids(client: httpx.AsyncClient, limit: int = 100, **filters: Any) -> list[str]:
    """Return the ids of a list, from all its pages."""
    return [task["id"] for task in await listed(client, limit, **filters)]


async def listed(client: httpx.AsyncClient, limit: int = 100, **filters: Any) -> list[Answer]:
    response = await client.get("/tasks", params={"limit": limit, **filters})
    found: list[Answer] = []
    while True:
        assert response.status_code == 200, response.text
        page = response.json()
        found += page["tasks"]
        assert (page["next"] is None) == ("next" not in response.links)
        if page["next"] is None:
            return found
        response = await client.get(response.links["next"]["url"])


def hours(number: float) -> str:
    return (datetime.now(UTC) + timedelta(hours=number)).isoformat()


class TestFilters:
    @pytest.fixture
    async def made(self, tasks: Tasks, encounter: Answer) -> dict[str, Answer]:
        """Tasks that differ in one thing each from a plain one."""
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

    async def test_show_the_tasks_that_meet_all_of_them(
        self, client: httpx.AsyncClient, made: dict[str, Answer]
    ) -> None:
        name_of = {task["id"]: name for name, task in made.items()}
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

    async def test_find_the_tasks_of_an_encounter(
        self, client: httpx.AsyncClient, made: dict[str, Answer], encounter: Answer
    ) -> None:
        assert await ids(client, encounter_id=encounter["id"]) == [made["encounter"]["id"]]
        assert await ids(client, encounter_id=str(uuid4())) == []

    @pytest.mark.usefixtures("made")
    async def test_find_what_a_caller_holds(self, client: httpx.AsyncClient, tasks: Tasks) -> None:
        held = await tasks.claim_one(kinds=["assignment"])

        (task,) = await listed(client, claimed_by="test-agent")

        assert (task["id"], task["lease_expires_at"]) == (held["id"], held["lease_expires_at"])
        assert task["claimed_by"] == {"name": "test-agent", "kind": "agent"}
        assert await ids(client, claimed_by="test-agent", kind="follow_up") == []
        assert await ids(client, claimed_by="another") == []
        assert await ids(client, patient_id="MRN-1", claimed_by="test-agent") == []

    async def test_find_what_is_overdue_and_has_not_ended(
        self, client: httpx.AsyncClient, tasks: Tasks, database: TestDatabase
    ) -> None:
        late = [await tasks.add(due_at=hours(1)) for _ in range(3)]
        await tasks.add(due_at=hours(1))
        await tasks.change(late[0], "cancel", reason="Done elsewhere")
        passed = ", ".join(f"'{task['id']}'" for task in late)
        await execute(
            database.admin_dsn,
            f"UPDATE records.tasks SET due_at = now() - interval '1 hour' WHERE id IN ({passed})",  # noqa: S608 - Ours.
        )

        for filters in ({}, {"queue": "default"}, {"status": "ready"}, {"kind": "follow_up"}):
            assert await ids(client, overdue="true", **filters) == [late[2]["id"], late[1]["id"]]
            by_due = await ids(client, overdue="true", order="due", **filters)
            assert by_due == [late[1]["id"], late[2]["id"]]

    @pytest.mark.parametrize(
        ("filters", "rule"),
        [
            ({"owner_kind": "person"}, "owner-kind-needs-owner"),
            ({"order": "due", "status": "completed"}, "open-status"),
            ({"overdue": "true", "status": "failed"}, "open-status"),
            ({"status": "done"}, "must-be-one-of"),
            ({"queue": "a/b"}, "must-match-pattern"),
            ({"patient": "MRN-1"}, "unknown-field"),
            ({"order": "random"}, "must-be-one-of"),
            ({"cursor": "x"}, "cursor-of-this-list"),
        ],
    )
    async def test_that_make_no_sense_are_refused(
        self, client: httpx.AsyncClient, filters: dict[str, str], rule: str
    ) -> None:
        response = await client.get("/tasks", params=filters)

        problem = assert_problem(response, 422, "invalid")
        assert rule in {broken for _, broken in broken_rules(problem)}


class TestItems:
    async def test_say_why_a_task_waits_and_neither_show_its_input_nor_a_token(
        self, client: httpx.AsyncClient, tasks: Tasks
    ) -> None:
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
    async def test_is_the_newest_or_the_oldest_first(
        self, client: httpx.AsyncClient, tasks: Tasks
    ) -> None:
        made = [(await tasks.add(queue=f"q{n % 2}"))["id"] for n in range(6)]
        await tasks.claim(queues=["q0"], max=2)

        assert await ids(client) == made[::-1]
        assert await ids(client, order="oldest") == made
        assert await ids(client, queue="q0") == made[::2][::-1]
        assert await ids(client, queue="q0", order="oldest") == made[::2]

    async def test_is_the_next_due_first_and_those_without_a_time_last(
        self, client: httpx.AsyncClient, tasks: Tasks
    ) -> None:
        made = {n: (await tasks.add(due_at=hours(n)))["id"] for n in (3, 1, 2)}
        undated = [(await tasks.add(patient_id="MRN-1"))["id"] for _ in range(2)]
        ended = await tasks.add(due_at=hours(1))
        await tasks.change(ended, "cancel", reason="Done elsewhere")
        in_order = [made[1], made[2], made[3], *undated]

        for limit in (1, 2, 100):
            assert await ids(client, limit, order="due") == in_order
            assert await ids(client, limit, order="due", queue="default") == in_order
            assert await ids(client, limit, order="due", kind="follow_up") == in_order
            assert await ids(client, limit, order="due", patient_id="MRN-1") == undated
        assert await ids(client, order="due", due_to=hours(2.5)) == [made[1], made[2]]


class TestPages:
    @pytest.mark.parametrize("walked", [1, 3, 5_000])
    async def test_neither_miss_nor_repeat_a_task(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch, walked: int
    ) -> None:
        monkeypatch.setattr(repository, "WALKED", walked)
        made = [
            await tasks.add(
                kind="assignment" if n % 3 else "follow_up", due_at=hours(n) if n % 2 else None
            )
            for n in range(9)
        ]
        by_due = sorted(
            made, key=lambda task: (task["due_at"] is None, task["due_at"] or task["id"])
        )
        orders = {"newest": made[::-1], "oldest": made, "due": by_due}
        filters: list[dict[str, str]] = [{}, {"status": "ready"}, {"queue": "default"}]
        filters.append({"kind": "assignment"})
        for (order, all_of_it), asked in product(orders.items(), filters):
            wanted = [task for task in all_of_it if task["kind"] == asked.get("kind", task["kind"])]

            found = await ids(client, 2, order=order, **asked)

            assert found == [task["id"] for task in wanted], (order, asked)

    async def test_end_after_many_tasks_that_do_not_meet_the_filters(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(repository, "WALKED", 3)
        wanted = await tasks.add(kind="assignment")
        for _ in range(3):
            await tasks.add()

        first = (await client.get("/tasks?kind=assignment")).json()

        assert (first["tasks"], first["next"] is None) == ([], False)
        assert await ids(client, kind="assignment") == [wanted["id"]]

    async def test_end_before_they_become_too_large(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for _ in range(3):
            await tasks.add()
            await tasks.held(await tasks.claim_one(), "complete", output={"text": "x" * 100})
        monkeypatch.setattr(service, "PAGE_BYTES", 250)

        page = (await client.get("/tasks")).json()

        assert (len(page["tasks"]), page["next"] is None) == (2, False)
        assert len(await ids(client)) == 3

    async def test_belong_to_their_filters(self, client: httpx.AsyncClient, tasks: Tasks) -> None:
        await tasks.add()
        await tasks.add()
        cursor = (await client.get("/tasks?limit=1")).json()["next"]

        other = await client.get("/tasks", params={"cursor": cursor, "kind": "follow_up"})

        problem = assert_problem(other, 422, "invalid")
        assert broken_rules(problem) == {("/cursor", "cursor-of-this-list")}


class TestAccess:
    async def test_needs_a_scope(
        self, client: httpx.AsyncClient, scoped: Callable[..., dict[str, str]]
    ) -> None:
        refused = await client.get("/tasks", headers=scoped("system/Task.r"))

        assert_problem(refused, 403, "scope-missing")
        shown = await client.get("/tasks", headers=scoped("system/Task.s"))
        assert shown.status_code == 200

    async def test_refuses_an_anonymous_caller(self, offline: httpx.AsyncClient) -> None:
        del offline.headers["authorization"]

        assert_problem(await offline.get("/tasks"), 401, "token-required")

    async def test_records_whose_tasks_were_shown(
        self, client: httpx.AsyncClient, tasks: Tasks, recorded: Any
    ) -> None:
        await tasks.add(patient_id="MRN-1")
        await tasks.add()

        await client.get("/tasks?patient_id=MRN-1")
        await client.get("/tasks?kind=follow_up")

        named, others = (await recorded())[-2:]
        assert [event["event_type"] for event in (named, others)] == ["tasks.listed"] * 2
        assert named["patient_ids"] == others["patient_ids"] == ["MRN-1"]
        assert named["access"]
        assert others["access"]


class TestCallersOfSomePatients:
    @pytest.fixture
    async def made(self, ward: Ward, tasks: Tasks) -> dict[str, str]:
        """Tasks of a patient in the ward, of others, and of none; made by another agent."""
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

    @pytest.mark.parametrize("filters", [{}, {"status": "ready"}, {"queue": "default"}])
    async def test_get_those_of_their_patients_and_their_own(
        self, client: httpx.AsyncClient, made: dict[str, str], filters: dict[str, str]
    ) -> None:
        own = [made[name] for name in ("own patient", "assigned", "made")]
        by_due = [made[name] for name in ("own patient", "made", "assigned")]

        for limit in (1, 2, 100):
            assert await ids(client, limit, **filters) == own[::-1]
            assert await ids(client, limit, order="oldest", **filters) == own
            assert await ids(client, limit, order="due", **filters) == by_due

    async def test_do_not_get_what_is_assigned_to_them_of_a_foreign_patient(
        self, client: httpx.AsyncClient, made: dict[str, str]
    ) -> None:
        assert await ids(client, owner="nurse") == [made["assigned"]]

    @pytest.mark.usefixtures("made")
    async def test_get_short_pages_after_many_own_tasks(
        self, client: httpx.AsyncClient, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        wanted = await tasks.add(kind="assignment")
        for _ in range(3):
            await tasks.add()
        monkeypatch.setattr(repository, "WALKED", 2)

        first = (await client.get("/tasks?kind=assignment")).json()

        assert (first["tasks"], first["next"] is None) == ([], False)
        assert await ids(client, kind="assignment") == [wanted["id"]]

    async def test_are_refused_a_named_patient_out_of_reach(
        self, client: httpx.AsyncClient, ward: Ward, made: dict[str, str]
    ) -> None:
        for foreign in (ward.bert["patient"], str(uuid4()), "MRN-99"):
            response = await client.get("/tasks", params={"patient_id": foreign})
            assert_problem(response, 403, "patient-out-of-reach")
        assert await ids(client, patient_id=ward.anna["patient"]) == [made["own patient"]]

    async def test_see_nothing_of_a_foreign_encounter_or_claim(
        self, client: httpx.AsyncClient, ward: Ward, tasks: Tasks
    ) -> None:
        ward.become("another", "system/*.cruds")
        visit = {"patient_id": ward.bert["patient"], "chief_complaint": "Cough"}
        encounter = (await client.post("/encounters", json=visit)).json()["id"]
        await tasks.add(encounter_id=encounter, queue="other")
        await tasks.claim_one(queues=["other"])
        assert len(await ids(client, claimed_by="another")) == 1

        ward.become("nurse", "user/*.cruds")

        assert await ids(client, encounter_id=encounter) == []
        assert await ids(client, claimed_by="another") == []
