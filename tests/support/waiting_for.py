import asyncpg

from support.eventually import eventually_is

# pg_stat_activity does not show backends that are newer than the transaction's first query of this view.
BLOCKED = """
SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
"""


ALL_BLOCKED = """
SELECT FROM (SELECT count(DISTINCT pid) AS waiting FROM pg_locks WHERE NOT granted) AS counted
WHERE waiting >= $1
"""


async def several_wait(connection: asyncpg.Connection, number: int) -> None:
    """Wait until this number of transactions wait for locks."""
    await eventually_is(lambda: connection.fetch(ALL_BLOCKED, number))


async def one_waits_for(connection: asyncpg.Connection) -> None:
    """Wait until a transaction waits for a lock of this connection."""
    await eventually_is(lambda: connection.fetch(BLOCKED))
