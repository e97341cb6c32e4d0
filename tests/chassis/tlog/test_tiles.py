from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.tlog.merkle import (
    check_inclusion,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    root_of,
)
from chassis.tlog.tiles import (
    WIDTH,
    TilePath,
    nodes_of,
    pack_entries,
    parse_tile_path,
    tile_root,
    tiles_of,
    unpack_entries,
    widest,
)

LEAVES = [leaf_hash(str(number).encode()) for number in range(WIDTH * WIDTH + 300)]


@cache
def tile(path: TilePath) -> bytes:
    level = path.level or 0
    span = WIDTH**level
    first = path.index * WIDTH
    return b"".join(
        tile_root(LEAVES[(first + at) * span : (first + at + 1) * span]) for at in range(path.width)
    )


PATHS = {
    "0/000": TilePath(0, 0),
    "0/005.p/12": TilePath(0, 5, 12),
    "1/999.p/1": TilePath(1, 999, 1),
    "0/x001/000": TilePath(0, 1000),
    # Examples of the specification C2SP tlog-tiles.
    "0/x001/x234/067": TilePath(0, 1234067),
    "3/x001/x234/067.p/8": TilePath(3, 1234067, 8),
    "entries/x001/x234/067": TilePath(None, 1234067),
}
NO_PATHS = [
    *("", "0", "0/1", "0/0000", "00/000", "64/000", "-1/000", "0/000/", "entry/000"),
    *("0/x000/001", "0/001/002", "0/x001/" + "x000/" * 5 + "000", "0/\u0660\u0660\u0660"),
    *("0/000.p/0", "0/000.p/256", "0/000.p/257", "0/000.p/01"),
]


def test_a_tile_has_exactly_the_specified_path():
    for text, path in PATHS.items():
        assert (path.text, parse_tile_path(text)) == (text, path)
    for text in NO_PATHS:
        with pytest.raises(ValueError, match="not the path"):
            parse_tile_path(text)


@given(st.integers(0, 63), st.integers(0, 10**12), st.integers(1, WIDTH))
def test_every_tile_is_found_by_its_path(level: int, index: int, width: int):
    path = TilePath(level, index, width)
    assert parse_tile_path(path.text) == path


@pytest.mark.parametrize("size", [1, 255, 256, 257, 512, 513, 65535, 65536, 65800])
def test_the_tiles_of_a_tree_are_its_widest(size: int):
    tiles = list(tiles_of(size))
    assert len(tiles) == len(set(tiles))
    assert all(widest(one.level, one.index, size) == one for one in tiles)
    assert sum(one.width for one in tiles if one.level == 0) == size
    assert sum(one.width for one in tiles if one.level == 1) == size // WIDTH


def test_the_tiles_missing_in_a_smaller_tree_have_grown():
    for old, new in ((0, 300), (255, 256), (256, 257), (300, 65800), (7, 7)):
        assert set(tiles_of(new, after=old)) == set(tiles_of(new)) - set(tiles_of(old))


def test_nothing_is_beyond_the_tree():
    for level, index, size in ((0, 1, 256), (1, 0, 255), (2, 0, 65535)):
        assert widest(level, index, size) is None
    with pytest.raises(ValueError, match="no such node"):
        nodes_of(tile, 5)(1, 2)


@pytest.mark.parametrize("size", [1, 2, 255, 256, 257, 300, 65535, 65536, 65800])
def test_proofs_need_only_the_trees_tiles(size: int):
    allowed = set(tiles_of(size))

    def read(path: TilePath) -> bytes:
        assert path in allowed
        return tile(path)

    nodes, root = nodes_of(read, size), root_of(LEAVES[:size])
    for index in {0, size // 3, size - 1}:
        check_inclusion(LEAVES[index], index, size, inclusion_proof(index, size, nodes), root)
    assert len(consistency_proof(max(size // 2, 1), size, nodes)) <= 63


@given(st.lists(st.binary(max_size=300), max_size=WIDTH))
def test_entries_round_trip(entries: list[bytes]):
    assert unpack_entries(pack_entries(entries)) == entries


def test_entries_have_two_bytes_of_length_and_fill_a_tile_exactly():
    assert pack_entries([b"ab", b""]) == b"\x00\x02ab\x00\x00"
    with pytest.raises(ValueError, match="too long"):
        pack_entries([bytes(65536)])
    for broken_off in (b"\x00", b"\x00\x02a", b"\x00\x01ab"):
        with pytest.raises(ValueError, match="middle"):
            unpack_entries(broken_off)
