import json
from collections import Counter
from typing import Any

import httpx
from support import fhir
from support.databases import TestDatabase, fetch
from support.eventually import eventually_is

PATH = "/imports/fhir-bundle"
ROWS = """
SELECT (SELECT count(*) FROM records.patients), (SELECT count(*) FROM records.encounters),
       (SELECT count(*) FROM records.resources), (SELECT count(*) FROM records.resource_versions),
       (SELECT count(*) FROM records.patient_versions), (SELECT count(*) FROM records.encounter_versions)
"""
EVENTS = "SELECT convert_from(event, 'UTF8')::jsonb ->> 'event_type' AS type FROM records.outbox ORDER BY position"


async def imported(client: httpx.AsyncClient, bundle: fhir.Resource) -> dict[str, Any]:
    response = await client.post(PATH, json=bundle)
    assert response.status_code == 200, response.text
    return response.json()


async def finished(client: httpx.AsyncClient, location: str) -> dict[str, Any]:
    async def answer() -> dict[str, Any] | None:
        found: dict[str, Any] = (await client.get(location)).raise_for_status().json()
        return None if found["finished_at"] is None else found

    ended = await eventually_is(answer)
    assert ended is not None
    return ended


async def rows(database: TestDatabase) -> tuple[int, ...]:
    return tuple((await fetch(database.admin_dsn, ROWS))[0])


async def events(database: TestDatabase) -> Counter[str]:
    """Return the number of audit events in the outbox by type; audit accepts none, so all events stay there."""
    return Counter(row["type"] for row in await fetch(database.admin_dsn, EVENTS))


def ids(answer: dict[str, Any]) -> dict[str, str]:
    return {entry["type"]: entry["id"] for entry in answer["entries"]}


async def body_of(database: TestDatabase, resource_id: str) -> dict[str, Any]:
    found = await fetch(
        database.admin_dsn,
        "SELECT body::text FROM records.resources WHERE id = $1::uuid",
        resource_id,
    )
    return json.loads(found[0]["body"], parse_float=str)
