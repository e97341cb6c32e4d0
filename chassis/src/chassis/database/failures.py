"""What a failure of the database means, for the caller of a request and for whoever starts a
service.
"""

import asyncpg
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from chassis.database.pool import PoolBusy
from chassis.problems.problem import Conflict, DatabaseBusy, DatabaseUnavailable, Invalid, Problem

LOCK_TIMEOUT = "55P03"
# SQLSTATE classes and codes (PostgreSQL manual, appendix A) that say something other than "a bug in
# a statement".
BY_SQLSTATE: dict[str, type[Problem]] = {
    "57014": DatabaseBusy,  # The statement timeout of the role.
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
    "22": Invalid,  # A value PostgreSQL cannot store. The wire types refuse those we know of.
}

# No table, no schema, or nothing granted yet.
NOT_MIGRATED = frozenset({"42P01", "3F000", "42501"})


def sqlstate_of(failure: BaseException) -> str:
    """Return the SQLSTATE of a failure of SQLAlchemy or asyncpg, or nothing where PostgreSQL did
    not say it.
    """
    return getattr(getattr(failure, "orig", failure), "sqlstate", None) or ""


def problem_of(failure: BaseException) -> Problem | None:
    """Return the problem a failure of the database means for the caller, or None where it is a
    bug.
    """
    if isinstance(failure, PoolTimeout | PoolBusy):
        return DatabaseBusy()
    cause = failure.orig if isinstance(failure, DBAPIError) else failure
    if state := sqlstate_of(failure):
        kind = BY_SQLSTATE.get(state) or BY_SQLSTATE.get(state[:2])
        return kind() if kind else None
    if isinstance(cause, asyncpg.InterfaceError) and isinstance(cause, ValueError):
        return Invalid()  # The driver refuses a value before it sends it.
    if isinstance(cause, asyncpg.InternalClientError):
        # A connection that was used while the server was just ending it.
        return DatabaseUnavailable()
    lost = isinstance(failure, DBAPIError) and (
        failure.connection_invalidated or isinstance(failure, InterfaceError)
    )
    return (
        DatabaseUnavailable()
        if lost or isinstance(cause, OSError | asyncpg.InterfaceError)
        else None
    )


def waited_for_lock(problem: Problem) -> bool:
    """Whether others held a row, or a table, for longer than anybody waits for it."""
    cause = problem.__cause__
    return cause is not None and sqlstate_of(cause) == LOCK_TIMEOUT


def unusable(schema: str, variable: str, sqlstate: str) -> str:
    """Return one plain sentence for what keeps a service from its schema."""
    if sqlstate.startswith("28"):
        return f"The database refuses the role or password in {variable}; correct it."
    if sqlstate == "3D000":
        return f"The database that {variable} names does not exist; create it or correct the URL."
    if sqlstate in NOT_MIGRATED:
        return f"The schema {schema} has not been migrated; run: python -m chassis.migrate {schema}"
    return f"The database that {variable} names does not answer as it should (SQLSTATE {sqlstate or 'unknown'})."
