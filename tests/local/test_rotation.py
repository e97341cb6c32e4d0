import asyncio
import io
import json
from collections.abc import Callable
from pathlib import Path

import asyncpg
import jwt
import pytest
from rich.console import Console
from typer.testing import CliRunner

import chartroom.commands.rotation
from chartroom.cli import app
from chartroom.commands.rotation import Secret, rotate
from chartroom.errors import ChartroomError
from chartroom.files import write_atomically
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.system.database_roles import SERVICES, create_database, draw_boundary, load_passwords
from chartroom.system.keys import Keyring
from chartroom.system.layout import DataDirectory, find_clone
from tests.deploy.copied_cluster import copy_cluster


def replace(data: DataDirectory, secret: Secret, *, retire: bool = False) -> str:
    output = io.StringIO()
    rotate(data, secret, Console(file=output, width=300), retire=retire)
    return output.getvalue()


def accepts(keyring: Keyring, token: str) -> bool:
    keys = {
        key["kid"]: jwt.PyJWK(key) for key in json.loads(keyring.token_jwks.read_text())["keys"]
    }
    key = keys.get(jwt.get_unverified_header(token)["kid"])
    return key is not None and bool(
        jwt.decode(token, key, algorithms=["ES256"], audience="chartroom")
    )


class TestIssuer:
    def test_signs_with_a_new_key_while_the_former_is_valid_until_it_is_retired(
        self, data: DataDirectory
    ):
        keyring = Keyring(data.keys)
        former, given = keyring.mint("triage-agent"), ["--data-dir", str(data.path)]

        assert CliRunner().invoke(app, ["keys", "rotate", *given]).exit_code == 0

        new = keyring.mint("triage-agent")
        assert jwt.get_unverified_header(new)["kid"] != jwt.get_unverified_header(former)["kid"]
        keyring.initialise()  # Each start does this.
        assert (accepts(keyring, former), accepts(keyring, new)) == (True, True)

        assert CliRunner().invoke(app, ["keys", "rotate", "--retire", *given]).exit_code == 0

        keyring.initialise()
        assert (accepts(keyring, former), accepts(keyring, new)) == (False, True)

    def test_rejects_steps_out_of_order(self, data: DataDirectory):
        with pytest.raises(ChartroomError, match="no previous issuer key"):
            replace(data, Secret.ISSUER, retire=True)
        with pytest.raises(ChartroomError, match="Only the issuer"):
            replace(data, Secret.SERVICES, retire=True)
        replace(data, Secret.ISSUER)
        with pytest.raises(ChartroomError, match="retire it first"):
            replace(data, Secret.ISSUER)


def test_services_get_new_keys_that_are_published(data: DataDirectory):
    keyring = Keyring(data.keys)
    before = {name: keyring.service_key_file(name).read_text() for name in SERVICES}

    replace(data, Secret.SERVICES)

    published = {
        key["kid"]: jwt.PyJWK(key) for key in json.loads(keyring.service_jwks.read_text())["keys"]
    }
    for name in SERVICES:
        private = keyring.service_key_file(name).read_text()
        assert private != before[name]
        assert jwt.decode(jwt.encode({"a": "b"}, private, "ES256"), published[name], ["ES256"]) == {
            "a": "b"
        }


class Interrupted(Exception):
    pass


def test_passwords_change_in_the_database_and_in_the_files_also_after_a_killed_attempt(
    data: DataDirectory, monkeypatch: pytest.MonkeyPatch
):
    copy_cluster(data.postgres)
    server = EmbeddedPostgres(data.postgres, socket_directory=data.run / "postgres")
    path = data.keys / "database-passwords.json"
    former = load_passwords(path)
    with server:
        administrators = server.password
        asyncio.run(draw(server, data))

    # Interrupts the rotation of passwords after the database has the new passwords and before any file has.
    with monkeypatch.context() as patched:
        patched.setattr(
            chartroom.commands.rotation,
            "write_atomically",
            fail_at("administrator-password", write_atomically),
        )
        with pytest.raises(Interrupted):
            replace(data, Secret.PASSWORDS)
    path.unlink()  # The rotation must work without the file of old passwords.
    assert "start the system" in replace(data, Secret.PASSWORDS)

    with server:
        # Fails for database roles that cannot log in with the new passwords in the file.
        asyncio.run(draw(server, data))
        with pytest.raises(asyncpg.InvalidPasswordError):
            asyncio.run(asyncpg.connect(server.dsn("audit_app", former["audit"].app, "chartroom")))
    assert server.password != administrators
    assert not {*former.values()} & {*load_passwords(path).values()}


async def draw(server: EmbeddedPostgres, data: DataDirectory) -> None:
    dsn = await create_database(server.dsn())
    passwords = load_passwords(data.keys / "database-passwords.json")
    for service in SERVICES:
        await draw_boundary(service, dsn, passwords[service], find_clone().sql)


def fail_at(name: str, write: Callable[[Path, str], None]) -> Callable[[Path, str], None]:
    def failing(path: Path, text: str) -> None:
        if path.name == name:
            raise Interrupted
        write(path, text)

    return failing
