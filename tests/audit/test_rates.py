from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import assert_problem, broken_rules
from support.databases import TestDatabase, fetch
from support.events import Answer, Deliver, log

from audit.reports import service
from audit.settings import Settings
from audit.writer.clock import LogClock
from chartroom.system.keys import Keyring
from tests.audit.app import create_app

MINUTE = timedelta(minutes=1)
ACCESSES = """
SELECT event_type, agent_name, patient_ids, convert_from(body, 'UTF8') AS payload
FROM audit.agent_events JOIN audit.event_payloads USING (seq) WHERE is_access ORDER BY seq
"""


class Clock:
    def __init__(self) -> None:
        soon = datetime.now(UTC) + timedelta(hours=1)
        self.minute = soon.replace(second=0, microsecond=0)

    def now(self) -> datetime:
        return self.minute + timedelta(seconds=30)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(settings: dict[str, Any], records: Any, clock: Clock) -> FastAPI:
    log_clock = LogClock(wall=clock.now)
    return create_app(Settings(**settings), records_transport=records, clock=log_clock)


@pytest.fixture
async def logged(client: httpx.AsyncClient, event: Answer, clock: Clock) -> None:
    await log(client, event, agent_name="a", outcome="ok")
    await log(client, event, agent_name="b")
    clock.minute += MINUTE
    await log(client, event, agent_name="a", outcome="ok")
    await log(client, event, agent_name="a", outcome="failed")
    await log(client, event, agent_name="c")


async def rates(client: httpx.AsyncClient, query: str = "", **options: Any) -> Answer:
    answer = await client.get(f"/agent-events/rates?{query}", **options)
    return answer.raise_for_status().json()


@pytest.mark.usefixtures("logged")
class TestRates:
    async def test_have_the_counts_per_minute_oldest_first(
        self, client: httpx.AsyncClient, clock: Clock, database: TestDatabase
    ):
        found = await rates(client, "minutes=3")
        of_an_hour = await rates(client, "by=agent_name")
        without_older_ones = await rates(client, "minutes=1")

        end = clock.minute + MINUTE
        assert found == {
            "from": (end - 3 * MINUTE).isoformat().replace("+00:00", "Z"),
            "to": end.isoformat().replace("+00:00", "Z"),
            "minutes": 3,
            "series": [{"value": None, "counts": [0, 2, 3], "total": 5}],
            "others": None,
        }
        counts = of_an_hour["series"][0]["counts"]
        assert (of_an_hour["minutes"], len(counts), counts[-3:]) == (60, 60, [0, 1, 2])
        assert without_older_ones["series"] == [{"value": None, "counts": [3], "total": 3}]
        _, row, _ = await fetch(database.admin_dsn, ACCESSES)
        assert tuple(row) == (
            "agent-event.counted",
            "test-agent",
            [],
            '{"query":{"by":"agent_name"},"minutes":60,"data":{"caller_kind":"agent"}}',
        )

    async def test_by_a_field_have_a_series_for_each_value_the_most_frequent_first(
        self, client: httpx.AsyncClient
    ):
        by_agent = await rates(client, "minutes=2&by=agent_name")
        by_outcome = await rates(client, "minutes=2&by=outcome")
        by_type = await rates(client, "minutes=2&by=event_type")

        assert by_agent["series"] == [
            {"value": "a", "counts": [1, 2], "total": 3},
            {"value": "b", "counts": [1, 0], "total": 1},
            {"value": "c", "counts": [0, 1], "total": 1},
        ]
        assert by_outcome["series"] == [
            {"value": "ok", "counts": [1, 1], "total": 2},
            {"value": None, "counts": [1, 1], "total": 2},
            {"value": "failed", "counts": [0, 1], "total": 1},
        ]
        assert [one["total"] for one in by_type["series"]] == [5]

    async def test_join_the_values_beyond_the_twentieth(
        self, client: httpx.AsyncClient, event: Answer
    ):
        batch = [event | {"agent_name": f"agent-{number:02}"} for number in range(25)]
        await client.post("/agent-events/batch", json=batch)

        found = await rates(client, "minutes=2&by=agent_name")

        names = ["a", *(f"agent-{number:02}" for number in range(19))]
        assert [one["value"] for one in found["series"]] == names
        # The member `others` counts the agents beyond the first twenty: agent-19 to agent-24, b and c.
        assert found["others"] == {"counts": [1, 7], "total": 8}

    async def test_have_reads_on_request_and_changes_unless_excluded(
        self, client: httpx.AsyncClient, event: Answer, deliver: Deliver, clock: Clock
    ):
        clock.minute += MINUTE
        await deliver(client, event, event_type="patient.read", access=True)
        await deliver(client, event, event_type="patient.updated")

        totals = [
            (await rates(client, f"minutes=1&{query}"))["series"][0]["total"]
            for query in ("", "changes=false", "access=true", "access=true&changes=false")
        ]

        # Reading the rates is logged as an event, so the third response counts the first two requests.
        assert totals == [1, 0, 4, 4]

    async def test_begin_later_if_the_minutes_have_too_many_events(
        self, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, clock: Clock
    ):
        for most, minutes, counts in ((5, 3, [0, 2, 3]), (5, 1, [3]), (1, 1, [3])):
            monkeypatch.setattr(service, "MOST_COUNTED", most)
            found = await rates(client, "minutes=3")
            assert (found["minutes"], found["series"][0]["counts"]) == (minutes, counts)
            since = clock.minute + MINUTE - minutes * MINUTE
            assert datetime.fromisoformat(found["from"]) == since

    async def test_count_what_the_caller_may_see(
        self, client: httpx.AsyncClient, event: Answer, records: Any, keyring: Keyring
    ):
        records.panels.let("caller:nurse", "P1")
        headers = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/AuditEvent.s')}"}
        about = {"encounter_id": None, "agent_name": "mine"}
        await log(client, event, **about, patient_ids=["P1"])
        await log(client, event, **about, patient_ids=["P1", "P2"])
        await log(client, event, **about, patient_ids=["P2"])
        await client.get("/agent-events?patient_id=P1", headers=headers)  # Waits for the panel.

        found = await rates(client, "minutes=2&by=agent_name", headers=headers)

        assert found["series"] == [{"value": "mine", "counts": [0, 1], "total": 1}]


async def test_an_empty_log_has_one_series_of_zeros_and_none_by_a_field(
    client: httpx.AsyncClient,
):
    found = await rates(client, "minutes=2")

    assert found["series"] == [{"value": None, "counts": [0, 0], "total": 0}]
    assert (await rates(client, "by=outcome"))["series"] == []


async def test_a_rejection_has_the_parameter(offline: httpx.AsyncClient):
    for query, broken in {
        "minutes=0": ("/minutes", "too-small"),
        "minutes=1441": ("/minutes", "too-large"),
        "by=patient_id": ("/by", "must-be-one-of"),
        "patient_id=P1": ("", "unknown-field"),
    }.items():
        answer = await offline.get(f"/agent-events/rates?{query}")

        assert broken_rules(assert_problem(answer, 422, "invalid")) == {broken}
