"""Patients whose names were stored by an older version of the service."""

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running
from support.databases import TestDatabase, execute, fetch

from chartroom.system.keys import Keyring
from chassis.database.connections import Database
from records.patients.name_backfill import AT_ONCE, NameFolding

pytestmark = pytest.mark.anyio

# As the version before wrote them, and as the schema before had them.
OLDER = "INSERT INTO records.patients (full_name) SELECT 'Łukasz No. ' || n FROM generate_series(1, {}) AS n"
DEADLINE_S = 60


async def search_until_found(client: httpx.AsyncClient, name: str) -> list[dict[str, Any]]:
    """Return who is found by a name, as soon as somebody is."""
    found: list[dict[str, Any]] = []
    while not found:
        found = (await client.post("/patients/search", json={"name": name})).json()["patients"]
    return found


async def unfolded(database: TestDatabase) -> int:
    """Return how many patients no name finds."""
    rows = await fetch(database.admin_dsn, "SELECT FROM records.patients WHERE name_parts IS NULL")
    return len(rows)


class TestNameFolding:
    async def test_lets_patients_be_found_that_were_there_before(
        self, app: FastAPI, keyring: Keyring, database: TestDatabase
    ) -> None:
        await execute(database.admin_dsn, OLDER.format(AT_ONCE + 1))

        async with running(app, keyring.mint("test-agent")) as client:
            async with asyncio.timeout(DEADLINE_S):
                found = await search_until_found(client, "lukasz 77")

        assert [(patient["full_name"], patient["version"]) for patient in found] == [
            ("Łukasz No. 77", 1)
        ]
        assert await fetch(database.admin_dsn, "SELECT FROM records.patient_versions") == []

    async def test_two_at_once_fold_each_once(self, app: FastAPI, database: TestDatabase) -> None:
        await execute(database.admin_dsn, OLDER.format(3 * AT_ONCE))
        service: Database = app.state.database

        async def fold_all() -> None:
            folding = NameFolding(service)
            while await folding.fold():
                pass

        await asyncio.gather(fold_all(), fold_all())

        assert await unfolded(database) == 0
        parts = await fetch(
            database.admin_dsn, "SELECT FROM records.patient_names WHERE part = 'lukasz'"
        )
        assert len(parts) == 3 * AT_ONCE
        await service.aclose()

    async def test_a_change_of_one_that_waits_makes_a_version(
        self, client: httpx.AsyncClient, database: TestDatabase
    ) -> None:
        await execute(database.admin_dsn, OLDER.format(1))
        (row,) = await fetch(database.admin_dsn, "SELECT id::text FROM records.patients")

        changed = (await client.patch(f"/patients/{row['id']}", json={"full_name": "Lukas"})).json()

        assert (changed["version"], changed["full_name"]) == (2, "Lukas")
        found = (await client.post("/patients/search", json={"name": "lukas"})).json()["patients"]
        assert found == [changed]
