"""Prints a failure as one sentence on standard error."""

import sys
from datetime import timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from chartroom.commands.backups.backup import back_up
from chartroom.commands.backups.restore import restore as put_back
from chartroom.commands.clients import manage_clients
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
from chartroom.commands.time_zone import change_time_zone
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
MAX_HOURS = 30 * 24  # The longest that services accept.

app = typer.Typer(
    name="chartroom",
    help="Start, stop, inspect and back up a chartroom system on this machine.",
    no_args_is_help=True,
    add_completion=False,
    # Local variables may contain passwords and tokens.
    pretty_exceptions_show_locals=False,
)
keys_app = typer.Typer(help="Manage the keys that sign tokens.", no_args_is_help=True)
app.add_typer(keys_app, name="keys")

Member = Annotated[
    str, typer.Argument(help="records, audit, retrieval, mcp, auth, console or edge.")
]
ReadyTimeout = Annotated[
    float,
    typer.Option(
        min=1, metavar="SECONDS", help="Maximum time for the new process to become ready."
    ),
]
READY_SECONDS = 300.0  # The old process serves until the new process is ready.
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
        bool,
        typer.Option("--detach", help="Run in the background; return when everything is ready."),
    ] = False,
    database_url: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Use this PostgreSQL 18 server instead of the embedded server; the DSN of an administrator. "
            "RECORDS_DATABASE_URL, AUDIT_DATABASE_URL and RETRIEVAL_DATABASE_URL set the server of one service.",
        ),
    ] = None,
    require_tokens: Annotated[
        bool,
        typer.Option(
            "--require-tokens", help="Reject requests without a token (see `chartroom token`)."
        ),
    ] = False,
    public_url: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            envvar="CHARTROOM_PUBLIC_URL",
            help="The URL of a proxy in front of the gateway, with which all links begin, such as "
            "https://HOST:8443/chart.",
        ),
    ] = None,
    traefik: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Use this Traefik program.")
    ] = None,
) -> None:
    """Start the system and keep it running. Ctrl-C stops it; the data is kept."""
    options = Options(
        port, _data(data_dir).path, detach, database_url, require_tokens, traefik, public_url
    )
    start(options, Console())


@app.command()
def status(data_dir: DataDir = None) -> None:
    """Show the programs of the running system. Exit code 0: all run; 1: some do not run; 3: the
    system is not running.
    """
    if not show_status(_data(data_dir), Console()):
        raise typer.Exit(1)


@app.command()
def down(data_dir: DataDir = None) -> None:
    """Stop the system, whether it runs in the background or in another terminal."""
    stop(_data(data_dir), Console())


@app.command()
def restart(
    service: Member,
    *,
    upgrade: Annotated[
        bool,
        typer.Option(
            "--upgrade",
            help="First build a new environment from the checkout and its lock, and migrate the database.",
        ),
    ] = False,
    timeout: ReadyTimeout = READY_SECONDS,
    data_dir: DataDir = None,
) -> None:
    """Replace a service's process without failing requests. If the new process does not become ready,
    the old process continues.
    """
    replace(_data(data_dir), service, upgrade=upgrade, ready_seconds=timeout, console=Console())


@app.command()
def rollout(
    service: Member,
    *,
    steps: Annotated[
        str,
        typer.Option(
            metavar="PERCENTS",
            help="Percentages of requests sent to the new version, step by step.",
        ),
    ] = "1,10,50,100",
    seconds: Annotated[
        float, typer.Option(min=1, metavar="SECONDS", help="Duration of each step.")
    ] = 30,
    timeout: ReadyTimeout = READY_SECONDS,
    data_dir: DataDir = None,
) -> None:
    """Build a new version from the checkout and its lock, migrate the database, and send requests to the
    new version step by step. If it performs worse, return to the old version, print figures and exit
    with code 1.
    """
    taken = Steps(parse_steps(steps), seconds)
    roll_out(_data(data_dir), service, steps=taken, ready_seconds=timeout, console=Console())


@app.command()
def rollback(
    service: Member, *, timeout: ReadyTimeout = READY_SECONDS, data_dir: DataDir = None
) -> None:
    """Return to the version before the last rollout or upgrade, without failing requests."""
    roll_back(_data(data_dir), service, ready_seconds=timeout, console=Console())


@app.command()
def token(
    name: Annotated[
        str, typer.Argument(help="The caller's name, stored with every request of the caller.")
    ],
    *,
    role: Annotated[
        list[Role] | None,
        typer.Option(
            metavar="ROLE",
            help=f"The caller's role: {', '.join(Role)}. Repeat the option for several roles. docs/access.md lists "
            "the scopes of roles.",
        ),
    ] = None,
    scope: Annotated[
        str | None,
        typer.Option(
            metavar="SCOPES",
            help="Scopes instead of a role, separated by spaces, such as system/Patient.rs.",
        ),
    ] = None,
    panel: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Limit the token to the patients of this panel. With --scope, only the claim `groups` is set; "
            "the scopes must contain the limit.",
        ),
    ] = None,
    patient: Annotated[
        str | None,
        typer.Option(
            metavar="ID",
            help="Limit the token to this patient. With --scope, only the claim `patient` is set.",
        ),
    ] = None,
    person: Annotated[
        bool,
        typer.Option(
            "--person", help="The caller is a person, not an agent. Implied by --role reviewer."
        ),
    ] = False,
    hours: Annotated[
        float, typer.Option(min=0.01, max=MAX_HOURS, help="Lifetime of the token.")
    ] = 12,
    data_dir: DataDir = None,
) -> None:
    """Print a bearer token on standard output, without other text."""
    if panel is not None and patient is not None:
        raise typer.BadParameter("Use either --panel or --patient, not both.")
    patients = Patients(panel, patient)
    if (not role) == (not (scope or "").strip()):
        raise typer.BadParameter(f"Use either --role ({', '.join(Role)}) or --scope.")
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
        str, typer.Option(help="The person's name, stored with every read and every decision.")
    ] = DEFAULT_PERSON,
    data_dir: DataDir = None,
) -> None:
    """Print a link that signs a reviewer in to the console. The link works once, for 5 minutes."""
    data = _data(data_dir)
    system = get_running(data)
    sys.stdout.write(store_sign_in(data, system.public_url or system.url, name) + "\n")


