from functools import lru_cache
from typing import Any

from sqlalchemy import Select, Text, bindparam, func, literal_column, select
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
    # One text is searched in a third of the time of many.
    text = func.string_agg(col(Chunk.text), literal_column("chr(10)")).label("text")
    texts = select(text).where(col(Chunk.id).in_(select(newest.c.chunk_id))).subquery()
    pattern = bindparam("pattern", type_=Text)
    words = func.regexp_matches(func.lower(texts.c.text), pattern, literal_column("'g'"))
    return select(func.unnest(words, type_=Text).label("word")).distinct()


async def words_of_passages(connection: Connection, filters: Filters, initials: str) -> list[str]:
    """Return words in lower case that begin with one of the letters `initials`."""
    pattern = f"(?<![[:alpha:]])[{initials}][[:alpha:]]{{{SHORTEST - 1},}}"
    return await _words(frozenset(filters)).all(connection, pattern=pattern, **given(filters))
