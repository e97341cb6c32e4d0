import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
import uvicorn
from support.eventually import turns
from uvicorn.server import ServerState

from chassis import uvicorn_protocol
from chassis.uvicorn_protocol import LINGER_S, STALLED_BYTES, STALLED_S, CoalescingProtocol

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


@dataclass
class Timer:
    delay_s: float
    end: Callable[[], None]
    timers: "Timers"

    def cancel(self) -> None:
        if self in self.timers.running:
            self.timers.running.remove(self)


@dataclass
class Timers:
    running: list[Timer] = field(default_factory=list)

    def call_soon(self, callback: Callable[[], None]) -> None:
        asyncio.get_running_loop().call_soon(callback)

    def call_later(self, delay_s: float, callback: Callable[..., None], *values: Any) -> Timer:
        timer = Timer(delay_s, lambda: callback(*values), self)
        self.running.append(timer)
        return timer

    def end(self, delay_s: float) -> None:
        (timer,) = self.running
        assert timer.delay_s == delay_s
        self.running.clear()
        timer.end()


@pytest.fixture(autouse=True)
def timers(monkeypatch: pytest.MonkeyPatch) -> Timers:
    made = Timers()
    stand_in = SimpleNamespace(get_running_loop=lambda: made)
    monkeypatch.setattr(uvicorn_protocol, "asyncio", stand_in)
    return made


class RecordingTransport(asyncio.Transport):
    def __init__(self) -> None:
        super().__init__({"peername": ("127.0.0.1", 1), "sockname": ("127.0.0.1", 2)})
        self.written: list[bytes] = []
        self.closed = False
        self.is_aborted = False
        self.waiting = 0
        self.is_reading = True

    def write(self, data: Any) -> None:
        assert not self.closed
        self.written.append(bytes(data))

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    def abort(self) -> None:
        self.is_aborted = True

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def pause_reading(self) -> None:
        self.is_reading = False

    def resume_reading(self) -> None:
        self.is_reading = True


class DrainingTransport(RecordingTransport):
    """A fake socket of a slow client: at each check of the write buffer, the client has read the next given number of
    bytes.
    """

    def __init__(self, *reads: int) -> None:
        super().__init__()
        self.waiting = 10 * STALLED_BYTES
        self.reads = [0, *reads]

    def get_write_buffer_size(self) -> int:
        self.waiting -= self.reads.pop(0)
        return self.waiting


async def answer(_scope: Any, _receive: Any, send: Any) -> None:
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"4")]}
    )
    await send({"type": "http.response.body", "body": b"body"})


async def refuse(_scope: Any, _receive: Any, send: Any) -> None:
    headers = [(b"content-length", b"2"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 401, "headers": headers})
    await send({"type": "http.response.body", "body": b"no"})


async def stream(_scope: Any, _receive: Any, send: Any) -> None:
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"8")]}
    )
    await send({"type": "http.response.body", "body": b"1234", "more_body": True})
    await turns(10)
    await send({"type": "http.response.body", "body": b"5678"})


NO_HTTP = [
    b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Agent-Name: Jane\x01\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Agent-Name: Jane\0\r\n\r\n",
    b"GET /Jane\x01 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    b"Jane\r\n\r\n",
]
UNFINISHED = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n[[],"


def connected(transport: RecordingTransport, app: Any = answer) -> CoalescingProtocol:
    config = uvicorn.Config(app, lifespan="off", log_config=None, access_log=False)
    protocol = CoalescingProtocol(config, ServerState(), {})
    protocol.connection_made(transport)
    return protocol


async def served(app: Any, request: bytes = REQUEST, *, is_lost: bool = True) -> RecordingTransport:
    transport = RecordingTransport()
    protocol = connected(transport, app)
    protocol.data_received(request)
    await turns()
    if is_lost:
        protocol.connection_lost(None)
    return transport


async def test_invalid_http_gets_a_problem_without_quoting_it():
    for sent in NO_HTTP:
        transport = await served(answer, sent)

        head, _, body = b"".join(transport.written).partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        problem = json.loads(body)
        assert lines[0] == b"http/1.1 400 bad request"
        assert {
            b"connection: close",
            b"content-type: application/problem+json",
            b"content-length: %d" % len(body),
            b"x-request-id: " + problem["request_id"].encode(),
        } <= {*lines}
        assert problem["code"] == "malformed-request"
        assert b"Jane" not in head + body
        assert transport.closed


async def test_a_rejected_body_stays_unread_and_its_sender_can_read_the_response(
    timers: Timers,
):
    whole = await served(refuse, UNFINISHED.replace(b"900000", b"4"))
    assert whole.closed

    transport = await served(refuse, UNFINISHED, is_lost=False)
    assert transport.written[0].endswith(b"no")
    assert (transport.is_reading, transport.closed) == (False, False)
    timers.end(LINGER_S)
    assert transport.closed


class TestCoalescingProtocol:
    async def test_writes_head_and_body_together_and_delays_no_part_of_a_stream(self):
        (written,) = (await served(answer)).written
        assert written.startswith(b"HTTP/1.1 200 OK\r\n")
        assert written.endswith(b"\r\n\r\nbody")

        parts = (await served(stream)).written
        assert [written[-4:] for written in parts] == [b"1234", b"5678"]

        closing = REQUEST.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        closed = await served(answer, closing)
        assert (closed.closed, closed.written[-1][-4:]) == (True, b"body")

    async def test_writes_nothing_to_a_client_that_disconnected(self):
        async def disconnect(scope: Any, receive: Any, send: Any) -> None:
            await answer(scope, receive, send)
            transport.close()

        transport = RecordingTransport()
        connected(transport, disconnect).data_received(REQUEST)
        await turns()

        assert transport.written == []


class TestAClientThatStopsReading:
    @pytest.fixture
    def transport(self) -> RecordingTransport:
        return RecordingTransport()

    @pytest.fixture
    async def stalled(self, transport: RecordingTransport) -> CoalescingProtocol:
        protocol = connected(transport)
        transport.waiting = 1_000_000
        protocol.pause_writing()
        return protocol

    async def test_is_not_watched_after_it_reads_again_or_disconnects(
        self, timers: Timers, transport: RecordingTransport, stalled: CoalescingProtocol
    ):
        stalled.resume_writing()
        assert timers.running == []
        stalled.pause_writing()
        stalled.connection_lost(None)

        assert (timers.running, transport.is_aborted) == ([], False)

    async def test_is_disconnected_only_when_it_reads_too_little(self, timers: Timers):
        transport = DrainingTransport(*[STALLED_BYTES] * 5, STALLED_BYTES - 1)

        connected(transport).pause_writing()
        while not transport.is_aborted:
            timers.end(STALLED_S)

        assert transport.waiting == 4 * STALLED_BYTES + 1

    @pytest.mark.parametrize("waiting", [0, 1])
    async def test_does_not_keep_a_closed_connection(
        self, timers: Timers, transport: RecordingTransport, waiting: int
    ):
        protocol = connected(transport)
        transport.waiting = waiting

        protocol.transport.close()
        if waiting:
            timers.end(STALLED_S)

        assert (transport.closed, transport.is_aborted) == (True, bool(waiting))
        assert timers.running == []

    async def test_does_not_keep_a_closed_connection_by_the_last_bytes(
        self, timers: Timers, transport: RecordingTransport, stalled: CoalescingProtocol
    ):
        stalled.transport.close()
        transport.waiting = 1
        stalled.resume_writing()
        timers.end(STALLED_S)

        assert transport.is_aborted
