"""`chartroom restart`: put a new process of one member in the old one's place, while requests go
on.
"""

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from chartroom.errors import CannotStart, ChartroomError
from chartroom.interrupts import ignore_signals, interrupted_by_signals
from chartroom.processes.gateway import entry_point_variable, port_of, send_to, uses
from chartroom.processes.migrations import Migration, migrate
from chartroom.processes.running import get_running
from chartroom.processes.services import (
    MEMBERS,
    member_program,
    migration_environment,
    port_variable,
)
from chartroom.processes.slots import Places, find_places
from chartroom.processes.supervision import (
    STOPPED,
    Description,
    Program,
    Supervisor,
    SupervisorGone,
)
from chartroom.progress import Progress
from chartroom.system.database_roles import SERVICES, load_passwords
from chartroom.system.layout import Clone, DataDirectory, find_clone
from chartroom.system.logs import last_plain_line
from chartroom.system.ports import has_connections, held_free

GATEWAY_SECONDS = 15.0
# The gateway closes an idle connection after five seconds, so a process without any gets no request
# any more, nor the rest of one. For this long there must be none: a request may be between choosing
# the process and connecting to it.
UNCONNECTED_SECONDS = 1.0
# Then it is asked to end, which gives what it has begun 20 seconds more.
LONGEST_DRAIN_SECONDS = 30.0
POLL_SECONDS = 0.1


def restart(
    data: DataDirectory, member: str, *, upgrade: bool, ready_seconds: float, console: Console
) -> None:
    """Ends with the new process serving and the old one gone, or with a ChartroomError and
    everything as it was.
    """
    _check(data, member)
    data.check_known()
    umask = os.umask(0o077)
    with data.locked_for_restart() as alone, interrupted_by_signals():
        if not alone:
            raise ChartroomError(
                f"Another restart is under way with {data.path}; try again when it has ended."
            )
        if not get_running(data).ready:
            raise ChartroomError(
                f"chartroom is still starting with {data.path}; try again when it is ready."
            )
        progress = Progress(console)
        moving = _Restart(find_clone(), data, Supervisor(data), member, progress, umask)
        moving.finish_earlier()
        try:
            moving.run(upgrade=upgrade, ready_seconds=ready_seconds)
        except SupervisorGone:
            raise  # The whole system ends, the old process with it.
        except KeyboardInterrupt:
            raise ChartroomError(f"Interrupted; {member} goes on as it was.") from None
        except ChartroomError as failure:
            raise ChartroomError(f"{failure} {member} goes on as it was.") from None
        progress.say(f"[bold]{member} was restarted[/] in {progress.seconds:.1f} s.")


def _check(data: DataDirectory, member: str) -> None:
    if member in {"postgres", "traefik"}:
        down, up = data.command("down"), data.command("up")
        raise ChartroomError(
            f"{member} restarts with the whole system only: `{down}`, then `{up}`."
        )
    if member not in MEMBERS:
        raise ChartroomError(f"There is no service {member}; there are {', '.join(MEMBERS)}.")


