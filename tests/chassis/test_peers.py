import asyncio
import gzip
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress

import httpx
import pytest
import stamina
from structlog.testing import capture_logs
from support.eventually import HANGS_S
from support.local_servers import Answer, LocalServer

from chassis.observability.metrics import Metrics
from chassis.peers import PeerClient, PeerRefused, fetch_document
from chassis.problems.problem import PeerUnavailable
from chassis.problems.request_ids import current_request_id

BUSY = [429, 502, 503, 504, 0]
REFUSALS = [302, 400, 401, 404, 409, 413, 422, 500]


@pytest.fixture(autouse=True)
def without_pauses() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
async def peer(server: LocalServer) -> AsyncIterator[PeerClient]:
    client = PeerClient("friend", server.url, metrics=Metrics(), bearer=lambda: "the-token")
    yield client
    await client.aclose()


class FailingTransport(httpx.AsyncBaseTransport):
    def __init__(self, *failures: httpx.TransportError, status: int = 200) -> None:
        self.failures = [*failures]
        self.requests: list[httpx.Request] = []
        self.status = status

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.failures:
            raise self.failures.pop(0)
        return httpx.Response(self.status, json={})


def client_of(transport: httpx.AsyncBaseTransport) -> PeerClient:
    return PeerClient("friend", "http://friend", metrics=Metrics(), transport=transport)


def metric(client: PeerClient, name: str, **labels: str) -> float | None:
    return client.metrics.registry.get_sample_value(name, {"server_address": "friend", **labels})


def calls(client: PeerClient, method: str, status: str, error: str) -> float | None:
    labels = {
        "http_request_method": method,
        "http_response_status_code": status,
        "error_type": error,
    }
    return metric(client, "http_client_request_duration_seconds_count", **labels)


class TestGet:
    async def test_sends_the_token_and_the_request_id(self, server: LocalServer, peer: PeerClient):
        server.answer = lambda _: Answer(body=b'{"found": [1]}')
        token = current_request_id.set("0190a5c8-7e1c-7000-8000-000000000001")

        answer = await peer.get("/things", params={"limit": 5}, deadline_s=HANGS_S)

        current_request_id.reset(token)
        (received,) = server.received
        assert answer == {"found": [1]}
        assert (received.method, received.path) == ("GET", "/things?limit=5")
        assert received.headers["authorization"] == "Bearer the-token"
        assert received.headers["x-request-id"] == "0190a5c8-7e1c-7000-8000-000000000001"

    async def test_sends_the_token_of_the_original_caller(
        self, peer: PeerClient, server: LocalServer
    ):
        await peer.post("/things", {}, deadline_s=HANGS_S, caller_token="callers")
        await peer.get_as(bytes, "/things", deadline_s=HANGS_S, caller_token="callers")
        await peer.post("/things", {}, deadline_s=HANGS_S)

        tokens = [received.headers.get("x-caller-token") for received in server.received]
        assert tokens == ["callers", "callers", None]

    async def test_sends_no_token_and_uses_no_proxy_without_configuration(
        self, server: LocalServer, monkeypatch: pytest.MonkeyPatch
    ):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        client = PeerClient("friend", server.url, metrics=Metrics())

        assert await client.get("/", deadline_s=HANGS_S) == {}

        await client.aclose()
        assert not {"authorization", "x-request-id"} & set(server.received[0].headers)
        assert await fetch_document(server.url) == {}

    async def test_is_retried_until_answered_at_most_three_times(
        self, server: LocalServer, peer: PeerClient
    ):
        for status in BUSY:
            for attempts in (3, 4):
                server.received.clear()
                server.answer = lambda n, s=status, last=attempts: Answer(s if n < last else 200)
                if attempts == 3:
                    assert await peer.get("/", deadline_s=HANGS_S) == {}
                else:
                    with pytest.raises(PeerUnavailable):
                        await peer.get("/", deadline_s=HANGS_S)
                assert len(server.received) == 3, status

    async def test_raises_an_error_with_only_the_status_for_other_responses(
        self, server: LocalServer, peer: PeerClient
    ):
        for status in REFUSALS:
            server.received.clear()
            server.answer = lambda _, status=status: Answer(
                status, b'{"detail": "Jane Doe"}', location="http://127.0.0.1:9/"
            )
            with pytest.raises(PeerRefused) as refusal:
                await peer.get("/", deadline_s=HANGS_S)
            assert (refusal.value.status, str(refusal.value)) == (status, f"status {status}")
            assert len(server.received) == 1

    async def test_treats_an_unreadable_response_as_missing(
        self, server: LocalServer, peer: PeerClient
    ):
        for body in (b"", b"<html>", b"\xff\xfe\xfa", b"[" * 100_000 + b"]" * 100_000):
            server.answer = lambda _, body=body: Answer(body=body)
            with pytest.raises(PeerUnavailable):
                await peer.get("/", deadline_s=HANGS_S)

    async def test_ends_at_the_deadline_also_between_attempts(
        self, server: LocalServer, peer: PeerClient
    ):
        release = threading.Event()
        server.answer = lambda _: Answer(after=release)
        with pytest.raises(PeerUnavailable) as failure:
            await peer.get("/", deadline_s=0.2)
        release.set()
        assert isinstance(failure.value.__cause__, TimeoutError | httpx.TimeoutException)

        # The pause before a retry is longer than the deadline, so the request is sent only once.
        transport = FailingTransport(status=503)
        with stamina.set_testing(False), pytest.raises(PeerUnavailable) as failure:
            await client_of(transport).get("/", deadline_s=0.01)
        assert isinstance(failure.value.__cause__, TimeoutError)
        assert len(transport.requests) == 1

    async def test_logs_no_address_when_it_is_repeated(self, server: LocalServer, peer: PeerClient):
        server.answer = lambda number: Answer(503 if number < 3 else 200)

        with capture_logs() as logs:
            await peer.get("/things/Jane", params={"name": "Doe"}, deadline_s=HANGS_S)

        assert [line["event"] for line in logs] == ["retrying a call"] * 2
        assert not any(part in str(logs) for part in ("Jane", "Doe", "http:", "127.0.0.1"))


