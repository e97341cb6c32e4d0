"""A launcher in a clone with fake services, and with the real PostgreSQL, supervisor and Traefik."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from support import commands
from support.eventually import wait_until
from support.programs import ended

from chartroom.cli import main
from chartroom.commands.down import down
from chartroom.commands.status import ProgramStatus, program_statuses
from chartroom.errors import ChartroomError
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.programs import second_slot
from chartroom.system.layout import Clone, DataDirectory
from chartroom.system.ports import held_free
from tests.deploy.copied_cluster import copy_cluster

REPOSITORY = Path(__file__).parents[2]
STAND_IN = Path(__file__).with_name("stand_in.py")
MEMBERS = ("records", "audit", "retrieval", "mcp", "auth", "console", "edge")
# Replaces deploy/local/build-environment: the Python of each built environment runs the fake service.
BUILD = """#!/bin/sh
cd "$(dirname "$0")/../../$2"
grep -qs building behaviour && {{ sleep 60; exit 1; }}
grep -qs unbuildable behaviour && {{ echo "error: there is no such package"; exit 1; }}
mkdir -p "$3/bin"
cat > "$3/bin/python" <<.
{program}
.
chmod +x "$3/bin/python"
"""
PROGRAM = f"""#!/bin/sh
ENVIRONMENT={{environment}} exec "{sys.executable}" -I -S "{STAND_IN}" {{arguments}}"""
CHARTROOM = [sys.executable, "-c", "from chartroom.cli import main; main()"]


@contextmanager
def new_directory() -> Iterator[Path]:
    """Create a directory with a path short enough for sockets, which other users may enter."""
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
    write_script(build, BUILD.format(program=PROGRAM.format(environment="$3", arguments='"\\$@"')))
    for name in MEMBERS:
        clone.member(name).mkdir(parents=True)
        environments = clone.environments(name)
        first = environments.new()
        (first / "bin").mkdir(parents=True)
        program = PROGRAM.format(environment=first, arguments='"$@"')
        write_script(first / "bin" / "python", program)
        environments.use(first)
    clone.model.mkdir()
    return clone


def write_script(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


class Command(commands.Command):
    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def send_signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        if self.returncode is None:
            self._process.kill()
        self._process.join()

    def finish(self) -> str:
        self.wait()
        return self.output()

    def interrupt(self, number: signal.Signals = signal.SIGINT) -> str:
        self.send_signal(number)
        return self.finish()


@dataclass
class Launcher:
    """The command `chartroom`, as a user calls it, with a separate clone and data directory."""

    clone: Clone
    data: DataDirectory
    port: int
    environment: dict[str, str] = field(default_factory=dict)
    started: list[Command] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def prepare(self) -> None:
        self.data.prepare()
        copy_cluster(self.data.postgres)

    def run(self, command: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return self.start(command, *arguments).completed()

    def shell(self, command: str) -> "subprocess.CompletedProcess[str]":
        return ended(["sh", "-c", command], env=self.environment_variables())

    def start(self, command: str, *arguments: str) -> Command:
        port = ["--port", str(self.port)] if command == "up" else []
        argv = [command, *arguments, *port, "--data-dir", str(self.data.path)]
        process = Command(main, argv, self.environment_variables(), self.clone.root)
        self.started.append(process)
        return process

    def up(self, *arguments: str) -> Command:
        process = self.start("up", *arguments)
        wait_until(lambda: process.returncode is not None or self._is_ready(process.pid))
        assert process.returncode is None, process.output()
        return process

    def behave(self, member: str, behaviour: str) -> None:
        (self.clone.member(member) / "behaviour").write_text(behaviour, encoding="utf-8")

    def get(self, url: str) -> Any:
        with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - a loopback address.
            return json.loads(response.read())

    def ports(self) -> Mapping[str, int]:
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
        return self.get(f"http://127.0.0.1:{self.ports()[member]}/environment")

    def traefik(self) -> dict[str, str]:
        options = json.loads((self.data.programs / "traefik.json").read_text(encoding="utf-8"))[
            "environment"
        ]
        name = re.compile("TRAEFIK_ENTRYPOINTS_(.+)_ADDRESS")
        return {
            match[1].lower(): value
            for option, value in options.items()
            if (match := name.fullmatch(option))
        }

    def programs(self) -> dict[str, ProgramStatus]:
        """Return the programs that `chartroom status` prints; empty before supervisord responds."""
        try:
            return {program.name: program for program in program_statuses(self.data)}
        except (ChartroomError, FileNotFoundError):
            return {}

    def pids(self) -> dict[str, int]:
        return {name: program.state.pid for name, program in self.programs().items()}

    def restarts(self, member: str) -> list[int]:
        slots = {member, second_slot(member)}
        return [each.state.restarts for name, each in self.programs().items() if name in slots]

    def end(self) -> None:
        for process in self.started:
            process.kill()
        if self.data.version.exists():
            # `down` may fail, because a test may have damaged the files that it reads.
            with suppress(ChartroomError):
                down(self.data, Console(quiet=True))
            stop_leftovers(self.data)
            shutil.rmtree(self.data.run, ignore_errors=True)

    def _is_ready(self, launcher: int) -> bool:
        try:
            state = json.loads(self.data.state.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return False
        return bool(state["ready"] and state["launcher"] == launcher)

    def environment_variables(self) -> dict[str, str]:
        return {
            **os.environ,
            "CHARTROOM_CLONE": str(self.clone.root),
            "COLUMNS": "200",
            **self.environment,
        }


@contextmanager
def launcher_in_a_new_directory() -> Iterator[Launcher]:
    with new_directory() as directory, held_free(["web"]) as ports:
        clone = make_clone(directory / "clone")
        launcher = Launcher(clone, DataDirectory(directory / "data"), ports["web"])
        try:
            yield launcher
        finally:
            launcher.end()
