import os
import shlex
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from rich.console import Console

from chartroom.commands.up import Options, up
from chartroom.errors import ChartroomError
from chartroom.postgres.databases import Databases, server_of
from chartroom.postgres.server import EmbeddedPostgres
from chartroom.processes.running import find_running, get_running
from chartroom.processes.supervision import Supervisor
from chartroom.system.database_roles import load_passwords
from chartroom.system.keys import Keyring
from tests.deploy.copied_cluster import copy_cluster
from tests.local.launching import Launcher, launcher_in_a_new_directory
from tests.local.test_up import assert_one_sentence

OF_ANOTHER_CURVE = ec.generate_private_key(ec.SECP384R1()).private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
)
KEYS = ["issuer.pem", "records.pem", "audit.pem", "retrieval.pem"]
DAMAGED = (b"", b"\xff", b"[]")
FIRST_OF_OURS = 16384  # PostgreSQL's built-in databases have smaller object ids.
SECRETS = [
    *(f"keys/{name}" for name in (*KEYS, "database-passwords.json")),
    "postgres/administrator-password",
]


@pytest.fixture(scope="module")
def stopped() -> Iterator[Launcher]:
    with launcher_in_a_new_directory() as launcher:
        launcher.data.prepare()
        Keyring(launcher.data.keys).initialise()
        load_passwords(launcher.data.keys / "database-passwords.json")
        copy_cluster(launcher.data.postgres)
        yield launcher


@pytest.fixture
def damage(stopped: Launcher) -> Iterator[Callable[[str, bytes], Path]]:
    kept: dict[Path, bytes | None] = {}

    def damaged(name: str, content: bytes) -> Path:
        path = stopped.data.path / name
        kept.setdefault(path, path.read_bytes() if path.exists() else None)
        path.write_bytes(content)
        path.chmod(0o600)
        return path

    yield damaged
    for path, content in kept.items():
        path.unlink() if content is None else path.write_bytes(content)


