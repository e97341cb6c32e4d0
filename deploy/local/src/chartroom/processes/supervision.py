import http.client
import json
import os
import subprocess
import sys
import time
import xmlrpc.client
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

import psutil
from supervisor.states import SupervisorStates
from supervisor.xmlrpc import Faults, SupervisorTransport

from chartroom.errors import CannotStart, ChartroomError
from chartroom.files import read_json, write_atomically
from chartroom.processes.programs import (
    INSTANCE_VARIABLE,
    Description,
    Program,
    supervisord_configuration,
)
from chartroom.system.environments import SUPERVISOR
from chartroom.system.layout import DataDirectory
from chartroom.system.logs import because_in_log

POLL_SECONDS = 0.05
# The programs need the CPU to start.
READY_POLL_SECONDS = 0.2
# A start takes minutes on a busy machine. A program that ends is reported at once.
START_SECONDS = 900.0
REPORT_SECONDS = 60.0
# chassis.serve reads this line.
END_LONG_ANSWERS = "end long answers\n"
# supervisord restarts a program that ends by itself, so a person stopped this program.
STOPPED = "STOPPED"
ENDED_STATES = frozenset({"BACKOFF", "EXITED", "FATAL", "UNKNOWN", STOPPED})


class SupervisorGone(ChartroomError):
    pass


@dataclass(frozen=True)
class ProgramState:
    name: str
    state: str
    pid: int
    uptime_seconds: int
    restarts: int


