import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import jwt
import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import running, settings_for, unstarted_client
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually_is
from support.queries import connected
from support.service_process import ServiceProcess

from chartroom.system.keys import Keyring
from chassis.problems.problem import Conflict, DatabaseBusy, Problem
from chassis.writes.write import Writes
from records.fhir.imports import service
from records.fhir.imports.worker import MAX_ATTEMPTS, ImportWorker
from records.settings import Settings
from tests.records.app import create_app
from tests.records.fhir_bundles import Recorded
from tests.records.imports import PATH, finished, rows

RELEASED = """
SELECT attempts, lease_token, leased_until < now() + interval '1.5 seconds' FROM records.imports
"""
LEASE = "SELECT lease_token AS token, leased_until AS until FROM records.imports"
COUNT = 12
LEASE_S = 2.0


class FailingWrites:
    def __init__(self, writes: Writes, failure: type[Problem], times: int) -> None:
        self.database = writes.database
        self._writes = writes
        self._failures = [failure] * times

    async def run(self, *arguments: Any, **options: Any) -> Any:
        if self._failures:
            raise self._failures.pop()
        return await self._writes.run(*arguments, **options)


@pytest.fixture
def make_app(database: TestDatabase, keyring: Keyring) -> Any:
    settings = settings_for(database, keyring, import_lease_s=LEASE_S, import_poll_s=0.05)
    return lambda: create_app(Settings(**settings))


@pytest.fixture
def token(keyring: Keyring) -> str:
    return keyring.mint("test-agent")


@asynccontextmanager
async def closing(app: FastAPI) -> AsyncIterator[None]:
    try:
        yield
    finally:
        await app.state.database.aclose()


async def accept_bundles(
    app: FastAPI, token: str, *bundles: fhir.Resource, status: int = 202, path: str = PATH
) -> list[str]:
    """Post bundles to an application that does not run an import worker; return the URLs of the queued imports."""
    await app.state.start()
    async with unstarted_client(app, token) as client, closing(app):
        answers = [await client.post(path, json=bundle) for bundle in bundles]
    assert [answer.status_code for answer in answers] == [status] * len(bundles)
    return [answer.headers["Location"] for answer in answers]


async def until(database: TestDatabase, condition: str, *values: Any) -> None:
    async def holds() -> bool:
        return bool((await fetch(database.admin_dsn, f"SELECT {condition}", *values))[0][0])

    await eventually_is(holds)


@asynccontextmanager
async def blocked(
    database: TestDatabase, table: str
) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Lock a table so that imports wait, until the block ends or the yielded function is called."""
    async with connected(database.admin_dsn) as connection:
        await connection.execute(f"BEGIN; LOCK TABLE records.{table} IN SHARE MODE")
        yield connection.close


@pytest.fixture
def without_synchronous_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave all bundles to the background worker, except bundles with a single entry."""
    monkeypatch.setattr(service, "MAX_ENTRIES_AT_ONCE", len(fhir.small()["entry"]))


