import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from chartroom_backup.errors import BackupError

SEGMENT = re.compile(r"([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})(\.partial)?")
HISTORY = re.compile(r"[0-9A-F]{8}\.history")
LEAST_BYTES, DEFAULT_BYTES = 1024**2, 16 * 1024**2


@dataclass(frozen=True, order=True)
class Segment:
    timeline: int
    number: int
    is_partial: bool
    path: Path

    @property
    def name(self) -> str:
        return self.path.name.removesuffix(".partial")

    def copy(self, folder: Path) -> None:
        """If the segment is missing, pg_receivewal has completed and renamed it in between."""
        try:
            shutil.copyfile(self.path, folder / self.name)
        except FileNotFoundError:
            shutil.copyfile(self.path.with_name(self.name), folder / self.name)


class Archive:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def segment_bytes(self) -> int:
        """After a full disk, a partial segment may be too short."""
        found = [path for path in self.folder.iterdir() if SEGMENT.fullmatch(path.name)]
        size = min(found, key=lambda path: path.suffix).stat().st_size if found else 0
        return size if size >= LEAST_BYTES and size.bit_count() == 1 else DEFAULT_BYTES

    def remove_unpadded(self, segment_bytes: int) -> None:
        """A segment is too short after a full disk. It contains no WAL, but pg_receivewal would
        fail.
        """
        for one in self.segments():
            if one.is_partial and one.path.stat().st_size < segment_bytes:
                one.path.unlink()

    def segments(self) -> list[Segment]:
        """A partial segment is omitted if the complete segment exists."""
        per_file = (1 << 32) // self.segment_bytes
        found: dict[str, Segment] = {}
        for path in sorted(self.folder.iterdir(), reverse=True):
            if match := SEGMENT.fullmatch(path.name):
                timeline, high, low = (int(part, 16) for part in match.groups()[:3])
                number = high * per_file + low
                segment = Segment(timeline, number, match[4] is not None, path)
                found[segment.name] = segment
        return sorted(found.values())

    def histories(self) -> list[Path]:
        return [path for path in sorted(self.folder.iterdir()) if HISTORY.fullmatch(path.name)]

    def number_of(self, lsn: str) -> int:
        return position(lsn) // self.segment_bytes

    def name_of(self, timeline: int, lsn: str) -> str:
        number, per_file = self.number_of(lsn), (1 << 32) // self.segment_bytes
        return f"{timeline:08X}{number // per_file:08X}{number % per_file:08X}"

    def since(self, timeline: int, lsn: str) -> list[Segment]:
        first = self.number_of(lsn)
        return [one for one in self.segments() if one.timeline >= timeline and one.number >= first]

    def first_missing(self, timeline: int, lsn: str) -> int | None:
        there = {one.number for one in self.since(timeline, lsn)}
        if not there:
            return None
        wanted = range(self.number_of(lsn), max(there))
        return next((number for number in wanted if number not in there), None)

    def remove_before(self, program: str, timeline: int, lsn: str) -> int:
        before = len(self.segments())
        done = subprocess.run(
            [program, str(self.folder), self.name_of(timeline, lsn)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise BackupError(f"Old WAL was not removed: {done.stderr.strip()}.")
        return before - len(self.segments())


def position(lsn: str) -> int:
    """Convert an LSN such as 1/6B3740A8."""
    high, low = lsn.split("/")
    return (int(high, 16) << 32) | int(low, 16)
