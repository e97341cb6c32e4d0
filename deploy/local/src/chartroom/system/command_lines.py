"""The `chartroom` command lines that messages print, ready to paste into the user's shell."""

import os
import shlex
import shutil
import sys
from pathlib import Path

PROGRAM = "chartroom"
DATA_DIR_VARIABLE = "CHARTROOM_DATA_DIR"


def command_line(*arguments: str) -> str:
    return shlex.join([_program(), *arguments])


def _program() -> str:
    program = Path(sys.executable).absolute().with_name(PROGRAM)
    found = shutil.which(PROGRAM)
    if found and Path(found).absolute() == program:
        return PROGRAM
    # make may have changed the directory, so a path relative to it would be wrong in the shell.
    if "MAKELEVEL" not in os.environ and program.is_relative_to(Path.cwd()):
        return str(program.relative_to(Path.cwd()))
    return str(program)
