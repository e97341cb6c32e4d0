"""`python -m chartroom.demo.run_agent PARENT SCRIPT [ARGUMENTS]`: run an agent's script, which ends
with its parent.
"""

import runpy
import signal
import sys

from chartroom.processes.parent_death import signal_me_when_parent_dies


def main() -> None:
    parent, script = int(sys.argv[1]), sys.argv[2]
    signal_me_when_parent_dies(signal.SIGKILL, parent=parent)
    sys.argv = sys.argv[2:]
    runpy.run_path(script, run_name="__main__")


if __name__ == "__main__":
    main()
