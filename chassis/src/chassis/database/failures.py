from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import asyncpg

from chassis.database.connect import BehindPooler
from chassis.database.pool import PoolBusy, TooSlow
from chassis.problems.problem import (
    Conflict,
    DatabaseBusy,
    DatabaseUnavailable,
    Invalid,
    Problem,
    SearchTooSlow,
)

F = TypeVar("F", bound=BaseException)
# A function of the schema raises this error if rows need work before they can be read.
NotPrepared = asyncpg.ObjectNotInPrerequisiteStateError
# The schema lacks a table of this version.
NotMigrated = asyncpg.UndefinedTableError
# A row changed since the snapshot of the transaction.
NotSerializable = asyncpg.SerializationError
# Another transaction has stored the same value of a unique index.
NotUnique = asyncpg.UniqueViolationError
ReadOnly = asyncpg.ReadOnlySQLTransactionError
SLOW_STATEMENT = (asyncpg.QueryCanceledError, TooSlow)
LOCK_TIMEOUT = "55P03"
STATEMENT_TIMEOUT = "57014"
READ_ONLY = "25006"
# PostgreSQL manual, appendix A. These SQLSTATE classes and codes do not mean a defect in a
# statement.
BY_SQLSTATE: dict[str, type[Problem]] = {
    STATEMENT_TIMEOUT: DatabaseBusy,  # The role's statement timeout.
    LOCK_TIMEOUT: DatabaseBusy,
    "25P03": DatabaseBusy,  # The role's idle-in-transaction timeout.
    READ_ONLY: DatabaseUnavailable,  # The server is a standby.
    "3D000": DatabaseUnavailable,  # The database is being restored.
    "08": DatabaseUnavailable,
    "28": DatabaseUnavailable,  # The password was changed.
    "53": DatabaseUnavailable,
    "57": DatabaseUnavailable,
    "58": DatabaseUnavailable,  # A failure of the server's disk.
    "40": Conflict,
    "22": Invalid,  # A value that PostgreSQL cannot store.
}

NOT_MIGRATED = frozenset({"42P01", "3F000", "42501"})


def sqlstate_of(failure: BaseException) -> str:
    return getattr(getattr(failure, "orig", failure), "sqlstate", None) or ""


def problem_of(failure: BaseException) -> Problem | None:
    if isinstance(failure, PoolBusy):
        return DatabaseBusy()
    if isinstance(failure, asyncpg.InvalidCachedStatementError):
        return DatabaseBusy()  # A migration changed a table.
    if state := sqlstate_of(failure):
        kind = BY_SQLSTATE.get(state) or BY_SQLSTATE.get(state[:2])
        return kind() if kind else None
    if isinstance(failure, asyncpg.InterfaceError) and isinstance(failure, ValueError):
        return Invalid()
    is_lost = isinstance(failure, OSError | asyncpg.InterfaceError | asyncpg.InternalClientError)
    return DatabaseUnavailable() if is_lost else None


def problem_of_search(failure: BaseException) -> Problem | None:
    if isinstance(failure, TooSlow) or sqlstate_of(failure) == STATEMENT_TIMEOUT:
        return SearchTooSlow()
    return problem_of(failure)


@contextmanager
def conflict_on(constraint: str) -> Iterator[None]:
    """Raise Conflict, which repeats the write, for a violation of this unique constraint or index.
    Violations of other constraints are defects.
    """
    try:
        yield
    except asyncpg.UniqueViolationError as failure:
        if failure.constraint_name != constraint:
            raise
        raise Conflict from failure


def waited_for_lock(problem: Problem) -> bool:
    cause = problem.__cause__
    return cause is not None and sqlstate_of(cause) == LOCK_TIMEOUT


def is_read_only(problem: Problem) -> bool:
    cause = problem.__cause__
    return cause is not None and sqlstate_of(cause) == READ_ONLY


def takes_no_writes(failure: BaseException) -> bool:
    return _cause(failure, asyncpg.TargetServerAttributeNotMatched) is not None


def behind_pooler(failure: BaseException) -> BehindPooler | None:
    return _cause(failure, BehindPooler)


def _cause(failure: BaseException, kind: type[F]) -> F | None:
    cause: BaseException | None = failure
    while cause is not None and not isinstance(cause, kind):
        cause = getattr(cause, "orig", None) or cause.__cause__
    return cause


def unreachable(variable: str, failure: BaseException) -> str:
    if pooler := behind_pooler(failure):
        dropped = f" ({', '.join(pooler.settings)})" if pooler.settings else ""
        return (
            f"The database in {variable} is behind a pooler such as PgBouncer, which drops or rejects "
            f"connection settings{dropped}; connect to PostgreSQL directly."
        )
    if takes_no_writes(failure):
        return f"No server in {variable} accepts writes; promote one, or correct the URL."
    return f"The database in {variable} cannot be reached; start it or correct the URL."


def unusable(schema: str, variable: str, sqlstate: str) -> str:
    if sqlstate.startswith("28"):
        return f"The database rejects the role or password in {variable}; correct it."
    if sqlstate == "3D000":
        return f"The database in {variable} does not exist; create it or correct the URL."
    if sqlstate == "22023":
        return f"The role {schema}_panel is missing; run deploy/postgres/boundary.sql first."
    if sqlstate in NOT_MIGRATED:
        return f"The schema {schema} has not been migrated; run: python -m chassis.migrate {schema}"
    return f"The database in {variable} failed unexpectedly (SQLSTATE {sqlstate or 'unknown'})."
