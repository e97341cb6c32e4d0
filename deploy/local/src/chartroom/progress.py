"""Showing what happens: one line per step, with a spinner where a person watches."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from rich.console import Console
from rich.markup import escape


class Progress:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._began = time.monotonic()

    @contextmanager
    def step(self, doing: str, done: str) -> Iterator[Callable[[str], None]]:
        """Yields what says more of it while it goes on, to a person who watches."""
        began = time.monotonic()
        with self._console.status(f"{escape(doing)} …") as status:
            yield lambda text: status.update(f"{escape(text)} …")
        self.say(f"[green]✓[/] {escape(done)} [dim]{time.monotonic() - began:.1f} s[/]")

    def say(self, text: str) -> None:
        """Rich markup. A terminal that has gone away is no reason to stop in the middle of
        stopping.
        """
        with suppress(OSError):
            self._console.print(text, highlight=False, soft_wrap=True)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began


def megabytes(size: int) -> str:
    return f"{size / 1024**2:,.0f} MB"
