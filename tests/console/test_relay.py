import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import pytest
from aiohttp import web
from support.event_stream import Message
from support.eventually import HANGS_S, eventually

from console.live import relay as relay_module
from console.live import upstream as upstream_module
from console.live.relay import LiveRelay, Viewer
from console.live.upstream import Upstream
from tests.console.app import PERSON

SESSION = b"s" * 16
# A message with a payload that looks like an id; the relay must not parse the payload as an id.
TEXT = 'data: {"payload":\ndata: "id: 7"}\n\n'


@dataclass
class Log:
    """A fake of audit's event stream that closes a connection after `breaks_after` bytes."""

    last: int = 10
    status: int = 200
    code: str = "log-busy"
    breaks_after: int | None = None
    ends: bool = False
    hangs: bool = False
    asked: list[web.Request] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        if self.hangs:
            await asyncio.Event().wait()
        if self.status == 404:  # The response of a gateway that has not loaded its routes.
            return web.Response(status=404, text="404 page not found\n")
        if self.status != 200:
            problem = {"status": self.status, "code": self.code, "retryable": self.status >= 429}
            return web.json_response(problem, status=self.status)
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await stream.prepare(request)
        after = int(request.query.get("after_seq", self.last))
        events = "".join(f"id: {seq}\n{TEXT}" for seq in range(after + 1, self.last + 1))
        content = f"retry: 1000\nid: {after}\n\n:\n\n{events}".encode()
        broken, self.breaks_after = self.breaks_after, None
        await stream.write(content if broken is None else content[:broken])
        if broken is not None:
            request.transport.abort()
        elif self.ends:
            problem = {"status": 503, "code": "stream-too-slow", "retryable": True}
            await stream.write(b"event: problem\ndata: %b\n\n" % orjson.dumps(problem))
            self.ends = False
        else:
            await asyncio.Event().wait()
        return stream


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
async def relay(
    network: None, log: Log, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[LiveRelay]:
    monkeypatch.setattr(relay_module, "FIRST_PAUSE_S", 0.01)
    application = web.Application()
    application.router.add_get("/agent-events/stream", log.answer)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    upstream = Upstream(f"http://127.0.0.1:{runner.addresses[0][1]}")
    yield LiveRelay(upstream)
    await upstream.aclose()
    await runner.cleanup()


def viewer(after: int | None = 0) -> Viewer:
    return Viewer(
        [("agent_name", "a"), ("agent_name", "b")], "t.o.k", SESSION, after=after, request_id="r1"
    )


async def messages(stream: AsyncGenerator[bytes]) -> AsyncIterator[Message]:
    async with aclosing(stream):
        async for piece in stream:
            assert piece.endswith(b"\n\n")  # Only whole messages.
            for block in piece.split(b"\n\n")[:-1]:
                yield Message.read(block)


async def take(stream: AsyncGenerator[bytes], is_last: Callable[[Message], bool]) -> list[Message]:
    """Return the stream's messages without comments, up to the first message for which `is_last` is true."""
    found = []
    async with asyncio.timeout(HANGS_S), aclosing(messages(stream)) as read:
        async for message in read:
            if message.data or message.event != "message":
                found.append(message)
            if is_last(message):
                break
    return found


def never(_: Message) -> bool:
    return False


class TestTheRelay:
    async def test_sends_one_request_with_the_persons_token_and_filters(
        self, relay: LiveRelay, log: Log
    ):
        got = await take(relay.follow(viewer(8), for_s=2 * HANGS_S), lambda one: one.id == "10")

        (asked,) = log.asked
        assert [one.id for one in got] == ["9", "10"]
        assert got[0].json == {"payload": "id: 7"}
        assert asked.headers["Authorization"] == "Bearer t.o.k"
        assert asked.headers["X-Request-Id"] == "r1"
        assert asked.query_string == "agent_name=a&agent_name=b&after_seq=8"

    @pytest.mark.parametrize("broken", [0, 1, 13, 24, 26, 30, 60, 61, 62, 100, 219])
    async def test_continues_after_the_last_whole_message_wherever_it_broke(
        self, relay: LiveRelay, log: Log, broken: int
    ):
        log.breaks_after = broken

        got = await take(
            relay.follow(viewer(), for_s=2 * HANGS_S), lambda one: one.id == "10" and bool(one.data)
        )

        assert [one.id for one in got] == [str(seq) for seq in range(1, 11)]
        assert len(log.asked) == 2

    async def test_reconnects_after_a_temporary_end_of_the_stream(self, relay: LiveRelay, log: Log):
        log.ends = True
        stream = relay.follow(viewer(), for_s=2 * HANGS_S)
        got = []
        async with asyncio.timeout(HANGS_S), aclosing(messages(stream)) as read:
            async for message in read:
                if message.data:
                    got.append(message)
                    log.last = 12
                if message.id == "12":
                    break

        assert [one.id for one in got] == [str(seq) for seq in range(1, 13)]
        assert len(log.asked) == 2

    @pytest.mark.parametrize(("status", "code"), [(503, "log-busy"), (404, None)])
    async def test_reports_an_outage_of_the_log_and_its_end(
        self, relay: LiveRelay, log: Log, status: int, code: str | None
    ):
        log.status = status
        got: list[str] = []
        async with (
            asyncio.timeout(HANGS_S),
            aclosing(messages(relay.follow(viewer(9), for_s=2 * HANGS_S))) as read,
        ):
            async for message in read:
                if message.event == "away":
                    assert message.json == {"code": code}
                    log.status = 200
                if message.data:
                    got.append(message.event)
                if message.id == "10":
                    break

        assert got == ["away", "back", "message"]

    async def test_detects_a_hanging_log_by_missing_heartbeats(
        self, relay: LiveRelay, log: Log, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(upstream_module, "SILENT_S", 0.2)
        got: list[str] = []
        async with (
            asyncio.timeout(HANGS_S),
            aclosing(messages(relay.follow(viewer(9), for_s=2 * HANGS_S))) as read,
        ):
            async for message in read:
                if message.data:
                    got.append(message.event)
                    log.hangs = message.event == "message"
                if message.event == "back" and "message" in got:
                    break

        # The comparison of messages begins at `message`, because the first response may be late on a busy machine.
        assert got[got.index("message") :] == ["message", "away", "back"]

    async def test_reconnects_after_temporary_problems_and_ends_with_permanent_ones(
        self, relay: LiveRelay, log: Log
    ):
        log.status, log.code = 429, "too-many-streams"
        got = await take(relay.follow(viewer(), for_s=2 * HANGS_S), lambda one: one.event == "away")
        assert got[-1].json == {"code": "too-many-streams"}

        log.status, log.code = 403, "scope-missing"
        (problem,) = await take(relay.follow(viewer(), for_s=2 * HANGS_S), never)
        assert (problem.event, problem.json["code"]) == ("problem", "scope-missing")
        assert int(problem.retry or 0) >= 30_000

        log.status = 401  # The token has expired.
        (last,) = await take(relay.follow(viewer(), for_s=2 * HANGS_S), never)
        assert (last.event, last.json["status"]) == ("problem", 401)

    async def test_ends_at_its_time_limit_also_while_idle(self, relay: LiveRelay):
        got = await take(relay.follow(viewer(10), for_s=0.1), never)

        assert got == []

    async def test_ends_when_the_person_signs_out_elsewhere(self, relay: LiveRelay):
        stream = relay.follow(viewer(9), for_s=2 * HANGS_S)

        def sign_out(message: Message) -> bool:
            if message.id == "10":
                relay.sign_out(b"another session!")
                relay.sign_out(SESSION)
            return False

        got = await take(stream, sign_out)

        assert [one.event for one in got] == ["message", "problem"]
        assert got[-1].json["status"] == 401

    async def test_ends_at_once_when_the_process_stops(self, relay: LiveRelay):
        def stop(message: Message) -> bool:
            if message.id == "10":
                relay.stop()
            return False

        got = await take(relay.follow(viewer(9), for_s=2 * HANGS_S), stop)
        later = await take(relay.follow(viewer(9), for_s=2 * HANGS_S), never)

        assert ([one.event for one in got], later) == (["message"], [])

    async def test_closes_its_upstream_when_the_browser_disconnects(self, relay: LiveRelay):
        await take(relay.follow(viewer(9), for_s=2 * HANGS_S), lambda one: one.id == "10")

        assert relay._viewers == set()
        connector: Any = relay._upstream._session.connector
        await eventually(lambda: not connector._acquired)


def test_the_representation_of_a_viewer_contains_neither_its_token_nor_its_filters():
    assert "t.o.k" not in repr(viewer())
    assert "agent_name" not in repr(viewer())


async def test_the_endpoint_returns_200_with_the_problem_and_does_not_extend_the_session(
    stranger: httpx.AsyncClient, browser: httpx.AsyncClient
):
    unknown = await stranger.get("/console/live/events")
    wrong = await browser.get("/console/live/events?after_seq=x")

    assert (unknown.status_code, "Sign in again" in unknown.text) == (200, True)
    assert (wrong.status_code, "malformed-request" in wrong.text) == (200, True)
    assert wrong.headers["content-type"].startswith("text/event-stream")
    assert "set-cookie" not in wrong.headers
    assert PERSON not in wrong.text
