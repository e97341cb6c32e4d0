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
from chartroom.processes.migrations import AppliedMigrations, Migration
from chartroom.processes.programs import Program
from chartroom.processes.running import find_running, write_state
from chartroom.processes.services import (
    LISTENERS,
    MEMBERS,
    Plan,
    auth_program,
    check_installed,
    console_program,
    edge_program,
    mcp_program,
    model_settings,
    postgres_program,
    service_migration,
    service_program,
    traefik_program,
)
from chartroom.processes.supervision import (
    ENDED_STATES,
    STOPPED,
    ProgramState,
    Supervisor,
    SupervisorGone,
)
from chartroom.progress import Progress
from chartroom.system.database_roles import SERVICES
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory, find_clone
from chartroom.system.ports import held, held_free
from chartroom.system.sign_ins import VALID_MINUTES, store_sign_in

WATCH_SECONDS = 0.5


@dataclass(frozen=True)
class Options:
    port: int
    data_dir: Path
    detach: bool = False
    database_url: str | None = None
    require_tokens: bool = False
    traefik: Path | None = None
    public_url: str | None = None


def up(options: Options, console: Console) -> None:
    """Return after the system has stopped; with `detach`, when the system is ready."""
    clone = find_clone()
    data = DataDirectory(options.data_dir.absolute())
    data.prepare()
    # Data is private; parent directories have modes according to the user's umask.
    os.umask(0o077)
    progress = Progress(console)
    with data.locked() as is_locked, interrupted_by_signals():
        _refuse_second(data, is_locked=is_locked)
        if stopped := stop_leftovers(data):
            progress.print(
                f"[yellow]An earlier run was killed; its last {stopped} processes are stopped now.[/]"
            )
        data.remove_unfinished()
        data.check_private()
        with held(options.port), held_free(LISTENERS) as ports:
            check_installed(clone)
            traefik = find_traefik(options.traefik)
            plan = Plan(
                clone,
                data,
                options.port,
                ports,
                traefik,
                options.require_tokens,
                options.public_url,
            )
            databases = choose_databases(data, clone, options.database_url)
            _run(plan, databases, progress, detach=options.detach)


def _run(plan: Plan, databases: Databases, progress: Progress, *, detach: bool) -> None:
    supervisor = Supervisor(plan.data)
    ready = False
    try:
        with plan.clone.environments_kept(MEMBERS):
            _start(plan, databases, supervisor, progress, detach=detach)
        _welcome(plan, progress, detach=detach)
        with postponed_signals():  # An interrupt must see the same `ready` as the file.
            _write_state(plan, ready=True, detach=detach)
            ready = True
        if not detach:
            _watch(plan, supervisor, progress)
    except KeyboardInterrupt:
        if not ready:
            raise CannotStart(
                "Interrupted while starting; everything is stopped, the data is kept."
            ) from None
    finally:
        if not (ready and detach):
            _stop(plan, supervisor, progress)


def _start(
    plan: Plan, databases: Databases, supervisor: Supervisor, progress: Progress, *, detach: bool
) -> None:
    _write_state(plan, ready=False, detach=detach)
    Keyring(plan.data.keys).initialise()
    if databases.external:
        names = ", ".join(databases.external)
        with progress.step("Preparing the given databases", f"Databases of {names}"):
            databases.draw_external()
    has_postgres = bool(databases.embedded_services)
    with progress.step("Starting PostgreSQL", "PostgreSQL" if has_postgres else "Supervisor"):
        server = databases.embedded()
        database_programs = (
            [postgres_program(server.command(), plan.data, server.is_accepting)] if server else []
        )
        programs = _programs(plan, databases)
        write_routes(plan.clone, plan.data, plan.ports)
        supervisor.launch([*database_programs, *programs], bound=not detach)
        supervisor.start(database_programs)
        supervisor.wait(database_programs, report=progress.print)
        if server:
            databases.draw_embedded(server)
    with progress.step("Applying migrations", "Migrations"):
        pending = [_migration(plan, databases, service) for service in SERVICES]
        AppliedMigrations(plan.data).migrate(pending)
    with progress.step("Starting the services and the gateway", "Services and gateway"):
        supervisor.start(programs)
        supervisor.wait(programs, report=progress.print)


