"""Changes copies of the log to show that the verifier detects each change; the log itself is not changed."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from chartroom.commands.backups.base_backup import copy_cluster
from chartroom.commands.maintenance import service_descriptions, services_with_external_databases
from chartroom.errors import ChartroomError
from chartroom.interrupts import interrupted_by_signals
from chartroom.postgres.databases import server_of
from chartroom.postgres.server import EmbeddedPostgres, client_environment, wheel_program
from chartroom.system import database_roles
from chartroom.system.layout import DataDirectory

SIGNED_SECONDS = 30.0  # A checkpoint follows an event within a second, or later on a busy machine.
LOOK_SECONDS = 0.2
COMMAND_SECONDS = 120.0
INTACT, TAMPERED = 0, 1
EXTRA = "extra "
FULL = ("full", "copy", "--key", "log.vkey", "--kept", "kept")
DATABASE = ("database", "--key", "log.vkey", "--mac-key", "mac.key", "--kept", "kept")
EVENT = ("event", "proof", "--key", "log.vkey")
DSN = "AUDIT_VERIFY_DSN"
# Triggers reject changes of the log unless a superuser disables them.
UNGUARDED = "SET session_replication_role = replica"
PAYLOAD = """
UPDATE audit.event_payloads
SET body = convert_to(replace(convert_from(body, 'UTF8'), 'see today', 'see in June'), 'UTF8')
WHERE seq = {seq}
"""
ROW = "UPDATE audit.agent_events SET agent_name = 'summary-agent' WHERE seq = {seq}"
BY, ANOTHER = b'"agent":"triage-agent"', b'"agent":"summary-agent"'
# C2SP tlog-tiles: entries of a full tile, and bytes of a hash and of an entry's length.
WIDTH, HASH_BYTES, LENGTH_BYTES = 256, 32, 2
SCRATCH = {"fsync": "off", "shared_buffers": "32MB"}


class Entry(NamedTuple):
    seq: int
    data: bytes

    def field(self, name: str) -> Any:  # Any: JSON.
        return json.loads(self.data).get(name)


class LogCopy:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def size(self) -> int:
        return size_of((self._folder / "checkpoint").read_text(encoding="utf-8"))

    def fill(self, read: Callable[[str], bytes]) -> None:
        checkpoint = read("checkpoint")
        self._write("checkpoint", checkpoint)
        for path in _paths(size_of(checkpoint.decode())):
            self._write(path, read(path))

    def find(self, event_type: str) -> Entry | None:
        for index in reversed(range(-(-self.size // WIDTH))):
            entries = self._entries(index)
            for at in reversed(range(len(entries))):
                entry = Entry(index * WIDTH + at, entries[at])
                if entry.field("type") == event_type:
                    return entry
        return None

    def put_entry(self, entry: Entry) -> None:
        index, at = divmod(entry.seq, WIDTH)
        entries = self._entries(index)
        entries[at] = entry.data
        packed = (len(one).to_bytes(LENGTH_BYTES, "big") + one for one in entries)
        self._write(_tile("entries", index, self.size), b"".join(packed))

    def put_hash(self, entry: Entry) -> None:
        index, at = divmod(entry.seq, WIDTH)
        path = _tile("0", index, self.size)
        hashes = bytearray((self._folder / path).read_bytes())
        start = at * HASH_BYTES
        hashes[start : start + HASH_BYTES] = hashlib.sha256(b"\x00" + entry.data).digest()
        self._write(path, bytes(hashes))

    def _entries(self, index: int) -> list[bytes]:
        data = (self._folder / _tile("entries", index, self.size)).read_bytes()
        entries, at = [], 0
        while at < len(data):
            start = at + LENGTH_BYTES
            at = start + int.from_bytes(data[at:start], "big")
            entries.append(data[start:at])
        return entries

    def _write(self, path: str, data: bytes) -> None:
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def size_of(checkpoint: str) -> int:
    return int(checkpoint.split("\n")[1])


def _paths(size: int) -> Iterator[str]:
    for index in range(-(-size // WIDTH)):
        yield _tile("entries", index, size)
    level, hashes = 0, size
    while hashes:
        for index in range(-(-hashes // WIDTH)):
            yield _tile(str(level), index, hashes)
        level, hashes = level + 1, hashes // WIDTH


def _tile(level: str, index: int, count: int) -> str:
    groups = [f"{index % 1000:03}"]
    rest = index // 1000
    while rest:
        groups.insert(0, f"x{rest % 1000:03}")
        rest //= 1000
    width = min(count - index * WIDTH, WIDTH)
    part = "" if width == WIDTH else f".p/{width}"
    return f"tile/{level}/{'/'.join(groups)}{part}"


@dataclass(frozen=True)
class _Desk:
    folder: Path
    python: Path
    log: LogCopy
    http: httpx.Client
    console: Console

    def say(self, sentence: str, *, who: str = "auditor") -> None:
        self.console.print()
        self.console.print(Text.assemble((who, "bold cyan"), f" {sentence}"))

    def remark(self, sentence: str) -> None:
        self._indented(Text(sentence, style="bold yellow"))

    def read(self, path: str) -> bytes:
        try:
            return self.http.get(path).raise_for_status().content
        except httpx.HTTPError as error:
            raise ChartroomError(f"The log was not read ({type(error).__name__}).") from None

    def verify(self, *arguments: str, expected: int, dsn: str = "") -> None:
        done = self.run("audit_verify.py", *arguments, dsn=dsn)
        self._command(f"python audit_verify.py {' '.join(arguments)}", done.stdout + done.stderr)
        if done.returncode != expected:
            raise ChartroomError(
                f"The verifier ended with {done.returncode}, not with {expected}: it did not detect the change."
            )

    def execute(self, server: EmbeddedPostgres, statement: str) -> None:
        text = f"{UNGUARDED}; {' '.join(statement.split())}"
        argv = [str(wheel_program("psql")), "--no-psqlrc", "-c", text]
        environment = client_environment() | server.libpq_variables(database_roles.DATABASE)
        done = _run(argv, environment, self.folder)
        changed = done.stdout.strip().rpartition("\n")[2]
        if changed != "UPDATE 1":
            raise ChartroomError("The copy of the database could not be changed.")
        self._command(f'psql -c "{text}"', changed)

    def run(self, *arguments: str, dsn: str = "") -> "subprocess.CompletedProcess[str]":
        return _run([str(self.python), *arguments], os.environ | {DSN: dsn}, self.folder)

    def _command(self, line: str, output: str) -> None:
        self._indented(Text.assemble(("$ ", "dim"), (line, "bold green")))
        self._indented(Text(output.rstrip("\n")))

    def _indented(self, what: Text) -> None:
        self.console.print(Padding(what, (0, 0, 0, 2), expand=False))


def _run(
    argv: list[str], environment: dict[str, str], folder: Path
) -> "subprocess.CompletedProcess[str]":
    try:
        return subprocess.run(
            argv,
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=COMMAND_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ChartroomError(f"{argv[0]} does not run ({type(error).__name__}).") from None


@contextmanager
def scratch_database(data: DataDirectory, service: str) -> Iterator[EmbeddedPostgres | None]:
    """Yield a copy of audit's database, or None for an external database."""
    if service in services_with_external_databases(service_descriptions(data)):
        yield None
        return
    server = server_of(data)
    with (
        interrupted_by_signals(),
        tempfile.TemporaryDirectory(dir=data.path, prefix="scratch-") as name,
    ):
        folder = Path(name)
        copy_cluster(server, folder / "data", lambda _done, _size: None)
        shutil.copy(server.cluster.password_file, folder)
        with EmbeddedPostgres(folder, settings=SCRATCH) as copy:
            yield copy


