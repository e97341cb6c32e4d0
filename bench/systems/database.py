import asyncio
from typing import Any

import asyncpg

LAG = """
SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float8
FROM (SELECT created_at FROM records.outbox UNION ALL SELECT created_at FROM retrieval.outbox) AS waiting
"""


def query(dsn: str, statement: str) -> Any:  # Any: the value's type.
    async def run() -> Any:
        connection = await asyncpg.connect(dsn)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    return asyncio.run(run())


def outbox_lag(dsn: str) -> float:
    """Return the age of the oldest undelivered event, in seconds."""
    return float(query(dsn, LAG))
