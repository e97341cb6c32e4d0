"""`python -m chartroom.processes.daemon CONFIGURATION [PID]`: supervisord, which ends when its parent with
that PID does.
"""

import io
import os
import signal
import sys
from contextlib import suppress

from supervisor import poller, supervisord
from supervisor.states import SupervisorStates

from chartroom.processes.parent_death import signal_me_when_parent_dies

RUNNING_S = 0.1
STOPPING_S = 0.02


class AttentivePoller(poller.Poller):  # type: ignore[misc]  # It carries no annotations.
    """Lets supervisord look oftener than once a second: what ended is started again, and the next
    of some ten programs stopped, at its next look.
    """

    def poll(self, timeout: float) -> tuple[list[int], list[int]]:
        is_stopping = self.options.mood < SupervisorStates.RUNNING
        found: tuple[list[int], list[int]] = super().poll(
            min(timeout, STOPPING_S if is_stopping else RUNNING_S)
        )
        return found


class Unfailing(io.TextIOWrapper):
    """Standard error, also on a full disk: what cannot be written there is lost.

    supervisord says there that it could not write a log. If that failed, too, it would end, and the
    whole system with it.
    """

    def write(self, text: str) -> int:
        with suppress(OSError):
            super().write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            super().flush()


def main() -> None:
    configuration, *parent = sys.argv[1:]
    if parent:
        signal_me_when_parent_dies(signal.SIGTERM, parent=int(parent[0]))
    poller.Poller = AttentivePoller
    unbuffered = os.fdopen(sys.stderr.fileno(), "wb", buffering=0, closefd=False)
    sys.stderr = Unfailing(unbuffered, write_through=True)
    supervisord.main(["-c", configuration])


if __name__ == "__main__":
    main()
