import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import unstarted_client
from support.databases import TestDatabase

from chassis.database.connections import Database
from chassis.observability.pool_use import PoolUse
from tests.chassis.forged_tokens import agent_claims
from tests.chassis.samples import opened, plain


async def metrics_of(client: httpx.AsyncClient) -> str:
    return (await client.get("/metrics")).text


def counted(method: str, route: str, status: int) -> str:
    labels = {
        "http_request_method": method,
        "http_response_status_code": status,
        "http_route": route,
    }
    listed = ",".join(f'{name}="{value}"' for name, value in labels.items())
    return f"http_server_request_duration_seconds_count{{{listed}}}"


@pytest.fixture
async def offline(
    make_offline: Callable[..., FastAPI], keys: Any
) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(make_offline(), keys.issuer.sign(agent_claims())) as client:
        yield client


async def test_requests_follow_the_conventions_for_names_and_labels(
    offline: httpx.AsyncClient,
):
    """Metrics count requests by route template, never by path; all unknown HTTP methods have one label."""
    before = await metrics_of(offline)
    assert "_created" not in before
    # Connection pools appear in the metrics before their first connection is opened.
    label = 'db_client_connection_pool_name="hot"'
    for state in ("used", "idle"):
        labels = f'{label},db_client_connection_state="{state}"'
        assert f"db_client_connection_count{{{labels}}} 0.0" in before
    assert f"db_client_connection_max{{{label}}} 6.0" in before
    assert f"db_client_connection_pending_requests{{{label}}} 0.0" in before
    for path in ("/things/Jane/1", "/boom/Jane", "/openapi.json"):
        await offline.get(path)
    assert "unmatched" not in await metrics_of(offline)
    await offline.get("/Jane")
    for method in ("JANE", "DOE"):
        await offline.request(method, "/things")

    text = await metrics_of(offline)

    assert f"{counted('GET', '/things/{place}/{number}', 200)} 1.0" in text
    assert f"{counted('GET', '/boom/{secret}', 500)} 1.0" in text
    assert 'chartroom_unhandled_exceptions_total{http_route="/boom/{secret}"} 1.0' in text
    assert f"{counted('GET', '/openapi.json', 200)} 1.0" in text
    assert f"{counted('GET', 'unmatched', 404)} 1.0" in text
    assert f"{counted('_OTHER', '/things', 405)} 2.0" in text
    assert "jane" not in text.lower()
    assert "_created" not in text


async def test_a_process_reports_only_its_own_version_and_resources():
    await unstarted_client(plain().finish([]), None).get("/livez")

    text = await metrics_of(unstarted_client(plain().finish([]), None))

    assert re.search(r'(?m)^build_info\{python="3[^"]+",service="plain",version="1.2"\} 1.0$', text)
    for name in (
        "process_cpu_seconds_total",
        "process_open_fds",
        "process_resident_memory_bytes",
        "process_start_time_seconds",
        "python_gc_collections_total",
        "python_info",
    ):
        assert re.search(rf"(?m)^{name}[ {{]", text), name
    assert "livez" not in text
    assert "outbox" not in text


def use_of(database: Database, name: str) -> PoolUse:
    return next(use for use in database.pools() if use.name == name)


async def test_pools_count_used_connections_and_waiting_requests(unchanging: TestDatabase):
    async with aclosing(opened(unchanging, pool_size=1)) as made:

        async def wait() -> None:
            async with made.connection(made.service):
                pass

        async with made.connection(made.service):
            waiting = asyncio.create_task(wait())
            await asyncio.sleep(0)
            during = use_of(made, "hot")
        await waiting

        assert during == PoolUse("hot", used=1, idle=0, waiting=1, largest=1)
        assert use_of(made, "hot") == PoolUse("hot", used=0, idle=1, waiting=0, largest=1)
        # A dedicated connection pool has a separate label in the metrics.
        made.dedicated_pool("log-writer", 3)
        apart = use_of(made, "log-writer")
        assert apart == PoolUse("log-writer", used=0, idle=0, waiting=0, largest=3)