async def test_get_as_passes_the_bytes_unchanged_or_reads_them(
    server: LocalServer, peer: PeerClient
):
    server.answer = lambda _: Answer(body=b'{ "n": 1e400 }')

    found = await peer.get_as(bytes, "/things", params={"limit": 5}, deadline_s=HANGS_S)

    assert (found, server.received[0].path) == (b'{ "n": 1e400 }', "/things?limit=5")
    with pytest.raises(PeerUnavailable):
        await peer.get_as(int, "/things", deadline_s=HANGS_S)
    assert peer.answers is False


NOT_SENT = [httpx.ConnectError(""), httpx.ConnectTimeout(""), httpx.PoolTimeout("")]
PERHAPS_ARRIVED = [
    httpx.ReadTimeout(""),
    httpx.ReadError(""),
    httpx.WriteError(""),
    httpx.RemoteProtocolError(""),
]


class TestPost:
    async def test_sends_json_once_unless_the_caller_allows_more(
        self, server: LocalServer, peer: PeerClient
    ):
        await peer.post("/things", {"name": "Ana Núñez"}, deadline_s=HANGS_S)
        (received,) = server.received
        assert received.body.decode() == '{"name":"Ana Núñez"}'
        assert received.headers["content-type"] == "application/json"

        for status in BUSY:
            server.received.clear()
            server.answer = lambda _, status=status: Answer(status)
            with pytest.raises(PeerUnavailable):
                await peer.post("/", {}, deadline_s=HANGS_S)
            assert len(server.received) == 1

        server.received.clear()
        server.answer = lambda number: Answer(503 if number < 3 else 200)
        await peer.post("/", {}, deadline_s=HANGS_S, may_repeat=True)
        assert len(server.received) == 3

    @pytest.mark.parametrize("failure", [*NOT_SENT, *PERHAPS_ARRIVED], ids=repr)
    async def test_is_retried_only_if_it_was_not_sent(self, failure: httpx.TransportError):
        transport = FailingTransport(failure)
        with suppress(PeerUnavailable):
            assert await client_of(transport).post("/", {}, deadline_s=HANGS_S) == {}

        assert len(transport.requests) == (2 if failure in NOT_SENT else 1)


