"""`python -m chartroom.processes.exec_program FILE`: executes the program that FILE describes. The file is private, but
every user can read command lines. supervisor's configuration cannot quote every value.
"""

import json
import os
import re
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from chartroom.processes.parent_death import signal_me_when_parent_dies

# Variables of the user's session that programs inherit.
SESSION = (
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "LANG",
    "LC_.*",
    "TZ",
    "TZDIR",
    "TMPDIR",
    "LD_LIBRARY_PATH",
    "SSL_CERT_(FILE|DIR)",
)


def all_except(*names: str) -> str:
    """Return a regular expression for all variables except `names` (regular expressions) and the
    session's. Other variables of a shell may be secrets.
    """
    return rf"(?!({'|'.join((*SESSION, *names))})\Z)"


def inherited(withheld: str, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    pattern = re.compile(withheld)
    return {name: value for name, value in environment.items() if not pattern.match(name)}


def _do_not_interrupt_others() -> None:
    """A program waits until the running one pauses or has used its time (sched(7), decision 0074)."""
    if sys.platform.startswith("linux"):
        with suppress(OSError):  # A sandbox may forbid the policy.
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def main() -> None:
    try:
        program = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        sys.exit(f"{sys.argv[1]} cannot be read; start the system again.")
    signal_me_when_parent_dies(signal.Signals[f"SIG{program['stop_signal']}"])
    _do_not_interrupt_others()
    os.chdir(program["directory"])
    environment = inherited(program["withheld"]) | program["environment"]
    try:
        os.execvpe(program["argv"][0], program["argv"], environment)  # noqa: S606 - no shell.
    except OSError as error:
        sys.exit(f"{program['argv'][0]} cannot be run: {error.strerror}.")


if __name__ == "__main__":
    main()
