import time

from rich.console import Console

from chartroom.errors import ChartroomError, NotRunning
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.supervision import Supervisor
from chartroom.progress import Progress
from chartroom.system.layout import DataDirectory

LAUNCHER_SECONDS = 60


def down(data: DataDirectory, console: Console) -> None:
    """A system that does not run is not an error."""
    progress = Progress(console)
    try:
        data.check_exists()
    except NotRunning:
        progress.print("chartroom is not running.")
        return
    supervisor = Supervisor(data)
    if supervisor.is_alive():
        with progress.step("Stopping", "Everything is stopped; the data is kept."):
            # The held lock prevents a new start of the system.
            with data.locked() as is_locked:
                supervisor.shutdown()
                if is_locked:
                    _stop_rest(data)
            if not is_locked:
                _clear(data)
    elif stopped := _clear(data):
        progress.print(f"Stopped {stopped} processes of a killed run.")
    else:
        progress.print("chartroom is not running.")


def _clear(data: DataDirectory) -> int:
    """Wait until the launcher in another terminal releases the lock."""
    deadline = time.monotonic() + LAUNCHER_SECONDS
    while time.monotonic() < deadline:
        with data.locked() as is_locked:
            if is_locked:
                return _stop_rest(data)
        time.sleep(0.1)
    raise ChartroomError(
        f"Another chartroom command is starting or stopping the system in {data.path}; try again in a moment."
    )


def _stop_rest(data: DataDirectory) -> int:
    stopped = stop_leftovers(data)
    data.state.unlink(missing_ok=True)
    return stopped
