"""The signals that ask a command to end: as an exception while it may stop, and not at all while it
must finish.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# SIGALRM is how an interrupt comes again that was lost.
STOPPING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)
AGAIN_SECONDS = 0.05


@contextmanager
def interrupted_by_signals() -> Iterator[None]:
    """Ctrl-C, an end asked for by the system, and a closed terminal all arrive as
    KeyboardInterrupt.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    def come_again(lost: "sys.UnraisableHookArgs") -> None:
        """Python drops an exception that arrives while it throws an object away."""
        if isinstance(lost.exc_value, KeyboardInterrupt):
            signal.setitimer(signal.ITIMER_REAL, AGAIN_SECONDS)
        else:
            hook(lost)

    hook, sys.unraisablehook = sys.unraisablehook, come_again
    before = {number: signal.getsignal(number) for number in STOPPING_SIGNALS}
    for number in STOPPING_SIGNALS:
        # nohup asks for the end of the terminal to be ignored.
        if number != signal.SIGHUP or before[number] is not signal.SIG_IGN:
            signal.signal(number, interrupt)
    try:
        yield
    finally:
        sys.unraisablehook = hook
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def postponed_signals() -> Iterator[None]:
    """One that arrives meanwhile has its effect at the end: for steps that must not stop between
    two of their lines.
    """
    arrived: list[int] = []
    before = {number: signal.getsignal(number) for number in STOPPING_SIGNALS}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, lambda number, _frame: arrived.append(number))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for late in arrived:
            signal.raise_signal(late)


def ignore_signals() -> None:
    """Whoever presses Ctrl-C twice still gets a clean end."""
    for number in STOPPING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)
