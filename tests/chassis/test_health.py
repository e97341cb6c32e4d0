import asyncio
from typing import Any

import httpx
import pytest
from sample.app import create_app
from sample.settings import Settings
from support.applications import running
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually_is, turns

from chassis import database_health
from chassis.database_health import database_check
from chassis.problems.problem import PeerUnavailable

pytestmark = pytest.mark.anyio


class TestLivez:
    async def test_is_ok_also_without_a_database(self, offline: httpx.AsyncClient) -> None:
        response = await offline.get("/livez")

        assert (response.status_code, response.json()) == (
            200,
            {"status": "ok", "service": "sample"},
        )


class TestReadyz:
    async def test_is_ok_while_the_schema_can_be_used(self, client: httpx.AsyncClient) -> None:
        response = await client.get("/readyz")

        assert response.status_code == 200
        assert response.json() == {
            "status": "ok",
            "service": "sample",
            "checks": {"database": "ok"},
            "peers": response.json()["peers"],
            "outbox": {"waiting": 0, "oldest_s": None},
        }

    async def test_shows_which_peers_answer(self, client: httpx.AsyncClient) -> None:
        """The first call has found that the friend of these tests is down."""

        async def are_shown() -> bool:
            peers = (await client.get("/readyz")).json()["peers"]
            return bool(peers == {"audit": "ok", "friend": "unreachable"})

        await eventually_is(are_shown)

    async def test_keeps_its_connection(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        processes = set()
        for _ in range(5):
            assert (await client.get("/readyz")).status_code == 200
            query = "SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'sample-check'"
            processes |= {
                row["pid"] for row in await fetch(database.admin_dsn, query, database.name)
            }

        assert len(processes) == 1

    async def test_is_ok_again_after_its_connection_was_ended(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await client.get("/readyz")
        end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sample-check'"
        await execute(database.admin_dsn, end)

        async def is_ok() -> bool:
            return (await client.get("/readyz")).status_code == 200

        await eventually_is(is_ok)

    async def test_needs_no_token(self, client: httpx.AsyncClient) -> None:
        del client.headers["authorization"]

        assert (await client.get("/readyz")).status_code == 200

    async def test_is_unavailable_without_a_database(self, offline: httpx.AsyncClient) -> None:
        response = await offline.get("/readyz")

        assert (response.status_code, response.json()["status"]) == (503, "unavailable")
        assert response.json()["checks"] == {"database": "unreachable"}

    @pytest.mark.parametrize(
        ("statement", "status", "answer"),
        [
            pytest.param(
                "DELETE FROM sample.alembic_version", 503, "not migrated", id="no revision"
            ),
            pytest.param(
                "UPDATE sample.alembic_version SET version_num = 'sample_0001'",
                503,
                "not migrated",
                id="an old one",
            ),
            pytest.param(
                "UPDATE sample.alembic_version SET version_num = 'sample_9999'",
                200,
                "ok",
                id="a newer one",
            ),
            pytest.param("DROP TABLE sample.alembic_version", 503, "not migrated", id="no table"),
            pytest.param(
                "REVOKE SELECT ON sample.alembic_version FROM sample_app",
                503,
                "not migrated",
                id="no grant yet",
            ),
        ],
    )
    async def test_shows_whether_the_schema_is_migrated(
        self,
        client: httpx.AsyncClient,
        database: TestDatabase,
        statement: str,
        status: int,
        answer: str,
    ) -> None:
        await execute(database.admin_dsn, statement)

        response = await client.get("/readyz")

        assert (response.status_code, response.json()["checks"]["database"]) == (status, answer)

    @pytest.mark.parametrize(
        ("status", "noticed"), [(200, "ok"), (404, "ok"), (503, "unreachable")]
    )
    async def test_is_not_changed_by_a_peer(
        self, settings: dict[str, Any], status: int, noticed: str
    ) -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(status, json={}))
        app = create_app(Settings(**settings), friend_transport=transport)
        async with running(app, None) as client:
            await asyncio.gather(
                app.state.friend.post("/", {}, deadline_s=HANGS_S), return_exceptions=True
            )

            response = await client.get("/readyz")

        assert (response.status_code, response.json()["peers"]["friend"]) == (200, noticed)


class TestDatabaseCheck:
    async def test_runs_once_for_all_concurrent_requests(self) -> None:
        class Counted:
            asked = 0

            async def applied_revision(self) -> str:
                self.asked += 1
                await turns()
                return "sample_0004"

        counted = Counted()
        check = database_check(counted, "sample")  # type: ignore[arg-type]

        assert await asyncio.gather(*(check() for _ in range(50))) == ["ok"] * 50
        assert counted.asked == 1
        assert (await check(), counted.asked) == ("ok", 2)

    async def test_continues_for_the_others_when_one_request_is_cancelled(self) -> None:
        class Slow:
            async def applied_revision(self) -> str:
                await turns()
                return "sample_0004"

        check = database_check(Slow(), "sample")  # type: ignore[arg-type]
        first, second = (asyncio.ensure_future(check()) for _ in range(2))
        await asyncio.sleep(0)
        first.cancel()

        assert await second == "ok"

    async def test_gives_up_on_a_database_that_does_not_answer(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Silent:
            async def applied_revision(self) -> str:
                await asyncio.Event().wait()
                raise PeerUnavailable

        monkeypatch.setattr(database_health, "CHECK_S", 0.05)
        check = database_check(Silent(), "sample")  # type: ignore[arg-type]

        assert await check() == "unreachable"
