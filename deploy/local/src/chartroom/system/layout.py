import fcntl
import json
import os
import shlex
import shutil
import sys
import uuid
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from chartroom.errors import CannotStart, NotRunning
from chartroom.files import (
    check_private,
    make_private_directory,
    unfinished_files,
    write_atomically,
)
from chartroom.system.environments import Environments
from chartroom.system.sockets import check_owner, short_directory

LAYOUT = 1
PROGRAM = "chartroom"
DATA_DIR_VARIABLE = "CHARTROOM_DATA_DIR"
GATEWAY_APPS = frozenset({"auth", "console", "edge", "mcp"})


class Clone:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.sql = root / "deploy" / "postgres"
        self.gateway = root / "gateway"
        self.model = root / "services" / "retrieval" / "model"

    def member(self, name: str) -> Path:
        folder = self.gateway if name in GATEWAY_APPS else self.root / "services"
        return folder / name

    def python(self, name: str) -> Path:
        """The path of the interpreter stays valid after an upgrade."""
        return self.environments(name).current / "bin" / "python"

    def environments(self, name: str) -> Environments:
        return Environments(self.member(name))

    @contextmanager
    def environments_kept(self, names: Iterable[str]) -> Iterator[None]:
        with ExitStack() as stack:
            for name in names:
                stack.enter_context(self.environments(name).kept())
            yield


def find_clone() -> Clone:
    root = _clone_root()
    if not (root / "deploy" / "postgres" / "boundary.sql").exists():
        raise CannotStart(
            f"{root} is not a clone of chartroom; run `make install` in the clone, or set CHARTROOM_CLONE."
        )
    return Clone(root)


def default_data_directory() -> Path:
    return _clone_root() / ".chartroom"


def _clone_root() -> Path:
    return Path(os.environ.get("CHARTROOM_CLONE") or Path(__file__).parents[5]).absolute()


