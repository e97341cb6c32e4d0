from typing import Any

import httpx
from support.databases import TestDatabase
from support.queries import fetch

EVENTS = "SELECT * FROM audit.agent_events WHERE recorded_by <> 'audit' ORDER BY seq"
ANSWERS = """
SELECT encounter_id::text, is_known, patient_id FROM audit.encounter_checks
ORDER BY checked_at, is_known
"""


async def events(database: TestDatabase) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await fetch(database.admin_dsn, EVENTS)]


async def settled(database: TestDatabase) -> list[tuple[str, bool, str | None]]:
    return [tuple(row) for row in await fetch(database.admin_dsn, ANSWERS)]


async def status_of(client: httpx.AsyncClient, encounter_id: str) -> list[tuple[str, str | None]]:
    path = f"/agent-events?encounter_id={encounter_id}&changes=false"
    listed = (await client.get(path)).raise_for_status().json()["events"]
    return [(event["encounter_status"], event["patient_id"]) for event in listed]