def tamper(data: DataDirectory, url: str, token: str, python: Path, console: Console) -> None:
    """`token` is an auditor's; `python` is audit's interpreter. Raises ChartroomError if the
    verifier misses a change.
    """
    console.print()
    console.rule(Text("Tampering with a copy of the log", style="bold"), align="left")
    headers = {"Authorization": f"Bearer {token}"}
    with (
        tempfile.TemporaryDirectory() as name,
        # A proxy server cannot reach the loopback address.
        httpx.Client(base_url=url, headers=headers, timeout=60, trust_env=False) as http,
    ):
        folder = Path(name)
        desk = _Desk(folder, python, LogCopy(folder / "copy"), http, console)
        desk.run("-m", "audit.verify.build", "audit_verify.py")
        _copy(desk)
        event = desk.log.find("triage.recommended")
        if event is None or BY not in event.data:
            raise ChartroomError("The log has no recommendation of the triage-agent.")
        changed = Entry(event.seq, event.data.replace(BY, ANOTHER))
        _change_an_event(desk, event, changed)
        _prove(desk, event, changed)
        _change_the_database(desk, data, event)
        _restore_an_older_log(desk)


def _copy(desk: _Desk) -> None:
    desk.say(
        "has the file audit_verify.py and the log's public key, and copies the log to a scratch folder. All of the "
        "following changes are made to the copy."
    )
    (desk.folder / "log.vkey").write_bytes(desk.read("/tlog/key"))
    desk.log.fill(lambda path: desk.read(f"/tlog/{path}"))
    desk.verify(*FULL, "--keep", expected=INTACT)


