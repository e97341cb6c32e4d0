import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client import CollectorRegistry
from support.applications import assert_problem
from support.databases import TestDatabase
from support.queries import connected
from support.waiting_for import one_waits_for

from chassis.problems.problem import Conflict
from records.tasks import service
from records.tasks.schedules import worker
from records.tasks.schedules.cron import next_run
from records.tasks.schedules.worker import ScheduleMetrics, Schedules

from .conftest import Answer, Rows, Tasks

ZONE = "Europe/Oslo"
REPORT = {"kind": "daily_report", "queue": "reports", "input": {"of": "ward"}}
PAST = "UPDATE records.schedules SET next_run_at = now() - interval '3 days' WHERE name = $1"


def runs(cron: str, begin: str, count: int, zone: str = ZONE) -> list[str]:
    """Return the times of the first runs, in UTC."""
    at, found = datetime.fromisoformat(begin).astimezone(UTC), []
    for _ in range(count):
        run = next_run(cron, zone, at)
        assert run is not None
        at = run
        found.append(f"{at:%m-%d %H:%M}")
    return found


class TestCron:
    """The clock goes from 02:00 to 03:00 on 2026-03-29, and from 03:00 to 02:00 on 2026-10-25."""

    def test_is_in_the_zone_of_the_facility(self):
        assert runs("30 6 * * MON", "2026-01-01T00:00Z", 2) == ["01-05 05:30", "01-12 05:30"]
        assert runs("30 6 * * MON", "2026-01-01T00:00Z", 1, "UTC") == ["01-05 06:30"]

    @pytest.mark.parametrize("minute", ["0", "30", "*/30"])
    def test_skipped_time_runs_once_after_the_gap(self, minute: str):
        first, second = runs(f"{minute} 2 * * *", "2026-03-28T12:00Z", 2)

        assert (first, second[:5]) == ("03-29 01:00", "03-30")

    def test_repeated_time_runs_once(self):
        daily = ["10-25 00:30", "10-26 01:30"]
        assert runs("30 2 * * *", "2026-10-24T12:00Z", 2) == daily
        # From within the repetition, after an outage.
        assert runs("30 2 * * *", "2026-10-25T01:10Z", 1) == daily[1:]
        assert runs("*/30 2 * * *", "2026-10-24T12:00Z", 3) == [
            "10-25 00:00",
            "10-25 00:30",
            "10-26 01:00",
        ]
        assert runs("0 */2 * * *", "2026-10-24T21:00Z", 3) == [
            "10-24 22:00",
            "10-25 00:00",
            "10-25 03:00",
        ]

    def test_every_hour_that_passes(self):
        assert runs("0 * * * *", "2026-10-24T23:30Z", 3) == [
            f"10-25 0{hour}:00" for hour in range(3)
        ]
        assert runs("0 * * * *", "2026-03-29T00:30Z", 2) == ["03-29 01:00", "03-29 02:00"]

    @pytest.mark.parametrize(
        "cron", ["", "* * * *", "* * * * * *", "@daily", "61 * * * *", "0 0 30 2 *", "0 0 * * X"]
    )
    def test_invalid(self, cron: str):
        assert next_run(cron, ZONE, datetime.now(UTC)) is None


class Desk:
    def __init__(
        self, client: httpx.AsyncClient, app: FastAPI, headers: dict[str, str], rows_of: Rows
    ) -> None:
        state = app.state
        self._client = client
        self._headers = headers
        self._rows_of = rows_of
        self.metrics = ScheduleMetrics(CollectorRegistry())
        self.work = [
            Schedules(state.writes, state.task_waiters, ZONE, self.metrics) for _ in range(4)
        ]

    async def put(
        self,
        name: str = "report",
        status: int = 200,
        headers: dict[str, str] | None = None,
        **fields: Any,
    ) -> Answer:
        body = {"cron": "30 6 * * *", "task": REPORT} | fields
        headers = self._headers | (headers or {})
        answer = await self._client.put(f"/schedules/{name}", json=body, headers=headers)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def read(self, name: str = "report") -> Answer:
        return (await self._client.get(f"/schedules/{name}")).raise_for_status().json()

    async def delete(self, name: str = "report") -> httpx.Response:
        return await self._client.delete(f"/schedules/{name}", headers=self._headers)

    async def run(self, name: str = "report") -> None:
        """Let a time of the schedule pass, and run the work of several processes at once."""
        await self._rows_of(PAST, name)
        await asyncio.gather(*(one.run_due() for one in self.work))

    async def tasks(self, queue: str = "reports") -> list[Answer]:
        answer = await self._client.get("/tasks", params={"queue": queue, "order": "oldest"})
        return answer.json()["tasks"]


