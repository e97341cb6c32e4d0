"""The instance id in the environment identifies processes of a killed system; PostgreSQL is identified by its working
directory.
"""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from chartroom.processes.programs import INSTANCE_VARIABLE
from chartroom.processes.supervision import is_alive
from chartroom.system.layout import DataDirectory

TERMINATE_SECONDS = 20
FAST_SHUTDOWN_SECONDS = 30


def stop_leftovers(data: DataDirectory) -> int:
    cluster = data.postgres / "data"
    programs = [
        process for process in _of_instance(data.instance) if not _is_postgres(process, cluster)
    ]
    stopped = _stop(programs, signal.SIGTERM, TERMINATE_SECONDS) + _stop_postgres(cluster)
    for pid_file in (cluster / "postmaster.pid", *data.run.glob("postgres/.s.PGSQL.*.lock")):
        if _is_stale(pid_file, cluster):
            pid_file.unlink(missing_ok=True)
    return stopped


def _of_instance(instance: str) -> Iterator[psutil.Process]:
    own = {os.getpid(), *(parent.pid for parent in psutil.Process().parents())}
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if (
                process.pid not in own
                and is_alive(process)
                and process.environ().get(INSTANCE_VARIABLE) == instance
            ):
                yield process


def _stop_postgres(cluster: Path) -> int:
    servers = [process for process in psutil.process_iter() if _is_postgres(process, cluster)]
    recorded = _read_pid(cluster / "postmaster.pid")
    postmasters = [process for process in servers if process.pid == recorded]
    stopped = _stop(postmasters, signal.SIGINT, FAST_SHUTDOWN_SECONDS)
    # PostgreSQL's processes end with their postmaster, unless they hang.
    children = [process for process in servers if process not in postmasters]
    _stop(children, signal.SIGTERM, TERMINATE_SECONDS)
    return stopped


def _is_stale(pid_file: Path, cluster: Path) -> bool:
    """Whether the pid belongs to a zombie or an unrelated process, for which PostgreSQL would wait
    forever.

    PostgreSQL itself handles a pid without a process.
    """
    pid = _read_pid(pid_file)
    if pid is None:
        return False
    try:
        process = psutil.Process(abs(pid))
        return not is_alive(process) or bool(process.exe() and not _is_postgres(process, cluster))
    except (psutil.Error, OSError):
        return False


def _is_postgres(process: psutil.Process, cluster: Path) -> bool:
    """PostgreSQL overwrites its environment, so this checks program and working directory."""
    try:
        return (
            is_alive(process)
            and process.cwd() == str(cluster.resolve())
            and Path(process.exe()).name == "postgres"
        )
    except (psutil.Error, OSError):
        return False


def _read_pid(pid_file: Path) -> int | None:
    """Read PostgreSQL's pid, which is negative for a PostgreSQL without a postmaster, such as initdb's."""
    try:
        return int(pid_file.read_text(encoding="utf-8").splitlines()[0])
    except (OSError, ValueError, IndexError):
        return None


def _stop(processes: list[psutil.Process], number: signal.Signals, seconds: float) -> int:
    for sent in (number, signal.SIGKILL):
        for process in processes:
            if is_alive(process):
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.send_signal(sent)
        deadline = time.monotonic() + seconds
        while any(is_alive(process) for process in processes) and time.monotonic() < deadline:
            time.sleep(0.05)
    return len(processes)
