"""`chartroom up`: start everything in order, say what happens, watch it, and stop everything in
order again.
"""

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from chartroom.errors import CannotStart, ChartroomError
from chartroom.interrupts import ignore_signals, interrupted_by_signals, postponed_signals
from chartroom.postgres.databases import Databases, choose_databases
from chartroom.processes.gateway import find_traefik, write_routes
from chartroom.processes.leftovers import stop_leftovers
from chartroom.processes.migrations import Migration, migrate
from chartroom.processes.running import find_running, note
from chartroom.processes.services import (
    LISTENERS,
    MEMBERS,
    Plan,
    check_installed,
    edge_program,
    migration_environment,
    model_settings,
    postgres_program,
    service_program,
    traefik_program,
)
from chartroom.processes.supervision import (
    GONE_STATES,
    STOPPED,
    Program,
    ProgramState,
    Supervisor,
    SupervisorGone,
)
from chartroom.progress import Progress
from chartroom.system.database_roles import SERVICES
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory, find_clone
from chartroom.system.ports import held, held_free

WATCH_SECONDS = 0.5


@dataclass(frozen=True)
class Options:
    port: int
    data_dir: Path
    detach: bool = False
    database_url: str | None = None
    require_tokens: bool = False
    traefik: Path | None = None


def up(options: Options, console: Console) -> None:
    """Returns when the system has stopped again, or with `detach` when it is ready."""
    clone = find_clone()
    data = DataDirectory(options.data_dir.absolute())
    data.prepare()
    # From here on everything is private. Directories above it were made as the person makes them.
    os.umask(0o077)
    progress = Progress(console)
    with data.locked() as alone, interrupted_by_signals():
        _refuse_second(data, alone=alone)
        # Before the port is looked at, since a killed run's gateway may still hold it.
        if stopped := stop_leftovers(data):
            progress.say(
                f"[yellow]An earlier run was killed; its last {stopped} processes are stopped now.[/]"
            )
        data.remove_unfinished()
        data.check_private()
        with held(options.port), held_free(LISTENERS) as ports:
            check_installed(clone)
            traefik = find_traefik(options.traefik)
            plan = Plan(clone, data, options.port, ports, traefik, options.require_tokens)
            _run(
                plan,
                choose_databases(data, clone, options.database_url),
                progress,
                detach=options.detach,
            )


def _run(plan: Plan, databases: Databases, progress: Progress, *, detach: bool) -> None:
    supervisor = Supervisor(plan.data)
    ready = False
    try:
        with plan.clone.environments_kept(MEMBERS):
            _start(plan, databases, supervisor, progress, detach=detach)
        _welcome(plan, progress, detach=detach)
        with postponed_signals():  # What the note says is what an interrupt finds here.
            note(
                plan.data,
                url=plan.url,
                require_tokens=plan.require_tokens,
                ready=True,
                detached=detach,
            )
            ready = True
        if not detach:
            _watch(plan, supervisor, progress)
    except KeyboardInterrupt:
        if not ready:
            raise CannotStart(
                "Interrupted while starting; everything is stopped, the data stays."
            ) from None
    finally:
        if not (ready and detach):
            _stop(plan, supervisor, progress)


def _start(
    plan: Plan, databases: Databases, supervisor: Supervisor, progress: Progress, *, detach: bool
) -> None:
    note(plan.data, url=plan.url, require_tokens=plan.require_tokens, ready=False, detached=detach)
    Keyring(plan.data.keys).initialise()
    if databases.external:
        with progress.step(
            "Preparing the given databases", f"Databases of {', '.join(databases.external)}"
        ):
            databases.draw_external()
    with progress.step(
        "Starting PostgreSQL", "PostgreSQL" if databases.embedded_services else "Supervisor"
    ):
        server = databases.embedded()
        database_programs = (
            [postgres_program(server.command(), plan.data, server.is_accepting)] if server else []
        )
        programs = _members(plan, databases)
        write_routes(plan.clone, plan.data, plan.ports)
        supervisor.launch([*database_programs, *programs], bound=not detach)
        supervisor.start(database_programs)
        supervisor.wait(database_programs)
        if server:
            databases.draw_embedded(server)
    with progress.step("Applying migrations", "Migrations"):
        migrate(plan.data, [_migration(plan, databases, service) for service in SERVICES])
    with progress.step("Starting the services and the gateway", "Services and gateway"):
        supervisor.start(programs)
        supervisor.wait(programs)


