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
from support.eventually import eventually_is
from support.programs import ended

from audit.destroy_content import main
from audit.leaves.leaf_key import LeafKey
from audit.leaves.proof_folder import ProofFolder
from audit.verify.database import DatabasePlan, check_database
from audit.verify.findings import Kind, Report
from tests.audit.spans import TOOL, exported, span


@pytest.fixture
def proof(app: FastAPI) -> ProofFolder:
    return app.state.tree.proof


def environment_of(dsn: str, proof: ProofFolder) -> dict[str, str]:
    return {
        "AUDIT_MIGRATE_DATABASE_URL": dsn,
        "AUDIT_PROOF_FOLDER": str(proof.file("mac.key").parent),
    }


def process(dsn: str, proof: ProofFolder, *arguments: str) -> Any:
    return ended(
        [sys.executable, "-m", "audit.destroy_content", *arguments],
        env=os.environ | environment_of(dsn, proof),
    )


def command(dsn: str, proof: ProofFolder, *arguments: str) -> Any:
    out, err = StringIO(), StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        for name, value in environment_of(dsn, proof).items():
            patch.setenv(name, value) if value else patch.delenv(name, raising=False)
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


@pytest.mark.usefixtures("quick_tree")
async def test_destroyed_content_is_gone_with_an_event_and_a_valid_proof(
    client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase, proof: ProofFolder
):
    event["payload"]["model"] = "m-1"
    again = event | {"id": "01980000-0000-7000-8000-00000000e001"}
    receipt = (await client.post("/agent-events", json=again)).json()
    for _ in range(2):
        (await client.post("/agent-events", json=event)).raise_for_status()

    done = await asyncio.to_thread(process, database.migrate_dsn, proof, *chosen(0, 2))

    assert (done.returncode, done.stdout) == (0, "Destroyed; event 3 of the log records that.\n")
    first, second, third, entry = (await client.get("/agent-events")).json()["events"]
    assert [one["payload"] for one in (first, second, third)] == [{}, event["payload"], {}]
    marks = [one.get("content_destroyed") for one in (first, second, third)]
    assert marks == [True, None, True]
    assert (entry["event_type"], entry["payload"]) == (
        "content.destroyed",
        {"seqs": [0, 2], "reason": "sent by mistake"},
    )
    salted = "SELECT seq FROM audit.event_leaves WHERE salt IS NULL ORDER BY seq"
    assert await fetch(database.admin_dsn, salted) == [(0,), (2,)]
    attributes = "SELECT value, seq FROM audit.event_attributes"
    assert await fetch(database.admin_dsn, attributes) == [("m-1", 1)]
    one = (await client.get(f"/agent-events/{first['id']}")).json()
    assert (one["content_destroyed"], one["payload"]) == (True, {})
    repeat = await client.post("/agent-events", json=again)
    other = await client.post("/agent-events", json=again | {"agent_name": "other"})
    assert repeat.json() == receipt | {"duplicate": True}
    assert other.status_code == 409

    async def is_proven() -> bool:
        return (await client.get(f"/agent-events/{first['id']}/proof")).is_success

    await eventually_is(is_proven)
    assert (await checked(database, proof)).findings == ()
    # The verifier reports a payload that was destroyed without an entry, and stored texts of a destroyed payload.
    await execute(
        database.admin_dsn,
        "SET session_replication_role = replica; DELETE FROM audit.event_payloads WHERE seq = 1;"
        "UPDATE audit.event_leaves SET salt = NULL WHERE seq = 1;"
        "INSERT INTO audit.event_attributes VALUES ('model', 'm-1', 0)",
    )
    found = (await checked(database, proof)).findings
    assert [(one.kind, one.seq) for one in found] == [
        (Kind.PAYLOAD_MISSING, 1),
        (Kind.ATTRIBUTE_ALTERED, 0),
    ]


