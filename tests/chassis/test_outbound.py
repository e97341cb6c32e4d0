import asyncio
import socket
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

import pytest
from support.local_servers import Answer, LocalServer, local_server

from chassis.outbound import NotDelivered, OutboundClient, is_public


@pytest.fixture
def receiver(network: None) -> Iterator[LocalServer]:
    with local_server() as server:
        yield server


def resolving_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Resolve each name to these addresses."""

    async def resolve(_: Any, host: str, port: int, **__: Any) -> list[Any]:
        if not addresses:
            raise socket.gaierror
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in addresses]

    monkeypatch.setattr(asyncio.get_running_loop().__class__, "getaddrinfo", resolve)


async def post(url: str, *, allows: Any = is_public, deadline_s: float = 60.0) -> int | str:
    client = OutboundClient(allows, deadline_s=deadline_s)
    try:
        return (await client.post(url, b"{}", {"x-own": "1"})).status
    except NotDelivered as failure:
        return str(failure.reason)
    finally:
        await client.aclose()


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("::93.184.215.14", False),
        ("::10.0.0.1", False),
        ("64:ff9b::10.0.0.1", False),
        ("64:ff9b::169.254.169.254", False),
        ("64:ff9b::93.184.215.14", True),
        ("64:ff9b:1::10.0.0.1", False),
        ("2002:a00:1::1", False),
        ("2002:5db8:d70e::1", False),
        ("2001:0:5db8:d70e::1", False),
        ("2001:db8::1", False),
        ("3fff::1", False),
        ("4000::1", False),
        ("fec0::1", False),
        ("ff0e::1", False),
        ("192.0.0.9", False),
        ("192.0.0.170", False),
        ("192.88.99.1", False),
        ("::ffff:192.88.99.1", False),
    ],
)
def test_public_addresses(address: str, *, public: bool):
    assert is_public(ip_address(address)) is public


class TestNames:
    async def test_private_address_is_refused_at_each_connection(
        self, receiver: LocalServer, monkeypatch: pytest.MonkeyPatch
    ):
        url = receiver.url.replace("127.0.0.1", "hooks.example.org")
        resolving_to(monkeypatch, "10.0.0.1", "127.0.0.1")
        assert await post(url) == "address-not-allowed"
        resolving_to(monkeypatch)
        assert await post(url) == "unresolved"
        assert receiver.received == []

    async def test_first_permitted_address_is_used_with_the_name_as_host(
        self, receiver: LocalServer, monkeypatch: pytest.MonkeyPatch
    ):
        url = receiver.url.replace("127.0.0.1", "hooks.example.org")
        resolving_to(monkeypatch, "10.0.0.1", "127.0.0.1")

        assert await post(f"{url}/hook?a=b", allows=lambda one: one.is_loopback) == 200

        (sent,) = receiver.received
        assert (sent.method, sent.path, sent.body) == ("POST", "/hook?a=b", b"{}")
        assert sent.headers["host"] == url.removeprefix("http://")
        assert sent.headers["x-own"] == "1"


class TestAnswers:
    async def test_redirect_is_not_followed(self, receiver: LocalServer):
        receiver.answer = lambda _: Answer(307, location=f"{receiver.url}/other")

        assert await post(receiver.url) == 307
        assert len(receiver.received) == 1

    async def test_each_request_opens_a_connection(self, receiver: LocalServer):
        client = OutboundClient(is_public, deadline_s=60.0)
        for _ in range(2):
            await client.post(receiver.url, b"", {})
        await client.aclose()

        assert len({one.port for one in receiver.received}) == 2

    async def test_no_answer(self, receiver: LocalServer):
        receiver.answer = lambda _: Answer(0)
        assert await post(receiver.url) == "unreachable"
        assert await post("http://127.0.0.1:9/") == "unreachable"
        assert await post("http://[::1]:9/") == "unreachable"

    async def test_proxies_of_the_environment_are_not_used(
        self, receiver: LocalServer, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        assert await post(receiver.url) == 200

    async def test_slow_answer_is_a_timeout(self, receiver: LocalServer):
        never = threading.Event()
        receiver.answer = lambda _: Answer(after=never)
        try:
            assert await post(receiver.url, deadline_s=0.05) == "timeout"
        finally:
            never.set()
