from audit.verify.findings import Finding, Findings, Kind
from audit.verify.sources import Missing, Source
from chassis.tlog.tiles import HEIGHT, WIDTH, TilePath, hashes_in, tile_root, widest


class UpperTiles:
    """The hashes of the first `before` tiles of leaves come from the published upper tiles, so the
    result MUST be compared with a trusted root. Memory: one tile of hashes per level.
    """

    def __init__(self, source: Source, size: int, before: int, findings: Findings) -> None:
        """Raises Missing and CannotTell."""
        self._source, self._size, self._findings = source, size, findings
        self._levels: list[list[bytes]] = []  # Each level's last tile, from level 1.
        self._starts: list[int] = []  # The index of the first hash in each of these tiles.
        level = 1
        while size >> HEIGHT * level:
            count = before >> HEIGHT * (level - 1)
            self._starts.append(count // WIDTH * WIDTH)
            self._levels.append(self._read_before(level, count))
            level += 1

    def add(self, root: bytes) -> None:
        level, node = 1, root
        while True:
            hashes = self._levels[level - 1]
            hashes.append(node)
            if len(hashes) < WIDTH:
                return
            self._compare(level)
            node = tile_root(hashes)
            hashes.clear()
            self._starts[level - 1] += WIDTH
            level += 1

    def finish(self) -> None:
        for level, hashes in enumerate(self._levels, 1):
            if hashes:
                self._compare(level)

    def _read_before(self, level: int, count: int) -> list[bytes]:
        index, width = divmod(count, WIDTH)
        path = widest(level, index, self._size)
        if not width or path is None:
            return []
        return hashes_in(self._source.read(f"tile/{path.text}"))[:width]

    def _compare(self, level: int) -> None:
        start, hashes = self._starts[level - 1], self._levels[level - 1]
        path = TilePath(level, start // WIDTH, len(hashes))
        try:
            published = hashes_in(self._source.read(f"tile/{path.text}"))
        except Missing:
            self._report("is missing", level, start, start + len(hashes) - 1)
            return
        for at, hashed in enumerate(hashes):
            if published[at : at + 1] != [hashed]:
                self._report("does not match the entries", level, start + at, start + at)

    def _report(self, what: str, level: int, first: int, last: int) -> None:
        height = HEIGHT * level
        detail = f"a tile of level {level} {what}"
        self._findings.add(
            Finding(Kind.UPPER_TILE_ALTERED, detail, first << height, (last + 1 << height) - 1)
        )
