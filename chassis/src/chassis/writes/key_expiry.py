"""Removes idempotency keys that are older than a repeat may be."""

import asyncio

import structlog

from chassis.database.connections import Database
from chassis.problems.problem import Problem
from chassis.writes.idempotency import IdempotencyKeys

EVERY_S = 60.0
FAILED = "old idempotency keys could not be removed"


async def expire_keys(database: Database, *, hours: int, every_s: float = EVERY_S) -> None:
    """Remove the keys that are older than `hours`, at once and then every `every_s` seconds, until
    it is cancelled.
    """
    keys = IdempotencyKeys(database.schema)
    while True:
        try:
            await _remove_expired(database, keys, hours=hours)
        except Problem as problem:
            structlog.get_logger().warning(FAILED, exception=type(problem).__name__)
        except Exception as failure:  # noqa: BLE001 - The next round tries again, after any failure.
            structlog.get_logger().error(FAILED, exc_info=failure)
        await asyncio.sleep(every_s)


async def _remove_expired(database: Database, keys: IdempotencyKeys, *, hours: int) -> None:
    more = True
    while more:
        async with database.connection(database.service) as connection:
            more = await keys.remove_expired(connection, hours=hours)