@pytest.fixture
def start(stopped: Launcher, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    monkeypatch.setenv("CHARTROOM_CLONE", str(stopped.clone.root))
    umask = os.umask(0o022)
    yield lambda: up(Options(stopped.port, stopped.data.path, detach=True), Console(quiet=True))
    os.umask(umask)


class TestAnEmptyOrDamagedFile:
    @pytest.mark.parametrize("name", KEYS)
    def test_of_a_key_is_reported_with_the_remedy(
        self, start: Callable[[], None], damage: Callable[[str, bytes], Path], name: str
    ):
        for content in (b"", b"\xff\x00", b"-----BEGIN PRIVATE KEY-----\n", OF_ANOTHER_CURVE):
            path = damage(f"keys/{name}", content)
            wrong = "(is empty|contains no private key for ES256): replace the file"
            with pytest.raises(ChartroomError, match=rf"^{path} {wrong}"):
                start()

    def test_of_passwords_is_reported_with_the_remedy(self, damage: Callable[[str, bytes], Path]):
        cure = "is damaged: replace the file .* `chartroom rotate passwords`"
        for content in (
            *DAMAGED,
            b'{"records": {"migrate": "x"}}',
            b'{"records": 7}',
            b'{"records": {"migrate": "x", "app": ""}}',
        ):
            path = damage("keys/database-passwords.json", content)
            with pytest.raises(ChartroomError, match=rf"^{path} {cure}"):
                load_passwords(path)
            assert path.read_bytes() == content

    def test_of_the_administrators_password_is_reported_with_the_remedy(
        self, start: Callable[[], None], damage: Callable[[str, bytes], Path]
    ):
        path = damage("postgres/administrator-password", b"\n")

        with pytest.raises(ChartroomError, match=rf"^{path} is empty: replace the file"):
            start()

    def test_of_the_database_is_found_when_postgresql_opens_it(
        self, stopped: Launcher, damage: Callable[[str, bytes], Path]
    ):
        databases = Databases(stopped.data, stopped.clone, external={})
        with server_of(stopped.data) as server:
            databases.draw_embedded(server)
            (folder,) = [
                path for path in (server.data / "base").iterdir() if int(path.name) >= FIRST_OF_OURS
            ]
            away = folder.rename(stopped.data.path / "away")
            with pytest.raises(
                ChartroomError, match=rf"is damaged: .*base/{folder.name}.* is missing; restore"
            ):
                databases.draw_embedded(server)
            away.rename(folder)

            path = damage("postgres/administrator-password", b"of another system")
            with pytest.raises(
                ChartroomError,
                match=rf"^{path} is not the password of the database's administrator",
            ):
                databases.draw_embedded(server)

    def test_of_a_running_system_or_a_program_is_reported(
        self, stopped: Launcher, damage: Callable[[str, bytes], Path]
    ):
        cure = rf"run `\S*chartroom down --data-dir {stopped.data.path}`"
        for content in (*DAMAGED, b"{}"):
            state = damage("system.json", content)
            for find in (find_running, get_running):
                with pytest.raises(ChartroomError, match=rf"^{state} is damaged: {cure}"):
                    find(stopped.data)
            program = damage("programs/audit.json", content)
            with pytest.raises(ChartroomError, match=rf"^{program} is damaged: stop the system"):
                Supervisor(stopped.data).description("audit")

    def test_ends_each_command_with_one_sentence(
        self, stopped: Launcher, damage: Callable[[str, bytes], Path]
    ):
        path = damage("keys/issuer.pem", b"")

        for command in (["up"], ["token", "me", "--role", "operator"]):
            assert_one_sentence(stopped.run(*command), f"chartroom: {path} is empty")

    def test_of_public_keys_is_written_again(
        self, stopped: Launcher, damage: Callable[[str, bytes], Path]
    ):
        keyring = Keyring(stopped.data.keys)
        before = [path.read_bytes() for path in (keyring.token_jwks, keyring.service_jwks)]
        for name in (keyring.token_jwks.name, keyring.service_jwks.name):
            damage(f"keys/{name}", b"")

        keyring.initialise()

        assert [path.read_bytes() for path in (keyring.token_jwks, keyring.service_jwks)] == before


class TestASecretThatOthersMayRead:
    def test_is_refused_by_a_start_with_one_command_that_protects_all(
        self, stopped: Launcher, start: Callable[[], None]
    ):
        secrets = [stopped.data.path / name for name in SECRETS]
        for number, path in enumerate(secrets):
            path.chmod(0o640 if number % 2 else 0o604)

        with pytest.raises(ChartroomError, match=r"run this first: chmod go-rwx ") as refused:
            start()
        command = shlex.split(str(refused.value).partition("run this first: ")[2])
        subprocess.run(command, check=True)

        assert {*command[2:]} == {str(path) for path in secrets}
        stopped.data.check_private()

    @pytest.mark.parametrize("name", SECRETS)
    def test_is_used_by_no_command(self, stopped: Launcher, name: str):
        path = stopped.data.path / name
        path.chmod(0o644)
        uses: dict[str, Callable[[], object]] = {
            ".pem": Keyring(stopped.data.keys).initialise,
            ".json": lambda: load_passwords(path),
            "": EmbeddedPostgres(stopped.data.postgres, socket_directory=stopped.data.run).dsn,
        }

        try:
            with pytest.raises(ChartroomError, match=rf"chmod go-rwx {path}$"):
                uses[path.suffix]()
        finally:
            path.chmod(0o600)

    def test_has_its_path_quoted_for_the_shell(self, directory: Path):
        keyring = Keyring(directory / "Dr. Zoë's keys")
        keyring.initialise()
        issuer = keyring.directory / "issuer.pem"
        issuer.chmod(0o644)

        with pytest.raises(ChartroomError) as refused:
            keyring.mint("triage-agent")
        subprocess.run(
            ["sh", "-c", str(refused.value).partition("run this first: ")[2]], check=True
        )

        assert keyring.mint("triage-agent")
