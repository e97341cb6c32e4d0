"""What the verifier says of a log that was changed: of copies of its files and of its database for
the time of the demo, never of the log itself.
"""

import os
import shutil
import subprocess
import tempfile
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from chartroom.demo import story
from chartroom.demo.client import DemoFailed, Request
from chartroom.demo.display import Stage
from chartroom.demo.log_copy import Entry, LogCopy, size_of
from chartroom.postgres.server import client_environment, wheel_program

SIGNED_SECONDS = 30.0  # A checkpoint follows an event within a second; a busy machine takes longer.
LOOK_SECONDS = 0.2
COMMAND_SECONDS = 120.0
INTACT, TAMPERED = 0, 1  # Exit codes of the verifier.
EXTRA = "extra "  # The line of a proof that has the leaf.
FULL = ("full", "copy", "--key", "log.vkey", "--kept", "kept")
DATABASE = ("database", "--key", "log.vkey", "--mac-key", "mac.key", "--kept", "kept")
DSN = "AUDIT_VERIFY_DSN"  # Where the verifier finds the database.
# Triggers refuse a change of the log; a superuser can do without them.
UNGUARDED = "SET session_replication_role = replica"
PAYLOAD = """
UPDATE audit.event_payloads
SET body = convert_to(replace(convert_from(body, 'UTF8'), 'see today', 'see in June'), 'UTF8')
WHERE seq = {seq}
"""
ROW = "UPDATE audit.agent_events SET agent_name = 'summary-agent' WHERE seq = {seq}"
EVENT = ("event", "proof", "--key", "log.vkey")
BY, ANOTHER = b'"agent":"triage-agent"', b'"agent":"summary-agent"'


@dataclass(frozen=True)
class Laboratory:
    """What the auditor works with: the interpreter of audit's environment, which has the verifier,
    audit's key of leaves, and a copy of its database, which yields None where none can be made.
    """

    python: Path
    mac_key: Path
    scratch_database: Callable[[], AbstractContextManager[str | None]]


