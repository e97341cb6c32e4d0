import asyncio
from typing import Any

import httpx
import pytest
from sample.app import create_app
from sample.settings import Settings
from support.applications import running
from support.databases import TestDatabase
from support.eventually import HANGS_S, eventually, turns

from chassis import first_calls
from chassis.application import Application
from chassis.first_calls import FirstCall
from tests.chassis.samples import plain

LOOKUP = FirstCall("POST", "/lookup", {"ids": []})


class Peer(httpx.MockTransport):
    """A fake peer that returns the given statuses in turn and repeats the last. None: refuse the connection."""

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
    return plain()


class TestTheFirstCall:
    # The statuses while a peer or the gateway starts: a refused connection, 502, or 404 before routes are loaded.
    @pytest.mark.parametrize("before", [None, 502, 404])
    async def test_is_retried_until_answered_except_if_it_costs_money(
        self, application: Application, before: int | None
    ):
        transport, costly = Peer(before, before, 200), Peer(200)
        application.use_peer("model", "http://model", transport=costly, first_call=None)
        peer = application.use_peer(
            "friend", "http://friend", transport=transport, first_call=LOOKUP
        )

        async with running(application.finish([]), None):
            await eventually(lambda: peer.answers and len(transport.requests) == 3)
            await turns()

        made = [(one.method, one.url.path, one.content) for one in transport.requests]
        assert made == 3 * [("POST", "/lookup", b'{"ids":[]}')]
        assert costly.requests == []

    async def test_sends_the_token_of_the_service(self, unchanging: TestDatabase, keys: Any):
        transport = Peer(200)
        settings = Settings(database_url=unchanging.app_dsn, **keys.settings)

        async with running(create_app(settings, friend_transport=transport), None):
            await eventually(lambda: transport.requests)

        assert transport.requests[0].headers["authorization"].startswith("Bearer ")
        assert transport.requests[0].url.path == "/livez"

    async def test_does_not_delay_start_readiness_and_end(
        self, application: Application, monkeypatch: pytest.MonkeyPatch
    ):
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
