import asyncio
import json
import logging
import random
from typing import Any

import httpx
import pytest

from chartroom_client import AsyncChartroom, Chartroom, ClaimStopped, Problem, Unreachable
from chartroom_client.claims import Claim, current
from tests.client.fake_gateway import FakeGateway, problem, sample_of, stream_of

from .conftest import Clock

URL = "http://gateway.test"
EVENTS = 60


def message(seq: int) -> bytes:
    event = sample_of("EventOut") | {"seq": seq, "payload": {"number": seq}}
    return f"id: {seq}\ndata: {json.dumps(event)}\n\n".encode()


def refusal(code: str, **members: Any) -> bytes:
    document = problem(code, 503, **members).json()
    return f"event: problem\ndata: {json.dumps(document)}\n\n".encode()


OPENING = b"retry: 1\nid: 0\n\n"  # Services ask clients to wait a second before they reconnect.
OVER = refusal("over", retryable=False)


class Log:
    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self.opened_after: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        after = int(request.headers.get("last-event-id", 0))
        self.opened_after.append(after)
        if self._chance.random() < 0.2:
            raise httpx.ConnectError("refused")
        whole = OPENING + b"".join(message(seq) for seq in range(after + 1, EVENTS + 1))
        if self._chance.random() < 0.5 and after < EVENTS:
            ending = self._chance.choice([[httpx.ReadError("")], []])
            return stream_of(whole[: self._chance.randrange(len(whole))], *ending)
        return stream_of(whole, refusal("not-again", retryable=False))


async def followed(chartroom: AsyncChartroom, **query: Any) -> tuple[list[int], str]:
    found = []
    try:
        async for event in chartroom.follow(**query):
            found.append(event["seq"])  # noqa: PERF401 - Those before the end are wanted, too.
    except Problem as reason:
        return found, reason.code
    raise AssertionError("A stream ends by a problem only.")


@pytest.mark.parametrize("seed", range(10))
async def test_yields_each_event_once_in_order_wherever_connections_break(
    gateway: FakeGateway, chartroom: AsyncChartroom, seed: int
):
    gateway.plan("stream_agent_events", Log(seed))

    assert await followed(chartroom) == ([*range(1, EVENTS + 1)], "not-again")


def test_works_in_the_synchronous_client_too(gateway: FakeGateway, blocking: Chartroom):
    log = Log(1)
    gateway.plan("stream_agent_events", log)
    events = blocking.follow(encounter_id="e")

    assert [next(events)["seq"] for _ in range(EVENTS)] == [*range(1, EVENTS + 1)]
    assert len(log.opened_after) > 1


async def test_continues_after_a_clean_end(gateway: FakeGateway, chartroom: AsyncChartroom):
    gateway.plan("stream_agent_events", stream_of(OPENING, message(1)), stream_of(message(2), OVER))

    assert await followed(chartroom) == ([1, 2], "over")


async def test_resumes_at_its_start_if_it_breaks_before_the_first_event(
    gateway: FakeGateway, chartroom: AsyncChartroom
):
    gateway.plan(
        "stream_agent_events",
        stream_of(b"retry: 1\nid: 41\n\n", httpx.ReadError("")),
        stream_of(message(42), OVER),
    )

    assert await followed(chartroom, after_seq=41) == ([42], "over")
    assert [one.headers.get("last-event-id") for one in gateway.requests] == [None, "41"]


async def test_does_not_count_an_incomplete_event(gateway: FakeGateway, chartroom: AsyncChartroom):
    gateway.plan(
        "stream_agent_events",
        stream_of(OPENING, message(1), message(2)[:-1], httpx.ReadError("")),
        stream_of(message(2), OVER),
    )

    assert await followed(chartroom) == ([1, 2], "over")
    assert gateway.requests[1].headers["last-event-id"] == "1"


async def test_reconnects_if_the_problem_is_retryable(
    gateway: FakeGateway, chartroom: AsyncChartroom
):
    gateway.plan(
        "stream_agent_events",
        problem("too-many-streams", 429),
        stream_of(OPENING, message(1), refusal("stream-too-slow", retry_after_s=0)),
        stream_of(message(2), OVER),
    )

    assert await followed(chartroom) == ([1, 2], "over")


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (problem("beyond-the-log", 409), "beyond-the-log"),
        (httpx.Response(200, html="<p>Welcome"), "unexpected-answer"),
    ],
)
async def test_raises_a_rejection_and_for_a_response_without_a_stream(
    gateway: FakeGateway, chartroom: AsyncChartroom, answer: httpx.Response, code: str
):
    gateway.plan("stream_agent_events", answer, stream_of(OVER))

    assert await followed(chartroom, after_seq=9) == ([], code)


async def test_continues_after_a_long_pause_of_its_caller(
    gateway: FakeGateway, chartroom: AsyncChartroom, clock: Clock
):
    gateway.plan(
        "stream_agent_events",
        stream_of(OPENING + message(1), httpx.ReadError("")),
        stream_of(message(2)),
    )
    events = chartroom.follow()
    await anext(events)

    clock.now += 61

    assert (await anext(events))["seq"] == 2


@pytest.mark.parametrize("quiet", [[b": \n\n", OVER], [httpx.ReadError("")]])
async def test_ends_in_a_handler_whose_claim_is_lost_also_without_an_event(
    gateway: FakeGateway, chartroom: AsyncChartroom, clock: Clock, quiet: Any
):
    claim = Claim("a task", "a token", 60, clock.now)
    gateway.plan("stream_agent_events", stream_of(OPENING, message(1), *quiet), stream_of(OVER))

    async def handler() -> None:
        current.set(claim)
        async for _ in chartroom.follow():
            claim.stop("claim-lost")

    with pytest.raises(ClaimStopped):
        await asyncio.create_task(handler())


async def test_ends_after_a_long_outage(gateway: FakeGateway, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO, "chartroom_client")
    gateway.plan("stream_agent_events", stream_of(OPENING, message(1)), httpx.ConnectError("gone"))

    async with AsyncChartroom(URL, patience_s=0.3, transport=gateway) as chartroom:
        events = chartroom.follow(patient_id="P-48151")
        assert (await anext(events))["seq"] == 1
        with pytest.raises(Unreachable, match="gone"):
            await anext(events)

    assert "P-48151" not in caplog.text