def _change_an_event(desk: _Desk, event: Entry, changed: Entry) -> None:
    desk.remark(
        f"A database administrator changes the agent of a recommendation: event {event.seq}, "
        f"{BY.decode()} → {ANOTHER.decode()}."
    )
    desk.log.put_entry(changed)
    desk.verify(*FULL, expected=TAMPERED)
    desk.remark("The administrator also changes the event's hash in the tree.")
    desk.log.put_hash(changed)
    desk.verify(*FULL, expected=TAMPERED)
    desk.log.put_entry(event)
    desk.log.put_hash(event)


def _prove(desk: _Desk, event: Entry, changed: Entry) -> None:
    desk.say("verifies one event without the log: the event's proof contains its leaf.")
    proof = desk.read(f"/agent-events/{event.field('id')}/proof").decode()
    (desk.folder / "proof").write_text(proof, encoding="utf-8")
    desk.verify(*EVENT, expected=INTACT)
    desk.remark("The same change is made in the proof.")
    (desk.folder / "proof").write_text(_changed_proof(proof, changed), encoding="utf-8")
    desk.verify(*EVENT, expected=TAMPERED)


def _changed_proof(proof: str, changed: Entry) -> str:
    lines = proof.split("\n")
    for at, line in enumerate(lines):
        if line.startswith(EXTRA) and BY in b64decode(line.removeprefix(EXTRA)):
            lines[at] = EXTRA + b64encode(changed.data).decode()
            return "\n".join(lines)
    raise ChartroomError("The proof does not have the event's leaf.")


def _change_the_database(desk: _Desk, data: DataDirectory, event: Entry) -> None:
    desk.say(
        "compares a copy of the database with the log, on audit's machine, because audit's key of leaves must not "
        "leave that machine.",
        who="operator",
    )
    with scratch_database(data, "audit") as server:
        if server is None:
            desk.remark("No copy is made here: audit's database is not the embedded one.")
            return
        dsn = server.dsn(database=database_roles.DATABASE)
        (desk.folder / "mac.key").symlink_to(data.audit_proof / "mac.key")
        desk.verify(*DATABASE, expected=INTACT, dsn=dsn)
        desk.remark("A superuser changes the recommendation from 'see today' to 'see in June'.")
        desk.execute(server, PAYLOAD.format(seq=event.seq))
        desk.verify(*DATABASE, expected=TAMPERED, dsn=dsn)
        desk.remark("The superuser also changes the agent.")
        desk.execute(server, ROW.format(seq=event.seq))
        desk.verify(*DATABASE, expected=TAMPERED, dsn=dsn)


def _restore_an_older_log(desk: _Desk) -> None:
    desk.say(
        "keeps a newer checkpoint: the log has grown, because reading the proof was logged, too."
    )
    checkpoint = _newer_checkpoint(desk)
    with (desk.folder / "kept").open("a", encoding="utf-8") as kept:
        kept.write("\n" + checkpoint)
    desk.remark("The log is replaced by the copy, which is an older backup.")
    desk.verify(*FULL, expected=TAMPERED)


def _newer_checkpoint(desk: _Desk) -> str:
    until = time.monotonic() + SIGNED_SECONDS
    while True:
        checkpoint = desk.read("/tlog/checkpoint").decode()
        if size_of(checkpoint) > desk.log.size:
            return checkpoint
        if time.monotonic() > until:
            raise ChartroomError(
                f"No checkpoint followed within {SIGNED_SECONDS:.0f} s; /readyz of audit says why."
            )
        time.sleep(LOOK_SECONDS)
