import asyncio
from random import Random
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, fetch
from support.mixing import CALLERS, CONNECTIONS, POOL_SIZE, assert_nothing_mixes, marker

from chartroom.system.keys import Keyring

pytestmark = pytest.mark.nightly
Chart = dict[str, Any]
MIXED = """
SELECT p.full_name, i.symptoms ->> 0 FROM records.intake_records i
JOIN records.patients p ON p.id::text = i.patient_id WHERE p.full_name <> i.symptoms ->> 0
"""


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return settings | {"database_pool_size": POOL_SIZE}


@pytest.fixture
async def charts(client: httpx.AsyncClient, as_person: dict[str, str]) -> list[Chart]:
    """Create a panel with a patient for each caller; each patient's chart contains a unique mark."""
    few = asyncio.Semaphore(CONNECTIONS)

    async def made(number: int) -> Chart:
        async with few:
            return await chart(client, number, as_person)

    return await asyncio.gather(*map(made, range(CALLERS)))


async def chart(client: httpx.AsyncClient, number: int, as_person: dict[str, str]) -> Chart:
    async def posted(path: str, body: Chart, **options: Any) -> Chart:
        return (await client.post(path, json=body, **options)).raise_for_status().json()

    word = marker(number)
    patient = (await posted("/patients", {"full_name": word}))["id"]
    await posted("/intake", intake(patient, word))
    visit = await posted("/encounters", {"patient_id": patient, "chief_complaint": word})
    panel = {"name": f"ward-{number}", "callers": [f"nurse-{number}"], "patients": [patient]}
    await posted("/panels", panel, headers=as_person)
    return {"patient": patient, "encounter": visit["encounter_id"], "word": word}


def intake(patient: str, word: str) -> Chart:
    return {"patient_id": patient, "age": 44, "symptoms": [word], "urgency": "low"}


def task(patient: str, word: str) -> Chart:
    return {"kind": "follow_up", "queue": word, "patient_id": patient, "input": {"about": word}}


async def test_no_answer_and_no_connection_holds_what_belongs_to_another_caller(
    app: FastAPI, charts: list[Chart], *, keyring: Keyring, database: TestDatabase
):
    async def ask(client: httpx.AsyncClient, number: int, rng: Random) -> httpx.Response:
        own, foreign = charts[number], rng.choice(charts)
        patient = own["patient"] if rng.random() < 0.8 else foreign["patient"]
        encounter = own["encounter"] if rng.random() < 0.8 else foreign["encounter"]
        method, path, body = rng.choice(
            [
                ("GET", f"/patients/{patient}", None),
                ("GET", f"/patients/{patient}/everything", None),
                ("GET", f"/patients/{patient}/chart", None),
                ("GET", f"/encounters?patient_id={patient}", None),
                ("GET", f"/encounters/{encounter}", None),
                ("PATCH", f"/encounters/{encounter}", {"summary": own["word"]}),
                ("POST", "/patients/search", {"name": "Marker"}),
                ("POST", "/intake", intake(own["patient"], own["word"])),
                ("GET", f"/intake/{patient}", None),
                ("GET", "/panels", None),
                ("POST", "/tasks", task(own["patient"], own["word"])),
                ("POST", "/tasks/claim", {"queues": [own["word"]], "max": 2}),
                ("GET", f"/tasks?patient_id={patient}", None),
                ("GET", "/tasks?order=due", None),
            ]
        )
        return await client.request(method, path, json=body)

    tokens = [keyring.mint(f"nurse-{number}", scope="user/*.cruds") for number in range(CALLERS)]
    await assert_nothing_mixes(app, database, tokens, ask, ends=[403, 404, "cancelled"])
    assert await fetch(database.admin_dsn, MIXED) == []
