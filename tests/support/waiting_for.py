import asyncpg

from support.eventually import eventually_is

# Not pg_stat_activity, which shows no backend that is newer than a transaction's first look at it.
BLOCKED = """
SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
"""


async def one_waits_for(connection: asyncpg.Connection) -> None:
    """Return as soon as a transaction waits for a lock of this connection's."""
    await eventually_is(lambda: connection.fetch(BLOCKED))
