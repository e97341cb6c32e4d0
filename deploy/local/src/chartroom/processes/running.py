import json
import os
from dataclasses import asdict, dataclass

import psutil

from chartroom.errors import NotRunning
from chartroom.files import read_json, write_atomically
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
    public_url: str | None = None

    def launcher_is_alive(self) -> bool:
        try:
            process = psutil.Process(self.launcher)
            return is_alive(process) and self.launcher_started == _started(process)
        except psutil.NoSuchProcess:
            return False


def write_state(
    data: DataDirectory,
    *,
    url: str,
    require_tokens: bool,
    ready: bool,
    detached: bool,
    public_url: str | None = None,
) -> None:
    started = _started(psutil.Process())
    system = RunningSystem(url, require_tokens, ready, detached, os.getpid(), started, public_url)
    write_atomically(data.state, json.dumps(asdict(system), indent=2))


def _started(process: psutil.Process) -> float:
    since = process.create_time() - psutil.boot_time() if psutil.LINUX else process.create_time()
    return round(since, 2)


def find_running(data: DataDirectory) -> RunningSystem | None:
    """Return None if only processes of a killed system are left."""
    try:
        system = read_json(
            RunningSystem, data.state, f"run `{data.command('down')}`, then start the system again"
        )
    except FileNotFoundError:
        return None
    # A foreground system, and a system that was never ready, end with their launcher.
    if not (system.detached and system.ready) and not system.launcher_is_alive():
        return None
    return system if Supervisor(data).is_alive() else None


def get_running(data: DataDirectory) -> RunningSystem:
    data.check_exists()
    system = find_running(data)
    if system is None:
        raise NotRunning(
            f"chartroom does not run with {data.path}; start it with `{data.command('up')}` or give --data-dir."
        )
    return system
