"""`python -m chartroom.processes.exec_program FILE`: become the program that the file describes. Run by
supervisor.

A file (mode 0600) instead of supervisor's own configuration, because that has no way to quote every
value, and instead of a command line, because everybody may read those.
"""

import json
import os
import re
import signal
import sys
from pathlib import Path

from chartroom.processes.parent_death import signal_me_when_parent_dies


def main() -> None:
    try:
        program = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        sys.exit(f"{sys.argv[1]} cannot be read; start the system again.")
    signal_me_when_parent_dies(signal.Signals[f"SIG{program['stop_signal']}"])
    os.chdir(program["directory"])
    withheld = re.compile(program["withheld"])
    inherited = {name: value for name, value in os.environ.items() if not withheld.match(name)}
    try:
        # no shell.
        os.execvpe(program["argv"][0], program["argv"], inherited | program["environment"])  # noqa: S606
    except OSError as error:
        sys.exit(f"{program['argv'][0]} cannot be run: {error.strerror}.")


if __name__ == "__main__":
    main()
