"""The audit application with a fake records service. Tests that request only shared fixtures share one application."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from copy import copy
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
import structlog
from fastapi import FastAPI
from pydantic import SecretStr
from support.applications import JUDGES, running, settings_for, unstarted_client
from support.databases import Template, TestDatabase, make_template
from support.events import Answer, Deliver
from support.eventually import HANGS_S, eventually
from support.migrations import empty_database
from support.reused_databases import make_reused, restore

from audit.attribute_filling import AttributeFilling
from audit.encounters.settling import Settling
from audit.settings import Settings
from audit.stream import follower
from audit.tlog import integrator
from audit.tlog.integrator import Integrator
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.access import replica
from chassis.access.replica import MemberReplica
from chassis.database.connections import Database
from chassis.identity.tokens import ServiceTokens
from chassis.loop import Loop
from chassis.settings import database_address
from chassis.timings import Timings
from tests.audit.app import connect, create_app, on_a_port
from tests.audit.fake_records import FakeRecords
from tests.contract.documented_failures import documents_failures_of

JUDGES.append(documents_failures_of("audit"))

OWN = {"app", "settings", "monkeypatch"}
# PostgreSQL's next transaction id, which changes exactly if a transaction writes.
WRITTEN = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text"
IN_MEMORY = (int, float, dict, list, set, type(None))


@pytest.fixture(scope="session", autouse=True)
def brief_tracebacks() -> None:
    """Log exceptions without the variables of their frames, because rendering those takes seconds."""
    *others, _ = structlog.get_config()["processors"]
    last = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*others, last])


@pytest.fixture(scope="session", autouse=True)
def patience() -> Iterator[None]:
    """Before audit rejects a caller, it waits briefly for changed panels; wait longer on slow test machines."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replica, "REFRESH_S", HANGS_S)
        yield


@pytest.fixture(scope="session")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "audit")


@pytest.fixture(scope="session")
def reused(template: Template) -> TestDatabase:
    return make_reused(template)


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    """An empty database with roles and schema, before any migration."""
    return empty_database(cluster, "audit")


class RecordsOfOneTest(httpx.AsyncBaseTransport):
    """Passes requests to the fake records service of the current test."""

    def __init__(self) -> None:
        self.now = FakeRecords()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.now.handle_async_request(request)


class Memory:
    def __init__(self, *parts: Any) -> None:
        self._kept = [
            (part, name, value if value is None else copy(value))
            for part in parts
            for name, value in vars(part).items()
            if isinstance(value, IN_MEMORY)
        ]

    def put_back(self) -> None:
        for part, name, value in self._kept:
            setattr(part, name, copy(value))


@dataclass
class Shared:
    """A running audit application for consecutive tests. Its background tasks only follow the log."""

    app: FastAPI
    records: RecordsOfOneTest
    administrator: asyncpg.Connection
    memory: Memory = field(init=False)
    written: str = ""

    def __post_init__(self) -> None:
        log = self.app.state.log
        self.replica, self.names, self.writer = log.members, log.patients.names, log.writer
        self.memory = Memory(
            *(self.writer, self.writer.committed, log.checks, self.replica, self.names),
            *(self.app.state.reaches, self.app.state.settling),
        )

    async def begin(self, records: FakeRecords) -> None:
        """Restore the initial state of the shared application for the next test."""
        await self.settle()
        while await self.administrator.fetchval(WRITTEN) != self.written:
            await restore(self.administrator)
            self.written = await self.administrator.fetchval(WRITTEN)
            await self.settle()
        self.app.state.tree.proof.alarms.end()
        self.records.now = records
        self.memory.put_back()

    def end(self) -> None:
        self.records.now = FakeRecords()

    async def settle(self) -> None:
        """Wait until the background work of earlier requests has ended."""
        await eventually(lambda: not self.app.state.follower.streams.total)
        await eventually(lambda: not self.writer._events)
        # Cancelling a task that waits for names would also cancel the name follower, which may wait for the same
        # answer.
        while asking := [*self.names._asking.values()]:
            await asyncio.wait(asking)
        while self.replica._asking is not None and not self.replica._asking.done():
            await asyncio.wait([self.replica._asking])


@pytest.fixture(scope="session")
async def shared(reused: TestDatabase, keyring: Keyring) -> AsyncIterator[Shared]:
    records = RecordsOfOneTest()
    settings = settings_for(reused, keyring, encounter_check_s=5.0)
    with pytest.MonkeyPatch.context() as patch:
        for work in (Loop, AttributeFilling, Integrator, Settling, MemberReplica):
            patch.setattr(work, "running", nullcontext)
        app = create_app(Settings(**settings), records_transport=records)
    administrator = await asyncpg.connect(reused.admin_dsn)
    made = Shared(app, records, administrator)
    async with running(app, None):
        yield made
        await made.settle()
    await administrator.close()


def shares(request: pytest.FixtureRequest) -> bool:
    """Tests that change more than rows, or need background work, MUST request `app`; others share an application."""
    is_long = request.config.getoption("nightly") and "nightly" in request.fixturenames
    return (
        not is_long
        and "client" in request.fixturenames
        and OWN.isdisjoint(request.fixturenames)
        and not any(is_replaced(request, name) for name in ("app", "database"))
    )


