"""Reads a tile of entries, in a process of its own. Pure."""

import json
from base64 import b64decode
from collections.abc import Sequence
from typing import NamedTuple

from chassis.tlog.merkle import leaf_hash
from chassis.tlog.tiles import WIDTH, tile_root, unpack_entries

MAX_EVENTS = 1 << 63


class Link(NamedTuple):
    """The place that a leaf names. `encounter` is None where it names none, and `pos` where it is
    none of the events by which agents coordinate.
    """

    seq: int
    is_sealed: bool
    encounter: bytes | None
    nth: int
    before: bytes | None
    pos: int | None


# The events of an encounter that have a position: the first position, None where an older version gave
# it; the one after the last; the number of the last event.
Positions = tuple[int | None, int, int]
# The links of one encounter in a tile: place and hash before the first; place, hash and number of the
# last; positions. Plain values: a class of its own takes longer to send to another process than to check.
Run = tuple[int, bytes | None, int, bytes, int, Positions | None]


class Tile(NamedTuple):
    """`root` is that of a full tile. `runs`: by encounter, where all links of the tile follow each
    other; None where something is unusual, so that the links have to be looked at one by one.
    """

    hashes: list[bytes]
    root: bytes | None
    runs: dict[bytes, Run] | None
    is_sealed: bool


def tile_of(data: bytes, first: int) -> Tile:
    """Return what is taken from a tile whose first entry has this number. Raises ValueError where it
    ends in the middle of an entry.
    """
    entries = unpack_entries(data)
    hashes = [leaf_hash(entry) for entry in entries]
    root = tile_root(hashes) if len(hashes) == WIDTH else None
    links = [link_of(entry) for entry in entries]
    is_sealed = any(link is not None and link.is_sealed for link in links)
    return Tile(hashes, root, _runs(first, links, hashes, is_sealed=is_sealed), is_sealed)


def links_of(data: bytes) -> list[Link | None]:
    """Return the links of a tile; None for an entry that is no leaf."""
    return [link_of(entry) for entry in unpack_entries(data)]


def _runs(
    first: int, links: Sequence[Link | None], hashes: Sequence[bytes], *, is_sealed: bool
) -> dict[bytes, Run] | None:
    runs: dict[bytes, Run] = {}
    for seq, link in enumerate(links, first):
        if link is None or link.seq != seq or link.is_sealed != is_sealed:
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
                positions = (None if is_sealed else link.pos, link.pos + 1, seq)
            elif is_sealed or link.pos == positions[1]:
                positions = positions[0], link.pos + 1, seq
            else:
                return None
        runs[link.encounter] = nth, before, link.nth, leaf, seq, positions
    return runs


def link_of(entry: bytes) -> Link | None:
    """Return what an entry says of its place, None where it is no leaf."""
    try:
        leaf = json.loads(entry)
        name, before, pos = leaf.get("enc"), leaf.get("prev"), leaf.get("pos")
        return Link(
            number_in(leaf["seq"]),
            leaf.get("sealed") is True,
            None if name is None else b64decode(name),
            number_in(leaf.get("nth", 0)),
            None if before is None else b64decode(before),
            None if pos is None else number_in(pos),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def number_in(value: object) -> int:
    """Return a number of JSON that counts events. Raises ValueError: JSON's numbers have no end."""
    if type(value) is not int or not 0 <= value < MAX_EVENTS:
        raise ValueError("not a number of an event")
    return value
