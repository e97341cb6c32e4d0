"""`chartroom down`: stop the system of a data directory, and every process that is left of it."""

import time

from rich.console import Console

from chartroom.errors import ChartroomError, NotRunning
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.supervision import Supervisor
from chartroom.progress import Progress
from chartroom.system.layout import DataDirectory

LAUNCHER_SECONDS = 60


def down(data: DataDirectory, console: Console) -> None:
    """Stop a foreground or background system. Safe to repeat: nothing running is no error."""
    progress = Progress(console)
    try:
        data.check_exists()
    except NotRunning:
        progress.print("chartroom is not running.")
        return
    supervisor = Supervisor(data)
    if supervisor.is_alive():
        with progress.step("Stopping", "Everything is stopped; the data stays."):
            supervisor.shutdown()
            _clear(data)
    elif stopped := _clear(data):
        progress.print(f"Stopped {stopped} processes of a killed run.")
    else:
        progress.print("chartroom is not running.")


def _clear(data: DataDirectory) -> int:
    """Stop leftovers once the launcher of a foreground system has ended and released the lock."""
    deadline = time.monotonic() + LAUNCHER_SECONDS
    while time.monotonic() < deadline:
        with data.locked() as is_locked:
            if is_locked:
                stopped = stop_leftovers(data)
                data.state.unlink(missing_ok=True)
                return stopped
        time.sleep(0.1)
    raise ChartroomError(
        f"Another chartroom is just starting with {data.path}; try again in a moment."
    )