@pytest.fixture
def desk(
    client: httpx.AsyncClient, app_of_client: FastAPI, as_person: dict[str, str], rows_of: Rows
) -> Desk:
    return Desk(client, app_of_client, as_person, rows_of)


async def test_one_task_per_time(desk: Desk, tasks: Tasks):
    """After three days without a process, one task is created for all missed times."""
    await desk.put()
    await desk.run()

    (task,) = await desk.tasks()
    after = await desk.read()
    assert (task["kind"], task["created_by"]["kind"]) == ("daily_report", "service")
    assert (await tasks.read(task))["input"] == REPORT["input"]
    assert after["last_task_id"] == task["id"]
    assert after["last_run_at"] < task["created_at"] < after["next_run_at"]
    await asyncio.gather(*(one.run_due() for one in desk.work))
    assert len(await desk.tasks()) == 1


async def test_content_of_the_task(
    desk: Desk, client: httpx.AsyncClient, as_person: dict[str, str]
):
    await client.put("/queues/reports", json={"max_attempts": 3}, headers=as_person)
    owner = {"name": "dr-osei", "kind": "person"}
    await desk.put(task=REPORT | {"priority": "stat", "serial_key": "k", "owner": owner})
    await desk.put("other", task=REPORT | {"max_attempts": 9})
    await desk.run()
    await desk.run("other")

    first, second = await desk.tasks()

    assert (first["priority"], first["serial_key"], first["owner"]) == ("stat", "k", owner)
    assert (first["max_attempts"], second["max_attempts"]) == (3, 9)


async def test_replaced_paused_and_deleted(
    desk: Desk, client: httpx.AsyncClient, recorded: Callable[[], Awaitable[list[Answer]]]
):
    first = await desk.put()
    assert await desk.put() == first
    changed = await desk.put(cron="0  7 1 * *", task={"kind": "monthly_report"})
    assert (changed["cron"], changed["version"], changed["time_zone"]) == ("0 7 1 * *", 2, "UTC")
    await desk.run()
    assert await desk.tasks() == []
    assert len(await desk.tasks("default")) == 1

    paused = await desk.put(paused=True)
    assert (paused["next_run_at"], paused["last_task_id"]) == (
        None,
        (await desk.read())["last_task_id"],
    )
    await asyncio.gather(*(one.run_due() for one in desk.work))
    assert await desk.tasks() == []

    await desk.put("a-second")
    listed = (await client.get("/schedules", params={"limit": 1})).json()
    assert [one["name"] for one in listed["schedules"]] == ["a-second"]
    rest = await client.get("/schedules", params={"limit": 1, "cursor": listed["next"]})
    assert rest.json() == {"schedules": [paused], "next": None}
    assert (await desk.delete()).status_code == 204
    assert_problem(await desk.delete(), 404, "schedule-not-found")
    assert_problem(await client.get("/schedules/report"), 404, "schedule-not-found")
    kinds = [one["event_type"] for one in await recorded()]
    assert (kinds.count("schedule.changed"), kinds.count("schedule.deleted")) == (4, 1)


async def test_other_time_zone(desk: Desk):
    """The next run is computed again if the facility's time zone has changed."""
    before = await desk.put(cron="30 6 1 7 *")
    assert before["next_run_at"].endswith("-07-01T06:30:00Z")

    await desk.work[0].run_due()

    after = await desk.read()
    assert (after["time_zone"], after["last_run_at"]) == (ZONE, None)
    assert after["next_run_at"].endswith("-07-01T04:30:00Z")
    assert await desk.tasks() == []


