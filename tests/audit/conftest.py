"""The audit application on a database of its own, with a fake records service that answers what the
contract says.
"""

from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for, unstarted_client
from support.audit_app import create_app
from support.databases import Template, TestDatabase, make_template
from support.events import Answer, Deliver
from support.fake_records import FakeRecords

from audit.settings import Settings
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens


@pytest.fixture(scope="session")
def template(cluster: EmbeddedPostgres) -> Template:
    return make_template(cluster, "audit")


@pytest.fixture
def database(template: Template) -> Iterator[TestDatabase]:
    database = template.clone()
    yield database
    database.drop()


@pytest.fixture
def records() -> FakeRecords:
    return FakeRecords()


@pytest.fixture(scope="session")
def make_records() -> type[FakeRecords]:
    """Makes the fake of a test that shares it with others."""
    return FakeRecords


@pytest.fixture
def settings(database: TestDatabase, keyring: Keyring) -> dict[str, Any]:
    """Settings under which only the test itself settles events."""
    return settings_for(database, keyring, settle_interval_s=3600.0)


@pytest.fixture
def app(settings: dict[str, Any], records: FakeRecords) -> FastAPI:
    return create_app(Settings(**settings), records_transport=records)


@pytest.fixture
async def client(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the running application that calls as an agent."""
    async with running(app, keyring.mint("test-agent")) as client:
        yield client


@pytest.fixture
def service_token(keyring: Keyring) -> str:
    """A token that records presents to audit."""
    return ServiceTokens("records", keyring.service_key_file("records")).token_for("audit")


@pytest.fixture
def deliver(service_token: str) -> Deliver:
    """Delivers an event as a service does, and returns its receipt or its refusal."""

    async def delivered(client: httpx.AsyncClient, event: Answer, **changed: Any) -> Answer:
        headers = {"Authorization": f"Bearer {service_token}"}
        response = await client.post("/agent-events/batch", json=[event | changed], headers=headers)
        (result,) = response.raise_for_status().json()["results"]
        return result

    return delivered


@pytest.fixture
def event(records: FakeRecords) -> dict[str, Any]:
    """A valid event about an encounter that records knows."""
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
    """The application without a database, for all requests that are refused before it is asked."""
    nothing = TestDatabase(cluster, "audit", "nothing")
    return create_app(Settings(**settings_for(nothing, keyring)))


@pytest.fixture
async def offline(offline_app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with unstarted_client(offline_app, keyring.mint("test-agent")) as client:
        yield client
