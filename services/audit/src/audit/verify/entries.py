"""Parses the leaves in a tile of entries, in a separate process."""

import json
from base64 import b64decode
from collections.abc import Sequence
from typing import NamedTuple

from chassis.tlog.merkle import leaf_hash
from chassis.tlog.tiles import WIDTH, tile_root, unpack_entries

MAX_EVENTS = 1 << 63


class Link(NamedTuple):
    """A leaf's link to its encounter's previous leaf. `encounter` is None if the leaf has none;
    `pos` is None if the event does not count in `stream_pos`.
    """

    seq: int
    encounter: bytes | None
    nth: int
    before: bytes | None
    pos: int | None


# Positions of one encounter in a tile: the first; the one after the last; the `seq` of the last
# event with a position.
Positions = tuple[int, int, int]
# One encounter in a tile: number and previous hash of the first link; number, hash and `seq` of the
# last; positions. A tuple is faster to send to another process.
Run = tuple[int, bytes | None, int, bytes, int, Positions | None]


class Tile(NamedTuple):
    """`root` is the hash over the tile, None for a partial tile. `runs` is None if the links must
    be checked individually.
    """

    hashes: list[bytes]
    root: bytes | None
    runs: dict[bytes, Run] | None


def tile_of(data: bytes, first: int) -> Tile:
    entries = unpack_entries(data)
    hashes = [leaf_hash(entry) for entry in entries]
    root = tile_root(hashes) if len(hashes) == WIDTH else None
    links = [link_of(entry) for entry in entries]
    return Tile(hashes, root, _runs(first, links, hashes))


def links_of(data: bytes) -> list[Link | None]:
    return [link_of(entry) for entry in unpack_entries(data)]


def _runs(
    first: int, links: Sequence[Link | None], hashes: Sequence[bytes]
) -> dict[bytes, Run] | None:
    runs: dict[bytes, Run] = {}
    for seq, link in enumerate(links, first):
        if link is None or link.seq != seq:
            return None
        if link.encounter is None:
            continue
        leaf = hashes[seq - first]
        run = runs.get(link.encounter)
        if run is None:
            before, nth, positions = link.before, link.nth, None
        elif run[2] == link.nth - 1 and run[3] == link.before:
            nth, before, *_, positions = run
        else:
            return None
        if link.pos is not None:
            if positions is None:
                positions = link.pos, link.pos + 1, seq
            elif link.pos == positions[1]:
                positions = positions[0], link.pos + 1, seq
            else:
                return None
        runs[link.encounter] = nth, before, link.nth, leaf, seq, positions
    return runs


def link_of(entry: bytes) -> Link | None:
    try:
        leaf = json.loads(entry)
        name, before, pos = leaf.get("enc"), leaf.get("prev"), leaf.get("pos")
        return Link(
            number_in(leaf["seq"]),
            None if name is None else b64decode(name),
            number_in(leaf.get("nth", 0)),
            None if before is None else b64decode(before),
            None if pos is None else number_in(pos),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def number_in(value: object) -> int:
    """Return the number in a member of a leaf. Raises ValueError if it cannot be a count of events."""
    if type(value) is not int or not 0 <= value < MAX_EVENTS:
        raise ValueError("not a number of an event")
    return value
