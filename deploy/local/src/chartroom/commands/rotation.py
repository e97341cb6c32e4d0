import asyncio
import secrets
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from enum import StrEnum

import asyncpg
from rich.console import Console
from rich.markup import escape

from chartroom.commands.maintenance import (
    embedded_server,
    exclusive_access,
    service_descriptions,
    services_with_external_databases,
)
from chartroom.errors import ChartroomError
from chartroom.files import read_secret, write_atomically
from chartroom.interrupts import postponed_signals
from chartroom.postgres.server import ADMINISTRATOR, EmbeddedPostgres
from chartroom.progress import Progress
from chartroom.system.database_roles import RolePasswords, load_passwords, store_passwords
from chartroom.system.keys import MAX_NAME, Keyring
from chartroom.system.layout import DataDirectory
from chartroom.system.roles import MAX_CLAIM, check_claim

RUNBOOK = "docs/runbooks/key-rotation.md"
WITHIN = "Services refuse {} within 3 seconds, and end its streams."


class Secret(StrEnum):
    ISSUER = "issuer"
    SERVICES = "services"
    PASSWORDS = "passwords"


def rotate(data: DataDirectory, secret: Secret, console: Console, *, retire: bool) -> None:
    """Raises ChartroomError if the old secret is still in use."""
    data.check_exists()
    progress = Progress(console)
    if retire and secret is not Secret.ISSUER:
        raise ChartroomError(
            "Only the issuer has a previous key that can be retired: chartroom rotate issuer --retire"
        )
    with exclusive_access(data) as is_running, postponed_signals():
        keyring = _keyring(data)
        if secret is Secret.ISSUER:
            _rotate_issuer(data, keyring, progress, retire=retire)
            return
        if is_running:
            raise ChartroomError(
                f"The {secret} can only be replaced while the system is stopped; stop it with `{data.command('down')}`."
            )
        if secret is Secret.SERVICES:
            keyring.replace_service_keys()
            progress.print("Each service has a new key; start the system.")
        else:
            _rotate_passwords(data, progress)


def revoke_subject(
    data: DataDirectory, name: str, console: Console, *, is_client: bool = False
) -> None:
    """Token times are whole seconds. Returns in the next second, so that new tokens are valid. A revoked
    client does not get new tokens.
    """
    check_claim(name, MAX_NAME, "A name")
    until = _keyring(data).revocations.revoke_subject(name)
    time.sleep(max(0.0, min(1.0, until + 1 - time.time())))
    Progress(console).print(
        WITHIN.format("every token that this caller had until now")
        + ("" if is_client else " New tokens are valid.")
    )


def revoke_token(data: DataDirectory, token_id: str, console: Console) -> None:
    check_claim(token_id, MAX_CLAIM, "A token's id")
    _keyring(data).revocations.revoke_token(token_id)
    Progress(console).print(WITHIN.format("this token"))


def _keyring(data: DataDirectory) -> Keyring:
    data.check_exists()
    keyring = Keyring(data.keys)
    keyring.check_exists()
    return keyring


def _rotate_issuer(
    data: DataDirectory, keyring: Keyring, progress: Progress, *, retire: bool
) -> None:
    if retire:
        keyring.retire_former_issuer()
        progress.print(
            "The previous issuer key is retired; running services reject its tokens within 30 s."
        )
    else:
        keyring.replace_issuer()
        progress.print(
            "Tokens are signed with a new key from now on. Tokens signed by the previous key stay valid until "
            f"`{escape(data.command('rotate', 'issuer', '--retire'))}`."
        )


def _rotate_passwords(data: DataDirectory, progress: Progress) -> None:
    external = services_with_external_databases(service_descriptions(data))
    passwords = load_passwords(data.database_passwords)
    new = {name: RolePasswords.new() for name in passwords if name not in external}
    with embedded_server(data, is_running=False) as server:
        if server is not None:
            _change(data, server, new, passwords | new)
            progress.print(
                f"New passwords for the administrator and for {', '.join(new)}; start the system."
            )
    if external:
        progress.print(
            f"[yellow]The passwords of {', '.join(external)} are not changed:[/] an administrator manages that "
            f"database; see {RUNBOOK}."
        )


def _change(
    data: DataDirectory,
    server: EmbeddedPostgres,
    new: Mapping[str, RolePasswords],
    passwords: Mapping[str, RolePasswords],
) -> None:
    """Change passwords in the database, then in the files. Repeat the command if it was killed in between."""
    kept = server.cluster.password_file
    pending = server.directory / "administrator-password.pending"
    known = [read_secret(file) for file in (kept, pending) if file.exists()]
    administrators = secrets.token_urlsafe(24)
    write_atomically(pending, administrators)
    roles = {
        f"{name}_{kind}": value
        for name, pair in new.items()
        for kind, value in asdict(pair).items()
    }
    dsns = [server.dsn(password=password) for password in known]
    asyncio.run(_alter(dsns, {**roles, ADMINISTRATOR: administrators}))
    write_atomically(kept, administrators)
    store_passwords(data.database_passwords, passwords)
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
    for dsn in dsns:
        with suppress(asyncpg.InvalidPasswordError):
            return await asyncpg.connect(dsn)
    raise ChartroomError(
        "PostgreSQL refuses the administrator's password in the data directory; restore a backup."
    )
