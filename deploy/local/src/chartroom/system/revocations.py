import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

from chartroom.errors import RESTORE
from chartroom.files import read_json, write_atomically

# The longest lifetime of a token, and one minute for different clocks.
LONGEST_TOKEN_S = int(timedelta(days=30, minutes=1).total_seconds())


@dataclass(frozen=True)
class Revocations:
    """Times are whole seconds since 1970. An entry is deleted after its tokens have expired."""

    tokens: dict[str, int]
    subjects: dict[str, int]  # Tokens issued until this time are rejected.

    def __post_init__(self) -> None:
        for entries in (self.tokens, self.subjects):
            if not isinstance(entries, dict) or {*map(type, entries.values())} - {int}:
                raise TypeError

    def with_token(self, token_id: str, now: int) -> "Revocations":
        return Revocations({**self.tokens, token_id: now + LONGEST_TOKEN_S}, self.subjects)

    def with_subject(self, name: str, now: int) -> "Revocations":
        """Keeps the later of two times, because the clock may have been set back."""
        not_before = max(now, self.subjects.get(name, now))
        return Revocations(self.tokens, {**self.subjects, name: not_before})

    def pruned(self, now: int) -> "Revocations":
        return Revocations(
            {token_id: until for token_id, until in self.tokens.items() if until >= now},
            {name: at for name, at in self.subjects.items() if at + LONGEST_TOKEN_S >= now},
        )


NONE = Revocations({}, {})


class RevocationList:
    """The file of revoked tokens, which several commands may change at once."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def create(self) -> None:
        with self._locked():
            if not self.path.exists():
                self._write(NONE)

    def revoke_token(self, token_id: str) -> None:
        now = int(time.time())
        with self._locked():
            self._write(self.read().pruned(now).with_token(token_id, now))

    def revoke_subject(self, name: str) -> int:
        """Return the time until which issued tokens are revoked."""
        now = int(time.time())
        with self._locked():
            revocations = self.read().pruned(now).with_subject(name, now)
            self._write(revocations)
        return revocations.subjects[name]

    def read(self) -> Revocations:
        if not self.path.exists():
            return NONE
        return read_json(Revocations, self.path, f"replace the file with a copy or {RESTORE}")

    def _write(self, revocations: Revocations) -> None:
        write_atomically(self.path, json.dumps(asdict(revocations), separators=(",", ":")) + "\n")

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Lock the directory of the file, because the file itself is replaced."""
        directory = os.open(self.path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(directory, fcntl.LOCK_EX)
            yield
        finally:
            os.close(directory)
