"""Content is destroyed with an entry in the log, for good, and all proofs hold."""

import asyncio
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S, eventually_is

from audit.destroy_content import main
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.verify.database import DatabasePlan, check_database
from audit.verify.findings import Kind, Report

pytestmark = pytest.mark.anyio


@pytest.fixture
def proof(app: FastAPI) -> ProofFolder:
    proof: ProofFolder = app.state.tree.proof
    return proof


def environment_of(dsn: str, proof: ProofFolder) -> dict[str, str]:
    return {
        "AUDIT_MIGRATE_DATABASE_URL": dsn,
        "AUDIT_PROOF_FOLDER": str(proof.file("mac.key").parent),
    }


def process(dsn: str, proof: ProofFolder, *arguments: str) -> Any:
    """Run the command as an operator does, in a process of its own, which takes a second."""
    return subprocess.run(
        [sys.executable, "-m", "audit.destroy_content", *arguments],
        env=os.environ | environment_of(dsn, proof),
        capture_output=True,
        text=True,
        check=False,
        timeout=HANGS_S,
    )


def command(dsn: str, proof: ProofFolder, *arguments: str) -> Any:
    """Run the command in this process."""
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        for name, value in environment_of(dsn, proof).items():
            patch.setenv(name, value)
        code = main(arguments)
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def chosen(*seqs: int) -> list[str]:
    events = [text for seq in seqs for text in ("--seq", str(seq))]
    return [*events, "--reason", "sent by mistake"]


async def destroyed(database: TestDatabase, proof: ProofFolder, *seqs: int) -> Any:
    return await asyncio.to_thread(command, database.migrate_dsn, proof, *chosen(*seqs))


async def checked(database: TestDatabase, proof: ProofFolder) -> Report:
    mac_key = proof.file("mac.key").read_bytes()
    plan = DatabasePlan(database.admin_dsn, mac_key, [proof.signer.key])
    return await asyncio.to_thread(check_database, plan)


class TestDestroyedContent:
    async def test_is_gone_and_an_event_says_so(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
    ) -> None:
        for _ in range(3):
            (await client.post("/agent-events", json=event)).raise_for_status()

        done = await asyncio.to_thread(process, database.migrate_dsn, proof, *chosen(0, 2))

        assert (done.returncode, done.stdout) == (0, "Destroyed; event 3 of the log says so.\n")
        first, second, third, entry = (await client.get("/agent-events")).json()["events"]
        assert [one["payload"] for one in (first, second, third)] == [{}, event["payload"], {}]
        assert [one.get("content_destroyed") for one in (first, second, third)] == [
            True,
            None,
            True,
        ]
        assert (entry["event_type"], entry["payload"]) == (
            "content.destroyed",
            {"seqs": [0, 2], "reason": "sent by mistake"},
        )
        rows = await fetch(
            database.admin_dsn, "SELECT seq FROM audit.event_leaves WHERE salt IS NULL ORDER BY seq"
        )
        assert [row["seq"] for row in rows] == [0, 2]
        one = await client.get(f"/agent-events/{first['id']}")
        assert (one.json()["content_destroyed"], one.json()["payload"]) == (True, {})

    @pytest.mark.usefixtures("quick_tree")
    async def test_keeps_its_proof_and_the_log_intact(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
    ) -> None:
        receipt = (await client.post("/agent-events", json=event)).json()
        await destroyed(database, proof, 0)

        async def is_proven() -> bool:
            return (await client.get(f"/agent-events/{receipt['id']}/proof")).is_success

        await eventually_is(is_proven)

        assert (await checked(database, proof)).findings == ()

    async def test_without_its_entry_is_tampering(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
    ) -> None:
        for _ in range(2):
            await client.post("/agent-events", json=event)
        await destroyed(database, proof, 0)
        await execute(
            database.admin_dsn,
            "SET session_replication_role = replica; DELETE FROM audit.event_payloads WHERE seq = 1;"
            "UPDATE audit.event_leaves SET salt = NULL WHERE seq = 1",
        )

        found = (await checked(database, proof)).findings

        assert [(one.kind, one.seq) for one in found] == [(Kind.PAYLOAD_MISSING, 1)]

    async def test_of_an_event_that_is_sent_again_gives_the_first_receipt(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
    ) -> None:
        again = event | {"id": "01980000-0000-7000-8000-00000000e001"}
        first = (await client.post("/agent-events", json=again)).json()
        await destroyed(database, proof, 0)

        second = await client.post("/agent-events", json=again)
        other = await client.post("/agent-events", json=again | {"agent_name": "other"})

        assert second.json() == first | {"duplicate": True}
        assert other.status_code == 409


