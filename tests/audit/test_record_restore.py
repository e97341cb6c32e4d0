import asyncio
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import orjson
import pytest
from support.applications import proof_folder, running, settings_for
from support.databases import TestDatabase, execute, fetch
from support.eventually import HANGS_S

from audit import destroy_content, record_restore
from audit.leaves.proof_folder import ProofFolder
from audit.settings import Settings
from chartroom.system.keys import Keyring
from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.notes import Note, parse_note
from tests.audit.app import create_app
from tests.audit.checkpoints import covered
from tests.audit.fake_records import FakeRecords

pytestmark = pytest.mark.usefixtures("quick_tree")
NEW_NAME = "chartroom/audit-2"
MAINS = {"audit.destroy_content": destroy_content.main, "audit.record_restore": record_restore.main}


class Logs:
    def __init__(self, former: TestDatabase, keyring: Keyring, records: FakeRecords) -> None:
        self.former = former
        self.restored = replace(former, name=f"{former.name}_restored")
        self.folder = proof_folder(former, keyring)
        self.at = datetime.now(UTC)
        self._keyring = keyring
        self._records = records

    async def append(self, *events: dict[str, Any]) -> list[int]:
        settings = settings_for(self.former, self._keyring, settle_interval_s=3600.0)
        app = create_app(Settings(**settings), records_transport=self._records)
        async with running(app, self._keyring.mint("test-agent")) as client:
            seqs = [(await client.post("/agent-events", json=one)).json()["seq"] for one in events]
            await covered(client, max(seqs) + 1)
        return seqs

    async def copy(self) -> None:
        await execute(
            self.former.server.dsn(),
            f'CREATE DATABASE "{self.restored.name}" TEMPLATE "{self.former.name}"',
        )
        self.at = datetime.now(UTC)

    async def run(
        self, module: str, *arguments: str, on: TestDatabase | None = None, **more: str
    ) -> Any:
        return await asyncio.to_thread(self._run, module, arguments, on or self.restored, more)

    def _run(
        self, module: str, arguments: tuple[str, ...], on: TestDatabase, more: Mapping[str, str]
    ) -> Any:
        environment = self._environment(on) | more
        out, err = StringIO(), StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            for name, value in environment.items():
                patch.setenv(name, value)
            code = MAINS[module](arguments)
        return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())

    def _environment(self, on: TestDatabase) -> dict[str, str]:
        return {
            "AUDIT_MIGRATE_DATABASE_URL": on.server.dsn(database=on.name),
            "AUDIT_PROOF_FOLDER": str(self.folder),
            "AUDIT_LOG_NAME": NEW_NAME,
        }

    async def record_in_a_process(self) -> Any:
        return await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "audit.record_restore", *restored_to(self.at)],
            env=os.environ | self._environment(self.restored),
            capture_output=True,
            text=True,
            check=False,
            timeout=HANGS_S,
        )

    async def record(self, *arguments: str, at: datetime | None = None, **more: str) -> Any:
        said = restored_to(at or self.at)
        return await self.run("audit.record_restore", *said, *arguments, **more)

    async def last_event(self) -> Any:
        rows = await fetch(
            self.restored.server.dsn(database=self.restored.name),
            "SELECT event_type, recorded_by, convert_from(body, 'UTF8')::json #>> '{}' AS body "
            "FROM audit.agent_events JOIN audit.event_payloads USING (seq) ORDER BY seq DESC LIMIT 1",
        )
        return rows[0]

    @property
    def former_url(self) -> str:
        return self.former.server.dsn(database=self.former.name)


def restored_to(at: datetime) -> tuple[str, ...]:
    return ("--at", at.isoformat(), "--by", "dr-okafor", "--reason", "a bad import")


@pytest.fixture
def logs(database: TestDatabase, keyring: Keyring, records: FakeRecords) -> Logs:
    return Logs(database, keyring, records)


