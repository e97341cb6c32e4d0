"""Verifies backups, because pg_verifybackup crashes in the embedded server's wheel (docs/decisions/0041)."""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from chartroom_backup.errors import BackupError

FILE = "backup_manifest"


@dataclass(frozen=True)
class Manifest:
    """A backup's manifest. `files`: size and SHA-256 by path. A restore needs the WAL from `start` to `end`."""

    system: int
    timeline: int
    start: str
    end: str
    files: dict[str, tuple[int, str]]

    @classmethod
    def of(cls, data: Path) -> Self:
        try:
            text = (data / FILE).read_bytes()
            document: dict[str, Any] = json.loads(text)  # Any: a JSON object.
            head, _, _ = text.rpartition(b'"Manifest-Checksum"')
            intact = hashlib.sha256(head).hexdigest() == document["Manifest-Checksum"]
            ranges = document["WAL-Ranges"]
            files = {
                str(file["Path"]): (int(file["Size"]), str(file["Checksum"]))
                for file in document["Files"]
            }
            last = ranges[-1]
            made = cls(
                int(document["System-Identifier"]),
                int(last["Timeline"]),
                str(ranges[0]["Start-LSN"]),
                str(last["End-LSN"]),
                files,
            )
        except (OSError, ValueError, KeyError, TypeError, IndexError):
            intact = False
        if not intact:
            raise BackupError(f"{data / FILE} is missing or damaged; use another backup.")
        return made

    @property
    def size(self) -> int:
        return sum(size for size, _ in self.files.values())

    def damage(self, data: Path, checked: Callable[[int, int], None]) -> Iterator[str]:
        so_far = 0
        for name, (size, checksum) in self.files.items():
            try:
                with (data / name).open("rb") as file:
                    found = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError:
                yield f"{data / name} is missing."
            else:
                if found != checksum:
                    yield f"{data / name} is damaged."
            so_far += size
            checked(so_far, self.size)
