"""The verifier reads what the service itself hands out, and names what a superuser changed there."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import running
from support.checkpoints import covered
from support.databases import TestDatabase, execute
from support.event_rows import fill_log

from audit.verify.findings import Kind, Report, Verdict
from audit.verify.sources import Folder
from audit.verify.whole import Plan, check
from chassis.tlog.tiles import tiles_of, widest

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("quick_tree")]

COUNT = 600
ALTERED = 300  # As in the statement below.


@pytest.fixture
async def auditor(
    app: FastAPI, keyring: Any, database: TestDatabase
) -> AsyncIterator[httpx.AsyncClient]:
    await fill_log(database, COUNT)
    async with running(app, keyring.mint("auditor", scope="system/AuditEvent.rs")) as client:
        yield client


async def verified(client: httpx.AsyncClient, folder: Path) -> Report:
    """Copy all that the service hands out of its log, and check the copy."""
    _, now = await covered(client, COUNT)
    entries = (widest(None, index, now.size) for index in range(-(-now.size // 256)))
    for path in (*tiles_of(now.size), *entries):
        assert path is not None
        tile = await client.get(f"/tlog/tile/{path.text}")
        if tile.status_code == 404:
            continue
        file = folder / "tile" / path.text
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(tile.raise_for_status().content)
    return await asyncio.to_thread(check, Folder(folder), Plan(now, processes=1))


async def test_an_intact_log_is_intact(auditor: httpx.AsyncClient, tmp_path: Path) -> None:
    report = await verified(auditor, tmp_path)

    assert (report.verdict, report.findings) == (Verdict.INTACT, ())


async def test_a_leaf_that_a_superuser_altered_is_named(
    auditor: httpx.AsyncClient, database: TestDatabase, tmp_path: Path
) -> None:
    await verified(auditor, tmp_path / "before")
    await execute(database.admin_dsn, "ALTER TABLE audit.event_leaves DISABLE TRIGGER USER")
    await execute(
        database.admin_dsn,
        "UPDATE audit.event_leaves SET leaf = overlay(leaf PLACING '\\x39'::bytea FROM 8 FOR 1) "
        "WHERE seq = 300",
    )

    report = await verified(auditor, tmp_path / "after")

    assert [(one.kind, one.seq) for one in report.findings] == [(Kind.ENTRY_ALTERED, ALTERED)]


@pytest.mark.parametrize(
    ("deletion", "tile"),
    [
        ("DELETE FROM audit.event_leaves WHERE seq = 300", (256, 511)),
        ("DELETE FROM audit.event_leaves WHERE seq = 590", (512, COUNT - 1)),
    ],
)
async def test_a_leaf_that_a_superuser_deleted_is_missing_from_its_tile(
    auditor: httpx.AsyncClient,
    database: TestDatabase,
    tmp_path: Path,
    deletion: str,
    tile: tuple[int, int],
) -> None:
    await verified(auditor, tmp_path / "before")
    await execute(database.admin_dsn, "ALTER TABLE audit.event_leaves DISABLE TRIGGER USER")
    await execute(database.admin_dsn, deletion)

    report = await verified(auditor, tmp_path / "after")

    (found,) = report.findings
    assert (found.kind, found.seq, found.until) == (Kind.ENTRIES_MISSING, *tile)
