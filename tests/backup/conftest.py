"""The real system with a backup store, restored to a time between two writes."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from support.programs import ended
from support.queries import rows
from support.system import System, run, running, wait_until

from chartroom.system.layout import DataDirectory
from chartroom.system.ports import held_free
from tests.faults.cases import Case, open_case
from tests.faults.load import load

PROGRAM = [sys.executable, "-m", "chartroom_backup"]
COMMAND_SECONDS = 100


@dataclass(frozen=True)
class Backups:
    store: Path
    data: Path

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return ended([*PROGRAM, "--store", str(self.store), *arguments], timeout=COMMAND_SECONDS)

    def take(self, kind: str) -> str:
        done = self.run(kind, "--data-dir", str(self.data))
        assert done.returncode == 0, done.stderr
        return done.stdout

    @contextmanager
    def archiving(self) -> Iterator["subprocess.Popen[bytes]"]:
        """Archive WAL during the block, and check the delay each second."""
        process = subprocess.Popen(
            [
                *PROGRAM,
                "--store",
                str(self.store),
                "archive",
                "--data-dir",
                str(self.data),
                "--every",
                "1",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            wait_until((self.store / "archive.json").exists)
            yield process
        finally:
            process.terminate()
            process.wait(timeout=COMMAND_SECONDS)


@dataclass(frozen=True)
class Restored:
    """A system restored to `at`. Writes in `before` were acknowledged by then; writes in `after` were sent later."""

    system: System
    original: System
    backups: Backups
    case: Case
    at: datetime
    said: str
    before: dict[str, set[str]] = field(default_factory=dict)
    after: dict[str, set[str]] = field(default_factory=dict)
    # The sequence number of an event logged before `at`, with a payload destroyed after `at`.
    destroyed: int = 0
    last_checkpoint: str = ""  # The original system's last checkpoint.


def clock(system: System) -> datetime:
    return rows(system.admin_dsn, "SELECT clock_timestamp()")[0][0]


def checkpoint(client: httpx.Client) -> str:
    return client.get("/tlog/checkpoint").raise_for_status().text


@pytest.fixture(scope="session")
def restored() -> Iterator[Restored]:
    with ExitStack() as stack:
        original = stack.enter_context(running("--require-tokens"))
        client = stack.enter_context(original.client())
        root = original.data.path.parent
        backups = Backups(root / "store", original.data.path)
        case = open_case(client)
        stack.enter_context(backups.archiving())
        backups.take("full")
        secret = case.uses()["audit"].writes[0]("to-be-destroyed")
        sent = client.request(secret.method, secret.path, json=secret.body).raise_for_status()
        destroyed: int = sent.json()["seq"]
        with load(original, case.uses()) as ledgers:
            backups.take("incremental")
            wait_until(lambda: all(ledger.has_served(6) for ledger in ledgers.values()))
            read = time.monotonic()
            at = clock(original)
            was_read = time.monotonic()
            wait_until(
                lambda: all(ledger.has_served(6, since=was_read) for ledger in ledgers.values())
            )
        before = {
            name: {one.mark for one in ledger.written if one.ended < read}
            for name, ledger in ledgers.items()
        }
        after = {
            name: {one.mark for one in ledger.written if one.began > was_read}
            for name, ledger in ledgers.items()
        }
        destroy(original, destroyed)
        wait_until(lambda: int(checkpoint(client).splitlines()[1]) > destroyed)
        # Wait until the archive has all WAL of the logged events.
        wait_until(lambda: backups.run("check", "--behind", "5").returncode == 0)
        last_checkpoint = checkpoint(client)
        ports = stack.enter_context(held_free(["web"]))
        copy = System(DataDirectory(root / "restored"), ports["web"], original.sent)
        done = backups.run(
            "restore", "--at", at.isoformat(), "--to", str(copy.data.path), "--embedded"
        )
        assert done.returncode == 0, done.stderr
        stack.callback(run, copy, "down")
        up = run(copy, "up", "--detach", "--require-tokens", "--port", str(copy.port))
        assert up.returncode == 0, up.stdout + up.stderr
        yield Restored(
            copy,
            original,
            backups,
            case,
            at,
            done.stdout,
            before,
            after,
            destroyed,
            last_checkpoint,
        )


def destroy(system: System, seq: int) -> None:
    arguments = ("--seq", str(seq), "--reason", "logged by mistake")
    done = of_audit(system, "audit.destroy_content", *arguments)
    assert done.returncode == 0, done.stderr


def of_audit(
    system: System, module: str, *arguments: str, **more: str
) -> "subprocess.CompletedProcess[str]":
    service = Path(__file__).parents[2] / "services" / "audit"
    name = system.environment("audit").get("AUDIT_LOG_NAME", "chartroom/audit")
    environment = {
        "AUDIT_MIGRATE_DATABASE_URL": system.admin_dsn,
        "AUDIT_PROOF_FOLDER": str(system.data.audit_proof),
        "AUDIT_LOG_NAME": name,
    }
    return ended(
        [service / ".venv" / "bin" / "python", "-m", module, *arguments],
        env=environment | more,
        timeout=COMMAND_SECONDS,
    )
