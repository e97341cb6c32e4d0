"""`python -m chartroom.processes.daemon CONFIGURATION [PID]`: a supervisord that counts restarts,
survives a full disk, and ends with the parent process PID.
"""

import io
import os
import signal
import sys
import time
from collections import Counter
from contextlib import suppress

from supervisor import events, poller, rpcinterface, supervisord
from supervisor.states import ProcessStates, SupervisorStates

from chartroom.processes.parent_death import signal_me_when_parent_dies

RUNNING_S = 0.1
STOPPING_S = 0.02
JOINED_S = 0.02  # At 3,000 lines per second, the lines fill a third of a pipe.


class FrequentPoller(poller.Poller):  # type: ignore[misc]  # supervisor has no annotations.
    """At each poll, supervisord restarts ended programs, and stops the next program of a shutdown. It reads log lines
    that programs write within JOINED_S at once, because a read takes 45 µs of CPU time.
    """

    def poll(self, timeout: float) -> tuple[list[int], list[int]]:
        is_stopping = self.options.mood < SupervisorStates.RUNNING
        found: tuple[list[int], list[int]] = super().poll(
            min(timeout, STOPPING_S if is_stopping else RUNNING_S)
        )
        ready = {*found[0], *found[1]}
        if ready and not is_stopping and ready.isdisjoint(self.options.get_socket_map()):
            time.sleep(JOINED_S)
        return found


class CountingInterface(rpcinterface.SupervisorNamespaceRPCInterface):  # type: ignore[misc]
    def __init__(self, supervisor: supervisord.Supervisor) -> None:
        super().__init__(supervisor)
        self._restarts: Counter[str] = Counter()
        events.subscribe(events.ProcessStateStartingEvent, self._count)

    def getProcessInfo(self, name: str) -> dict[str, object]:  # noqa: N802 - supervisor's name.
        info: dict[str, object] = super().getProcessInfo(name)
        return {**info, "restarts": self._restarts[str(info["name"])]}

    def _count(self, event: events.ProcessStateStartingEvent) -> None:
        """A start from the state STOPPED is a request of the launcher, not a restart after a failure."""
        name = event.process.config.name
        if event.from_state == ProcessStates.STOPPED:
            self._restarts[name] = 0
        else:
            self._restarts[name] += 1


class LossyStandardError(io.TextIOWrapper):
    """supervisord reports a failed write of a log to this stream; a second failure would end supervisord with all
    programs.
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
    poller.Poller = FrequentPoller
    unbuffered = os.fdopen(sys.stderr.fileno(), "wb", buffering=0, closefd=False)
    sys.stderr = LossyStandardError(unbuffered, write_through=True)
    supervisord.main(["-c", configuration])


if __name__ == "__main__":
    main()