@pytest.mark.usefixtures("without_synchronous_imports")
class TestWorker:
    async def test_several_workers_import_each_once(
        self, make_app: Any, database: TestDatabase, token: str
    ):
        """Two workers import bundles that other processes have accepted. One bundle was sent twice."""
        bundles = [fhir.large(COUNT, number) for number in ("1", "2", "3")]
        twice = fhir.shuffled(bundles[0], 1)
        places = await accept_bundles(make_app(), token, *bundles, twice)

        async with running(make_app(), token) as one, running(make_app(), token):
            answers = [await finished(one, place) for place in places]

        assert [answer["status"] for answer in answers] == ["completed"] * 4
        assert sum(answer["created"] for answer in answers) == 3 * COUNT - 2
        assert COUNT in (answers[0]["unchanged"], answers[-1]["unchanged"])
        assert await rows(database) == (3, 3, 3 * COUNT - 2, 0, 0, 0)

    async def test_skip_option_of_another_process(
        self, make_app: Any, database: TestDatabase, token: str
    ):
        made = fhir.large(COUNT)
        made["entry"][-1]["resource"]["status"] = "x"
        made["entry"][-2]["resource"]["subject"] = {"reference": fhir.urn(99)}
        (place,) = await accept_bundles(make_app(), token, made, path=f"{PATH}?on_error=skip")

        async with running(make_app(), token) as client:
            answer = await finished(client, place)

        assert (answer["status"], answer["created"], answer["skipped"]) == (
            "completed",
            COUNT - 2,
            2,
        )
        assert (await rows(database))[2] == COUNT - 2

    async def test_uses_the_claims_of_the_starter(
        self, make_app: Any, keyring: Keyring, recorded: Recorded
    ):
        claims = {"act": {"sub": "loader"}, "groups": ["ward-3"], "purpose": "HRESCH"}
        starter = keyring.mint("dr-osei", kind="person", **claims)
        claimed = jwt.decode(starter, options={"verify_signature": False})
        await accept_bundles(make_app(), starter, fhir.small(), status=200)
        (later,) = await accept_bundles(make_app(), starter, fhir.large(COUNT))

        async with running(make_app(), starter) as client:
            await finished(client, later)

        events = await recorded()
        assert {event["event_type"] for event in events} > {"bundle.imported", "patient.created"}
        for event in events:
            assert event["agent_name"] == "loader"
            assert event["payload"]["data"]["caller"] == {
                "purpose": "HRESCH",
                "scope": claimed["scope"],
                "on_behalf_of": "dr-osei",
                "token_id": claimed["jti"],
                "groups": ["ward-3"],
            }

    async def test_takes_over_after_a_crash(
        self, make_app: Any, database: TestDatabase, token: str
    ):
        (place,) = await accept_bundles(make_app(), token, fhir.large(COUNT))
        await execute(
            database.admin_dsn,
            "UPDATE records.imports SET status = 'processing', attempts = 1, "
            "lease_token = gen_random_uuid(), leased_until = clock_timestamp() + interval '1 s'",
        )

        async with running(make_app(), token) as client:
            before = (await client.get(place)).json()
            answer = await finished(client, place)

        assert (before["status"], answer["status"]) == ("processing", "completed")

    async def test_stops_after_a_takeover(self, make_app: Any, database: TestDatabase, token: str):
        (place,) = await accept_bundles(make_app(), token, fhir.large(COUNT))

        async with blocked(database, "resources") as unblock, running(make_app(), token) as client:
            await until(database, "EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
            await execute(
                database.admin_dsn,
                "UPDATE records.imports SET lease_token = gen_random_uuid(), "
                "leased_until = clock_timestamp() + interval '1 minute'",
            )
            await unblock()
            locks = "SELECT FROM pg_locks WHERE relation = 'records.resources'::regclass"
            await until(database, f"NOT EXISTS ({locks})")
            stored = await rows(database)
            ended = "UPDATE records.imports SET leased_until = clock_timestamp()"
            await execute(database.admin_dsn, ended)
            answer = await finished(client, place)

        assert stored == (0, 0, 0, 0, 0, 0)
        assert answer["status"] == "completed"
        assert await rows(database) == (1, 1, COUNT, 0, 0, 0)

    async def test_progress_and_lease(self, make_app: Any, database: TestDatabase, token: str):
        (place,) = await accept_bundles(make_app(), token, fhir.large(COUNT))

        async with blocked(database, "patients"):
            async with running(make_app(), token) as client, running(make_app(), token):
                await until(database, f"EXISTS (SELECT FROM records.imports WHERE done = {COUNT})")
                waiting = (await client.get(place)).json()
                (lease,) = await fetch(database.admin_dsn, LEASE)
                for _ in range(3):
                    await until(database, "leased_until > $1 FROM records.imports", lease["until"])
                    (longer,) = await fetch(database.admin_dsn, LEASE)
                    assert longer["token"] == lease["token"]
                    lease = longer
            released = await fetch(database.admin_dsn, RELEASED)
        async with running(make_app(), token) as client:
            answer = await finished(client, place)

        shown = [waiting[name] for name in ("status", "total", "done", "created", "entries")]
        assert shown == ["processing", COUNT, COUNT, 0, []]
        assert [tuple(row) for row in released] == [(0, None, True)]
        assert (answer["status"], answer["done"]) == ("completed", COUNT)

    async def test_fails_after_five_attempts(
        self, make_app: Any, database: TestDatabase, token: str
    ):
        (place,) = await accept_bundles(make_app(), token, fhir.large(COUNT))
        await execute(database.admin_dsn, "UPDATE records.imports SET attempts = 5")

        async with running(make_app(), token) as client:
            answer = await finished(client, place)

        assert (answer["status"], answer["problem"]["code"]) == ("failed", "import-abandoned")
        assert await rows(database) == (0, 0, 0, 0, 0, 0)

    async def test_fails_after_repeated_long_attempts(self, make_app: Any, token: str):
        """An import fails after several long attempts; short attempts on a busy database and conflicts do not count."""
        bundles = [fhir.large(COUNT, number) for number in ("1", "2", "3")]
        for made, failure, long_work_s, status, code in (
            (bundles[0], DatabaseBusy, -1, "failed", "import-abandoned"),
            (bundles[1], DatabaseBusy, 60, "completed", None),
            (bundles[2], Conflict, -1, "completed", None),
        ):
            app = make_app()
            failing: Any = FailingWrites(app.state.writes, failure, times=MAX_ATTEMPTS + 1)
            reader = app.state.imports.reader
            worker = ImportWorker(
                failing, reader, lease_s=LEASE_S, poll_s=0.01, pause_s=0, long_work_s=long_work_s
            )
            await app.state.start()

            async with closing(app), worker.running(), unstarted_client(app, token) as client:
                place = (await client.post(PATH, json=made)).headers["Location"]
                answer = await finished(client, place)

            assert answer["status"] == status
            assert (answer["problem"] or {"code": None})["code"] == code


class TestKilledProcess:
    @pytest.fixture
    def environment(self, database: TestDatabase, keyring: Keyring) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "RECORDS_PORT": "0",
            "RECORDS_DATABASE_URL": database.app_dsn,
            "RECORDS_TOKEN_JWKS": str(keyring.token_jwks),
            "RECORDS_SERVICE_JWKS": str(keyring.service_jwks),
            "RECORDS_SERVICE_KEY_FILE": str(keyring.service_key_file("records")),
            "RECORDS_IMPORT_LEASE_S": "1",
            "RECORDS_IMPORT_POLL_S": "0.1",
        }

    @pytest.fixture
    def process(
        self,
        network: None,  # noqa: ARG002 - For the client's sockets.
        environment: dict[str, str],
        keyring: Keyring,
        tmp_path: Path,
    ) -> Iterator[ServiceProcess]:
        process = ServiceProcess(
            "chassis.serve", "records", environment, tmp_path / "process", sys.executable
        )
        process.token = keyring.mint("test-agent")
        yield process
        process.kill()

    @pytest.mark.nightly
    @pytest.mark.parametrize("pause_s", [0.0, 0.3, 0.6])
    async def test_imports_each_bundle_once(
        self,
        process: ServiceProcess,
        make_app: Any,
        token: str,
        database: TestDatabase,
        pause_s: float,
    ):
        size = 3_000
        with process.client() as client:
            accept_bundles = client.post(PATH, json=fhir.large(size))
        # Different pauses, so that the kill interrupts different steps of the import.
        await asyncio.sleep(pause_s)
        process.kill()

        async with running(make_app(), token) as heir:
            answer = await finished(heir, accept_bundles.headers["Location"])

        assert (accept_bundles.status_code, answer["status"]) == (202, "completed")
        assert answer["created"] == size
        assert await rows(database) == (1, 1, size, 0, 0, 0)
