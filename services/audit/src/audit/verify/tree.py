from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from audit.verify.entries import Link, Tile
from audit.verify.findings import Finding, Findings, Kind
from audit.verify.sources import Missing, Source
from audit.verify.upper_tiles import UpperTiles
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import Edges
from chassis.tlog.tiles import HEIGHT, WIDTH, TilePath, hashes_in, nodes_of, tile_root


def edges_before(tile: int, size: int, source: Source) -> Edges:
    """Return the tree before the first entry to read, from published tiles. Raises Missing and
    CannotTell. The caller MUST compare the resulting root with a trusted root.
    """
    node = nodes_of(lambda path: source.read(f"tile/{path.text}"), size)
    hashes, start = [], 0
    for height in reversed(range(tile.bit_length())):
        if tile >> height & 1:
            hashes.append(node(HEIGHT + height, start >> height))
            start += 1 << height
    return Edges(tile, hashes)


class _Altered(NamedTuple):
    seq: int
    entry: bytes
    published: bytes
    nth: int | None


class Tree:
    def __init__(
        self, source: Source, kept: Sequence[Checkpoint], size: int, findings: Findings, before: int
    ) -> None:
        """Skip the first `before` full tiles. Raises Missing, ValueError and CannotTell."""
        self._source, self._findings, self._size = source, findings, size
        self._upper = edges_before(before, size, source) if before else Edges()
        self._published: Edges | None = None  # Set once the published tiles differ.
        self._upper_tiles = UpperTiles(source, size, before, findings)
        first = before * WIDTH
        self._kept = sorted((one for one in kept if first <= one.size <= size), key=_size)
        self._agreed = first
        self._disagrees = False
        self._altered: list[_Altered] = []

    def published(self, tile: int, width: int) -> list[bytes] | None:
        try:
            return hashes_in(self._source.read(f"tile/{TilePath(0, tile, width).text}"))
        except Missing:
            return None

    def add(
        self,
        tile: int,
        read: Tile,
        published: list[bytes] | None,
        links: Callable[[], Sequence[Link | None]],
    ) -> list[bytes]:
        """Add a tile of entries. Return the published hashes, or the computed ones if the published
        tile is incomplete. `links` is called only if both differ.
        """
        start, hashes = tile * WIDTH, read.hashes
        others = published if published and len(published) == len(hashes) else hashes
        if published is None:
            detail, last = "a hash tile is missing", start + len(hashes) - 1
            self._findings.add(Finding(Kind.TILE_ALTERED, detail, start, last))
        elif published != hashes:
            self._note_altered(start, read, published, links())
        while self._kept and self._kept[0].size <= start + len(hashes):
            self._compare(self._kept.pop(0), start, hashes, others)
        if read.root is not None:
            if self._published is None and others != hashes:
                self._published = self._upper.copy()
            if self._published is not None:
                self._published.append(tile_root(others))
            self._upper.append(read.root)
            self._upper_tiles.add(read.root)
        return others

    def _note_altered(
        self, start: int, read: Tile, published: list[bytes], links: Sequence[Link | None]
    ) -> None:
        of_entries = zip_longest(read.hashes, published[: len(read.hashes)], fillvalue=b"")
        for at, (entry, other) in enumerate(of_entries):
            if entry != other:
                link = links[at]
                nth = None if link is None or link.encounter is None else link.nth
                self._altered.append(_Altered(start + at, entry, other, nth))

    def _compare(
        self, kept: Checkpoint, start: int, hashes: list[bytes], published: list[bytes]
    ) -> None:
        count = kept.size - start
        if _root(self._upper, hashes[:count]) == kept.root:
            if not self._disagrees:
                self._agreed = kept.size
        elif not self._disagrees:
            self._disagrees = True
            others = _root(self._published or self._upper, published[:count])
            self._report(self._agreed, kept.size, is_confirmed=others == kept.root)

    def _report(self, agreed: int, size: int, *, is_confirmed: bool) -> None:
        if not is_confirmed:
            detail = "entries and tiles do not match a kept checkpoint"
            self._findings.add(Finding(Kind.REWRITTEN, detail, agreed, size - 1))
            return
        places: dict[tuple[bytes, bytes], _Altered] = {}
        for one in self._altered:
            if not agreed <= one.seq < size:
                continue
            other = places.pop((one.published, one.entry), None)
            if other is None:
                places[one.entry, one.published] = one
            else:
                detail = f"the entries of seq {other.seq} and seq {one.seq} are swapped"
                self._findings.add(
                    Finding(Kind.ENTRIES_SWAPPED, detail, other.seq, one.seq, other.nth)
                )
        detail = "an entry does not match its hash tile, and the checkpoint confirms the tile"
        for one in sorted(places.values()):
            self._findings.add(Finding(Kind.ENTRY_ALTERED, detail, one.seq, nth=one.nth))

    def finish(self) -> None:
        self._upper_tiles.finish()
        for one in self._altered:
            if one.seq < self._agreed:
                detail = "a hash tile does not match its entry, and checkpoints confirm the entry"
                self._findings.add(Finding(Kind.TILE_ALTERED, detail, one.seq, nth=one.nth))


def _root(upper: Edges, hashes: list[bytes]) -> bytes:
    if len(hashes) == WIDTH:
        edges = upper.copy()
        edges.append(tile_root(hashes))
        return edges.root()
    last = Edges()
    last.extend(hashes)
    both = [*upper.hashes, *last.hashes]
    return Edges(upper.size * WIDTH + len(hashes), both).root()


def _size(checkpoint: Checkpoint) -> int:
    return checkpoint.size
