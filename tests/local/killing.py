"""Runs `chartroom up` in a process that kills itself at a new moment, chosen by Python's audit events."""

import os
import re
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console

from chartroom.commands.up import Options, up
from chartroom.errors import ChartroomError
from tests.local.launching import Launcher

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.chmod",
    "os.chown",
    "shutil.rmtree",
}
PROGRAMS = {
    "initdb": "initdb",
    "chartroom.processes.daemon": "supervisord",
    "chassis.migrate": "migrations",
}
# For each program of a start: its age in seconds when it is killed, and whether the launcher is killed as well.
WHILE_IT_RUNS = {
    "initdb": [(0.05, False), (0.05, True), (0.2, True)],
    "supervisord": [(0.3, False)],
    "migrations": [(0.1, False)],
}
RANDOM = re.compile(r"\.\w{8}\.part$")


@dataclass
class Killer:
    launcher: Launcher
    chosen: Callable[[str], bool] = lambda _: True
    moments: list[str] = field(default_factory=list)

    def start(self) -> tuple[int, str]:
        reading, writing = os.pipe()
        output = self.launcher.clone.root / "output"
        child = os.fork()
        if child == 0:
            os.setpgid(0, 0)
            os._exit(self._up(writing, output))
        os.close(writing)
        with os.fdopen(reading, encoding="utf-8") as pipe:
            _, status = os.waitpid(child, 0)
            os.set_blocking(pipe.fileno(), False)
            if moment := pipe.readline().strip():
                self.moments.append(moment)
        return os.waitstatus_to_exitcode(status), output.read_text(encoding="utf-8")

    def _up(self, killed_at: int, output: Path) -> int:
        with output.open("w", encoding="utf-8") as file:
            os.environ["CHARTROOM_CLONE"] = str(self.launcher.clone.root)
            sys.addaudithook(self._hook(killed_at))
            try:
                up(
                    Options(self.launcher.port, self.launcher.data.path, detach=True),
                    Console(file=file),
                )
            except ChartroomError as failure:
                file.write(str(failure))
                return 1
            except BaseException:  # noqa: BLE001 - A forked child never returns to what forked it.
                traceback.print_exc(file=file)
                return 2
        return 0

    def _hook(self, killed_at: int) -> Callable[[str, tuple[Any, ...]], None]:
        known = set(self.moments)

        def die(moment: str, with_programs: bool = False) -> None:
            os.write(killed_at, moment.encode() + b"\n")
            os.kill(0 if with_programs else os.getpid(), signal.SIGKILL)

        def die_later(seconds: float, moment: str, with_program: bool) -> None:
            # On a loaded machine, initdb may not have written a file after `seconds`.
            while with_program and not any(self.launcher.data.path.rglob("PG_VERSION")):
                time.sleep(0.01)
            time.sleep(seconds)
            die(moment, with_program)

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            moment = self._moment(event, arguments)
            if moment is None or not self.chosen(moment):
                return
            if moment not in known:
                die(moment)
            for seconds, with_program in WHILE_IT_RUNS.get(moment, ()):
                later = f"{moment} {seconds} s later{', with it' if with_program else ''}"
                if later not in known:
                    threading.Thread(target=die_later, args=(seconds, later, with_program)).start()
                    return

        return hook

    def _moment(self, event: str, arguments: tuple[Any, ...]) -> str | None:
        if event == "subprocess.Popen":
            command = " ".join(map(os.fspath, arguments[1]))
            return next((name for part, name in PROGRAMS.items() if part in command), None)
        if event == "open" and not (isinstance(arguments[2], int) and arguments[2] & WRITING):
            return None
        if event not in {"open", *CHANGES} or isinstance(arguments[0], int):
            return None
        path = Path(os.fsdecode(arguments[1 if event == "os.rename" else 0]))
        if not path.is_absolute():
            return f"{event} in a directory that is removed"
        if not path.is_relative_to(self.launcher.data.path):
            return None
        return f"{event} {RANDOM.sub('', str(path.relative_to(self.launcher.data.path)))}"
