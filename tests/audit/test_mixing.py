from random import Random
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase
from support.mixing import CALLERS, POOL_SIZE, assert_nothing_mixes, marker
from support.panels import FakePanels

from chartroom.system.keys import Keyring

pytestmark = pytest.mark.nightly
PATIENTS = [f"01980000-0000-7000-8000-{number:012}" for number in range(CALLERS)]


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return settings | {"database_pool_size": POOL_SIZE}


def event(number: int) -> dict[str, Any]:
    word = marker(number)
    fixed = {"agent_name": "agent", "event_type": "step", "payload": {"word": word}, "tool": word}
    return fixed | {"patient_ids": [PATIENTS[number]]}


@pytest.fixture
async def events(client: httpx.AsyncClient, records: Any) -> list[str]:
    panels: FakePanels = records.panels
    for number, patient in enumerate(PATIENTS):
        panels.let(f"caller:nurse-{number}", patient, panel=number + 1)
    logged = [await client.post("/agent-events", json=event(one)) for one in range(CALLERS)]
    return [answer.raise_for_status().json()["id"] for answer in logged]


async def test_neither_responses_nor_connections_contain_another_callers_data(
    app: FastAPI, events: list[str], *, keyring: Keyring, database: TestDatabase
):
    async def ask(client: httpx.AsyncClient, number: int, rng: Random) -> httpx.Response:
        one = number if rng.random() < 0.8 else rng.randrange(CALLERS)
        method, path, body = rng.choice(
            [
                ("GET", "/agent-events?order=desc&limit=5", None),
                ("GET", "/agent-events?agent_name=agent&limit=5", None),
                ("GET", f"/agent-events?patient_id={PATIENTS[one]}", None),
                ("GET", f"/agent-events/{events[one]}", None),
                ("POST", "/agent-events", event(number)),
            ]
        )
        return await client.request(method, path, json=body)

    scope = "user/AuditEvent.crs"
    tokens = [keyring.mint(f"nurse-{number}", scope=scope) for number in range(CALLERS)]
    await assert_nothing_mixes(app, database, tokens, ask, ends=[403, 404, "cancelled"])
