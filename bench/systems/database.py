import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

LAG = """
SELECT coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float8
FROM (SELECT created_at FROM records.outbox UNION ALL SELECT created_at FROM retrieval.outbox) AS waiting
"""


@asynccontextmanager
async def connected(dsn: str) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(dsn)
    try:
        yield connection
    finally:
        await connection.close()


def query(dsn: str, statement: str) -> Any:  # Any: the value's type.
    async def run() -> Any:
        async with connected(dsn) as connection:
            return await connection.fetchval(statement)

    return asyncio.run(run())


def outbox_lag(dsn: str) -> float:
    """Return the age of the oldest undelivered event, in seconds."""
    return float(query(dsn, LAG))
