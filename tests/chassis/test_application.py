import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from support.applications import assert_problem, running

from chassis.application import Application
from chassis.http.routes import Router
from chassis.identity.allowed_callers import allow_everyone
from tests.chassis.samples import plain

PROGRAM = """
import sys
from chassis.application import Application
from chassis.settings import ServerSettings
made = Application("plain", ServerSettings(port=0), description="", version="1")
heavy = ("sqlalchemy", "sqlmodel", "asyncpg", "alembic", "opentelemetry.sdk", "requests")
print(made.tracing, [name for name in sys.modules if name.startswith(heavy)])
"""


@pytest.fixture
def application() -> Application:
    return plain()


class TestApplication:
    def test_loads_no_unneeded_libraries(self):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env={}, capture_output=True, text=True, check=True
        )

        assert done.stdout == "None []\n"

    async def test_starts_in_order_then_works_then_closes(self, application: Application):
        happened: list[str] = []

        def note(what: str) -> Any:
            async def noted() -> None:
                happened.append(what)

            return noted

        @asynccontextmanager
        async def work() -> AsyncIterator[None]:
            happened.append("work begins")
            yield
            happened.append("work ends")

        application.before_serving(note("first start"))
        application.before_serving(note("second start"))
        application.on_close(note("close"))
        application.while_serving(work)

        async with running(application.finish([]), None) as client:
            assert (await client.get("/livez")).status_code == 200

        assert happened == ["first start", "second start", "work begins", "work ends", "close"]

    async def test_sends_a_fixed_bearer_to_a_peer_and_closes_it(self, application: Application):
        class Closing(httpx.MockTransport):
            is_closed = False

            async def aclose(self) -> None:
                self.is_closed = True

        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json=request.headers.get("authorization"))

        transport = Closing(answer)
        peer = application.use_peer("friend", "http://friend", bearer="fixed", transport=transport)

        async with running(application.finish([]), None):
            assert await peer.get("/", deadline_s=5) == "Bearer fixed"
            assert not transport.is_closed
        assert transport.is_closed

    async def test_has_neither_pages_that_need_the_internet_nor_redirects(
        self, application: Application
    ):
        router = Router()

        @router.get("/things")
        @allow_everyone
        async def things() -> str:
            return "things"

        async with running(application.finish([router]), None) as client:
            answers = [await client.get(path) for path in ("/docs", "/redoc", "/things/")]

        for answer in answers:
            assert_problem(answer, 404, "not-found")
