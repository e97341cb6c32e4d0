import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from support.applications import proof_folder, running
from support.databases import TestDatabase, execute

from audit.verify.findings import Kind, Report, Verdict
from audit.verify.sources import Folder
from audit.verify.whole import Plan, check
from chassis.tlog.tiles import tiles_of, widest
from tests.audit.checkpoints import covered
from tests.audit.event_rows import fill_log, leaf_key

pytestmark = pytest.mark.usefixtures("quick_tree")

COUNT = 600
ALTER = """
UPDATE audit.event_leaves SET leaf = overlay(leaf PLACING '\\x39'::bytea FROM 8 FOR 1)
WHERE seq = 300"""
DELETE = "DELETE FROM audit.event_leaves WHERE seq = "
# Attacks on a log, made one after another, and the expected findings: kind, first and last event.
ATTACKS: list[tuple[str, list[tuple[Kind, int, int]]]] = [
    (ALTER, [(Kind.ENTRY_ALTERED, 300, 300)]),
    (f"{DELETE} 300", [(Kind.ENTRIES_MISSING, 256, 511)]),
    (f"{DELETE} 590", [(Kind.ENTRIES_MISSING, 256, COUNT - 1)]),
]


@pytest.fixture
async def auditor(
    app: FastAPI, keyring: Any, database: TestDatabase
) -> AsyncIterator[httpx.AsyncClient]:
    await fill_log(database, COUNT, await leaf_key(proof_folder(database, keyring)))
    async with running(app, keyring.mint("auditor", scope="system/AuditEvent.rs")) as client:
        yield client


async def verified(client: httpx.AsyncClient, folder: Path) -> Report:
    _, now = await covered(client, COUNT)
    entries = (widest(None, index, now.size) for index in range(-(-now.size // 256)))
    for path in (*tiles_of(now.size), *entries):
        tile = await client.get(f"/tlog/tile/{path.text}")
        if tile.status_code == 404:
            continue
        file = folder / "tile" / path.text
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(tile.raise_for_status().content)
    return await asyncio.to_thread(check, Folder(folder), Plan(now, processes=1))


async def test_reports_a_superusers_changes_of_an_intact_log(
    auditor: httpx.AsyncClient, database: TestDatabase, tmp_path: Path
):
    intact = await verified(auditor, tmp_path / "before")
    assert (intact.verdict, intact.findings) == (Verdict.INTACT, ())
    await execute(database.admin_dsn, "ALTER TABLE audit.event_leaves DISABLE TRIGGER USER")

    for number, (statement, found) in enumerate(ATTACKS):
        await execute(database.admin_dsn, statement)
        report = await verified(auditor, tmp_path / str(number))
        assert [(one.kind, one.seq, one.last) for one in report.findings] == found