class TestTheCommand:
    @pytest.mark.parametrize(
        ("seq", "said"),
        [
            (7, "The log has no event 7."),
            (0, "The content of event 0 was destroyed before."),
            (2, "Event 2 says what audit itself did, and is kept."),
        ],
    )
    async def test_destroys_nothing_where_one_event_cannot_be(
        self,
        *,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
        seq: int,
        said: str,
    ) -> None:
        for _ in range(2):
            await client.post("/agent-events", json=event)
        await destroyed(database, proof, 0)

        done = await destroyed(database, proof, 1, seq)

        assert (done.returncode, done.stderr) == (1, f"{said}\n")
        rows = await fetch(database.admin_dsn, "SELECT seq FROM audit.event_payloads ORDER BY seq")
        assert [row["seq"] for row in rows] == [1, 2]

    async def test_refuses_a_key_that_is_not_the_logs(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
        tmp_path: Path,
    ) -> None:
        await client.post("/agent-events", json=event)
        other = ProofFolder(tmp_path, proof.log_name)
        without = await destroyed(database, other, 0)
        await other.load()

        wrong = await destroyed(database, other, 0)

        assert (without.returncode, wrong.returncode) == (1, 1)
        assert "has no mac.key" in without.stderr
        assert "has not made the leaves of this log" in wrong.stderr
        assert (await client.get("/agent-events")).json()["events"][0]["payload"] == event[
            "payload"
        ]

    def test_names_the_settings_that_it_misses(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "audit.destroy_content", "--seq", "1", "--reason", "x"],
            env={"PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,
            timeout=HANGS_S,
        )

        assert done.returncode == 1
        assert "AUDIT_MIGRATE_DATABASE_URL" in done.stderr
        assert "Traceback" not in done.stderr

    def test_says_in_one_sentence_that_the_database_is_away(self, tmp_path: Path) -> None:
        proof = ProofFolder(tmp_path, "log")
        asyncio.run(proof.load())
        away = "postgresql://audit_migrate@127.0.0.1:9/chartroom"

        done = command(away, proof, "--seq", "1", "--reason", "x")

        assert done.returncode == 1
        assert done.stderr.count("\n") == 1


class TestOtherRoles:
    @pytest.mark.usefixtures("app")  # Grants change the schema.
    @pytest.mark.parametrize(
        "change",
        [
            "DELETE FROM audit.event_payloads",
            "UPDATE audit.event_leaves SET salt = NULL",
        ],
    )
    async def test_destroy_nothing_whatever_they_were_granted(
        self, client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase, change: str
    ) -> None:
        await client.post("/agent-events", json=event)
        await execute(database.admin_dsn, "GRANT ALL ON ALL TABLES IN SCHEMA audit TO audit_app")

        for dsn in (database.app_dsn, database.admin_dsn):
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
                await execute(dsn, f"SET chartroom.destroys_content = 'yes'; {change}")

    async def test_even_the_owner_changes_no_salt_and_no_leaf(
        self, client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase
    ) -> None:
        await client.post("/agent-events", json=event)
        allowed = "SET ROLE audit_owner; SET chartroom.destroys_content = 'yes'"
        altered = "UPDATE audit.event_leaves SET"

        for change in ("salt = sha256(salt)", "leaf = mac", "mac = leaf", "salt = NULL, seq = 9"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
                await execute(database.migrate_dsn, f"{allowed}; {altered} {change}")


def test_an_id_of_audits_own_events_is_known_to_its_key_alone() -> None:
    assert LeafKey(bytes(32)).id_of("x") == LeafKey(bytes(32)).id_of("x")
    assert LeafKey(bytes(32)).id_of("x") != LeafKey(b"1" * 32).id_of("x")
