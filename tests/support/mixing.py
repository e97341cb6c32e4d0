"""Many callers share few connections and cancel requests: no response may contain another caller's data."""

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from chassis.background import in_background
from chassis.database.connections import Database
from chassis.database.pool import Pool
from support.databases import TestDatabase, fetch
from support.eventually import eventually
from support.queries import connected
from support.short_timings import shorten

CALLERS = 64
CONNECTIONS = 4
POOL_SIZE = 10  # The pool for callers who may see some patients only.
# Seconds until a request is cancelled: SHORT_S cancels waiting requests, LONG_S also running requests.
SHORT_S, LONG_S = 0.05, 0.6
MARKER = re.compile(r"Marker[a-z]{2}x")
SETTINGS = """
SELECT current_user AS "role", current_setting('chartroom.principals', true) AS principals,
    current_setting('chartroom.patient', true) AS patient,
    current_setting('chartroom.caller', true) AS caller
"""
OTHERS = "SELECT name, setting FROM pg_settings WHERE name NOT LIKE '%.%' ORDER BY name"
LEFT_OPEN = """
SELECT state, query FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'
"""
LEFT_OPEN_S = 5.0  # PostgreSQL ends a transaction that is idle for 15 s.
RUNNING = """
SELECT pg_cancel_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'active'
ORDER BY random() LIMIT 1
"""
Ask = Callable[[httpx.AsyncClient, int, Random], Awaitable[httpx.Response]]


def marker(number: int) -> str:
    """Return a word that marks one caller's data, of letters only, like a name."""
    return f"Marker{chr(97 + number // 26)}{chr(97 + number % 26)}x"


async def assert_nothing_mixes(
    app: FastAPI, database: TestDatabase, tokens: list[str], ask: Ask, *, ends: list[int | str]
) -> None:
    """Send requests of these callers until 2,000 have responses and each outcome in `ends` (a status or an exception)
    has occurred several times.
    """
    connected: Database = app.state.database
    ((_, others), *_) = await _settings_of(connected._limited, CONNECTIONS)
    storm = _Storm(app, tokens, ask, ends)
    with pytest.MonkeyPatch.context() as patch:
        # This time limit closes some connections in the middle of a request.
        shorten(patch, connected, lend_s=0.5)
        async with in_background(_cancel_statements(database)):
            await storm.rage()
    print(storm.answers)
    assert storm.foreign == []
    await _assert_connections_are_as_new(connected, database, others)


@dataclass
class _Storm:
    """Concurrent requests of all callers, and the responses that contain another caller's data."""

    app: FastAPI
    tokens: list[str]
    ask: Ask
    ends: list[int | str]
    foreign: list[str] = field(default_factory=list)
    answers: Counter[int | str] = field(default_factory=Counter)

    async def rage(self) -> None:
        rng = Random(64)
        async with asyncio.TaskGroup() as group:
            for number, token in enumerate(self.tokens):
                group.create_task(self._caller(number, token, Random(rng.random())))

    def _has_raged(self) -> bool:
        return self.answers[200] >= 2_000 and all(self.answers[one] >= 10 for one in self.ends)

    async def _caller(self, number: int, token: str, rng: Random) -> None:
        headers = {"Authorization": f"Bearer {token}"}
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://localhost", headers=headers
        ) as client:
            while not self._has_raged():
                asked = asyncio.ensure_future(self.ask(client, number, rng))
                # Requests are cancelled once, twice (again during the cleanup), or never.
                for _ in range(rng.choice((0, 1, 1, 2))):
                    await asyncio.wait(
                        [asked], timeout=rng.uniform(0, rng.choice((SHORT_S, LONG_S)))
                    )
                    asked.cancel()
                with suppress(asyncio.CancelledError):
                    self._judge(number, await asked)
                if asked.cancelled():
                    self.answers["cancelled"] += 1

    def _judge(self, number: int, answer: httpx.Response) -> None:
        self.answers[answer.status_code] += 1
        seen = {*MARKER.findall(answer.text), *MARKER.findall(str(answer.headers))}
        if seen - {marker(number)}:
            self.foreign.append(f"{marker(number)}: {answer.request.url.path}: {seen}")


async def _cancel_statements(database: TestDatabase) -> None:
    """Repeatedly cancel a running SQL statement, like a time limit of PostgreSQL."""
    async with connected(database.admin_dsn) as connection:
        while True:
            await connection.execute(RUNNING)
            await asyncio.sleep(0.05)


async def _settings_of(pool: Pool, size: int) -> list[tuple[Mapping[str, Any], Mapping[str, str]]]:
    async with AsyncExitStack() as stack:
        lent = [await stack.enter_async_context(pool.lend()) for _ in range(size)]
        return [
            (
                dict(await one.fetchrow(SETTINGS) or {}),
                {row["name"]: row["setting"] for row in await one.fetch(OTHERS)},
            )
            for one in lent
        ]


async def _left_open(database: TestDatabase) -> list[asyncpg.Record]:
    """Return database transactions that stay open; short transactions of background work do not count."""
    ends = asyncio.get_running_loop().time() + LEFT_OPEN_S
    while left := await fetch(database.admin_dsn, LEFT_OPEN):
        if asyncio.get_running_loop().time() > ends:
            break
        await asyncio.sleep(0.1)
    return left


async def _assert_connections_are_as_new(
    database: Database, of: TestDatabase, others: Mapping[str, str]
) -> None:
    """Check that each connection is outside a transaction, with its initial role and settings.

    `others`: more settings.
    """
    await eventually(lambda: all(not one.used and not one.waiting for one in database.pools()[:2]))
    assert await _left_open(of) == []
    for pool, size, role in (
        (database._limited, CONNECTIONS, "panel"),
        (database._pool, POOL_SIZE - CONNECTIONS, "app"),
    ):
        for setting, further in await _settings_of(pool, size):
            assert setting["role"] == f"{database.schema}_{role}"
            assert not any(setting[name] for name in ("principals", "patient", "caller")), setting
            assert further == others
