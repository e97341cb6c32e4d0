"""A copy of the log's files in a folder, at their paths of C2SP tlog-tiles, and how they are changed
there. The gateway's own log is only read.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WIDTH = 256  # Entries, or hashes, of a full tile.
HASH_BYTES = 32
LENGTH_BYTES = 2  # Before each entry.


@dataclass(frozen=True)
class Entry:
    """An event's leaf, byte for byte."""

    seq: int
    data: bytes

    def field(self, name: str) -> Any:  # Any: JSON.
        return json.loads(self.data).get(name)


class LogCopy:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def size(self) -> int:
        return size_of((self._folder / "checkpoint").read_text(encoding="utf-8"))

    def fill(self, read: Callable[[str], bytes]) -> None:
        """Read the files that the last checkpoint covers."""
        checkpoint = read("checkpoint")
        self._write("checkpoint", checkpoint)
        for path in _paths(size_of(checkpoint.decode())):
            self._write(path, read(path))

    def find(self, event_type: str) -> Entry | None:
        """Return the last entry of this type."""
        for index in reversed(range(-(-self.size // WIDTH))):
            entries = self._entries(index)
            for at in reversed(range(len(entries))):
                entry = Entry(index * WIDTH + at, entries[at])
                if entry.field("type") == event_type:
                    return entry
        return None

    def put_entry(self, entry: Entry) -> None:
        """Put an entry in the place of the one with its number, and change nothing else."""
        index, at = divmod(entry.seq, WIDTH)
        entries = self._entries(index)
        entries[at] = entry.data
        packed = (len(one).to_bytes(LENGTH_BYTES, "big") + one for one in entries)
        self._write(_tile("entries", index, self.size), b"".join(packed))

    def put_hash(self, entry: Entry) -> None:
        """Put the hash of an entry (RFC 6962) into its tile."""
        index, at = divmod(entry.seq, WIDTH)
        path = _tile("0", index, self.size)
        hashes = bytearray((self._folder / path).read_bytes())
        start = at * HASH_BYTES
        hashes[start : start + HASH_BYTES] = hashlib.sha256(b"\x00" + entry.data).digest()
        self._write(path, bytes(hashes))

    def _entries(self, index: int) -> list[bytes]:
        data = (self._folder / _tile("entries", index, self.size)).read_bytes()
        entries, at = [], 0
        while at < len(data):
            start = at + LENGTH_BYTES
            at = start + int.from_bytes(data[at:start], "big")
            entries.append(data[start:at])
        return entries

    def _write(self, path: str, data: bytes) -> None:
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def size_of(checkpoint: str) -> int:
    """Return how many entries a checkpoint covers: its second line."""
    return int(checkpoint.split("\n")[1])


def _paths(size: int) -> Iterator[str]:
    for index in range(-(-size // WIDTH)):
        yield _tile("entries", index, size)
    level, hashes = 0, size
    while hashes:
        for index in range(-(-hashes // WIDTH)):
            yield _tile(str(level), index, hashes)
        level, hashes = level + 1, hashes // WIDTH


def _tile(level: str, index: int, count: int) -> str:
    """Return the path of a tile as wide as it is among `count` of its level."""
    groups = [f"{index % 1000:03}"]
    rest = index // 1000
    while rest:
        groups.insert(0, f"x{rest % 1000:03}")
        rest //= 1000
    width = min(count - index * WIDTH, WIDTH)
    part = "" if width == WIDTH else f".p/{width}"
    return f"tile/{level}/{'/'.join(groups)}{part}"
