"""The file of all checkpoints that were signed, outside every database: only appended to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from chassis.tlog.checkpoints import parse_checkpoint
from chassis.tlog.fields import NoteBroken
from chassis.tlog.notes import Note, parse_note

TAIL_BYTES = 256 * 1024  # More than a thousand checkpoints.
_BEGIN = b"\x1e"  # Before each note, which has no control characters.


class CheckpointFile:
    """Reads and appends MUST be made while it is `held`: several processes may sign."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other processes out. Raises BlockingIOError while one is in; OSError."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            flock(descriptor, LOCK_EX | LOCK_NB)
            yield
        finally:
            os.close(descriptor)

    def last(self, origin: str) -> Note | None:
        """Return the last checkpoint of this log, without one that a crash cut off. Raises
        OSError.
        """
        with self._path.open("rb") as file:
            file.seek(max(file.seek(0, os.SEEK_END) - TAIL_BYTES, 0))
            parts = file.read().split(_BEGIN)
        for part in reversed(parts):
            with suppress(NoteBroken, UnicodeDecodeError):
                note = parse_note(part.decode())
                if parse_checkpoint(note.text).origin == origin:
                    return note
        return None

    def last_if_any(self, origin: str) -> Note | None:
        """Return the last checkpoint of a log that no process of this folder signs any more."""
        return self.last(origin) if self._path.exists() else None

    def append(self, note: Note) -> None:
        """Keep a checkpoint: it is on the disk when this returns. Raises OSError."""
        with self._path.open("ab") as file:
            file.write(_BEGIN + note.document.encode())
            file.flush()
            os.fsync(file.fileno())
