import asyncio
import socket
import threading
from collections.abc import AsyncIterator

import httpx
import pytest
from support.eventually import HANGS_S
from support.local_servers import Answer, LocalServer

from chassis import peers
from chassis.aiohttp_transport import AiohttpTransport
from chassis.observability.metrics import Metrics
from chassis.peers import PeerAnswerTooLarge, PeerClient, may_arrive_later
from chassis.problems.problem import PeerUnavailable


def client_of(url: str) -> PeerClient:
    return PeerClient("gateway", url, metrics=Metrics(), transport=AiohttpTransport())


@pytest.fixture
async def gateway(server: LocalServer) -> AsyncIterator[PeerClient]:
    client = client_of(server.url)
    yield client
    await client.aclose()


async def test_returns_every_answer_with_its_body(server: LocalServer, gateway: PeerClient):
    for number, status in enumerate((200, 302, 404, 503), start=1):
        server.answer = lambda _, status=status: Answer(status, b"{}", location="/elsewhere")
        answer = await gateway.ask("GET", "/a", headers={}, deadline_s=HANGS_S)
        assert (answer.status, answer.body, len(server.received)) == (status, b"{}", number)


async def test_sends_only_the_given_headers_unchanged(server: LocalServer, gateway: PeerClient):
    headers = {
        "Authorization": "Bearer a-caller's",
        "X-Agent-Name": "Zoë".encode().decode("latin-1"),
    }

    await gateway.ask(
        "POST", "/a", headers=headers, params={"b": "c d/é"}, body=b"{}", deadline_s=HANGS_S
    )

    (received,) = server.received
    assert received.headers == {
        "host": server.url.removeprefix("http://"),
        "content-length": "2",
        **{name.lower(): value for name, value in headers.items()},
    }
    assert received.path == "/a?b=c+d%2F%C3%A9"
    assert received.body == b"{}"


async def test_reads_only_the_consumed_part_of_a_response(server: LocalServer, gateway: PeerClient):
    server.answer = lambda number: Answer(body=bytes(2**25 if number == 1 else 8))

    with pytest.raises(PeerAnswerTooLarge):
        await gateway.ask("GET", "/a", headers={}, deadline_s=HANGS_S, max_bytes=8)
    answer = await gateway.ask("GET", "/a", headers={}, deadline_s=HANGS_S, max_bytes=8)

    assert answer.body == bytes(8)


async def failure_of(client: PeerClient, deadline_s: float = HANGS_S) -> PeerUnavailable:
    with pytest.raises(PeerUnavailable) as raised:
        await client.ask("POST", "/a", headers={}, body=b"{}", deadline_s=deadline_s)
    await client.aclose()
    return raised.value


async def test_a_refused_or_slow_connection_has_sent_nothing(network: None):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        refused = await failure_of(client_of(f"http://127.0.0.1:{unused.getsockname()[1]}"))
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        # This connection fills the server's queue, so further connections are not accepted.
        with socket.create_connection(address):
            late = await failure_of(client_of(f"http://127.0.0.1:{address[1]}"))

    assert isinstance(refused.__cause__, httpx.ConnectError)
    assert isinstance(late.__cause__, httpx.ConnectTimeout)
    assert not may_arrive_later(refused)
    assert not may_arrive_later(late)


async def test_a_request_with_a_truncated_or_late_response_may_have_succeeded(
    server: LocalServer,
):
    late = threading.Event()
    answers = [Answer(0), Answer(after=late)]
    server.answer = lambda number: answers[number - 1]

    broken_off = await failure_of(client_of(server.url))
    too_late = await failure_of(client_of(server.url), deadline_s=0.3)
    late.set()

    assert len(server.received) == 2
    assert may_arrive_later(broken_off)
    assert may_arrive_later(too_late)


async def test_connections_are_not_limited(
    server: LocalServer, gateway: PeerClient, monkeypatch: pytest.MonkeyPatch
):
    # Raise the connect timeout of one second, in which a busy test machine does not open so many connections.
    monkeypatch.setattr(peers, "CONNECT_S", HANGS_S)
    late = threading.Event()
    server.answer = lambda _: Answer(after=late)

    calls = [
        asyncio.create_task(gateway.ask("GET", "/a", headers={}, deadline_s=HANGS_S))
        for _ in range(100)
    ]
    await asyncio.to_thread(server.wait_for, 100)
    late.set()

    assert {answer.status for answer in await asyncio.gather(*calls)} == {200}
