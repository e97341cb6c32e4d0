import subprocess
import sys
from collections.abc import Sequence

from rich.console import Console

from chartroom.commands.rotation import revoke_subject
from chartroom.errors import ChartroomError
from chartroom.processes.exec_program import inherited
from chartroom.processes.running import get_running
from chartroom.processes.slots import find_slots
from chartroom.processes.supervision import Supervisor
from chartroom.system.keys import AUTH
from chartroom.system.layout import DataDirectory


def manage_clients(data: DataDirectory, arguments: Sequence[str], console: Console) -> None:
    """Run `python -m auth.clients` with the settings of the running auth app."""
    get_running(data)
    supervisor = Supervisor(data)
    program = supervisor.description(find_slots(data, supervisor, AUTH).serving)
    if program is None:
        raise ChartroomError("The auth app does not run; start the system again.")
    ended = subprocess.run(
        [program.argv[0], "-m", "auth.clients", *arguments],
        env={**inherited(program.withheld), **program.environment},
        check=False,
        capture_output=True,
        text=True,
    )
    if ended.returncode != 0:
        raise ChartroomError(ended.stderr.strip())
    sys.stdout.write(ended.stdout)
    if arguments[0] == "revoke" and "-h" not in arguments:
        revoke_subject(data, arguments[-1], console, is_client=True)
