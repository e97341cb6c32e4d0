"""End with the parent: by Linux's parent-death signal, since nothing else notices a parent killed
with -9.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def signal_me_when_parent_dies(number: signal.Signals, *, parent: int | None = None) -> None:
    """Also for a parent that has just died, where its pid is given.

    Does nothing on other systems: there the next start finds and stops the leftovers.
    """
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if parent not in (None, os.getppid()):
            os.kill(os.getpid(), number)
