from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from structlog.testing import capture_logs
from support.events import Answer, listed, log

from audit.settings import Settings
from audit.writer.clock import ClockWarning, LogClock
from tests.audit.app import create_app

DAY = timedelta(days=1)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Machine:
    """A machine with a settable clock that advances by a second per reading."""

    def __init__(self) -> None:
        self.uptime_s = 0.0
        self.set_ahead = timedelta()

    def wall(self) -> datetime:
        self.uptime_s += 1
        return NOON + timedelta(seconds=self.uptime_s) + self.set_ahead

    def steady(self) -> float:
        return self.uptime_s


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def app(settings: dict[str, Any], records: httpx.MockTransport, machine: Machine) -> FastAPI:
    clock = LogClock(wall=machine.wall, steady=machine.steady)
    return create_app(Settings(**settings), records_transport=records, clock=clock)


def logged(lines: list[Any]) -> list[str]:
    return [
        line["part"] for line in lines if line["event"] == "the clock of the log cannot be trusted"
    ]


async def metric(client: httpx.AsyncClient, name: str) -> float:
    page = (await client.get("/metrics")).text
    return next(
        (float(line.rpartition(" ")[2]) for line in page.splitlines() if line.startswith(name)), 0.0
    )


WARNINGS = 'chartroom_log_clock_warnings_total{warning="%s"}'
BEHIND_S = "chartroom_log_clock_behind_seconds"


async def test_a_jump_of_a_day_ahead_and_back_is_reported_until_the_clock_is_ahead_of_the_log(
    client: httpx.AsyncClient, event: Answer, machine: Machine
):
    for (
        warning
    ) in ClockWarning:  # The alert LogClock counts the first warning as an increase from 0.
        assert f"{WARNINGS % warning} 0.0" in (await client.get("/metrics")).text
    receipts = []
    with capture_logs() as lines:
        for set_ahead in (timedelta(), DAY, DAY, timedelta(), timedelta()):
            machine.set_ahead = set_ahead
            receipts.append(await log(client, event))

    warnings = [None, "jumped-ahead", None, "behind-the-log", "behind-the-log"]
    assert [receipt["clock_warning"] for receipt in receipts] == warnings
    assert logged(lines) == [
        "jumped-ahead",
        "behind-the-log",
    ]  # Audit warns once per change of the clock, not once per event.
    assert await metric(client, WARNINGS % "jumped-ahead") == 1
    assert await metric(client, WARNINGS % "behind-the-log") == 2
    assert DAY.total_seconds() - 60 < await metric(client, BEHIND_S) < DAY.total_seconds()
    moments = [datetime.fromisoformat(receipt["recorded_at"]) for receipt in receipts]
    assert moments == sorted(moments)
    assert moments[1] - moments[0] > DAY
    assert moments[2] == moments[3] == moments[4]
    found = await listed(client, f"recorded_from={(NOON + DAY).date()}")
    assert [one["seq"] for one in found] == [1, 2, 3, 4]

    machine.uptime_s += 2 * DAY.total_seconds()
    first, second = [await log(client, event) for _ in range(2)]

    assert (first["clock_warning"], second["clock_warning"]) == (None, None)
    assert await metric(client, BEHIND_S) == 0
    assert first["recorded_at"] < second["recorded_at"]


async def test_a_clock_that_is_set_back_while_the_log_is_quiet_is_reported_as_well(
    client: httpx.AsyncClient, event: Answer, machine: Machine
):
    first = await log(client, event)
    machine.uptime_s -= 1.5
    second = await log(client, event)  # Audit does not warn about a small difference of the clock.
    assert (second["recorded_at"], second["clock_warning"]) == (first["recorded_at"], None)
    machine.uptime_s += 7 * DAY.total_seconds()
    machine.set_ahead = -DAY
    with capture_logs() as lines:
        receipt = await log(client, event)

    assert receipt["clock_warning"] == "jumped-back"
    assert logged(lines) == ["jumped-back"]
    assert await metric(client, WARNINGS % "jumped-back") == 1


async def test_a_repeat_has_no_warning(client: httpx.AsyncClient, event: Answer, machine: Machine):
    machine.set_ahead = DAY
    headers = {"Idempotency-Key": "once"}
    first, again = [
        (await client.post("/agent-events", json=event, headers=headers)).json() for _ in range(2)
    ]

    assert (first["clock_warning"], again["clock_warning"]) == ("jumped-ahead", None)
