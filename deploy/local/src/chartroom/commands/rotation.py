"""`chartroom rotate`: new keys and passwords in the place of those that are used."""

import asyncio
import json
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

import asyncpg
from rich.console import Console
from rich.markup import escape

from chartroom.commands.standing_by import (
    databases_elsewhere,
    described_services,
    embedded_server,
    nothing_else_changes,
)
from chartroom.errors import ChartroomError
from chartroom.files import read_secret, write_whole
from chartroom.interrupts import postponed_signals
from chartroom.postgres.server import ADMINISTRATOR, EmbeddedPostgres
from chartroom.progress import Progress
from chartroom.system.database_roles import RolePasswords, load_passwords
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory

RUNBOOK = "docs/runbooks/key-rotation.md"


class Secret(StrEnum):
    ISSUER = "issuer"
    SERVICES = "services"
    PASSWORDS = "passwords"


def rotate(data: DataDirectory, secret: Secret, console: Console, *, retire: bool) -> None:
    """Ends with the new one in use, or with a ChartroomError and everything as it was."""
    data.check_known()
    progress = Progress(console)
    if retire and secret is not Secret.ISSUER:
        raise ChartroomError(
            "Only the issuer has a former key that can be retired: chartroom rotate issuer --retire"
        )
    with nothing_else_changes(data) as runs, postponed_signals():
        keyring = Keyring(data.keys)
        keyring.check_made()
        if secret is Secret.ISSUER:
            _rotate_issuer(data, keyring, progress, retire=retire)
            return
        if runs:
            raise ChartroomError(
                f"The {secret} are replaced while the system is down; stop it with `{data.command('down')}`."
            )
        if secret is Secret.SERVICES:
            keyring.replace_service_keys()
            progress.say("Each service has a new key; start the system.")
        else:
            _rotate_passwords(data, progress)


def _rotate_issuer(
    data: DataDirectory, keyring: Keyring, progress: Progress, *, retire: bool
) -> None:
    if retire:
        keyring.retire_former_issuer()
        progress.say(
            "The former issuer key is retired; services that run refuse its tokens within five minutes."
        )
    else:
        keyring.replace_issuer()
        progress.say(
            "Tokens are signed with a new key from now on. Those of the former key are believed until "
            f"`{escape(data.command('rotate', 'issuer', '--retire'))}`."
        )


def _rotate_passwords(data: DataDirectory, progress: Progress) -> None:
    elsewhere = databases_elsewhere(described_services(data))
    path = data.keys / "database-passwords.json"
    passwords = load_passwords(path)
    mine = {name: _new() for name in passwords if name not in elsewhere}
    with embedded_server(data, runs=False) as server:
        if server is not None:
            _change(server, mine, path, passwords | mine)
            progress.say(
                f"New passwords for the administrator and for {', '.join(mine)}; start the system."
            )
    if elsewhere:
        progress.say(
            f"[yellow]Those of {', '.join(elsewhere)} stay:[/] that database is its administrator's; see {RUNBOOK}."
        )


def _change(
    server: EmbeddedPostgres,
    mine: Mapping[str, RolePasswords],
    path: Path,
    passwords: Mapping[str, RolePasswords],
) -> None:
    """In the database, then in the files. What is killed in between is mended by doing it again."""
    kept = server.directory / "administrator-password"
    pending = server.directory / "administrator-password.pending"
    known = [read_secret(file) for file in (kept, pending) if file.exists()]
    new = secrets.token_urlsafe(24)
    write_whole(pending, new)
    roles = {
        f"{name}_{kind}": value
        for name, pair in mine.items()
        for kind, value in asdict(pair).items()
    }
    asyncio.run(
        _alter([server.dsn(password=password) for password in known], {**roles, ADMINISTRATOR: new})
    )
    write_whole(kept, new)
    write_whole(
        path, json.dumps({name: asdict(pair) for name, pair in passwords.items()}, indent=2)
    )
    pending.unlink()


async def _alter(dsns: Sequence[str], passwords: Mapping[str, str]) -> None:
    connection = await _connect(dsns)
    try:
        async with connection.transaction():
            for role, password in passwords.items():
                statement = "SELECT format('ALTER ROLE %I PASSWORD %L', $1::text, $2::text)"
                await connection.execute(await connection.fetchval(statement, role, password))
    finally:
        await connection.close()


async def _connect(dsns: Sequence[str]) -> "asyncpg.Connection[asyncpg.Record]":
    """With the password that was kept, or with that of an attempt that was killed after the
    database had it.
    """
    for dsn in dsns:
        with suppress(asyncpg.InvalidPasswordError):
            return await asyncpg.connect(dsn)
    raise ChartroomError(
        "PostgreSQL refuses the administrator's password in the data directory; restore a backup."
    )


def _new() -> RolePasswords:
    return RolePasswords(secrets.token_urlsafe(24), secrets.token_urlsafe(24))
