from functools import lru_cache
from typing import Any

from sqlalchemy import Select, Text, func, literal_column, select
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query
from retrieval.search.repository import VARIANTS, Filters, SearchPlan, given
from retrieval.tables import Chunk, Passage

PASSAGES = 2_000
SHORTEST = 5


@lru_cache(maxsize=VARIANTS)
def _words(conditions: frozenset[str]) -> Query[str]:
    return Query(
        _words_of(conditions, is_limited=False),
        str,
        limited=_words_of(conditions, is_limited=True),
    )


def _words_of(conditions: frozenset[str], *, is_limited: bool) -> Select[Any]:
    where = SearchPlan(conditions, has_vector=False).where(is_limited=is_limited)
    newest = (
        select(col(Passage.chunk_id))
        .where(*where)
        .order_by(col(Passage.id).desc())
        .limit(literal_column(str(PASSAGES)))
        .subquery()
    )
    pattern = literal_column("'[^[:alpha:]]+'", Text)
    words = (
        select(func.regexp_split_to_table(func.lower(col(Chunk.text)), pattern).label("word"))
        .where(col(Chunk.id).in_(select(newest.c.chunk_id)))
        .subquery()
    )
    long = func.length(words.c.word) >= literal_column(str(SHORTEST))
    return select(words.c.word).where(long).distinct()


async def words_of_passages(connection: Connection, filters: Filters) -> list[str]:
    return [*await _words(frozenset(filters)).all(connection, **given(filters))]
