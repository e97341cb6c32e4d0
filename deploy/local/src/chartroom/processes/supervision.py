"""Programs kept running by supervisor: its configuration, its start and end, and what it says about
each program.
"""

import http.client
import json
import os
import re
import shlex
import subprocess
import sys
import time
import xmlrpc.client
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import psutil
from supervisor.xmlrpc import Faults, SupervisorTransport

from chartroom.errors import CannotStart, ChartroomError
from chartroom.files import read_as, write_whole
from chartroom.system.environments import SUPERVISOR
from chartroom.system.layout import DataDirectory
from chartroom.system.logs import last_plain_line

MARK = "CHARTROOM_INSTANCE"
POLL_SECONDS = 0.05
RPC_TIMEOUT_SECONDS = 10.0
RUNNING = 1  # supervisor's own state numbers: of a program 20, of supervisord 1.
STOPPED = "STOPPED"  # By whom may do that; what ends by itself is started again.
GONE_STATES = frozenset({"BACKOFF", "EXITED", "FATAL", "UNKNOWN", STOPPED})


def spare_of(name: str) -> str:
    """The second place of a program that has one."""
    return f"{name}-2"


class SupervisorGone(ChartroomError):
    """supervisord does not answer, though it should."""


@dataclass(frozen=True)
class Program:
    """One program to keep running. `priority` orders the end of the system: the highest number is
    stopped first.

    It inherits the launcher's environment but what starts like `withheld`, a regular expression;
    `environment` comes on top and is the only part that is written down. `complaint` says what
    keeps it from being `ready`. With a spare there is a second place beside it, where another
    process of it can be started.
    """

    name: str
    argv: list[str]
    environment: Mapping[str, str] = field(repr=False)
    directory: Path
    priority: int
    ready: Callable[[], bool]
    complaint: Callable[[], str] = str
    withheld: str = "SUPERVISOR_"
    stop_signal: str = "TERM"
    stop_seconds: int = 15
    has_spare: bool = False


@dataclass(frozen=True)
class Description:
    """What is written down of a program: all that is needed to start it, now and after each of its
    ends.
    """

    argv: list[str]
    environment: Mapping[str, str] = field(repr=False)
    withheld: str
    directory: str
    stop_signal: str
    spawned_before: int = 0  # How often its place had been used.


@dataclass(frozen=True)
class ProgramState:
    name: str
    state: str
    pid: int
    uptime_seconds: int
    restarts: int
    exit_status: int


