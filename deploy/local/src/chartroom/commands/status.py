"""`chartroom status`: what runs, as a table."""

from collections.abc import Mapping
from datetime import timedelta

from rich.console import Console
from rich.table import Table

from chartroom.errors import NotRunning
from chartroom.processes.running import find_running
from chartroom.processes.services import MEMBERS, addresses_of
from chartroom.processes.slots import states_in_use
from chartroom.processes.supervision import ProgramState, Supervisor, spare_of
from chartroom.system.layout import DataDirectory

GOOD, FIRST_SECOND = "RUNNING", "STARTING"
Addresses = tuple[str, str]


def show_status(data: DataDirectory, console: Console) -> bool:
    """Whether every program runs; NotRunning when there is no system."""
    data.check_known()
    system = find_running(data)
    if system is None:
        raise NotRunning(f"chartroom is not running with {data.path}.")
    supervisor = Supervisor(data)
    states = states_in_use(data, supervisor)
    addresses = {state.name: _addresses(supervisor, state.name) for state in states}
    console.print(_table(states, addresses))
    for name, (_, metrics) in addresses.items():
        if metrics:
            console.print(
                f"metrics of {name}: http://{metrics}/metrics", highlight=False, soft_wrap=True
            )
    names = {state.name for state in states}
    for member in (member for member in MEMBERS if {member, spare_of(member)} <= names):
        console.print(
            f"{member} has two processes: a restart is under way, or was killed and the next one ends it."
        )
    tokens = "required" if system.require_tokens else "not required on this machine"
    console.print(
        f"{system.url} (tokens {tokens}); data in {data.path}",
        highlight=False,
        soft_wrap=True,
        markup=False,
    )
    return system.ready and all(_runs(state) for state in states)


def _runs(state: ProgramState) -> bool:
    """To supervisor a program runs only after its first second; a first start was already found
    ready.
    """
    return state.state == GOOD or (state.state == FIRST_SECOND and state.restarts == 0)


def _addresses(supervisor: Supervisor, place: str) -> Addresses:
    """Where it listens, and where its metrics are; both empty for PostgreSQL, which has a
    socket.
    """
    description = supervisor.description(place)
    return (
        addresses_of(place, description.environment)
        if description and place != "postgres"
        else ("", "")
    )


def _table(states: list[ProgramState], addresses: Mapping[str, Addresses]) -> Table:
    table = Table("program", "state", "pid", "uptime", "restarts", "port")
    for state in states:
        colour = "green" if state.state == GOOD else "yellow"
        table.add_row(
            state.name,
            f"[{colour}]{state.state.lower()}[/]",
            str(state.pid or "-"),
            str(timedelta(seconds=state.uptime_seconds)) if state.pid else "-",
            str(state.restarts),
            addresses[state.name][0].rpartition(":")[2] or "-",
        )
    return table
