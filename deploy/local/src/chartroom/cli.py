"""The command line: parses, calls a command, and prints one sentence for a failure."""

import sys
from datetime import timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from chartroom.commands.backups.backup import back_up
from chartroom.commands.backups.restore import restore as put_back
from chartroom.commands.demo import Story
from chartroom.commands.demo import demo as play
from chartroom.commands.down import down as stop
from chartroom.commands.maintenance import open_psql
from chartroom.commands.replacement import restart as replace
from chartroom.commands.rollout import Steps, parse_steps
from chartroom.commands.rollout import rollback as roll_back
from chartroom.commands.rollout import rollout as roll_out
from chartroom.commands.rotation import Secret, revoke_subject, revoke_token, rotate
from chartroom.commands.status import show_status
from chartroom.commands.up import Options
from chartroom.commands.up import up as start
from chartroom.errors import ChartroomError, NotRunning
from chartroom.processes.running import get_running
from chartroom.system.keys import Keyring
from chartroom.system.layout import (
    DATA_DIR_VARIABLE,
    DataDirectory,
    default_data_directory,
    find_clone,
)
from chartroom.system.roles import PERSONS, Patients, Role, scopes_of
from chartroom.system.sign_ins import DEFAULT_PERSON, store_sign_in

NOT_RUNNING = 3
MAX_HOURS = 30 * 24  # Services refuse tokens that are valid for longer.

app = typer.Typer(
    name="chartroom",
    help="Starts, stops, shows, plays and backs up the embedded chartroom system on this machine.",
    no_args_is_help=True,
    add_completion=False,
    # Local variables hold passwords and tokens.
    pretty_exceptions_show_locals=False,
)
keys_app = typer.Typer(help="The keys that sign tokens.", no_args_is_help=True)
app.add_typer(keys_app, name="keys")

Member = Annotated[str, typer.Argument(help="records, audit, retrieval, mcp, console or edge.")]
ReadyTimeout = Annotated[
    float,
    typer.Option(
        min=1, metavar="SECONDS", help="How long the new process may take to become ready."
    ),
]
READY_SECONDS = 300.0  # The old process serves until then.
DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        metavar="DIR",
        envvar=DATA_DIR_VARIABLE,
        help="The data directory.",
        show_default=".chartroom in the clone",
    ),
]


@app.command()
def up(
    *,
    port: Annotated[
        int, typer.Option(min=1, max=65535, help="The gateway's port on 127.0.0.1.")
    ] = 8080,
    data_dir: DataDir = None,
    detach: Annotated[
        bool, typer.Option("--detach", help="Return when everything is ready, and keep it running.")
    ] = False,
    database_url: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="An administrator's DSN: use this PostgreSQL 18 instead of the embedded one. "
            "RECORDS_DATABASE_URL, AUDIT_DATABASE_URL and RETRIEVAL_DATABASE_URL give one service its own.",
        ),
    ] = None,
    require_tokens: Annotated[
        bool,
        typer.Option(
            "--require-tokens", help="Refuse requests without a token (see `chartroom token`)."
        ),
    ] = False,
    traefik: Annotated[Path | None, typer.Option(metavar="PATH", help="Another Traefik.")] = None,
) -> None:
    """Start the whole system and keep it running; Ctrl-C stops it and the data stays."""
    options = Options(port, _data(data_dir).path, detach, database_url, require_tokens, traefik)
    start(options, Console())


@app.command()
def status(data_dir: DataDir = None) -> None:
    """Show the programs of the running system. Exit code 0: all run; 1: not all; 3: not running."""
    if not show_status(_data(data_dir), Console()):
        raise typer.Exit(1)


@app.command()
def down(data_dir: DataDir = None) -> None:
    """Stop the system, in the background or in another terminal; fine to repeat."""
    stop(_data(data_dir), Console())


@app.command()
def restart(
    service: Member,
    *,
    upgrade: Annotated[
        bool,
        typer.Option(
            "--upgrade",
            help="First build a new environment from the lock and the checkout, and migrate.",
        ),
    ] = False,
    timeout: ReadyTimeout = READY_SECONDS,
    data_dir: DataDir = None,
) -> None:
    """Replace a service's process without a failed request. A new process that does not become
    ready changes nothing.
    """
    replace(_data(data_dir), service, upgrade=upgrade, ready_seconds=timeout, console=Console())


