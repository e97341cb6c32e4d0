"""What a killed run left behind, and its end, gently first.

Found by the mark in each process's environment and by the cluster's working directory, never by
name alone.
"""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from chartroom.processes.supervision import MARK, is_alive
from chartroom.system.layout import DataDirectory

GENTLE_SECONDS = 20
FAST_SHUTDOWN_SECONDS = 30


def stop_leftovers(data: DataDirectory) -> int:
    """Stop every process of this data directory's system; returns how many there were."""
    cluster = data.postgres / "data"
    marked = [process for process in _marked(data.instance) if not _runs_in(process, cluster)]
    stopped = _stop(marked, signal.SIGTERM, GENTLE_SECONDS) + _stop_postgres(cluster)
    for pid_file in (cluster / "postmaster.pid", *data.run.glob("postgres/.s.PGSQL.*.lock")):
        if _is_misleading(pid_file, cluster):
            pid_file.unlink(missing_ok=True)
    return stopped


def _marked(instance: str) -> Iterator[psutil.Process]:
    own = {os.getpid(), *(parent.pid for parent in psutil.Process().parents())}
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if (
                process.pid not in own
                and is_alive(process)
                and process.environ().get(MARK) == instance
            ):
                yield process


def _stop_postgres(cluster: Path) -> int:
    """PostgreSQL overwrites its environment with its title, so it is known by program and working
    directory.
    """
    servers = [process for process in psutil.process_iter() if _runs_in(process, cluster)]
    postmaster = _recorded_pid(cluster / "postmaster.pid")
    heads = [process for process in servers if process.pid == postmaster]
    stopped = _stop(heads, signal.SIGINT, FAST_SHUTDOWN_SECONDS)
    # Without their postmaster its children end by themselves; what is left after that is stuck.
    _stop([process for process in servers if process not in heads], signal.SIGTERM, GENTLE_SECONDS)
    return stopped


def _is_misleading(pid_file: Path, cluster: Path) -> bool:
    """PostgreSQL would wait for ever for a zombie, or for somebody else's process that has the
    number by now.

    A number that nobody has it deals with itself, and more carefully: the server could be in
    another container.
    """
    pid = _recorded_pid(pid_file)
    if pid is None:
        return False
    try:
        process = psutil.Process(abs(pid))
        return not is_alive(process) or bool(process.exe() and not _runs_in(process, cluster))
    except (psutil.Error, OSError):
        return False


def _runs_in(process: psutil.Process, cluster: Path) -> bool:
    try:
        return (
            is_alive(process)
            and process.cwd() == str(cluster.resolve())
            and Path(process.exe()).name == "postgres"
        )
    except (psutil.Error, OSError):
        return False


def _recorded_pid(pid_file: Path) -> int | None:
    """A negative one is of a PostgreSQL without a postmaster, which initdb runs."""
    try:
        return int(pid_file.read_text(encoding="utf-8").splitlines()[0])
    except (OSError, ValueError, IndexError):
        return None


def _stop(processes: list[psutil.Process], number: signal.Signals, seconds: float) -> int:
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(number)
    if _wait(processes, seconds):
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        _wait(processes, seconds)
    return len(processes)


def _wait(processes: list[psutil.Process], seconds: float) -> bool:
    """Whether any is still alive after that time."""
    deadline = time.monotonic() + seconds
    while any(is_alive(process) for process in processes):
        if time.monotonic() > deadline:
            return True
        time.sleep(0.05)
    return False
