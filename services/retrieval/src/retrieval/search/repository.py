"""Every SQL statement that searches chunks. Each filters before it ranks.

Each combination of filters has a statement of its own, in which every filter is a plain equality, or
one with any name of a patient: PostgreSQL then estimates from the values how many chunks a filter
selects.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Integer,
    String,
    any_,
    bindparam,
    func,
    literal_column,
    select,
    text,
)
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.reach import in_reach, members_of_transaction
from chassis.database.statements import Command, Query, columns_of
from retrieval.embedding.protocol import Vector
from retrieval.search.rows import Hit
from retrieval.tables import SCHEMA, MedicalChunk

# By column; `names` are all names of one patient.
Filters = Mapping[str, str | list[str]]
# For one transaction. `ef_search` is the number of candidates; top_k is at most 100.
SET_UP_INDEX = Command(
    text("""
SELECT set_config('hnsw.iterative_scan', 'strict_order', true), set_config('hnsw.ef_search', '100', true)
""")
)
_MEMBERS = members_of_transaction(SCHEMA).limit(bindparam("limit", type_=Integer)).subquery()
COUNT_MEMBERS = Query(select(func.count()).select_from(_MEMBERS), int)


def _condition(name: str) -> ColumnElement[bool]:
    if name == "names":
        return col(MedicalChunk.patient_id) == any_(bindparam(name, type_=ARRAY(String)))
    condition: ColumnElement[bool] = getattr(MedicalChunk, name) == bindparam(name)
    return condition


@cache
def nearest(filters: frozenset[str], *, by_index: bool) -> Query[Hit]:
    distance = MedicalChunk.embedding.cosine_distance(bindparam("question"))
    # The index serves an order by the distance alone. Adding 0 keeps the planner from the index,
    # which would filter after it ranked.
    order = [distance] if by_index else [distance + literal_column("0.0"), col(MedicalChunk.id)]
    found = (
        select(*columns_of(Hit, MedicalChunk, distance=distance))
        .where(*map(_condition, sorted(filters)))
        .order_by(*order)
        .limit(bindparam("limit"))
    )
    return Query(found, Hit, in_reach(col(MedicalChunk.patient_id), SCHEMA))


@cache
def nearest_of_members(filters: frozenset[str]) -> Query[Hit]:
    """Compare all chunks of the caller's panels, found by the index of patients."""
    distance = MedicalChunk.embedding.cosine_distance(bindparam("question"))
    return Query(
        select(*columns_of(Hit, MedicalChunk, distance=distance))
        .where(
            col(MedicalChunk.patient_id)
            == any_(func.array(members_of_transaction(SCHEMA).scalar_subquery())),
            *map(_condition, sorted(filters)),
        )
        .order_by(distance + literal_column("0.0"), col(MedicalChunk.id))
        .limit(bindparam("limit")),
        Hit,
    )


async def nearest_exactly(
    connection: Connection, question: Vector, filters: Filters, *, limit: int
) -> Sequence[Hit]:
    """Compare all chunks with these values. Of two at the same distance the older one is first."""
    statement = nearest(frozenset(filters), by_index=False)
    return await statement.all(connection, question=question, limit=limit, **filters)


async def count_members(connection: Connection, *, limit: int) -> int:
    """Return how many patients the caller of a limited transaction may see, up to `limit`."""
    return await COUNT_MEMBERS.one(connection, limit=limit)


async def nearest_of_few(
    connection: Connection, question: Vector, filters: Filters, *, limit: int
) -> Sequence[Hit]:
    """Compare all chunks of the caller's patients, who are few."""
    statement = nearest_of_members(frozenset(filters))
    return await statement.all(connection, question=question, limit=limit, **filters)


async def nearest_by_index(
    connection: Connection, question: Vector, filters: Filters, *, limit: int
) -> Sequence[Hit]:
    """Scan the HNSW index, in a transaction, until it has enough chunks with these values or gives
    up.
    """
    await SET_UP_INDEX.run(connection)
    statement = nearest(frozenset(filters), by_index=True)
    hits = await statement.all(connection, question=question, limit=limit, **filters)
    return sorted(hits, key=lambda hit: (hit.distance, hit.id))
