"""How a person calls `chartroom` from where they are, for sentences that name a command."""

import os
import shlex
import shutil
import sys
from pathlib import Path

PROGRAM = "chartroom"
DATA_DIR_VARIABLE = "CHARTROOM_DATA_DIR"


def command_line(*arguments: str) -> str:
    """Quoted for a shell, with the path of the program where the shell would not find it by
    name.
    """
    return shlex.join([_program(), *arguments])


def _program() -> str:
    program = Path(sys.executable).absolute().with_name(PROGRAM)
    found = shutil.which(PROGRAM)
    if found and Path(found).absolute() == program:
        return PROGRAM
    # make may have changed the directory, so what is relative to ours is not to the person's.
    if "MAKELEVEL" not in os.environ and program.is_relative_to(Path.cwd()):
        return str(program.relative_to(Path.cwd()))
    return str(program)
