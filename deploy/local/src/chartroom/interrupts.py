import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# SIGALRM repeats an interrupt that Python dropped.
STOPPING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM)
REPEAT_SECONDS = 0.05


@contextmanager
def interrupted_by_signals() -> Iterator[None]:
    """Raise KeyboardInterrupt for Ctrl-C, SIGTERM and a closed terminal."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    def repeat(dropped: "sys.UnraisableHookArgs") -> None:
        """Send the interrupt again, because Python drops exceptions that are raised while it finalises an object."""
        if isinstance(dropped.exc_value, KeyboardInterrupt):
            signal.setitimer(signal.ITIMER_REAL, REPEAT_SECONDS)
        else:
            hook(dropped)

    hook, sys.unraisablehook = sys.unraisablehook, repeat
    before = {number: signal.getsignal(number) for number in STOPPING_SIGNALS}
    for number in STOPPING_SIGNALS:
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
    """Ignore further signals, so that a second Ctrl-C does not interrupt the cleanup."""
    for number in STOPPING_SIGNALS:
        signal.signal(number, signal.SIG_IGN)
