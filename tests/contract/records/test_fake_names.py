from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running, settings_for
from support.databases import make_template
from support.names import FakeNames, Identifier
from support.stand_in_audit import StandInAudit

from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.keys import Keyring
from chassis.identity.tokens import ServiceTokens
from chassis.patient_names.names import PATH
from records.settings import Settings
from tests.records.app import create_app

CLINIC, WARD = "urn:example:clinic", "urn:example:ward"
IDENTIFIERS: list[list[Identifier]] = [
    [(CLINIC, "P1"), (WARD, "W-1")],
    [(WARD, "P1"), (CLINIC, "P2")],
    [(CLINIC, "P3"), (WARD, "P3")],
    [],
]
NAMES = ["P1", "P2", "P3", "W-1", "P9", f"{CLINIC}|P1", f"{WARD}|P1", f"{WARD}|P9", "|", "p3"]


@pytest.fixture
def app(cluster: EmbeddedPostgres, keyring: Keyring) -> FastAPI:
    settings = Settings(**settings_for(make_template(cluster, "records").clone(), keyring))
    return create_app(settings, audit_transport=StandInAudit())


@pytest.fixture
async def records(app: FastAPI, keyring: Keyring) -> AsyncIterator[httpx.AsyncClient]:
    async with running(app, keyring.mint("triage-agent")) as client:
        yield client


async def test_fake_matches_records(records: httpx.AsyncClient, keyring: Keyring):
    fake = FakeNames()
    for identifiers in IDENTIFIERS:
        serialised = [{"system": system, "value": value} for system, value in identifiers]
        body = {"full_name": "Jane Doe", "identifiers": serialised}
        registered = await records.post("/patients", json=body)
        fake.register(registered.raise_for_status().json()["id"], *identifiers)
    audit = ServiceTokens("audit", keyring.service_key_file("audit")).token_for("records")
    records.headers["Authorization"] = f"Bearer {audit}"
    names = [*NAMES, *fake.patients]

    real = (await records.post(PATH, json={"names": names})).raise_for_status().json()

    assert real.keys() == {"patients"}
    assert normalised(real["patients"]) == normalised([fake.look_up(name) for name in names])


def normalised(answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [answer | {"names": sorted(answer["names"])} for answer in answers]
