import json
from functools import lru_cache
from typing import Any

from sqlalchemy import ClauseElement, Integer, Select, any_, bindparam, exists, func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlmodel import col

from chassis.database.pool import Connection
from chassis.database.statements import Query
from retrieval.search.repository import MEMBERS, VARIANTS, Filters, SearchPlan, given
from retrieval.tables import Passage


class Plan(ClauseElement):
    inherit_cache = False

    def __init__(self, statement: Select[Any]) -> None:
        self.statement = statement


@compiles(Plan)
def _(plan: Plan, compiler: SQLCompiler, **options: Any) -> str:
    return f"EXPLAIN (FORMAT JSON) {compiler.process(plan.statement, **options)}"


@lru_cache(maxsize=VARIANTS)
def _selection(conditions: frozenset[str]) -> Query[str]:
    where = SearchPlan(conditions, has_vector=False).where(is_limited=False)
    return Query(Plan(select(col(Passage.id)).where(*where)), str)


@lru_cache(maxsize=VARIANTS)
def unfilled(conditions: frozenset[str]) -> Query[bool]:
    return Query(
        _unfilled(conditions, is_limited=False),
        bool,
        limited=_unfilled(conditions, is_limited=True),
    )


def _unfilled(conditions: frozenset[str], *, is_limited: bool) -> Select[Any]:
    where = SearchPlan(conditions, has_vector=False).where(is_limited=is_limited)
    return select(exists().where(col(Passage.beside_model_id).is_(None), *where))


_OF_MEMBERS = (
    select(col(Passage.id))
    .where(col(Passage.patient_id) == any_(MEMBERS))
    .limit(bindparam("limit", type_=Integer))
    .subquery()
)
COUNT_OF_MEMBERS = Query(select(func.count()).select_from(_OF_MEMBERS), int)


async def estimate(connection: Connection, filters: Filters) -> int:
    explained = await _selection(frozenset(filters)).one(connection, **given(filters))
    return int(json.loads(explained)[0]["Plan"]["Plan Rows"])


async def lacks_vectors(connection: Connection, filters: Filters) -> bool:
    return await unfilled(frozenset(filters)).one(connection, **given(filters))


async def count_of_members(connection: Connection, *, limit: int) -> int:
    return await COUNT_OF_MEMBERS.one(connection, limit=limit)