class DataDirectory:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.postgres = path / "postgres"
        self.keys = path / "keys"
        self.audit_proof = self.keys / "audit-proof"
        self.log_name = self.keys / "log-name"  # Used for a restored audit log.
        # The witnesses' folder is not in `keys`, because a restored state of the witnesses would hide a rollback of the
        # log.
        self.witness = path / "witness"
        self.database_passwords = self.keys / "database-passwords.json"
        self.logs = path / "logs"
        self.gateway = path / "gateway"
        self.sign_ins = path / "sign-ins"
        self.programs = path / "programs"
        self.state = path / "system.json"
        self.version = path / "version.json"
        self.migrations = path / "migrations.json"
        # This file has the format of Prometheus' file_sd_configs.
        self.scrape_targets = path / "scrape-targets.json"
        self.run = short_directory(path / "run")

    def public_key(self, of: str) -> Path:
        return self.witness / f"{of}.vkey"

    @property
    def instance(self) -> str:
        """The id in the environment of the system's processes. A copy of the directory has another
        id.
        """
        content = json.loads(self.version.read_text(encoding="utf-8"))
        is_copy = content["place"] != self._place
        return f"{content['instance']}-{self._place}" if is_copy else str(content["instance"])

    @property
    def _place(self) -> str:
        """Identifies the directory by device and inode, which stay the same if the directory is renamed."""
        found = self.path.stat()
        return f"{found.st_dev}-{found.st_ino}"

    def command(self, *arguments: str) -> str:
        is_default = DATA_DIR_VARIABLE not in os.environ and self.path == default_data_directory()
        return command_line(*arguments, *([] if is_default else ["--data-dir", str(self.path)]))

    def log(self, program: str) -> Path:
        return self.logs / f"{program}.log"

    def program(self, slot: str) -> Path:
        """The program's description remains after the program has ended."""
        return self.programs / f"{slot}.json"

    def prepare(self) -> None:
        try:
            made = not self.path.exists()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._check_directory()
            if not self.version.exists():
                self.claim(made=made)
            self._check_version()
            for directory in (
                self.keys,
                self.witness,
                self.logs,
                self.gateway,
                self.sign_ins,
                self.programs,
                self.run,
            ):
                make_private_directory(directory)
        except OSError as error:
            raise CannotStart(
                f"{error.filename or self.path} cannot be used ({(error.strerror or str(error)).lower()}); "
                "choose another directory with --data-dir."
            ) from None
        check_owner(self.run, {os.geteuid()})

    def claim(self, *, made: bool) -> None:
        """`made`: chartroom created the data directory, and may change its mode."""
        content = {
            "layout": LAYOUT,
            "instance": uuid.uuid4().hex,
            "made": made,
            "place": self._place,
        }
        write_atomically(self.version, json.dumps(content))

    def check_private(self) -> None:
        postgres = (self.postgres / "data", *self.postgres.glob("administrator-password*"))
        secret = (
            *self.keys.glob("*.pem"),
            *self.audit_proof.glob("*"),
            *self.witness.glob("*/signing.key"),
            self.keys / "console-session-key",
        )
        check_private([*secret, self.database_passwords, *postgres])

    def remove_unfinished(self) -> None:
        """Delete unfinished files of a killed command. The caller MUST hold the lock."""
        for directory in (
            self.path,
            self.keys,
            self.gateway,
            self.sign_ins,
            self.programs,
            self.postgres,
            self.postgres / "data",
        ):
            for path in unfinished_files(directory / "*"):
                path.unlink(missing_ok=True)

    def check_exists(self) -> None:
        if not self.version.exists():
            raise NotRunning(
                f"No system was found in {self.path}; start one with `{self.command('up')}`, "
                f"or give --data-dir or {DATA_DIR_VARIABLE}."
            )
        self._check_version()

    def open_to_postgres(self) -> None:
        """Allow other users to enter the directory, but not to list it, if chartroom created it."""
        if json.loads(self.version.read_text(encoding="utf-8"))["made"]:
            self.path.chmod(0o711)
        self.run.chmod(0o711)

    def locked(self) -> AbstractContextManager[bool]:
        """Yields False if another process is starting or stopping the system."""
        return self._locked("lock")

    def locked_for_restart(self) -> AbstractContextManager[bool]:
        """Yields False if another process is changing the running system, such as a restart or a
        backup.
        """
        return self._locked("restart-lock")

    @contextmanager
    def _locked(self, name: str) -> Iterator[bool]:
        with (self.path / name).open("w", encoding="utf-8") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True

    def _check_directory(self) -> None:
        make_private_directory(self.path)
        if not os.access(self.path, os.R_OK | os.W_OK | os.X_OK):
            raise CannotStart(
                f"{self.path} is not writable for this user; choose another place with --data-dir."
            )
        ours = {self.path / "lock", *unfinished_files(self.version)}
        if not self.version.exists() and not ours.issuperset(self.path.iterdir()):
            raise CannotStart(
                f"{self.path} contains files that are not chartroom's; set --data-dir to a new or empty directory."
            )

    def _check_version(self) -> None:
        try:
            content = json.loads(self.version.read_text(encoding="utf-8"))
            found = content["layout"]
            damaged = found == LAYOUT and not {"instance", "made", "place"} <= content.keys()
        except (ValueError, KeyError, TypeError):
            damaged = True
        if damaged:
            raise CannotStart(
                f"{self.version} cannot be read; restore it, or use another --data-dir."
            )
        if found != LAYOUT:
            raise CannotStart(
                f"{self.path} was made by another version of chartroom (layout {found}, not {LAYOUT}); "
                "start that version, or use another --data-dir."
            )


def command_line(*arguments: str) -> str:
    return shlex.join([_program(), *arguments])


def _program() -> str:
    program = Path(sys.executable).absolute().with_name(PROGRAM)
    found = shutil.which(PROGRAM)
    if found and Path(found).absolute() == program:
        return PROGRAM
    # make may have changed the directory, so a relative path may be wrong in the shell.
    if "MAKELEVEL" not in os.environ and program.is_relative_to(Path.cwd()):
        return str(program.relative_to(Path.cwd()))
    return str(program)
