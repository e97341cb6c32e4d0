"""Statements that store a new resource with its event and idempotency key (decision 0070)."""

from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from sqlalchemy import CTE, TextClause, select, text

from chassis.any_types import Values
from chassis.database.statements import Query, field_names, in_schema

R = TypeVar("R")
# The lock of `chassis.writes.idempotency.LOCK`.
_IS_FIRST = """(
    CAST(:key AS text) IS NULL
    OR pg_try_advisory_xact_lock(CAST(CAST(:key_schema AS text) AS regnamespace)::oid::integer, :key_lock)
    AND NOT EXISTS (SELECT FROM SCHEMA.idempotency_keys AS kept WHERE kept.caller = :key_caller AND kept.key = :key)
)"""
_STORED_EVENT = """
INSERT INTO SCHEMA.outbox (bucket, event)
SELECT CAST(:event_bucket AS smallint), CAST(:event AS bytea) FROM added
"""
_STORED_KEY = """
INSERT INTO SCHEMA.idempotency_keys (caller, key, fingerprint, resource, resource_id, resource_version, status)
SELECT :key_caller, :key, :key_fingerprint, :key_resource, :key_resource_id, :key_resource_version, :key_status
FROM added
"""


@dataclass(frozen=True, slots=True)
class Insert(Generic[R]):
    """`added` inserts the resource, and returns the columns of `row`. It MUST insert nothing unless `is_first`
    is true, or if a rule has to decide first. `others` MUST read their rows from `added`.
    """

    added: CTE
    row: type[R]
    others: tuple[CTE, ...] = ()


@dataclass(frozen=True, slots=True)
class Addition:
    """Further parts of the statement, and the values of their parameters."""

    parts: tuple[CTE, ...]
    values: Values


NOTHING_MORE = Addition((), {})


def is_first(schema: str) -> TextClause:
    """Return the condition that the request is not a repeat. It locks the request's key for the transaction."""
    return text(in_schema(schema, _IS_FIRST)).bindparams(key_schema=schema)


def part(name: str, sql: str) -> CTE:
    return text(sql).columns().cte(name)


@cache
def statement_of(
    schema: str, insert: Insert[R], additions: tuple[CTE, ...], *, has_key: bool
) -> Query[R]:
    stored = [part("stored_event", in_schema(schema, _STORED_EVENT))]
    if has_key:
        stored.append(part("stored_key", in_schema(schema, _STORED_KEY)))
    row = select(*(insert.added.c[name] for name in field_names(insert.row)))
    return Query(row.add_cte(insert.added, *insert.others, *additions, *stored), insert.row)
