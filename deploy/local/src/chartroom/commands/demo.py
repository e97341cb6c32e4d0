import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from rich.console import Console

from chartroom.commands.down import down
from chartroom.commands.up import Options, up
from chartroom.errors import ChartroomError, NotRunning
from chartroom.processes.running import RunningSystem, get_running
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory, find_clone
from chartroom.system.ports import choose_free
from chartroom.system.roles import PERSONS, Role, scopes_of

Callers = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Story:
    data: Path | None = None
    full: bool = False
    agents: bool = False
    chaos: bool = False
    tamper: bool = False

    @property
    def arguments(self) -> list[str]:
        flags = {
            "--full": self.full,
            "--agents": self.agents or self.chaos,
            "--chaos": self.chaos,
            "--alone": self.tamper,
        }
        data = [] if self.data is None else ["--data", str(self.data.absolute())]
        return data + [flag for flag, is_given in flags.items() if is_given]


def demo(directory: DataDirectory, story: Story, console: Console, *, start_system: bool) -> None:
    """Raises SystemExit if the story finds an unexpected result."""
    with _running(directory, console, start_system=start_system) as system:
        clone = find_clone()
        prefix = f"demo-{uuid4().hex[:8]}-"
        examples = clone.root / "examples"
        callers = callers_of(Keyring(directory.keys), examples / "story" / "callers.json", prefix)
        _tell(system.url, examples, callers, ["--prefix", prefix, *story.arguments])
        if story.tamper:
            # Only the command `demo` needs the library of `tampering`.
            from chartroom.commands.tampering import tamper  # noqa: PLC0415

            auditor = callers["auditor"]["token"]
            tamper(directory, system.url, auditor, clone.python("audit"), console)


def callers_of(keyring: Keyring, file: Path, prefix: str) -> Callers:
    callers = {}
    for key, caller in json.loads(file.read_text(encoding="utf-8")).items():
        name, role = caller["name"], Role(caller["role"]) if "role" in caller else None
        scope = (
            caller["scope"].format(name=name, prefix=prefix)
            if role is None
            else scopes_of(role, name)
        )
        is_person = role in PERSONS or caller.get("kind") == "person"
        token = keyring.mint(name, kind="person" if is_person else "agent", scope=scope)
        callers[key] = {"name": name, "token": token}
    return callers


def _tell(url: str, examples: Path, callers: Callers, arguments: list[str]) -> None:
    # A proxy server cannot reach the loopback address.
    environment = {"PYTHONPATH": str(examples), "NO_PROXY": "127.0.0.1"}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "story", url, *arguments],
        input=json.dumps(callers),
        text=True,
        env=os.environ | environment,
        check=False,
    )
    if done.returncode < 0:
        raise ChartroomError("The story was killed.")
    if done.returncode:
        sys.exit(done.returncode)


@contextmanager
def _running(
    directory: DataDirectory, console: Console, *, start_system: bool
) -> Iterator[RunningSystem]:
    has_started = False
    if start_system and not _runs(directory):
        (port,) = choose_free(["gateway"]).values()
        up(Options(port, directory.path, detach=True), console)
        has_started = True
    try:
        yield get_running(directory)
    finally:
        if has_started:
            down(directory, console)


def _runs(directory: DataDirectory) -> bool:
    try:
        get_running(directory)
    except NotRunning:
        return False
    return True
