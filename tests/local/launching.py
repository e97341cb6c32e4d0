"""A clone whose services are stand-ins; PostgreSQL, supervisor and Traefik are real."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console

from chartroom.commands.down import down
from chartroom.errors import ChartroomError
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.supervision import Supervisor
from chartroom.system.layout import Clone, DataDirectory
from chartroom.system.ports import held_free

REPOSITORY = Path(__file__).parents[2]
STAND_IN = Path(__file__).with_name("stand_in.py")
MEMBERS = ("records", "audit", "retrieval", "edge")
# Stands in for deploy/local/build-environment, and makes what stands in for an environment's
# Python.
BUILD = """#!/bin/sh
cd "$(dirname "$0")/../../$2"
grep -qs building behaviour && {{ sleep 60; exit 1; }}
grep -qs unbuildable behaviour && {{ echo "error: there is no such package"; exit 1; }}
mkdir -p "$3/bin"
printf '#!/bin/sh\\nENVIRONMENT=%s exec "{python}" "{stand_in}" "$@"\\n' "$3" > "$3/bin/python"
chmod +x "$3/bin/python"
"""
CHARTROOM = [sys.executable, "-c", "from chartroom.cli import main; main()"]


@contextmanager
def new_directory() -> Iterator[Path]:
    """A short path that other users may pass through; pytest's own are neither."""
    path = Path(tempfile.mkdtemp(prefix="chartroom-test-"))
    path.chmod(0o711)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def make_clone(root: Path) -> Clone:
    clone = Clone(root)
    clone.sql.parent.mkdir(parents=True)
    clone.sql.symlink_to(REPOSITORY / "deploy" / "postgres")
    clone.gateway.mkdir()
    for name in ("dynamic", "embedded", "servers", "static.env"):
        (clone.gateway / name).symlink_to(REPOSITORY / "gateway" / name)
    (root / "deploy" / "local").mkdir()
    build = root / "deploy" / "local" / "build-environment"
    write_script(build, BUILD.format(python=sys.executable, stand_in=STAND_IN))
    for name in MEMBERS:
        clone.member(name).mkdir(parents=True)
        environments = clone.environments(name)
        first = environments.new()
        environments.build(first, sys.executable)
        environments.use(first)
    clone.model.mkdir()
    return clone


def write_script(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


@dataclass
class Launcher:
    """The command as a person calls it, with a clone and a data directory of its own."""

    clone: Clone
    data: DataDirectory
    port: int
    environment: dict[str, str] = field(default_factory=dict)
    started: "list[subprocess.Popen[str]]" = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def argv(self, command: str, *arguments: str) -> list[str]:
        port = ["--port", str(self.port)] if command == "up" else []
        return [*CHARTROOM, command, *arguments, *port, "--data-dir", str(self.data.path)]

    def run(self, command: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.argv(command, *arguments),
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def shell(self, command: str) -> "subprocess.CompletedProcess[str]":
        """What a person types."""
        return subprocess.run(
            ["sh", "-c", command],
            env=self._environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def up(self, *arguments: str) -> "subprocess.Popen[str]":
        """In the foreground of its own session; returns when it is ready."""
        process = subprocess.Popen(
            self.argv("up", *arguments),
            env=self._environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        wait_until(lambda: process.poll() is not None or self._is_ready(process.pid))
        assert process.poll() is None, process.stdout.read() if process.stdout else ""
        return process

    def get(self, url: str) -> Any:
        with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - a loopback address.
            return json.loads(response.read())

    def ports(self) -> Mapping[str, int]:
        """Of the members, read from where Traefik reads it."""
        text = {
            name: (self.data.gateway / f"servers-{name}.yml").read_text(encoding="utf-8")
            for name in MEMBERS
        }
        return {
            name: int(content.partition("127.0.0.1:")[2].partition("'")[0])
            for name, content in text.items()
        }

    def answers(self, member: str) -> bool:
        try:
            self.get(f"http://127.0.0.1:{self.ports()[member]}/readyz")
        except OSError:
            return False
        return True

    def environment_of(self, member: str) -> dict[str, str]:
        """Of the process that the gateway's requests go to."""
        environment: dict[str, str] = self.get(
            f"http://127.0.0.1:{self.ports()[member]}/environment"
        )
        return environment

    def traefik(self) -> dict[str, str]:
        """Where Traefik listens, by entry point."""
        options = json.loads((self.data.programs / "traefik.json").read_text(encoding="utf-8"))[
            "environment"
        ]
        name = re.compile("TRAEFIK_ENTRYPOINTS_(.+)_ADDRESS")
        return {
            match[1].lower(): value
            for option, value in options.items()
            if (match := name.fullmatch(option))
        }

    def pids(self) -> dict[str, int]:
        return {state.name: state.pid for state in Supervisor(self.data).states()}

    def end(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.kill()
            process.communicate()
        if self.data.version.exists():
            with suppress(ChartroomError):  # A test may have damaged what says how it is stopped.
                down(self.data, Console(quiet=True))
            stop_leftovers(self.data)
            shutil.rmtree(self.data.run, ignore_errors=True)

    def _is_ready(self, launcher: int) -> bool:
        try:
            state = json.loads(self.data.state.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return False
        return bool(state["ready"] and state["launcher"] == launcher)

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "CHARTROOM_CLONE": str(self.clone.root),
            "COLUMNS": "200",
            **self.environment,
        }


def wait_until(condition: Callable[[], bool], seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


@contextmanager
def launcher_in_a_new_directory() -> Iterator[Launcher]:
    with new_directory() as directory, held_free(["web"]) as ports:
        clone = make_clone(directory / "clone")
        launcher = Launcher(clone, DataDirectory(directory / "data"), ports["web"])
        try:
            yield launcher
        finally:
            launcher.end()


def interrupt(process: "subprocess.Popen[str]", number: signal.Signals = signal.SIGINT) -> str:
    """Stop a foreground launcher; returns what it had printed."""
    process.send_signal(number)
    output, _ = process.communicate(timeout=30)
    return output