class TestTheEvent:
    async def test_has_the_operator_the_backup_and_the_number_of_lost_events(
        self, logs: Logs, event: dict[str, Any]
    ):
        await logs.append(event, event)
        await logs.copy()
        await logs.append(event, event, event)

        from_keys = await logs.record_in_a_process()
        done = await logs.record(AUDIT_FORMER_DATABASE_URL=logs.former_url)

        assert from_keys.returncode == 0
        assert from_keys.stdout.splitlines() == [
            "Event 2 of the log says that it was restored.",
            "At least 3 events of the former log are gone.",
            "Whether content that was destroyed is back is not known: the former database was not read.",
        ]
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines() == [
            "Event 3 of the log says that it was restored.",
            "At least 2 events of the former log are gone.",
            "No content that was destroyed is back.",
        ]
        last = await logs.last_event()
        assert (last["event_type"], last["recorded_by"]) == ("log.restored", "audit")
        said = orjson.loads(last["body"])
        checkpoint = parse_checkpoint(parse_note(said.pop("former_checkpoint")).text)
        assert (checkpoint.origin, checkpoint.size) == ("chartroom/audit", 5)
        assert said == {
            "restored_to": logs.at.isoformat(),
            "by": "dr-okafor",
            "reason": "a bad import",
            "log_name": NEW_NAME,
            "former_log_name": "chartroom/audit",
            "former_log_was_read": True,
            "destroy_again": [],
        }

    async def test_is_rejected_under_the_former_name_by_other_keys_and_without_a_database(
        self, logs: Logs, event: dict[str, Any], tmp_path: Path
    ):
        await logs.append(event)
        await logs.copy()
        await ProofFolder(tmp_path, NEW_NAME).load()

        for said, more in {
            "set AUDIT_LOG_NAME to another one": {"AUDIT_LOG_NAME": "chartroom/audit"},
            "is not by the key in AUDIT_PROOF_FOLDER": {"AUDIT_PROOF_FOLDER": str(tmp_path)},
            "Nothing was recorded": {
                "AUDIT_MIGRATE_DATABASE_URL": "postgresql://audit_migrate@127.0.0.1:9/chartroom"
            },
        }.items():
            done = await logs.record(**more)

            assert (done.returncode, done.stderr.count("\n")) == (1, 1)
            assert said in done.stderr
        assert (await logs.last_event())["event_type"] == event["event_type"]

    async def test_has_the_last_checkpoint_and_is_rejected_if_that_differs(
        self, logs: Logs, event: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ):
        for _ in range(3):
            await logs.append(event)
        await logs.copy()
        opened = list[str]()

        def noted(document: str) -> Note:
            opened.append(document)
            return parse_note(document)

        monkeypatch.setattr(record_restore, "parse_note", noted)

        done = await logs.record()
        sizes = [parse_checkpoint(parse_note(one).text).size for one in opened]
        await execute(
            logs.restored.server.dsn(database=logs.restored.name),
            "INSERT INTO audit.tlog_checkpoints SELECT origin, size + 9, note FROM audit.tlog_checkpoints",
        )
        other = await logs.record()

        assert (done.returncode, sizes) == (0, [3])
        assert (other.returncode, "is damaged" in other.stderr) == (1, True)


async def test_reports_restored_destroyed_content_with_the_command_to_destroy_it(
    logs: Logs, event: dict[str, Any]
):
    await logs.append(event, event, event)
    first = "SELECT recorded_at FROM audit.agent_events WHERE seq = 0"
    ((earlier,),) = await fetch(logs.former_url, first)
    await logs.copy()
    (late,) = await logs.append(event)
    destroyed = ("--seq", "0", "--seq", "2", "--seq", str(late), "--reason", "x")
    name = {"AUDIT_LOG_NAME": "chartroom/audit"}
    done = await logs.run("audit.destroy_content", *destroyed, on=logs.former, **name)
    assert done.returncode == 0

    by_number = await logs.record("--erased", "0", "--erased", "1", at=earlier)
    done = await logs.record(AUDIT_FORMER_DATABASE_URL=logs.former_url)

    assert "--seq 0 --reason" in by_number.stdout
    assert "--seq 1" not in by_number.stdout
    command = done.stdout.splitlines()[-1]
    assert command.startswith("python -m audit.destroy_content --seq 0 --seq 2 --reason ")
    again = await logs.run("audit.destroy_content", *destroyed[:4], "--reason", "x")
    assert again.returncode == 0
    repeated = await logs.record(AUDIT_FORMER_DATABASE_URL=logs.former_url)
    assert "No content that was destroyed is back." in repeated.stdout


async def test_an_entry_not_by_audit_destroys_nothing(logs: Logs, event: dict[str, Any]):
    await logs.append(event, event | {"payload": {"seqs": [0]}})
    await logs.copy()
    await execute(
        logs.former_url,
        "SET session_replication_role = replica; UPDATE audit.agent_events SET recorded_by = 'audit', "
        "recorded_by_kind = 'service', event_type = 'content.destroyed', stream_pos = NULL WHERE seq = 1",
    )

    done = await logs.record(AUDIT_FORMER_DATABASE_URL=logs.former_url)

    assert (done.returncode, done.stdout) == (1, "")
    assert "Event 1 of the former log says what was destroyed" in done.stderr
