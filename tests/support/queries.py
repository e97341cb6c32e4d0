"""Runs SQL on a new connection, for tests that bypass the API."""

import asyncio

import asyncpg


async def execute(dsn: str, statement: str) -> str:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.execute(statement)
    finally:
        await connection.close()


async def fetch(dsn: str, query: str, *parameters: object) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetch(query, *parameters)
    finally:
        await connection.close()


def rows(dsn: str, query: str, *parameters: object) -> list[asyncpg.Record]:
    return asyncio.run(fetch(dsn, query, *parameters))
