import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from pydantic import SecretStr
from support.applications import running, unstarted_client
from support.databases import TestDatabase

from chassis.application import Application
from chassis.database.connections import Database
from chassis.observability.pool_use import PoolUse
from chassis.settings import ServerSettings, database_address
from chassis.timings import Timings

pytestmark = pytest.mark.anyio


def plain(*routers: APIRouter) -> FastAPI:
    settings = ServerSettings(port=0)
    return Application("plain", settings, title="plain", description="", version="1.2").finish(
        routers
    )


async def metrics_of(client: httpx.AsyncClient) -> str:
    return (await client.get("/metrics")).text


def counted(method: str, route: str, status: int) -> str:
    """Return the beginning of the line that counts the requests with this answer."""
    labels = {
        "http_request_method": method,
        "http_response_status_code": status,
        "http_route": route,
    }
    listed = ",".join(f'{name}="{value}"' for name, value in labels.items())
    return f"http_server_request_duration_seconds_count{{{listed}}}"


class TestRequests:
    async def test_have_the_names_and_labels_of_the_conventions(
        self, offline: httpx.AsyncClient
    ) -> None:
        await offline.get("/things/Jane/1")
        await offline.get("/boom/Jane")

        text = await metrics_of(offline)

        assert f"{counted('GET', '/things/{place}/{number}', 200)} 1.0" in text
        assert f"{counted('GET', '/boom/{secret}', 500)} 1.0" in text
        assert 'chartroom_unhandled_exceptions_total{http_route="/boom/{secret}"} 1.0' in text

    async def test_are_counted_by_route_template_and_never_by_path(
        self, offline: httpx.AsyncClient
    ) -> None:
        await offline.get("/things/Jane/1")
        await offline.get("/Jane")

        text = await metrics_of(offline)

        assert f"{counted('GET', 'unmatched', 404)} 1.0" in text
        assert "Jane" not in text

    async def test_have_one_label_for_all_unknown_methods(self, offline: httpx.AsyncClient) -> None:
        await offline.request("JANE", "/things")
        await offline.request("DOE", "/things")

        text = await metrics_of(offline)

        assert f"{counted('_OTHER', '/things', 405)} 2.0" in text
        assert "JANE" not in text

    async def test_for_the_api_document_are_not_unmatched(self, offline: httpx.AsyncClient) -> None:
        await offline.get("/openapi.json")

        text = await metrics_of(offline)

        assert f"{counted('GET', '/openapi.json', 200)} 1.0" in text
        assert "unmatched" not in text


class TestProcess:
    async def test_shows_its_version_and_its_resources(self) -> None:
        text = await metrics_of(unstarted_client(plain(), None))

        assert re.search(
            r'(?m)^build_info\{python="3[^"]+",service="plain",version="1.2"\} 1.0$', text
        )
        for name in (
            "process_cpu_seconds_total",
            "process_open_fds",
            "process_resident_memory_bytes",
            "process_start_time_seconds",
            "python_gc_collections_total",
            "python_info",
        ):
            assert re.search(rf"(?m)^{name}[ {{]", text), name

    async def test_has_no_series_of_creation_times(self, offline: httpx.AsyncClient) -> None:
        await offline.get("/things/Jane/1")

        assert "_created" not in await metrics_of(offline)

    async def test_has_nothing_of_another_application_in_it(self) -> None:
        async with running(plain(), None) as client:
            await client.get("/livez")

        assert "livez" not in await metrics_of(unstarted_client(plain(), None))

    async def test_has_nothing_of_an_outbox_where_there_is_none(self) -> None:
        assert "outbox" not in await metrics_of(unstarted_client(plain(), None))


@pytest.fixture
async def opened(database: TestDatabase) -> AsyncIterator[Database]:
    made = Database(
        database_address(SecretStr(database.app_dsn), None),
        schema="sample",
        pool_size=1,
        timings=Timings.unhurried(),
    )
    yield made
    await made.aclose()


def use_of(database: Database, name: str) -> PoolUse:
    return next(use for use in database.pools() if use.name == name)


class TestPools:
    async def test_are_shown_before_the_first_connection(self, offline: httpx.AsyncClient) -> None:
        text = await metrics_of(offline)

        label = 'db_client_connection_pool_name="hot"'
        for state in ("used", "idle"):
            assert (
                f'db_client_connection_count{{{label},db_client_connection_state="{state}"}} 0.0'
                in text
            )
        assert f"db_client_connection_max{{{label}}} 6.0" in text
        assert f"db_client_connection_pending_requests{{{label}}} 0.0" in text

    async def test_count_used_connections_and_waiting_requests(self, opened: Database) -> None:
        async def wait() -> None:
            async with opened.connection(opened.service):
                pass

        async with opened.connection(opened.service):
            waiting = asyncio.create_task(wait())
            await asyncio.sleep(0)
            during = use_of(opened, "hot")
        await waiting

        assert during == PoolUse("hot", used=1, idle=0, waiting=1, largest=1)
        assert use_of(opened, "hot") == PoolUse("hot", used=0, idle=1, waiting=0, largest=1)

    async def test_that_are_set_apart_have_a_name_of_their_own(self, opened: Database) -> None:
        opened.set_apart("log-writer", 3)

        assert use_of(opened, "log-writer") == PoolUse(
            "log-writer", used=0, idle=0, waiting=0, largest=3
        )