@dataclass(frozen=True)
class _Restart:
    clone: Clone
    data: DataDirectory
    supervisor: Supervisor
    member: str
    progress: Progress
    umask: int  # The person's; what is written here is private, an environment is not.

    def finish_earlier(self) -> None:
        """An earlier restart that was killed left two processes; the one that does not serve ends
        now.
        """
        idle = self._places().idle
        states = {state.name: state.state for state in self.supervisor.states()}
        if idle not in states:
            raise ChartroomError(
                "The system was started by an older chartroom, which has no room for a second process; "
                f"stop it with `{self.data.command('down')}` and start it again."
            )
        if states[idle] != STOPPED:
            with self.progress.step(
                "Ending an earlier restart", "An earlier restart was killed; it is ended now"
            ):
                self._drain(idle)

    def run(self, *, upgrade: bool, ready_seconds: float) -> None:
        environments = self.clone.environments(self.member)
        with environments.kept():
            with ExitStack() as undo:
                try:
                    environment = self._upgrade(undo) if upgrade else environments.current
                    new = self._start(environment, undo, ready_seconds)
                    self._turn_gateway(new, undo)
                finally:
                    # From here on nobody stops half-way, forward or back.
                    ignore_signals()
                undo.pop_all()
            with self.progress.step("Draining the old process", "Old process drained and stopped"):
                self._drain(self._places().idle)
            if upgrade:
                environments.use(environment)
        environments.clean()

    def _upgrade(self, undo: ExitStack) -> Path:
        """A new environment beside the one that is used, and the schema that the code in it
        wants.
        """
        environments = self.clone.environments(self.member)
        environment = environments.new()
        undo.callback(shutil.rmtree, environment, ignore_errors=True)
        log = self.data.log(f"{self.member}-upgrade")
        with (
            self.progress.step("Building the environment", "Environment"),
            log.open("wb") as output,
        ):
            try:
                environments.build(environment, sys.executable, output.fileno(), self.umask)
            except subprocess.CalledProcessError:
                words = last_plain_line(log).rstrip(".")
                raise CannotStart(
                    f"The new environment was not built{': ' + words if words else ''}. Its log is {log}."
                ) from None
        if self.member in SERVICES:
            with self.progress.step("Applying migrations", "Migrations"):
                migrate(self.data, [self._migration(environment)])
        return environment

    def _migration(self, environment: Path) -> Migration:
        serving = self._described().environment
        model = {name: value for name, value in serving.items() if name == "RETRIEVAL_MODEL_DIR"}
        passwords = load_passwords(self.data.keys / "database-passwords.json")[self.member]
        dsn = serving[f"{self.member.upper()}_DATABASE_URL"]
        inherited = self.supervisor.environment()
        return Migration(
            self.member,
            environment / "bin" / "python",
            self.clone.member(self.member),
            migration_environment(self.member, inherited, dsn, passwords, model),
        )

    def _start(self, environment: Path, undo: ExitStack, ready_seconds: float) -> Program:
        place = self._places().idle
        python = environment / "bin" / "python"
        if not python.exists():
            raise CannotStart(
                f"The environment of {self.member} is missing; run `make install` first."
            )
        with (
            self.progress.step("Starting the new process", "New process ready"),
            held_free([place]) as ports,
        ):
            program = member_program(
                place,
                self.member,
                self.clone,
                python=python,
                port=ports[place],
                environment=self._described().environment,
            )
            undo.callback(self._give_up, place)
            self.supervisor.describe(program)
            self.supervisor.start([program])
            self.supervisor.wait([program], timeout_seconds=ready_seconds)
        return program

    def _turn_gateway(self, new: Program, undo: ExitStack) -> None:
        old_port = port_of(self.data, self.member)
        port = int(new.environment[port_variable(self.member)])
        with self.progress.step("Turning the gateway to it", "Gateway sends requests to it"):
            undo.callback(self._turn_back, new.name, old_port)
            send_to(self.data, self.member, port)
            if not self._is_used(port):
                raise CannotStart(
                    f"The gateway did not follow; its log is {self.data.log('traefik')}."
                )

    def _turn_back(self, place: str, port: int) -> None:
        send_to(self.data, self.member, port)
        self._drain(place)

    def _give_up(self, place: str) -> None:
        """Of what never served. When the whole system is being stopped, this is, too."""
        with suppress(SupervisorGone):
            self.supervisor.forget(place)

    def _drain(self, place: str) -> None:
        """Stop the process that the gateway has turned away from, once nothing reaches it any
        more.
        """
        self._is_used(port_of(self.data, self.member))
        with suppress(SupervisorGone):
            self._wait_until_unconnected(place)
            self.supervisor.forget(place)

    def _is_used(self, port: int) -> bool:
        """Whether Traefik sends new requests to this port before long."""
        traefik = self.supervisor.description("traefik")
        if traefik is None:
            return False
        internal = traefik.environment[entry_point_variable("internal")]
        deadline = time.monotonic() + GATEWAY_SECONDS
        while not uses(internal, self.member, port):
            if time.monotonic() > deadline:
                return False
            time.sleep(POLL_SECONDS)
        return True

    def _wait_until_unconnected(self, place: str) -> None:
        began = connected = time.monotonic()
        while (
            now := time.monotonic()
        ) - connected < UNCONNECTED_SECONDS and now - began < LONGEST_DRAIN_SECONDS:
            pids = [state.pid for state in self.supervisor.states() if state.name == place]
            if has_connections(*pids):
                connected = now
            time.sleep(POLL_SECONDS)

    def _places(self) -> Places:
        return find_places(self.data, self.supervisor, self.member)

    def _described(self) -> Description:
        serving = self.supervisor.description(self._places().serving)
        if serving is None:
            raise ChartroomError(
                f"How {self.member} was started is not known any more; start the system again."
            )
        return serving
