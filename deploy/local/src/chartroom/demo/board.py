"""What the agents do, line by line, and on a terminal the state of each task below the lines."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from chartroom.demo.case import KINDS, Case, Task

STYLES = {"ready": "yellow", "in-progress": "cyan", "on-hold": "magenta", "completed": "green"}


class Board:
    def __init__(self, console: Console, cases: Sequence[Case]) -> None:
        self._console = console
        self._cases = cases
        self._started = time.monotonic()
        self._live: Live | None = None

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Show the table while the block runs, where a person watches; print it at the end."""
        if not self._console.is_terminal:
            yield
            self._console.print(self._table())
            return
        with Live(self._table(), console=self._console, auto_refresh=False) as self._live:
            yield

    def line(self, who: str, what: str, *, style: str = "bold cyan") -> None:
        seconds = time.monotonic() - self._started
        text = Text.assemble((f"{seconds:6.1f} s  ", "dim"), (f"{who:<26}", style), f" {what}")
        self._console.print(text, soft_wrap=True)
        self.refresh()

    def refresh(self) -> None:
        if self._live is not None:
            self._live.update(self._table(), refresh=True)

    def _table(self) -> Table:
        table = Table(title="Tasks", title_justify="left")
        for name in ("patient", *KINDS.values(), "steps"):
            table.add_column(name, overflow="fold")
        for case in self._cases:
            cells = [_cell(case.tasks.get(kind)) for kind in KINDS]
            table.add_row(case.patient_name, *cells, "\n".join(case.steps))
        return table


def _cell(task: Task | None) -> Text:
    if task is None:
        return Text("")
    attempts = f" (attempt {task.attempt})" if task.attempt > 1 else ""
    return Text(f"{task.status}{attempts}", style=STYLES.get(task.status, "red"))
