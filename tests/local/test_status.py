"""The table of `chartroom status`, from values."""

import io

from rich.console import Console

from chartroom.commands.status import ProgramStatus, table_of
from chartroom.processes.supervision import ProgramState


def lines_of(*programs: ProgramStatus) -> list[str]:
    """Print the table, and return its lines without the drawing."""
    output = io.StringIO()
    Console(file=output, width=100).print(table_of([*programs]))
    return [" ".join(line.replace("│", " ").split()) for line in output.getvalue().splitlines()]


def test_shows_a_program_with_its_restarts_and_port() -> None:
    state = ProgramState("audit", "RUNNING", pid=4711, uptime_seconds=3665, restarts=3)

    lines = lines_of(ProgramStatus(state, "127.0.0.1:20100", "127.0.0.1:20100"))

    assert "audit running 4711 1:01:05 3 20100" in lines


def test_shows_what_has_no_value_as_a_dash() -> None:
    state = ProgramState("postgres", "BACKOFF", pid=0, uptime_seconds=0, restarts=None)

    assert "postgres backoff - - - -" in lines_of(ProgramStatus(state, "", ""))
