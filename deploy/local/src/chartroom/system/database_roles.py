"""Runs deploy/postgres/*.sql for each service. Tests of the services use this module, too."""

import json
import os
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import asyncpg
from asyncpg.connect_utils import SessionAttribute

from chartroom.errors import RESTORE, CannotStart
from chartroom.files import check_private, read_json, write_atomically

SERVICES = ("records", "audit", "retrieval")
DATABASE = "chartroom"
CONNECT_TIMEOUT_SECONDS = 10
WRITER = SessionAttribute.read_write
_ADMINISTRATORS_OPTIONS = frozenset({"user", "password", "passfile", "dbname", "database"})


_SCHEMA_STATES = {
    "records": "SELECT version_num FROM records.alembic_version",
    "audit": "SELECT version_num FROM audit.alembic_version",
    # The migrations of retrieval also register the configured model, until passages are stored.
    "retrieval": """
SELECT jsonb_build_array(version_num, EXISTS (SELECT FROM retrieval.passages), (
    SELECT jsonb_agg(jsonb_build_array(id, name, variant, dimension, query_prefix, passage_prefix, place) ORDER BY id)
    FROM retrieval.embedding_models
))::text FROM retrieval.alembic_version
""",
}


class LoginRefused(CannotStart):
    pass


@dataclass(frozen=True)
class RolePasswords:
    migrate: str
    app: str

    @classmethod
    def new(cls) -> Self:
        return cls(secrets.token_urlsafe(24), secrets.token_urlsafe(24))

    def __post_init__(self) -> None:
        if not all(isinstance(password, str) and password for password in (self.migrate, self.app)):
            raise ValueError("not a password")


def load_passwords(path: Path) -> dict[str, RolePasswords]:
    """Create missing passwords."""
    kept = _read_passwords(path) if path.exists() else {}
    passwords = {name: kept.get(name) or RolePasswords.new() for name in SERVICES}
    if not passwords.keys() <= kept.keys():
        store_passwords(path, kept | passwords)
    return passwords


def store_passwords(path: Path, passwords: Mapping[str, RolePasswords]) -> None:
    write_atomically(
        path, json.dumps({name: asdict(pair) for name, pair in passwords.items()}, indent=2)
    )


def _read_passwords(path: Path) -> dict[str, RolePasswords]:
    check_private([path])
    cure = f"replace the file with a copy or {RESTORE}, or remove the file and run `chartroom rotate passwords`"
    return read_json(
        lambda **kept: {name: RolePasswords(**pair) for name, pair in kept.items()}, path, cure
    )


async def create_database(admin_dsn: str, name: str = DATABASE) -> str:
    async with _connection(admin_dsn) as connection:
        if not await connection.fetchval(
            "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name
        ):
            await connection.execute(f'CREATE DATABASE "{name}"')
    return with_database(admin_dsn, name)


async def close_other_databases(admin_dsn: str) -> None:
    """Deny services access to default databases. For the embedded server only."""
    async with _connection(admin_dsn) as connection:
        await connection.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC")


async def draw_boundary(service: str, admin_dsn: str, passwords: RolePasswords, sql: Path) -> str:
    """Check that both roles can log in. Return the database's name. Safe to repeat."""
    async with _connection(admin_dsn) as connection:
        database = str(await connection.fetchval("SELECT current_database()"))
        try:
            async with connection.transaction():
                for name, value in (
                    ("chartroom.service", service),
                    ("chartroom.migrate_password", passwords.migrate),
                    ("chartroom.app_password", passwords.app),
                ):
                    await connection.execute("SELECT set_config($1, $2, true)", name, value)
                await connection.execute((sql / "boundary.sql").read_text(encoding="utf-8"))
                if service == "retrieval":
                    await connection.execute((sql / "extension.sql").read_text(encoding="utf-8"))
        except asyncpg.RaiseError as error:
            raise CannotStart(
                f"The database of {service} cannot be used: {_sentence(error)}."
            ) from None
        except asyncpg.InsufficientPrivilegeError as error:
            raise CannotStart(
                f"The database of {service} was not prepared ({_sentence(error)}); "
                "the URL has to be one of an administrator who may create roles and schemas."
            ) from None
        except asyncpg.PostgresError as error:
            raise CannotStart(
                f"The database of {service} was not prepared: {_sentence(error)}."
            ) from None
    for role, password in (("migrate", passwords.migrate), ("app", passwords.app)):
        await _check_login(admin_dsn, f"{service}_{role}", password, database)
    return database


