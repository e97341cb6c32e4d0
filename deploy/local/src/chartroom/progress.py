import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from rich.console import Console
from rich.markup import escape


class Progress:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._started = time.monotonic()

    @contextmanager
    def step(self, doing: str, done: str) -> Iterator[Callable[[str], None]]:
        """Show `doing`, then `done` with its duration. Yields a function that replaces `doing`."""
        started = time.monotonic()
        with self._console.status(f"{escape(doing)} …") as status:
            yield lambda text: status.update(f"{escape(text)} …")
        self.print(f"[green]✓[/] {escape(done)} [dim]{time.monotonic() - started:.1f} s[/]")

    def print(self, markup: str) -> None:
        """Ignores a closed terminal, which must not interrupt a shutdown."""
        with suppress(OSError):
            self._console.print(markup, highlight=False, soft_wrap=True)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._started


def megabytes(size: int) -> str:
    return f"{size / 1024**2:,.0f} MB"
