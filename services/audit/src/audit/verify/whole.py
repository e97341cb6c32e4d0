import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import NamedTuple

from audit.verify.causes import grouped
from audit.verify.chains import Chains
from audit.verify.entries import Link, Tile, links_of, tile_of
from audit.verify.findings import CannotTell, Finding, Findings, Kind, Report
from audit.verify.sources import Missing, Source
from audit.verify.tree import Tree
from chassis.tlog.checkpoints import Checkpoint
from chassis.tlog.merkle import EMPTY_ROOT
from chassis.tlog.tiles import WIDTH, tile_root, widest

MISSING = "entries that the checkpoint covers are missing"
AHEAD = 64  # About 8 MB.


@dataclass(frozen=True)
class Plan:
    """Only entries after the checkpoint `since` are read; None: all."""

    now: Checkpoint
    kept: Sequence[Checkpoint] = ()
    since: Checkpoint | None = None
    processes: int = field(default_factory=lambda: os.cpu_count() or 1)


class _Read(NamedTuple):
    at: int
    data: bytes
    tile: Future[Tile]


def check(source: Source, plan: Plan, progress: Callable[[int], None] = lambda _: None) -> Report:
    """`progress` gets the number of verified entries."""
    findings = Findings()
    known = [one for one in (*plan.kept, plan.since) if one is not None]
    for kept in known:
        if kept.origin != plan.now.origin:
            raise CannotTell(f"a kept checkpoint belongs to another log, {kept.origin}")
    longest = max((one.size for one in known), default=0)
    if longest > plan.now.size:
        detail = "the log is shorter than a kept checkpoint"
        findings.add(Finding(Kind.LOG_SHORTER, detail, plan.now.size, longest - 1))
    if _disagreeing([*known, plan.now], findings):
        return Report(findings.all(), plan.now.size, plan.now.root.hex())
    _read(source, plan, findings, progress)
    return Report(grouped(findings.all()), plan.now.size, plan.now.root.hex())


def _disagreeing(checkpoints: Sequence[Checkpoint], findings: Findings) -> bool:
    roots: dict[int, bytes] = {}
    for one in checkpoints:
        if roots.setdefault(one.size, one.root) != one.root:
            detail = "two checkpoints of the same size have different roots"
            findings.add(Finding(Kind.CHECKPOINT_DISAGREES, detail, 0, one.size - 1))
            return True
    return False


def _read(source: Source, plan: Plan, findings: Findings, progress: Callable[[int], None]) -> None:
    size = plan.now.size
    if size == 0:
        if plan.now.root != EMPTY_ROOT:
            findings.add(Finding(Kind.REWRITTEN, "the root of the empty log is wrong"))
        return
    since = min(plan.since.size if plan.since else 0, size)
    first = max(since - 1, 0) // WIDTH
    kept = [one for one in (*plan.kept, plan.since) if one is not None]
    try:
        tree = Tree(source, [*kept, plan.now], size, findings, first)
    except (Missing, ValueError, IndexError):  # IndexError: a tile is too short.
        findings.add(Finding(Kind.TILE_ALTERED, "a hash tile is missing", 0, since - 1))
        return
    chains = Chains(findings, is_whole=first == 0)
    with ProcessPoolExecutor(plan.processes) as pool:
        for read in _in_order(source, first, size, pool):
            stop = min((read.at + 1) * WIDTH, size)
            if not _add(read, stop, tree, chains, findings):
                chains.finish()
                return
            progress(stop)
    chains.finish()
    tree.finish()


def _add(read: _Read, stop: int, tree: Tree, chains: Chains, findings: Findings) -> bool:
    start = read.at * WIDTH
    try:
        tile = read.tile.result()
    except (Missing, ValueError):
        tile = Tile([], None, None)
    published = tree.published(read.at, stop - start)
    missing: set[bytes] = set()
    links: list[Link | None] | None = None
    if len(tile.hashes) != stop - start:
        if published is None or len(published) != stop - start:
            findings.add(Finding(Kind.ENTRIES_MISSING, MISSING, start, stop - 1))
            return False
        missing = _missing(tile, published, start, findings)
        own = links_of(read.data) if tile.hashes else []
        by_hash = dict(zip(tile.hashes, own, strict=True))
        links = [by_hash.get(hashed) for hashed in published]
        root = tile_root(published) if len(published) == WIDTH else None
        tile = Tile(published, root, None)
    others = tree.add(read.at, tile, published, lambda: links or links_of(read.data))
    is_usual = tile.runs is not None and others == tile.hashes
    if is_usual and chains.add_runs(tile.runs or {}):
        return True
    if links is None:
        links = links_of(read.data)
    for at, (hashed, link) in enumerate(zip(tile.hashes, links, strict=True)):
        if hashed not in missing:
            chains.add(start + at, {hashed, others[at]}, link)
    return True


def _missing(tile: Tile, published: Sequence[bytes], start: int, findings: Findings) -> set[bytes]:
    missing = set(published).difference(tile.hashes)
    if not missing:
        detail = "a tile does not have one hash per entry"
        findings.add(Finding(Kind.ENTRY_ALTERED, detail, start, start + len(published) - 1))
    for at, hashed in enumerate(published):
        if hashed in missing:
            findings.add(Finding(Kind.ENTRIES_MISSING, MISSING, start + at))
    return missing


def _in_order(source: Source, first: int, size: int, pool: Executor) -> Iterator[_Read]:
    waiting: deque[_Read] = deque()
    for index in range(first, -(-size // WIDTH)):
        path = widest(None, index, size)
        if path is None:
            break
        future: Future[Tile]
        data = b""
        try:
            data = source.read(f"tile/{path.text}")
            future = pool.submit(tile_of, data, index * WIDTH)
        except Missing as error:
            future = Future()
            future.set_exception(error)
        waiting.append(_Read(index, data, future))
        if len(waiting) > AHEAD:
            yield waiting.popleft()
    yield from waiting
