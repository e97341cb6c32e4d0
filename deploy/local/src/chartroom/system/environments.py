"""Environments of one member: a folder each in `.venvs`, and the link `.venv` to the current one.

An environment never changes, so a running process keeps its files. `make install` runs this module
without other packages.
"""

import fcntl
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from chartroom.interrupts import interrupted_by_signals, postponed_signals

# supervisord's program is described in the file that is the module's first argument.
SUPERVISOR = "chartroom.processes.daemon"
SUPERVISED = re.compile(rf" -m {re.escape(SUPERVISOR)} (.+)/supervisord\.conf")
PROCESSES = Path("/proc")


class Environments:
    def __init__(self, member: Path) -> None:
        self.member = member
        self._link = member / ".venv"
        self._folder = member / ".venvs"
        self._before = self._folder / "before"
        self._lock = self._folder / "lock"

    @property
    def current(self) -> Path:
        """Return the current environment's folder, because the link can change."""
        return self._link.resolve()

    def new(self) -> Path:
        self._folder.mkdir(exist_ok=True)
        self._lock.touch()
        return self._folder.resolve() / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid4().hex[:6]}"

    def build(
        self, environment: Path, python: str, output: int | None = None, umask: int = -1
    ) -> None:
        """Build from the lock and the checkout. Raises CalledProcessError with the reason in
        `output`.
        """
        root = self.member.parents[1]
        script = root / "deploy" / "local" / "build-environment"
        argv = [str(script), python, str(self.member.relative_to(root)), str(environment)]
        process = None
        try:
            with (
                postponed_signals()
            ):  # An interrupt before the assignment would orphan the process.
                process = subprocess.Popen(
                    argv,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                    umask=umask,
                    start_new_session=True,
                )
            code = process.wait()
        except BaseException:
            if process is not None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            raise
        if code != 0:
            raise subprocess.CalledProcessError(code, argv)

    def use(self, environment: Path) -> None:
        self._link_to(Path(self._folder.name, environment.name), self._link)

    @property
    def before(self) -> Path | None:
        found = self._before.resolve()
        return found if self._before.is_symlink() and found.is_dir() else None

    def keep_as_before(self, environment: Path) -> None:
        is_own = environment.parent == self._folder.resolve()
        self._link_to(Path(environment.name) if is_own else environment, self._before)

    def _link_to(self, target: Path, link: Path) -> None:
        draft = self._folder / f"{target.name}.link"
        draft.symlink_to(target)
        draft.replace(link)

    def clean(self) -> None:
        """Keep environments that a process or a running system uses, the current environment, and the previous one."""
        if not self._lock.exists():
            return
        with self._lock.open(encoding="utf-8") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                used = [*_commands(), str(self.current), *map(str, filter(None, [self.before]))]
            except (OSError, ValueError, LookupError, TypeError):
                return  # Another command protects them, or a running system is unreadable.
            for environment in self._folder.resolve().iterdir():
                if _is_one(environment) and not any(
                    f"{environment}/" in f"{command}/" for command in used
                ):
                    shutil.rmtree(environment, ignore_errors=True)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Protect environments from `clean`."""
        if not self._lock.exists():
            yield
            return
        with self._lock.open(encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_SH)
            yield


def _is_one(folder: Path) -> bool:
    return folder.is_dir() and not folder.is_symlink()


def _commands() -> Iterator[str]:
    """Commands of programs, also of programs that a running supervisord may restart."""
    for command in _command_lines():
        yield command
        if supervisor := SUPERVISED.search(command):
            for description in Path(supervisor[1]).glob("*.json"):
                yield json.loads(description.read_text(encoding="utf-8"))["argv"][0]


def _command_lines() -> Iterator[str]:
    """Read the command lines of processes without psutil, which is missing during `make install`."""
    if not (PROCESSES / "self" / "cmdline").exists():
        argv = ["ps", "-axww", "-o", "args="]
        listed = subprocess.run(argv, check=True, capture_output=True, text=True)
        yield from listed.stdout.splitlines()
        return
    for process in PROCESSES.glob("[0-9]*"):
        with suppress(FileNotFoundError, ProcessLookupError):
            yield (process / "cmdline").read_text(errors="surrogateescape").replace("\0", " ")


def main() -> int:
    python, folder = sys.argv[1:]
    environments = Environments(Path(folder).absolute())
    made = environments.new()
    try:
        with interrupted_by_signals(), environments.kept():
            environments.build(made, python)
            environments.use(made)
    except BaseException as failure:
        shutil.rmtree(made, ignore_errors=True)
        if isinstance(failure, subprocess.CalledProcessError | KeyboardInterrupt):
            return 1
        raise
    environments.clean()
    return 0


if __name__ == "__main__":
    sys.exit(main())
