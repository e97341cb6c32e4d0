"""Failures of the database: their meaning for the caller of a request, and at a start."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import asyncpg

from chassis.database.connect import BehindPooler
from chassis.database.pool import PoolBusy, TooSlow
from chassis.problems.problem import Conflict, DatabaseBusy, DatabaseUnavailable, Invalid, Problem

F = TypeVar("F", bound=BaseException)
LOCK_TIMEOUT = "55P03"
STATEMENT_TIMEOUT = "57014"
# SQLSTATE classes and codes (PostgreSQL manual, appendix A) that are no defect of a statement.
BY_SQLSTATE: dict[str, type[Problem]] = {
    STATEMENT_TIMEOUT: DatabaseBusy,  # That of the role.
    LOCK_TIMEOUT: DatabaseBusy,
    "25P03": DatabaseBusy,  # The idle-in-transaction timeout of the role; the connection is gone.
    "25006": DatabaseUnavailable,  # A standby, until it is promoted.
    "3D000": DatabaseUnavailable,  # The database is being restored under another name.
    "08": DatabaseUnavailable,
    "28": DatabaseUnavailable,  # A password changed under a running service.
    "53": DatabaseUnavailable,
    "57": DatabaseUnavailable,
    "58": DatabaseUnavailable,  # Its disk.
    "40": Conflict,
    "22": Invalid,  # A value that PostgreSQL cannot store and no wire type refuses.
}

# No table, no schema, or no grant.
NOT_MIGRATED = frozenset({"42P01", "3F000", "42501"})


def sqlstate_of(failure: BaseException) -> str:
    """Return the SQLSTATE of a failure of asyncpg, also as SQLAlchemy wraps it for migrations;
    empty where it has none.
    """
    return getattr(getattr(failure, "orig", failure), "sqlstate", None) or ""


def problem_of(failure: BaseException) -> Problem | None:
    """Return the problem that a failure of the pool or driver means for the caller, or None for a
    defect.
    """
    if isinstance(failure, PoolBusy):
        return DatabaseBusy()
    if isinstance(failure, asyncpg.InvalidCachedStatementError):
        return DatabaseBusy()  # A migration changed a table; the statement did not run.
    if state := sqlstate_of(failure):
        kind = BY_SQLSTATE.get(state) or BY_SQLSTATE.get(state[:2])
        return kind() if kind else None
    if isinstance(failure, asyncpg.InterfaceError) and isinstance(failure, ValueError):
        return Invalid()  # The driver refuses a value before it sends it.
    # InternalClientError: the server was ending the connection while it was in use.
    is_lost = isinstance(failure, OSError | asyncpg.InterfaceError | asyncpg.InternalClientError)
    return DatabaseUnavailable() if is_lost else None


@contextmanager
def conflict_on(constraint: str) -> Iterator[None]:
    """Raise Conflict, upon which a write runs again, where a row violates this unique constraint or
    index only because another transaction stored one at the same time. Others stay defects.
    """
    try:
        yield
    except asyncpg.UniqueViolationError as failure:
        if failure.constraint_name != constraint:
            raise
        raise Conflict from failure


def waited_for_lock(problem: Problem) -> bool:
    """Whether another transaction held a row or table for longer than the lock timeout."""
    cause = problem.__cause__
    return cause is not None and sqlstate_of(cause) == LOCK_TIMEOUT


def was_too_slow(problem: Problem) -> bool:
    """Whether a statement took longer than it may, on a server that answers."""
    cause = problem.__cause__
    return isinstance(cause, TooSlow) or (
        cause is not None and sqlstate_of(cause) == STATEMENT_TIMEOUT
    )


def takes_no_writes(failure: BaseException) -> bool:
    """Whether each server that answered takes no writes. `failure`: of asyncpg, also as SQLAlchemy
    wraps it for migrations.
    """
    return _cause(failure, asyncpg.TargetServerAttributeNotMatched) is not None


def behind_pooler(failure: BaseException) -> BehindPooler | None:
    """Return the failure of a connection through a pooler. `failure` as for `takes_no_writes`."""
    return _cause(failure, BehindPooler)


def _cause(failure: BaseException, kind: type[F]) -> F | None:
    cause: BaseException | None = failure
    while cause is not None and not isinstance(cause, kind):
        cause = getattr(cause, "orig", None) or cause.__cause__
    return cause


def unreachable(variable: str, failure: BaseException) -> str:
    """Return the sentence for a database without a usable server that takes writes."""
    if pooler := behind_pooler(failure):
        dropped = f" ({', '.join(pooler.settings)})" if pooler.settings else ""
        return (
            f"The database that {variable} names is behind a pooler such as PgBouncer, which drops or refuses "
            f"settings of connections{dropped}; connect to PostgreSQL itself."
        )
    if takes_no_writes(failure):
        return f"No server that {variable} names takes writes; promote one, or correct the URL."
    return f"The database that {variable} names cannot be reached; start it or correct the URL."


def unusable(schema: str, variable: str, sqlstate: str) -> str:
    """Return the sentence for a service that cannot use its schema."""
    if sqlstate.startswith("28"):
        return f"The database refuses the role or password in {variable}; correct it."
    if sqlstate == "3D000":
        return f"The database that {variable} names does not exist; create it or correct the URL."
    if sqlstate == "22023":
        return f"The role {schema}_panel is missing; run deploy/postgres/boundary.sql first."
    if sqlstate in NOT_MIGRATED:
        return f"The schema {schema} has not been migrated; run: python -m chassis.migrate {schema}"
    return f"The database that {variable} names does not answer as it should (SQLSTATE {sqlstate or 'unknown'})."
