"""Fixtures of the chassis tests: a sample service that uses the whole chassis, its database, and callers' keys."""

import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, unstarted_client
from support.databases import Template, TestDatabase, cloned, make_template
from support.eventually import HANGS_S
from support.local_servers import LocalServer, local_server
from support.rates import RAISED
from support.service_process import ServiceProcess
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from tests.chassis.forged_tokens import SigningKey, agent_claims, write_jwks
from tests.chassis.samples import opened

SAMPLE = Path(__file__).parent / "sample" / "src"
sys.path.insert(0, str(SAMPLE))

from sample import notes
from sample.app import create_app
from sample.settings import Settings

from chassis import database_application
from chassis.database import connect, connections
from chassis.database.connections import Database
from chassis.timings import Timings


class Keys:
    def __init__(self, directory: Path) -> None:
        self.issuer = SigningKey("issuer-1")
        self.sample = SigningKey("sample")
        self.friend = SigningKey("friend")
        self.token_jwks = directory / "tokens.json"
        self.service_jwks = directory / "services.json"
        self.service_key_file = directory / "sample.pem"
        write_jwks(self.token_jwks, self.issuer)
        write_jwks(self.service_jwks, self.sample, self.friend)
        self.service_key_file.write_bytes(self.sample.private_pem)

    @property
    def settings(self) -> dict[str, Any]:
        return {
            "token_jwks": str(self.token_jwks),
            "service_jwks": str(self.service_jwks),
            "service_key_file": self.service_key_file,
        }


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    """All tests share these keys, so tests must not change the key files."""
    return Keys(tmp_path_factory.mktemp("keys"))


@pytest.fixture(scope="session")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "sample")


database = cloned()


# A database that is shared by tests that do not write.
unchanging = cloned("session")


def settings_on(database: TestDatabase, keys: Keys) -> dict[str, Any]:
    return {"database_url": database.app_dsn, "database_pool_size": 3, **keys.settings}


@pytest.fixture
def settings(database: TestDatabase, keys: Keys) -> dict[str, Any]:
    return settings_on(database, keys)


@pytest.fixture
async def engine(database: TestDatabase) -> AsyncIterator[Database]:
    async with aclosing(opened(database)) as engine:
        yield engine


@pytest.fixture
def audit() -> StandInAudit:
    return StandInAudit()


@pytest.fixture
def patient_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disable the time limits: on a busy test machine, a slow answer does not mean that the database is down."""
    monkeypatch.setattr(connect, "CONNECT_S", HANGS_S)
    monkeypatch.setattr(connections, "REVISION_S", HANGS_S)
    monkeypatch.setattr(database_application, "CHECK_S", HANGS_S)


@pytest.fixture
def app(settings: dict[str, Any], audit: StandInAudit, patient_checks: None) -> FastAPI:
    return create_app(Settings(**settings), audit_transport=audit, timings=Timings.unhurried())


@pytest.fixture
async def client(app: FastAPI, keys: Keys) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keys.issuer.sign(agent_claims())) as client:
        yield client


@pytest.fixture(params=["one statement", "transaction"])
def each_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Notes are created by one statement, or by a transaction as for limited callers."""
    if request.param == "transaction":
        monkeypatch.setattr(notes, "creation", lambda *_: None)


@pytest.fixture
async def reader(
    unchanging: TestDatabase, keys: Keys, patient_checks: None
) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(Settings(**settings_on(unchanging, keys)), timings=Timings.unhurried())
    async with running(app, keys.issuer.sign(agent_claims())) as client:
        yield client


@pytest.fixture(scope="session")
def make_offline(keys: Keys) -> Callable[..., FastAPI]:
    def make(**more: Any) -> FastAPI:
        url = "postgresql://nobody@127.0.0.1:9/nothing"
        # A mock transport, because creating a real HTTP transport takes longer.
        friend = httpx.MockTransport(lambda _: httpx.Response(503))
        return create_app(
            Settings(database_url=url, **keys.settings, **more), friend_transport=friend
        )

    return make


@pytest.fixture(scope="session")
def offline_app(make_offline: Callable[..., FastAPI]) -> FastAPI:
    return make_offline(**RAISED)


@pytest.fixture
async def offline(offline_app: FastAPI, keys: Keys) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(offline_app, keys.issuer.sign(agent_claims())) as client:
        yield client


def environment_of(database: TestDatabase, keys: Keys) -> dict[str, str]:
    return {
        "PYTHONPATH": str(SAMPLE),
        "SAMPLE_DATABASE_URL": database.app_dsn,
        "SAMPLE_MIGRATE_DATABASE_URL": database.migrate_dsn,
        "SAMPLE_TOKEN_JWKS": str(keys.token_jwks),
        "SAMPLE_SERVICE_JWKS": str(keys.service_jwks),
        "SAMPLE_SERVICE_KEY_FILE": str(keys.service_key_file),
    }


@pytest.fixture
def environment(unchanging: TestDatabase, keys: Keys) -> dict[str, str]:
    return environment_of(unchanging, keys)


@pytest.fixture
def serve(environment: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., ServiceProcess]]:
    """Start sample services with additional settings; the value None removes a setting."""
    started: list[ServiceProcess] = []

    def start(service: str = "sample", **more: str | None) -> ServiceProcess:
        changed = {name: value for name, value in (environment | more).items() if value is not None}
        started.append(
            ServiceProcess("chassis.serve", service, changed, tmp_path / f"process-{len(started)}")
        )
        return started[-1]

    yield start
    for process in started:
        process.kill()


@pytest.fixture(scope="module")
def served(
    network: None, template: Template, keys: Keys, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServiceProcess]:
    directory = tmp_path_factory.mktemp("served") / "process"
    environment = environment_of(template.clone(), keys)
    process = ServiceProcess("chassis.serve", "sample", environment, directory)
    process.token = keys.issuer.sign(agent_claims(exp=int(time.time()) + 3600))
    yield process
    process.kill()


@pytest.fixture
def server(network: None) -> Iterator[LocalServer]:
    with local_server() as server:
        yield server