async def test_change_keeps_a_time_that_has_passed(desk: Desk, rows_of: Rows):
    """The waiting task is created with the new content, unless the schedule is paused."""
    await desk.put()
    await rows_of(PAST, "report")
    changed = await desk.put(cron="0 7 * * *", task=REPORT | {"kind": "new"})
    assert changed["next_run_at"] < changed["updated_at"]

    await desk.work[0].run_due()

    (task,) = await desk.tasks()
    after = await desk.read()
    assert (task["kind"], after["last_run_at"]) == ("new", changed["next_run_at"])
    await rows_of(PAST, "report")
    assert (await desk.put(paused=True))["next_run_at"] is None
    await desk.put()
    await desk.work[0].run_due()
    assert len(await desk.tasks()) == 1


async def test_change_waits_for_the_creation_of_the_task(desk: Desk, database: TestDatabase):
    first = await desk.put()
    async with connected(database.admin_dsn) as connection, connection.transaction():
        await connection.execute(
            "UPDATE records.schedules SET last_run_at = '2026-01-01T00:00:00Z'"
        )
        same = asyncio.create_task(desk.put())
        await one_waits_for(connection)
    assert await same == first | {"last_run_at": "2026-01-01T00:00:00Z"}


@pytest.mark.parametrize("failure", [LookupError(), Conflict()])
async def test_failing_schedule_does_not_block_others(
    desk: Desk, rows_of: Rows, monkeypatch: pytest.MonkeyPatch, failure: Exception
):
    """A time is tried again only after a failure that passes by itself."""
    add = service.add

    async def fail(transaction: Any, submitted: Any, *rest: Any) -> Any:
        if submitted.kind == "broken":
            raise failure
        return await add(transaction, submitted, *rest)

    monkeypatch.setattr(service, "add", fail)
    monkeypatch.setattr(worker, "AT_ONCE", 1)
    is_skipped = isinstance(failure, LookupError)
    await desk.put("a", task={"kind": "broken", "queue": "reports"})
    await rows_of(PAST, "a")
    assert await desk.work[0].run_due() is is_skipped
    monkeypatch.setattr(worker, "AT_ONCE", 100)
    await desk.put()
    await desk.run()

    assert len(await desk.tasks()) == 1
    left = await desk.read("a")
    assert (left["last_run_at"], left["next_run_at"] > left["updated_at"]) == (None, is_skipped)
    assert desk.metrics.failures._value.get() == is_skipped
    monkeypatch.undo()
    await desk.work[0].run_due()
    assert len(await desk.tasks()) == 2 - is_skipped


async def test_versions_after_a_deletion_and_repeats(desk: Desk, rows_of: Rows):
    repeated = {"Idempotency-Key": "first"}
    first = await desk.put(headers=repeated)
    await desk.put(cron="0 7 * * *")
    assert (await desk.delete()).status_code == 204

    assert (await desk.put(status=412, headers={"If-Match": '"2"'}))["code"] == "version-mismatch"
    again = await desk.put(cron="0 8 * * *")
    assert (again["version"], again["cron"]) == (3, "0 8 * * *")
    await desk.put(status=412, cron="0 9 * * *", headers={"If-Match": '"1"'})
    assert await desk.put(headers=repeated) == first
    other_key = {"Idempotency-Key": "third"}
    third = await desk.put(cron="0 9 * * *", headers=other_key)
    assert await desk.put(cron="0 9 * * *", headers=other_key) == third

    await rows_of("DELETE FROM records.schedule_versions")  # As before they were stored.
    assert await desk.put(headers=repeated) == third
    await desk.delete()
    await rows_of("DELETE FROM records.schedule_versions")
    assert (await desk.put(status=404, headers=repeated))["code"] == "schedule-not-found"


async def test_serial_key_does_not_join_the_keys_of_a_panel(desk: Desk, rows_of: Rows):
    await desk.put(task=REPORT | {"serial_key": "panel:1\x1fk"})
    await desk.run()

    (task,) = await desk.tasks()
    assert task["serial_key"] == "panel:1\x1fk"
    (stored,) = await rows_of("SELECT serial_key FROM records.task_queue")
    assert stored[0] == "\x1fpanel:1\x1fk"


async def test_refusals(desk: Desk, client: httpx.AsyncClient):
    invalid = await desk.put(status=422, cron="0 0 30 2 *")
    by_agent = await client.put("/schedules/a", json={"cron": "* * * * *", "task": REPORT})

    assert invalid["errors"][0]["rule"] == "cron-expression"
    assert_problem(by_agent, 403, "person-required")
    assert_problem(await client.delete("/schedules/a"), 403, "person-required")
