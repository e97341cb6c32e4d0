import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from chassis.durable_files import PUBLIC, make_durably, write_durably
from chassis.settings import StartupError
from chassis.tlog.notes import Algorithm, Key, Signer

KEY_BYTES = 32
MAX_KEYS_BYTES = 64 * 1024
Kind = Literal[
    "alarms-damaged",  # The file of alarms cannot be read.
    "forked",  # A different root for the same size.
    "not-extended",  # A larger log without a proof that it begins with the signed log.
    "rolled-back",  # A smaller log.
]


class MemoryLost(Exception):
    """Signing without the last signed checkpoints could help to hide a rollback."""


@dataclass(frozen=True, slots=True)
class Known:
    """The last checkpoint that the witness signed for a log. `at` is in seconds since 1970."""

    size: int
    root: str
    note: str
    at: int


@dataclass(frozen=True, slots=True)
class Alarm:
    """A log sent a checkpoint that does not extend the last signed one. The log signed both, so the
    two notes prove the fault.
    """

    kind: Kind
    known_size: int
    size: int
    raised_at: str
    known: str = ""
    shown: str = ""

    @classmethod
    def of(cls, kind: Kind, known: Known, size: int, shown: str) -> "Alarm":
        now = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(kind, known.size, size, now, known.note, shown)


_MEMORY = TypeAdapter(dict[str, Known])  # Keys are names (origins) of logs.
_ALARMS = TypeAdapter(dict[str, Alarm])


class WitnessFolder:
    """`load` MUST be called before `signer` is used; `remember` MUST only be called with the lock."""

    signer: Signer

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name
        self._memory = path / "memory.json"
        self._alarms = path / "alarms.json"
        self._lock: int | None = None

    def load(self) -> None:
        """Load the witness's state and key. The first start creates an empty state, then the key."""
        key = self._path / "signing.key"
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not key.exists():
                make_durably(self._memory, b"{}\n")
                make_durably(key, os.urandom(KEY_BYTES))
            seed = key.read_bytes()
        except OSError as error:
            raise StartupError(
                f"The witness's folder {self._path} cannot be used ({error.strerror}); set a folder that only "
                "this service can read and write."
            ) from None
        if len(seed) != KEY_BYTES:
            raise StartupError(
                f"The key {key} is damaged; restore it from a backup of that folder."
            )
        self.signer = Signer(self._name, seed, Algorithm.WITNESS)

    def publish_key(self, file: Path | None) -> None:
        path = file or self._path / "witness.vkey"
        try:
            write_durably(path, f"{self.signer.key.vkey}\n".encode(), mode=PUBLIC)
        except OSError as error:
            raise StartupError(
                f"The public key cannot be written to {path} ({error.strerror}); set a file in a folder "
                "that this service can write."
            ) from None

    def has_lock(self) -> bool:
        """Acquires the lock if it is free, and holds it until `close`."""
        if self._lock is not None:
            return True
        descriptor = os.open(self._path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            flock(descriptor, LOCK_EX | LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        except OSError:
            os.close(descriptor)
            raise
        self._lock = descriptor
        return True

    def close(self) -> None:
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def memory(self) -> dict[str, Known]:
        try:
            return _MEMORY.validate_json(self._memory.read_bytes())
        except (FileNotFoundError, ValidationError):
            raise MemoryLost from None

    def remember(self, memory: Mapping[str, Known]) -> None:
        """The witness's state is on disk when this returns."""
        known = {origin: asdict(one) for origin, one in memory.items()}
        write_durably(self._memory, json.dumps(known).encode() + b"\n")

    def forget(self) -> bool:
        """Begin with an empty state, which accepts the next checkpoint of each log. Return False and change nothing if
        a state exists.
        """
        try:
            self.memory()
        except MemoryLost:
            self.remember({})
            return True
        return False

    def alarms(self) -> dict[str, Alarm]:
        try:
            return _ALARMS.validate_json(self._alarms.read_bytes())
        except FileNotFoundError:
            return {}
        except ValidationError:
            return {"": Alarm("alarms-damaged", 0, 0, "")}

    def raise_alarm(self, origin: str, alarm: Alarm) -> None:
        alarms = self.alarms()
        if origin in alarms:
            return
        kept = {name: asdict(one) for name, one in (alarms | {origin: alarm}).items()}
        write_durably(self._alarms, json.dumps(kept).encode() + b"\n")

    def end_alarms(self) -> None:
        self._alarms.unlink(missing_ok=True)


def keys_of(setting: str) -> tuple[Key, ...]:
    """The setting has vkeys (C2SP signed-note) separated by white space, or a path of a file with
    vkeys. A missing file is empty, because its writer may not have started yet.
    """
    try:
        return _parsed(setting)
    except ValueError:
        pass
    try:
        with Path(setting).open("rb") as file:
            text = file.read(MAX_KEYS_BYTES).decode()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ValueError("a file with public keys cannot be read") from error
    return _parsed(text)


def _parsed(text: str) -> tuple[Key, ...]:
    return tuple(Key.parse(one) for one in text.split())