async def schema_state(service: str, migrate_dsn: str, password: str) -> str | None:
    """Return what the migrations of a service compare with its code and settings; None if this is unknown."""
    try:
        connection = await asyncpg.connect(
            migrate_dsn,
            password=password,
            timeout=CONNECT_TIMEOUT_SECONDS,
            target_session_attrs=WRITER,
        )
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        return None
    try:
        await connection.execute("SELECT set_config('role', $1, false)", f"{service}_owner")
        state: str | None = await connection.fetchval(_SCHEMA_STATES[service])
    except asyncpg.PostgresError:
        return None
    else:
        return state
    finally:
        await connection.close()


def service_dsn(admin_dsn: str, user: str, database: str, password: str | None = None) -> str:
    parts = urlsplit(admin_dsn)
    secret = "" if password is None else ":" + quote(password, safe="")
    login = f"{quote(user, safe='')}{secret}@{parts.netloc.rpartition('@')[2]}"
    options = [
        (name, value)
        for name, value in parse_qsl(parts.query)
        if name not in _ADMINISTRATORS_OPTIONS
    ]
    return urlunsplit(("postgresql", login, "/" + quote(database, safe=""), urlencode(options), ""))


def with_database(admin_dsn: str, database: str) -> str:
    parts = urlsplit(admin_dsn)
    return urlunsplit(parts._replace(path="/" + quote(database, safe="")))


def server_of(dsn: str) -> str:
    """The server's address without user and password, for messages."""
    parts = urlsplit(dsn)
    return parts.netloc.rpartition("@")[2] or dict(parse_qsl(parts.query)).get(
        "host", "the default server"
    )


@asynccontextmanager
async def _connection(dsn: str) -> "AsyncIterator[asyncpg.Connection[asyncpg.Record]]":
    connection = await _connect(dsn)
    try:
        yield connection
    finally:
        await connection.close()


async def _connect(dsn: str) -> "asyncpg.Connection[asyncpg.Record]":
    try:
        where = (
            f"PostgreSQL at {server_of(dsn)}"
            if dsn.startswith(("postgresql://", "postgres://"))
            else None
        )
    except ValueError:
        where = None
    if where is None:
        raise CannotStart(
            "A database URL (--database-url, or <SERVICE>_DATABASE_URL) has to look like "
            "postgresql://user:password@host:5432/database."
        )
    try:
        return await asyncpg.connect(
            dsn, timeout=CONNECT_TIMEOUT_SECONDS, target_session_attrs=WRITER
        )
    except asyncpg.InvalidAuthorizationSpecificationError:
        raise LoginRefused(
            f"{where} refused the administrator's user or password; check the database URL."
        ) from None
    except asyncpg.InvalidCatalogNameError as error:
        if error.detail:
            raise CannotStart(
                f"{where} is damaged: {error.detail.rstrip('.')}; {RESTORE}."
            ) from None
        raise CannotStart(
            f"{where} does not have this database; create it first, or correct the URL."
        ) from None
    except asyncpg.TargetServerAttributeNotMatched:
        raise CannotStart(
            f"{where} does not accept writes; promote a server or correct the URL."
        ) from None
    except OSError as error:
        raise CannotStart(
            f"{where} cannot be reached ({_reason(error)}); start it or correct the URL."
        ) from None
    except (asyncpg.PostgresError, asyncpg.InterfaceError, ValueError, OverflowError) as error:
        raise CannotStart(
            f"{where} cannot be used ({_sentence(error)}); check the database URL."
        ) from None


async def _check_login(admin_dsn: str, user: str, password: str, database: str) -> None:
    try:
        connection = await asyncpg.connect(
            service_dsn(admin_dsn, user, database),
            password=password,
            timeout=CONNECT_TIMEOUT_SECONDS,
            target_session_attrs=WRITER,
        )
    except asyncpg.InvalidAuthorizationSpecificationError:
        raise CannotStart(
            f"PostgreSQL at {server_of(admin_dsn)} has a role {user} with another password, so another chartroom uses "
            "that server, or the file with the passwords was lost: use the data directory with that file, or for the "
            "embedded server run `chartroom rotate passwords`."
        ) from None
    except (asyncpg.PostgresError, OSError) as error:
        raise CannotStart(
            f"The role {user} cannot log in to {server_of(admin_dsn)}: {_sentence(error)}."
        ) from None
    await connection.close()


def _reason(error: OSError) -> str:
    """Return the operating system's text, which asyncpg replaces by the address."""
    if isinstance(error, ConnectionError) and error.errno:
        return os.strerror(error.errno).lower()
    return error.strerror or "no answer"


def _sentence(error: BaseException) -> str:
    message = error.args[0] if error.args else ""
    return (str(message).splitlines() or [type(error).__name__])[0].rstrip(".")