def is_replaced(request: pytest.FixtureRequest, name: str) -> bool:
    found = request._fixturemanager.getfixturedefs(name, request.node)
    return found is not None and len(found) > 1


@pytest.fixture
def database(request: pytest.FixtureRequest, template: Template) -> Iterator[TestDatabase]:
    if shares(request):
        yield request.getfixturevalue("reused")
        return
    database = template.clone()
    yield database
    database.drop()


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


@pytest.fixture(scope="session")
def make_records() -> type[FakeRecords]:
    return FakeRecords


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring) -> dict[str, Any]:
    """Disable the background checks of unverified events; allow long checks, so that no event is stored unverified."""
    return settings_for(database, keyring, settle_interval_s=3600.0, encounter_check_s=5.0)


@pytest.fixture
def app(settings: dict[str, Any], records: FakeRecords) -> FastAPI:
    return create_app(Settings(**settings), records_transport=records)


@pytest.fixture
def app_of_client(request: pytest.FixtureRequest) -> FastAPI:
    """Return the application that `client` calls; tests must change the application only through its API."""
    if shares(request):
        app: FastAPI = request.getfixturevalue("shared").app
    else:
        app = request.getfixturevalue("app")
    return app


@pytest.fixture
def client(request: pytest.FixtureRequest) -> httpx.AsyncClient:
    place = "client_of_shared" if shares(request) else "client_of_own"
    return request.getfixturevalue(place)


@pytest.fixture
async def client_of_shared(
    shared: Shared, records: FakeRecords, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    await shared.begin(records)
    async with unstarted_client(shared.app, keyring.mint("test-agent")) as client:
        yield client
    shared.end()


@pytest.fixture
async def client_of_own(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture(scope="session")
async def url_of_shared(shared: Shared) -> AsyncIterator[str]:
    async with on_a_port(shared.app) as url:
        yield url


@pytest.fixture
async def url_of_own(client_of_own: httpx.AsyncClient, app: FastAPI) -> AsyncIterator[str]:
    async with on_a_port(app) as url:
        yield url


@pytest.fixture
def constants() -> Iterator[pytest.MonkeyPatch]:
    """Replace module constants for one test; works with the shared application as well."""
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture
def url(
    network: None,
    request: pytest.FixtureRequest,
    client: httpx.AsyncClient,
    constants: pytest.MonkeyPatch,
) -> str:
    constants.setattr(follower, "GATHER_S", 0.0)
    return request.getfixturevalue("url_of_shared" if shares(request) else "url_of_own")


@pytest.fixture
async def agent(url: str, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with connect(url, keyring.mint("test-agent")) as agent:
        yield agent


@pytest.fixture
def members(app_of_client: FastAPI) -> MemberReplica:
    """The copied panel members of the shared application, refreshed only before a rejection or if the copy is old."""
    return app_of_client.state.log.members


@pytest.fixture
def settling(app_of_client: FastAPI) -> Settling:
    return app_of_client.state.settling


@pytest.fixture
def nurse(keyring: Keyring) -> dict[str, str]:
    token = keyring.mint("nurse", scope="user/AuditEvent.crs")
    return {"Authorization": f"Bearer {token}"}


@pytest.fixture
async def service(database: TestDatabase) -> AsyncIterator[Database]:
    address = database_address(SecretStr(database.app_dsn), None)
    service = Database(address, schema="audit", pool_size=8, timings=Timings.unhurried())
    yield service
    await service.aclose()


@pytest.fixture
def quick_tree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sign a checkpoint right after each event, in an application that only this test uses."""
    monkeypatch.setattr(integrator, "PAUSE_S", 0.02)


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[Integrator]:
    found, advance = list[Integrator](), Integrator.advance

    async def noted(integrator: Integrator) -> bool:
        found.append(integrator)
        return await advance(integrator)

    monkeypatch.setattr(Integrator, "advance", noted)
    return found


@pytest.fixture
def service_token(keyring: Keyring) -> str:
    return ServiceTokens("records", keyring.service_key_file("records")).token_for("audit")


@pytest.fixture
def deliver(service_token: str) -> Deliver:
    async def delivered(client: httpx.AsyncClient, event: Answer, **changed: Any) -> Answer:
        headers = {"Authorization": f"Bearer {service_token}"}
        response = await client.post("/agent-events/batch", json=[event | changed], headers=headers)
        (result,) = response.raise_for_status().json()["results"]
        return result

    return delivered


@pytest.fixture
def event(records: FakeRecords) -> dict[str, Any]:
    return {
        "encounter_id": records.encounter,
        "agent_name": "triage-agent",
        "event_type": "tool_call",
        "payload": {"tool": "risk_score", "result": "high"},
    }


@pytest.fixture
def unknown_encounter() -> str:
    return str(UUID(int=1))


@pytest.fixture(scope="session")
def offline_app(cluster: EmbeddedPostgres, keyring: Keyring) -> FastAPI:
    nothing = TestDatabase(cluster, "audit", "nothing")
    return create_app(Settings(**settings_for(nothing, keyring)))


@pytest.fixture
async def offline(offline_app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(offline_app, keyring.mint("test-agent")) as client:
        yield client
