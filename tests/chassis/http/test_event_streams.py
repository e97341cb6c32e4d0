import asyncio
from collections.abc import AsyncGenerator
from types import SimpleNamespace

import pytest
from starlette.types import Message
from structlog.testing import capture_logs

from chassis.http import event_streams
from chassis.http.event_streams import (
    HEARTBEAT,
    EventStream,
    OpenStreams,
    StreamsFull,
    TooManyStreams,
    problem_message,
)
from chassis.identity.caller import Caller, CallerKind
from chassis.observability.metrics import Metrics
from chassis.problems.problem import TokenInvalid

NURSE, TRIAGE = Caller("nurse", CallerKind.PERSON), Caller("triage", CallerKind.AGENT)


def test_limits_streams_per_caller_and_in_total(monkeypatch: pytest.MonkeyPatch):
    streams = OpenStreams(2)
    release = streams.admit(NURSE)
    streams.admit(NURSE)
    with pytest.raises(TooManyStreams) as refusal:
        streams.admit(NURSE)
    assert "The limit is 2." in refusal.value.detail
    streams.admit(TRIAGE)
    monkeypatch.setattr(event_streams, "MAX_STREAMS", 3)
    with pytest.raises(StreamsFull):
        streams.admit(TRIAGE)

    release()
    streams.admit(NURSE)
    assert streams.total == 3


async def ended_early(messages: list[bytes], *, client_leaves: bool = False) -> float:
    metrics, is_open = Metrics(), asyncio.Event()

    async def sent() -> AsyncGenerator[bytes]:
        for message in messages:
            yield message
        if client_leaves:
            is_open.set()
            await asyncio.Event().wait()

    async def receive() -> Message:
        await is_open.wait()
        return {"type": "http.disconnect"}

    async def send(_: Message) -> None: ...

    app = SimpleNamespace(state=SimpleNamespace(metrics=metrics))
    route = SimpleNamespace(path="/jobs/{id}/stream")
    scope = {"type": "http", "asgi": {}, "app": app, "route": route}
    with capture_logs() as lines:
        await EventStream(sent(), lambda: None)(scope, receive, send)
    count = metrics.registry.get_sample_value(
        "chartroom_streams_ended_early_total", {"http_route": route.path}
    )
    assert [line["route"] for line in lines] == [route.path] * round(count or 0)
    return count or 0


async def test_counts_streams_that_the_service_ends_soon_without_a_reason(
    monkeypatch: pytest.MonkeyPatch,
):
    event = b"id: 7\ndata: {}\n\n"
    assert await ended_early([]) == 1
    assert await ended_early([event, HEARTBEAT, b""]) == 1
    assert await ended_early([event, problem_message(TokenInvalid(), None), b""]) == 0
    assert await ended_early([b"retry: 1000\nid: end\ndata: {}\n\n"]) == 0
    assert await ended_early([event], client_leaves=True) == 0
    monkeypatch.setattr(event_streams, "EARLY_S", 0)
    assert await ended_early([event]) == 0
