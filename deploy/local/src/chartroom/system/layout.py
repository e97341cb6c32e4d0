"""Where everything is: the clone that is run, and the data directory of one running system."""

import fcntl
import json
import os
import uuid
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from chartroom.errors import CannotStart, NotRunning
from chartroom.files import (
    check_private,
    make_private_directory,
    remove_unfinished,
    unfinished_of,
    write_whole,
)
from chartroom.system.command_lines import DATA_DIR_VARIABLE, command_line
from chartroom.system.environments import Environments
from chartroom.system.sockets import check_owner, short_directory

LAYOUT = 1


@dataclass(frozen=True)
class Clone:
    """The checked-out repository, with the environments that `make install` puts into it."""

    root: Path

    @property
    def sql(self) -> Path:
        return self.root / "deploy" / "postgres"

    @property
    def gateway(self) -> Path:
        return self.root / "gateway"

    @property
    def model(self) -> Path:
        return self.root / "services" / "retrieval" / "model"

    def member(self, name: str) -> Path:
        """The folder of a service or of the edge app."""
        return self.gateway / "edge" if name == "edge" else self.root / "services" / name

    def python(self, name: str) -> Path:
        """The interpreter of that member's own environment, named so that it stays when a newer one
        takes its place.
        """
        return self.environments(name).current / "bin" / "python"

    def environments(self, name: str) -> Environments:
        return Environments(self.member(name))

    @contextmanager
    def environments_kept(self, names: Iterable[str]) -> Iterator[None]:
        """No environment of these members is removed meanwhile."""
        with ExitStack() as stack:
            for name in names:
                stack.enter_context(self.environments(name).kept())
            yield


def find_clone() -> Clone:
    """The clone this package was installed from (editable), or the one that CHARTROOM_CLONE
    names.
    """
    root = _clone_root()
    if not (root / "deploy" / "postgres" / "boundary.sql").exists():
        raise CannotStart(
            f"{root} is no clone of chartroom; run `make install` in the clone, or set CHARTROOM_CLONE."
        )
    return Clone(root)


def default_data_directory() -> Path:
    """Where a command looks that is given no other place."""
    return _clone_root() / ".chartroom"


def _clone_root() -> Path:
    return Path(os.environ.get("CHARTROOM_CLONE") or Path(__file__).parents[5]).absolute()


@dataclass(frozen=True)
class DataDirectory:
    """Everything one system keeps, and its short-lived files below `run`."""

    path: Path

    @property
    def postgres(self) -> Path:
        return self.path / "postgres"

    @property
    def keys(self) -> Path:
        return self.path / "keys"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def gateway(self) -> Path:
        return self.path / "gateway"

    @property
    def programs(self) -> Path:
        return self.path / "programs"

    @property
    def state(self) -> Path:
        return self.path / "system.json"

    @property
    def version(self) -> Path:
        return self.path / "version.json"

    @property
    def scrape_targets(self) -> Path:
        """Where Prometheus finds what publishes metrics, in the form of its file_sd_configs."""
        return self.path / "scrape-targets.json"

    @property
    def run(self) -> Path:
        """For unix sockets; elsewhere when this path does not suit them."""
        return short_directory(self.path / "run")

    @property
    def instance(self) -> str:
        """Marks every process of this data directory's system, now and after a crash."""
        return str(json.loads(self.version.read_text(encoding="utf-8"))["instance"])

    def command(self, *arguments: str) -> str:
        """The command line with which a person runs this command on these data."""
        is_default = DATA_DIR_VARIABLE not in os.environ and self.path == default_data_directory()
        return command_line(*arguments, *([] if is_default else ["--data-dir", str(self.path)]))

    def log(self, program: str) -> Path:
        return self.logs / f"{program}.log"

    def program(self, place: str) -> Path:
        """How the program in this place was started, also after its end."""
        return self.programs / f"{place}.json"

    def prepare(self) -> None:
        """Make the directory, or check that it is one of ours; makes what is missing below it."""
        try:
            made = not self.path.exists()
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._check_directory()
            if not self.version.exists():
                self.claim(made=made)
            self._check_version()
            for directory in (self.keys, self.logs, self.gateway, self.programs, self.run):
                make_private_directory(directory)
        except OSError as error:
            raise CannotStart(
                f"{error.filename or self.path} cannot be used ({(error.strerror or str(error)).lower()}); "
                "choose another place with --data-dir."
            ) from None
        check_owner(self.run, {os.geteuid()})

    def claim(self, *, made: bool) -> None:
        """Mark the directory as chartroom's. `made`: by chartroom, so that it may change the
        directory's mode.
        """
        content = {"layout": LAYOUT, "instance": uuid.uuid4().hex, "made": made}
        write_whole(self.version, json.dumps(content))

    def check_private(self) -> None:
        """Raise ChartroomError where others may read keys, passwords or the database."""
        postgres = (self.postgres / "data", *self.postgres.glob("administrator-password*"))
        check_private([*self.keys.glob("*.pem"), self.keys / "database-passwords.json", *postgres])

    def remove_unfinished(self) -> None:
        """What a killed start or restart was just writing; only while no other one is under way."""
        written = (
            self.path,
            self.keys,
            self.gateway,
            self.programs,
            self.postgres,
            self.postgres / "data",
        )
        remove_unfinished(written)

    def check_known(self) -> None:
        """For commands that look at a system and make nothing."""
        if not self.version.exists():
            raise NotRunning(
                f"There is no chartroom in {self.path}; start one with `{self.command('up')}`, "
                f"or give --data-dir or {DATA_DIR_VARIABLE}."
            )
        self._check_version()

    def open_to_postgres(self) -> None:
        """Let another user pass through (not look) to the cluster below; only a directory that was
        made here.
        """
        if json.loads(self.version.read_text(encoding="utf-8"))["made"]:
            self.path.chmod(0o711)
        self.run.chmod(0o711)

    def locked(self) -> AbstractContextManager[bool]:
        """Whether this process alone may start and stop the system here, for as long as the block
        lasts.
        """
        return self._locked("lock")

    def locked_for_restart(self) -> AbstractContextManager[bool]:
        """The same for one part of the system that runs."""
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
        ours = {self.path / "lock", *unfinished_of(self.version)}
        if not self.version.exists() and not ours.issuperset(self.path.iterdir()):
            raise CannotStart(
                f"{self.path} holds files that are not chartroom's; give --data-dir a new or empty directory."
            )

    def _check_version(self) -> None:
        try:
            content = json.loads(self.version.read_text(encoding="utf-8"))
            found = content["layout"]
            damaged = found == LAYOUT and not {"instance", "made"} <= content.keys()
        except (ValueError, KeyError, TypeError):
            damaged = True
        if damaged:
            raise CannotStart(
                f"{self.version} cannot be read; restore it, or use another --data-dir."
            )
        if found != LAYOUT:
            raise CannotStart(
                f"{self.path} was made by another version of chartroom (layout {found}, this one knows {LAYOUT}); "
                "start that version, or use another --data-dir."
            )
