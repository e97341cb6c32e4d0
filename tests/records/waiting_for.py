"""Whether a transaction waits for that of a connection."""

import asyncpg
from support.eventually import eventually_is

BLOCKED = """
SELECT FROM pg_stat_activity
WHERE wait_event_type = 'Lock' AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
"""


async def one_waits_for(connection: asyncpg.Connection) -> None:
    """Return as soon as a transaction waits for a lock of this connection's."""
    await eventually_is(lambda: connection.fetch(BLOCKED))
