from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest
from support.applications import proof_folder, running, settings_for
from support.databases import TestDatabase, cloned, fetch

from audit.settings import Settings
from chassis.tlog.checkpoints import Checkpoint, parse_checkpoint
from chassis.tlog.merkle import check_inclusion, leaf_hash, root_of
from chassis.tlog.notes import Key, signed_by
from chassis.tlog.proofs import parse_proof
from chassis.tlog.tiles import hashes_in, unpack_entries
from tests.audit.app import create_app
from tests.audit.checkpoints import covered
from tests.audit.event_rows import fill_log, leaf_key

COUNT = 600
EVENT = "01980000-0000-7000-8000-000000000001"
IMMUTABLE = "private, max-age=604800, immutable"


# A database with a log for all tests of an auditor, who only reads.
log = cloned("module")


@pytest.fixture(scope="module")
async def auditor(
    log: TestDatabase, keyring: Any, make_records: Any
) -> AsyncIterator[httpx.AsyncClient]:
    await fill_log(log, COUNT, await leaf_key(proof_folder(log, keyring)))
    settings = settings_for(log, keyring, settle_interval_s=3600.0)
    app = create_app(Settings(**settings), records_transport=make_records())
    async with running(app, keyring.mint("auditor", scope="system/AuditEvent.rs")) as client:
        await covered(client, COUNT)
        yield client


async def key_of(client: httpx.AsyncClient) -> Key:
    return Key.parse((await client.get("/tlog/key")).raise_for_status().text)


class TestTheCheckpoint:
    async def test_is_signed_by_the_logs_key_and_covers_all_leaves(
        self, auditor: httpx.AsyncClient, log: TestDatabase
    ):
        note, checkpoint = await covered(auditor, COUNT)
        rows = await fetch(log.admin_dsn, "SELECT leaf FROM audit.event_leaves ORDER BY seq")
        root = root_of([leaf_hash(row["leaf"]) for row in rows])
        assert checkpoint == Checkpoint("chartroom/audit", COUNT, root)
        assert len(signed_by(note, [await key_of(auditor)])) == 1
        answer = await auditor.get("/tlog/checkpoint")
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert parsedate_to_datetime(answer.headers["last-modified"]).tzinfo is not None

    async def test_is_missing_of_an_empty_log(self, client: httpx.AsyncClient):
        answer = await client.get("/tlog/checkpoint")
        assert (answer.status_code, answer.json()["code"]) == (404, "no-checkpoint")


class TestTiles:
    async def test_have_all_hashes_and_all_leaves(self, auditor: httpx.AsyncClient):
        _, checkpoint = await covered(auditor, COUNT)
        hashes: list[bytes] = []
        for path in ("000", "001", "002.p/88"):
            tile = (await auditor.get(f"/tlog/tile/0/{path}")).raise_for_status()
            entries = (await auditor.get(f"/tlog/tile/entries/{path}")).raise_for_status()
            assert hashes_in(tile.content) == list(map(leaf_hash, unpack_entries(entries.content)))
            hashes += hashes_in(tile.content)
        assert root_of(hashes) == checkpoint.root
        upper = hashes_in((await auditor.get("/tlog/tile/1/000.p/2")).content)
        assert upper == [root_of(hashes[:256]), root_of(hashes[256:512])]

    async def test_may_be_cached_forever_if_full_and_partial_tiles_are_prefixes(
        self, auditor: httpx.AsyncClient
    ):
        full = await auditor.get("/tlog/tile/0/000")
        part = await auditor.get("/tlog/tile/0/002.p/88")
        assert full.headers["content-type"] == "application/octet-stream"
        assert full.headers["cache-control"] == IMMUTABLE
        assert part.headers["cache-control"] == "no-store"
        assert (await auditor.get("/tlog/tile/0/000.p/5")).content == full.content[: 5 * 32]

    async def test_beyond_the_tree_are_not_found(self, auditor: httpx.AsyncClient):
        numbers = ("0/003", "0/002", "0/002.p/89", "2/000.p/1", "0/1")
        for path in (*numbers, "entries/000.p/0", "x", "0/x000/000"):
            answer = await auditor.get(f"/tlog/tile/{path}")
            assert (answer.status_code, answer.json()["code"]) == (404, "tile-not-found"), path
            assert answer.headers["cache-control"] == "no-store"

    async def test_are_not_logged_and_the_key_and_checkpoint_are_for_everyone(
        self, auditor: httpx.AsyncClient, log: TestDatabase, keyring: Any
    ):
        for path in ("key", "checkpoint", "tile/0/000", "tile/entries/000"):
            (await auditor.get(f"/tlog/{path}")).raise_for_status()
        (row,) = await fetch(log.admin_dsn, "SELECT next_seq FROM audit.log_head")
        assert row["next_seq"] == COUNT
        for scope in ("user/Patient.r", "user/AuditEvent.rs"):
            headers = {"Authorization": f"Bearer {keyring.mint('bed-agent', scope=scope)}"}
            assert (await auditor.get("/tlog/key", headers=headers)).status_code == 200
            assert (await auditor.get("/tlog/checkpoint", headers=headers)).status_code == 200


@pytest.mark.usefixtures("quick_tree")
async def test_a_proof_shows_that_the_log_has_the_event_and_is_logged(
    client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase, keyring: Any
):
    receipts = [(await client.post("/agent-events", json=event)).json() for _ in range(5)]
    first = f"/agent-events/{receipts[0]['id']}/proof"
    answer = await client.get(first)
    if (
        answer.status_code == 503
    ):  # Signing a checkpoint takes up to half a second, so the checkpoint may exist already.
        assert answer.json()["code"] == "not-covered"
        assert answer.headers["retry-after"] == "1"
    await covered(client, 5)
    for receipt in receipts:
        answer = await client.get(f"/agent-events/{receipt['id']}/proof")
        proof = parse_proof(answer.raise_for_status().text)
        checkpoint = parse_checkpoint(proof.checkpoint.text)
        assert len(signed_by(proof.checkpoint, [await key_of(client)])) == 1
        assert proof.index == receipt["seq"]
        check_inclusion(
            leaf_hash(proof.extra), proof.index, checkpoint.size, proof.hashes, checkpoint.root
        )
    rows = await fetch(database.admin_dsn, "SELECT event_type FROM audit.agent_events ORDER BY seq")
    assert {row["event_type"] for row in rows[5:]} == {"agent-event.read"}
    assert len(rows) in {10, 11}
    limited = {"Authorization": f"Bearer {keyring.mint('nurse', scope='user/AuditEvent.r')}"}
    out_of_reach = await client.get(first, headers=limited)
    for missing in (out_of_reach, await client.get(f"/agent-events/{EVENT}/proof")):
        assert (missing.status_code, missing.json()["code"]) == (404, "event-not-found")