def _migration(plan: Plan, databases: Databases, service: str) -> Migration:
    environment = migration_environment(
        service,
        os.environ,
        databases.dsns[service],
        databases.passwords[service],
        model_settings(plan.clone, service),
    )
    return Migration(service, plan.clone.python(service), plan.clone.member(service), environment)


def _members(plan: Plan, databases: Databases) -> list[Program]:
    passwords = databases.passwords
    services = [
        service_program(plan, name, databases.dsns[name], passwords[name]) for name in SERVICES
    ]
    return [*services, edge_program(plan), traefik_program(plan)]


def _watch(plan: Plan, supervisor: Supervisor, progress: Progress) -> None:
    """Say what supervisor does about programs that end, until everything ends."""
    known: dict[str, ProgramState] = {}
    while not supervisor.has_ended():
        with suppress(SupervisorGone):
            for state in supervisor.states():
                _tell(plan, known.get(state.name, state), state, progress)
                known[state.name] = state
        time.sleep(WATCH_SECONDS)
    if supervisor.exit_status != 0:
        raise ChartroomError(
            "The supervisor was killed; everything is stopped, the data stays; start it again."
        )


def _tell(plan: Plan, before: ProgramState, now: ProgramState, progress: Progress) -> None:
    if now.state == STOPPED:
        if before.state != STOPPED:
            progress.say(f"{now.name} was stopped as asked.")
    elif now.state in GONE_STATES and before.state not in GONE_STATES - {STOPPED}:
        log = escape(str(plan.data.log(now.name)))
        progress.say(
            f"[yellow]{now.name} stopped unexpectedly and is being started again; its log is {log}[/]"
        )
    elif before.state == STOPPED:
        progress.say(f"{now.name} is being started as asked.")
    elif now.pid and now.pid != before.pid:
        progress.say(
            f"[yellow]{now.name} had stopped and was started again[/] (restart {now.restarts})"
        )


def _stop(plan: Plan, supervisor: Supervisor, progress: Progress) -> None:
    ignore_signals()
    with progress.step("Stopping", "Everything is stopped; the data stays."):
        supervisor.shutdown()
        stop_leftovers(plan.data)
        plan.data.state.unlink(missing_ok=True)


def _welcome(plan: Plan, progress: Progress, *, detach: bool) -> None:
    minted = f"$({plan.data.command('token', 'me')})"
    token = f' -H "Authorization: Bearer {minted}"' if plan.require_tokens else ""
    json = f"-H 'Content-Type: application/json'{token} -d"
    question = '{"question": "Which medication was started?"}'
    lines = [
        f"\n[bold]chartroom is ready at {plan.url}[/] after {progress.seconds:.1f} s. Its API: {plan.url}/docs",
        "\nThree requests to try:",
        f"  curl {plan.url}/health",
        *(
            escape(f"  curl {plan.url}/{path} {json} '{body}'")
            for path, body in (("patients", '{"full_name": "Zoë Example"}'), ("retrieve", question))
        ),
        *(_in_the_background(plan.data) if detach else ["\nCtrl-C stops it; the data stays."]),
    ]
    progress.say("\n".join(lines))


def _in_the_background(data: DataDirectory) -> list[str]:
    commands = [escape(f"  {data.command(name)}") for name in ("status", "down")]
    return ["\nIt runs in the background; these show and stop it:", *commands]


def _refuse_second(data: DataDirectory, *, alone: bool) -> None:
    system = find_running(data)
    if system is not None:
        raise CannotStart(
            f"chartroom already runs with {data.path} at {system.url}; stop it with `{data.command('down')}`, "
            "or give another --port and --data-dir."
        )
    if not alone:
        raise CannotStart(
            f"Another chartroom is just starting or stopping with {data.path}; try again in a moment."
        )
    with data.locked_for_restart() as none_restarts:
        if not none_restarts:
            raise CannotStart(
                f"A `chartroom restart` has not ended yet with {data.path}; try again in a moment."
            )