class TestAsk:
    async def test_returns_every_answer_with_its_body(self, server: LocalServer, peer: PeerClient):
        for number, status in enumerate((200, 404, 429, 503), start=1):
            server.answer = lambda _, status=status: Answer(status, b'{"code": "some"}')
            answer = await peer.ask("GET", "/a", headers={}, deadline_s=HANGS_S)
            assert (answer.status, answer.body) == (status, b'{"code": "some"}')
            assert len(server.received) == number
            error = "" if status == 200 else str(status)
            assert calls(peer, "GET", str(status), error) == 1

    async def test_sends_the_given_headers_unchanged(self, server: LocalServer, peer: PeerClient):
        mangled = "Zoë".encode().decode("latin-1")
        headers = {"Authorization": "Bearer a-caller's", "X-Agent-Name": mangled}

        await peer.ask(
            "POST", "/a", headers=headers, params={"b": "c d"}, body=b"{}", deadline_s=HANGS_S
        )

        (received,) = server.received
        assert received.headers["authorization"] == "Bearer a-caller's"
        assert received.headers["x-agent-name"] == mangled
        assert (received.path, received.body) == ("/a?b=c+d", b"{}")

        server.answer = lambda _: Answer(0)
        with pytest.raises(PeerUnavailable):
            await peer.ask("POST", "/a", headers={}, deadline_s=HANGS_S)
        assert (len(server.received), peer.answers) == (2, False)

    async def test_of_a_text_closes_its_connection(self, server: LocalServer, peer: PeerClient):
        for _ in range(2):
            await peer.get("/", deadline_s=HANGS_S)
            await peer.post_text("/a", "b", deadline_s=HANGS_S)

        kinds = [received.headers.get("connection") for received in server.received]
        assert kinds == ["keep-alive", "close"] * 2
        assert len({received.port for received in server.received[1::2]}) == 2


class TestPeerClient:
    async def test_allows_the_whole_deadline_for_a_response_but_less_to_connect(self):
        transport = FailingTransport()

        await client_of(transport).get("/", deadline_s=HANGS_S)

        timeouts = {"connect": 1.0, "read": HANGS_S, "write": HANGS_S, "pool": 1.0}
        assert transport.requests[0].extensions["timeout"] == timeouts

    async def test_notices_whether_the_peer_answers(self, server: LocalServer, peer: PeerClient):
        for answer, answers, status, error in (
            (Answer(), True, "200", ""),
            (Answer(404), True, "404", "404"),
            (Answer(503), False, "503", "unavailable"),
            (Answer(body=b"<"), False, "200", "unavailable"),
        ):
            server.answer = lambda _, answer=answer: answer
            with suppress(PeerRefused, PeerUnavailable):
                await peer.post("/", {}, deadline_s=HANGS_S)
            assert peer.answers is answers
            assert metric(peer, "chartroom_peer_up") == float(answers)
            assert calls(peer, "POST", status, error) == 1

    async def test_does_not_report_the_peer_down_when_its_own_caller_disconnects(
        self, server: LocalServer, peer: PeerClient
    ):
        release = threading.Event()
        server.answer = lambda _: Answer(after=release)
        call = asyncio.create_task(peer.get("/", deadline_s=HANGS_S))
        await asyncio.to_thread(server.wait_for, 1)

        call.cancel()
        await asyncio.gather(call, return_exceptions=True)

        release.set()
        assert peer.answers is None
        assert calls(peer, "GET", "", "cancelled") == 1

    async def test_reports_only_the_peers_name_when_it_is_down(self):
        client = PeerClient("friend", "http://127.0.0.1:9/Jane", metrics=Metrics())

        with pytest.raises(PeerUnavailable) as failure:
            await client.get("/Doe", deadline_s=HANGS_S)

        await client.aclose()
        sentence = "The service friend does not answer. Send the request again later."
        assert failure.value.detail == sentence


async def test_fetch_document_returns_the_document_or_fails_in_one_way(server: LocalServer):
    server.answer = lambda _: Answer(body=b'{"keys": []}')
    assert await fetch_document(server.url) == {"keys": []}

    failures: list[Callable[[int], Answer]] = [
        lambda _: Answer(500),
        lambda _: Answer(302, location="/elsewhere"),
        lambda _: Answer(body=b"<"),
        lambda _: Answer(0),
    ]
    for server.answer in failures:
        with pytest.raises(PeerUnavailable):
            await fetch_document(server.url)


@pytest.mark.parametrize("encoding", [None, "gzip"])
async def test_fetch_document_limits_the_decoded_body(server: LocalServer, encoding: str | None):
    document = json.dumps("a" * 62).encode()
    body = gzip.compress(document) if encoding else document
    server.answer = lambda _: Answer(body=body, encoding=encoding)

    assert await fetch_document(server.url, max_bytes=64) == "a" * 62
    with pytest.raises(PeerUnavailable):
        await fetch_document(server.url, max_bytes=63)
