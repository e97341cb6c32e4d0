"""Replaces a service's process without failing requests. If the new process does not become ready, the old process
continues.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from chartroom.errors import CannotStart, ChartroomError
from chartroom.interrupts import ignore_signals, interrupted_by_signals
from chartroom.processes.gateway import (
    entry_point_variable,
    is_shared,
    is_target,
    set_target,
    share,
    target_port,
)
from chartroom.processes.migrations import Migration, migrate
from chartroom.processes.programs import Description, Program
from chartroom.processes.running import get_running
from chartroom.processes.services import (
    MEMBERS,
    check_environment,
    member_program,
    port_variable,
    service_migration,
)
from chartroom.processes.slots import Slots, find_slots
from chartroom.processes.supervision import STOPPED, Supervisor, SupervisorGone
from chartroom.progress import Progress
from chartroom.system.database_roles import SERVICES, load_passwords
from chartroom.system.environments import Environments
from chartroom.system.layout import Clone, DataDirectory, find_clone
from chartroom.system.logs import because_in_log
from chartroom.system.ports import has_connections, held_free

GATEWAY_SECONDS = 15.0
# The gateway closes idle connections after five seconds. A process must be without connections for
# this long, because the gateway may have chosen it and not connected yet.
UNCONNECTED_SECONDS = 1.0
# After this time, SIGTERM grants the process 20 more seconds.
LONGEST_DRAIN_SECONDS = 30.0
POLL_SECONDS = 0.1


Make = Callable[[ExitStack], Path]
TakeOver = Callable[[Program], None]


@contextmanager
def replacing(data: DataDirectory, member: str, console: Console) -> Iterator["Replacement"]:
    """Holds the restart lock. If the block raises ChartroomError, the old process still serves."""
    _check_member(data, member)
    data.check_exists()
    umask = os.umask(0o077)
    with data.locked_for_restart() as is_locked, interrupted_by_signals():
        if not is_locked:
            raise ChartroomError(
                f"Another restart is running in {data.path}; try again after it has ended."
            )
        if not get_running(data).ready:
            raise ChartroomError(
                f"chartroom is still starting with {data.path}; try again when it is ready."
            )
        replacement = Replacement(
            find_clone(), data, Supervisor(data), member, Progress(console), umask
        )
        replacement.finish_earlier()
        try:
            yield replacement
        except SupervisorGone:
            raise
        except KeyboardInterrupt:
            raise ChartroomError(f"Interrupted; {member} still runs unchanged.") from None
        except ChartroomError as failure:
            raise ChartroomError(f"{failure} {member} still runs unchanged.") from None


def _check_member(data: DataDirectory, member: str) -> None:
    if member in {"postgres", "traefik"}:
        down, up = data.command("down"), data.command("up")
        raise ChartroomError(
            f"{member} restarts with the whole system only: `{down}`, then `{up}`."
        )
    if member not in MEMBERS:
        raise ChartroomError(f"There is no service {member}; there are {', '.join(MEMBERS)}.")


@dataclass(frozen=True)
class Replacement:
    clone: Clone
    data: DataDirectory
    supervisor: Supervisor
    member: str
    progress: Progress
    umask: int  # The user's umask: environments, unlike data, are not private.

    def finish_earlier(self) -> None:
        idle = self.slots().idle
        states = {state.name: state.state for state in self.supervisor.states()}
        if states[idle] != STOPPED:
            with self.progress.step(
                "Ending an earlier restart", "An earlier restart was killed; it is ended now"
            ):
                # A killed rollout may have divided the requests between two processes.
                set_target(self.data, self.member, target_port(self.data, self.member))
                self._drain(idle)

    def run(self, make: Make, *, ready_seconds: float, take_over: TakeOver | None = None) -> None:
        """Start a process from the environment that `make` returns, then send it all requests.
        `take_over` first moves requests step by step. A replaced environment is kept for a
        rollback.
        """
        before = self.serving_environment()
        with self.environments.kept():
            with ExitStack() as undo:
                try:
                    environment = make(undo)
                    new = self._start(environment, undo, ready_seconds)
                    undo.callback(self._switch_back, new.name, target_port(self.data, self.member))
                    if take_over is not None:
                        take_over(new)
                    self._switch_gateway(new)
                finally:
                    # The remaining steps, and a rollback, must not stop halfway.
                    ignore_signals()
                undo.pop_all()
            if environment != before:
                self.environments.keep_as_before(before)
            if environment != self.environments.current:
                self.environments.use(environment)
            with self.progress.step("Draining the old process", "Old process drained and stopped"):
                self._drain(self.slots().idle)
        self.environments.clean()

    def report(self, what: str) -> None:
        self.progress.print(f"[bold]{self.member} {what}[/] in {self.progress.seconds:.1f} s.")

    @property
    def environments(self) -> Environments:
        return self.clone.environments(self.member)

    def serving_environment(self) -> Path:
        return Path(self.serving().argv[0]).parents[1]

    def installed(self, _: ExitStack) -> Path:
        return self.environments.current

    def upgraded(self, undo: ExitStack) -> Path:
        environments = self.environments
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
                raise CannotStart(
                    f"The new environment was not built{because_in_log(log)}. Its log is {log}."
                ) from None
        if self.member in SERVICES:
            with self.progress.step("Applying migrations", "Migrations"):
                migrate(self.data, [self._migration(environment)])
        return environment

    def _migration(self, environment: Path) -> Migration:
        serving = self.serving().environment
        model = {name: value for name, value in serving.items() if name == "RETRIEVAL_MODEL_DIR"}
        return service_migration(
            self.clone,
            self.member,
            python=environment / "bin" / "python",
            launcher=self.supervisor.environment(),
            dsn=serving[f"{self.member.upper()}_DATABASE_URL"],
            password=load_passwords(self.data.database_passwords)[self.member].migrate,
            model=model,
        )

    def _start(self, environment: Path, undo: ExitStack, ready_seconds: float) -> Program:
        slot = self.slots().idle
        python = environment / "bin" / "python"
        check_environment(self.member, python)
        with (
            self.progress.step("Starting the new process", "New process ready"),
            held_free([slot]) as ports,
        ):
            program = member_program(
                slot,
                self.member,
                self.clone,
                python=python,
                port=ports[slot],
                environment=self.serving().environment,
            )
            undo.callback(self._empty, slot)
            self.supervisor.describe(program)
            self.supervisor.start([program])
            self.supervisor.wait([program], timeout_seconds=ready_seconds)
        return program

    def share(self, shares: Mapping[int, int]) -> None:
        """Divide the requests; shares are in percent. Raises CannotStart if the gateway does not apply the shares."""
        share(self.data, self.member, shares)
        internal = self._internal_address()
        if not _within(GATEWAY_SECONDS, lambda: is_shared(internal, self.member, shares)):
            raise self._does_not_follow()

    def _switch_gateway(self, new: Program) -> None:
        port = int(new.environment[port_variable(self.member)])
        with self.progress.step("Switching the gateway", "Gateway sends requests to it"):
            set_target(self.data, self.member, port)
            if not self._gateway_follows():
                raise self._does_not_follow()

    def _does_not_follow(self) -> CannotStart:
        return CannotStart(f"The gateway did not follow; its log is {self.data.log('traefik')}.")

    def _switch_back(self, slot: str, port: int) -> None:
        set_target(self.data, self.member, port)
        self._drain(slot)

    def _empty(self, slot: str) -> None:
        with suppress(SupervisorGone):
            self.supervisor.empty(slot)

    def _drain(self, slot: str) -> None:
        """Stop the process after the gateway has closed all connections to this process."""
        self._gateway_follows()
        with suppress(SupervisorGone):
            self.supervisor.end_long_answers(slot)
            self._wait_until_unconnected(slot)
        self._empty(slot)

    def _gateway_follows(self) -> bool:
        """Return False if Traefik does not use the target before the deadline."""
        port, internal = target_port(self.data, self.member), self._internal_address()
        return _within(GATEWAY_SECONDS, lambda: is_target(internal, self.member, port))

    def _internal_address(self) -> str:
        traefik = self.supervisor.description("traefik")
        return "" if traefik is None else traefik.environment[entry_point_variable("internal")]

    def _wait_until_unconnected(self, slot: str) -> None:
        started = connected = time.monotonic()
        while (
            now := time.monotonic()
        ) - connected < UNCONNECTED_SECONDS and now - started < LONGEST_DRAIN_SECONDS:
            pids = [state.pid for state in self.supervisor.states() if state.name == slot]
            if has_connections(*pids):
                connected = now
            time.sleep(POLL_SECONDS)

    def slots(self) -> Slots:
        return find_slots(self.data, self.supervisor, self.member)

    def serving(self) -> Description:
        serving = self.supervisor.description(self.slots().serving)
        if serving is None:
            raise ChartroomError(
                f"The description of {self.member} is missing; start the system again."
            )
        return serving


def _within(seconds: float, is_so: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            return False
        time.sleep(POLL_SECONDS)
    return True


def restart(
    data: DataDirectory, member: str, *, upgrade: bool, ready_seconds: float, console: Console
) -> None:
    """Raises ChartroomError if the old process still serves."""
    with replacing(data, member, console) as replacement:
        replacement.run(
            replacement.upgraded if upgrade else replacement.installed, ready_seconds=ready_seconds
        )
        replacement.report("was restarted")
