"""Ends a process with its parent, even after kill -9. Only on Linux."""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def signal_me_when_parent_dies(number: signal.Signals, *, parent: int | None = None) -> None:
    """End this process with its parent. If `parent` is given, also if the parent has already died."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if parent not in (None, os.getppid()):
            os.kill(os.getpid(), number)
