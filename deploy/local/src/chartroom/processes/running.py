"""The note a running system leaves in its data directory, and whether that system is really
there.
"""

import json
import os
from dataclasses import asdict, dataclass

import psutil

from chartroom.errors import NotRunning
from chartroom.files import read_as, write_whole
from chartroom.processes.supervision import Supervisor, is_alive
from chartroom.system.layout import DataDirectory


@dataclass(frozen=True)
class RunningSystem:
    url: str
    require_tokens: bool
    ready: bool
    detached: bool
    launcher: int
    launcher_started: float

    def launcher_is_alive(self) -> bool:
        try:
            process = psutil.Process(self.launcher)
            return is_alive(process) and process.create_time() == self.launcher_started
        except psutil.NoSuchProcess:
            return False


def note(
    data: DataDirectory, *, url: str, require_tokens: bool, ready: bool, detached: bool
) -> None:
    started = psutil.Process().create_time()
    system = RunningSystem(url, require_tokens, ready, detached, os.getpid(), started)
    write_whole(data.state, json.dumps(asdict(system), indent=2))


def find_running(data: DataDirectory) -> RunningSystem | None:
    """The system that runs here; none when only leftovers of a killed one do. Raises
    ChartroomError.
    """
    try:
        system = read_as(
            RunningSystem, data.state, f"run `{data.command('down')}`, then start the system again"
        )
    except FileNotFoundError:
        return None
    # A foreground system belongs to its launcher, and one that was never ready to the launcher that
    # was starting it.
    if not (system.detached and system.ready) and not system.launcher_is_alive():
        return None
    return system if Supervisor(data).is_alive() else None


def get_running(data: DataDirectory) -> RunningSystem:
    data.check_known()
    system = find_running(data)
    if system is None:
        raise NotRunning(
            f"chartroom does not run with {data.path}; start it with `{data.command('up')}` or give --data-dir."
        )
    return system
