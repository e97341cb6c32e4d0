import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any
from unittest.mock import AsyncMock
from uuid import UUID

import asyncpg
import httpx
import pytest
import structlog
from fastapi import FastAPI
from support.applications import JUDGES, running, settings_for, unstarted_client
from support.contracts import named
from support.databases import Template, TestDatabase, fetch, make_template
from support.first_calls import is_first_call
from support.migrations import empty_database
from support.reused_databases import make_reused, restore

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring, Kind
from chassis.delivery import Relay
from chassis.loop import Loop
from chassis.writes.write import Writes
from records.settings import Settings
from records.tasks.queue.sweep import Sweep
from tests.contract.documented_failures import documents_failures_of
from tests.records.app import create_app
from tests.records.fhir_validators import assert_valid
from tests.records.wards import Ward

Recorded = Callable[[], Awaitable[list[dict[str, Any]]]]
Reached = Callable[..., Awaitable[set[str]]]
Rows = Callable[..., Awaitable[list[Any]]]
COMPARED = named("records", "retrieval", "comparison").document["response"]["example"]
DELIVERIES = {"/agent-events/batch", "/internal/documents"}
OWN = {"app", "settings"}
# Select the next transaction id: it changes if, and only if, a transaction has written.
WRITTEN = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text"
DOCUMENT = str(UUID(int=7))
REACHED = """
SELECT ref FROM records.access_members m JOIN records.access_callers c USING (panel)
WHERE c.principal = $1
"""
JUDGES.extend((assert_valid, documents_failures_of("records")))


class FakePeer(httpx.MockTransport):
    """A fake of another service: it answers with the contract's example or fails, and accepts no audit events."""

    def __init__(self, provider: str, expectation: str) -> None:
        super().__init__(self._answer)
        self.example = named("records", provider, expectation).document["response"]["example"]
        self.asked: list[httpx.Request] = []
        self.digest_salt = (
            b""  # A changed salt means that the texts compared by retrieval have changed.
        )
        # The lengths of documents of the test's patient, by version.
        self.documents: dict[str, dict[int, int]] = {DOCUMENT: {2: 31}}
        self.fail: Callable[[httpx.Request], httpx.Response] | None = None

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if request.url.path in DELIVERIES or is_first_call(request):
            return httpx.Response(200, json={})
        self.asked.append(request)
        if self.fail:
            return self.fail(request)
        if request.url.path == "/internal/documents/citations":
            return httpx.Response(200, json={"documents": self._cited(request)})
        if not request.url.path.startswith("/internal/comparisons"):
            return httpx.Response(200, json=self.example)
        digest = {"digest": sha256(request.content + self.digest_salt).hexdigest()}
        is_digest = request.url.path.endswith("/digest")
        return httpx.Response(200, json=digest if is_digest else COMPARED | digest)

    def _cited(self, request: httpx.Request) -> list[dict[str, Any]]:
        cited = json.loads(request.content)["documents"]
        return [
            {
                "is_of_patient": one["document_id"] in self.documents,
                "length": self.documents.get(one["document_id"], {}).get(one["version"]),
            }
            for one in cited
        ]


class PeerOfOneTest(httpx.AsyncBaseTransport):
    """Passes each request on to the fake service of the test that is running."""

    def __init__(self, fake: FakePeer) -> None:
        self.now = fake

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.now.handle_async_request(request)


@pytest.fixture(scope="session", autouse=True)
def brief_tracebacks() -> None:
    """Log exceptions without the variables of their stack frames, because rendering the variables takes seconds."""
    *others, _ = structlog.get_config()["processors"]
    last = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*others, last])


@pytest.fixture(scope="session")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "records")


@pytest.fixture(scope="session")
def reused(template: Template) -> TestDatabase:
    return make_reused(template)


@pytest.fixture
def empty(cluster: EmbeddedPostgres) -> TestDatabase:
    """A database before the first migration."""
    return empty_database(cluster, "records")


@dataclass
class Shared:
    """A running application that tests share, without background work, and a connection to restore its database."""

    app: FastAPI
    administrator: asyncpg.Connection
    audit: PeerOfOneTest
    retrieval: PeerOfOneTest
    written: str = ""

    async def restore(self) -> None:
        """Restore the initial rows if a test has written since the last call."""
        if await self.administrator.fetchval(WRITTEN) != self.written:
            await restore(self.administrator)
            self.written = await self.administrator.fetchval(WRITTEN)


@pytest.fixture(scope="session")
async def shared(reused: TestDatabase, keyring: Keyring) -> AsyncIterator[Shared]:
    audit = PeerOfOneTest(FakePeer("audit", "latest_events"))
    retrieval = PeerOfOneTest(FakePeer("retrieval", "passages"))
    settings = settings_for(reused, keyring, context_deadline_s=1.0, chart_texts_paused=True)
    with pytest.MonkeyPatch.context() as patch:
        for work in (Loop, Relay, Sweep):
            patch.setattr(work, "running", nullcontext)
        app = create_app(Settings(**settings), audit_transport=audit, retrieval_transport=retrieval)
    administrator = await asyncpg.connect(reused.admin_dsn)
    async with running(app, None):
        yield Shared(app, administrator, audit, retrieval)
    await administrator.close()