def _write_state(plan: Plan, *, ready: bool, detach: bool) -> None:
    write_state(
        plan.data,
        url=plan.url,
        require_tokens=plan.require_tokens,
        ready=ready,
        detached=detach,
        public_url=plan.address,
    )


def _migration(plan: Plan, databases: Databases, service: str) -> Migration:
    return service_migration(
        plan.clone,
        service,
        python=plan.clone.python(service),
        launcher=os.environ,
        dsn=databases.dsns[service],
        password=databases.passwords[service].migrate,
        model=model_settings(plan.clone, service),
    )


def _programs(plan: Plan, databases: Databases) -> list[Program]:
    passwords = databases.passwords
    services = [
        service_program(plan, name, databases.dsns[name], passwords[name]) for name in SERVICES
    ]
    apps = [mcp_program(plan), auth_program(plan), console_program(plan), edge_program(plan)]
    return [*services, *apps, traefik_program(plan)]


def _watch(plan: Plan, supervisor: Supervisor, progress: Progress) -> None:
    before: dict[str, ProgramState] = {}
    while not supervisor.has_ended():
        with suppress(SupervisorGone):
            for state in supervisor.states():
                _print_change(plan, before.get(state.name, state), state, progress)
                before[state.name] = state
        time.sleep(WATCH_SECONDS)
    if supervisor.exit_status != 0:
        raise ChartroomError(
            "The supervisor was killed; everything is stopped, the data is kept; start the system again."
        )


def _print_change(plan: Plan, before: ProgramState, now: ProgramState, progress: Progress) -> None:
    if now.state == STOPPED:
        if before.state != STOPPED:
            progress.print(f"{now.name} was stopped on request.")
    elif now.state in ENDED_STATES and before.state not in ENDED_STATES - {STOPPED}:
        log = escape(str(plan.data.log(now.name)))
        progress.print(
            f"[yellow]{now.name} stopped unexpectedly and is being started again; its log is {log}[/]"
        )
    elif before.state == STOPPED:
        progress.print(f"{now.name} is being started on request.")
    elif now.pid and now.pid != before.pid:
        progress.print(
            f"[yellow]{now.name} had stopped and was started again[/] (restart {now.restarts})"
        )


def _stop(plan: Plan, supervisor: Supervisor, progress: Progress) -> None:
    ignore_signals()
    with progress.step("Stopping", "Everything is stopped; the data is kept."):
        supervisor.shutdown()
        stop_leftovers(plan.data)
        plan.data.state.unlink(missing_ok=True)


def _welcome(plan: Plan, progress: Progress, *, detach: bool) -> None:
    minted = f"$({plan.data.command('token', 'me', '--role', 'operator')})"
    token = f' -H "Authorization: Bearer {minted}"' if plan.require_tokens else ""
    json = f"-H 'Content-Type: application/json'{token} -d"
    question = '{"question": "Which medication was started?"}'
    if detach:
        commands = [escape(f"  {plan.data.command(name)}") for name in ("status", "down")]
        ending = ["\nThe system runs in the background. To inspect and stop it:", *commands]
    else:
        ending = ["\nPress Ctrl-C to stop it; the data is kept."]
    link = store_sign_in(plan.data, plan.address)
    lines = [
        f"\n[bold]chartroom is ready at {plan.address}[/] after {progress.seconds:.1f} s. Its API: {plan.address}/docs",
        f"\nSign-in link for reviewers (works once, for {VALID_MINUTES} minutes): {link}",
        f"Print another link: {escape(plan.data.command('console'))}",
        "\nThree requests to try:",
        f"  curl {plan.url}/health",
        *(
            escape(f"  curl {plan.url}/{path} {json} '{body}'")
            for path, body in (("patients", '{"full_name": "Zoë Example"}'), ("retrieve", question))
        ),
        *ending,
    ]
    progress.print("\n".join(lines))


def _refuse_second(data: DataDirectory, *, is_locked: bool) -> None:
    system = find_running(data)
    if system is not None:
        raise CannotStart(
            f"chartroom already runs with {data.path} at {system.url}; stop it with `{data.command('down')}`, "
            "or use another --port and --data-dir."
        )
    if not is_locked:
        raise CannotStart(
            f"Another chartroom command is starting or stopping the system in {data.path}; try again in a moment."
        )
    with data.locked_for_restart() as no_restart:
        if not no_restart:
            raise CannotStart(
                f"A `chartroom restart` is still running in {data.path}; try again in a moment."
            )
