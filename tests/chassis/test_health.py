import asyncio
from typing import Any

import httpx
import pytest
from sample.app import create_app
from sample.settings import Settings
from support.applications import unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually_is, turns

from chassis import database_application
from chassis.problems.problem import PeerUnavailable

CHECKERS = """
SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'sample-check'
"""
END = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sample-check'"
)
# Changes of the database schema in this order, and the readiness status after each change.
SCHEMAS = [
    ("UPDATE sample.alembic_version SET version_num = 'sample_0001'", 503, "not migrated"),
    ("UPDATE sample.alembic_version SET version_num = 'sample_9999'", 200, "ok"),
    ("REVOKE SELECT ON sample.alembic_version FROM sample_app", 503, "not migrated"),
    ("GRANT SELECT ON sample.alembic_version TO sample_app", 200, "ok"),
    ("DELETE FROM sample.alembic_version", 503, "not migrated"),
    ("DROP TABLE sample.alembic_version", 503, "not migrated"),
]


async def test_a_process_lives_without_a_database_and_is_not_ready(
    offline: httpx.AsyncClient,
):
    lives, ready = [await offline.get(path) for path in ("/livez", "/readyz")]

    assert (lives.status_code, lives.json()) == (200, {"status": "ok", "service": "sample"})
    assert (ready.status_code, ready.json()["status"]) == (503, "unavailable")
    assert ready.json()["checks"] == {"database": "unreachable"}


class TestReadyz:
    async def test_is_ok_while_the_schema_can_be_used(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        """The readiness probe reuses its database connection, and reconnects after the connection was terminated."""
        del client.headers["authorization"]
        processes = set()
        for _ in range(5):
            response = await client.get("/readyz")
            assert response.status_code == 200
            found = await fetch(database.admin_dsn, CHECKERS, database.name)
            processes |= {row["pid"] for row in found}
        assert len(processes) == 1
        assert response.json() == {
            "status": "ok",
            "service": "sample",
            "checks": {"database": "ok"},
            "peers": response.json()["peers"],
            "outbox": {"waiting": 0, "oldest_s": None},
        }

        async def shows_peers() -> bool:
            peers = (await client.get("/readyz")).json()["peers"]
            return bool(peers == {"audit": "ok", "friend": "unreachable"})

        await eventually_is(shows_peers)
        await execute(database.admin_dsn, END)

        async def is_ok() -> bool:
            return (await client.get("/readyz")).status_code == 200

        await eventually_is(is_ok)

    async def test_shows_whether_the_schema_is_migrated(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        for statement, status, answer in SCHEMAS:
            await execute(database.admin_dsn, statement)
            response = await client.get("/readyz")
            shown = response.json()["checks"]["database"]
            assert (response.status_code, shown) == (status, answer), statement

    async def test_is_not_changed_by_a_peer(self, unchanging: TestDatabase, keys: Any):
        statuses = iter([200, 404, 503])
        transport = httpx.MockTransport(lambda _: httpx.Response(next(statuses, 503), json={}))
        settings = Settings(database_url=unchanging.app_dsn, **keys.settings)
        app = create_app(settings, friend_transport=transport)
        await app.state.start()
        async with unstarted_client(app, None) as client:
            for noticed in ("ok", "ok", "unreachable"):
                call = app.state.friend.post("/", {}, deadline_s=HANGS_S)
                await asyncio.gather(call, return_exceptions=True)
                response = await client.get("/readyz")
                shown = response.json()["peers"]["friend"]
                assert (response.status_code, shown) == (200, noticed)
        await app.state.database.aclose()


class FakeDatabase:
    asked = 0

    async def applied_revision(self) -> str:
        self.asked += 1
        await turns()
        return "sample_0003"


class TestDatabaseCheck:
    async def test_runs_once_for_concurrent_requests_even_if_one_is_cancelled(self):
        database = FakeDatabase()
        check = database_application.database_check(database, "sample")  # type: ignore[arg-type]
        cancelled, *others = (asyncio.ensure_future(check()) for _ in range(50))
        await asyncio.sleep(0)
        cancelled.cancel()

        assert await asyncio.gather(*others) == ["ok"] * 49
        assert database.asked == 1
        assert (await check(), database.asked) == ("ok", 2)

    async def test_fails_if_the_database_does_not_answer(self, monkeypatch: pytest.MonkeyPatch):
        class Silent:
            async def applied_revision(self) -> str:
                await asyncio.Event().wait()
                raise PeerUnavailable

        monkeypatch.setattr(database_application, "CHECK_S", 0.05)
        check = database_application.database_check(Silent(), "sample")  # type: ignore[arg-type]

        assert await check() == "unreachable"
