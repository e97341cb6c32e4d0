import asyncio
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

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def without_pauses() -> Iterator[None]:
    """Retry without pauses."""
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
async def peer(server: LocalServer) -> AsyncIterator[PeerClient]:
    client = PeerClient("friend", server.url, metrics=Metrics(), bearer=lambda: "the-token")
    yield client
    await client.aclose()


class Flaky(httpx.AsyncBaseTransport):
    """Fails with one exception the first time, then answers."""

    def __init__(self, failure: httpx.TransportError) -> None:
        self.failure: httpx.TransportError | None = failure
        self.calls = 0

    async def handle_async_request(self, _: httpx.Request) -> httpx.Response:
        self.calls += 1
        failure, self.failure = self.failure, None
        if failure:
            raise failure
        return httpx.Response(200, json={})


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
    async def test_sends_the_token_and_the_request_id(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        server.answer = lambda _: Answer(body=b'{"found": [1]}')
        token = current_request_id.set("0190a5c8-7e1c-7000-8000-000000000001")

        answer = await peer.get("/things", params={"limit": 5}, deadline_s=HANGS_S)

        current_request_id.reset(token)
        (received,) = server.received
        assert answer == {"found": [1]}
        assert (received.method, received.path) == ("GET", "/things?limit=5")
        assert received.headers["authorization"] == "Bearer the-token"
        assert received.headers["x-request-id"] == "0190a5c8-7e1c-7000-8000-000000000001"

    async def test_sends_the_token_of_the_caller_it_asks_for(
        self, peer: PeerClient, server: LocalServer
    ) -> None:
        await peer.post("/things", {}, deadline_s=HANGS_S, caller_token="callers")
        await peer.get_as(bytes, "/things", deadline_s=HANGS_S, caller_token="callers")
        await peer.post("/things", {}, deadline_s=HANGS_S)

        tokens = [received.headers.get("x-caller-token") for received in server.received]
        assert tokens == ["callers", "callers", None]

    async def test_sends_neither_where_there_is_none(self, server: LocalServer) -> None:
        client = PeerClient("friend", server.url, metrics=Metrics())

        await client.get("/", deadline_s=HANGS_S)

        await client.aclose()
        assert not {"authorization", "x-request-id"} & set(server.received[0].headers)

    @pytest.mark.parametrize("status", [429, 502, 503, 504, 0])
    async def test_is_repeated_until_answered(
        self, server: LocalServer, peer: PeerClient, status: int
    ) -> None:
        server.answer = lambda number: Answer(status if number < 3 else 200)

        assert await peer.get("/", deadline_s=HANGS_S) == {}
        assert len(server.received) == 3

    @pytest.mark.parametrize("status", [429, 502, 503, 504, 0])
    async def test_is_sent_three_times_at_most(
        self, server: LocalServer, peer: PeerClient, status: int
    ) -> None:
        server.answer = lambda _: Answer(status)

        with pytest.raises(PeerUnavailable):
            await peer.get("/", deadline_s=HANGS_S)

        assert len(server.received) == 3

    @pytest.mark.parametrize("status", [302, 400, 401, 404, 409, 413, 422, 500])
    async def test_raises_a_refusal_with_only_the_status_for_another_answer(
        self, server: LocalServer, peer: PeerClient, status: int
    ) -> None:
        server.answer = lambda _: Answer(
            status, b'{"detail": "Jane Doe"}', location="http://127.0.0.1:9/"
        )

        with pytest.raises(PeerRefused) as refusal:
            await peer.get("/", deadline_s=HANGS_S)

        assert (refusal.value.status, str(refusal.value)) == (status, f"status {status}")
        assert len(server.received) == 1

    @pytest.mark.parametrize(
        "body",
        [
            pytest.param(b"", id="nothing"),
            pytest.param(b"<html>", id="no JSON"),
            pytest.param(b"\xff\xfe\xfa", id="no text"),
            pytest.param(b"[" * 100_000 + b"]" * 100_000, id="deep nesting"),
        ],
    )
    async def test_treats_an_unreadable_answer_as_none(
        self, server: LocalServer, peer: PeerClient, body: bytes
    ) -> None:
        server.answer = lambda _: Answer(body=body)

        with pytest.raises(PeerUnavailable):
            await peer.get("/", deadline_s=HANGS_S)

    async def test_ends_at_the_deadline(self, server: LocalServer, peer: PeerClient) -> None:
        release = threading.Event()
        server.answer = lambda _: Answer(after=release)

        with pytest.raises(PeerUnavailable) as failure:
            await peer.get("/", deadline_s=0.2)

        release.set()
        assert isinstance(failure.value.__cause__, TimeoutError | httpx.TimeoutException)

    async def test_ends_at_the_deadline_also_between_attempts(self) -> None:
        """The pause after the first attempt is longer than the deadline."""
        asked: list[httpx.Request] = []
        transport = httpx.MockTransport(lambda one: asked.append(one) or httpx.Response(503))
        client = PeerClient("friend", "http://friend", metrics=Metrics(), transport=transport)

        with stamina.set_testing(False), pytest.raises(PeerUnavailable) as failure:
            await client.get("/", deadline_s=0.01)

        assert isinstance(failure.value.__cause__, TimeoutError)
        assert len(asked) == 1

    async def test_logs_no_address_when_it_is_repeated(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        server.answer = lambda number: Answer(503 if number < 3 else 200)

        with capture_logs() as logs:
            await peer.get("/things/Jane", params={"name": "Doe"}, deadline_s=HANGS_S)

        assert [line["event"] for line in logs] == ["retrying a call"] * 2
        assert not any(part in str(logs) for part in ("Jane", "Doe", "http:", "127.0.0.1"))

    async def test_uses_no_proxy_of_the_environment(
        self, server: LocalServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        client = PeerClient("friend", server.url, metrics=Metrics())

        answer = await client.get("/", deadline_s=HANGS_S)

        await client.aclose()
        assert answer == {}
        assert await fetch_document(server.url) == {}


class TestGetAs:
    async def test_passes_the_bytes_unchanged(self, server: LocalServer, peer: PeerClient) -> None:
        server.answer = lambda _: Answer(body=b'{ "n": 1e400 }')

        assert (
            await peer.get_as(bytes, "/things", params={"limit": 5}, deadline_s=HANGS_S)
            == b'{ "n": 1e400 }'
        )
        assert server.received[0].path == "/things?limit=5"

    async def test_treats_an_unreadable_answer_as_none(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        server.answer = lambda _: Answer(body=b"no number")

        with pytest.raises(PeerUnavailable):
            await peer.get_as(int, "/things", deadline_s=HANGS_S)

        assert peer.answers is False


class TestPost:
    async def test_sends_json(self, server: LocalServer, peer: PeerClient) -> None:
        await peer.post("/things", {"name": "Ana Núñez"}, deadline_s=HANGS_S)

        assert server.received[0].body.decode() == '{"name":"Ana Núñez"}'
        assert server.received[0].headers["content-type"] == "application/json"

    @pytest.mark.parametrize("status", [429, 502, 503, 504, 0])
    async def test_is_sent_once(self, server: LocalServer, peer: PeerClient, status: int) -> None:
        server.answer = lambda _: Answer(status)

        with pytest.raises(PeerUnavailable):
            await peer.post("/", {}, deadline_s=HANGS_S)

        assert len(server.received) == 1

    async def test_is_repeated_where_the_caller_allows_it(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        server.answer = lambda number: Answer(503 if number < 3 else 200)

        await peer.post("/", {}, deadline_s=HANGS_S, may_repeat=True)

        assert len(server.received) == 3

    @pytest.mark.parametrize(
        "failure", [httpx.ConnectError(""), httpx.ConnectTimeout(""), httpx.PoolTimeout("")]
    )
    async def test_is_repeated_where_it_was_not_sent(self, failure: httpx.TransportError) -> None:
        transport = Flaky(failure)
        client = PeerClient("friend", "http://friend", metrics=Metrics(), transport=transport)

        answer = await client.post("/", {}, deadline_s=HANGS_S)

        assert (answer, transport.calls) == ({}, 2)

    @pytest.mark.parametrize(
        "failure",
        [
            httpx.ReadTimeout(""),
            httpx.ReadError(""),
            httpx.WriteError(""),
            httpx.RemoteProtocolError(""),
        ],
    )
    async def test_is_not_repeated_where_it_may_have_arrived(
        self, failure: httpx.TransportError
    ) -> None:
        transport = Flaky(failure)
        client = PeerClient("friend", "http://friend", metrics=Metrics(), transport=transport)

        with pytest.raises(PeerUnavailable):
            await client.post("/", {}, deadline_s=HANGS_S)

        assert transport.calls == 1


class TestAsk:
    @pytest.mark.parametrize("status", [200, 404, 429, 503])
    async def test_returns_every_answer_with_its_body(
        self, server: LocalServer, peer: PeerClient, status: int
    ) -> None:
        server.answer = lambda _: Answer(status, b'{"code": "some"}')

        answer = await peer.ask("GET", "/a", headers={}, deadline_s=HANGS_S)

        assert (answer.status, answer.body) == (status, b'{"code": "some"}')
        assert len(server.received) == 1
        error = "" if status == 200 else str(status)
        assert calls(peer, "GET", str(status), error) == 1

    async def test_sends_the_given_headers_as_they_arrived_and_not_its_own(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        mangled = "Zoë".encode().decode("latin-1")
        headers = {"Authorization": "Bearer a-caller's", "X-Agent-Name": mangled}

        await peer.ask(
            "POST", "/a", headers=headers, params={"b": "c d"}, body=b"{}", deadline_s=HANGS_S
        )

        (received,) = server.received
        assert received.headers["authorization"] == "Bearer a-caller's"
        assert received.headers["x-agent-name"] == mangled
        assert received.path == "/a?b=c+d"
        assert received.body == b"{}"

    async def test_is_unavailable_where_the_answer_breaks_off(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        server.answer = lambda _: Answer(0)

        with pytest.raises(PeerUnavailable):
            await peer.ask("POST", "/a", headers={}, deadline_s=HANGS_S)

        assert len(server.received) == 1
        assert peer.answers is False


class TestPeerClient:
    async def test_gives_an_answer_the_whole_deadline_but_a_connection_less(self) -> None:
        asked: list[httpx.Request] = []
        transport = httpx.MockTransport(
            lambda request: asked.append(request) or httpx.Response(200, json={})
        )
        client = PeerClient("friend", "http://friend", metrics=Metrics(), transport=transport)

        await client.get("/", deadline_s=HANGS_S)

        await client.aclose()
        assert asked[0].extensions["timeout"] == {
            "connect": 1.0,
            "read": HANGS_S,
            "write": HANGS_S,
            "pool": 1.0,
        }

    @pytest.mark.parametrize(
        ("answer", "answers", "status", "error"),
        [
            pytest.param(Answer(), True, "200", "", id="an answer"),
            pytest.param(Answer(404), True, "404", "404", id="a refusal"),
            pytest.param(Answer(503), False, "503", "unavailable", id="busy"),
            pytest.param(Answer(body=b"<"), False, "200", "unavailable", id="nonsense"),
        ],
    )
    async def test_notices_whether_the_peer_answers(  # noqa: PLR0917 - Fixtures and parameters.
        self,
        server: LocalServer,
        peer: PeerClient,
        answer: Answer,
        answers: bool,
        status: str,
        error: str,
    ) -> None:
        server.answer = lambda _: answer

        with suppress(PeerRefused, PeerUnavailable):
            await peer.post("/", {}, deadline_s=HANGS_S)

        assert peer.answers is answers
        assert metric(peer, "chartroom_peer_up") == float(answers)
        assert calls(peer, "POST", status, error) == 1

    async def test_does_not_report_the_peer_down_when_its_own_caller_disconnects(
        self, server: LocalServer, peer: PeerClient
    ) -> None:
        release = threading.Event()
        server.answer = lambda _: Answer(after=release)
        call = asyncio.create_task(peer.get("/", deadline_s=HANGS_S))
        await asyncio.to_thread(server.wait_for, 1)

        call.cancel()
        await asyncio.gather(call, return_exceptions=True)

        release.set()
        assert peer.answers is None
        assert calls(peer, "GET", "", "cancelled") == 1

    async def test_names_only_the_peer_when_it_is_down(self) -> None:
        client = PeerClient("friend", "http://127.0.0.1:9/Jane", metrics=Metrics())

        with pytest.raises(PeerUnavailable) as failure:
            await client.get("/Doe", deadline_s=HANGS_S)

        await client.aclose()
        assert (
            failure.value.detail
            == "The service friend does not answer. Send the request again later."
        )


class TestFetchDocument:
    async def test_returns_the_document(self, server: LocalServer) -> None:
        server.answer = lambda _: Answer(body=b'{"keys": []}')

        assert await fetch_document(server.url) == {"keys": []}

    @pytest.mark.parametrize(
        "answer",
        [
            lambda _: Answer(500),
            lambda _: Answer(302, location="/elsewhere"),
            lambda _: Answer(body=b"<"),
            lambda _: Answer(0),
        ],
        ids=["an error", "a redirect", "no JSON", "no answer"],
    )
    async def test_fails_in_one_way(
        self, server: LocalServer, answer: Callable[[int], Answer]
    ) -> None:
        server.answer = answer

        with pytest.raises(PeerUnavailable):
            await fetch_document(server.url)
