import asyncpg

from support.eventually import eventually_is

# Not pg_stat_activity, which omits backends newer than the transaction's first query of pg_stat_activity.
BLOCKED = """
SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
"""


async def one_waits_for(connection: asyncpg.Connection) -> None:
    """Return as soon as a transaction waits for a lock of this connection."""
    await eventually_is(lambda: connection.fetch(BLOCKED))