class Supervisor:
    def __init__(self, data: DataDirectory) -> None:
        self._data = data
        self._socket = data.run / "supervisor.sock"
        self._process: subprocess.Popen[bytes] | None = None
        self._log_starts: dict[str, int] = {}

    def launch(self, programs: list[Program], *, bound: bool) -> None:
        """`bound`: supervisord ends when the launching process ends."""
        configuration = self._data.programs / "supervisord.conf"
        for path in self._data.programs.glob("*.json"):
            path.unlink()
        for program in programs:
            self.describe(program)
        write_atomically(
            configuration, supervisord_configuration(self._data, self._socket, programs)
        )
        self._socket.unlink(missing_ok=True)
        output = self._data.log("supervisord-output")
        parent = [str(os.getpid())] if bound else []
        with output.open("wb") as file:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", SUPERVISOR, str(configuration), *parent],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                cwd=self._data.path,
                env={**os.environ, INSTANCE_VARIABLE: self._data.instance},
                # Only the launcher gets a terminal's Ctrl-C, and stops the programs in order.
                start_new_session=True,
            )
        deadline = time.monotonic() + START_SECONDS
        while not self.is_alive():
            if self.has_ended() or time.monotonic() > deadline:
                raise CannotStart(f"supervisord did not start; its log is {output}.")
            time.sleep(POLL_SECONDS)

    def describe(self, program: Program) -> None:
        description = Description(
            argv=program.argv,
            environment={**program.environment, INSTANCE_VARIABLE: self._data.instance},
            withheld=program.withheld,
            directory=str(program.directory),
            stop_signal=program.stop_signal,
        )
        path = self._data.program(program.name)
        write_atomically(path, json.dumps(asdict(description), indent=2))

    def description(self, slot: str) -> Description | None:
        """Return the description of the program in a slot, None for an empty slot."""
        cure = (
            f"stop the system with `{self._data.command('down')}`, if it runs, and start it again"
        )
        try:
            return read_json(Description, self._data.program(slot), cure)
        except FileNotFoundError:
            return None

    def empty(self, slot: str) -> None:
        # supervisord can stop an ended program only after restarting it.
        while (
            not self._stop(slot)
            and self._call("supervisor.getProcessInfo", slot)["statename"] == "EXITED"
        ):
            time.sleep(POLL_SECONDS)
        self._data.program(slot).unlink(missing_ok=True)

    def end_long_answers(self, slot: str) -> None:
        """End streams and waiting requests of a service. Its other answers continue."""
        with suppress(xmlrpc.client.Fault):
            self._call("supervisor.sendProcessStdin", slot, END_LONG_ANSWERS)

    def _stop(self, slot: str) -> bool:
        wait = True
        try:
            self._call("supervisor.stopProcess", slot, wait)
        except xmlrpc.client.Fault as fault:
            if fault.faultCode == Faults.NOT_RUNNING:
                return False
            raise
        return True

    def environment(self) -> dict[str, str]:
        return psutil.Process(self.pid()).environ()

    def start(self, programs: list[Program]) -> None:
        wait = False  # supervisord would wait for a second of uptime.
        for program in programs:
            log = self._data.log(program.name)
            self._log_starts[program.name] = log.stat().st_size if log.exists() else 0
            try:
                self._call("supervisor.startProcess", program.name, wait)
            except xmlrpc.client.Fault as fault:
                raise CannotStart(
                    f"{program.name} could not be started: {fault.faultString}."
                ) from None

    def wait(
        self,
        programs: list[Program],
        *,
        timeout_seconds: float = START_SECONDS,
        report: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Wait until programs are ready. Reports once a minute. Raises CannotStart at once if a program ends, or at the
        timeout.
        """
        waiting = list(programs)
        pids: dict[str, int] = {}
        started = time.monotonic()
        reports = 0
        while waiting:
            self._require_running(programs, pids)
            # Programs are checked one at a time; the gateway is last, because its check calls all
            # other programs.
            first = waiting[0]
            if first.ready():
                del waiting[0]
                continue
            waited = time.monotonic() - started
            if waited > timeout_seconds:
                log = self._data.log(first.name)
                raise CannotStart(
                    f"{first.name} did not become ready{_failed_checks(first)}; its log is {log}."
                )
            if waited > (reports + 1) * REPORT_SECONDS:
                report(f"{first.name} is not ready yet{_failed_checks(first)}.")
                reports += 1
            time.sleep(READY_POLL_SECONDS)

    def _require_running(self, programs: list[Program], pids: dict[str, int]) -> None:
        # supervisord's answer takes 10 ms of CPU.
        if pids and all(map(psutil.pid_exists, pids.values())):
            return
        states = {state.name: state for state in self.states()}
        for name in (program.name for program in programs):
            pid = pids.setdefault(name, states[name].pid)
            if states[name].state in ENDED_STATES or pid != states[name].pid:
                raise CannotStart(self._start_failure(name))

    def states(self) -> list[ProgramState]:
        return [
            ProgramState(
                name=info["name"],
                state=info["statename"],
                pid=info["pid"],
                uptime_seconds=info["now"] - info["start"] if info["pid"] else 0,
                restarts=info["restarts"],
            )
            for info in self._call("supervisor.getAllProcessInfo")
        ]

    def is_alive(self) -> bool:
        """Whether supervisord runs for this data directory and is not shutting down."""
        try:
            return bool(
                self._call("supervisor.getIdentification") == self._data.instance
                and self._call("supervisor.getState")["statecode"] == SupervisorStates.RUNNING
            )
        except (SupervisorGone, xmlrpc.client.Error):
            return False

    def has_ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    @property
    def exit_status(self) -> int:
        """The launcher's exit status: 0 after a requested shutdown."""
        return (self._process.poll() or 0) if self._process else 0

    def shutdown(self, *, timeout_seconds: float = 120) -> None:
        try:
            process = psutil.Process(self._process.pid if self._process else self.pid())
            process.terminate()
        except (SupervisorGone, psutil.NoSuchProcess):
            return
        deadline = time.monotonic() + timeout_seconds
        while is_alive(process) and time.monotonic() < deadline:
            time.sleep(POLL_SECONDS)

    def pid(self) -> int:
        return int(self._call("supervisor.getPID"))

    def _call(self, method: str, *arguments: Any) -> Any:
        transport = SupervisorTransport(None, None, f"unix://{self._socket}")
        proxy = xmlrpc.client.ServerProxy("http://127.0.0.1", transport=transport)
        try:
            return getattr(proxy, method)(*arguments)
        except (OSError, http.client.HTTPException):
            log = self._data.log("supervisord")
            raise SupervisorGone(
                f"supervisord does not answer any more; its log is {log}."
            ) from None
        except xmlrpc.client.Fault as fault:
            if fault.faultCode == Faults.SHUTDOWN_STATE:
                raise SupervisorGone("The system is being stopped.") from None
            raise
        finally:
            transport.close()

    def _start_failure(self, name: str) -> str:
        log = self._data.log(name)
        because = because_in_log(log, self._log_starts.get(name, 0))
        return f"{name} stopped while it was starting{because}. Its log is {log}."


def _failed_checks(program: Program) -> str:
    failed = program.failed_checks()
    return f" ({failed})" if failed else ""


def is_alive(process: psutil.Process) -> bool:
    """A zombie is not alive: in a container without an init, nothing would ever reap it."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
