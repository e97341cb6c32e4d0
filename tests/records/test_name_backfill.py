import asyncio
from typing import Any

import httpx
from fastapi import FastAPI
from support.applications import running
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S

from chartroom.system.keys import Keyring
from chassis.database.connections import Database, in_transaction
from records.patients.service import BATCH, backfill_names
from tests.records.conftest import Shared

# Inserts patients as the previous version stored them: without normalised words of the names.
OLDER = "INSERT INTO records.patients (full_name) SELECT 'Łukasz No. ' || n FROM generate_series(1, {}) AS n"

OLDER_WORDS = """
INSERT INTO records.patients (full_name, name_parts) VALUES ('Anne-Marie Müller', ' anne marie muller ')
"""
PARTS = """
INSERT INTO records.patient_names
SELECT part, id FROM records.patients, string_to_table(btrim(name_parts), ' ') AS part
"""


async def search_until_found(client: httpx.AsyncClient, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while not found:
        found = (await client.post("/patients/search", json={"name": name})).json()["patients"]
    return found


async def count_without_words(database: TestDatabase) -> int:
    rows = await fetch(database.admin_dsn, "SELECT FROM records.patients WHERE name_parts IS NULL")
    return len(rows)


class TestNameBackfill:
    async def test_makes_earlier_patients_searchable(
        self, app: FastAPI, keyring: Keyring, database: TestDatabase
    ):
        await execute(database.admin_dsn, OLDER.format(BATCH + 1))

        async with running(app, keyring.mint("test-agent")) as client:
            async with asyncio.timeout(HANGS_S):
                found = await search_until_found(client, "lukasz 77")

        assert [(patient["full_name"], patient["version"]) for patient in found] == [
            ("Łukasz No. 77", 1)
        ]
        assert await fetch(database.admin_dsn, "SELECT FROM records.patient_versions") == []

    async def test_computes_words_of_an_older_version_again(
        self, client: httpx.AsyncClient, shared: Shared, database: TestDatabase
    ):
        """Until the backfill has computed the new words, a search finds the words of the previous version."""
        await execute(database.admin_dsn, OLDER_WORDS)
        await execute(database.admin_dsn, PARTS)

        async def found(name: str) -> int:
            answer = await client.post("/patients/search", json={"name": name})
            return len(answer.json()["patients"])

        assert [await found(name) for name in ("anne müller", "Annemarie", "Mueller")] == [1, 0, 0]
        run = in_transaction(shared.app.state.database, backfill_names)
        assert await run()

        assert [await found(name) for name in ("anne müller", "Annemarie", "Mueller")] == [1, 1, 1]
        assert not await run()
        assert await fetch(database.admin_dsn, "SELECT FROM records.patient_versions") == []

    async def test_two_at_the_same_time_process_each_patient_once(
        self, app: FastAPI, database: TestDatabase
    ):
        await execute(database.admin_dsn, OLDER.format(3 * BATCH))
        service: Database = app.state.database

        async def run_to_the_end() -> None:
            run = in_transaction(service, backfill_names)
            while await run():
                pass

        await asyncio.gather(run_to_the_end(), run_to_the_end())

        assert await count_without_words(database) == 0
        parts = await fetch(
            database.admin_dsn, "SELECT FROM records.patient_names WHERE part = 'lukasz'"
        )
        assert len(parts) == 3 * BATCH
        await service.aclose()

    async def test_a_change_before_the_backfill_makes_a_version(
        self, client: httpx.AsyncClient, database: TestDatabase
    ):
        await execute(database.admin_dsn, OLDER.format(1))
        (row,) = await fetch(database.admin_dsn, "SELECT id::text FROM records.patients")

        changed = (await client.patch(f"/patients/{row['id']}", json={"full_name": "Lukas"})).json()

        assert (changed["version"], changed["full_name"]) == (2, "Lukas")
        found = (await client.post("/patients/search", json={"name": "lukas"})).json()["patients"]
        assert [one | {"unconfirmed_identifiers": []} for one in found] == [changed]
