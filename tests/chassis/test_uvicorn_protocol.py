import asyncio
from typing import Any

import pytest
import uvicorn
from support.eventually import eventually
from uvicorn.server import ServerState

from chassis.uvicorn_protocol import STALLED_BYTES, GatheringProtocol

pytestmark = pytest.mark.anyio
REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"


class RecordingTransport(asyncio.Transport):
    """Stands for the socket: keeps what reaches it, write by write."""

    def __init__(self) -> None:
        super().__init__({"peername": ("127.0.0.1", 1), "sockname": ("127.0.0.1", 2)})
        self.written: list[bytes] = []
        self.closed = False
        self.aborted = asyncio.Event()
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
        self.aborted.set()

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def pause_reading(self) -> None:
        self.is_reading = False

    def resume_reading(self) -> None:
        self.is_reading = True


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
    await asyncio.sleep(0.01)
    await send({"type": "http.response.body", "body": b"5678"})


async def served(app: Any, request: bytes = REQUEST, *, is_lost: bool = True) -> RecordingTransport:
    config = uvicorn.Config(app, lifespan="off", log_config=None, access_log=False)
    protocol = GatheringProtocol(config, ServerState(), {})
    transport = RecordingTransport()
    protocol.connection_made(transport)
    protocol.data_received(request)
    await asyncio.sleep(0.05)
    if is_lost:
        protocol.connection_lost(None)
    return transport


class TestABodyThatNobodyReads:
    UNFINISHED = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n[[],"

    async def test_is_left_where_it_is_until_its_sender_can_have_read_the_answer(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("chassis.uvicorn_protocol.LINGER_S", 0.2)

        transport = await served(refuse, self.UNFINISHED, is_lost=False)

        assert transport.written[0].endswith(b"no")
        assert (transport.is_reading, transport.closed) == (False, False)
        await eventually(lambda: transport.closed)

    async def test_that_has_arrived_keeps_no_connection_open(self) -> None:
        transport = await served(refuse, self.UNFINISHED.replace(b"900000", b"4"))

        assert transport.closed


class TestGatheringProtocol:
    async def test_writes_an_answer_at_once(self) -> None:
        transport = await served(answer)

        (written,) = transport.written
        assert written.startswith(b"HTTP/1.1 200 OK\r\n")
        assert written.endswith(b"\r\n\r\nbody")

    async def test_holds_no_part_of_a_stream_back(self) -> None:
        transport = await served(stream)

        assert [written[-4:] for written in transport.written] == [b"1234", b"5678"]

    async def test_writes_what_is_left_before_it_closes(self) -> None:
        transport = await served(
            answer, REQUEST.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        )

        assert (transport.closed, transport.written[-1][-4:]) == (True, b"body")

    async def test_writes_nothing_to_a_client_that_left(self) -> None:
        async def leave(scope: Any, receive: Any, send: Any) -> None:
            await answer(scope, receive, send)
            transports[-1].close()

        transports: list[RecordingTransport] = []
        config = uvicorn.Config(leave, lifespan="off", log_config=None, access_log=False)
        protocol = GatheringProtocol(config, ServerState(), {})
        transports.append(RecordingTransport())
        protocol.connection_made(transports[-1])
        protocol.data_received(REQUEST)
        await asyncio.sleep(0.05)

        assert transports[-1].written == []


class TestAClientThatTakesNothing:
    async def test_is_given_up_after_a_while(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("chassis.uvicorn_protocol.STALLED_S", 0.05)
        protocol, transport = connected()
        transport.waiting = 1_000_000

        protocol.pause_writing()

        await asyncio.wait_for(transport.aborted.wait(), 30)

    async def test_is_kept_when_it_goes_on(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("chassis.uvicorn_protocol.STALLED_S", 0.05)
        protocol, transport = connected()
        transport.waiting = 1_000_000

        protocol.pause_writing()
        protocol.resume_writing()
        await asyncio.sleep(0.2)

        assert not transport.aborted.is_set()

    async def test_is_given_up_only_when_it_takes_too_little(self) -> None:
        protocol, transport = connected()
        transport.waiting = 10 * STALLED_BYTES

        protocol.pause_writing()
        for _ in range(5):
            waited = transport.waiting
            transport.waiting -= STALLED_BYTES
            protocol._gathering._look(waited)
            assert not transport.aborted.is_set()
        waited = transport.waiting
        transport.waiting -= STALLED_BYTES - 1
        protocol._gathering._look(waited)

        assert transport.aborted.is_set()

    async def test_is_forgotten_when_it_leaves(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("chassis.uvicorn_protocol.STALLED_S", 0.05)
        protocol, transport = connected()
        transport.waiting = 1_000_000

        protocol.pause_writing()
        protocol.connection_lost(None)
        await asyncio.sleep(0.2)

        assert not transport.aborted.is_set()

    @pytest.mark.parametrize("waiting", [0, 1])
    async def test_does_not_hold_a_connection_that_is_closed(
        self, monkeypatch: pytest.MonkeyPatch, waiting: int
    ) -> None:
        monkeypatch.setattr("chassis.uvicorn_protocol.STALLED_S", 0.05)
        protocol, transport = connected()
        transport.waiting = waiting

        protocol.transport.close()
        await asyncio.sleep(0.2)

        assert (transport.closed, transport.aborted.is_set()) == (True, bool(waiting))

    async def test_does_not_hold_one_either_whose_answer_it_has_but_for_the_last_bytes(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("chassis.uvicorn_protocol.STALLED_S", 0.05)
        protocol, transport = connected()
        transport.waiting = 1_000_000
        protocol.pause_writing()
        protocol.transport.close()

        transport.waiting = 1
        protocol.resume_writing()

        await asyncio.wait_for(transport.aborted.wait(), 30)


def connected() -> tuple[GatheringProtocol, RecordingTransport]:
    config = uvicorn.Config(answer, lifespan="off", log_config=None, access_log=False)
    protocol = GatheringProtocol(config, ServerState(), {})
    transport = RecordingTransport()
    protocol.connection_made(transport)
    return protocol, transport