def shares(request: pytest.FixtureRequest) -> bool:
    """Return whether a test uses the shared application. A test that changes more than rows MUST request `app`."""
    return "client" in request.fixturenames and OWN.isdisjoint(request.fixturenames)


@pytest.fixture
def database(request: pytest.FixtureRequest, template: Template) -> Iterator[TestDatabase]:
    if shares(request):
        yield request.getfixturevalue("reused")
        return
    database = template.clone()
    yield database
    database.drop()


@pytest.fixture
def audit() -> FakePeer:
    return FakePeer("audit", "latest_events")


@pytest.fixture
def retrieval() -> FakePeer:
    return FakePeer("retrieval", "passages")


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring) -> dict[str, Any]:
    return settings_for(database, keyring, context_deadline_s=1.0)


@pytest.fixture
def app(settings: dict[str, Any], audit: FakePeer, retrieval: FakePeer) -> FastAPI:
    return create_app(Settings(**settings), audit_transport=audit, retrieval_transport=retrieval)


@pytest.fixture
def app_of_client(request: pytest.FixtureRequest) -> FastAPI:
    """The application that serves the fixture `client`. A test may change it through its API only."""
    if shares(request):
        return request.getfixturevalue("shared").app  # type: ignore[no-any-return]
    return request.getfixturevalue("app")  # type: ignore[no-any-return]


@pytest.fixture
def client(request: pytest.FixtureRequest) -> httpx.AsyncClient:
    place = "client_of_shared" if shares(request) else "client_of_own"
    return request.getfixturevalue(place)


@pytest.fixture
async def client_of_shared(
    shared: Shared, audit: FakePeer, retrieval: FakePeer, keyring: Keyring
) -> AsyncIterator[httpx.AsyncClient]:
    shared.audit.now, shared.retrieval.now = audit, retrieval
    async with unstarted_client(shared.app, keyring.mint("test-agent")) as client:
        yield client
    await shared.restore()


@pytest.fixture
async def client_of_own(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture(scope="session")
def offline_app(cluster: EmbeddedPostgres, keyring: Keyring) -> FastAPI:
    """An application without a database, for requests that are rejected before the database is needed."""
    nothing = TestDatabase(cluster, "records", "nothing")
    return create_app(Settings(**settings_for(nothing, keyring)))


@pytest.fixture
async def offline(offline_app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(offline_app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture(params=["one statement", "transaction"])
def each_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Patients and encounters are stored by one statement, or as for limited callers."""
    if request.param == "transaction":
        monkeypatch.setattr(Writes, "create", AsyncMock(return_value=None))


@pytest.fixture
async def patient(client: httpx.AsyncClient) -> dict[str, Any]:
    patient: dict[str, Any] = (await client.post("/patients", json={"full_name": "李小龍"})).json()
    del patient["unconfirmed_identifiers"]
    return patient


@pytest.fixture
async def encounter(client: httpx.AsyncClient, patient: dict[str, Any]) -> dict[str, Any]:
    body = {"patient_id": patient["id"], "chief_complaint": "Dyspnoea"}
    return (await client.post("/encounters", json=body)).json()


@pytest.fixture
def as_person(keyring: Keyring) -> dict[str, str]:
    return {"Authorization": f"Bearer {keyring.mint('dr-osei', kind='person')}"}


@pytest.fixture
def scoped(keyring: Keyring) -> Callable[..., dict[str, str]]:
    def header(scope: str, kind: Kind = "agent") -> dict[str, str]:
        return {"Authorization": f"Bearer {keyring.mint('test-agent', kind=kind, scope=scope)}"}

    return header


@pytest.fixture
async def ward(client: httpx.AsyncClient, keyring: Keyring, as_person: dict[str, str]) -> Ward:
    ward = Ward(client, keyring, as_person)
    await ward.fill()
    ward.become("nurse", "user/*.cruds")
    return ward


@pytest.fixture
def rows_of(request: pytest.FixtureRequest, database: TestDatabase) -> Rows:
    if shares(request):
        shared: Shared = request.getfixturevalue("shared")
        return shared.administrator.fetch  # type: ignore[no-any-return]
    return partial(fetch, database.admin_dsn)


@pytest.fixture
def recorded(rows_of: Rows) -> Recorded:
    async def events() -> list[dict[str, Any]]:
        rows = await rows_of("SELECT event FROM records.outbox ORDER BY position")
        return [json.loads(row["event"]) for row in rows]

    return events


@pytest.fixture
def reached(rows_of: Rows) -> Reached:
    async def read(caller: str = "nurse") -> set[str]:
        return {row["ref"] for row in await rows_of(REACHED, f"caller:{caller}")}

    return read
