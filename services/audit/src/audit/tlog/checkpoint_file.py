"""The append-only file of all signed checkpoints, outside every database."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from audit.leaves.proof_folder import ProofFolder
from chassis.settings import StartupError
from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.notes import Note, NoteBroken, parse_note

TAIL_BYTES = 256 * 1024  # More than a thousand checkpoints.
_BEGIN = b"\x1e"  # Notes do not contain control characters.


class CheckpointFile:
    """Reads and appends MUST run within `held()`, because several processes may sign."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self) -> Iterator[None]:
        """Raises BlockingIOError while another process has the lock; OSError."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            flock(descriptor, LOCK_EX | LOCK_NB)
            yield
        finally:
            os.close(descriptor)

    def last(self, origin: str) -> Note | None:
        """Return the last complete checkpoint of this log. Raises OSError."""
        return next(self._newest_first(origin, most_bytes=TAIL_BYTES), None)

    def last_if_any(self, origin: str) -> Note | None:
        """Return the last checkpoint of the log `origin`. Checkpoints of other logs may follow."""
        if not self._path.exists():
            return None
        return next(self._newest_first(origin, most_bytes=self._path.stat().st_size), None)

    def last_origin(self) -> str | None:
        """Return the name of the log in the last complete checkpoint: another process may be
        appending one now.
        """
        if not self._path.exists():
            return None
        note = next(self._newest_first(None, most_bytes=TAIL_BYTES), None)
        return None if note is None else parse_checkpoint(note.text).origin

    def _newest_first(self, origin: str | None, *, most_bytes: int) -> Iterator[Note]:
        with self._path.open("rb") as file:
            end = file.seek(0, os.SEEK_END)
            first, begun = max(end - most_bytes, 0), b""
            while end > first:
                start = max(end - TAIL_BYTES, first)
                file.seek(start)
                begun, *whole = (file.read(end - start) + begun).split(_BEGIN)
                yield from _checkpoints(reversed(whole), origin)
                end = start

    def append(self, note: Note) -> None:
        """The checkpoint is on disk when this returns. Raises OSError."""
        with self._path.open("ab") as file:
            file.write(_BEGIN + note.document.encode())
            file.flush()
            os.fsync(file.fileno())


def size_kept(proof: ProofFolder) -> int:
    """Return the number of events under the last checkpoint. Raises StartupError."""
    path = proof.file("checkpoints")
    try:
        note = CheckpointFile(path).last(proof.log_name) if path.exists() else None
    except OSError as error:
        raise StartupError(
            f"The file {path} cannot be read ({error.strerror}); let audit alone read and write it."
        ) from None
    return 0 if note is None else parse_checkpoint(note.text).size


def _checkpoints(parts: Iterable[bytes], origin: str | None) -> Iterator[Note]:
    for part in parts:
        with suppress(NoteBroken, UnicodeDecodeError):
            note = parse_note(part.decode())
            if origin in {None, parse_checkpoint(note.text).origin}:
                yield note
