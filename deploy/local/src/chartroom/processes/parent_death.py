"""Linux tells a process when its parent died; nothing else notices that a launcher was killed with
-9.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def signal_me_when_parent_dies(number: signal.Signals, *, parent: int | None = None) -> None:
    """With the parent's pid given, also when it died just before.

    Where the system cannot do it, nothing happens: the next start finds and stops what was left.
    """
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(number), 0, 0, 0)
        if parent not in (None, os.getppid()):
            os.kill(os.getpid(), number)
