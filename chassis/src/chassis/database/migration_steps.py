import re
import time
from collections.abc import Iterator

from alembic import op
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

LOCK_TIMEOUT = "10s"  # The timeout of all statements except `lock_briefly`.
LOCK_NOT_AVAILABLE = frozenset({"55P03", "40P01"})  # The second is a deadlock.
PAUSE_S = 0.3

# A semicolon in a text, a function's body or a comment does not end the statement.
_STATEMENT = re.compile(r"(?:\$(\w*)\$.*?\$\1\$|'(?:[^']|'')*'|--[^\n]*|[^;])+", re.DOTALL)
_LEADING = re.compile(r"\A(?:\s*--[^\n]*\n)*\s*")


def build_index(service: str, name: str, on: str) -> None:
    """Writes can continue during the build. If an earlier build was interrupted, PostgreSQL never
    reads the index, so this function builds the index again.
    """
    invalid = text(
        "SELECT 1 FROM pg_index WHERE indexrelid = to_regclass(:name) AND NOT indisvalid"
    )
    with op.get_context().autocommit_block():
        if op.get_bind().scalar(invalid, {"name": f"{service}.{name}"}):
            op.execute(f"DROP INDEX CONCURRENTLY IF EXISTS {service}.{name}")
        op.execute(f"CREATE INDEX CONCURRENTLY IF NOT EXISTS {name} ON {service}.{on}")


def lock_briefly(statement: str) -> None:
    """Run a statement that locks a table; it MUST run outside of a transaction. Other statements queue behind the
    waiting statement, so each attempt waits at most 0.2 s.
    """
    op.execute("SET lock_timeout = '200ms'")
    try:
        while True:
            try:
                op.execute(statement)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in LOCK_NOT_AVAILABLE:
                    raise
                time.sleep(PAUSE_S)
            else:
                return
    finally:
        op.execute(f"SET lock_timeout = '{LOCK_TIMEOUT}'")


def execute_script(script: str) -> None:
    for statement in statements_of(script):
        op.get_bind().exec_driver_sql(statement)


def statements_of(script: str) -> Iterator[str]:
    for match in _STATEMENT.finditer(script):
        statement = _LEADING.sub("", match[0]).strip()
        if statement:
            yield statement
