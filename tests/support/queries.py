"""Runs SQL on a new connection, for tests that bypass the API."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg


@asynccontextmanager
async def connected(dsn: str, **options: Any) -> AsyncIterator[asyncpg.Connection]:
    connection = await asyncpg.connect(dsn, **options)
    try:
        yield connection
    finally:
        await connection.close()


async def execute(dsn: str, statement: str) -> str:
    async with connected(dsn) as connection:
        return await connection.execute(statement)


async def fetch(dsn: str, query: str, *parameters: object) -> list[asyncpg.Record]:
    async with connected(dsn) as connection:
        return await connection.fetch(query, *parameters)


def rows(dsn: str, query: str, *parameters: object) -> list[asyncpg.Record]:
    return asyncio.run(fetch(dsn, query, *parameters))
