import asyncio
import json
import os
import sys
from collections.abc import Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support import fhir
from support.applications import running
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually_is
from support.queries import connected
from support.service_process import ServiceProcess

from chartroom.system.keys import Keyring
from records.fhir.api.exports import repository, worker
from records.settings import Settings
from tests.records.app import create_app
from tests.records.fhir.api.exports.exporting import (
    downloaded,
    ended,
    eventually_has,
    exported,
    place,
    start,
)
from tests.records.fhir_bundles import Client, imported
from tests.records.imports import finished as import_finished

EVENTS = """
SELECT event -> 'patient_ids' AS patients, event -> 'payload' AS payload
FROM (SELECT convert_from(event, 'UTF8')::jsonb AS event FROM records.outbox) AS events
WHERE event ->> 'event_type' = 'resources.exported'
"""
PATIENTS = (
    "INSERT INTO records.patients (full_name) SELECT 'Doe ' || n FROM generate_series(1, {}) AS n"
)
CHANGE = "UPDATE records.patients SET gender = 'other' WHERE id = $1 RETURNING updated_at"
SIZE = 250


async def recorded(database: TestDatabase) -> list[dict[str, Any]]:
    rows = await fetch(database.admin_dsn, EVENTS)
    return [json.loads(row["payload"]) | {"patients": json.loads(row["patients"])} for row in rows]


