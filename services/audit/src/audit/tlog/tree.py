from collections.abc import Callable
from typing import TypeVar

from audit.tlog import repository
from audit.tlog.repository import TreeBroken
from chassis.database.pool import Connection
from chassis.tlog.merkle import (
    HASH_BYTES,
    NodeReader,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
)
from chassis.tlog.tiles import WIDTH, TilePath, nodes_of

T = TypeVar("T")


async def read_tile(connection: Connection, path: TilePath) -> bytes:
    level = path.level or 0
    found = await repository.TILE.first(connection, level=level, idx=path.index)
    if found is None:
        first = path.index * WIDTH
        if level:
            hashes = await repository.ROOTS.all(
                connection, level=level - 1, first=first, end=first + path.width
            )
        else:
            hashes = [leaf_hash(entry) for entry in await read_entries(connection, path)]
        found = b"".join(hashes)
    tile = found[: path.width * HASH_BYTES]
    if len(tile) != path.width * HASH_BYTES:
        raise TreeBroken
    return tile


async def read_entries(connection: Connection, path: TilePath) -> list[bytes]:
    first = path.index * WIDTH
    rows = await repository.LEAVES.all(connection, first_seq=first, end_seq=first + path.width)
    if len(rows) != path.width:
        raise TreeBroken
    return [row.leaf for row in rows]


async def prove_inclusion(connection: Connection, index: int, size: int) -> list[bytes]:
    return await _run_with_nodes(connection, size, lambda node: inclusion_proof(index, size, node))


async def prove_consistency(connection: Connection, old: int, new: int) -> list[bytes]:
    return await _run_with_nodes(connection, new, lambda node: consistency_proof(old, new, node))


async def _run_with_nodes(connection: Connection, size: int, make: Callable[[NodeReader], T]) -> T:
    """Call `make` twice: the first run, with zeros, collects the paths of the tiles that it reads,
    which do not depend on their content.
    """
    tiles: dict[TilePath, bytes] = {}

    def noted(path: TilePath) -> bytes:
        return tiles.setdefault(path, bytes(path.width * HASH_BYTES))

    make(nodes_of(noted, size))
    for path in tiles:
        tiles[path] = await read_tile(connection, path)
    return make(nodes_of(tiles.__getitem__, size))