class Supervisor:
    """The supervisord of one data directory, whether this process started it or another one did."""

    def __init__(self, data: DataDirectory) -> None:
        self._data = data
        self._socket = data.run / "supervisor.sock"
        self._log = data.log("supervisord")
        self._process: subprocess.Popen[bytes] | None = None
        self._log_starts: dict[str, int] = {}

    def launch(self, programs: list[Program], *, bound: bool) -> None:
        """Start supervisord, which starts nothing by itself; `bound`: it ends when this process
        does.
        """
        configuration = self._data.programs / "supervisord.conf"
        for path in self._data.programs.glob("*.json"):
            path.unlink()
        for program in programs:
            self._describe(program, spawned_before=0)
        write_whole(configuration, self._configuration(programs))
        self._socket.unlink(missing_ok=True)
        output = self._data.log("supervisord-output")
        with output.open("wb") as file:
            self._process = subprocess.Popen(  # noqa: S603 - our own module.
                [
                    sys.executable,
                    "-P",
                    "-m",
                    SUPERVISOR,
                    str(configuration),
                    *([str(os.getpid())] if bound else []),
                ],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                cwd=self._data.path,
                env={**os.environ, MARK: self._data.instance},
                # In a session of its own a terminal's Ctrl-C reaches only the launcher, which then
                # stops all in order.
                start_new_session=True,
            )
        self._wait_for(self.is_alive, lambda: f"supervisord did not start; {output} says why.")

    def describe(self, program: Program) -> None:
        """Write down how the program in this place is started from now on."""
        self._describe(program, spawned_before=self._spawned()[program.name])

    def _describe(self, program: Program, *, spawned_before: int) -> None:
        description = Description(
            argv=program.argv,
            environment={**program.environment, MARK: self._data.instance},
            withheld=program.withheld,
            directory=str(program.directory),
            stop_signal=program.stop_signal,
            spawned_before=spawned_before,
        )
        write_whole(self._data.program(program.name), json.dumps(asdict(description), indent=2))

    def description(self, name: str) -> Description | None:
        """Of the program in this place; None where none is meant to be. Raises ChartroomError."""
        cure = (
            f"stop the system with `{self._data.command('down')}`, if it runs, and start it again"
        )
        try:
            return read_as(Description, self._data.program(name), cure)
        except FileNotFoundError:
            return None

    def forget(self, name: str) -> None:
        """Stop the program in this place, let it finish what it has begun, and keep nothing of how
        it was started.
        """
        # One that has just ended by itself cannot be stopped until it was started again.
        while (
            not self._stop(name)
            and self._call("supervisor.getProcessInfo", name)["statename"] == "EXITED"
        ):
            time.sleep(POLL_SECONDS)
        self._data.program(name).unlink(missing_ok=True)

    def _stop(self, name: str) -> bool:
        wait = True
        try:
            self._call("supervisor.stopProcess", name, wait)
        except xmlrpc.client.Fault as fault:
            if fault.faultCode == Faults.NOT_RUNNING:
                return False
            raise
        return True

    def environment(self) -> dict[str, str]:
        """What all its programs inherit: that of the launcher that started it."""
        return psutil.Process(self.pid()).environ()

    def start(self, programs: list[Program]) -> None:
        """Start these programs and return at once."""
        # supervisor would wait for a second of uptime; readiness is asked of the program itself.
        wait = False
        for program in programs:
            log = self._data.log(program.name)
            self._log_starts[program.name] = log.stat().st_size if log.exists() else 0
            try:
                self._call("supervisor.startProcess", program.name, wait)
            except xmlrpc.client.Fault as fault:
                raise CannotStart(
                    f"{program.name} could not be started: {fault.faultString}."
                ) from None

    def wait(self, programs: list[Program], *, timeout_seconds: float = 90) -> None:
        """Wait until all of them are ready, asking one after the other; one that ends instead is a
        CannotStart.
        """
        waiting = {program.name: program for program in programs}
        pids: dict[str, int] = {}
        deadline = time.monotonic() + timeout_seconds
        while waiting:
            states = {state.name: state for state in self.states()}
            for name in pids.keys() | waiting.keys():
                pid = pids.setdefault(name, states[name].pid)
                if states[name].state in GONE_STATES or pid != states[name].pid:
                    raise CannotStart(self._last_words(name))
            # Only the first is asked: the last one, the gateway, would ask all the others in its
            # turn.
            first = next(iter(waiting.values()))
            if first.ready():
                del waiting[first.name]
                continue
            if time.monotonic() > deadline:
                complaint = first.complaint()
                why = f" ({complaint})" if complaint else ""
                raise CannotStart(
                    f"{first.name} did not become ready{why}; its log is {self._data.log(first.name)}."
                )
            time.sleep(POLL_SECONDS)

    def states(self) -> list[ProgramState]:
        told = self._call("supervisor.getAllProcessInfo")
        spawned = self._spawned()  # After that, so that the restart which made the pid is counted.
        return [
            ProgramState(
                name=info["name"],
                state=info["statename"],
                pid=info["pid"],
                uptime_seconds=info["now"] - info["start"] if info["pid"] else 0,
                restarts=self._restarts(info["name"], spawned[info["name"]]),
                exit_status=info["exitstatus"],
            )
            for info in told
        ]

    def is_alive(self) -> bool:
        """Whether the supervisord that answers is this data directory's and is not about to end."""
        try:
            return bool(
                self._call("supervisor.getIdentification") == self._data.instance
                and self._call("supervisor.getState")["statecode"] == RUNNING
            )
        except (SupervisorGone, xmlrpc.client.Error):
            return False

    def has_ended(self) -> bool:
        """Of a supervisord that this process started."""
        return self._process is None or self._process.poll() is not None

    @property
    def exit_status(self) -> int:
        """Of a supervisord that this process started and that has ended; 0 when it was asked to
        end.
        """
        return (self._process.poll() or 0) if self._process else 0

    def shutdown(self, *, timeout_seconds: float = 120) -> None:
        """Stop everything in order and wait for supervisord's own end."""
        try:
            process = psutil.Process(self._process.pid if self._process else self.pid())
            process.terminate()
        except (SupervisorGone, psutil.NoSuchProcess):
            return
        deadline = time.monotonic() + timeout_seconds
        while is_alive(process) and time.monotonic() < deadline:
            time.sleep(POLL_SECONDS)

    def pid(self) -> int:
        """Return the process id of supervisord itself."""
        return int(self._call("supervisor.getPID"))

    # XML-RPC has no types; callers know theirs.
    def _call(self, method: str, *arguments: Any) -> Any:
        transport = SupervisorTransport(None, None, f"unix://{self._socket}")
        proxy = xmlrpc.client.ServerProxy("http://127.0.0.1", transport=transport)
        try:
            return getattr(proxy, method)(*arguments)
        except (OSError, http.client.HTTPException):
            raise SupervisorGone(
                f"The supervisor does not answer any more; its log is {self._log}."
            ) from None
        except xmlrpc.client.Fault as fault:
            if fault.faultCode == Faults.SHUTDOWN_STATE:
                raise SupervisorGone("The system is being stopped.") from None
            raise
        finally:
            transport.close()

    def _wait_for(self, condition: Callable[[], bool], failure: Callable[[], str]) -> None:
        deadline = time.monotonic() + RPC_TIMEOUT_SECONDS
        while not condition():
            if self.has_ended() or time.monotonic() > deadline:
                raise CannotStart(failure())
            time.sleep(POLL_SECONDS)

    def _last_words(self, name: str) -> str:
        log = self._data.log(name)
        words = last_plain_line(log, self._log_starts.get(name, 0))
        said = f": {words.rstrip('.')}" if words else ""
        return f"{name} stopped while it was starting{said}. Its log is {log}."

    def _restarts(self, name: str, spawned: int) -> int:
        """All but the first start of the program that is in this place now."""
        try:
            description = self.description(name)
        except ChartroomError:  # Damaged; what runs goes on.
            return max(0, spawned - 1)
        return max(0, spawned - description.spawned_before - 1) if description else 0

    def _spawned(self) -> Counter[str]:
        """Counted in supervisord's own log, since it keeps no number: every process it made of each
        program.
        """
        try:
            text = self._log.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return Counter()
        return Counter(
            re.findall(
                r"INFO spawned: '([^']+)'", text.rpartition("supervisord started with pid")[2]
            )
        )

    def _configuration(self, programs: list[Program]) -> str:
        sections = {
            "unix_http_server": {"file": self._path(self._socket), "chmod": "0600"},
            "supervisord": {
                "identifier": self._data.instance,
                "nodaemon": "true",
                "silent": "true",
                "umask": "077",
                "logfile": self._path(self._log),
                "logfile_maxbytes": "5MB",
                "logfile_backups": "1",
                "pidfile": self._path(self._data.run / "supervisord.pid"),
                "childlogdir": self._path(self._data.logs),
                "minprocs": "1",
                # Said aloud, or supervisor warns that root's privileges are not dropped.
                **({"user": "root"} if os.geteuid() == 0 else {}),
            },
            "rpcinterface:supervisor": {
                "supervisor.rpcinterface_factory": "supervisor.rpcinterface:make_main_rpcinterface"
            },
            **{
                f"program:{place}": self._program_section(place, program)
                for program in programs
                for place in (
                    [program.name, spare_of(program.name)] if program.has_spare else [program.name]
                )
            },
        }
        return "".join(
            f"[{name}]\n"
            + "".join(f"{key}={value.replace('%', '%%')}\n" for key, value in section.items())
            + "\n"
            for name, section in sections.items()
        )

    def _path(self, path: Path) -> str:
        """Seen from the data directory, where supervisord runs: its configuration cannot quote
        every path.
        """
        return (
            str(path.relative_to(self._data.path))
            if path.is_relative_to(self._data.path)
            else str(path)
        )

    def _program_section(self, place: str, program: Program) -> dict[str, str]:
        description = self._path(self._data.program(place))
        return {
            "command": shlex.join(
                [sys.executable, "-P", "-m", "chartroom.processes.exec_program", description]
            ),
            "autostart": "false",
            "autorestart": "true",
            "startsecs": "1",
            # It goes on trying, each time a second later, for as long as a person may need to mend
            # what is wrong.
            "startretries": "1000",
            "priority": str(program.priority),
            "stopsignal": program.stop_signal,
            "stopwaitsecs": str(program.stop_seconds),
            "killasgroup": "true",
            "stdout_logfile": self._path(self._data.log(place)),
            "stdout_logfile_maxbytes": "10MB",
            "stdout_logfile_backups": "1",
            "redirect_stderr": "true",
        }


def is_alive(process: psutil.Process) -> bool:
    """A process that ended but was never waited for is still listed, in containers without an init
    for ever.
    """
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
