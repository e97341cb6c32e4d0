"""Resources that an older version of the service stored."""

import pytest
from fastapi import FastAPI
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.fhir import entry, urn

from chassis.backfill import Backfill, in_transaction
from chassis.database.connections import Database
from records.fhir.search_index.service import backfill_entries
from tests.records.fhir_bundles import Client

pytestmark = pytest.mark.anyio

# As the previous version stored them.
OLDER = """
INSERT INTO records.resources (type, body)
SELECT 'Practitioner', jsonb_build_object(
    'resourceType', 'Practitioner', 'identifier', jsonb_build_array(jsonb_build_object('value', 'N' || n))
) FROM generate_series(1, {}) AS n
"""
CHANGE = """
UPDATE records.resources SET body = jsonb_set(body, '{identifier,0,value}', '"M1"')
WHERE body @> '{"identifier": [{"value": "N1"}]}'
"""


@pytest.fixture
def backfill(app_of_client: FastAPI) -> Backfill:
    database: Database = app_of_client.state.database
    return Backfill("search entries", in_transaction(database, backfill_entries))


async def found(client: Client, number: str) -> int:
    answer = await client.get(f"/fhir/Practitioner?identifier={number}&_summary=count")
    return int(answer.raise_for_status().json()["total"])


async def waiting(database: TestDatabase) -> int:
    return len(await fetch(database.admin_dsn, "SELECT FROM records.search_backlog"))


async def test_makes_earlier_resources_searchable_in_batches(
    client: Client, database: TestDatabase, backfill: Backfill
) -> None:
    await execute(database.admin_dsn, OLDER.format(450))
    assert await found(client, "N1") == 0

    batches = 0
    while await backfill.run_batch():
        batches += 1

    assert batches == 3
    assert await waiting(database) == 0
    assert await found(client, "N450") == 1


async def test_follows_what_an_older_version_of_the_service_changes(
    client: Client, database: TestDatabase, backfill: Backfill
) -> None:
    await execute(database.admin_dsn, OLDER.format(1))
    await backfill.run_batch()
    await execute(database.admin_dsn, CHANGE)

    await backfill.run_batch()

    assert (await found(client, "N1"), await found(client, "M1")) == (0, 1)


async def test_has_nothing_to_do_for_what_an_import_stores(
    client: Client, database: TestDatabase
) -> None:
    bundle = fhir.bundle(entry(fhir.patient(), urn(1)), entry(fhir.practitioner(), urn(2)))
    for gender in ("female", "other"):
        bundle["entry"][0]["resource"]["gender"] = gender
        answer = await client.post("/imports/fhir-bundle", json=bundle)
        answer.raise_for_status()

    assert await waiting(database) == 0