@dataclass(frozen=True)
class _Desk:
    """The auditor's folder: the verifier, the log's key, the copy and the checkpoints kept."""

    folder: Path
    python: Path

    @property
    def log(self) -> LogCopy:
        return LogCopy(self.folder / "copy")

    def prepare(self) -> None:
        self._run("-m", "audit.verify.build", "audit_verify.py")

    def verify(self, stage: Stage, *arguments: str, expected: int, dsn: str = "") -> None:
        """Run the verifier and show what it says. Raises DemoFailed for another exit code."""
        done = self._run("audit_verify.py", *arguments, dsn=dsn)
        stage.command(f"python audit_verify.py {' '.join(arguments)}", done.stdout + done.stderr)
        if done.returncode != expected:
            raise DemoFailed(
                f"The verifier ended with {done.returncode}, not with {expected}: it did not see what was done."
            )

    def _run(self, *arguments: str, dsn: str = "") -> "subprocess.CompletedProcess[str]":
        try:
            return subprocess.run(  # noqa: S603 - The verifier of this clone.
                [self.python, *arguments],
                cwd=self.folder,
                env=os.environ | {DSN: dsn},
                capture_output=True,
                text=True,
                check=False,
                timeout=COMMAND_SECONDS,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise DemoFailed(f"The verifier does not run ({type(error).__name__}).") from None


def tamper(stage: Stage, laboratory: Laboratory) -> None:
    stage.scene("Tampering with a copy of the log")
    with tempfile.TemporaryDirectory() as name:
        desk = _Desk(Path(name), laboratory.python)
        desk.prepare()
        _copy(stage, desk)
        event = desk.log.find("triage.recommended")
        if event is None or BY not in event.data:
            raise DemoFailed("The log has no recommendation of the triage-agent.")
        changed = Entry(event.seq, event.data.replace(BY, ANOTHER))
        _change_an_event(stage, desk, event, changed)
        _prove(stage, desk, event, changed)
        _change_the_database(stage, desk, laboratory, event)
        _restore_an_older_log(stage, desk)


def _copy(stage: Stage, desk: _Desk) -> None:
    stage.say(
        story.AUDITOR,
        "has one file, audit_verify.py, and the log's public key, and copies the log to a scratch folder. All that "
        "follows is done to the copy.",
    )
    (desk.folder / "log.vkey").write_bytes(_read(stage, "key"))
    desk.log.fill(lambda path: _read(stage, path))
    desk.verify(stage, *FULL, "--keep", expected=INTACT)


def _change_an_event(stage: Stage, desk: _Desk, event: Entry, changed: Entry) -> None:
    stage.remark(
        f"Who may do anything in the database lets another agent have recommended it: event {event.seq}, "
        f"{BY.decode()} → {ANOTHER.decode()}.",
        style="bold yellow",
    )
    desk.log.put_entry(changed)
    desk.verify(stage, *FULL, expected=TAMPERED)
    stage.remark("The event's hash in the tree is made to fit.", style="bold yellow")
    desk.log.put_hash(changed)
    desk.verify(stage, *FULL, expected=TAMPERED)
    desk.log.put_entry(event)
    desk.log.put_hash(event)


def _prove(stage: Stage, desk: _Desk, event: Entry, changed: Entry) -> None:
    stage.say(story.AUDITOR, "needs no log for one event: its proof has the event's leaf in it.")
    path = {"id": str(event.field("id"))}
    request = Request("GET", "/agent-events/{id}/proof", path_values=path)
    proof = stage.gateway.read(story.AUDITOR, request).decode()
    (desk.folder / "proof").write_text(proof, encoding="utf-8")
    desk.verify(stage, *EVENT, expected=INTACT)
    stage.remark("The same change, in the proof.", style="bold yellow")
    (desk.folder / "proof").write_text(_changed_proof(proof, changed), encoding="utf-8")
    desk.verify(stage, *EVENT, expected=TAMPERED)


def _changed_proof(proof: str, changed: Entry) -> str:
    lines = proof.split("\n")
    for at, line in enumerate(lines):
        if line.startswith(EXTRA) and BY in b64decode(line.removeprefix(EXTRA)):
            lines[at] = EXTRA + b64encode(changed.data).decode()
            return "\n".join(lines)
    raise DemoFailed("The proof does not have the event's leaf.")


def _change_the_database(stage: Stage, desk: _Desk, laboratory: Laboratory, event: Entry) -> None:
    stage.say(
        story.AUDITOR,
        "gets a copy of the database as well, and audit's key of leaves: what the log only has hashes of is there.",
    )
    with laboratory.scratch_database() as dsn:
        if dsn is None:
            stage.remark("No copy is made here: audit's database is not the embedded one.")
            return
        shutil.copy(laboratory.mac_key, desk.folder / "mac.key")
        desk.verify(stage, *DATABASE, expected=INTACT, dsn=dsn)
        stage.remark("A superuser puts the patient off.", style="bold yellow")
        _execute(stage, dsn, PAYLOAD.format(seq=event.seq))
        desk.verify(stage, *DATABASE, expected=TAMPERED, dsn=dsn)
        stage.remark("And lets another agent have said so.", style="bold yellow")
        _execute(stage, dsn, ROW.format(seq=event.seq))
        desk.verify(stage, *DATABASE, expected=TAMPERED, dsn=dsn)


def _execute(stage: Stage, dsn: str, statement: str) -> None:
    """Execute a statement as the administrator, and show it. Raises DemoFailed."""
    text = " ".join(statement.split())
    argv = [str(wheel_program("psql")), "--no-psqlrc", "-c", f"{UNGUARDED}; {text}"]
    done = subprocess.run(  # noqa: S603 - The wheel's own program.
        argv,
        env=client_environment() | _connection(dsn),  # Arguments are visible to others.
        capture_output=True,
        text=True,
        check=False,
        timeout=COMMAND_SECONDS,
    )
    changed = done.stdout.strip().rpartition("\n")[2]
    if changed != "UPDATE 1":
        raise DemoFailed("The copy of the database could not be changed.")
    stage.command(f'psql -c "{UNGUARDED}; {text}"', changed)


def _connection(dsn: str) -> dict[str, str]:
    """Return the variables of libpq for a DSN over a unix socket."""
    parts = urlsplit(dsn)
    where = parse_qs(parts.query)
    return {
        "PGHOST": where["host"][0],
        "PGPORT": where["port"][0],
        "PGUSER": unquote(parts.username or ""),
        "PGPASSWORD": unquote(parts.password or ""),
        "PGDATABASE": unquote(parts.path.removeprefix("/")),
    }


def _restore_an_older_log(stage: Stage, desk: _Desk) -> None:
    stage.say(
        story.AUDITOR,
        "keeps the checkpoint of a log that has grown since: who read the proof is in it, too.",
    )
    checkpoint = _newer_checkpoint(stage, desk.log.size)
    with (desk.folder / "kept").open("a", encoding="utf-8") as kept:
        kept.write("\n" + checkpoint)
    stage.remark("The copy, an older backup, is put in the log's place.", style="bold yellow")
    desk.verify(stage, *FULL, expected=TAMPERED)


def _newer_checkpoint(stage: Stage, size: int) -> str:
    until = time.monotonic() + SIGNED_SECONDS
    while True:
        checkpoint = _read(stage, "checkpoint").decode()
        if size_of(checkpoint) > size:
            return checkpoint
        if time.monotonic() > until:
            raise DemoFailed(
                f"No checkpoint followed within {SIGNED_SECONDS:.0f} s; /readyz of audit says why."
            )
        time.sleep(LOOK_SECONDS)


def _read(stage: Stage, path: str) -> bytes:
    return stage.gateway.read(story.AUDITOR, Request("GET", f"/tlog/{path}"))
