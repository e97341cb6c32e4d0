import asyncio
from typing import Any

import httpx
import pytest
from sample.app import create_app
from sample.settings import Settings
from support.applications import running
from support.eventually import HANGS_S, eventually, turns

from chassis import first_calls
from chassis.application import Application
from chassis.first_calls import FirstCall
from chassis.settings import ServerSettings

pytestmark = pytest.mark.anyio
LOOKUP = FirstCall("POST", "/lookup", {"ids": []})


class Peer(httpx.MockTransport):
    """A peer that gives each of these answers once and then repeats the last one; None refuses the
    connection.
    """

    def __init__(self, *answers: int | None) -> None:
        super().__init__(self._answer)
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if status is None:
            raise httpx.ConnectError("refused")
        return httpx.Response(status, json={})


@pytest.fixture(autouse=True)
def without_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_calls, "SHORTEST_PAUSE_S", 0.0)


@pytest.fixture
def application() -> Application:
    return Application(
        "plain", ServerSettings(port=0), title="plain", description="Plain.", version="1"
    )


class TestTheFirstCall:
    @pytest.mark.parametrize(
        "before",
        [
            pytest.param(None, id="down"),
            pytest.param(502, id="behind a gateway that cannot reach it"),
            pytest.param(404, id="behind a gateway that has not read its routes"),
        ],
    )
    async def test_is_made_until_the_peer_has_answered_once(
        self, application: Application, before: int | None
    ) -> None:
        transport = Peer(before, before, 200)
        peer = application.use_peer(
            "friend", "http://friend", transport=transport, first_call=LOOKUP
        )

        async with running(application.finish([]), None):
            await eventually(lambda: peer.answers and len(transport.requests) == 3)
            await turns()

        assert [(one.method, one.url.path, one.content) for one in transport.requests] == 3 * [
            ("POST", "/lookup", b'{"ids":[]}')
        ]

    async def test_sends_the_token_of_the_service(self, settings: dict[str, Any]) -> None:
        transport = Peer(200)

        async with running(create_app(Settings(**settings), friend_transport=transport), None):
            await eventually(lambda: transport.requests)

        assert transport.requests[0].headers["authorization"].startswith("Bearer ")
        assert transport.requests[0].url.path == "/livez"

    async def test_delays_neither_start_nor_readiness_nor_end(
        self, application: Application, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked = asyncio.Event()

        async def hang(_: httpx.Request) -> httpx.Response:
            asked.set()
            await asyncio.Event().wait()
            raise AssertionError

        monkeypatch.setattr(first_calls, "DEADLINE_S", 2 * HANGS_S)
        application.use_peer("friend", "http://friend", transport=httpx.MockTransport(hang))

        async with asyncio.timeout(HANGS_S), running(application.finish([]), None) as client:
            await asked.wait()
            response = await client.get("/readyz")

        assert (response.status_code, response.json()["status"]) == (200, "ok")

    async def test_is_omitted_where_a_call_costs_money(self, application: Application) -> None:
        transport = Peer(200)
        application.use_peer("model", "http://model", transport=transport, first_call=None)

        async with running(application.finish([]), None):
            await turns()

        assert transport.requests == []
