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
from chassis.settings import ServerSettings

pytestmark = pytest.mark.anyio


@pytest.fixture
def application() -> Application:
    return Application(
        "plain", ServerSettings(port=0), title="plain", description="Plain.", version="1"
    )


class TestApplication:
    def test_loads_no_library_of_databases(self) -> None:
        program = (
            "import sys; import chassis.application; "
            "print({'sqlalchemy', 'sqlmodel', 'asyncpg', 'alembic'} & sys.modules.keys())"
        )

        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )

        assert done.stdout == "set()\n"

    async def test_starts_in_order_then_works_then_closes(self, application: Application) -> None:
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

    async def test_closes_its_peers(self, application: Application) -> None:
        class Closing(httpx.MockTransport):
            is_closed = False

            async def aclose(self) -> None:
                self.is_closed = True

        transport = Closing(lambda _: httpx.Response(200, json={}))
        application.use_peer("friend", "http://friend", transport=transport)

        async with running(application.finish([]), None):
            assert not transport.is_closed

        assert transport.is_closed

    async def test_sends_a_fixed_bearer_to_a_peer(self, application: Application) -> None:
        seen: list[str | None] = []

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(request.headers.get("authorization"))
            return httpx.Response(200, json={})

        peer = application.use_peer(
            "friend", "http://friend", bearer="fixed", transport=httpx.MockTransport(answer)
        )

        await peer.get("/", deadline_s=5)

        assert seen == ["Bearer fixed"]

    async def test_has_no_page_that_needs_the_internet_and_no_redirects(
        self, application: Application
    ) -> None:
        router = Router()

        @router.get("/things")
        @allow_everyone
        async def things() -> str:
            return "things"

        async with running(application.finish([router]), None) as client:
            answers = [await client.get(path) for path in ("/docs", "/redoc", "/things/")]

        for answer in answers:
            assert_problem(answer, 404, "not-found")

    async def test_has_metrics_of_its_own(self, application: Application) -> None:
        other = Application(
            "other", ServerSettings(port=0), title="other", description="", version="1"
        )
        async with running(application.finish([]), None) as client:
            await client.get("/livez")

        async with running(other.finish([]), None) as client:
            text = (await client.get("/metrics")).text

        assert "livez" not in text