@app.command()
def rollout(
    service: Member,
    *,
    steps: Annotated[
        str,
        typer.Option(
            metavar="PERCENTS", help="The shares of requests that the new version gets in turn."
        ),
    ] = "1,10,50,100",
    seconds: Annotated[
        float, typer.Option(min=1, metavar="SECONDS", help="How long each step lasts.")
    ] = 30,
    timeout: ReadyTimeout = READY_SECONDS,
    data_dir: DataDir = None,
) -> None:
    """Build a new version from the lock and the checkout, migrate, and move requests to it step by
    step. One that does worse is taken back: exit code 1, with figures.
    """
    taken = Steps(parse_steps(steps), seconds)
    roll_out(_data(data_dir), service, steps=taken, ready_seconds=timeout, console=Console())


@app.command()
def rollback(
    service: Member, *, timeout: ReadyTimeout = READY_SECONDS, data_dir: DataDir = None
) -> None:
    """Start the version before the last rollout again, without a failed request."""
    roll_back(_data(data_dir), service, ready_seconds=timeout, console=Console())


@app.command()
def token(
    name: Annotated[
        str,
        typer.Argument(help="Who the token is for: the name in every record of its calls."),
    ],
    *,
    role: Annotated[
        list[Role] | None,
        typer.Option(
            metavar="ROLE",
            help=f"The caller's work: {', '.join(Role)}; repeat it to join them. docs/access.md lists "
            "their scopes.",
        ),
    ] = None,
    scope: Annotated[
        str | None,
        typer.Option(
            metavar="SCOPES", help="Instead of a role: scopes by spaces, such as system/Patient.rs."
        ),
    ] = None,
    panel: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Only for the patients of this panel. With --scope it sets the claim `groups` "
            "only, and the scopes say for whom they count.",
        ),
    ] = None,
    patient: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help="Only for this patient. With --scope it sets the claim `patient` only.",
        ),
    ] = None,
    person: Annotated[
        bool,
        typer.Option(
            "--person", help="For a person, as a reviewer's always is; without it, for an agent."
        ),
    ] = False,
    hours: Annotated[
        float, typer.Option(min=0.01, max=MAX_HOURS, help="How long it is valid.")
    ] = 12,
    data_dir: DataDir = None,
) -> None:
    """Print a bearer token, and nothing else, on standard output."""
    if panel is not None and patient is not None:
        raise typer.BadParameter("Give --panel or --patient, not both.")
    patients = Patients(panel, patient)
    if (not role) == (not (scope or "").strip()):
        raise typer.BadParameter(f"Give --role ({', '.join(Role)}) or --scope, and only one.")
    words = " ".join(scopes_of(one, name, patients) for one in role or ()) or scope or ""
    data = _data(data_dir)
    data.check_exists()
    minted = Keyring(data.keys).mint(
        name,
        kind="person" if person or not PERSONS.isdisjoint(role or ()) else "agent",
        lifetime=timedelta(hours=hours),
        scope=" ".join(dict.fromkeys(words.split())),
        **patients.claims,
    )
    sys.stdout.write(minted + "\n")


@app.command("console")
def sign_in(
    *,
    name: Annotated[
        str,
        typer.Option(help="Who signs in: the name in every record of what is read and decided."),
    ] = DEFAULT_PERSON,
    data_dir: DataDir = None,
) -> None:
    """Print a link that signs a reviewer in to the console in a browser, once, within 5 minutes."""
    data = _data(data_dir)
    system = get_running(data)
    sys.stdout.write(store_sign_in(data, system.url, name) + "\n")


