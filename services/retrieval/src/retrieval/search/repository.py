"""Every SQL statement that searches chunks. Each filters before it ranks.

Each combination of filters has a statement of its own, in which every filter is a plain equality:
PostgreSQL then estimates from the values how many chunks a filter selects.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from sqlalchemy import bindparam, literal_column, select, text
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Command, Query, columns_of
from retrieval.embedding.protocol import Vector
from retrieval.search.rows import Hit
from retrieval.tables import MedicalChunk

# For one transaction. `ef_search` is the number of candidates; top_k is at most 100.
SET_UP_INDEX = Command(
    text("""
SELECT set_config('hnsw.iterative_scan', 'strict_order', true), set_config('hnsw.ef_search', '100', true)
""")
)


@cache
def nearest(filters: frozenset[str], *, by_index: bool) -> Query[Hit]:
    distance = MedicalChunk.embedding.cosine_distance(bindparam("question"))
    # The index serves an order by the distance alone. Adding 0 keeps the planner from the index,
    # which would filter after it ranked.
    order = [distance] if by_index else [distance + literal_column("0.0"), col(MedicalChunk.id)]
    return Query(
        select(*columns_of(Hit, MedicalChunk, distance=distance))
        .where(*(getattr(MedicalChunk, name) == bindparam(name) for name in sorted(filters)))
        .order_by(*order)
        .limit(bindparam("limit")),
        Hit,
    )


async def nearest_exactly(
    connection: Connection, question: Vector, filters: Mapping[str, str], *, limit: int
) -> Sequence[Hit]:
    """Compare all chunks with these values. Of two at the same distance the older one is first."""
    statement = nearest(frozenset(filters), by_index=False)
    return await statement.all(connection, question=question, limit=limit, **filters)


async def nearest_by_index(
    connection: Connection, question: Vector, filters: Mapping[str, str], *, limit: int
) -> Sequence[Hit]:
    """Scan the HNSW index, in a transaction, until it has enough chunks with these values or gives
    up.
    """
    await SET_UP_INDEX.run(connection)
    statement = nearest(frozenset(filters), by_index=True)
    hits = await statement.all(connection, question=question, limit=limit, **filters)
    return sorted(hits, key=lambda hit: (hit.distance, hit.id))