class TestTheCommand:
    async def test_destroys_nothing_if_one_event_is_not_destroyable_or_the_key_is_wrong(
        self,
        client: httpx.AsyncClient,
        event: dict[str, Any],
        database: TestDatabase,
        proof: ProofFolder,
        tmp_path: Path,
    ):
        for _ in range(2):
            await client.post("/agent-events", json=event)
        other = ProofFolder(tmp_path, proof.log_name)
        without = await destroyed(database, other, 0)
        await other.load()
        wrong = await destroyed(database, other, 0)

        assert (without.returncode, wrong.returncode) == (1, 1)
        assert "has no mac.key" in without.stderr
        assert "has not made the leaves of this log" in wrong.stderr
        seqs = "SELECT seq FROM audit.event_payloads ORDER BY seq"
        assert await fetch(database.admin_dsn, seqs) == [(0,), (1,)]

        await destroyed(database, proof, 0)
        for seq, said in (
            (7, "The log has no event 7."),
            (0, "The content of event 0 was destroyed before."),
            (2, "Event 2 says what audit itself did, and is kept."),
        ):
            done = await destroyed(database, proof, 1, seq)
            assert (done.returncode, done.stderr) == (1, f"{said}\n")
        assert await fetch(database.admin_dsn, seqs) == [(1,), (2,)]

    def test_reports_missing_settings_and_an_unreachable_database(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.chdir(tmp_path)
        proof = ProofFolder(tmp_path, "log")
        asyncio.run(proof.load())
        away = "postgresql://audit_migrate@127.0.0.1:9/chartroom"
        for dsn, said in (("", "AUDIT_MIGRATE_DATABASE_URL"), (away, "")):
            done = command(dsn, proof, "--seq", "1", "--reason", "x")

            assert done.returncode == 1
            assert said in done.stderr
            assert "Traceback" not in done.stderr
        assert done.stderr.count("\n") == 1


@pytest.mark.usefixtures("app")  # Grants change the schema.
async def test_other_roles_destroy_nothing_despite_grants_nor_the_owner_a_leaf(
    client: httpx.AsyncClient, event: dict[str, Any], database: TestDatabase
):
    await client.post("/agent-events", json=event)
    await execute(database.admin_dsn, "GRANT ALL ON ALL TABLES IN SCHEMA audit TO audit_app")
    allowed = "SET chartroom.destroys_content = 'yes'"
    deleted = "DELETE FROM audit.event_payloads"
    unsalted = "UPDATE audit.event_leaves SET salt = NULL"
    columns = ("salt = sha256(salt)", "leaf = mac", "mac = leaf", "salt = NULL, seq = 9")
    owner = f"SET ROLE audit_owner; {allowed}; UPDATE audit.event_leaves SET"

    for dsn, change in (
        (database.app_dsn, f"{allowed}; {deleted}"),
        (database.app_dsn, f"{allowed}; {unsalted}"),
        (database.admin_dsn, f"{allowed}; {deleted}"),
        (database.admin_dsn, f"{allowed}; {unsalted}"),
        *((database.migrate_dsn, f"{owner} {column}") for column in columns),
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError, match="append-only"):
            await execute(dsn, change)


def test_ids_of_audits_own_events_depend_on_its_key():
    assert LeafKey(bytes(32)).id_of("x") == LeafKey(bytes(32)).id_of("x")
    assert LeafKey(bytes(32)).id_of("x") != LeafKey(b"1" * 32).id_of("x")


@pytest.mark.usefixtures("quick_tree")
async def test_a_destroyed_span_settled_by_its_trace_is_not_a_finding(
    client: httpx.AsyncClient,
    app: FastAPI,
    records: Any,
    database: TestDatabase,
    proof: ProofFolder,
):
    about = TOOL | {"chartroom.encounter_id": records.encounter}
    await exported(client, span(1), span(2, about))
    await app.state.settling.settle_traces()
    ((seq,),) = await fetch(database.admin_dsn, "SELECT seq FROM audit.event_encounters")

    assert (await destroyed(database, proof, seq)).returncode == 0

    assert (await checked(database, proof)).findings == ()
