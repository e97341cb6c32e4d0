"""`chartroom status`: what runs, as a table."""

from datetime import timedelta

from rich.console import Console
from rich.table import Table

from chartroom.errors import NotRunning
from chartroom.layout import DataDirectory
from chartroom.running import find_running
from chartroom.supervision import ProgramState, Supervisor

GOOD = "RUNNING"


def show_status(data: DataDirectory, console: Console) -> bool:
    """Whether every program runs; NotRunning when there is no system."""
    data.check_known()
    system = find_running(data)
    if system is None:
        raise NotRunning(f"chartroom is not running with {data.path}.")
    # A program for which no part has been given is not started: the embedded server, when all databases are external.
    states = [state for state in Supervisor(data).states() if state.state != "STOPPED" or not system.ready]
    console.print(_table(states))
    tokens = "required" if system.require_tokens else "not required on this machine"
    console.print(f"{system.url} (tokens {tokens}); data in {data.path}", highlight=False, soft_wrap=True, markup=False)
    return system.ready and all(state.state == GOOD for state in states)


def _table(states: list[ProgramState]) -> Table:
    table = Table("program", "state", "pid", "uptime", "restarts")
    for state in states:
        colour = "green" if state.state == GOOD else "yellow"
        table.add_row(
            state.name,
            f"[{colour}]{state.state.lower()}[/]",
            str(state.pid or "-"),
            str(timedelta(seconds=state.uptime_seconds)) if state.pid else "-",
            str(state.restarts),
        )
    return table
