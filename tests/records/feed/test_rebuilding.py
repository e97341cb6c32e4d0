"""Rebuilds, and what was stored before there was a feed."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from support import fhir
from support.databases import TestDatabase, execute, fetch
from support.eventually import eventually_is
from support.stand_in_retrieval import StandInRetrieval

from records.chart_texts.rebuild import ENOUGH, PAGE, Rebuilding, main, rebuild_all

from .conftest import Process

pytestmark = pytest.mark.anyio
Waiting = Callable[[], Awaitable[list[str]]]
STORED_BEFORE = """
WITH person AS (INSERT INTO records.patients (full_name) VALUES ('Jane Doe') RETURNING id)
INSERT INTO records.resources (type, patient_id, body)
SELECT 'Condition', id, jsonb_build_object('code', jsonb_build_object('text', 'No. ' || n))
FROM person CROSS JOIN generate_series(1, $1::int) AS n
"""
MERGE = "UPDATE records.patients SET replaced_by = $1 WHERE id = $2"
FORGET = "DELETE FROM records.feed"


async def rebuilds(database: TestDatabase) -> int:
    return len(await fetch(database.admin_dsn, "SELECT FROM records.feed_rebuilds"))


async def imported(client: httpx.AsyncClient, number: str) -> dict[str, str]:
    """Import a patient; return the ids by type."""
    answer = await client.post("/imports/fhir-bundle", json=fhir.small(number))
    return {one["type"]: one["id"] for one in answer.raise_for_status().json()["entries"]}


async def test_all_that_was_stored_before_the_feed_is_sent_page_by_page(
    process: Process, database: TestDatabase, waiting: Waiting
) -> None:
    """The migration stores a rebuild."""
    await fetch(database.admin_dsn, STORED_BEFORE, PAGE + 1)
    await execute(database.admin_dsn, FORGET)
    assert await rebuilds(database) == 1
    rebuilding = Rebuilding(process.database)

    sent = []
    while await rebuilding.advance():
        sent += await waiting()
        await execute(database.admin_dsn, FORGET)

    assert len({*sent}) == len(sent) == PAGE + 1
    assert await rebuilds(database) == 0


async def test_a_rebuild_waits_while_much_waits_already(
    process: Process, database: TestDatabase, waiting: Waiting
) -> None:
    await fetch(database.admin_dsn, STORED_BEFORE, ENOUGH)

    assert await Rebuilding(process.database).advance()

    assert len(await waiting()) == ENOUGH


async def test_a_rebuild_goes_on_after_a_failure(
    process: Process, database: TestDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    rebuilding = Rebuilding(process.database)
    advance, failures = rebuilding.advance, [ValueError("a defect")]

    async def fail_once() -> bool:
        if failures:
            raise failures.pop()
        return await advance()

    monkeypatch.setattr(rebuilding, "advance", fail_once)
    monkeypatch.setattr("records.chart_texts.rebuild.POLL_S", 0.0)

    async def is_over() -> bool:
        return not await rebuilds(database)

    async with rebuilding.running():
        await eventually_is(is_over)


async def test_a_rebuild_makes_the_same_documents(
    client: httpx.AsyncClient,
    encounter: dict[str, Any],
    process: Process,
    database: TestDatabase,
    stand_in: StandInRetrieval,
) -> None:
    rebuilding = Rebuilding(process.database)
    while await rebuilding.advance():
        pass
    await imported(client, "48151")
    body = {"summary": "No fever."}
    (await client.patch(f"/encounters/{encounter['id']}", json=body)).raise_for_status()
    await process.deliver_all()
    before, stand_in.documents = stand_in.documents, {}

    await rebuild_all(process.database)
    while await rebuilding.advance():
        pass
    await process.deliver_all()

    assert len(before) == 4
    assert stand_in.documents == before
    assert await rebuilds(database) == 0


@pytest.mark.parametrize("whom", ["survivor", "merged"])
async def test_a_patient_is_sent_again_however_merged(
    whom: str,
    *,
    client: httpx.AsyncClient,
    process: Process,
    database: TestDatabase,
    waiting: Waiting,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    one, other, _ = [await imported(client, number) for number in ("48151", "48152", "48153")]
    await fetch(database.admin_dsn, MERGE, one["Patient"], other["Patient"])
    await execute(database.admin_dsn, FORGET)
    monkeypatch.setenv("RECORDS_DATABASE_URL", database.app_dsn)
    named = (one if whom == "survivor" else other)["Patient"]

    assert await asyncio.to_thread(main, ["--patient", named]) == 0

    assert capsys.readouterr().out.endswith("6 resources wait to be sent again.\n")
    assert {*(await waiting())} == {
        f"{type_}/{each[type_]}"
        for each in (one, other)
        for type_ in ("Observation", "Condition", "Encounter")
    }


async def test_of_all_patients_is_asked_for_by_a_command(
    database: TestDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RECORDS_DATABASE_URL", database.app_dsn)

    assert await asyncio.to_thread(main, ["--all"]) == 0

    assert await rebuilds(database) == 2


async def test_the_command_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("RECORDS_DATABASE_URL", raising=False)

    assert await asyncio.to_thread(main, ["--all"]) == 1

    assert "RECORDS_DATABASE_URL is not set" in capsys.readouterr().err