@pytest.fixture
def small_parts(app_of_client: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    """End a part after each read of resources."""
    monkeypatch.setattr(app_of_client.state.exports, "_part_bytes", 1)
    monkeypatch.setattr(app_of_client.state.exports, "_pause_s", 0.0)


@pytest.mark.usefixtures("small_parts")
async def test_a_failed_part_is_written_again_once(
    client: Client, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
):
    await imported(client, *fhir.large(SIZE)["entry"])
    use_chunks, calls = repository.use_chunks, 0

    async def fail_twice(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        await use_chunks(*arguments)
        if calls in {2, 3}:
            raise RuntimeError

    monkeypatch.setattr(repository, "use_chunks", fail_twice)
    found = await exported(client)

    assert len(found.resources) == SIZE
    files = [(one["type"], one["count"]) for one in found.manifest["output"]]
    assert calls == len(files) + 2
    events = await recorded(database)
    data = [(one["data"]["type"], one["data"]["count"]) for one in events]
    assert sorted(data) == sorted(files)
    assert sorted(one["resource_version"] for one in events) == [*range(1, len(files) + 1)]


@pytest.mark.usefixtures("small_parts")
async def test_an_export_that_always_fails_ends(client: Client, monkeypatch: pytest.MonkeyPatch):
    async def fail(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(repository, "end_listing", fail)
    started = await start(client)

    status = await ended(client, started.headers["content-location"])
    assert status.status_code == 422


async def test_events_have_at_most_1000_patients(client: Client, database: TestDatabase):
    await execute(database.admin_dsn, PATIENTS.format(2_100))

    found = await exported(client)

    events = await recorded(database)
    assert [len(one["patients"]) for one in events] == [1_000, 1_000, 100]
    named = {patient for one in events for patient in one["patients"]}
    assert named == {one["id"] for one in found.resources}
    assert len(named) == 2_100


@asynccontextmanager
async def changing(dsn: str, patient: str) -> Any:
    async with connected(dsn) as connection, connection.transaction():
        yield await connection.fetchval(CHANGE, patient)


class TestTransactionTime:
    async def test_a_change_that_is_committed_later_is_in_the_next_export(
        self, client: Client, database: TestDatabase
    ):
        (patient,) = await imported(client, fhir.entry(fhir.patient(), fhir.urn(1)))
        async with changing(database.app_dsn, patient) as changed_at:
            first = await exported(client, "$export?_type=Patient")
        since = first.manifest["transactionTime"]
        following = await exported(client, f"$export?_type=Patient&_since={since}")

        assert [one.get("gender") for one in first.resources] == [fhir.patient().get("gender")]
        assert since < changed_at.isoformat().replace("+00:00", "Z")
        assert [one.get("gender") for one in following.resources] == ["other"]

    async def test_an_export_waits_for_a_change_of_another_role(
        self, client: Client, database: TestDatabase
    ):
        """Other roles do not show when their transactions began."""
        (patient,) = await imported(client, fhir.entry(fhir.patient(), fhir.urn(1)))
        async with changing(database.admin_dsn, patient):
            started = await start(client, "$export?_type=Patient")
            url = started.headers["content-location"]

            async def has_waited() -> bool:
                query = "SELECT count(*) FROM records.exports WHERE leased_until IS NOT NULL AND lease_token IS NULL"
                return bool((await fetch(database.admin_dsn, query))[0][0])

            await eventually_is(has_waited)
            waiting = await client.get(place(url))
        found = await downloaded(client, url)

        assert (waiting.status_code, waiting.headers["x-progress"]) == (202, "listing")
        assert [one["gender"] for one in found.resources] == ["other"]

    async def test_deletion_ends_a_running_export(self, client: Client, database: TestDatabase):
        (patient,) = await imported(client, fhir.entry(fhir.patient(), fhir.urn(1)))
        async with changing(database.admin_dsn, patient):
            started = await start(client, "$export?_type=Patient")
            url = place(started.headers["content-location"])
            deleted = await client.delete(url)
        after = await exported(client, "$export?_type=Patient")

        assert deleted.status_code == 202
        assert (await client.get(url)).status_code == 404
        assert len(after.resources) == 1


@pytest.mark.parametrize("lease_s", [0.3, 600.0], ids=["stopped", "ends by itself"])
async def test_deletion_ends_an_export_that_lists(
    app_of_client: FastAPI,
    client: Client,
    database: TestDatabase,
    monkeypatch: pytest.MonkeyPatch,
    lease_s: float,
):
    await imported(client, fhir.entry(fhir.patient(), fhir.urn(1)))
    listed, go_on, list_ids = asyncio.Event(), asyncio.Event(), worker.list_ids

    async def list_first(*arguments: Any) -> None:
        await list_ids(*arguments)
        if not listed.is_set():
            listed.set()
            await go_on.wait()

    monkeypatch.setattr(worker, "list_ids", list_first)
    monkeypatch.setattr(app_of_client.state.exports, "_lease_s", lease_s)
    url = place((await start(client)).headers["content-location"])
    await listed.wait()
    deleted = await client.delete(url)
    gone = await client.get(url)
    if lease_s > 1:
        go_on.set()
    after = await exported(client)

    assert (deleted.status_code, gone.status_code) == (202, 404)
    assert len(after.resources) == 1
    kept = [after.status_url.rpartition("/")[2]]
    await eventually_has(database, "SELECT id::text FROM records.exports", kept)


LARGE = """
WITH added AS (
    INSERT INTO records.exports (caller, caller_kind, caller_claims, asked, expires_at)
    VALUES ('a', 'agent', '{}', '{}', now()) RETURNING id
), listed AS (
    INSERT INTO records.export_chunks (export_id, type, ids)
    SELECT id, 'Patient', '{a}' FROM added, generate_series(1, 500)
)
INSERT INTO records.export_parts (export_id, number, type, count, body)
SELECT id, number, 'Patient', 1, 'a' FROM added, generate_series(1, 20) AS number
"""
SLOW = """
CREATE FUNCTION records.slow() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_sleep(0.15); RETURN OLD; END';
CREATE TRIGGER slow BEFORE DELETE ON records.export_parts FOR EACH ROW EXECUTE FUNCTION records.slow()
"""


@pytest.mark.usefixtures("app")
async def test_removal_of_large_exports_stops_no_export(client: Client, database: TestDatabase):
    """One statement may not last as long as removing all files at once would."""
    await execute(database.admin_dsn, SLOW)
    try:
        await execute(database.admin_dsn, LARGE)
        found = await exported(client)
        kept = [found.status_url.rpartition("/")[2]]
        await eventually_has(database, "SELECT id::text FROM records.exports", kept)
    finally:
        await execute(database.admin_dsn, "DROP FUNCTION records.slow CASCADE")


async def test_each_part_keeps_an_export_for_a_day(
    client: Client, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
):
    await imported(client, fhir.entry(fhir.patient(), fhir.urn(1)))
    read_part, use_chunks, expiries = worker.read_part, repository.use_chunks, list[Any]()

    async def read_late(*arguments: Any, **named: Any) -> Any:
        late = "UPDATE records.exports SET expires_at = now() + interval '1 minute'"
        await execute(database.admin_dsn, late)
        return await read_part(*arguments, **named)

    async def use(connection: Any, *arguments: Any) -> None:
        row = await connection.fetchrow("SELECT expires_at - now() AS rest FROM records.exports")
        expiries.append(row["rest"])
        await use_chunks(connection, *arguments)

    monkeypatch.setattr(worker, "read_part", read_late)
    monkeypatch.setattr(repository, "use_chunks", use)
    await exported(client)

    assert [rest > timedelta(hours=23) for rest in expiries] == [True]


@pytest.fixture
def process(
    network: None,
    database: TestDatabase,
    keyring: Keyring,
    tmp_path: Path,
) -> Iterator[ServiceProcess]:
    environment = {
        "PATH": os.environ["PATH"],
        "RECORDS_PORT": "0",
        "RECORDS_DATABASE_URL": database.app_dsn,
        "RECORDS_TOKEN_JWKS": str(keyring.token_jwks),
        "RECORDS_SERVICE_JWKS": str(keyring.service_jwks),
        "RECORDS_SERVICE_KEY_FILE": str(keyring.service_key_file("records")),
        "RECORDS_IMPORT_LEASE_S": "1",
        "RECORDS_IMPORT_POLL_S": "0.1",
    }
    process = ServiceProcess(
        "chassis.serve", "records", environment, tmp_path / "process", sys.executable
    )
    process.token = keyring.mint("test-agent")
    yield process
    process.kill()


@pytest.mark.nightly
@pytest.mark.parametrize("pause_s", [0.0, 0.3, 0.6, 1.2])
async def test_a_new_process_continues_after_a_kill(
    process: ServiceProcess,
    settings: dict[str, Any],
    keyring: Keyring,
    database: TestDatabase,
    pause_s: float,
):
    size, token = 5_000, keyring.mint("test-agent")
    made = fhir.large(size, method={"text": "x" * 5_000})
    async with running(create_app(Settings(**settings)), token) as client:
        accepted = await client.post("/imports/fhir-bundle", json=made)
        await import_finished(client, accepted.headers["location"])
    with process.client() as killed:
        started: httpx.Response = killed.get("/fhir/$export")
    # Different pauses, so that the kill interrupts different parts.
    await asyncio.sleep(pause_s)
    process.kill()

    async with running(create_app(Settings(**settings)), token) as heir:
        found = await downloaded(heir, started.headers["content-location"])

    assert len(found.resources) == size
    assert len(found.files) > len(found.types)
    events = await recorded(database)
    assert sorted(one["resource_version"] for one in events) == [*range(1, len(found.files) + 1)]