@app.command()
def revoke(
    name: Annotated[
        str | None,
        typer.Argument(help="Reject all tokens that were issued to this caller until now."),
    ] = None,
    *,
    token_id: Annotated[
        str | None,
        typer.Option("--id", metavar="JTI", help="Reject the token with this claim `jti`."),
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Revoke a caller's tokens, or a single token, before they expire."""
    if name is not None and token_id is None:
        revoke_subject(_data(data_dir), name, Console())
    elif token_id is not None and name is None:
        revoke_token(_data(data_dir), token_id, Console())
    else:
        raise typer.BadParameter("Use either the NAME of a caller or the --id of a token.")


@app.command()
def backup(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder.")],
    data_dir: DataDir = None,
) -> None:
    """Back up the database, keys and passwords to a folder. The system may be running."""
    back_up(_data(data_dir), directory.absolute(), Console())


@app.command()
def restore(
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", help="A folder written by `chartroom backup`.")
    ],
    data_dir: DataDir = None,
) -> None:
    """Create a data directory from a backup, for `chartroom up`. Existing data is not overwritten."""
    put_back(directory.absolute(), _data(data_dir), Console())


@app.command("rotate")
def rotate_secret(
    secret: Annotated[
        Secret, typer.Argument(metavar="WHAT", help="issuer, services or passwords.")
    ],
    *,
    retire: Annotated[
        bool, typer.Option("--retire", help="Reject the issuer's previous key from now on.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Replace the issuer's key, the services' keys or the database passwords. Stop the system before you
    replace services' keys or passwords.
    """
    rotate(_data(data_dir), secret, Console(), retire=retire)


@keys_app.command("rotate")
def rotate_issuer(
    *,
    retire: Annotated[
        bool, typer.Option("--retire", help="Reject tokens signed by the previous key from now on.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Sign tokens with a new key, like `chartroom rotate issuer`. Tokens signed by the previous key stay
    valid until they expire or the key is retired.
    """
    rotate(_data(data_dir), Secret.ISSUER, Console(), retire=retire)


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def client(context: typer.Context, data_dir: DataDir = None) -> None:
    """Manage the clients that get tokens with their own keys: `add NAME --jwks FILE|URL --scope SCOPES`
    (`--replace` for new keys or scopes), `list`, and `revoke NAME`, which also ends present tokens and streams.
    """
    manage_clients(_data(data_dir), context.args, Console())


@app.command("time-zone")
def time_zone(
    zone: Annotated[str, typer.Argument(help="The IANA name, such as Europe/Oslo.")],
    data_dir: DataDir = None,
) -> None:
    """Read all stored dates in another time zone (docs/operating.md). The system must be stopped."""
    raise typer.Exit(change_time_zone(_data(data_dir), zone))


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def psql(context: typer.Context, data_dir: DataDir = None) -> None:
    """Open psql on the embedded database as its administrator. Arguments (-c, -f ...) are passed to psql."""
    open_psql(_data(data_dir), context.args)


@app.command()
def demo(
    *,
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="DIR",
            help="A folder of your own notes (.txt, .md, .pdf). Each subfolder is a patient, and so is each file "
            "outside of subfolders. Or a folder with synthea/*.json and aci_bench/documents.jsonl. --agents uses "
            "the first notes.",
        ),
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="Show the body and answer of each request.")
    ] = False,
    agents: Annotated[
        bool,
        typer.Option(
            "--agents",
            help="Run only the agents in examples/agents, which process three notes together.",
        ),
    ] = False,
    chaos: Annotated[
        bool,
        typer.Option(
            "--chaos",
            help="Run only the agents, kill an agent at work with -9, and show another agent continue its task.",
        ),
    ] = False,
    tamper: Annotated[
        bool,
        typer.Option(
            "--tamper",
            help="After the story, instead of running the agents, change a copy of the audit log and show that the "
            "verifier detects the change.",
        ),
    ] = False,
    start_system: Annotated[
        bool,
        typer.Option(
            "--start",
            help="If the system is not running, start it for the demo and stop it afterwards.",
        ),
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Play a patient's story on the running system, and show its requests, results and rejections. Then
    run four agents as separate processes, which process notes together, and check the outcome.
    """
    if tamper and (agents or chaos):
        raise typer.BadParameter("Use --tamper without --agents and --chaos.")
    story = Story(data, full=full, agents=agents, chaos=chaos, tamper=tamper)
    play(_data(data_dir), story, Console(), start_system=start_system)


def main() -> None:
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(
            errors="replace"
        )  # A locale may lack the symbols of progress output.
    try:
        app()
    except ChartroomError as error:
        _print_error(str(error))
        sys.exit(NOT_RUNNING if isinstance(error, NotRunning) else 1)
    except OSError as error:
        # A traceback would not help if a directory belongs to another user, or the disk is full.
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
