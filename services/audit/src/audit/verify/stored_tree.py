from bisect import bisect_left
from collections.abc import Iterable, Sequence

from audit.verify.findings import Finding, Findings, Kind
from audit.verify.rows import Outline, StoredTile
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import Edges
from chassis.tlog.tiles import WIDTH, hashes_in, tile_root


class StoredTree:
    """Compares stored tiles with leaves. `state` is the size and root of the tree according to the
    database.
    """

    def __init__(
        self,
        outline: Outline,
        kept: Iterable[Checkpoint],
        state: Checkpoint | None,
        findings: Findings,
    ) -> None:
        self._outline = outline
        self._findings = findings
        self._state = state
        self._upper = Edges()  # Edges of the tree over full tiles.
        self._above: list[list[bytes]] = []  # Roots that do not fill a tile yet, by level.
        self._suspects: set[int] = set()
        self._agreed = 0
        self._is_known = True
        self._disagrees = False
        self.size = 0
        self.root = b""
        self._kept: list[Checkpoint] = [] if state is None else [state]
        self._longest = 0  # The longest checkpoint beyond the log's end.
        for one in kept:
            self.expect(one, is_kept=True)

    def expect(self, one: Checkpoint, *, is_kept: bool = False) -> None:
        """Compare the tree with this checkpoint when the tree has the checkpoint's size."""
        at = bisect_left(self._kept, one.size, key=lambda kept: kept.size)
        known = next(iter(self._kept[at:]), None)
        if known is not None and known is not self._state and known.size == one.size:
            if known.root != one.root:
                detail = "two checkpoints of the same size have different roots"
                finding = Finding(Kind.CHECKPOINT_DISAGREES, detail, 0, max(one.size - 1, 0))
                self._findings.add(finding)
                self._disagrees = True
        elif one.size > self._outline.next_seq and not is_kept:
            self._longest = max(self._longest, one.size)
        elif one.size > self.size or self.size == 0:
            self._kept.insert(at, one)

    def add(self, hashes: Sequence[bytes | None], stored: StoredTile | None) -> list[bytes | None]:
        """Add the leaf hashes of a tile: None for each leaf that audit did not make, which is read
        from the stored tile.
        """
        index = self.size // WIDTH
        published = self._published(index, stored, is_full=len(hashes) == WIDTH)
        used = [one or other for one, other in zip(hashes, published, strict=False)]
        for at, (one, other) in enumerate(zip(hashes, published, strict=False)):
            if one is None:
                self._suspects.add(self.size + at)
            elif other is not None and one != other:
                self._suspects.add(self.size + at)
                detail = "the hash in a tile differs from the leaf"
                self._findings.add(Finding(Kind.TILE_ALTERED, detail, self.size + at))
        whole = [one for one in used if one is not None]
        if len(whole) < len(used):
            self._is_known = False
        if self._is_known:
            self._compare_within(whole)
            if len(whole) == WIDTH:
                self._append(0, tile_root(whole))
        while self._kept and self._kept[0].size <= self.size + len(used):
            self._kept.pop(0)
        self.size += len(used)
        return used

    def _published(
        self, index: int, stored: StoredTile | None, *, is_full: bool
    ) -> list[bytes | None]:
        if not is_full or index >= self._outline.tree_size // WIDTH:
            return [None] * WIDTH
        hashes = [] if stored is None else hashes_in(stored.hashes)
        if stored is None or len(hashes) != WIDTH or stored.root != tile_root(hashes):
            detail = "a hash tile is missing, or its root does not match its hashes"
            self._findings.add(Finding(Kind.TILE_ALTERED, detail, index * WIDTH))
            return [None] * WIDTH
        return [*hashes]

    def _append(self, level: int, root: bytes) -> None:
        if level == 0:
            self._upper.append(root)
        if len(self._above) == level:
            self._above.append([])
        above = self._above[level]
        above.append(root)
        if len(above) < WIDTH:
            return
        index = self._upper.size // WIDTH ** (level + 1) - 1
        full = self._outline.tree_size // WIDTH ** (level + 2)
        stored = self._outline.upper_tiles.get((level + 1, index))
        over = tile_root(above)
        if index < full and (
            stored is None or (stored.hashes, stored.root) != (b"".join(above), over)
        ):
            detail = f"tile {index} of level {level + 1} is missing, or differs from the leaves"
            self._findings.add(Finding(Kind.TILE_ALTERED, detail, index * WIDTH ** (level + 2)))
        self._above[level] = []
        self._append(level + 1, over)

    def _compare_within(self, hashes: list[bytes]) -> None:
        edges = Edges()
        while self._kept and self._kept[0].size <= self.size + len(hashes):
            kept = self._kept.pop(0)
            edges.extend(hashes[edges.size : kept.size - self.size])
            self._compare(kept, edges)

    def _compare(self, kept: Checkpoint, edges: Edges) -> None:
        if edges.size == WIDTH:
            whole = self._upper.copy()
            whole.append(edges.hashes[0])
            self.root = whole.root()
        else:
            self.root = Edges(kept.size, [*self._upper.hashes, *edges.hashes]).root()
        if kept is self._state:
            if self.root != kept.root and not self._disagrees and not self._suspects:
                detail = "the stored root of the tree does not match the leaves"
                self._findings.add(Finding(Kind.HEAD_ALTERED, detail))
            return
        if self.root == kept.root or self._disagrees:
            self._agreed = self._agreed if self._disagrees else kept.size
            return
        self._disagrees = True
        if not any(self._agreed <= seq < kept.size for seq in self._suspects):
            detail = "leaves and tiles do not match a checkpoint"
            self._findings.add(Finding(Kind.REWRITTEN, detail, self._agreed, kept.size - 1))

    def finish(self) -> bool:
        longest = max(self._longest, *(one.size for one in self._kept), 0)
        if longest > self.size:
            detail = "the log is shorter than a checkpoint"
            self._findings.add(Finding(Kind.LOG_SHORTER, detail, self.size, longest - 1))
        elif self._outline.tree_size > self.size:
            detail = "the log is shorter than its tree"
            last = self._outline.tree_size - 1
            self._findings.add(Finding(Kind.LOG_SHORTER, detail, self.size, last))
        else:
            return False
        return True
