import asyncio
import json
import urllib.error
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import asyncpg
from rich.console import Console
from rich.table import Table

from chartroom.commands.database_figures import figures_of, table_of_figures
from chartroom.errors import ChartroomError, NotRunning
from chartroom.postgres.databases import server_of
from chartroom.processes.programs import second_slot
from chartroom.processes.running import find_running
from chartroom.processes.services import MEMBERS, WITNESSES, addresses_of, failed_checks
from chartroom.processes.slots import states_in_use
from chartroom.processes.supervision import ProgramState, Supervisor
from chartroom.system.database_roles import DATABASE
from chartroom.system.layout import DataDirectory, find_clone
from chartroom.system.ports import open_loopback

COUNTS = "SELECT contested, unconfirmed FROM records.identity_counts()"


@dataclass(frozen=True)
class ProgramStatus:
    """PostgreSQL has only a socket, so its `address` and `metrics` are empty."""

    state: ProgramState
    address: str
    metrics: str

    @property
    def name(self) -> str:
        return self.state.name

    @property
    def is_running(self) -> bool:
        """A start lasts a second; afterwards a program that was not restarted is ready."""
        return self.state.state == "RUNNING" or (
            self.state.state == "STARTING" and not self.state.restarts
        )


def show_status(data: DataDirectory, console: Console) -> bool:
    data.check_exists()
    system = find_running(data)
    if system is None:
        raise NotRunning(f"chartroom is not running with {data.path}.")
    programs = program_statuses(data)
    console.print(table_of(programs))
    for program in programs:
        if program.metrics:
            console.print(
                f"metrics of {program.name}: http://{program.metrics}/metrics",
                highlight=False,
                soft_wrap=True,
            )
    names = {program.name for program in programs}
    for member in (member for member in MEMBERS if {member, second_slot(member)} <= names):
        console.print(
            f"{member} has two processes: a restart is running, or was killed; the next restart ends the extra process."
        )
    are_ready = print_unready(programs, console)
    print_alarms(programs, console)
    print_database_figures(data, console)
    if (counts := identity_counts(data)) is not None:
        contested, unconfirmed = counts
        console.print(
            f"contested numbers of patients: {contested}; unconfirmed identifiers: {unconfirmed} "
            "(docs/identity.md)",
            highlight=False,
            soft_wrap=True,
        )
    tokens = "required" if system.require_tokens else "not required on this machine"
    console.print(
        f"{system.url} (tokens {tokens}); data in {data.path}",
        highlight=False,
        soft_wrap=True,
        markup=False,
    )
    return system.ready and are_ready and all(program.is_running for program in programs)


def print_unready(programs: list[ProgramStatus], console: Console) -> bool:
    """Print the running programs that do not answer or are not ready; return whether there are none."""
    failing = {
        program.name: failed_checks(f"http://{program.address}/readyz")
        for program in programs
        if program.is_running and _service_of(program) in MEMBERS
    }
    for name, checks in failing.items():
        if checks:
            console.print(f"[red]{name} is not ready: {checks}[/]", soft_wrap=True)
    return not any(failing.values())


def print_alarms(programs: list[ProgramStatus], console: Console) -> None:
    for program in programs:
        lines = [
            *(
                f"The audit log is damaged and no longer signed; {program.name} reports: {kind} "
                "(docs/runbooks/log-alarm.md)."
                for kind in log_alarms(program)
            ),
            *(
                f"{program.name} is a witness of the audit log and reports: {kind} (docs/runbooks/witness.md)."
                for kind in witness_alarms(program)
            ),
            *(
                f"{name} is a witness of the audit log and went back: its memory was replaced by an older version "
                "(docs/runbooks/witness.md)."
                for name in witnesses_that_went_back(program)
            ),
        ]
        for line in lines:
            console.print(f"[red]{line}[/]", soft_wrap=True)


def program_statuses(data: DataDirectory) -> list[ProgramStatus]:
    supervisor = Supervisor(data)
    return [
        ProgramStatus(state, *_addresses(supervisor, state.name))
        for state in states_in_use(data, supervisor)
    ]


def _addresses(supervisor: Supervisor, slot: str) -> tuple[str, str]:
    description = supervisor.description(slot)
    if description is None or slot == "postgres":
        return "", ""
    return addresses_of(slot, description.environment)


def print_database_figures(data: DataDirectory, console: Console) -> None:
    try:
        console.print(table_of_figures(figures_of(server_of(data), find_clone())))
    except (OSError, ChartroomError, asyncpg.PostgresError):
        return


def identity_counts(data: DataDirectory) -> tuple[int, int] | None:
    """Return the numbers of contested and of unconfirmed identifiers, or None for an external
    database.
    """

    async def count() -> tuple[int, int]:
        connection = await asyncpg.connect(server_of(data).dsn(database=DATABASE))
        try:
            row = await connection.fetchrow(COUNTS)
        finally:
            await connection.close()
        return row["contested"], row["unconfirmed"]

    try:
        return asyncio.run(count())
    except (OSError, ChartroomError, asyncpg.PostgresError):
        return None


def log_alarms(program: ProgramStatus) -> list[str]:
    if _service_of(program) != "audit":
        return []
    try:
        return [str(_readiness(program)["log"]["alarm"]["kind"])]
    except (TypeError, KeyError):
        return []


def witness_alarms(program: ProgramStatus) -> list[str]:
    if _service_of(program) not in WITNESSES:
        return []
    try:
        return [str(one["kind"]) for one in _readiness(program)["witness"]["alarms"].values()]
    except (TypeError, KeyError, AttributeError):
        return []


def witnesses_that_went_back(program: ProgramStatus) -> list[str]:
    if _service_of(program) != "audit":
        return []
    try:
        witnesses = _readiness(program)["witnesses"]
        return [str(name) for name, one in witnesses.items() if one["went_back"]]
    except (TypeError, KeyError, AttributeError):
        return []


def _service_of(program: ProgramStatus) -> str:
    return program.name.removesuffix(second_slot(""))


def _readiness(program: ProgramStatus) -> Any:  # Any: JSON.
    if not program.address:
        return None
    try:
        with open_loopback(f"http://{program.address}/readyz") as response:
            body = response.read()
    except urllib.error.HTTPError as unready:
        with unready:
            body = unready.read()
    except OSError:
        return None
    try:
        return json.loads(body)
    except ValueError:
        return None


def table_of(programs: list[ProgramStatus]) -> Table:
    table = Table("program", "state", "pid", "uptime", "restarts", "port")
    for program in programs:
        state = program.state
        colour = "green" if state.state == "RUNNING" else "yellow"
        table.add_row(
            state.name,
            f"[{colour}]{state.state.lower()}[/]",
            str(state.pid or "-"),
            str(timedelta(seconds=state.uptime_seconds)) if state.pid else "-",
            str(state.restarts),
            program.address.rpartition(":")[2] or "-",
        )
    return table