@app.command()
def revoke(
    name: Annotated[
        str | None, typer.Argument(help="Refuse all tokens that this caller had until now.")
    ] = None,
    *,
    token_id: Annotated[
        str | None,
        typer.Option("--id", metavar="JTI", help="Refuse one token, by its claim `jti`."),
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Withdraw the tokens of a caller, or one token, before they expire."""
    if name is not None and token_id is None:
        revoke_subject(_data(data_dir), name, Console())
    elif token_id is not None and name is None:
        revoke_token(_data(data_dir), token_id, Console())
    else:
        raise typer.BadParameter("Give the NAME of a caller or the --id of a token, and only one.")


@app.command()
def backup(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder.")],
    data_dir: DataDir = None,
) -> None:
    """Write everything that the system stores into a folder: database, keys, passwords. The system
    may run.
    """
    back_up(_data(data_dir), directory.absolute(), Console())


@app.command()
def restore(
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", help="A folder of `chartroom backup`.")
    ],
    data_dir: DataDir = None,
) -> None:
    """Make a new data directory from a backup, for `chartroom up`. Never overwrites data."""
    put_back(directory.absolute(), _data(data_dir), Console())


@app.command("rotate")
def rotate_secret(
    secret: Annotated[
        Secret, typer.Argument(metavar="WHAT", help="issuer, services or passwords.")
    ],
    *,
    retire: Annotated[
        bool, typer.Option("--retire", help="Refuse the issuer's former key from now on.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Replace the issuer's key, or the services' keys or the database passwords while the system
    is down.
    """
    rotate(_data(data_dir), secret, Console(), retire=retire)


@keys_app.command("rotate")
def rotate_issuer(
    *,
    retire: Annotated[
        bool, typer.Option("--retire", help="Refuse tokens of the former key from now on.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Sign tokens with a new key, as `chartroom rotate issuer` does. Those of the former key count
    until they expire or it is retired.
    """
    rotate(_data(data_dir), Secret.ISSUER, Console(), retire=retire)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def psql(context: typer.Context, data_dir: DataDir = None) -> None:
    """Open psql on the embedded database as its administrator, with psql's own arguments (-c,
    -f ...).
    """
    open_psql(_data(data_dir), context.args)


@app.command()
def demo(
    *,
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="DIR",
            help="A folder of your own notes (.txt, .md, .pdf): a subfolder is a patient, a file beside it is of a "
            "patient of its own. Or one with synthea/*.json and aci_bench/documents.jsonl; with --agents its "
            "first notes.",
        ),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Show the body and the answer of each request.")
    ] = False,
    agents: Annotated[
        bool,
        typer.Option(
            "--agents",
            help="Only the agents of examples/agents, which share the work on three notes.",
        ),
    ] = False,
    chaos: Annotated[
        bool,
        typer.Option(
            "--chaos",
            help="Only the agents, one of which is killed with -9 at work; another does its task.",
        ),
    ] = False,
    tamper: Annotated[
        bool,
        typer.Option(
            "--tamper",
            help="After the story, in place of the agents: change a copy of the audit log, and show how its "
            "verifier finds that.",
        ),
    ] = False,
    start_system: Annotated[
        bool,
        typer.Option("--start", help="Start a system for this if none runs, and stop it again."),
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Play a patient's story through the running system, and show what is asked, found and refused. Then
    four agents, each a process of its own, share the work on notes; the command checks the outcome.
    """
    if tamper and (agents or chaos):
        raise typer.BadParameter("Give --tamper or one of --agents and --chaos, not both.")
    story = Story(data, full=full, agents=agents, chaos=chaos, tamper=tamper)
    play(_data(data_dir), story, Console(), start_system=start_system)


def main() -> None:
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="replace")  # A locale may lack the signs of progress.
    try:
        app()
    except ChartroomError as error:
        _print_error(str(error))
        sys.exit(NOT_RUNNING if isinstance(error, NotRunning) else 1)
    except OSError as error:
        # Another user's data directory or a full disk: a traceback would not explain it better.
        _print_error(
            f"{error.filename or 'A file'} cannot be used ({(error.strerror or str(error)).lower()})."
        )
        sys.exit(1)


def _print_error(sentence: str) -> None:
    Console(stderr=True).print(
        f"chartroom: {sentence}", markup=False, highlight=False, soft_wrap=True
    )


def _data(given: Path | None) -> DataDirectory:
    if given is None:
        find_clone()  # The default directory is in the clone.
    return DataDirectory((given or default_data_directory()).absolute())
