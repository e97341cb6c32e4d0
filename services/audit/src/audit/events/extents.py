"""Finds the `seq` range of a time range: `recorded_at` never decreases along the log."""

from collections.abc import Set as AbstractSet
from functools import cache

from sqlalchemy import text

from audit.events.rows import Extent
from chassis.database.statements import Query

MAX_SEQ = 2**63 - 1
_FIRST_SEQ_AT = """
coalesce((SELECT timed.seq FROM audit.agent_events AS timed
WHERE timed.recorded_at >= CAST(:{parameter} AS timestamptz)
ORDER BY timed.recorded_at, timed.seq LIMIT 1), {max_seq})"""
_EXTENT = """
SELECT {first} AS first_seq,
    least({last}, (SELECT next_seq - 1 FROM audit.log_head WHERE id = 0)) AS last_seq"""
_HAS_ATTRIBUTES = "SELECT below <= {first} FROM audit.attribute_filling WHERE id = 0"


@cache
def extent_query(given: frozenset[str]) -> Query[Extent]:
    first, last = bounds_of(given)
    return Query(text(_EXTENT.format(first=first, last=last)), Extent)


@cache
def has_attributes_query(given: frozenset[str]) -> Query[bool]:
    """Select whether the attributes of all events from the first bound on are in their index."""
    return Query(text(_HAS_ATTRIBUTES.format(first=bounds_of(given)[0])), bool)


def bounds_of(given: AbstractSet[str]) -> tuple[str, str]:
    first, last = ["0"], [str(MAX_SEQ)]
    if "first_seq" in given:
        first.append("CAST(:first_seq AS bigint)")
    if "last_seq" in given:
        last.append("CAST(:last_seq AS bigint)")
    if "recorded_from" in given:
        first.append(_first_seq_at("recorded_from"))
    if "recorded_to" in given:
        last.append(_first_seq_at("recorded_to") + " - 1")
    return f"greatest({', '.join(first)})", f"least({', '.join(last)})"


def _first_seq_at(parameter: str) -> str:
    return _FIRST_SEQ_AT.format(parameter=parameter, max_seq=MAX_SEQ)
