"""Shows the progress of long operations: one changing line on a terminal, otherwise one line at the
end.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

REDRAW_S = 0.2


@contextmanager
def step(doing: str, done: str) -> Iterator[Callable[[int, int], None]]:
    """Show `doing`, then `done` with its duration. Yields a function that accepts the bytes so far
    and in total.
    """
    started = shown = time.monotonic()
    is_terminal = sys.stderr.isatty()

    def show(so_far: int, size: int) -> None:
        nonlocal shown
        if is_terminal and time.monotonic() - shown >= REDRAW_S:
            shown = time.monotonic()
            sys.stderr.write(f"\r\033[K{doing}: {megabytes(so_far)} of {megabytes(size)}")
            sys.stderr.flush()

    if is_terminal:
        sys.stderr.write(f"{doing} …")
        sys.stderr.flush()
    try:
        yield show
    finally:
        if is_terminal:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
    say(f"{done} ({time.monotonic() - started:.1f} s).")


def say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


def megabytes(size: int) -> str:
    return f"{size / 1024**2:,.0f} MB"
