"""Finds the `seq` range of a time range: `recorded_at` never decreases along the log."""

from functools import cache

from sqlalchemy import BigInteger, ColumnElement, bindparam, func, literal_column, select
from sqlmodel import col

from audit.events.reach import EVENTS, ONE, ZERO
from audit.events.rows import Extent
from audit.tables import LogHead
from chassis.database.statements import Query

MAX_SEQ = 2**63 - 1


@cache
def extent_query(given: frozenset[str]) -> Query[Extent]:
    first, last = bounds_of(given)
    end = select(col(LogHead.next_seq) - ONE).where(col(LogHead.id) == 0)
    last = func.least(last, end.scalar_subquery())
    return Query(select(first.label("first_seq"), last.label("last_seq")), Extent)


def bounds_of(given: frozenset[str]) -> tuple[ColumnElement[int], ColumnElement[int]]:
    first: list[ColumnElement[int]] = [ZERO]
    last: list[ColumnElement[int]] = [literal_column(str(MAX_SEQ))]
    if "first_seq" in given:
        first.append(bindparam("first_seq", type_=BigInteger))
    if "last_seq" in given:
        last.append(bindparam("last_seq", type_=BigInteger))
    if "recorded_from" in given:
        first.append(_first_seq_at("recorded_from"))
    if "recorded_to" in given:
        last.append(_first_seq_at("recorded_to") - ONE)
    return func.greatest(*first), func.least(*last)


def _first_seq_at(parameter: str) -> ColumnElement[int]:
    at = (
        select(EVENTS.c.seq)
        .where(EVENTS.c.recorded_at >= bindparam(parameter))
        .order_by(EVENTS.c.recorded_at, EVENTS.c.seq)
        .limit(ONE)
        .correlate(None)
    )
    return func.coalesce(at.scalar_subquery(), literal_column(str(MAX_SEQ)))
