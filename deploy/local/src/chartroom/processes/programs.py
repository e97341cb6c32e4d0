"""Programs of supervisord. A program that can be restarted without failing requests has a second
slot for its successor.
"""

import configparser
import io
import os
import shlex
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from chartroom.system.layout import DataDirectory

INSTANCE_VARIABLE = "CHARTROOM_INSTANCE"


def second_slot(name: str) -> str:
    return f"{name}-2"


@dataclass(frozen=True)
class Program:
    """The program with the highest `priority` is stopped first.

    A program inherits the launcher's environment without variables that match `withheld`. Only
    `environment` is stored. `failed_checks` explains why the program is not `ready`.
    """

    name: str
    argv: list[str]
    environment: Mapping[str, str] = field(repr=False)
    directory: Path
    priority: int
    ready: Callable[[], bool]
    withheld: str
    failed_checks: Callable[[], str] = str
    stop_signal: str = "TERM"
    stop_seconds: int = 15
    has_second_slot: bool = False


@dataclass(frozen=True)
class Description:
    argv: list[str]
    environment: Mapping[str, str] = field(repr=False)
    withheld: str
    directory: str
    stop_signal: str


def supervisord_configuration(data: DataDirectory, socket: Path, programs: list[Program]) -> str:
    parser = configparser.RawConfigParser()
    parser.read_dict(
        {
            "unix_http_server": {"file": _path(data, socket), "chmod": "0600"},
            "supervisord": {
                "identifier": data.instance,
                "nodaemon": "true",
                "silent": "true",
                "umask": "077",
                "logfile": _path(data, data.log("supervisord")),
                "logfile_maxbytes": "5MB",
                "logfile_backups": "1",
                "pidfile": _path(data, data.run / "supervisord.pid"),
                "childlogdir": _path(data, data.logs),
                "minprocs": "1",
                **({"user": "root"} if os.geteuid() == 0 else {}),
            },
            "rpcinterface:supervisor": {
                "supervisor.rpcinterface_factory": "chartroom.processes.daemon:CountingInterface"
            },
            **{
                f"program:{slot}": _section(data, slot, program)
                for program in programs
                for slot in (program.name, second_slot(program.name))
                if slot == program.name or program.has_second_slot
            },
        }
    )
    written = io.StringIO()
    parser.write(written, space_around_delimiters=False)
    return written.getvalue().replace("%", "%%")  # supervisord expands % in every value.


def _section(data: DataDirectory, slot: str, program: Program) -> dict[str, str]:
    description = _path(data, data.program(slot))
    return {
        "command": shlex.join(
            [sys.executable, "-P", "-m", "chartroom.processes.exec_program", description]
        ),
        "autostart": "false",
        "autorestart": "true",
        "startsecs": "1",
        # Each restart waits a second longer, while a person repairs the cause.
        "startretries": "1000",
        "priority": str(program.priority),
        "stopsignal": program.stop_signal,
        "stopwaitsecs": str(program.stop_seconds),
        "killasgroup": "true",
        "stdout_logfile": _path(data, data.log(slot)),
        "stdout_logfile_maxbytes": "10MB",
        "stdout_logfile_backups": "1",
        "redirect_stderr": "true",
    }


def _path(data: DataDirectory, path: Path) -> str:
    """The path is relative, because supervisord's configuration cannot quote every path."""
    return str(path.relative_to(data.path)) if path.is_relative_to(data.path) else str(path)
