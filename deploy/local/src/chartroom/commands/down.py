"""`chartroom down`: stop the system of a data directory, however it was started and whatever is
left of it.
"""

import time

from rich.console import Console

from chartroom.errors import ChartroomError, NotRunning
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.supervision import Supervisor
from chartroom.progress import Progress
from chartroom.system.layout import DataDirectory

LAUNCHER_SECONDS = 60


def down(data: DataDirectory, console: Console) -> None:
    """Safe to repeat; nothing running is no error."""
    progress = Progress(console)
    try:
        data.check_known()
    except NotRunning:
        progress.say("chartroom is not running.")
        return
    supervisor = Supervisor(data)
    was_alive = supervisor.is_alive()
    if was_alive:
        with progress.step("Stopping", "Everything is stopped; the data stays."):
            supervisor.shutdown()
            stopped = _clear(data)
    else:
        stopped = _clear(data)
        progress.say(
            f"Stopped {stopped} processes of a killed run."
            if stopped
            else "chartroom is not running."
        )


def _clear(data: DataDirectory) -> int:
    """Once the launcher of a foreground system has ended, too: it holds the lock until then."""
    deadline = time.monotonic() + LAUNCHER_SECONDS
    while time.monotonic() < deadline:
        with data.locked() as alone:
            if alone:
                stopped = stop_leftovers(data)
                data.state.unlink(missing_ok=True)
                return stopped
        time.sleep(0.1)
    raise ChartroomError(
        f"Another chartroom is just starting with {data.path}; try again in a moment."
    )
