"""`python -m chartroom.daemon CONFIGURATION [PID]`: supervisord, which ends when its parent with that PID does."""

import signal
import sys

from supervisor import supervisord

from chartroom.parent_death import signal_me_when_parent_dies


def main() -> None:
    configuration, *parent = sys.argv[1:]
    if parent:
        signal_me_when_parent_dies(signal.SIGTERM, parent=int(parent[0]))
    supervisord.main(["-c", configuration])


if __name__ == "__main__":
    main()
