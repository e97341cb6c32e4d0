"""Tiles of the tree and their paths (C2SP tlog-tiles)."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from chassis.tlog.merkle import HASH_BYTES, NodeReader, node_hash

HEIGHT = 8
WIDTH = 1 << HEIGHT
MAX_LEVEL = 63
MAX_ENTRY_BYTES = 0xFFFF
# A log of 2^63 entries has fewer than 10^18 tiles.
_PATH = re.compile(
    r"(?P<level>entries|[0-9]{1,2})/(?P<index>(?:x[0-9]{3}/){0,5}[0-9]{3})(?:\.p/(?P<width>[0-9]{1,3}))?"
)


@dataclass(frozen=True, slots=True)
class TilePath:
    """A tile has hashes, or entries if `level` is None."""

    level: int | None
    index: int
    width: int = WIDTH

    @property
    def text(self) -> str:
        """The path after `tile/`, such as `0/x001/234.p/5`."""
        groups = [f"{self.index % 1000:03}"]
        rest = self.index // 1000
        while rest:
            groups.append(f"x{rest % 1000:03}")
            rest //= 1000
        level = "entries" if self.level is None else str(self.level)
        part = "" if self.width == WIDTH else f".p/{self.width}"
        return f"{level}/{'/'.join(reversed(groups))}{part}"

    @property
    def is_full(self) -> bool:
        return self.width == WIDTH


def parse_tile_path(text: str) -> TilePath:
    """Raises ValueError for a path that is not in canonical form."""
    match = _PATH.fullmatch(text)
    if match is None:
        raise ValueError("not the path of a tile")
    level = None if match["level"] == "entries" else int(match["level"])
    index = int(match["index"].replace("x", "").replace("/", ""))
    path = TilePath(level, index, WIDTH if match["width"] is None else int(match["width"]))
    if path.text != text or not 1 <= path.width <= WIDTH or (level or 0) > MAX_LEVEL:
        raise ValueError("not the path of a tile")
    return path


def widest(level: int | None, index: int, size: int) -> TilePath | None:
    """Return the tile as wide as in a tree of `size`, or None if the tree lacks the tile."""
    hashes = size >> (HEIGHT * (level or 0))
    width = min(hashes - index * WIDTH, WIDTH)
    return TilePath(level, index, width) if width > 0 else None


def tiles_of(size: int, *, after: int = 0) -> Iterator[TilePath]:
    """Yield the hash tiles that are new or wider than in a tree of size `after`."""
    level = 0
    while size >> (HEIGHT * level):
        hashes, before = size >> (HEIGHT * level), after >> (HEIGHT * level)
        if hashes > before:
            for index in range(before // WIDTH, -(-hashes // WIDTH)):
                yield TilePath(level, index, min(hashes - index * WIDTH, WIDTH))
        level += 1


def hashes_in(tile: bytes) -> list[bytes]:
    return [tile[at : at + HASH_BYTES] for at in range(0, len(tile), HASH_BYTES)]


def tile_root(hashes: Sequence[bytes]) -> bytes:
    while len(hashes) > 1:
        hashes = [node_hash(hashes[at], hashes[at + 1]) for at in range(0, len(hashes), 2)]
    return hashes[0]


def nodes_of(read: Callable[[TilePath], bytes], size: int) -> NodeReader:
    def node(level: int, index: int) -> bytes:
        floor, height = divmod(level, HEIGHT)
        first = index << height
        path = widest(floor, first // WIDTH, size)
        if path is None or first % WIDTH + (1 << height) > path.width:
            raise ValueError("the tree has no such node")
        at = first % WIDTH * HASH_BYTES
        return tile_root(hashes_in(read(path)[at : at + (HASH_BYTES << height)]))

    return node


def pack_entries(entries: Sequence[bytes]) -> bytes:
    if any(len(entry) > MAX_ENTRY_BYTES for entry in entries):
        raise ValueError("an entry is too long")
    return b"".join(len(entry).to_bytes(2, "big") + entry for entry in entries)


def unpack_entries(tile: bytes) -> list[bytes]:
    entries, at = [], 0
    while at < len(tile):
        start = at + 2
        at = start + int.from_bytes(tile[at:start], "big")
        entries.append(tile[start:at])
    if at != len(tile):
        raise ValueError("the tile ends in the middle of an entry")
    return entries
